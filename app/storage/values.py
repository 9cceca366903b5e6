"""Values as they come out of the catalogue, where a flipped bit or another program may have made anything of them.

What can be had without harm is: a document whose state cannot be is one that is still to be read, which the next run
heals. What cannot raises `DamagedCatalogue`, which says what to do.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

from app.domain.documents import DocumentState, FileStamp
from app.domain.errors import DamagedCatalogue
from app.domain.messages import Message, decode_message, decode_messages, message

_STORED = frozenset(DocumentState) - {DocumentState.AWAY}


def damaged(what: str) -> DamagedCatalogue:
    """That a value of the catalogue cannot be; `what` names the table."""
    return DamagedCatalogue(message("storage.value_damaged", table=what), message("storage.repair"))


def is_state(value: Any) -> bool:
    """Whether it is a state that a document can be kept with."""
    return value in _STORED if isinstance(value, str) else False


def state_of(value: Any) -> DocumentState:
    """A document's state; one that cannot be is WAITING, for the next run reads that file again."""
    return DocumentState(value) if is_state(value) else DocumentState.WAITING


def path_of(value: Any) -> Path:
    """Raises `DamagedCatalogue` where it is no path."""
    if not isinstance(value, str) or not value or "\0" in value:
        raise damaged("documents")
    return Path(value)


def is_path(value: Any) -> bool:
    """Whether it is an absolute path."""
    if not isinstance(value, str) or "\0" in value or not os.path.isabs(value):
        return False
    return os.name != "nt" or Path(value).is_absolute()  # there "/folder" has no drive


def stamp_of_row(size: Any, modified_ns: Any, changed_ns: Any, inode: Any) -> FileStamp:
    """A file's stamp; one of other types than numbers is no file's, so that the file is read again."""
    if not is_stamp(size, modified_ns, changed_ns, inode):
        return FileStamp(-1, 0)
    return FileStamp(size, modified_ns, changed_ns, inode)


def is_text(value: Any) -> bool:
    """Whether it is a text as we write one; only a path may hold what is not valid Unicode."""
    return isinstance(value, str) and (value.isascii() or not any("\ud800" <= letter <= "\udfff" for letter in value))


def is_stamp(size: Any, modified_ns: Any, changed_ns: Any, inode: Any) -> bool:
    """Whether these are numbers as a file's stamp has them."""
    known = isinstance(size, int) and isinstance(modified_ns, int) and size >= 0
    return known and all(each is None or isinstance(each, int) for each in (changed_ns, inode))


def since_of(value: Any) -> float | None:
    """When something became so, None where that is not known."""
    return float(value) if is_time(value) and value is not None else None


def is_time(value: Any) -> bool:
    """Whether it is a time in seconds since the epoch, before the year 5138; None is."""
    return value is None or (isinstance(value, int | float) and 0 <= value < 1e11)


def is_sent(value: Any) -> bool:
    """Whether it is the date of a mail in seconds since the epoch, before the year 5138; None is."""
    return value is None or (isinstance(value, int | float) and -1e11 < value < 1e11)


def is_member(first: Any, count: Any, path: Any, kind: Any, *rest: Any) -> bool:
    """Whether these are the first chunk and the `MEMBER_FIELDS` of a document within a file."""
    *texts, sent, thread = rest
    numbers = isinstance(first, int) and isinstance(count, int) and count > 0
    known = all(each is None or is_text(each) for each in (*texts, thread))
    return numbers and is_text(path) and is_text(kind) and known and is_sent(sent)


def reason_of(value: Any) -> Message | None:
    """A document's reason; what cannot be decoded is none."""
    return decode_message(value) if isinstance(value, str) and is_reason(value) else None


def is_reason(value: Any) -> bool:
    """Whether a reason can be put into words; None is, and a sentence that an older version wrote."""
    if value is None:
        return True
    if not isinstance(value, str):
        return False
    try:
        return not value.startswith("{") or bool(decode_messages(f"[{value}]"))
    except ValueError:
        return False


def left_out_of(value: Any) -> tuple[Message, ...]:
    """What was left out of a content; nothing where that cannot be decoded."""
    try:
        return decode_messages(value) if isinstance(value, str) else ()
    except ValueError:
        return ()


def is_left_out(value: Any) -> bool:
    """Whether it says what was left out; None is."""
    return value is None or bool(left_out_of(value))


def excludes_of(value: Any) -> tuple[str, ...]:
    """A folder's patterns. Raises `DamagedCatalogue`: without them too much would be read."""
    if not is_excludes(value):
        raise damaged("folders")
    return tuple(json.loads(value))


def is_excludes(value: Any) -> bool:
    """Whether these are a folder's patterns."""
    try:
        found = json.loads(value) if isinstance(value, str) else None
    except (ValueError, RecursionError):
        return False
    return isinstance(found, list) and all(isinstance(each, str) for each in found)
