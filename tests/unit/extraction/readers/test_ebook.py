import io
import zipfile

import pytest
from makers import epub, package

from app.domain.errors import EncryptedDocument
from app.extraction.formats import format_named
from app.extraction.readers.ebook import extract_epub, extract_fictionbook

EPUB = format_named("epub")


def test_epub_follows_the_spine() -> None:
    extraction = extract_epub(epub(["<h1>Last</h1><p>z</p>", "<h1>First</h1><p>a</p>"]), EPUB)
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
            extract_epub(book, EPUB)
    else:
        assert "text" in extract_epub(book, EPUB).segments[0].text


def test_fictionbook_in_its_declared_encoding() -> None:
    book = (
        '<?xml version="1.0" encoding="windows-1251"?><FictionBook><description><title-info>'
        "<book-title>Книга</book-title></title-info></description>"
        "<body><section><title><p>Глава</p></title><p>Текст <emphasis>главы</emphasis>.</p>"
        "<section><title><p>Часть</p></title><p>Ещё</p></section></section></body>"
        "<binary id='a'>AAAA</binary></FictionBook>"
    )
    extraction = extract_fictionbook(book.encode("cp1251"), format_named("fb2"))
    assert extraction.title == "Книга"
    assert extraction.segments[1].text == "Глава\n\nТекст главы.\n\nЧасть\n\nЕщё"
    assert [(heading.level, heading.text) for heading in extraction.segments[1].headings] == [
        (1, "Глава"),
        (2, "Часть"),
    ]


def test_a_book_whose_order_nobody_has_told_is_read_as_it_lies() -> None:
    whole = epub(["<p>One</p>", "<p>Two</p>"])
    members: dict[str, str | bytes] = {}
    with zipfile.ZipFile(io.BytesIO(whole)) as archive:
        for name in archive.namelist():
            members[name] = archive.read(name)
        opf = archive.read("OPS/book.opf").decode()
    spine = opf[opf.index("<spine>") : opf.index("</spine>")]
    members["OPS/book.opf"] = opf.replace(spine, "<spine>").replace(
        "<item ", '<item media-type="application/xhtml+xml" '
    )
    texts = [segment.text for segment in extract_epub(package(members), EPUB).segments]
    assert texts == ["The Book\n\nOne", "Two"]


def test_what_is_told_of_a_book_and_titles_that_are_pictures_are_read_once() -> None:
    members: dict[str, str | bytes] = {}
    with zipfile.ZipFile(
        io.BytesIO(epub(["<h1>Herons</h1><p>Two</p>", "<img src='title.png'/><p>One</p>"]))
    ) as archive:
        members.update({name: archive.read(name) for name in archive.namelist()})
        opf = archive.read("OPS/book.opf").decode()
    about = "<dc:creator>Ada Berg</dc:creator><dc:description>&lt;p&gt;Birds of a lake&lt;/p&gt;</dc:description>"
    listed = (
        '<item id="n" properties="nav" href="nav.xhtml"/><item id="x" media-type="application/x-dtbncx+xml" href="x"/>'
    )
    members["OPS/book.opf"] = opf.replace("</metadata>", f"{about}</metadata>").replace(
        "</manifest>", f"{listed}</manifest>"
    )
    members["OPS/nav.xhtml"] = (
        "<html><title>All birds</title><nav><li><a>Storks</a></li><li><a>Herons</a></li></nav></html>"
    )
    members["OPS/x"] = "<ncx><navLabel><text>Storks</text></navLabel><navLabel><text>Cranes</text></navLabel></ncx>"
    texts = [segment.text for segment in extract_epub(package(members), EPUB).segments]
    assert texts == ["The Book\n\nOne", "Herons\n\nTwo", "Ada Berg\nBirds of a lake\nAll birds\nStorks\nCranes"]
