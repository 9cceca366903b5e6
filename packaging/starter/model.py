"""The starter: token vectors, a few layers of attention over them, and bge-m3's three heads.

`dense` is the mean of the tokens' last states by their weights, `sparse` those weights, `colbert`
the states themselves. Places in the text are told to the attention by distance only: one head
looks near, one before, one after, one everywhere. So a model trained on short texts reads long
ones, and no table of places is shipped.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from texts import SPECIAL
from torch import Tensor, nn
from torch.nn import functional

BEGIN, PAD, END, UNKNOWN = range(len(SPECIAL))
DEVICE = torch.device("cuda" if torch.cuda.is_available() else "cpu")


@dataclass(frozen=True)
class Shape:
    vocabulary: int
    size: int = 256
    layers: int = 2
    heads: int = 4
    inner: int = 1024


def distance_bias(heads: int, length: int, device: torch.device | None = None) -> Tensor:
    """[heads, length, length]: what is added to the attention for how far a token is."""
    place = torch.arange(length, device=device)
    gap = (place[None, :] - place[:, None]).float()  # positive: after
    before, after = (-gap).clamp(min=0), gap.clamp(min=0)
    near = -0.5 * (before + after)
    left = -0.2 * before - 4.0 * after
    right = -4.0 * before - 0.2 * after
    kinds = [near, left, right, torch.zeros_like(gap)]
    return torch.stack([kinds[head % 4] for head in range(heads)])


class Layer(nn.Module):
    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.heads = shape.heads
        self.before_attention = nn.LayerNorm(shape.size)
        self.mix = nn.Linear(shape.size, 3 * shape.size)
        self.gather = nn.Linear(shape.size, shape.size)
        self.before_inner = nn.LayerNorm(shape.size)
        self.widen = nn.Linear(shape.size, shape.inner)
        self.narrow = nn.Linear(shape.inner, shape.size)
        for last in (self.gather, self.narrow):
            # A new layer changes nothing: training starts from the token vectors' own quality.
            nn.init.zeros_(last.weight)
            nn.init.zeros_(last.bias)

    def forward(self, states: Tensor, bias: Tensor) -> Tensor:
        rows, length, size = states.shape
        mixed = self.mix(self.before_attention(states))
        query, key, value = mixed.view(rows, length, 3, self.heads, -1).permute(2, 0, 3, 1, 4)
        # Written out: the fused attention is several times slower backwards on short texts.
        scores = (query * query.shape[-1] ** -0.5) @ key.transpose(-1, -2)
        seen = (scores + bias).softmax(-1) @ value
        states = states + self.gather(seen.transpose(1, 2).reshape(rows, length, size))
        return states + self.narrow(functional.relu(self.widen(self.before_inner(states))))


class Starter(nn.Module):
    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape = shape
        self.tokens = nn.Embedding(shape.vocabulary, shape.size)
        nn.init.normal_(self.tokens.weight, std=0.3)
        self.weights = nn.Embedding(shape.vocabulary, 1)
        nn.init.zeros_(self.weights.weight)
        self.layers = nn.ModuleList(Layer(shape) for _ in range(shape.layers))
        self.weigh = nn.Linear(shape.size, 1)
        nn.init.zeros_(self.weigh.weight)
        nn.init.zeros_(self.weigh.bias)

    @torch.no_grad()
    def rescale(self) -> None:
        """Brings the token vectors to a root mean square of 1, in which layers learn at their usual rates.

        Dense vectors do not change by it: they are normalised.
        """
        self.tokens.weight /= self.tokens.weight.square().mean().sqrt()

    def look_up(self, ids: Tensor) -> tuple[Tensor, Tensor]:
        """The vectors of tokens [..., size] and what is known of their weights without a context [...]."""
        return self.tokens(ids), self.weights(ids)[..., 0]

    def states(self, vectors: Tensor, known: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
        """[rows, length, size] and the weights [rows, length], of `look_up`; `mask` is True at real tokens."""
        states = vectors
        if len(self.layers):
            bias = distance_bias(self.shape.heads, mask.shape[1], mask.device)[None]
            bias = bias.masked_fill(~mask[:, None, None, :], -1e4)
            states = states.to(self.layers[0].mix.weight.dtype)
            bias = bias.to(states.dtype)
            for layer in self.layers:
                states = layer(states, bias)
            states = states.float()
            known = known + self.weigh(states)[..., 0]
        return states, functional.softplus(known) * mask

    def forward(self, ids: Tensor, mask: Tensor) -> Tensor:
        """Dense vectors, L2-normalised, [rows, size]."""
        states, weights = self.states(*self.look_up(ids), mask)
        return functional.normalize((states * weights[..., None]).sum(1), dim=-1)


def bag(table: Tensor, weights: Tensor, places: Tensor, starts: Tensor, drop: float = 0.0) -> Tensor:
    """Dense vectors of a model without layers, from texts laid end to end: much faster.

    `table` [tokens, size] and `weights` [tokens] are of the tokens that occur, `places` says which stands where and
    `starts` where each text begins; `drop` is the share of the tokens that are left out.
    """
    shares = functional.softplus(weights)[places]
    if drop:
        shares = shares * (torch.rand_like(shares) >= drop)
    sums = functional.embedding_bag(places, table, starts, mode="sum", per_sample_weights=shares)
    return functional.normalize(sums, dim=-1)
