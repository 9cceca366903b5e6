import threading
from collections.abc import Iterator, Sequence

import pytest
from asking import asked, filters
from builders import Workshop, put

from app.domain.search import SearchStage
from app.search import pipeline as searcher_module

LIBRARY = {
    "hedgehog.txt": "In winter the hedgehog sleeps in a nest of leaves under the hedge.",
    "igel.txt": "Im Winter schläft der Igel in einem Nest aus Laub unter der Hecke.",
    "train.txt": "The train to Vienna leaves at noon from platform seven.",
    "東京.txt": "彼は東京都に住んでいて、毎日図書館で本を読みます。",
    "thai.txt": "ผมรักภาษาไทยและชอบอ่านหนังสือในตอนเช้า",
    "корова.txt": "Корова даёт молоко, а пчела даёт мёд.",
    "korean.txt": "저는 매일 도서관에서 책을 읽습니다.",
    "arabic.txt": "يقرأ الطفل كتابا جديدا في الحديقة كل صباح.",
    "Tax return 2023.txt": "Amounts due in May.",
}


@pytest.fixture
def library(workshop: Workshop) -> Workshop:
    for name, text in LIBRARY.items():
        workshop.write(name, text)
    assert workshop.run().indexed == len(LIBRARY)
    return workshop


@pytest.mark.parametrize(
    ("question", "name"),
    [
        ("where does the hedgehog sleep in winter?", "hedgehog.txt"),
        ("Wo schläft der Igel im Winter?", "igel.txt"),
        ("when does the train to Vienna leave", "train.txt"),
        ("図書館で本を読む", "東京.txt"),
        ("อ่านหนังสือ", "thai.txt"),
        ("молоко коровы", "корова.txt"),
        ("도서관", "korean.txt"),
        ("كتاب جديد", "arabic.txt"),
        ("tax return", "Tax return 2023.txt"),
        ("2023", "Tax return 2023.txt"),
    ],
)
def test_a_question_in_the_language_of_the_document(library: Workshop, question: str, name: str) -> None:
    stages = list(library.searcher().search(asked(question)))
    assert [each.stage for each in stages] == [SearchStage.MERGED, SearchStage.RERANKED]
    for stage in stages:
        assert stage.hits[0].path.name == name
        for hit in stage.hits:
            for start, end in hit.highlights:
                assert 0 <= start < end <= len(hit.snippet)
            assert hit.snippet in LIBRARY[hit.path.name]


def test_across_languages(library: Workshop) -> None:
    found = library.found("where does the hedgehog sleep in winter?")
    assert set(found[:2]) == {"hedgehog.txt", "igel.txt"}


@pytest.mark.parametrize(
    "question",
    [
        "", "  ", "?", "a", "字", "ก", "\x00", "a\x00b", "AND", "OR NOT", "hedgehog AND NOT winter", "* ~ ( [",
        "hedgehog* ~2 (winter [a TO b] {x}", "words:hedgehog", "chunk_id:1", '"unbalanced', '""', '"?"', "+a -b",
        "x" * 10_000, "wort " * 2000, "\\", "'; DROP TABLE chunks; --", "%_", "😀", "\ud800", "\u200b", '"' * 50,
        "/.*/", "^hedgehog^2", "İ", "ﷺ",
    ],
)  # fmt: skip
def test_whatever_is_typed(library: Workshop, question: str) -> None:
    for result in library.searcher().search(asked(question)):
        assert result.request.text == question
        assert result.hits or result.notice or not question.strip()
        for hit in result.hits:
            assert all(0 <= start < end <= len(hit.snippet) for start, end in hit.highlights)


def test_operators_are_words(library: Workshop) -> None:
    assert library.found("hedgehog AND winter")[0] == "hedgehog.txt"
    assert library.found("(hedgehog) -winter *")[0] == "hedgehog.txt"


