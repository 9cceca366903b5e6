"""Adam for large tables of which a step needs few rows: nine tenths of Adam's time would go to rows at rest.

A row at rest still moves by its momentum, which is how rare tokens learn (with `SparseAdam` they stand still, and
learned far less). With no gradient that movement is a geometric series: it is made up for when the row is next needed,
at the rate of that moment. So as the rate falls, a row that is seldom seen moves on less than Adam's would.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor

FIRST, SECOND = 0.9, 0.98  # what a step keeps of the gradient's and its square's running means
TINY = 1e-8


class RowAdam:
    """Learns `tables`, each [rows, size], in place: `take` what a step needs, then `step` when it has gradients."""

    def __init__(self, tables: Sequence[Tensor]) -> None:
        self.tables = [Moments(table) for table in tables]
        self.touched = torch.zeros(len(tables[0]), dtype=torch.int32, device=tables[0].device)
        self.done = 0
        self.rate = 0.0
        self.rows = torch.empty(0, dtype=torch.int64)

    def take(self, rows: Tensor) -> list[Tensor]:
        """Copies of distinct `rows` of each table as of now, [len(rows), size], that collect gradients."""
        rested = (self.done - self.touched[rows]).float()[:, None]
        self.rows = rows
        return [moments.take(rows, rested, self.rate) for moments in self.tables]

    def step(self, rate: float) -> None:
        """Moves the rows that were taken by their gradients."""
        self.done += 1
        self.rate = rate
        size = rate * (1 - SECOND**self.done) ** 0.5 / (1 - FIRST**self.done)
        for moments in self.tables:
            moments.step(self.rows, size)
        self.touched[self.rows] = self.done

    def finish(self) -> None:
        """Makes up for the momentum of all rows."""
        for rows in torch.arange(len(self.touched), device=self.touched.device).split(50_000):
            self.take(rows)
            for moments in self.tables:
                moments.put(rows)
            self.touched[rows] = self.done


class Moments:
    """A table with the running means of its gradient and of the gradient's square."""

    def __init__(self, table: Tensor) -> None:
        self.kept = (table.detach(), torch.zeros_like(table), torch.zeros_like(table))
        self.taken: tuple[Tensor, ...] = ()

    def take(self, rows: Tensor, rested: Tensor, rate: float) -> Tensor:
        """The rows as they are `rested` steps [rows, 1] after they were last put back."""
        table, mean, square = (kept.index_select(0, rows) for kept in self.kept)
        ratio = FIRST / SECOND**0.5
        way = mean / (square.sqrt() + TINY)
        table.addcmul_(way, ratio * (1 - ratio**rested) / (1 - ratio), value=-rate)
        self.taken = (table.requires_grad_(True), mean.mul_(FIRST**rested), square.mul_(SECOND**rested))
        return table

    def step(self, rows: Tensor, size: float) -> None:
        table, mean, square = self.taken
        gradient = table.grad
        assert gradient is not None
        mean.lerp_(gradient, 1 - FIRST)
        square.mul_(SECOND).addcmul_(gradient, gradient, value=1 - SECOND)
        table.detach().addcdiv_(mean, square.sqrt().add_(TINY), value=-size)
        self.put(rows)

    def put(self, rows: Tensor) -> None:
        for kept, taken in zip(self.kept, self.taken, strict=True):
            kept.index_copy_(0, rows, taken.detach())
        self.taken = ()
