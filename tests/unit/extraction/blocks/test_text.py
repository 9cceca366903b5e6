from telling import told

from app.domain.documents import Extraction, Heading, Segment
from app.extraction.blocks.builder import BlockBuilder
from app.extraction.blocks.makers import formatted_document
from app.extraction.blocks.text import add_text, blocks_of_extraction
from app.extraction.blocks.wanted import Wanted
from app.extraction.formats import format_named
from tests.growth import growth


def _told(text: str) -> list[str]:
    out = BlockBuilder()
    add_text(out, text)
    return told(out.blocks)


def test_prose_flows_again_where_a_program_has_wrapped_it() -> None:
    text = (
        "It was the best of times, it was the worst of times,\nit was the age of wisdom, it was the age of\n"
        "foolishness.\n\n"
        "Roses are red,\nViolets are blue."
    )
    assert _told(text) == [
        "paragraph: It was the best of times, it was the worst of times, it was the age of wisdom, it was the age of "
        "foolishness.",
        "paragraph: Roses are red,\nViolets are blue.",
    ]


def test_quotations_and_points_of_a_mail() -> None:
    text = "> > first\n> > goes on\n> second\nreply:\n- one\n- two"
    assert _told(text) == [
        "quote 2: first goes on",
        "quote 1: second",
        "paragraph: reply:",
        "list_item 1 -: one",
        "list_item 1 -: two",
    ]


def test_logs_tables_and_programs_keep_their_lines() -> None:
    log = "2026-01-01 10:00 [info] begun\n2026-01-01 10:01 [warn]   slow\n"
    assert _told(log) == [f"code: {log.strip()}"]
    program = "def f(x):\n    if x:\n        return {\n            1: 2,\n        }\n"
    assert _told(program) == [f"code: {program.strip()}"]
    mixed = f"This is a sentence about it.\n\n{program}\nAnd another.\n\nAnd one more.\n\nAnd the last."
    assert [line.partition(":")[0] for line in _told(mixed)] == ["paragraph", "code"] + 3 * ["paragraph"]


def test_long_code_is_several_blocks_of_whole_lines() -> None:
    lines = [f"  {number}" for number in range(200)]
    blocks = _told("\n".join(lines))
    assert len(blocks) == 4
    assert [line for block in blocks for line in block.removeprefix("code: ").split("\n")] == lines


def test_headings_are_those_that_were_extracted() -> None:
    text = "Title\n\nSome words.\n\nPart\nMore words."
    extraction = Extraction((Segment(text, None, (Heading(0, 1, "Title"), Heading(20, 2, "Part"))),))
    out = blocks_of_extraction(extraction, format_named("rst"), None)
    assert told(out.blocks) == [
        "heading 1: Title",
        "paragraph: Some words.",
        "heading 2: Part",
        "paragraph: More words.",
    ]


def test_slides_have_a_title_points_and_tables() -> None:
    slides = (
        Segment("First\n\none\ntwo", 1, (Heading(0, 1, "First"),)),
        Segment("a\tb\nc\td", 2),
    )
    out = blocks_of_extraction(Extraction(slides), format_named("pptx"), None)
    assert told(out.blocks) == [
        "heading 1: First",
        "list_item 1 •: one",
        "list_item 1 •: two",
        "rule: ",
        "table_row: a | b",
        "table_row: c | d",
    ]


def test_of_a_long_document_what_lies_around_the_passage() -> None:
    text = "".join(f"Line {number} of many that say nothing much at all.\n\n" for number in range(100_000))
    place = text.index("Line 50000 ")
    words = text[place : place + 40]
    out = blocks_of_extraction(Extraction((Segment(text),)), format_named("txt"), Wanted(words, (0, 40), 0, place))
    assert out.left_out
    assert 5_000 < len(out.blocks) < 20_000
    assert any(block.text.startswith("Line 50000 ") for block in out.blocks)


def test_of_many_segments_those_around_the_passage() -> None:
    segments = tuple(Segment(f"Slide {number}\n" + "word " * 2_000, number + 1) for number in range(300))
    out = blocks_of_extraction(Extraction(segments), format_named("pptx"), Wanted("Slide 150", (0, 9), 150, 0))
    shown = [block.text for block in out.blocks if block.text.startswith("Slide")]
    assert "Slide 150" in shown
    assert out.left_out
    assert len(shown) < 100


def test_lines_of_any_kind_take_linear_time() -> None:
    for line in ("> " * 30 + "\n", "- x\n", "x\n\n", "word " * 5, "a  b\n"):
        assert growth(_told, line.__mul__, size=4_000) == ""


def test_times_stand_above_what_is_said() -> None:
    said = b"1\n00:00:01,000 --> 00:00:04,000\nWhere is he?\n\n2\n00:02:00,000 --> 00:02:04,000\nHe sleeps.\n"
    document = formatted_document(said, format_named("srt"))
    assert told(document.blocks) == [
        "heading 1: 0:00:01",
        "paragraph: Where is he?",
        "heading 1: 0:02:00",
        "paragraph: He sleeps.",
    ]
