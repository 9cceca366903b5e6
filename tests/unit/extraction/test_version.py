from dataclasses import replace
from importlib import metadata
from pathlib import Path

import pytest

from app.extraction import version as version_module
from app.extraction.formats import format_of, formats
from app.extraction.version import extraction_version
from app.text.language_table import language_table


def test_it_names_the_libraries() -> None:
    installed = [f"{name}-{metadata.version(name)}" for name in ("pypdf", "kreuzberg", "chardet")]
    assert extraction_version(Path("a.ipynb")) == " ".join(["extraction-3", *installed, language_table().made_of])


def test_only_files_of_a_format_that_changed_have_another(monkeypatch: pytest.MonkeyPatch) -> None:
    """What was indexed before a format's version grew is not read again where it is of another format."""
    before = extraction_version(Path("a.ipynb"))

    def later(path: Path) -> object:
        found = format_of(path)
        return replace(found, version=99) if found is not None and found.name == "mbox" else found

    monkeypatch.setattr(version_module, "format_of", later)
    assert extraction_version(Path("a.ipynb")) == extraction_version(Path("song.aac")) == before
    assert extraction_version(Path("a.mbox")) == extraction_version(Path("b.mbx")) == f"{before} mbox-99"


def test_archives_are_read_again_when_any_format_has_changed_or_is_new(monkeypatch: pytest.MonkeyPatch) -> None:
    def of_archive() -> str:
        version_module._versions.cache_clear()
        return extraction_version(Path("a.zip"))

    before, of_another = of_archive(), extraction_version(Path("a.ipynb"))
    known = formats()
    for changed in ((*known[:-1], replace(known[-1], version=known[-1].version + 1)), (*known, known[0])):
        monkeypatch.setattr(version_module, "formats", lambda changed=changed: changed)
        assert of_archive() != before
        assert extraction_version(Path("a.ipynb")) == of_another
    monkeypatch.undo()
    assert of_archive() == before
