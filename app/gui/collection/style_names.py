"""What the styles of citations are called, and which of them was used last."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.quotes import CitationStyle
from app.gui.window_settings import WindowSettings

_KEY = "citation_style"  # in the window's settings


def style_name(style: CitationStyle) -> str:
    names = {
        CitationStyle.PLAIN: _tr("Plain text"),
        CitationStyle.MARKDOWN: _tr("Markdown"),
        CitationStyle.BIBTEX: _tr("BibTeX"),
        CitationStyle.CHICAGO: _tr("Chicago note"),
    }
    return names[style]


def remembered_style(settings: WindowSettings) -> CitationStyle:
    """The one that was used last."""
    try:
        return CitationStyle(settings.text(_KEY))
    except ValueError:
        return CitationStyle.PLAIN


def remember_style(settings: WindowSettings, style: CitationStyle) -> None:
    settings.set(_KEY, style.value)


def _tr(sentence: str) -> str:
    return QCoreApplication.translate("style_names", sentence)
