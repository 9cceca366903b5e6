from dataclasses import replace
from importlib import metadata
from pathlib import Path

import pytest

from app.extraction import version as version_module
from app.extraction.formats import format_of
from app.extraction.version import extraction_version
from app.text.language_table import language_table


def test_it_names_the_libraries() -> None:
    installed = [f"{name}-{metadata.version(name)}" for name in ("pypdf", "kreuzberg", "chardet")]
    assert extraction_version(Path("a.ipynb")) == " ".join(["extraction-2", *installed, language_table().made_of])


def test_only_files_of_a_format_that_changed_have_another(monkeypatch: pytest.MonkeyPatch) -> None:
    """What was indexed before a format's version grew is not read again where it is of another format."""
    before = extraction_version(Path("a.ipynb"))

    def later(path: Path) -> object:
        found = format_of(path)
        return replace(found, version=99) if found is not None and found.name == "mbox" else found

    monkeypatch.setattr(version_module, "format_of", later)
    assert extraction_version(Path("a.ipynb")) == extraction_version(Path("song.aac")) == before
    assert extraction_version(Path("a.mbox")) == extraction_version(Path("b.mbx")) == f"{before} mbox-99"
