from makers import pptx

from app.extraction.formats import format_named
from app.extraction.readers.slides import extract_slides


def test_slides_come_in_the_order_of_showing() -> None:
    segments = extract_slides(pptx(["Alpha", "Beta", "Gamma"], [3, 1, 2]), format_named("pptx")).segments
    assert [(segment.page, segment.headings[0].text) for segment in segments] == [
        (1, "Gamma"),
        (2, "Alpha"),
        (3, "Beta"),
    ]
    assert segments[1].text == "Alpha\n\nFirst point\nSecond point"
