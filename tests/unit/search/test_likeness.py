from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from asking import asked
from builders import Workshop, chunk

from app.domain.documents import Chunk
from app.domain.errors import UnreadableFile
from app.domain.messages import message
from app.domain.search import Likeness, SearchResults, SearchStage
from app.search.pipeline import search

HEDGEHOGS = "In winter the hedgehog sleeps in a nest of leaves under the hedge. In spring it wakes up hungry."
TRAINS = "The train to Vienna leaves at noon from platform seven. Tickets are sold at the counter."


@pytest.fixture
def animals(workshop: Workshop) -> Workshop:
    workshop.write("hedgehog.txt", HEDGEHOGS)
    workshop.write("copy/hedgehog.txt", HEDGEHOGS)
    workshop.write("igel.txt", "Igel halten Winterschlaf. Sie liegen von November bis April in ihrem Laubnest.")
    workshop.write("train.txt", TRAINS)
    workshop.write("bus.txt", "The bus to Graz departs at ten from the square. The fare is paid to the driver.")
    workshop.run()
    return workshop


def _like(workshop: Workshop, like: Likeness, question: str = "", **options: Any) -> SearchResults:
    (only,) = workshop.search(asked(question, like=like, **options))
    assert only.final and only.stage is SearchStage.MERGED
    return only


def _names(results: SearchResults) -> list[str]:
    return [hit.path.name for hit in results.hits]


def test_a_passage_and_a_document_in_any_language_without_itself_and_its_copies(animals: Workshop) -> None:
    hit = animals.answer('"hungry"').hits[0]
    assert hit.copies
    for like in (Likeness(passage=hit.chunk_id), Likeness(path=hit.path), Likeness(path=hit.copies[0])):
        found = _names(_like(animals, like))
        assert found[0] == "igel.txt" and "hedgehog.txt" not in found and len(found) == 3
        assert [group.best.path.name for group in _like(animals, like, group=True).groups] == found


def test_a_text(animals: Workshop) -> None:
    assert set(_names(_like(animals, Likeness(text="an animal that sleeps through the cold months")))[:2]) == {
        "hedgehog.txt", "igel.txt",
    }  # fmt: skip
    long = _like(animals, Likeness(text="Departures. " + "The coach to Linz leaves at nine from the station. " * 40))
    assert set(_names(long)[:2]) == {"bus.txt", "train.txt"}
    assert long.hits[0].confidence is None  # nothing is known to judge by
    assert _like(animals, Likeness(text="?!")).hits == ()


def test_filters_and_terms_hold(animals: Workshop) -> None:
    like = Likeness(path=animals.docs / "train.txt")
    assert _names(_like(animals, like, "-name:igel"))[0] == "bus.txt"
    assert _names(_like(animals, like, "name:igel")) == ["igel.txt"]
    assert _names(_like(animals, like, '"in spring"')) == ["hedgehog.txt"]
    assert "bus.txt" not in _names(_like(animals, like, "-driver"))
    assert _names(_like(animals, Likeness(path=animals.docs / "bus.txt"), '"to graz"')) == []


def test_further_pages(animals: Workshop) -> None:
    like = Likeness(path=animals.docs / "train.txt")
    pages = [_like(animals, like, limit=1, offset=offset) for offset in range(4)]
    assert [name for page in pages for name in _names(page)] == _names(_like(animals, like))
    assert pages[-1].total == 3 and not pages[-1].has_more


def test_a_file_from_outside(animals: Workshop, tmp_path: Path) -> None:
    outside = tmp_path / "elsewhere.txt"
    asked_for: list[Path] = []

    def read(path: Path) -> Sequence[Chunk]:
        asked_for.append(path)
        return [chunk("The tram to the airport leaves every ten minutes."), chunk("Tickets cost five euros.")]

    request = asked("", like=Likeness(path=outside))
    (found,) = search(animals.stack(), request, read_file=read)
    assert asked_for == [outside] and set(_names(found)[:2]) == {"bus.txt", "train.txt"}

    def refuse(path: Path) -> Sequence[Chunk]:
        raise UnreadableFile(message("unreadable.gone"))

    (nothing,) = search(animals.stack(), request, read_file=refuse)
    assert not nothing.hits and nothing.notices == (message("unreadable.gone"),)
    (unread,) = animals.search(request)
    assert not unread.hits and unread.notices
