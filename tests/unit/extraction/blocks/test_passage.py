from functools import partial

from app.domain.views import Block, BlockKind, Run
from app.extraction.blocks.passage import (
    MOST_SHOWN,
    WEIGHT_SHOWN,
    Found,
    Made,
    find_passage,
    weight_of,
    with_further,
)
from app.extraction.blocks.wanted import Wanted
from tests.growth import growth

FILLING = "Nothing of note happened that day, and nobody wrote about it afterwards."


def _made(*texts: str) -> Made:
    return Made([Block(BlockKind.PARAGRAPH, (Run(text),)) for text in texts])


def _wanted(text: str, words: str) -> Wanted:
    start = text.index(words)
    return Wanted(text, (start, start + len(words)), 0, 0)


def _text(made: Made) -> str:
    return "\n".join(block.text for block in made.blocks)


def test_a_passage_is_found_however_its_lines_and_signs_differ() -> None:
    made = _made("Before.", "The hedgehog's sleep—a long one—", "begins in “November”.", "After.")
    wanted = _wanted('The hedgehog\'s sleep - a\nlong one - begins in "November".', "The hedgehog's sleep")
    found = find_passage(made, wanted)
    assert found is not None
    assert _text(made)[slice(*found.passage)] == "The hedgehog's sleep"


def test_of_two_places_it_is_the_one_with_the_same_around_it() -> None:
    clause = "The lender may end this contract without notice."
    made = _made(f"Chapter one is about money and such. {clause}", FILLING, f"Chapter two is about houses. {clause}")
    found = find_passage(made, _wanted(f"Chapter two is about houses. {clause}", clause))
    assert found is not None
    assert found.passage[0] > _text(made).index("Chapter two")


def test_the_best_sentence_is_found_with_the_passage() -> None:
    made = _made("Nothing here.", "It is cold. The hedgehog sleeps.", "Or else: the passage ends.")
    words = "It is cold. The hedgehog\nsleeps. Or else: the passage ends."
    found = find_passage(made, Wanted(f"Nothing here. {words}", (14, 14 + len(words)), 0, 0, (26, 46)))
    assert found is not None
    assert _text(made)[slice(*found.passage)] == "It is cold. The hedgehog sleeps.\nOr else: the passage ends."
    assert found.answer is not None
    assert _text(made)[slice(*found.answer)].rstrip(".") == "The hedgehog sleeps"
    shown = made.around(found)
    assert (shown.passage, shown.answer) == found


def test_further_passages_are_found_in_what_is_shown() -> None:
    made = _made("It was cold. The **hedgehog** sleeps.", FILLING, "A badger digs. It is warm below the ground.")
    further = (
        ("A badger digs.\nIt is warm below the ground.", (15, 43)),
        ("Neither this nor that stands here.", (0, 9)),
    )
    shown = with_further(made.around(None), Wanted("x", (0, 1), 0, 0, further=further), made.marks)
    assert [_text(made)[slice(*each)].rstrip(".") for each in shown.further] == ["It is warm below the ground"]
    assert with_further(made.around(None), None, "").further == ()


def test_what_is_not_there_is_not_found() -> None:
    assert find_passage(_made(FILLING), _wanted("The hedgehog sleeps under the pear tree.", "hedgehog sleeps")) is None
    assert find_passage(_made(), _wanted("x", "x")) is None


def test_the_head_of_a_mail_is_not_looked_for_where_there_is_none() -> None:
    head = "Subject: Garden\nFrom: somebody with a long name <a@example.org>\nTo: many others <b@example.org>"
    words = f"{head}\n\nThe hedgehog sleeps under the tree."
    made = _made("The hedgehog sleeps under the tree.")
    assert find_passage(made, Wanted(words, (0, len(words)), 0, 0)) == Found((0, 35))


def test_signs_that_became_form_are_not_looked_for() -> None:
    row = Block(BlockKind.TABLE_ROW, cells=tuple((Run(each),) for each in ("a1", "b2", "c3", "d4", "e5", "f6")))
    made = Made([row] * 3)
    words = "a1;b2;c3;d4;e5;f6\n" * 3
    wanted = Wanted(words, (0, len(words)), 0, 0)
    assert find_passage(Made(made.blocks, marks=";"), wanted) == Found((0, len(_text(made))))


def test_in_a_book_the_passage_is_found_among_what_it_shares_with_the_whole() -> None:
    made = _made(*[FILLING] * 20_000, "The hedgehog sleeps.", *[FILLING] * 20_000)
    wanted = _wanted(f"{FILLING}\n{FILLING}\nThe hedgehog sleeps.\n{FILLING}", "The hedgehog sleeps.")
    found = find_passage(made, wanted)
    assert found is not None
    assert _text(made)[slice(*found.passage)] == "The hedgehog sleeps."


def test_of_a_long_document_some_hundred_blocks_around_the_passage() -> None:
    made = _made(*(f"Block {number}." for number in range(5_000)))
    start = _text(made).index("Block 3000.")
    document = made.around(Found((start, start + 11)))
    text = "\n".join(block.text for block in document.blocks)
    assert document.passage is not None
    assert text[slice(*document.passage)] == "Block 3000."
    assert len(document.blocks) == 1_201
    assert document.left_out
    first = made.around(None)
    assert first.blocks == tuple(made.blocks[:1_201])
    assert first.left_out
    assert not _made("a", "b").around(Found((0, 1))).left_out


def test_heavy_blocks_are_fewer() -> None:
    made = _made(*["x" * 10_000] * 1_000)
    document = made.around(Found((5_000_000, 5_000_010)))
    assert 10 < len(document.blocks) < 100
    linked = Made([Block(BlockKind.PARAGRAPH, (Run("x", link="y" * 1_000),) * 500)] * 100)
    assert sum(map(weight_of, linked.around(Found((0, 20_000))).blocks)) <= WEIGHT_SHOWN


def test_a_passage_of_a_very_many_blocks_is_shown_as_far_as_may_be() -> None:
    made = _made(*["a"] * 100_000)
    document = made.around(Found((0, 150_000)))
    assert len(document.blocks) <= MOST_SHOWN
    assert document.passage is not None
    assert document.passage[1] <= sum(len(block.text) + 1 for block in document.blocks) - 1


def test_time_is_linear() -> None:
    def find(made: Made) -> None:
        find_passage(made, _wanted(f"{FILLING} {FILLING}", FILLING))

    for piece in (FILLING, "Nothing of", "a" * 40):
        assert growth(find, partial(_repeated, piece), size=1_000) == ""


def _repeated(piece: str, size: int) -> Made:
    return _made(*[piece] * size)
