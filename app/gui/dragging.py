"""What is dragged out of lists: the files, for any program, and what they are to our own lists."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl

URLS = "text/uri-list"
HITS = "application/x-dragoman-hits"  # the chosen rows of the results
COLLECTED = "application/x-dragoman-collected"  # ids of collected passages, a line each


def dragged(paths: Sequence[Path], kind: str, payload: Iterable[str] = ()) -> QMimeData:
    """The files once each; `kind` says which list they are from, with what it needs to know them again."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in dict.fromkeys(paths)])
    data.setData(kind, "\n".join(payload).encode() or b"\n")
    return data
