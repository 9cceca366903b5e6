"""Writes the trained starter as ONNX with bge-m3's three heads, its weights in small whole numbers.

Token vectors are in 4 bits with a scale for each token, layers in int8 with a scale for each output.
They are multiplied in float32: with activations in int8 a text's vector would depend on its batch.
"""

from __future__ import annotations

import argparse
import json
import shutil
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import torch
from model import END, Shape, Starter, distance_bias
from torch import Tensor, nn
from torch.nn import functional


def quantise(weight: Tensor) -> tuple[Tensor, Tensor]:
    """int8 [rows, size] and the scale of each row."""
    scale = weight.abs().amax(1, keepdim=True).clamp(min=1e-8) / 127
    return (weight / scale).round().clamp(-127, 127).to(torch.int8), scale


def pack(table: Tensor) -> tuple[Tensor, Tensor]:
    """uint8 [rows, size / 2], two of 16 levels in each byte, and the float16 scale of each row.

    The level q stands for (q - 7.5) * scale. Of several scales a row gets the one with the least
    error: it pays to cut off the few largest numbers. The byte i holds the numbers i and size / 2 + i.
    """
    largest = table.abs().amax(1, keepdim=True).clamp(min=1e-6)
    best = torch.full_like(largest, torch.inf)
    scale = largest / 7.5
    for share in np.arange(1.0, 0.4, -0.04).tolist():
        tried = (largest * share / 7.5).half().float()
        levels = (table / tried + 7.5).round().clamp(0, 15)
        error = ((levels - 7.5) * tried - table).square().sum(1, keepdim=True)
        scale = torch.where(error < best, tried, scale)
        best = torch.minimum(error, best)
    levels = (table / scale + 7.5).round().clamp(0, 15).to(torch.uint8)
    half = table.shape[1] // 2
    return levels[:, :half] + 16 * levels[:, half:], scale.half()


class Int8Linear(nn.Module):
    weight: Tensor
    scale: Tensor
    bias: Tensor

    def __init__(self, linear: nn.Linear) -> None:
        super().__init__()
        weight, scale = quantise(linear.weight.detach())
        # As [size, rows], so that nothing is left to transpose at run time.
        self.register_buffer("weight", weight.T.contiguous())
        self.register_buffer("scale", scale[:, 0].contiguous())
        self.register_buffer("bias", linear.bias.detach())

    def forward(self, states: Tensor) -> Tensor:
        return states @ (self.weight.float() * self.scale) + self.bias


class Exported(nn.Module):
    table: Tensor
    scale: Tensor
    token_weights: Tensor

    def __init__(self, model: Starter) -> None:
        super().__init__()
        self.shape = model.shape
        table, scale = pack(model.tokens.weight.detach())
        self.register_buffer("table", table)
        self.register_buffer("scale", scale)
        self.register_buffer("token_weights", model.weights.weight.detach()[:, 0].half())
        self.layers = model.layers
        for layer in self.layers:
            for name in ("mix", "gather", "widen", "narrow"):
                setattr(layer, name, Int8Linear(getattr(layer, name)))
        self.weigh = model.weigh

    def forward(self, input_ids: Tensor, attention_mask: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        real = (attention_mask > 0) & (input_ids > END)  # neither padding nor <s> and </s>
        packed = self.table[input_ids].float()
        upper = (packed / 16).floor()
        states = (torch.cat([packed - 16 * upper, upper], -1) - 7.5) * self.scale[input_ids].float()
        heads, size = self.shape.heads, self.shape.size
        if len(self.layers):
            bias = distance_bias(heads, input_ids.shape[1])[None]
            bias = bias + (1.0 - real.float())[:, None, None, :] * -1e4
        for layer in self.layers:
            mixed = layer.mix(layer.before_attention(states))
            # [3, rows, heads, length, size of a head]
            parts = mixed.reshape(*input_ids.shape, 3, heads, size // heads).permute(2, 0, 3, 1, 4)
            query, key, value = parts[0] * (size // heads) ** -0.5, parts[1], parts[2]
            seen = (query @ key.transpose(-1, -2) + bias).softmax(-1) @ value
            states = states + layer.gather(seen.transpose(1, 2).reshape(*input_ids.shape, size))
            states = states + layer.narrow(functional.relu(layer.widen(layer.before_inner(states))))
        known = self.token_weights[input_ids].float()
        if len(self.layers):
            known = known + self.weigh(states)[..., 0]
        weights = functional.softplus(known) * real.float()
        dense = functional.normalize((states * weights[..., None]).sum(1), dim=-1)
        vectors = functional.normalize(states, dim=-1) * real.float()[..., None]
        return dense, weights[..., None], vectors[:, 1:]


def write(model: Starter, target: Path) -> None:
    exported = Exported(model).eval()
    ids = torch.tensor([[0, 10, 11, 12, 2], [0, 10, 2, 1, 1]])
    axes = {0: "batch", 1: "length"}
    torch.onnx.export(
        exported,
        (ids, (ids != 1).long()),
        str(target),
        input_names=["input_ids", "attention_mask"],
        output_names=["dense_vecs", "sparse_vecs", "colbert_vecs"],
        dynamic_axes={
            "input_ids": axes,
            "attention_mask": axes,
            "dense_vecs": {0: "batch"},
            "sparse_vecs": axes,
            "colbert_vecs": {0: "batch", 1: "length - 1"},
        },
        opset_version=17,
        do_constant_folding=False,  # it would fold the int8 weights into float32 ones
        dynamo=False,
    )
    onnx.checker.check_model(onnx.load(target))


def load_trained(work: Path) -> Starter:
    shape = Shape(**json.loads((work / "shape.json").read_text()))
    model = Starter(shape)
    state = torch.load(work / "trained.pt", map_location="cpu", weights_only=True)
    model.load_state_dict({key: value.float() for key, value in state.items()})
    return model.eval()


def farthest(model: Starter, file: Path) -> float:
    """The lowest cosine between the trained model's dense vectors and the file's, on random texts."""
    session = onnxruntime.InferenceSession(str(file))
    lowest = 1.0
    random = np.random.default_rng(1)
    for length in (1, 5, 40, 300):
        ids = random.integers(4, model.shape.vocabulary, (1, length)).astype(np.int64)
        with torch.no_grad():
            wanted = model(torch.from_numpy(ids), torch.ones(1, length, dtype=torch.bool)).numpy()
        found = session.run(["dense_vecs"], {"input_ids": ids, "attention_mask": np.ones_like(ids)})
        lowest = min(lowest, float((wanted * found[0]).sum()))
    return lowest


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--work", type=Path, default=Path("build/starter"))
    options.add_argument("--target", type=Path, default=Path("build/starter/model"))
    chosen = options.parse_args()
    chosen.target.mkdir(parents=True, exist_ok=True)
    file = chosen.target / "model.onnx"
    write(load_trained(chosen.work), file)
    shutil.copy(chosen.work / "tokenizer.json", chosen.target / "tokenizer.json")
    size = sum(path.stat().st_size for path in (file, chosen.target / "tokenizer.json"))
    cosine = farthest(load_trained(chosen.work), file)
    print(f"{size / 1e6:.1f} MB, lowest cosine to the trained model {cosine:.4f}")


if __name__ == "__main__":
    main()
