import plistlib

import pytest

from app.domain.errors import DamagedDocument, NoText
from app.extraction.formats import format_named
from app.extraction.readers.saved_page import extract_saved_page

MHT, ARCHIVE = format_named("mht"), format_named("webarchive")
_HEAD = "From: <Saved by Blink>\r\nSubject: =?utf-8?Q?Vogelz=C3=BCge?=\r\nMIME-Version: 1.0\r\nContent-Type: "
_PART = "\r\n--b\r\nContent-Type: {}\r\nContent-Transfer-Encoding: {}\r\n\r\n{}"


def _page(*parts: tuple[str, str, str]) -> bytes:
    inner = "".join(_PART.format(*part) for part in parts)
    return f'{_HEAD}multipart/related; boundary="b"\r\n{inner}\r\n--b--\r\n'.encode()


def test_the_page_and_its_frames_are_read_and_nothing_else() -> None:
    data = _page(
        ("text/html; charset=windows-1252", "quoted-printable", "<h1>Gr=F6=DFe</h1><p>of her=\r\nons"),
        ("text/css", "8bit", "p { color: red }"),
        ("image/png", "base64", "AAAA"),
        ("text/html", "base64", "PHA+SW4gYSBmcmFtZQ=="),
    )
    extraction = extract_saved_page(data, MHT)
    assert extraction.segments[0].text == "Vogelzüge\n\nGröße\n\nof herons\n\nIn a frame"
    assert (extraction.title, extraction.sender) == ("Vogelzüge", None)


def test_a_page_may_be_the_whole_message() -> None:
    data = f"{_HEAD}text/html\r\n\r\n<title>Own title</title><p>Reeds".encode()
    assert extract_saved_page(data, MHT).title == "Own title"


@pytest.mark.parametrize("form", [plistlib.FMT_BINARY, plistlib.FMT_XML])
def test_the_archive_of_safari(form: plistlib.PlistFormat) -> None:
    def resource(text: str) -> dict[str, object]:
        content = text.encode("cp1252")
        return {
            "WebResourceData": content,
            "WebResourceMIMEType": "text/html",
            "WebResourceTextEncodingName": "windows-1252",
        }

    frame = {"WebMainResource": resource("<p>In a frame")}
    archive = {"WebMainResource": resource("<title>Marsh</title><p>Größe"), "WebSubframeArchives": [frame, 7]}
    assert extract_saved_page(plistlib.dumps(archive, fmt=form), ARCHIVE).segments[0].text == (
        "Marsh\n\nGröße\n\nIn a frame"
    )


def test_what_is_none_is_damaged_or_empty() -> None:
    for data in (b"bplist00\xff\xff", b"<plist><dict><key>", b"nothing"):
        with pytest.raises(DamagedDocument):
            extract_saved_page(data, ARCHIVE)
    with pytest.raises(NoText):
        extract_saved_page(plistlib.dumps(["a"]), ARCHIVE)
    with pytest.raises(DamagedDocument):
        extract_saved_page(b"\0\1", MHT)
    with pytest.raises(NoText):
        extract_saved_page(_page(("text/css", "8bit", "p {}")), MHT)
