from pathlib import Path

import pytest

from app.common.settings import Settings
from app.domain.errors import Cancelled, NoText, TooLarge, UnreadableFile, UnsupportedFormat
from app.domain.models import ModelSpec
from app.indexing.outside import OutsideReader


def test_a_file_is_read_by_a_worker(tmp_path: Path, spec: ModelSpec) -> None:
    reader = OutsideReader(Settings(), "app.document_worker:make_reader", spec)
    try:
        (tmp_path / "page.html").write_text("<h1>Bees</h1><p>They fly when it is warm.</p>", encoding="utf-8")
        (chunk,) = reader.read(tmp_path / "page.html")
        assert "They fly when it is warm." in chunk.text
        (tmp_path / "empty.txt").touch()
        (tmp_path / "program.exe").write_bytes(b"MZ")
        with pytest.raises(NoText):
            reader.read(tmp_path / "empty.txt")
        with pytest.raises(UnsupportedFormat):
            reader.read(tmp_path / "program.exe")
        with pytest.raises(UnreadableFile):
            reader.read(tmp_path / "gone.txt")
    finally:
        reader.close()


def test_a_file_that_is_too_large(tmp_path: Path, spec: ModelSpec) -> None:
    reader = OutsideReader(Settings(largest_file=1024), "app.document_worker:make_reader", spec)
    (tmp_path / "small.txt").write_text("a word", encoding="utf-8")
    (tmp_path / "large.txt").write_text("word " * 1000, encoding="utf-8")
    with pytest.raises(TooLarge):
        reader.read(tmp_path / "large.txt")
    reader.close()
    with pytest.raises(Cancelled):
        reader.read(tmp_path / "small.txt")
