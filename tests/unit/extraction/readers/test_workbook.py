import io
import zipfile

import pytest
from makers import package, relations, xlsx

from app.domain.documents import Extraction, Segment
from app.domain.errors import DamagedDocument
from app.domain.messages import message
from app.extraction.formats import Format, format_named
from app.extraction.readers import workbook
from app.extraction.readers.workbook import extract_workbook
from app.extraction.workers.budget import Budget

EXCEL = format_named("xlsx")
_A = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
_PARAGRAPH = "<a:p><a:r><a:t>{}</a:t></a:r></a:p>"


def _read(data: bytes) -> Segment:
    return extract_workbook(data, EXCEL).segments[0]


def _rows(*rows: str) -> str:
    return f"<sheetData>{''.join(f'<row>{row}</row>' for row in rows)}</sheetData>"


def _text(text: str) -> str:
    return f'<c t="inlineStr"><is><t>{text}</t><rPh><t>spoken</t></rPh></is></c>'


def test_sheets_come_with_their_names_and_cells_as_they_are_shown() -> None:
    rows = _rows(
        _text("Rate") + '<c s="1"><v>0.075</v></c><c s="2"><v>0.39583333</v></c><c s="3"><v>46095</v></c>',
        '<c t="b"><v>1</v></c><c t="e"><v>#REF!</v></c><c><f>1+1</f><v>2</v></c><c t="str"><v>made</v></c>',
    )
    segment = _read(xlsx({"Costs": rows, "Sheet2": "<sheetData/>"}, ("0.0%", "hh:mm", "dd/mm/yyyy")))
    assert segment.text == "Costs\n\nRate\t7.5%\t09:30\t14/03/2026 (2026-03-14)\nTRUE\t#REF!\t2\tmade"
    assert [(each.offset, each.text) for each in segment.headings] == [(0, "Costs")]


def test_of_empty_sheets_the_names_that_somebody_gave_are_told() -> None:
    empty = dict.fromkeys(("Sheet2", "Tabelle 3", "Лист4", "Sheet (2)", "Budget 2027 draft"), "<sheetData/>")
    assert _read(xlsx({"Costs": _rows(_text("Rent")), **empty})).text == "Costs\n\nRent\n\nBudget 2027 draft"


def test_shared_strings_are_looked_up() -> None:
    strings = "<sst><si><t>one</t></si><si><r><t>two </t></r><r><t>runs</t></r></si></sst>"
    targets = [("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId2", "sharedStrings", "sharedStrings.xml")]
    parts = {"xl/sharedStrings.xml": strings, "xl/_rels/workbook.xml.rels": relations(*targets)}
    cells = "".join(f'<c t="s"><v>{number}</v></c>' for number in ("1", "0", "9", "x"))
    assert _read(xlsx({"S": _rows(cells)}, parts=parts)).text == "S\n\ntwo runs\tone"


def test_characters_that_xml_has_no_place_for_are_read() -> None:
    cells = _text("one_x000D_\ntwo") + _text("_x005F_x0041_") + _text("a_xD800_b")
    assert _read(xlsx({"S": _rows(cells)})).text == "S\n\none\r\ntwo\t_x0041_\ta_xD800_b"


def test_days_may_be_counted_from_1904() -> None:
    data = xlsx({"S": _rows('<c s="1"><v>0</v></c>')}, ("yyyy-mm-dd",), workbook='<workbookPr date1904="1"/>')
    assert _read(data).text == "S\n\n1904-01-01"


def test_what_is_written_about_cells_follows_them_once() -> None:
    margin = '<headerFooter><oddHeader>&amp;L&amp;"Arial,Bold"&amp;12Printed hamster&amp;CPage &amp;P</oddHeader>'
    sheet = _rows(_text("Marmot")) + margin + "</headerFooter>"
    title = f"<c:title {_A} xmlns:c='c'>{_PARAGRAPH.format('Chart lemming')}</c:title>"
    series = "<c:strCache><c:pt><c:v>Marmot</c:v></c:pt></c:strCache><c:numCache><c:v>99</c:v></c:numCache>"
    parts = {
        "xl/worksheets/_rels/sheet1.xml.rels": relations(
            ("rId1", "comments", "/xl/comments1.xml"),
            ("rId2", "threadedComment", "/xl/threaded.xml"),
            ("rId3", "drawing", "/xl/drawing1.xml"),
            ("rId4", "drawing", "/xl/missing.xml"),
        ),
        "xl/comments1.xml": "<comments><authors><author>Rev</author><author>tc={1}</author></authors><commentList>"
        '<comment authorId="0"><text><r><t>Note </t></r><r><t>chipmunk</t></r></text></comment>'
        '<comment authorId="1"><text><t>[Threaded comment] Question vole</t></text></comment></commentList></comments>',
        "xl/threaded.xml": "<ThreadedComments><threadedComment><text>Question vole</text></threadedComment>"
        "<threadedComment><text>Answer shrew</text></threadedComment></ThreadedComments>",
        "xl/drawing1.xml": f"<wsDr {_A}><sp><txBody>{_PARAGRAPH.format('Box dormouse')}</txBody></sp></wsDr>",
        "xl/_rels/drawing1.xml.rels": relations(("rId1", "chart", "chart1.xml")),
        "xl/chart1.xml": f"<c:chart xmlns:c='c'>{title}{series}</c:chart>",
    }
    lines = [line for line in _read(xlsx({"Sheet": sheet}, parts=parts)).text.split("\n") if line]
    assert lines == [
        "Sheet", "Marmot", "Note chipmunk", "Question vole", "Answer shrew", "Box dormouse", "Chart lemming",
        "Printed hamster Page",
    ]  # fmt: skip


def test_one_bad_sheet_does_not_lose_the_others() -> None:
    data = xlsx({"Good": _rows(_text("kept")), "Bad": "<sheetData><row>"})
    extraction = extract_workbook(data, EXCEL)
    assert extraction.segments[0].text == "Good\n\nkept\n\nBad"
    assert [said.code for said in extraction.left_out] == ["left_out.damaged_parts"]


def test_a_string_in_very_many_cells_is_a_bomb(monkeypatch: pytest.MonkeyPatch) -> None:
    left: list[bytes] = []

    def other_reader(data: bytes, format: Format, budget: Budget) -> Extraction:
        left.append(data)
        raise DamagedDocument(message("damaged.bomb"))

    monkeypatch.setattr(workbook, "extract_office", other_reader)
    strings = f"<sst><si><t>{'x' * 30_000}</t></si></sst>"
    targets = [("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId2", "sharedStrings", "sharedStrings.xml")]
    parts = {"xl/sharedStrings.xml": strings, "xl/_rels/workbook.xml.rels": relations(*targets)}
    data = xlsx({"S": _rows(*['<c t="s"><v>0</v></c>'] * 100)}, parts=parts)
    with pytest.raises(DamagedDocument):
        _read(data)
    assert left == [data]


def test_a_package_without_a_workbook_is_damaged() -> None:
    with pytest.raises(DamagedDocument):
        extract_workbook(package({"xl/styles.xml": "<styleSheet/>"}), EXCEL)


def test_hidden_sheets_are_read() -> None:
    made = xlsx({"Shut": _rows('<c t="inlineStr"><is><t>thyme</t></is></c>')})
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        members: dict[str, str | bytes] = {name: archive.read(name) for name in archive.namelist()}
        workbook = archive.read("xl/workbook.xml").decode()
    hidden = workbook.replace("<sheet ", '<sheet state="veryHidden" ')
    assert hidden != workbook
    assert _read(package({**members, "xl/workbook.xml": hidden})).text == "Shut\n\nthyme"
