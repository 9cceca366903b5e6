"""What is said above the list: how much was found, and what the user should know about it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.messages import message
from app.domain.search import SearchResults, SearchStage
from app.gui.messages import render

ALL = 0.995  # from this share on, nobody needs to know that a little is missing


def _tr(sentence: str) -> str:
    return QCoreApplication.translate("summary", sentence)


def summary(results: SearchResults) -> str:
    """In one line, the most important first. How many nearest passages there are says nothing."""
    parts = [] if results.no_good_match else [_count(results)]
    if results.stage is SearchStage.WORDS and not results.final:
        parts.append(_tr("found by their words, while the model of meaning is loaded"))
    if results.meaning_coverage < ALL:
        parts.append(render(message("window.meaning_coverage", share=results.meaning_coverage)))
    if results.backfill is not None and results.backfill < ALL:
        parts.append(render(message("window.backfill", share=results.backfill)))
    return " · ".join(filter(None, (*parts, notices(results))))


def notices(results: SearchResults) -> str:
    """What the answer says beside its hits."""
    return " ".join(map(render, results.notices))


def _count(results: SearchResults) -> str:
    found = max(results.total, results.request.offset + len(results.groups))
    code = "window.found_documents" if results.total_is_exact else "window.found_documents_at_least"
    return render(message(code, n=found))
