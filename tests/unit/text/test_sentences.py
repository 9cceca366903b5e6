import textwrap
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.text.sentences import sentences

TEXT = st.lists(
    st.sampled_from(
        ["Dr. ", "The fee is 12 euros. ", "on 3. May ", "東京に行く。", "\n", "\n\n", "- item", "\t", "?! ", "a", " "]
    )
).map("".join)


def _cut(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It rains. It pours!  Why? ", ["It rains.", "It pours!", "Why?"]),
        ("Dr. Smith paid 3.14 euros to www.example.org. Then he left.",
         ["Dr. Smith paid 3.14 euros to www.example.org.", "Then he left."]),
        ("Am 3. Oktober kommt er z. B. mit Nr. 5 an. Gut.", ["Am 3. Oktober kommt er z. B. mit Nr. 5 an.", "Gut."]),
        ("東京に行きました。大阪にも！", ["東京に行きました。", "大阪にも！"]),
        ("これは何ですか？「駅だ！」と言った。", ["これは何ですか？", "「駅だ！」", "と言った。"]),
        ("See www.example.org/a?b=c!d for it. Good.", ["See www.example.org/a?b=c!d for it.", "Good."]),
        ("Dues\n\nThe fee is due in May.", ["Dues", "The fee is due in May."]),
        ("Bring:\n- a tent\n- a rope\n3) water", ["Bring:", "- a tent", "- a rope", "3) water"]),
        ("Name\tAge\nAnna\t7\nBen\t9", ["Name\tAge", "Anna\t7", "Ben\t9"]),
        ("1. The first rule. 2. The second rule.", ["1. The first rule.", "2. The second rule."]),
        ("A sentence that a narrow page\nhas broken into some lines is\nstill one sentence and goes on\nto its end.",
         ["A sentence that a narrow page\nhas broken into some lines is\nstill one sentence and goes on\nto its end."]),
        ("वर्षा हुई। धूप निकली।", ["वर्षा हुई।", "धूप निकली।"]),
        ("", []),
        (" \n ", []),
    ],
)  # fmt: skip
def test_where_sentences_end(text: str, found: list[str]) -> None:
    assert _cut(text) == found


_CLAUSE = (
    "The tenant shall, at the end of the term or at its earlier determination, however that comes about, yield up the "
    "premises to the landlord in good and substantial repair and condition, with all additions and improvements that "
    "have been made to them, fair wear and tear alone excepted, and shall, if the landlord so requires by notice in "
    "writing given at least three months before that day, remove such of the additions as the notice names."
)


@pytest.mark.parametrize("width", [50, 72, 100])
def test_a_long_sentence_that_a_width_has_broken_is_one(width: int) -> None:
    """Known: each line of it was marked by itself."""
    wrapped = textwrap.fill(_CLAUSE, width)
    assert _cut(f"It begins.\n{wrapped} And so on.") == ["It begins.", wrapped, "And so on."]
    indented = textwrap.fill(_CLAUSE, width, subsequent_indent="    ")
    assert _cut(indented) == [indented]


def test_rows_without_an_end_stay_rows() -> None:
    rows = [f"{name} lives at number {number} of the long road and keeps {animals}" for number, name, animals in (
        (1, "Anna Example", "bees"), (22, "Ben", "two hedgehogs"), (345, "Clara von Beispiel", "a very old badger"),
        (4, "Dora", "nothing"), (5, "Emil", "seventeen herons and a goose"), (66, "Fanny Longname", "cats"),
    )]  # fmt: skip
    assert len("\n".join(rows)) > 360
    assert _cut("\n".join(rows)) == rows


def test_short_lines_stand_for_themselves() -> None:
    lines = [
        "Keys",
        "two for the door",
        "One for the letter box, which hangs beside the bell",
        "one",
        "Lamp",
        "a chair",
    ]
    assert _cut("\n".join(lines)) == lines


@given(TEXT)
def test_they_hold_all_that_can_be_seen(text: str) -> None:
    spans = sentences(text)
    assert all(end <= start for (_, end), (start, _) in pairwise(spans))
    assert all(text[start:end] == text[start:end].strip() != "" for start, end in spans)
    assert "".join("".join(_cut(text)).split()) == "".join(text.split())


def test_a_heading_does_not_run_into_the_sentence_below_it() -> None:
    text = (
        "§ 5 Repairs\nSmall repairs of what is used every day, such as taps and switches, are paid\nby the tenant."
        " All\nothers are paid by the owner.\n§ 6 Pets\nA cat is allowed."
    )
    assert [text[start:end].replace("\n", " ") for start, end in sentences(text)] == [
        "§ 5 Repairs",
        "Small repairs of what is used every day, such as taps and switches, are paid by the tenant.",
        "All others are paid by the owner.",
        "§ 6 Pets",
        "A cat is allowed.",
    ]
