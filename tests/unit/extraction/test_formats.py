from pathlib import Path

import pytest

from app.extraction import readers
from app.extraction.formats import KINDS, Format, format_named, format_of, formats
from app.extraction.workers.budget import UNLIMITED


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("a.pdf", "pdf"), ("A.PDF", "pdf"), ("b.docx", "document"), ("c.odt", "document"), ("d.rtf", "document"),
        ("e.pptx", "slides"), ("f.xlsx", "sheet"), ("g.csv", "sheet"), ("h.epub", "book"), ("i.HTML", "web"),
        ("j.htm", "web"), ("k.xhtml", "web"), ("l.eml", "mail"), ("m.mbox", "mail"), ("n.md", "text"),
        ("archive.tar.txt", "text"), ("o.pages", "document"), ("p.numbers", "sheet"), ("q.key", "slides"),
        ("r.mobi", "book"), ("s.azw3", "book"), ("t.oxps", "document"),
    ],
)  # fmt: skip
def test_kind_is_told_by_the_extension(name: str, kind: str) -> None:
    found = format_of(Path(name))
    assert found is not None and found.kind == kind


@pytest.mark.parametrize("name", ["a.rar", "noextension", ".bashrc", "x.xyz", "drawing.psd", "scan.djvu"])
def test_other_files_have_no_format(name: str) -> None:
    assert format_of(Path(name)) is None


def test_every_format_is_whole() -> None:
    extensions = [extension for format in formats() for extension in format.extensions]
    assert len(extensions) == len(set(extensions))
    for format in formats():
        assert format.kind in KINDS and format.label and format.version >= 1
        assert format_named(format.name) is format and format_of(Path(f"a.{format.extensions[-1]}")) is format


def test_a_format_costs_one_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A module that declares it is all that a newcomer adds."""
    (tmp_path / "shouting.py").write_text(
        "from app.domain.documents import Extraction, Segment\n"
        "from app.extraction.formats import Format\n"
        "def extract(data, format, budget):\n"
        "    return Extraction((Segment(data.decode().upper()),))\n"
        "FORMATS = (Format('shout', 'text', 'Shouting', extract),)\n"
    )
    monkeypatch.setattr(readers, "__path__", [*readers.__path__, str(tmp_path)])
    found = {format.name: format for format in formats.__wrapped__()}
    shouting = found["shout"]
    assert isinstance(shouting, Format) and len(found) == len(formats()) + 1
    assert shouting.extract(b"hello", shouting, UNLIMITED).segments[0].text == "HELLO"
