"""What turns a transformers model into the ONNX forms that lie on the hub: heads, names, int8."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn
from torch.nn import functional
from transformers import PreTrainedModel


class ThreeHeads(nn.Module):
    """bge-m3's heads with the names that gpahal/bge-m3-onnx-int8 gives them."""

    def __init__(self, encoder: PreTrainedModel, folder: Path) -> None:
        super().__init__()
        self.encoder = encoder
        self.colbert = _head(folder / "colbert_linear.pt")
        self.sparse = _head(folder / "sparse_linear.pt")

    def forward(self, input_ids: Tensor, attention_mask: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        states = self.encoder(input_ids, attention_mask).last_hidden_state
        colbert = self.colbert(states[:, 1:]) * attention_mask[:, 1:, None].float()
        return (
            functional.normalize(states[:, 0], dim=-1),
            torch.relu(self.sparse(states)),
            functional.normalize(colbert, dim=-1),
        )


def _head(file: Path) -> nn.Linear:
    state = torch.load(file, weights_only=True, map_location="cpu")
    outputs, inputs = state["weight"].shape
    head = nn.Linear(inputs, outputs)
    head.load_state_dict({name: weight.float() for name, weight in state.items()})
    return head


class SentenceEmbedding(nn.Module):
    """The states and the dense vector with the names of BAAI's own export of bge-m3."""

    def __init__(self, encoder: PreTrainedModel) -> None:
        super().__init__()
        self.encoder = encoder

    def forward(self, input_ids: Tensor, attention_mask: Tensor) -> tuple[Tensor, Tensor]:
        states = self.encoder(input_ids, attention_mask).last_hidden_state
        return states, functional.normalize(states[:, 0], dim=-1)


class OneOutput(nn.Module):
    """The last states of an encoder, or the logits of a classifier."""

    def __init__(self, model: PreTrainedModel, output: str) -> None:
        super().__init__()
        self.model = model
        self.output = output

    def forward(self, *tensors: Tensor) -> Tensor:
        result: Tensor = self.model(*tensors)[self.output]
        return result


class Decoder(nn.Module):
    """Gemma's last states. transformers' own making of the causal mask cannot be traced."""

    def __init__(self, model: PreTrainedModel) -> None:
        super().__init__()
        self.model = model

    def forward(self, input_ids: Tensor, attention_mask: Tensor) -> Tensor:
        place = torch.arange(input_ids.shape[1])
        seen = (place[None] <= place[:, None]) & (attention_mask[:, None, None, :] > 0)
        mask = torch.where(seen, 0.0, torch.finfo(torch.float32).min)
        # No text here is as long as the sliding window, which is 4,096 tokens wide.
        masks = {"full_attention": mask, "sliding_attention": mask}
        states: Tensor = self.model(input_ids, masks, use_cache=False).last_hidden_state
        return states


def export(
    model: nn.Module,
    file: Path,
    outputs: Sequence[str],
    inputs: Sequence[str] = ("input_ids", "attention_mask"),
) -> None:
    ids = torch.tensor([[0, 10, 11, 12, 2], [0, 10, 2, 1, 1]])
    fed = {"input_ids": ids, "attention_mask": (ids != 1).long(), "token_type_ids": torch.zeros_like(ids)}
    axes = {0: "batch", 1: "length"}
    of_a_text = {"dense_vecs", "sentence_embedding", "logits"}
    torch.onnx.export(
        model.eval(),
        tuple(fed[name] for name in inputs),
        str(file),
        input_names=list(inputs),
        output_names=list(outputs),
        dynamic_axes={
            **dict.fromkeys(inputs, axes),
            **{name: {0: "batch"} if name in of_a_text else axes for name in outputs},
            **({"colbert_vecs": {0: "batch", 1: "length - 1"}} if "colbert_vecs" in outputs else {}),
        },
        opset_version=17,
        dynamo=False,
    )
    onnx.checker.check_model(str(file))  # by its path, for a model of more than 2 GB


def quantise(source: Path, file: Path, weights: QuantType) -> None:
    """Dynamic int8, as on the hub: signed weights with a scale for each channel, or unsigned ones with one in all."""
    signed = weights == QuantType.QInt8
    # Products of two activations, in attention, stay in float32.
    quantize_dynamic(source, file, weight_type=weights, per_channel=signed, extra_options={"MatMulConstBOnly": True})
