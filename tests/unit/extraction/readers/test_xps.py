"""Documents that Windows has printed into a file."""

from __future__ import annotations

import pytest
from makers import package

from app.domain.errors import DamagedDocument, NoText
from app.extraction.document import extract_document
from app.extraction.formats import format_named

XPS = format_named("xps")
_NS = 'xmlns="http://schemas.microsoft.com/xps/2005/06"'


def _glyphs(text: str, x: float, y: float, indices: str = "") -> str:
    told = f' Indices="{indices}"' if indices else ""
    return f'<Glyphs UnicodeString="{text}" OriginX="{x}" OriginY="{y}" FontRenderingEmSize="20"{told}/>'


def _page(*glyphs: str) -> str:
    return f"<FixedPage {_NS}><Canvas>{''.join(glyphs)}</Canvas></FixedPage>"


def _xps(pages: dict[str, str], order: list[str], **more: str) -> bytes:
    content = "".join(f'<PageContent Source="Pages/{name}"/>' for name in order)
    return package(
        {
            "FixedDocSeq.fdseq": f'<FixedDocumentSequence {_NS}><DocumentReference Source="Documents/1/a.fdoc"/>'
            "</FixedDocumentSequence>",
            "Documents/1/a.fdoc": f"<FixedDocument {_NS}>{content}</FixedDocument>",
            **{f"Documents/1/Pages/{name}": text for name, text in pages.items()},
            **more,
        }
    )


def test_pages_are_read_in_their_order_and_lines_as_they_stand() -> None:
    first = _page(
        _glyphs("The her", 10, 20, ",50;,50;,50;,50;,50;,50;,50"),
        _glyphs("on", 80, 20),  # goes on where the last run ended
        _glyphs("fishes", 110, 20),
        _glyphs("{}{at dawn}", 10, 44),
    )
    core = "<cp:coreProperties xmlns:cp='c' xmlns:dc='d'><dc:title>Birds</dc:title></cp:coreProperties>"
    data = _xps({"1.fpage": first, "2.fpage": _page(_glyphs("Second", 1, 1))}, ["2.fpage", "1.fpage"],
                **{"docProps/core.xml": core})  # fmt: skip
    found = extract_document(data, XPS)
    assert found.title == "Birds"
    assert [(each.page, each.text) for each in found.segments] == [(1, "Second"), (2, "The heron fishes\n{at dawn}")]


def test_parts_may_lie_there_in_pieces() -> None:
    page = _page(_glyphs("in two pieces", 1, 1))
    data = _xps({"1.fpage/[0].piece": page[:50], "1.fpage/[1].last.piece": page[50:]}, ["1.fpage"])
    assert [each.text for each in extract_document(data, XPS).segments] == ["in two pieces"]


def test_a_damaged_page_is_told_and_the_others_are_read() -> None:
    data = _xps({"1.fpage": "<torn", "2.fpage": _page(_glyphs("whole", 1, 1))}, ["1.fpage", "2.fpage"])
    found = extract_document(data, XPS)
    assert [(each.page, each.text) for each in found.segments] == [(2, "whole")]
    assert [said.code for said in found.left_out] == ["left_out.damaged_pages"]


def test_what_holds_no_text_and_what_is_no_document() -> None:
    with pytest.raises(NoText):
        extract_document(_xps({"1.fpage": _page()}, ["1.fpage"]), XPS)
    for data in (b"PK\x03\x04", package({"a.txt": "x"}), _xps({"1.fpage": "<torn"}, ["1.fpage"])):
        with pytest.raises(DamagedDocument):
            extract_document(data, XPS)
