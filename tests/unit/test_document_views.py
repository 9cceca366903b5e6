"""Pages of a real library's documents: the passage, its best sentence and the question's words are where they stand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import psutil
import pytest
from asking import asked
from makers import pdf

from app.document_views import lines_of, words_of
from app.domain.errors import Cancelled, DamagedDocument, EncryptedDocument, UnreadableFile
from app.domain.messages import message
from app.domain.query import Query
from app.domain.search import Hit
from app.domain.views import Box, PageText
from app.library import Library

PAGES = [
    "Bees and their year.\nIn spring the queen begins to lay.\nThe first flowers give them food.",
    "How the hive is heated in winter.\nThe bees form a cluster around the queen and shiver with the muscles of\n"
    "their wings. So they keep her warm until spring, and eat the honey that was col-\nlected in summer. A strong "
    "colony needs some fifteen kilograms of it.\nNothing else is done by them in these months.",
    "About wasps.\nTheir queens alone live through the winter.",
]


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a library that has read a document of three pages."""
    place = tmp_path_factory.mktemp("views")
    (place / "docs").mkdir()
    (place / "docs" / "bees.pdf").write_bytes(pdf(PAGES))
    with Library.open(place / "data") as library:
        library.add_folder(place / "docs")
        library.index_now()
    return place


@pytest.fixture
def library(place: Path) -> Iterator[Library]:
    with Library.open(place / "data") as opened:
        yield opened


def _hit(library: Library, question: str, page: int) -> tuple[Hit, Query]:
    request = asked(question)
    *_, last = library.search(request)
    return next(hit for hit in last.hits if hit.page == page), request.query


def _under(page: PageText, boxes: tuple[Box, ...]) -> str:
    """The letters whose middles are in one of the boxes."""
    found = []
    for character, box in zip(page.text, page.boxes, strict=True):
        if box is None:
            continue
        x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
        if any(left <= x <= right and top <= y <= bottom for left, top, right, bottom in boxes):
            found.append(character)
    return _letters("".join(found))


def _letters(text: str) -> str:
    return "".join(text.split()).replace("-", "\u00ad")


def test_the_passage_is_boxed_line_by_line(library: Library) -> None:
    hit, query = _hit(library, "how do bees keep warm in winter?", 2)
    marks, page = library.views.marks(hit, query, 2), library.views.page_text(hit.path, 2)
    assert marks.exact and marks.number == 2
    assert _under(page, marks.passage) == _letters(PAGES[1])
    assert len(marks.passage) == 5
    assert all(612 > right > left >= 0 and 792 > bottom > top >= 0 for left, top, right, bottom in marks.passage)


