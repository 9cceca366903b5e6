import pytest

from app.domain.errors import DamagedDocument
from app.extraction.formats import format_named
from app.extraction.readers.flat_opendocument import extract_flat

_NAMES = " ".join(
    f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for short, name in (("office", "office"), ("text", "text"), ("draw", "drawing"), ("style", "style"),
                        ("chart", "chart"), ("table", "table"))
)  # fmt: skip
_DOCUMENT = (
    f'<office:document {_NAMES} xmlns:dc="http://purl.org/dc/elements/1.1/"><office:meta><dc:title>Marsh</dc:title>'
    "</office:meta><office:master-styles><style:master-page><style:footer><text:p>Draft {field}</text:p>"
    "</style:footer></style:master-page></office:master-styles><office:body>{body}</office:body></office:document>"
)


def _document(body: str) -> bytes:
    return _DOCUMENT.replace("{field}", "<text:page-number>1</text:page-number>").replace("{body}", body).encode()


def test_a_text_with_its_margins_and_title() -> None:
    body = '<office:text><text:h text:outline-level="2">Birds</text:h><text:p>Herons</text:p></office:text>'
    extraction = extract_flat(_document(body), format_named("fodt"))
    assert extraction.segments[0].text == "Birds\n\nHerons\n\nDraft 1" and extraction.title == "Marsh"
    assert [(heading.level, heading.text) for heading in extraction.segments[0].headings] == [(2, "Birds")]


def test_slides_and_what_lies_in_them() -> None:
    chart = "<chart:chart><chart:title><text:p>Sightings</text:p></chart:title></chart:chart>"
    inner = f"<draw:object><office:document><office:body>{chart}</office:body></office:document></draw:object>"
    body = f"<draw:page><draw:frame>{inner}</draw:frame></draw:page><draw:page><text:p>Two</text:p></draw:page>"
    segments = extract_flat(
        _document(f"<office:presentation>{body}</office:presentation>"), format_named("fodp")
    ).segments
    assert [(segment.page, segment.text) for segment in segments] == [(1, "Sightings"), (2, "Two")]


def test_what_a_program_puts_below_sheets_by_itself_is_left_out() -> None:
    cell = "<table:table table:name='S'><table:table-row><table:table-cell><text:p>7</text:p>"
    table = f"{cell}</table:table-cell></table:table-row></table:table>"
    data = _document(f"<office:spreadsheet>{table}</office:spreadsheet>")
    assert extract_flat(data, format_named("fods")).segments[0].text == "S\n\n7"
    own = data.replace(b"<text:p>Draft", b"<text:p>Secret draft")
    assert extract_flat(own, format_named("fods")).segments[0].text == "S\n\n7\n\nSecret draft 1"


@pytest.mark.parametrize("data", [b"", b"<a/>", b"<document/>", b"PK\x03\x04"])
def test_what_is_none_is_damaged(data: bytes) -> None:
    with pytest.raises(DamagedDocument):
        extract_flat(data, format_named("fodt"))
