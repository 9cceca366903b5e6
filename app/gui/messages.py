"""Messages of the engine in the language and with the numbers of the person who looks at the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from app.common.message_templates import fill
from app.common.units import duration_in_words
from app.domain.messages import Message


def render(message: Message | None) -> str:
    """A message in words; nothing for none."""
    return "" if message is None else fill(message, _FORMS, _translated)


def _translated(template: str, code: str) -> str:
    return QCoreApplication.translate("messages", template, code)


_FORMS = {
    "bytes": lambda value: QLocale().formattedDataSize(int(value), 1, QLocale.DataSizeFormat.DataSizeSIFormat),
    "count": lambda value: QLocale().toString(int(value)),
    "percent": lambda value: QLocale().toString(int(value * 100)) + " %",
    "duration": duration_in_words,
}
