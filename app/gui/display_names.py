"""What the engine's short values are called on the screen: kinds, languages, states, moments of a transfer."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from app.domain.documents import DocumentState
from app.domain.models import ModelState, TransferPhase, TransferProgress
from app.gui.messages import time_left
from app.gui.numbers import size


def _tr(sentence: str) -> str:
    return QCoreApplication.translate("display_names", sentence)


def kind_name(kind: str) -> str:
    """A kind of document, as in a list of types."""
    names = {
        "pdf": _tr("PDF"),
        "document": _tr("Document"),
        "slides": _tr("Slides"),
        "sheet": _tr("Spreadsheet"),
        "book": _tr("E-book"),
        "web": _tr("Web page"),
        "mail": _tr("E-mail"),
        "text": _tr("Plain text"),
    }
    return names.get(kind, kind)


def language_name(code: str | None) -> str:
    """A language in words from its ISO 639 code; the code itself where Qt does not know it."""
    if not code:
        return ""
    language = QLocale.codeToLanguage(code.replace("_", "-").split("-")[0])
    if language in (QLocale.Language.AnyLanguage, QLocale.Language.C):
        return code
    return QLocale.languageToString(language)


def state_name(state: DocumentState) -> str:
    names = {
        DocumentState.WAITING: _tr("Waiting"),
        DocumentState.INDEXED: _tr("Findable"),
        DocumentState.EMPTY: _tr("No text in it"),
        DocumentState.FAILED: _tr("Could not be read"),
        DocumentState.SKIPPED: _tr("Not a kind that is read"),
    }
    return names[state]


def model_state(state: ModelState) -> str:
    names = {
        ModelState.ABSENT: _tr("not installed"),
        ModelState.PARTIAL: _tr("partly downloaded"),
        ModelState.INSTALLED: _tr("installed"),
        ModelState.BROKEN: _tr("not usable"),
    }
    return names[state]


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


def page_name(page: int | None) -> str:
    return "" if page is None else _tr("p. {page}").format(page=page)


def excluded(values: str) -> str:
    """What a filter keeps out."""
    return _tr("not {values}").format(values=values)


def date_limit(field: str, day: str) -> str:
    """The first day of what is `after`, the last of what is `before`."""
    return (_tr("from {day}") if field == "after" else _tr("until {day}")).format(day=day)
