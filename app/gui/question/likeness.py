"""What more like it is wanted of, with what it is called."""

from __future__ import annotations

import textwrap
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from app.domain.search import Hit, Likeness
from app.gui.display_names import document_name
from app.gui.text import one_line, shown_name

_LONGEST = 26  # letters of a text that stand for it


@dataclass(frozen=True, slots=True)
class NamedLikeness:
    """`name` is what the chip says, `details` what it stands for."""

    likeness: Likeness
    name: str
    details: str


def like_passage(hit: Hit) -> NamedLikeness:
    """Passages near to the one that was found."""
    return _like(Likeness(passage=hit.chunk_id), document_name(hit.title, hit.path), one_line(hit.snippet))


def like_document(hit: Hit) -> NamedLikeness:
    """Documents near to the one that it stands in."""
    return _like(Likeness(path=hit.path), document_name(hit.title, hit.path), str(hit.path))


def like_file(path: Path) -> NamedLikeness:
    """A file that need not be in the library."""
    return _like(Likeness(path=path), shown_name(path), str(path))


def like_text(text: str) -> NamedLikeness:
    """A text that was selected somewhere."""
    text = " ".join(text.split())
    words = textwrap.shorten(text, _LONGEST, placeholder="…")
    return _like(
        Likeness(text=text), _tr("“{words}”").format(words=words), textwrap.shorten(text, 200, placeholder="…")
    )


def _like(likeness: Likeness, name: str, details: str) -> NamedLikeness:
    return NamedLikeness(likeness, _tr("Like: {title}").format(title=name), details)


def _tr(sentence: str) -> str:
    return QCoreApplication.translate("likeness", sentence)
