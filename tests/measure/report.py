"""Figures as text: tables of plain columns for a terminal."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from figures import Figures

RETRIEVAL = ("recall@1", "recall@10", "mrr@10")
GRADED = ("recall@10", "mrr@10", "ndcg@10")
POOL = ("right@12", "recall@1", "recall@10")
_SHORT = {"recall@1": "R@1", "recall@10": "R@10", "mrr@10": "MRR@10", "ndcg@10": "nDCG@10"}
_PER_LINE = 9

Stages = Mapping[str, Mapping[str, Figures]]  # by stage, then by language or set


def table(title: str, columns: Sequence[str], rows: Mapping[str, Sequence[float | None]]) -> str:
    """A title, a line of column names and one line per row."""
    first = max(map(len, rows), default=0)
    widths = [max(7, len(column)) for column in columns]
    lines = [title, " ".join([" " * first, *(c.rjust(w) for c, w in zip(columns, widths, strict=True))])]
    for name, values in rows.items():
        cells = ["–" if value is None else f"{value:.3f}" for value in values]
        lines.append(" ".join([name.ljust(first), *(c.rjust(w) for c, w in zip(cells, widths, strict=True))]))
    return "\n".join(lines) + "\n"


def stages_table(title: str, stages: Stages, names: Sequence[str] = RETRIEVAL) -> str:
    """The figures of several stages side by side, one line per language or set."""
    keys = list(next(iter(stages.values())))
    columns = [_SHORT.get(name, name) for _ in stages for name in names]
    rows = {key: [stages[stage][key][name] for stage in stages for name in names] for key in keys}
    width = sum(max(7, len(_SHORT.get(name, name))) + 1 for name in names)
    groups = " " * max(map(len, keys)) + "".join(stage.rjust(width) for stage in stages)
    return table(f"{title}\n{groups}", columns, rows)


def matrix(title: str, pairs: Mapping[str, Mapping[str, Figures]], name: str) -> str:
    """One figure of every pair: a line for each language of questions, a column for each language of passages."""
    columns = list(pairs)
    return table(title, columns, {a: [row[b][name] if b in row else None for b in columns] for a, row in pairs.items()})


def per_language(title: str, result: Mapping[str, Any]) -> str:
    """A value for each of the `languages`, several in a line, then whatever else there is: the means."""
    cells = [f"{key} {value:.3f}" for key, value in result["languages"].items()]
    lines = [title, *("  ".join(cells[start : start + _PER_LINE]) for start in range(0, len(cells), _PER_LINE))]
    lines += [f"{key}: {_number(value)}" for key, value in result.items() if key != "languages"]
    return "\n".join(lines) + "\n"


def _number(value: float | None) -> str:
    """A share with three digits, a count as it is."""
    return "–" if value is None else str(value) if isinstance(value, int) else f"{value:.3f}"