def test_the_best_sentence_is_boxed(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whichever the search says it is."""
    hit, query = _hit(library, "how many kilograms of honey does a colony need?", 2)
    preview = library.preview(hit, query)
    assert preview is not None
    sentence = "A strong colony needs some fifteen kilograms of it."
    start = preview.text.replace("\n", " ").index(sentence)
    told = replace(preview, answer=(start, start + len(sentence)))
    monkeypatch.setattr(library.views, "_preview", lambda hit, query: told)
    marks, page = library.views.marks(hit, query, 2), library.views.page_text(hit.path, 2)
    assert _under(page, marks.answer) == _letters(sentence)
    assert len(marks.answer) == 1
    assert _letters(sentence) in _under(page, marks.passage)


def test_the_questions_words_are_boxed_also_where_a_line_cuts_them(library: Library) -> None:
    hit, query = _hit(library, "honey collected kilograms", 2)
    marks, page = library.views.marks(hit, query, 2), library.views.page_text(hit.path, 2)
    assert _under(page, marks.words) == "honeycol\u00adlectedkilograms"
    assert len(marks.words) == 4


def test_on_another_page_there_are_words_alone(library: Library) -> None:
    hit, query = _hit(library, "queen shiver winter", 2)
    marks, page = library.views.marks(hit, query, 3), library.views.page_text(hit.path, 3)
    assert (marks.passage, marks.answer, marks.exact) == ((), (), True)
    assert _under(page, marks.words) == "queenswinter"


def test_passages_found_by_meaning_alone_are_told_wherever_they_stand(library: Library) -> None:
    hit, query = _hit(library, "Wie heizen Insekten ihren Stock?", 2)
    preview = library.preview(hit, query)
    assert preview is not None
    assert preview.highlights == ()
    first, third = (_letters(PAGES[number]) for number in (0, 2))
    told = {_letters(preview.text[slice(*each)]) for each in preview.further}
    assert len(told) == 2
    assert all(any(each in page for each in told) for page in (first, third))
    for number, page_text in ((1, first), (3, third)):
        marks, page = library.views.marks(hit, query, number), library.views.page_text(hit.path, number)
        assert len(marks.further) == 1
        assert _under(page, marks.further[0]) in page_text
        assert marks.passage == ()
    assert library.views.marks(hit, query, 2).further == (), "its own page holds the hit itself"


def test_a_question_that_nobody_has_asked_tells_of_no_others(library: Library) -> None:
    hit, query = _hit(library, "Wie heizen Insekten ihren Stock?", 2)
    preview = library.preview(hit, replace(query, text="Wann legt die Chefin Eier?"))
    assert preview is not None
    assert preview.further == ()


def test_a_page_that_says_something_else_now_is_meant_as_a_whole(library: Library, place: Path) -> None:
    hit, query = _hit(library, "queen shiver winter", 2)
    path = place / "docs" / "bees.pdf"
    before = path.read_bytes()
    try:
        path.write_bytes(pdf(["one", "another text, of the queen alone"]))
        marks, page = library.views.marks(hit, query, 2), library.views.page_text(hit.path, 2)
    finally:
        path.write_bytes(before)
    assert (marks.passage, marks.answer, marks.exact) == ((), (), False)
    assert _under(page, marks.words) == "queen"


def test_pages_are_drawn_in_another_process_which_ends_with_the_library(place: Path) -> None:
    before = set(psutil.Process().children())
    library = Library.open(place / "data")
    path = place / "docs" / "bees.pdf"
    assert set(psutil.Process().children()) == before, "none before it is wanted"
    assert [(size.width, size.height) for size in library.views.page_sizes(path)] == [(612, 792)] * 3
    assert library.views.draw(path, 2, 0.5).width == 306
    started = [each for each in set(psutil.Process().children()) - before if "spawn_main" in " ".join(each.cmdline())]
    assert len(started) == 1
    library.close()
    assert not psutil.wait_procs(started, timeout=30)[1]
    with pytest.raises(Cancelled):
        library.views.draw(path, 2, 0.5)


def test_reasons_are_those_of_extraction(library: Library, tmp_path: Path) -> None:
    locked, broken = tmp_path / "locked.pdf", tmp_path / "broken.pdf"
    locked.write_bytes(pdf(["secret"], password="secret"))
    broken.write_bytes(b"%PDF-1.4\nnothing more")
    with pytest.raises(EncryptedDocument) as told:
        library.views.page_sizes(locked)
    assert told.value.reason == message("encrypted.password")
    with pytest.raises(DamagedDocument) as told_too:
        library.views.draw(broken, 1, 1.0)
    assert told_too.value.reason == message("damaged.pdf")
    with pytest.raises(UnreadableFile):
        library.views.page_text(tmp_path / "gone.pdf", 1)


def test_a_check_ends_it(library: Library, place: Path) -> None:
    def check() -> None:
        raise Cancelled("not any more")

    path = place / "docs" / "bees.pdf"
    library.views.page_sizes(path)
    for number in range(1, 200):  # what is there at once needs no check
        try:
            library.views.draw(path, 1 + number % 3, 8.0, check)
        except Cancelled:
            break
    else:
        pytest.fail("nobody asked")
    assert library.views.draw(path, 1, 1.0).width == 612


# ---- from letters to lines


def _row(text: str, x: float, y: float) -> list[Box | None]:
    """Boxes of 5 by 10 points, a blank having none."""
    return [None if each == " " else (x + 5 * n, y, x + 5 * n + 5, y + 10) for n, each in enumerate(text)]


def test_a_line_is_one_box_and_the_next_another() -> None:
    page = PageText(1, "ab cd\nef", (*_row("ab cd", 0, 0), None, *_row("ef", 0, 11)))
    assert lines_of(page, [(0, 8)]) == ((0, 0, 25, 10), (0, 11, 10, 21))
    assert lines_of(page, [(1, 2), (3, 5)]) == ((5, 0, 10, 10), (15, 0, 25, 10))
    assert lines_of(page, [(2, 3), (5, 6)]) == ()


def test_what_is_apart_in_a_line_is_boxed_apart() -> None:
    page = PageText(1, "abcd", (*_row("ab", 0, 0), *_row("cd", 300, 0)))
    assert lines_of(page, [(0, 4)]) == ((0, 0, 10, 10), (300, 0, 310, 10))


def test_parts_of_a_line_in_any_order() -> None:
    page = PageText(1, "efabcd", (*_row("ef", 40, 0), *_row("ab", 0, 0), *_row("cd", 20, 1)))
    assert lines_of(page, [(0, 6)]) == ((0, 0, 50, 11),)


def test_a_line_that_runs_down() -> None:
    letters: list[Box | None] = [(100, 12 * n, 110, 12 * n + 10) for n in range(5)]
    page = PageText(1, "東京都新宿", tuple(letters))
    assert lines_of(page, [(0, 5)]) == ((100, 0, 110, 58),)


def test_lines_of_one_letter_do_not_run_down() -> None:
    page = PageText(1, "a\nb", (*_row("a", 0, 0), None, *_row("b", 0, 11)))
    assert lines_of(page, [(0, 3)]) == ((0, 0, 5, 10), (0, 11, 5, 21))


def test_words_that_lines_cut() -> None:
    text = "the trans\u00ad\nlation of trans\u00adlation"
    found = words_of(text, lambda plain: [(plain.index(w), plain.index(w) + len(w)) for w in ("translation", "of")])
    assert [text[start:end] for start, end in found] == ["trans\u00ad\nlation", "of"]
