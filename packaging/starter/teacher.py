"""Encodes the English texts with the teacher, all-MiniLM-L6-v2, once.

Writes `teacher.npy`: float16 [texts, 256], L2-normalised, rows in the order of `teacher.txt`. Of the
teacher's 384 numbers these are the principal directions, the largest first, without a mean taken
away: inner products are kept as nearly as 256 numbers can.
"""

from __future__ import annotations

import argparse
import hashlib
import time
from pathlib import Path

import numpy as np
import torch
from texts import entries
from transformers import AutoModel, AutoTokenizer

DIGEST = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
LONGEST = 128  # tokens


class Teacher:
    """Mean of the last hidden states, L2-normalised, as the model's card says."""

    def __init__(self, folder: Path) -> None:
        weights = folder / "model.safetensors"
        found = hashlib.sha256(weights.read_bytes()).hexdigest()
        if found != DIGEST:
            raise SystemExit(f"{weights} is not the teacher: its sha256 is {found}")
        self.device = "cuda" if torch.cuda.is_available() else "cpu"
        self.tokenizer = AutoTokenizer.from_pretrained(folder)
        model = AutoModel.from_pretrained(folder, attn_implementation="sdpa")
        self.model = model.eval().to(self.device, torch.bfloat16)

    @torch.inference_mode()
    def encode(self, texts: list[str], tokens: int = 12_000) -> np.ndarray:
        """float32 [len(texts), 384]; texts of like length go together, `tokens` at a time."""
        ids = self.tokenizer(texts, truncation=True, max_length=LONGEST)["input_ids"]
        order = sorted(range(len(ids)), key=lambda row: len(ids[row]))
        vectors = np.empty((len(ids), 384), np.float32)
        start = 0
        while start < len(order):
            size = max(1, tokens // len(ids[order[min(start + 512, len(order) - 1)]]))
            rows = order[start : start + min(size, 512)]
            width = len(ids[rows[-1]])
            batch = torch.zeros(len(rows), width, dtype=torch.long)
            mask = torch.zeros(len(rows), width, dtype=torch.long)
            for line, row in enumerate(rows):
                batch[line, : len(ids[row])] = torch.tensor(ids[row])
                mask[line, : len(ids[row])] = 1
            batch, mask = batch.to(self.device), mask.to(self.device)
            hidden = self.model(batch, attention_mask=mask).last_hidden_state.float()
            mean = (hidden * mask[..., None]).sum(1) / mask.sum(1, keepdim=True)
            vectors[rows] = torch.nn.functional.normalize(mean, dim=-1).cpu().numpy()
            start += len(rows)
        return vectors


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--work", type=Path, default=Path("build/starter"))
    options.add_argument("--teacher", type=Path, required=True, help="folder of the model")
    options.add_argument("--size", type=int, default=256)
    chosen = options.parse_args()
    texts: dict[str, None] = {}
    for name in ("sentences", "words"):
        for _source, english, _others in entries(chosen.work / "data", name):
            texts[english] = None
    known = list(texts)
    teacher = Teacher(chosen.teacher)
    started = time.monotonic()
    parts = []
    for start in range(0, len(known), 20_000):
        parts.append(teacher.encode(known[start : start + 20_000]).astype(np.float16))
        done = min(start + 20_000, len(known))
        print(f"{done:,} of {len(known):,}, {time.monotonic() - started:.0f} s", flush=True)
    vectors = np.concatenate(parts)
    drawn = np.random.default_rng(1).choice(len(vectors), min(len(vectors), 100_000), replace=False)
    some = vectors[drawn].astype(np.float32)
    values, directions = np.linalg.eigh(some.T @ some / len(some))
    projection = directions[:, ::-1][:, : chosen.size].astype(np.float32)
    kept = values[::-1][: chosen.size].sum() / values.sum()
    small = vectors.astype(np.float32) @ projection
    small /= np.linalg.norm(small, axis=1, keepdims=True)
    (chosen.work / "teacher.txt").write_text("\n".join(known), encoding="utf8")
    np.save(chosen.work / "teacher.new.npy", small.astype(np.float16))
    (chosen.work / "teacher.new.npy").replace(chosen.work / "teacher.npy")
    print(f"{len(known):,} vectors, {kept:.3f} of the variance kept", flush=True)


if __name__ == "__main__":
    main()
