from makers import docx, paragraph

from app.extraction.formats import format_named
from app.extraction.readers.office import extract_office


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
