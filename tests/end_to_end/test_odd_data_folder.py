"""Something else in the place of a file of the data folder: a sentence, or the index is made anew; nothing waits."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.skipif(os.name != "posix", reason="the system has no such files")


@pytest.mark.timeout(280)
@pytest.mark.parametrize("kind", ["fifo", "zero"])
def test_what_is_no_file_keeps_nothing_waiting(dragoman: Any, documents: Path, kind: str) -> None:
    (documents / "a.txt").write_text("The lighthouse keeper counts seventeen herons.")
    dragoman.index(documents)
    kept = dragoman.data_dir.with_name("kept")
    shutil.copytree(dragoman.data_dir, kept)
    for name, found in (
        ("catalogue.sqlite3", None),
        ("writer.lock", None),
        ("dragoman.log", True),
        ("full_text/meta.json", True),
        ("full_text", True),
    ):
        shutil.rmtree(dragoman.data_dir)
        shutil.copytree(kept, dragoman.data_dir)
        path = dragoman.data_dir / name
        shutil.rmtree(path) if path.is_dir() else path.unlink(missing_ok=True)
        os.mkfifo(path) if kind == "fifo" else path.symlink_to("/dev/zero")
        if found:
            assert dragoman.found("seventeen herons", limit=5) == [documents / "a.txt"], name
        else:
            done = dragoman("index", documents, code=3, limit_s=60)
            assert name in done.err and "Move it elsewhere" in done.err
