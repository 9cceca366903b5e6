import pytest
from makers import docx, epub, odt, package, paragraph, pptx

from app.domain.errors import DamagedDocument, EncryptedDocument
from app.extraction.ebook import extract_book
from app.extraction.formats import format_named
from app.extraction.office import extract_office
from app.extraction.opendocument import extract_opendocument
from app.extraction.package import Package
from app.extraction.slides import extract_slides


def test_word_headings_stand_where_they_say() -> None:
    body = (
        paragraph("Chapter", "Heading1")
        + paragraph("Words of Chapter one.")
        + paragraph("Part", "Heading2")
        + paragraph("End.")
    )
    segment = extract_office(docx(body), format_named("docx")).segments[0]
    assert "Words of Chapter one." in segment.text
    for heading in segment.headings:
        assert segment.text[heading.offset :].startswith(heading.text)
    assert [heading.text for heading in segment.headings] == ["Chapter", "Part"]


def test_slides_come_in_the_order_of_showing() -> None:
    segments = extract_slides(pptx(["Alpha", "Beta", "Gamma"], [3, 1, 2])).segments
    assert [(segment.page, segment.headings[0].text) for segment in segments] == [
        (1, "Gamma"),
        (2, "Alpha"),
        (3, "Beta"),
    ]
    assert segments[1].text == "Alpha\n\nFirst point\nSecond point"


def test_opendocument_text() -> None:
    body = (
        "<office:text><text:h text:outline-level='2'>Top</text:h><text:p>One<text:s text:c='2'/>two<text:tab/>three"
        "<text:note><text:note-body><text:p>aside</text:p></text:note-body></text:note> four</text:p>"
        "<table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell>"
        "<table:table-cell><text:p>b</text:p></table:table-cell></table:table-row></table:table></office:text>"
    )
    segment = extract_opendocument(odt(body), "text").segments[0]
    assert segment.text == "Top\n\nOne  two\tthree four\naside\na\tb"
    assert [(heading.offset, heading.level, heading.text) for heading in segment.headings] == [(0, 2, "Top")]


def test_opendocument_slides() -> None:
    page = (
        "<draw:page><draw:frame presentation:class='title'><draw:text-box><text:p>{}</text:p></draw:text-box>"
        "</draw:frame></draw:page>"
    )
    body = f"<office:presentation>{page.format('One')}{page.format('Two')}</office:presentation>"
    segments = extract_opendocument(odt(body, "presentation"), "presentation").segments
    assert [(segment.page, segment.text, segment.headings[0].text) for segment in segments] == [
        (1, "One", "One"),
        (2, "Two", "Two"),
    ]


def test_encrypted_opendocument() -> None:
    locked = package({"META-INF/manifest.xml": "<m><encryption-data/></m>", "content.xml": b"\x01\x02"})
    with pytest.raises(EncryptedDocument):
        extract_opendocument(locked, "text")


def test_epub_follows_the_spine() -> None:
    extraction = extract_book(epub(["<h1>Last</h1><p>z</p>", "<h1>First</h1><p>a</p>"]), "epub")
    assert extraction.title == "The Book"
    assert [segment.text for segment in extraction.segments] == ["The Book\n\nFirst\n\na", "Last\n\nz"]


@pytest.mark.parametrize(("method", "locked"), [("http://www.idpf.org/2008/embedding", False), ("urn:drm", True)])
def test_a_protected_book_is_not_a_book_with_scrambled_fonts(method: str, locked: bool) -> None:
    encryption = (
        f"<encryption><EncryptedData><EncryptionMethod Algorithm='{method}'/>"
        "<CipherReference URI='OPS/text/c 0.xhtml'/></EncryptedData></encryption>"
    )
    book = epub(["<p>text</p>"], encryption)
    if locked:
        with pytest.raises(EncryptedDocument):
            extract_book(book, "epub")
    else:
        assert "text" in extract_book(book, "epub").segments[0].text


def test_fictionbook_in_its_declared_encoding() -> None:
    book = (
        '<?xml version="1.0" encoding="windows-1251"?><FictionBook><description><title-info>'
        "<book-title>Книга</book-title></title-info></description>"
        "<body><section><title><p>Глава</p></title><p>Текст <emphasis>главы</emphasis>.</p>"
        "<section><title><p>Часть</p></title><p>Ещё</p></section></section></body>"
        "<binary id='a'>AAAA</binary></FictionBook>"
    )
    extraction = extract_book(book.encode("cp1251"), "fb2")
    assert extraction.title == "Книга"
    assert extraction.segments[1].text == "Глава\n\nТекст главы.\n\nЧасть\n\nЕщё"
    assert [(heading.level, heading.text) for heading in extraction.segments[1].headings] == [
        (1, "Глава"),
        (2, "Часть"),
    ]


def test_a_package_that_would_fill_the_memory_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.extraction.package.LARGEST_MEMBER", 1 << 20)
    bomb = package({"content.xml": b"\0" * (5 << 20)})
    with Package(bomb, "document") as opened:
        with pytest.raises(DamagedDocument, match="unreasonable size"):
            opened.read("content.xml")
        with pytest.raises(DamagedDocument, match="unreasonable size"):
            opened.check_size()


def test_entities_do_not_explode() -> None:
    laughs = "<!DOCTYPE a [<!ENTITY l0 'lol'>" + "".join(
        f"<!ENTITY l{n} '{f'&l{n - 1};' * 10}'>" for n in range(1, 12)
    ) + "]><a>&l11;</a>"  # fmt: skip
    with pytest.raises(DamagedDocument):
        extract_opendocument(package({"content.xml": laughs}), "text")
