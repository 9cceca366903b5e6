from makers import relations, xlsx
from telling import told

from app.extraction.blocks.workbook import workbook_blocks
from app.extraction.formats import format_named
from app.extraction.workers.budget import UNLIMITED


def test_sheets_have_a_name_rows_in_columns_and_what_is_written_about_them() -> None:
    text = '<c r="{}" t="inlineStr"><is><t>{}</t></is></c>'
    rows = (
        f"<sheetData><row>{text.format('A1', 'Item')}{text.format('C1', 'Rate')}</row>"
        f"<row>{text.format('A2', 'Pen')}<c r='C2' s='1'><v>0.075</v></c></row></sheetData>"
    )
    comment = "<comment><text><t>Note</t></text></comment>"
    parts = {
        "xl/worksheets/_rels/sheet1.xml.rels": relations(("rId1", "comments", "/xl/comments1.xml")),
        "xl/comments1.xml": f"<comments><commentList>{comment}</commentList></comments>",
    }
    data = xlsx({"Costs": rows, "Torn": "<sheetData><row>"}, ("0.0%",), parts)
    made = workbook_blocks(data, format_named("xlsx"), UNLIMITED, None)
    assert told(made.blocks) == [
        "heading 1: Costs",
        "table_row: Item |  | Rate",
        "table_row: Pen |  | 7.5%",
        "paragraph: Note",
        "heading 1: Torn",
    ]
    assert made.left_out
