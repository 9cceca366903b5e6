"""What the engine's values are called on the screen: documents, kinds, languages, states, moments of a transfer."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from app.common import language_names as names
from app.domain.documents import DocumentState
from app.domain.messages import message
from app.domain.models import ModelState, TransferPhase, TransferProgress
from app.domain.search import Hit
from app.gui import translation
from app.gui.messages import render, time_left
from app.gui.numbers import number, size
from app.gui.text import isolated, one_line, shown_name


def _tr(sentence: str) -> str:
    return QCoreApplication.translate("display_names", sentence)


def document_name(title: str | None, path: Path) -> str:
    """What a document is called: by its title, else by its file; in one line."""
    return one_line(title or "").strip() or shown_name(path)


def kind_name(kind: str) -> str:
    """A kind of document, as in a list of types."""
    kinds = {
        "pdf": _tr("PDF"),
        "document": _tr("Document"),
        "slides": _tr("Slides"),
        "sheet": _tr("Spreadsheet"),
        "book": _tr("E-book"),
        "web": _tr("Web page"),
        "mail": _tr("E-mail"),
        "text": _tr("Plain text"),
        "archive": _tr("Archive"),
        "picture": _tr("Picture"),
        "recording": _tr("Recording"),
    }
    return kinds.get(kind, kind)


def language_name(code: str | None) -> str:
    """A language in words of the window's language, from its ISO 639 code; the code itself where it has none."""
    if not code:
        return ""
    name = names.language_name(code.replace("_", "-").split("-")[0], translation.current()) or code
    return name[:1].upper() + name[1:]


def passage_language(hit: Hit) -> str:
    """The language of a passage, where it is another than its document's."""
    other = language_name(hit.other_language)
    return _tr("this passage: {language}").format(language=other) if other else ""


def state_name(state: DocumentState) -> str:
    """As the command line says it, with a capital letter."""
    name = render(message(f"state.{state}"))
    return name[:1].upper() + name[1:]


def model_state(state: ModelState) -> str:
    states = {
        ModelState.ABSENT: _tr("not installed"),
        ModelState.PARTIAL: _tr("partly downloaded"),
        ModelState.INSTALLED: _tr("installed"),
        ModelState.BROKEN: _tr("not usable"),
    }
    return states[state]


def transfer(now: TransferProgress) -> str:
    """A moment of a download in a line."""
    doing = {
        TransferPhase.CONNECTING: _tr("Connecting"),
        TransferPhase.DOWNLOADING: _tr("Downloading"),
        TransferPhase.COPYING: _tr("Copying"),
        TransferPhase.CHECKING: _tr("Checking"),
    }
    parts = [doing[now.phase]]
    if now.total_bytes is not None:
        parts.append(_tr("{done} of {total}").format(done=size(now.done_bytes), total=size(now.total_bytes)))
    if now.phase is TransferPhase.DOWNLOADING and now.bytes_per_s:
        parts.append(_tr("{speed} a second").format(speed=size(int(now.bytes_per_s))))
    if now.seconds_left is not None:
        parts.append(time_left(now.seconds_left))
    return " · ".join(parts)


def page_name(page: int | None, label: str | None = None) -> str:
    """A page by what the document prints for it, and by its number, which whoever opens it needs."""
    if page is None:
        return ""
    return _tr("p. {page}").format(page=f"{isolated(label)} ({number(page)})" if label else number(page))


def scan_mark(*, scanned: bool) -> str:
    """That letters were recognised in a picture: some may be others."""
    return _tr("from a scan") if scanned else ""


def excluded(values: str) -> str:
    """What a filter keeps out."""
    return _tr("not {values}").format(values=values)


def date_limit(field: str, day: str) -> str:
    """The first day of what is `after`, the last of what is `before`."""
    return (_tr("from {day}") if field == "after" else _tr("until {day}")).format(day=day)
