"""Why a document yields no text, where more than one reader says it."""

from __future__ import annotations

from app.domain.messages import Message, message

PASSWORD_NEEDED = message("encrypted.password")
BINARY = message("damaged.binary")
_NO_TEXT = {
    "pdf": message("no_text.pdf"),
    "slides": message("no_text.slides"),
    "sheet": message("no_text.sheet"),
    "book": message("no_text.book"),
    "mail": message("no_text.mail"),
}


def no_text(kind: str) -> Message:
    """Of a document of this kind."""
    return _NO_TEXT.get(kind) or message("file.no_text")


def incomplete(label: str) -> Message:
    """Of a file that is not whole, or no `label` at all."""
    return message("damaged.incomplete", label=label)
