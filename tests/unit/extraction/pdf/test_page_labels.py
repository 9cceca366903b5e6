import io

import pytest
from makers import pdf
from pypdf import PdfReader, PdfWriter
from pypdf.constants import PageLabelStyle
from pypdf.generic import ArrayObject, DictionaryObject, NameObject, NumberObject

from app.extraction.formats import format_named
from app.extraction.inside import extract_documents
from app.extraction.pdf.page_labels import page_labels


def _labelled(count: int, *ranges: tuple[int, int, PageLabelStyle | None, str | None, int | None]) -> bytes:
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf([f"Text {n}" for n in range(1, count + 1)]))))
    for first, last, style, prefix, start in ranges:
        writer.set_page_label(first, last, style=style, prefix=prefix, start=start or 0)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


@pytest.mark.parametrize(
    ("style", "prefix", "start", "labels"),
    [
        (PageLabelStyle.LOWERCASE_ROMAN, None, 4, ["iv", "v", "vi"]),
        (PageLabelStyle.UPPERCASE_ROMAN, "A-", 9, ["A-IX", "A-X", "A-XI"]),
        (PageLabelStyle.UPPERCASE_LETTER, None, 26, ["Z", "AA", "BB"]),
        (PageLabelStyle.DECIMAL, None, 1999, ["1999", "2000", "2001"]),
        (None, "Cover", None, ["Cover", "Cover", "Cover"]),
        (PageLabelStyle.DECIMAL, None, None, [None, None, None]),
    ],
)
def test_each_way_of_counting(
    style: PageLabelStyle | None, prefix: str | None, start: int | None, labels: list[str | None]
) -> None:
    (*found,) = extract_documents(_labelled(3, (0, 2, style, prefix, start)), format_named("pdf"))
    assert [(segment.page, segment.label) for segment in found[0].segments] == list(enumerate(labels, start=1))


def test_pages_are_counted_anew_from_where_it_is_told() -> None:
    front = (0, 2, PageLabelStyle.LOWERCASE_ROMAN, None, None)
    data = _labelled(5, front, (3, 4, PageLabelStyle.DECIMAL, None, None))
    assert page_labels(PdfReader(io.BytesIO(data)), 5) == {1: "i", 2: "ii", 3: "iii", 4: "1", 5: "2"}


def test_labels_that_are_none_are_passed_over() -> None:
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf(["One"]))))
    loop = DictionaryObject()
    reference = writer._add_object(loop)
    loop[NameObject("/Kids")] = ArrayObject([reference, reference])
    loop[NameObject("/Nums")] = ArrayObject([NumberObject(0)])
    writer.root_object[NameObject("/PageLabels")] = reference
    out = io.BytesIO()
    writer.write(out)
    assert page_labels(PdfReader(out), 1) == {}
