from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.extraction.formats import format_named
from app.text.readable import MARKDOWN, head_of_mail, is_markdown, readable
from tests.growth import growth

MAIL = "Subject: Garden\nFrom: Ann <ann@example.org>\nCC: Bob\nDate: Thu, 1 Jan 2026\n\nThe hedgehog sleeps."


def _read(text: str, *parts: str, markdown: bool = True) -> tuple[str, list[str | None]]:
    """The text as it reads on one line, and what is left of its parts."""
    spans = [(text.index(part), text.index(part) + len(part)) for part in parts]
    bare, placed = readable(text, spans, markdown=markdown)
    return " ".join(bare.split()), [None if span is None else bare[slice(*span)] for span in placed]


@pytest.mark.parametrize(
    ("text", "reads"),
    [
        ("# Animals #\n\nThe **hedgehog** sleeps *here*.", "Animals The hedgehog sleeps here."),
        ("Animals\n=======\n\nThe __hedgehog__ and the ~~fox~~.", "Animals The hedgehog and the fox."),
        (
            "See [the garden](https://example.org/a_(b)) or [it][1].\n\n[1]: https://example.org",
            "See the garden or it.",
        ),
        ("![A pear tree](pear.png) and <https://example.org>", "A pear tree and https://example.org"),
        ("| animal | sleeps |\n|:--|---|\n| hedgehog | in winter |", "animal sleeps hedgehog in winter"),
        ("|animal|sleeps|\n|-|-|\n|fox|never|", "animal sleeps fox never"),
        ("animal | sleeps\n--- | ---\nfox | never", "animal sleeps fox never"),
        ("> It sleeps.\n> > Does it?\n\n---\n\nYes.", "It sleeps. Does it? Yes."),
        ("- [x] rake the leaves\n- wait", "rake the leaves - wait"),
        ("Call `a**b` or ``c`` twice.\n```python\nx = 1\n```", "Call a**b or c twice. x = 1"),
        (r"Five \* three, <b>bold</b><br>and a<!-- no --> note", "Five * three, bold and a note"),
        ("snake_case_name, 5 * 3 * 2, 2 ** 3 and a | b", "snake_case_name, 5 * 3 * 2, 2 ** 3 and a | b"),
    ],
)
def test_markdown_reads_as_text(text: str, reads: str) -> None:
    assert _read(text)[0] == reads
    assert _read(text, markdown=False)[0] == " ".join(text.split())


def test_places_stay_true() -> None:
    text = "## The **hedgehog's** nest\n\nSee [how it *sleeps*](a.html) in winter."
    parts = ("**hedgehog's** nest", "hedgehog", "[how it *sleeps*](a.html) in", "sleeps", "a.html", "winter")
    reads, left = _read(text, *parts)
    assert reads == "The hedgehog's nest See how it sleeps in winter."
    assert left == ["hedgehog's nest", "hedgehog", "how it sleeps in", "sleeps", None, "winter"]


def test_a_mails_head_is_no_part_of_what_it_says() -> None:
    assert _read(MAIL, markdown=False)[0] == "The hedgehog sleeps."
    assert _read(MAIL, "Garden", "hedgehog", markdown=False) == ("The hedgehog sleeps.", [None, "hedgehog"])
    assert _read(MAIL, "Garden", markdown=False)[0] == "The hedgehog sleeps.", "the title shows the subject"
    reads, left = _read(MAIL, "Garden", "Bob", markdown=False)
    assert reads.startswith("Subject: Garden From"), "only what it says beside the subject answers"
    assert left == ["Garden", "Bob"]
    assert head_of_mail("Subject: nothing more\n\n") == 0
    assert head_of_mail("He said:\nFrom: here\n\nto there") == 0


def test_which_documents_are_markdown() -> None:
    format = format_named("md")
    assert tuple(f".{each}" for each in format.extensions) == MARKDOWN
    assert is_markdown(Path("Notes.MD")) and not is_markdown(Path("notes.txt"))
    assert is_markdown(Path("old.zip"), "recipes/soup.md") and not is_markdown(Path("all.md"), "recipes/soup.txt")


SIGNS = st.sampled_from(
    ["*", "**", "_", "`", "[", "](", ")", "|", "\n", "#", " ", "---", "<b>", "\\", "word", "Subject: "]
)


@given(st.lists(SIGNS, max_size=60).map("".join), st.data())
def test_letters_are_kept_and_spans_lie_in_the_text(text: str, data: st.DataObject) -> None:
    spans = [tuple(sorted(data.draw(st.tuples(*[st.integers(0, len(text))] * 2)))) for _ in range(3)]
    bare, placed = readable(text, spans, markdown=True)
    letters = iter(text)
    assert all(sign in letters for sign in bare if sign != " "), "nothing is put in"
    for (start, end), span in zip(spans, placed, strict=True):
        if text[start:end].strip():
            assert span is None or 0 <= span[0] < span[1] <= len(bare)
            assert span is None or len(bare[slice(*span)]) <= end - start


@pytest.mark.parametrize("sign", ["*", "[", "](", "`", "<", "|", "_a", "Subject: \n", "**a", "[a](("])
def test_time_is_linear(sign: str) -> None:
    assert not growth(lambda text: readable(text, markdown=True), lambda size: sign * size, size=2_000)
