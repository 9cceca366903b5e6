"""Messages in the language and with the numbers of the person who looks at the window.

Sentences of the window that depend on a number are messages too (table `window` of resources/messages.toml), so that
plurals have one way to be translated.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication

from app.common.message_templates import Template, english, fill
from app.domain.errors import DocumentError, DragomanError, EnvironmentFault, UsageError
from app.domain.messages import Message, Param, message
from app.gui.numbers import date, number, percent, size
from app.gui.text import isolated


def render(wanted: Message | None) -> str:
    """A message in words; nothing for none."""
    if wanted is None:
        return ""
    mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return fill(_apart(wanted) if mirrored else wanted, _FORMS, _translated)


def _apart(wanted: Message) -> Message:
    """With its paths, names and commands kept apart from a sentence that runs from right to left."""

    def apart(value: Param) -> Param:
        if isinstance(value, Message):
            return _apart(value)
        if isinstance(value, Path):
            return isolated(str(value))
        return f"\u2068{value}\u2069" if isinstance(value, str) else value  # it runs as its own letters do

    return Message(wanted.code, {name: apart(value) for name, value in wanted.params.items()})


def render_error(error: DragomanError) -> tuple[str, str]:
    """What went wrong, and what the user can do about it ("" where nothing is known)."""
    if isinstance(error, EnvironmentFault):
        return render(error.message), render(error.remedy)
    if isinstance(error, UsageError):
        return render(error.message), ""
    return (render(error.reason) if isinstance(error, DocumentError) else str(error)), ""


def duration(seconds: float) -> str:
    """A rough one: nobody needs the seconds of an hour."""
    for unit, length in (("hours", 3600), ("minutes", 60)):
        if seconds >= 1.5 * length:
            return render(message(f"window.duration.{unit}", n=round(seconds / length)))
    return render(message("window.duration.seconds", n=round(seconds)))


def time_left(seconds: float) -> str:
    if seconds < 50:
        return render(message("window.time_left.seconds"))
    minutes = round(seconds / 60)
    if minutes < 90:
        return render(message("window.time_left.minutes", n=minutes))
    return render(message("window.time_left.hours", n=round(seconds / 3600)))


def _translated(template: Template, wanted: Message) -> str:
    """The template in the language of the window, with the plural that this language has for `n`."""
    if isinstance(template, str):
        return QCoreApplication.translate("messages", template, wanted.code)
    source, n = template["other"], wanted.params["n"]
    found = QCoreApplication.translate("messages", source, wanted.code, n if isinstance(n, int) else 0)
    return english(template, wanted) if found == source else found


_FORMS = {
    "bytes": lambda value: size(int(value)),
    "count": number,
    "percent": percent,
    "duration": duration,
    "date": date,
}