@pytest.mark.parametrize(
    ("phrase", "name"),
    [
        ('"sleeps in a nest"', "hedgehog.txt"),
        ("«Nest aus Laub»", "igel.txt"),
        ('"東京都に住んで"', "東京.txt"),
        ("「図書館で」", "東京.txt"),
        ('"ภาษาไทย"', "thai.txt"),
        ('"а пчела даёт мёд"', "корова.txt"),
        ('"도서관에서 책을"', "korean.txt"),
        ('"كتابا جديدا في"', "arabic.txt"),
        ('"SLEEPS  in\ta Nest"', "hedgehog.txt"),
        ('"hedgehog sleeps" "under the hedge"', "hedgehog.txt"),
    ],
)
def test_a_phrase(library: Workshop, phrase: str, name: str) -> None:
    (hit,) = library.answer(phrase).hits
    assert hit.path.name == name and hit.highlights


@pytest.mark.parametrize(
    "phrase", ['"sleeps in the nest"', '"winter the hedgehog in"', '"東京都で"', '"hedgehog" "Vienna"']
)
def test_a_phrase_that_is_not_there(library: Workshop, phrase: str) -> None:
    (result,) = library.searcher().search(asked(phrase))
    assert result.hits == () and result.notice == "No document contains this exact phrase."
    filters = filters(kinds=frozenset({"pdf"}))
    (result,) = library.searcher().search(asked('"sleeps in a nest"', filters=filters))
    assert result.notice == "No document contains this exact phrase with these filters."


def test_a_phrase_across_a_page(workshop: Workshop) -> None:
    filler = " ".join(f"filler{n}" for n in range(40))
    for number, split in enumerate((1, 2, 4)):
        words = f"quick{number} brown{number} foxes{number} jump{number} high{number}".split()
        pages = [filler + " " + " ".join(words[:split]), " ".join(words[split:]) + " " + filler, "The end."]
        workshop.write(f"{number}.txt", "\f".join(pages))
    workshop.run()
    for number in range(3):
        phrase = f'"quick{number} brown{number} foxes{number} jump{number} high{number}"'
        assert workshop.found(phrase) == [f"{number}.txt"], phrase


def test_a_phrase_across_a_chunk_boundary(workshop: Workshop) -> None:
    words = [f"word{n}" for n in range(1200)]
    workshop.write("a.txt", " ".join(words))
    workshop.run()
    assert len(workshop.reader.chunks_after(0, 99)) > 3
    for start in range(0, 1180, 20):
        for length in (2, 8, 20):
            phrase = " ".join(words[start : start + length])
            assert workshop.found(f'"{phrase}"', rerank=False), phrase


def test_filters(library: Workshop) -> None:
    library.write("notes.md", "The hedgehog again, in another format.")
    library.run()
    assert set(library.found("hedgehog", filters=filters(languages=frozenset({"en"})))) >= {"notes.md"}
    assert library.found("hedgehog", filters=filters(languages=frozenset({"fr"}))) == []
    assert library.found("hedgehog", filters=filters(modified_before=1.0)) == []
    folder = library.reader.folders()[0]
    assert "notes.md" in library.found("hedgehog", filters=filters(folders=frozenset({folder.path})))


def test_filters_do_not_hide_what_ranks_low(library: Workshop) -> None:
    """The only document of its kind is found among hundreds that answer better."""
    for number in range(400):
        put(library.catalogue, f"/many/{number}.txt", [f"the hedgehog sleeps, number {number}"])
    put(library.catalogue, "/one.pdf", ["a word about some hedgehog among much else that does not matter"], kind="pdf")
    library.chunks.catch_up()
    assert library.found("the hedgehog sleeps", filters=filters(kinds=frozenset({"pdf"}))) == ["one.pdf"]


def test_vectors_that_stand_for_nothing_do_not_hide_the_others(workshop: Workshop) -> None:
    """As in a process that has not heard yet of what the writer removed."""
    for number in range(150):
        workshop.write(f"{number}.txt", f"The hedgehog sleeps in winter, number {number}.")
    workshop.write("other.txt", "Ein ganz anderer Text über Züge.")
    workshop.run()
    with workshop.catalogue.transaction():
        workshop.catalogue.remove_documents([workshop.docs / f"{number}.txt" for number in range(150)])
        workshop.catalogue.remove_orphans()
    assert workshop.found("The hedgehog sleeps in winter") == ["other.txt"]


