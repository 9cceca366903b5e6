"""The file of collected passages: read whatever it holds, and written."""

from __future__ import annotations

import json
import logging
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from app.common.regular_files import read_regular_file
from app.domain.quotes import Collected, Quote

log = logging.getLogger(__name__)

LARGEST = 8 << 20  # bytes
_FORMAT = 1
_LATEST = 253_402_300_799.0  # the end of the year 9999, in seconds since the epoch


def read_collection(path: Path) -> tuple[Collected, ...]:
    """What the file holds as far as it makes sense, each id once; nothing where there is none or it cannot be read."""
    try:
        return items_of(read_regular_file(path, LARGEST))
    except FileNotFoundError:
        return ()
    except (OSError, ValueError, RecursionError) as error:  # damage: what is left of it would be a guess
        log.info("the collection in %s is not read: %s", path, type(error).__name__)
        return ()


def items_of(text: str | bytes) -> tuple[Collected, ...]:
    """What such a file's text holds as far as it makes sense. Raises ValueError or RecursionError where it is none."""
    found = json.loads(text)
    entries = found.get("items") if isinstance(found, dict) else None
    items = (_item(each) for each in (entries if isinstance(entries, list) else ()))
    return tuple({each.id: each for each in items if each is not None}.values())


def as_written(items: Sequence[Collected]) -> bytes:
    """The file's bytes."""
    entries = [{"id": each.id, "note": each.note, "quote": _fields(each.quote)} for each in items]
    text = json.dumps({"format": _FORMAT, "items": entries}, ensure_ascii=False, indent=1)
    return text.encode("utf-8", "surrogatepass")  # names of files that are no text


def _fields(quote: Quote) -> dict[str, Any]:
    return {
        "text": quote.text,
        "title": quote.title,
        "path": str(quote.path),
        "page": quote.page,
        "author": quote.author,
        "kind": quote.kind,
        "modified": quote.modified,
        "document": quote.document,
    }


def _item(entry: Any) -> Collected | None:
    match entry:
        case {"id": str(id_), "quote": {"text": str(text), "path": str(path)} as fields} if id_ and path:
            note = entry.get("note")
            return Collected(id_, _quote(text, path, fields), note if isinstance(note, str) else "")
    return None


def _quote(text: str, path: str, fields: dict[str, Any]) -> Quote:
    def said(name: str) -> str:
        value = fields.get(name)
        return value if isinstance(value, str) else ""

    def count(name: str) -> int:
        value = fields.get(name)
        return value if type(value) is int and value > 0 else 0

    modified = fields.get("modified")
    moment = float(modified) if isinstance(modified, int | float) and 0 < modified < _LATEST else 0.0
    author, kind = said("author"), said("kind")
    return Quote(text, said("title"), Path(path), count("page") or None, author, kind, moment, count("document"))
