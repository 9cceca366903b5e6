"""The owner of tinytag: tags of recordings, of the sorts that it knows."""

from __future__ import annotations

import io
import logging

from tinytag import TinyTag

from app.extraction.charset import decode_declared
from app.extraction.recordings.told import Told
from app.extraction.workers.budget import Budget
from app.extraction.workers.interrupter import TookTooLong

log = logging.getLogger(__name__)

_PLAIN = {
    "title": "title", "artist": "people", "albumartist": "people", "composer": "people", "album": "part of",
    "genre": "part of", "comment": "remarks",
}  # fmt: skip
_FURTHER = {
    "title": "title", "artist": "people", "albumartist": "people", "composer": "people", "conductor": "people",
    "lyricist": "people", "director": "people", "narrator": "people", "album": "part of", "work": "part of",
    "movement_name": "part of", "set_subtitle": "part of", "show": "part of", "publisher": "part of",
    "genre": "part of", "comment": "remarks", "description": "remarks", "lyrics": "remarks", "synopsis": "remarks",
    "ldes": "remarks", "desc": "remarks", "podcastdesc": "remarks", "summary": "remarks", "keywords": "remarks",
}  # fmt: skip
_MOST_CHAPTERS = 1_000


def add_tags(told: Told, data: bytes, budget: Budget) -> None:
    """What the tags of a recording say, as far as they can be read within the budget."""
    try:
        found = budget.run(lambda: TinyTag.get(file_obj=io.BytesIO(data), duration=False))
    except TookTooLong:
        return
    except Exception as error:  # a hostile file makes the library raise anything at all
        log.debug("tags cannot be read: %r", error)
        return
    for name, about in _PLAIN.items():
        if isinstance(value := getattr(found, name), str):
            told.add(about, _as_meant(value))
    for name, values in found.other.items():
        for value in values if name in _FURTHER else ():
            told.add(_FURTHER[name], _as_meant(value))
    if found.year:
        told.add("part of", found.year)
    for number in range(_MOST_CHAPTERS):  # as in Vorbis comments
        names = found.other.get(f"chapter{number:03}name")
        if names:
            told.add_chapter(_seconds((found.other.get(f"chapter{number:03}") or [""])[0]), names[0])


def _as_meant(value: str) -> str:
    """Programs of other countries than those of Latin-1 write their letters where a tag says that it is that."""
    if value.isascii() or max(value) > "\xff":
        return value
    return decode_declared(value.encode("latin-1"), "iso-8859-1")


def _seconds(clock: str) -> float:
    """Of hours, minutes and seconds with colons between them; 0 for what is none."""
    try:
        return sum(float(part) * 60.0**power for power, part in enumerate(reversed(clock.split(":")[-3:])))
    except ValueError:
        return 0.0