def test_a_document_in_two_places_is_two_hits(workshop: Workshop) -> None:
    for name in ("one/a.txt", "two/a.txt"):
        workshop.write(name, "The hedgehog sleeps.")
    workshop.run()
    hits = workshop.answer("hedgehog").hits
    assert {hit.path.parent.name for hit in hits} == {"one", "two"}
    assert len({hit.chunk_id for hit in hits}) == 1


def test_limits_per_document_per_passage_and_in_all(workshop: Workshop) -> None:
    workshop.write("long.txt", "\f".join(f"The hedgehog sleeps on page {n}." for n in range(20)))
    for number in range(8):
        workshop.write(f"copy {number}.txt", "The hedgehog is copied.")
    workshop.run()
    found = workshop.found("hedgehog")
    assert found.count("long.txt") == 3
    assert sum(name.startswith("copy") for name in found) == 3
    assert len(workshop.found("hedgehog", limit=2)) == 2


def test_without_reranking(library: Workshop) -> None:
    (result,) = library.searcher().search(asked("hedgehog", rerank=False))
    assert result.stage is SearchStage.MERGED and result.hits[0].scores.rerank is None


class _SlowScorer:
    """Prefers the last passage; the clock stands for its slowness."""

    name = "slow"
    lexical_weight = 20.0

    def __init__(self) -> None:
        self.asked = 0

    def score(self, question: str, passages: Sequence[str]) -> Iterator[float]:
        for number, _ in enumerate(passages):
            self.asked += 1
            yield float(number)


def test_reranking_stops_when_the_time_is_up(library: Workshop, monkeypatch: pytest.MonkeyPatch) -> None:
    scorer = _SlowScorer()
    clock = iter(range(10_000))
    monkeypatch.setattr(searcher_module.time, "monotonic", lambda: next(clock) / 100)
    fused, reranked = library.searcher(budget_ms=35, scorer=lambda: scorer).search(asked("winter sleep leaves"))
    assert 0 < scorer.asked < len(fused.hits)
    assert {hit.chunk_id for hit in fused.hits} == {hit.chunk_id for hit in reranked.hits}
    scored = [hit.scores.rerank is not None for hit in reranked.hits]
    assert scored == sorted(scored, reverse=True)  # those first, the rest as they were fused
    rest = [hit.chunk_id for hit in reranked.hits if hit.scores.rerank is None]
    assert rest == [hit.chunk_id for hit in fused.hits if hit.chunk_id in rest]


def test_an_answer_can_be_left(library: Workshop) -> None:
    scorer = _SlowScorer()
    stages = library.searcher(scorer=lambda: scorer).search(asked("hedgehog"))
    next(stages)
    stages.close()  # type: ignore[attr-defined]
    assert scorer.asked == 0
    assert library.found("hedgehog")[0] == "hedgehog.txt"


def test_what_has_gone_between_two_stages_is_left_out(library: Workshop) -> None:
    stages = library.searcher().search(asked("hedgehog"))
    assert next(stages).hits[0].path.name == "hedgehog.txt"
    with library.catalogue.transaction():
        library.catalogue.remove_documents([library.docs / "hedgehog.txt"])
        library.catalogue.remove_orphans()
    assert "hedgehog.txt" not in [hit.path.name for hit in next(stages).hits]


def test_several_threads_search_while_files_are_added(library: Workshop) -> None:
    stop = threading.Event()
    errors: list[BaseException] = []

    def search() -> None:
        try:
            while not stop.is_set():
                assert library.found("hedgehog winter")
        except BaseException as error:
            errors.append(error)

    threads = [threading.Thread(target=search) for _ in range(2)]
    for thread in threads:
        thread.start()
    for number in range(5):
        library.write(f"new {number}.txt", f"Another hedgehog in winter, number {number}.")
        library.run()
    stop.set()
    for thread in threads:
        thread.join()
    assert not errors


def test_notices(library: Workshop, workshop: Workshop) -> None:
    assert "2,000" in (library.answer("hedgehog " * 1000).notice or "")
    (result,) = library.searcher().search(asked("?!"))
    assert result.notice == "Type at least one word to look for."
    filters = filters(kinds=frozenset({"pdf"}))
    assert library.answer("hedgehog", filters=filters).notice == "Nothing was found with these filters."
    assert library.answer("").notice is None
