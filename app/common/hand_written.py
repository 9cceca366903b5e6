"""Text that a person has written by hand, from its bytes: in UTF-8, or in UTF-16 behind its mark, as some editors save
it; and what of it is shown."""

from __future__ import annotations

import codecs

_UTF_16 = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}
_SHOWN = 60  # characters


def decode_utf_16(data: bytes) -> str | None:
    """The text behind a mark of UTF-16; None where there is none, or where it is no text."""
    encoding = _UTF_16.get(data[:2])
    try:
        text = "" if encoding is None else data[2:].decode(encoding)
    except UnicodeDecodeError:
        return None
    # Of bytes that merely begin so, hardly any pair is a sign, a blank or the end of a line.
    return text if any("\0" < sign < "\x7f" for sign in text) else None


def decode(data: bytes) -> tuple[str, bool]:
    """The text without a mark, and whether all of it is text: what is not is replaced."""
    text = decode_utf_16(data)
    if text is not None:
        return text, True
    data = data.removeprefix(codecs.BOM_UTF8)
    try:
        return data.decode(), True
    except UnicodeDecodeError:
        return data.decode(errors="replace"), False


def line_of(text: str, at: int) -> int:
    """The number of the line, from 1 on, that the character at `at` stands in."""
    return text.count("\n", 0, at) + 1


def shown(value: object) -> str:
    """A value as it is shown to whoever wrote it: as much of it as fits into a sentence."""
    if isinstance(value, dict | list):  # which may be nested very deep
        return "{…}" if isinstance(value, dict) else "[…]"
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) >= 10**_SHOWN:
        return "a very long number"
    text = repr(value) if isinstance(value, str) else str(value)
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
