"""Answers of hits that a test makes, and what stands in their rows."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from asking import asked
from fake_library import grouped
from PySide6.QtCore import Qt

from app.domain.search import Hit, SearchRequest, SearchResults, SearchStage
from app.gui.results.results_model import ROW_ROLE, ResultsModel
from app.gui.results.results_view import ResultsView
from app.gui.results.rows import Row

RIVER = asked("river", group=True)


def answer(
    hits: Iterable[Hit],
    request: SearchRequest = RIVER,
    stage: SearchStage = SearchStage.MERGED,
    total: int | None = None,
) -> SearchResults:
    """The answer that consists of these hits, by document."""
    found = tuple(hits)
    groups = grouped(found)
    known = len(groups) if total is None else total
    return SearchResults(request, stage, found, groups, total=known, total_is_exact=True)


def row_at(view: ResultsView | ResultsModel, number: int) -> Row:
    model = view.model() if isinstance(view, ResultsView) else view
    row = model.index(number, 0).data(ROW_ROLE)
    assert isinstance(row, Row)
    return row


def spoken(model: Any, number: int) -> str:
    return str(model.index(number, 0).data(Qt.ItemDataRole.AccessibleTextRole))
