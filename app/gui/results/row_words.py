"""What a row of the results says, in words: to the eye in short, to a screen reader in full."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from app.domain.answers import Confidence
from app.domain.messages import message
from app.domain.search import Hit
from app.gui import display_names
from app.gui.messages import render
from app.gui.numbers import day, number
from app.gui.results.rows import Row, RowKind
from app.gui.text import STEP, isolated, one_line


def _tr(sentence: str) -> str:
    return QCoreApplication.translate("row_words", sentence)


def title(hit: Hit) -> str:
    return display_names.document_name(hit.title, hit.path)


def facts(hit: Hit) -> str:
    """What kind of document it is, in which language, and whether its best passage is from a scan."""
    kind, language = display_names.kind_name(hit.kind), display_names.language_name(hit.document_language)
    return " · ".join(filter(None, (kind, language, display_names.scan_mark(scanned=hit.scanned))))


def beside(hit: Hit) -> list[str]:
    """What stands beside a passage, each on a line: its page, and its language by its code where that is not its
    document's."""
    return list(filter(None, (display_names.page_name(hit.page, hit.page_label), (hit.other_language or "").upper())))


def date(hit: Hit) -> str:
    return day(hit.modified) if hit.modified else ""


def confidence(hit: Hit) -> str:
    """How surely it answers; nothing where that is not known."""
    return "" if hit.confidence is None else sureness(hit.confidence)


def sureness(confidence: Confidence) -> str:
    names = {
        Confidence.STRONG: _tr("Strong match"),
        Confidence.FAIR: _tr("Fair match"),
        Confidence.WEAK: _tr("Weak match"),
    }
    return names[confidence]


def fold(row: Row) -> str:
    """What a row says that stands for others."""
    if row.busy:
        return _tr("Looking for the other passages…")
    code = "window.more_passages" if row.kind is RowKind.MORE else "window.copies"
    words = render(message(code, n=row.number))
    return words[:1].upper() + words[1:]


def end(documents: int, *, more: bool, exact: bool) -> str:
    """What stands below the last document."""
    if more:
        return _tr("Searching for more…")
    return render(message("window.end", n=documents)) if exact else _tr("Nothing more was found.")


def spoken(row: Row, steps: Sequence[str], *, weak: bool) -> str:
    """A row for a screen reader. What others see by fainter letters and by signs is said as well."""
    hit = row.hit
    if hit is None:
        return ""
    if row.kind in (RowKind.MORE, RowKind.COPIES):
        return _joined(fold(row), title(hit))
    if row.kind is RowKind.COPY:
        return _joined(_tr("A copy"), isolated(str(hit.path)))
    place = STEP.join(steps)
    if row.kind is RowKind.DOCUMENT:
        folded = _tr("collapsed") if row.folded else ""
        return _joined(title(hit), place, facts(hit), date(hit), render(message("window.passages", n=row.of)), folded)
    which = _tr("passage {number} of {of}").format(number=number(row.number), of=number(row.of)) if row.of > 1 else ""
    copies = render(message("window.copies", n=len(hit.copies))) if hit.copies else ""
    about = (facts(hit), date(hit), copies) if row.number == 1 else ()
    sure = _tr("No good match") if weak else confidence(hit)
    page = display_names.page_name(hit.page, hit.page_label)
    scan = display_names.scan_mark(scanned=hit.scanned)
    language = display_names.passage_language(hit)
    return _joined(sure, title(hit), place, page, language, scan, which, *about, one_line(hit.snippet))


def _joined(*parts: str) -> str:
    return ", ".join(filter(None, parts))
