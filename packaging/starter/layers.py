"""Layers in training: texts of like length together, in bfloat16, and the scores of the three heads."""

from __future__ import annotations

import numpy as np
import torch
from model import DEVICE, PAD, Starter
from torch import Tensor
from torch.nn import functional

Chunk = tuple[np.ndarray, Tensor, Tensor, Tensor]  # rows, ids, states, weights


class LayerRunner:
    """Runs the layers in bfloat16 while the optimizer keeps float32 masters of them."""

    def __init__(self, model: Starter) -> None:
        self.model = model
        self.masters = [p.detach().clone().requires_grad_(True) for p in model.layers.parameters()]
        model.layers.to(torch.bfloat16)

    def take_gradients(self) -> None:
        for master, used in zip(self.masters, self.model.layers.parameters(), strict=True):
            master.grad = None if used.grad is None else used.grad.float()
            used.grad = None

    def put_weights(self) -> None:
        with torch.no_grad():
            for master, used in zip(self.masters, self.model.layers.parameters(), strict=True):
                used.copy_(master)

    def finish(self) -> None:
        """The model has the masters in it."""
        self.model.layers.float()
        self.put_weights()

    def chunks(self, texts: list[np.ndarray], budget: int = 8000) -> list[Chunk]:
        """Texts of like length run together, some `budget` tokens at a time."""
        lengths = np.array([len(text) for text in texts])
        order = np.argsort(lengths, kind="stable")
        parts: list[tuple[np.ndarray, np.ndarray]] = []
        start = 0
        while start < len(order):
            stop = start + 1
            while stop < len(order) and lengths[order[stop]] * (stop + 1 - start) <= budget:
                stop += 1
            rows = order[start:stop]
            ids = np.full((len(rows), max(1, lengths[rows[-1]])), PAD, np.int64)
            for line, row in enumerate(rows):
                ids[line, : lengths[row]] = texts[row]
            parts.append((rows, ids))
            start = stop
        # Looked up once for all: each look-up has a gradient of the size of the whole table.
        every = torch.from_numpy(np.concatenate([ids.ravel() for _rows, ids in parts])).to(DEVICE)
        vectors, known = self.model.look_up(every)
        result: list[Chunk] = []
        begin = 0
        for rows, shape in ((rows, ids.shape) for rows, ids in parts):
            here = slice(begin, begin + shape[0] * shape[1])
            moved = every[here].view(shape)
            states, weights = self.model.states(vectors[here].view(*shape, -1), known[here].view(shape), moved != PAD)
            result.append((rows, moved, states, weights))
            begin = here.stop
        return result

    @staticmethod
    def pooled(chunks: list[Chunk]) -> Tensor:
        """Dense vectors in the order of the texts."""
        rows = np.concatenate([chunk[0] for chunk in chunks])
        back = np.empty(len(rows), np.int64)
        back[rows] = np.arange(len(rows))
        means = [
            functional.normalize((states * weights[..., None]).sum(1), dim=-1)
            for _rows, _ids, states, weights in chunks
        ]
        return torch.cat(means)[torch.from_numpy(back).to(DEVICE)]

    def dense(self, texts: list[np.ndarray]) -> Tensor:
        return self.pooled(self.chunks(texts))


def three_heads(questions: list[Chunk], passages: list[Chunk]) -> tuple[Tensor, Tensor, Tensor]:
    """Scores [questions, passages] of the dense, sparse and multi-vector heads.

    The multi-vector score is the mean over the question's tokens, by their weights, of the best
    cosine among the passage's: how the product reorders.
    """
    asked = sum(len(chunk[0]) for chunk in questions)
    read = sum(len(chunk[0]) for chunk in passages)
    sparse = torch.zeros(asked, read, device=DEVICE)
    multi = torch.zeros(asked, read, device=DEVICE)
    for q_rows, q_ids, q_states, q_weights in questions:
        q_shares = q_weights / q_weights.sum(1, keepdim=True).clamp(min=1e-6)
        q_vectors = functional.normalize(q_states, dim=-1)
        q_index = torch.from_numpy(q_rows).to(DEVICE)
        for p_rows, p_ids, p_states, p_weights in passages:
            p_index = torch.from_numpy(p_rows).to(DEVICE)
            p_vectors = functional.normalize(p_states, dim=-1)
            cosine = torch.einsum("qid,pjd->qpij", q_vectors.bfloat16(), p_vectors.bfloat16()).float()
            cosine = cosine.masked_fill((p_weights == 0)[None, :, None, :], -1.0)
            part = (cosine.amax(-1) * q_shares[:, None]).sum(-1)
            multi = multi.index_put((q_index[:, None], p_index[None]), part)
            same = q_ids[:, None, :, None] == p_ids[None, :, None, :]
            met = (same * p_weights[None, :, None, :]).amax(-1)
            lexical = (met * q_shares[:, None]).sum(-1)
            sparse = sparse.index_put((q_index[:, None], p_index[None]), lexical)
    return LayerRunner.pooled(questions) @ LayerRunner.pooled(passages).T, sparse, multi
