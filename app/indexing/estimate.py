"""What a folder would cost to have searched: a look through it that ends after a moment, however large it is."""

from __future__ import annotations

import time
from collections.abc import Collection, Iterator
from pathlib import Path

from app.domain.coverage import FolderEstimate
from app.domain.documents import SkippedPlace
from app.extraction import format_of, text_bytes
from app.indexing.speeds import SpeedLog
from app.ports import CancelCheck
from app.watching.rules import IgnoreRules
from app.watching.walk import Found, FoundFile, walk

_LONGEST_S = 4.0
_MOST_FILES = 200_000
_CHECK_EVERY = 64  # files


def estimate_folder(
    path: Path, data_dir: Path, speeds: SpeedLog, embedders: Collection[str], check: CancelCheck
) -> FolderEstimate:
    """Files and their sizes by the rules that would count, and the time by what was measured; `embedders` are the
    titles of those that would read it. `check` is called now and then; what it raises goes on."""
    ends_at = time.monotonic() + _LONGEST_S
    files = size = text = others = 0
    complete = True
    for seen, found in enumerate(_found(path, data_dir), start=1):
        if isinstance(found, FoundFile) and (format := format_of(found.path)) is not None:
            files += 1
            size += found.stamp.size
            text += text_bytes(format.kind, found.stamp.size)
        elif isinstance(found, FoundFile):
            others += 1
        elif isinstance(found, SkippedPlace):
            others += found.files
        if seen % _CHECK_EVERY == 0:
            check()
            if seen >= _MOST_FILES or time.monotonic() > ends_at:
                complete = False
                break
    words_s, meaning_s = _times(text, speeds, embedders)
    return FolderEstimate(path, files, size, others, complete, words_s, meaning_s)


def _found(path: Path, data_dir: Path) -> Iterator[Found]:
    # What lies in folders that are left out is not counted: that may be more than all the rest.
    return walk(path, IgnoreRules(path, never=[data_dir]), count=lambda _: 0)


def _times(size: int, speeds: SpeedLog, embedders: Collection[str]) -> tuple[float | None, float | None]:
    bytes_per_s, passages_per_byte = speeds.bytes_per_s(), speeds.passages_per_byte()
    if bytes_per_s is None or passages_per_byte is None:
        return None, None
    words_s = size / bytes_per_s
    seconds = [speeds.passages_per_s(embedder) for embedder in embedders]
    known = [each for each in seconds if each is not None]
    if not known or len(known) < len(seconds):
        return words_s, None
    return words_s, words_s + sum(size * passages_per_byte / each for each in known)
