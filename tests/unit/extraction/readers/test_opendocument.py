import pytest
from makers import odt, package

from app.domain.errors import DamagedDocument, EncryptedDocument
from app.extraction.formats import format_named
from app.extraction.readers.opendocument import extract_opendocument

ODT = format_named("odt")


def test_opendocument_text() -> None:
    body = (
        "<office:text><text:h text:outline-level='2'>Top</text:h><text:p>One<text:s text:c='2'/>two<text:tab/>three"
        "<text:note><text:note-body><text:p>aside</text:p></text:note-body></text:note> four</text:p>"
        "<table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell>"
        "<table:table-cell><text:p>b</text:p></table:table-cell></table:table-row></table:table></office:text>"
    )
    segment = extract_opendocument(odt(body), ODT).segments[0]
    assert segment.text == "Top\n\nOne  two\tthree four\naside\na\tb"
    assert [(heading.offset, heading.level, heading.text) for heading in segment.headings] == [(0, 2, "Top")]


def test_opendocument_slides() -> None:
    page = (
        "<draw:page><draw:frame presentation:class='title'><draw:text-box><text:p>{}</text:p></draw:text-box>"
        "</draw:frame></draw:page>"
    )
    body = f"<office:presentation>{page.format('One')}{page.format('Two')}</office:presentation>"
    segments = extract_opendocument(odt(body, "presentation"), format_named("odp")).segments
    assert [(segment.page, segment.text, segment.headings[0].text) for segment in segments] == [
        (1, "One", "One"),
        (2, "Two", "Two"),
    ]


def test_encrypted_opendocument() -> None:
    locked = package({"META-INF/manifest.xml": "<m><encryption-data/></m>", "content.xml": b"\x01\x02"})
    with pytest.raises(EncryptedDocument):
        extract_opendocument(locked, ODT)


def test_entities_do_not_explode() -> None:
    laughs = "<!DOCTYPE a [<!ENTITY l0 'lol'>" + "".join(
        f"<!ENTITY l{n} '{f'&l{n - 1};' * 10}'>" for n in range(1, 12)
    ) + "]><a>&l11;</a>"  # fmt: skip
    with pytest.raises(DamagedDocument):
        extract_opendocument(package({"content.xml": laughs}), ODT)
