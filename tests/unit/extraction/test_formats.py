from pathlib import Path

import pytest

from app.extraction.formats import _FORMATS, KINDS, Family, format_named, format_of, unsupported_reason


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("a.pdf", "pdf"), ("A.PDF", "pdf"), ("b.docx", "document"), ("c.odt", "document"), ("d.rtf", "document"),
        ("e.pptx", "slides"), ("f.xlsx", "sheet"), ("g.csv", "sheet"), ("h.epub", "book"), ("i.HTML", "web"),
        ("j.htm", "web"), ("k.xhtml", "web"), ("l.eml", "mail"), ("m.mbox", "mail"), ("n.md", "text"),
        ("archive.tar.txt", "text"),
    ],
)  # fmt: skip
def test_kind_is_told_by_the_extension(name: str, kind: str) -> None:
    found = format_of(Path(name))
    assert found is not None and found.kind == kind


@pytest.mark.parametrize("name", ["a.zip", "noextension", ".bashrc", "x.xyz", "photo.jpg", "doc.pages"])
def test_other_files_have_no_format(name: str) -> None:
    assert format_of(Path(name)) is None


def test_every_format_is_whole() -> None:
    extensions = [extension for _, listed in _FORMATS for extension in listed.split()]
    assert len(extensions) == len(set(extensions))
    for format, listed in _FORMATS:
        assert format.kind in KINDS and format.label
        assert format.name in listed.split() and format_named(format.name) is format
        assert bool(format.mime) == (format.family in (Family.OFFICE, Family.PDF))


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("a.ZIP", "Dragoman does not look inside .zip archives."),
        ("a.xyz", "Dragoman does not read .xyz files."),
        ("a.mp3", "Dragoman does not read sound or film (.mp3)."),
        ("a.png", "Dragoman does not read text in pictures (.png)."),
        ("Makefile", "Dragoman does not read files without an extension."),
    ],
)
def test_reason_for_what_is_not_read(name: str, reason: str) -> None:
    assert unsupported_reason(Path(name)) == reason
