"""Blocks in a line each, to be compared at a glance."""

from __future__ import annotations

from collections.abc import Iterable

from app.domain.views import Block, Run


def told(blocks: Iterable[Block]) -> list[str]:
    """Such as "heading 1: big *one*": * for bold, / for italic, ` for code, <…> behind a link, | between cells."""
    return [_told(block) for block in blocks]


def _told(block: Block) -> str:
    name = f"{block.kind} {block.level}" if block.level else str(block.kind)
    name += f" {block.marker}" if block.marker else ""
    name += " header" if block.header else ""
    words = " | ".join(_runs(cell) for cell in block.cells) if block.cells else _runs(block.runs)
    return f"{name}: {words}"


def _runs(runs: tuple[Run, ...]) -> str:
    return "".join(_run(run) for run in runs)


def _run(run: Run) -> str:
    marks = "*" * run.bold + "/" * run.italic + "`" * run.code
    return marks + run.text + marks[::-1] + (f"<{run.link}>" if run.link else "")
