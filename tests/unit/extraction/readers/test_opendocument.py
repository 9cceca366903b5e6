import io
import zipfile
from pathlib import Path

import pytest
from makers import odt, package

from app.domain.errors import DamagedDocument, EncryptedDocument
from app.extraction.formats import format_named, format_of
from app.extraction.readers.opendocument import extract_opendocument, extract_spreadsheet
from app.extraction.workers.budget import UNLIMITED

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


def test_a_spreadsheet_is_read_as_it_is_shown() -> None:
    cells = (
        '<table:table-cell office:value="0.075"><office:annotation><text:p>Note chipmunk</text:p></office:annotation>'
        "<text:p>7.5 %</text:p></table:table-cell>"
        '<table:table-cell office:date-value="2026-03-14"><text:p>14.03.26</text:p></table:table-cell>'
        '<table:table-cell office:value="12345.5"><text:p>12.345,50 €</text:p></table:table-cell>'
        '<table:table-cell office:value="5"/>'
    )
    row = "<table:table-row>{}</table:table-row>"
    body = (
        f'<office:spreadsheet><table:table table:name="Costs">{row.format(cells)}</table:table>'
        f'<table:table table:name="Empty">{row.format("<table:table-cell/>")}</table:table></office:spreadsheet>'
    )
    format = format_named("ods")
    segment = format.extract(odt(body, "spreadsheet"), format, UNLIMITED).segments[0]
    assert segment.text == "Costs\n\n7.5 %\nNote chipmunk\t14.03.26 (2026-03-14)\t12.345,50 € (12345.5)\t5"
    assert [heading.text for heading in segment.headings] == ["Costs"]


def test_hidden_sheets_rows_and_columns_of_a_spreadsheet_are_read() -> None:
    row = "<table:table-row{}><table:table-cell><text:p>{}</text:p></table:table-cell></table:table-row>"
    hidden = ' table:visibility="collapse"'
    sheet = (
        f'<table:table table:name="Shut" table:display="false">{row.format("", "thyme")}{row.format(hidden, "sage")}'
    )
    body = f"<office:spreadsheet>{sheet}</table:table>"
    format = format_named("ods")
    text = format.extract(odt(f"{body}</office:spreadsheet>", "spreadsheet"), format, UNLIMITED).segments[0].text
    assert text == "Shut\n\nthyme\nsage"


def test_words_stay_whole_and_their_readings_stand_beside() -> None:
    ruby = "<text:ruby><text:ruby-base>{}</text:ruby-base><text:ruby-text>{}</text:ruby-text></text:ruby>"
    paragraph = f"<text:p>{ruby.format('東', 'とう')}{ruby.format('京', 'きょう')}へ。</text:p>"
    format = format_named("odt")
    text = format.extract(odt(f"<office:text>{paragraph}</office:text>"), format, UNLIMITED).segments[0].text
    assert text == "東京へ。（とうきょう）"


def test_words_for_pictures_follow_their_paragraph() -> None:
    frame = "<draw:frame><draw:image/><desc>A heron in reeds</desc></draw:frame>"
    format = format_named("odt")
    body = f"<office:text><text:p>Look {frame}here</text:p></office:text>"
    assert format.extract(odt(body), format, UNLIMITED).segments[0].text == "Look here\nA heron in reeds"


def test_what_stands_in_frames_of_headers_is_read() -> None:
    with zipfile.ZipFile(io.BytesIO(odt("<office:text><text:p>Body</text:p></office:text>"))) as archive:
        members: dict[str, str | bytes] = {name: archive.read(name) for name in archive.namelist()}
    frame = "<draw:frame><draw:text-box><text:p>In a frame</text:p></draw:text-box></draw:frame>"
    members["styles.xml"] = (
        "<office:styles xmlns:office='office' xmlns:text='text' xmlns:draw='draw' xmlns:style='style'>"
        f"<style:header><text:p>Printed {frame}above</text:p></style:header></office:styles>"
    )
    format = format_named("odt")
    assert format.extract(package(members), format, UNLIMITED).segments[0].text == "Body\n\nPrinted above\nIn a frame"


def _of_openoffice_1(body: str) -> bytes:
    names = " ".join(f'xmlns:{each}="http://openoffice.org/2000/{each}"' for each in ("office", "text", "table"))
    doctype = '<!DOCTYPE office:document-content PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "office.dtd">'
    root = f'<office:document-content {names} xmlns:draw="http://openoffice.org/2000/drawing">'
    content = f"{root}<office:script/><office:body>{body}</office:body></office:document-content>"
    return package({"content.xml": f'<?xml version="1.0" encoding="UTF-8"?>{doctype}{content}'})


def test_files_of_openoffice_1() -> None:
    text = _of_openoffice_1("<text:h text:level='1'>Herons</text:h><text:p>They wade.</text:p>")
    (segment,) = extract_opendocument(text, ODT).segments
    assert (segment.text, segment.headings[0].text) == ("Herons\n\nThey wade.", "Herons")
    page = "<draw:page><draw:text-box><text:p>{}</text:p></draw:text-box></draw:page>"
    slides = _of_openoffice_1(page.format("One") + page.format("Two"))
    assert [(each.page, each.text) for each in extract_opendocument(slides, format_named("odp")).segments] == [
        (1, "One"),
        (2, "Two"),
    ]
    row = "<table:table-row><table:table-cell><text:p>{}</text:p></table:table-cell></table:table-row>"
    table = _of_openoffice_1(
        f"<table:table table:name='Birds'>{row.format('Heron')}{row.format('Bittern')}</table:table>"
    )
    assert extract_spreadsheet(table, format_named("ods")).segments[0].text.split() == ["Birds", "Heron", "Bittern"]
    found = [format_of(Path(name)) for name in ("a.sxw", "a.sxi", "a.sxc")]
    assert found == [ODT, format_named("odp"), format_named("ods")]


def test_drawings_are_read_page_by_page() -> None:
    page = "<draw:page><draw:custom-shape><text:p>{}</text:p></draw:custom-shape></draw:page>"
    body = f"<office:drawing>{page.format('Plan')}{page.format('Detail')}</office:drawing>"
    found = extract_opendocument(odt(body, "graphics"), format_named("odg"))
    assert [(each.page, each.text) for each in found.segments] == [(1, "Plan"), (2, "Detail")]
