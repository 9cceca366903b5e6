"""What every `LexicalIndex` keeps."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import StorageFault
from app.domain.ids import ChunkId
from app.domain.query import TermKind
from app.ports import Ids, IndexPosition, LexicalEntry, LexicalIndex, LexicalQuery, LexicalTerm
from app.storage.indexes.tantivy_index import TantivyIndex
from app.text.analysis import analyse

POSITION = IndexPosition("catalogue", "layout", 7, 3)
MAKERS: list[Callable[..., LexicalIndex]] = [TantivyIndex]
NAMES = [maker.__name__ for maker in MAKERS]
Open = Callable[..., LexicalIndex]


@pytest.fixture(params=MAKERS, ids=NAMES)
def open_index(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Open]:
    """Opens the index as a new process would, the one that wrote before having been let go of."""
    opened: list[LexicalIndex] = []

    def make(*, writable: bool = True) -> LexicalIndex:
        while writable and opened:
            opened.pop().close()
        index: LexicalIndex = request.param(tmp_path / "index", writable=writable)
        opened.append(index)
        return index

    yield make
    while opened:
        opened.pop().close()


def ids(*wanted: int) -> Ids:
    return np.array(wanted, dtype=np.int64)


def entry(id_: int, text: str, context: str = "") -> LexicalEntry:
    return LexicalEntry(ChunkId(id_), context, text)


def fill(index: LexicalIndex, *texts: str | tuple[str, str], first: int = 1) -> None:
    """Texts, or (context, text), numbered from `first`."""
    pairs = [("", each) if isinstance(each, str) else each for each in texts]
    index.add([entry(id_, text, context) for id_, (context, text) in enumerate(pairs, first)])
    index.checkpoint(POSITION)


def term(kind: TermKind, text: str) -> LexicalTerm:
    return LexicalTerm(kind, tuple(analyse(text).words))


def word(text: str) -> LexicalTerm:
    return term(TermKind.WORD, text)


def phrase(text: str) -> LexicalTerm:
    return term(TermKind.PHRASE, text)


def prefix(text: str) -> LexicalTerm:
    return term(TermKind.PREFIX, text)


def asked(
    text: str = "", *required: LexicalTerm | tuple[LexicalTerm, ...], without: tuple[LexicalTerm, ...] = ()
) -> LexicalQuery:
    tokens = analyse(text)
    groups = tuple(each if isinstance(each, tuple) else (each,) for each in required)
    return LexicalQuery(tuple(tokens.words), tuple(tokens.asked_grams), groups, without)


def found(index: LexicalIndex, query: LexicalQuery, allowed: Ids | None = None) -> list[int]:
    matches = index.search(query, 1000, allowed)
    best = [int(id_) for id_, _ in matches.best]
    assert len(set(best)) == len(best) == matches.total
    scores = [score for _, score in matches.best]
    assert scores == sorted(scores, reverse=True) and all(score >= 0 for score in scores)
    return best


def test_one_that_is_new_holds_nothing(open_index: Open) -> None:
    index = open_index()
    assert len(index) == 0 and index.saved is None and not index.worn_out
    assert found(index, asked("word")) == found(index, asked("word"), ids(1)) == []
    assert index.rarity(["word"]) in ({}, {"word": 1.0})
    assert index.common_words(["word"]) == frozenset() and index.vocabulary_coverage(["word"], ["gram"]) == 0.0
    index.add([])
    index.remove(ids())
    index.checkpoint(POSITION)
    assert len(index) == 0 and index.saved == POSITION


def test_scores_are_shares_of_a_perfect_match(open_index: Open) -> None:
    index = open_index()
    fill(index, "quick brown fox", "quick brown dog", "lazy cat", "something else")
    matches = index.search(asked("quick brown fox"), 9)
    assert [id_ for id_, _ in matches.best] == [1, 2] and matches.total == 2
    assert 1.2 > matches.best[0][1] > matches.best[1][1] > 0
    for query in ("zebra", "?!", ""):
        assert index.search(asked(query), 9).total == 0


def test_a_word_within_a_longer_one_is_less_than_the_word(open_index: Open) -> None:
    index = open_index()
    fill(index, "der Neubau der Datenbank", "eine Bank im Garten", "ein Haus")
    matches = index.search(asked("Bank"), 9)
    assert [id_ for id_, _ in matches.best] == [2, 1]
    alone = index.search(LexicalQuery(("bank",)), 9)
    assert matches.best[0] == alone.best[0] and [id_ for id_, _ in alone.best] == [2]


def test_more_may_match_than_are_asked_for(open_index: Open) -> None:
    index = open_index()
    fill(index, *(f"each number {number}" for number in range(40)))
    for k in (0, 1, 7, 40, 100):
        matches = index.search(asked("each"), k)
        assert len(matches.best) == min(k, 40) and matches.total == 40
        matches = index.search(asked("each"), k, np.arange(30, 60, dtype=np.int64))
        assert len(matches.best) == min(k, 11) and matches.total == 11


def test_headings_are_found_as_the_text_is(open_index: Open) -> None:
    index = open_index()
    fill(index, ("Garden › Animals in winter", "It sleeps."), "animals sleep in winter", "nothing of that kind")
    assert set(found(index, asked("animals"))) == {1, 2}
    assert found(index, asked("", phrase("animals in winter"))) == [1]
    assert found(index, asked("", prefix("garde"))) == [1]
    assert found(index, asked("winter", without=(word("garden"),))) == [2]
    # The grams that lie beside them are no words of theirs.
    assert found(index, asked("", phrase("winter gard"))) == []
    assert found(index, asked("", word("gard"))) == []


# ---- terms


@pytest.mark.parametrize(
    ("text", "wanted", "holds"),
    [
        ("Der Igel schläft im Laub.", phrase("igel schläft im laub"), True),
        ("Der Igel schläft im Laubhaufen.", phrase("im laub"), False),
        ("Im Laub schläft der Igel.", phrase("igel schläft"), False),
        ("Der Igel, schläft er?", phrase("igel schläft"), True),
        ("Der Igel schläft.", phrase("igel"), True),
        ("Igelkind", phrase("igel"), False),
        ("彼は東京都に住んでいる。", phrase("東京都に住んで"), True),
        ("東京と京都", phrase("東京都"), False),
        ("ผมรักภาษาไทยมาก", phrase("ภาษาไทย"), True),
        ("Она читает новую книгу.", phrase("читает новую"), True),
        ("저는 도서관에서 책을 읽습니다.", phrase("도서관에서 책을"), True),
        ("هو يقرأ كتابا جديدا", phrase("يقرأ كتابا"), True),
        ("Rock'n'Roll is here", phrase("rock'n'roll"), True),
        ("a b c", phrase("a b"), True),
        ("x", phrase("x"), True),
        ("彼は東京都に住む", word("東京都"), True),
        ("東京", word("東京都"), False),
        ("東京都", word("京"), True),
        ("京", word("京"), True),
        ("大阪", word("京"), False),
        ("ภาษาไทย", word("ก็"), False),
        ("The cafeteria", prefix("cafe"), True),
        ("The cafe", prefix("CAFE"), True),
        ("A decaf", prefix("caf"), False),
        ("Straßenbahn", prefix("STRASSE"), True),
        ("東京都", prefix("東京"), True),
        ("東京都", prefix("東京都"), True),
        ("大東京", prefix("東"), True),
        ("大阪", prefix("東"), False),
        ("well-known facts", prefix("well-kn"), True),
        ("a known well", prefix("well-kn"), False),
        ("x" * 200, prefix("x" * 100), True),
        ("x" * 200, prefix("x" * 40), True),
        ("x" * 30, prefix("x" * 40), False),
        ("ab", LexicalTerm(TermKind.PREFIX, ("a.",)), False),
        ("ab", LexicalTerm(TermKind.PREFIX, (".*",)), False),
        ("ab cd", LexicalTerm(TermKind.PREFIX, ("a[b]", "c")), False),
    ],
)
def test_a_term_is_found_where_it_stands(open_index: Open, text: str, wanted: LexicalTerm, holds: bool) -> None:
    index = open_index()
    fill(index, text, "something else", ("", "und noch etwas"))
    assert found(index, asked("", wanted)) == ([1] if holds else [])
    assert (1 in found(index, asked("else etwas " + text.split()[0], without=(wanted,)))) is not holds


def test_the_end_of_a_prefix_may_begin_any_number_of_words(open_index: Open) -> None:
    index = open_index()
    fill(index, "e mail", *(f"m{number}" for number in range(12_000)), "mail e")
    assert found(index, asked("", prefix("e ma"))) == [1]
    assert 1 in found(index, asked("", prefix("e m")))
    assert index.search(asked("", prefix("m")), 5).total == 12_002


def test_groups(open_index: Open) -> None:
    index = open_index()
    fill(index, "red apple", "green apple", "red pear", "green pear in autumn", "blue plum")
    assert set(found(index, asked("", (word("red"), word("green")), word("apple")))) == {1, 2}
    assert set(found(index, asked("", (word("apple"), phrase("pear in autumn"), prefix("plu"))))) == {1, 2, 4, 5}
    # Scored by the words, of which it need hold only one.
    best = found(index, asked("green autumn", (word("pear"), word("apple"))))
    assert best[0] == 4 and set(best) == {2, 4}
    assert found(index, asked("green", word("apple"), without=(word("green"),))) == []
    assert set(found(index, asked("", (word("red"), word("green")), without=(word("apple"),)))) == {3, 4}
    assert set(found(index, asked("pear", without=(phrase("pear in autumn"), prefix("re"))))) == set()


def test_without_words_the_required_terms_are_scored(open_index: Open) -> None:
    index = open_index()
    fill(index, "apple " + "and much else " * 30, "apple", "pear", "apple pear tree")
    matches = index.search(asked("", phrase("apple")), 9)
    assert matches.best[0][0] == 2
    assert all(0 < score < 1.3 for _, score in matches.best)
    ((_, score),) = index.search(asked("", phrase("apple pear")), 9).best
    assert 0.5 < score < 1.3


@pytest.mark.parametrize("query", [asked(), asked("", without=(word("apple"),)), LexicalQuery(required=((),))])
def test_a_query_without_anything_to_look_for_matches_nothing(open_index: Open, query: LexicalQuery) -> None:
    index = open_index()
    fill(index, "apple", "pear")
    assert found(index, query) == found(index, query, ids(1, 2)) == []


def test_one_letter_of_a_script_without_spaces(open_index: Open) -> None:
    index = open_index()
    fill(index, "東京都", "大阪", "京", "Москва я", "яма")
    assert set(found(index, asked("京"))) == {1, 3}
    assert found(index, asked("я")) == [4]


def test_a_letter_at_the_edge_of_a_phrase_may_be_half_of_a_pair(open_index: Open) -> None:
    index = open_index()
    fill(index, "見第3章に", "第3章", "年10月に会う", "abc東京def", "第30章")
    for text, wanted in (("第3章", {1, 2}), ("10月", {3}), ("abc 東", {4}), ("京def", {4}), ("3章に", {1})):
        assert set(found(index, asked("", phrase(text)))) == wanted, text


# ---- against an oracle

WORDS = ["apple", "pear", "plum", "applesauce", "café", "東京", "京", "a-b"]
TERMS = [word("pear"), phrase("apple pear"), prefix("appl"), word("東京"), word("京"), phrase("café"), prefix("plum")]


def _stands_in(wanted: LexicalTerm, text: str) -> bool:
    words, tokens = analyse(text).words, list(wanted.tokens)
    if wanted.kind is TermKind.PREFIX and len(tokens) == 1:
        return any(each.startswith(tokens[0]) for each in words)
    if tokens == ["京"]:
        return any("京" in each for each in words)
    return any(words[start : start + len(tokens)] == tokens for start in range(len(words)))


def _matches(query: LexicalQuery, text: str) -> bool:
    tokens = analyse(text)
    if query.words or query.grams:
        held = bool(set(tokens.words) & set(query.words) or set(tokens.grams) & set(query.grams))
        if query.words == ("京",):
            held = any("京" in each for each in tokens.words)
    else:
        held = bool(query.required)
    return (
        held
        and all(any(_stands_in(each, text) for each in group) for group in query.required)
        and not any(_stands_in(each, text) for each in query.excluded)
    )


@pytest.fixture(scope="module", params=MAKERS, ids=NAMES)
def texts(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """(An index, its texts by id), some having been removed."""
    random = np.random.default_rng(0)
    texts = {id_: " ".join(random.choice(WORDS, size=random.integers(1, 6))) for id_ in range(1, 400)}
    index = request.param(tmp_path_factory.mktemp("oracle") / "index", writable=True)
    index.add([entry(id_, text) for id_, text in texts.items()])
    index.checkpoint(POSITION)
    gone = sorted(random.choice(list(texts), 60, replace=False).tolist())
    index.remove(np.array(gone, dtype=np.int64))
    index.checkpoint(POSITION)
    yield index, {id_: text for id_, text in texts.items() if id_ not in gone}
    index.close()


@given(data=st.data())
def test_it_finds_what_an_oracle_finds(texts: Any, data: st.DataObject) -> None:
    index, held = texts
    tokens = analyse(data.draw(st.sampled_from(["", *WORDS])))
    query = LexicalQuery(
        tuple(tokens.words),
        tuple(tokens.grams),
        tuple(data.draw(st.lists(st.lists(st.sampled_from(TERMS), min_size=1, max_size=2).map(tuple), max_size=2))),
        tuple(data.draw(st.lists(st.sampled_from(TERMS), max_size=1))),
    )
    allowed = None
    if data.draw(st.booleans()):
        share = data.draw(st.sampled_from([0.0, 0.01, 0.3, 0.7, 0.99, 1.0]))
        chosen = np.random.default_rng(data.draw(st.integers(0, 5))).random(500) < share
        allowed = np.flatnonzero(chosen).astype(np.int64)
    wanted = {
        id_ for id_, text in held.items() if _matches(query, text) and (allowed is None or id_ in set(allowed.tolist()))
    }
    everything = index.search(query, 1000, allowed)
    assert {id_ for id_, _ in everything.best} == wanted and everything.total == len(wanted)
    k = data.draw(st.integers(0, 20))
    few = index.search(query, k, allowed)
    assert few.total == len(wanted)
    assert [score for _, score in few.best] == pytest.approx([score for _, score in everything.best[:k]])
    if allowed is not None:  # the filter changes no score
        scores = dict(index.search(query, 1000).best)
        assert all(score == pytest.approx(scores[id_]) for id_, score in everything.best)


# ---- life


def test_what_is_added_is_found_when_it_is_saved(open_index: Open) -> None:
    index = open_index()
    fill(index, "first text", "second text")
    index.add([entry(3, "third text")])
    index.remove(ids(1, 99))
    index.checkpoint(POSITION)
    assert set(found(index, asked("text"))) == {2, 3} and len(index) == 2
    index = open_index()
    assert index.saved == POSITION
    assert set(found(index, asked("text"))) == {2, 3} and len(index) == 2


def test_what_is_added_once_more_is_there_once(open_index: Open) -> None:
    """As after a kill between the index's own commit and the checkpoint."""
    index = open_index()
    fill(index, "first text", "second text")
    fill(index, "second text", "third text", first=2)
    assert set(found(index, asked("text"))) == {1, 2, 3} and len(index) == 3


def test_what_is_not_saved_is_lost(open_index: Open) -> None:
    index = open_index()
    fill(index, "first text")
    index.add([entry(2, "second text")])
    index = open_index()
    assert found(index, asked("text")) == [1]


def test_the_position_alone_may_move_on(open_index: Open) -> None:
    index = open_index()
    fill(index, "first text")
    later = IndexPosition("catalogue", "layout", 70, 30)
    index.checkpoint(later)
    index = open_index()
    assert index.saved == later and found(index, asked("text")) == [1]


def test_cleared_it_is_empty_for_good(open_index: Open) -> None:
    index = open_index()
    fill(index, "first text", "second text")
    index.clear()
    assert len(index) == 0 and index.saved is None and found(index, asked("text")) == []
    index = open_index()
    assert index.saved is None and len(index) == 0
    fill(index, "another text", first=2)
    assert found(open_index(), asked("text")) == [2]


def test_a_process_that_reads_sees_what_another_has_saved(open_index: Open) -> None:
    other = open_index(writable=False)
    assert other.saved is None and len(other) == 0
    assert found(other, asked("text")) == [] and other.vocabulary_coverage(["text"], []) == 0.0
    index = open_index()
    other = open_index(writable=False)
    fill(index, "first text", "second text")
    other.refresh()
    assert set(found(other, asked("text"))) == {1, 2} and other.saved == POSITION
    later = IndexPosition("catalogue", "layout", 8, 4)
    index.remove(ids(1))
    index.checkpoint(later)
    other.refresh()
    assert found(other, asked("text")) == [2] and other.saved == later
    index.clear()
    other.refresh()
    assert other.saved is None and found(other, asked("text")) == []


def test_searching_while_another_thread_adds(open_index: Open) -> None:
    index = open_index()
    errors: list[BaseException] = []
    stop = threading.Event()

    def search() -> None:
        most = 0
        try:
            while not stop.is_set():
                count = len(found(index, asked("each")))
                assert count >= most
                most = count
                assert len(found(index, asked("each", phrase("each number")), np.arange(0, 900, 2))) <= 30
        except BaseException as error:
            errors.append(error)

    thread = threading.Thread(target=search)
    thread.start()
    for first in range(1, 61, 10):
        fill(index, *(f"each number {number}" for number in range(10)), first=first)
    stop.set()
    thread.join()
    assert not errors
    assert len(found(index, asked("each"))) == 60


def test_a_place_that_cannot_be_written_to_is_a_fault(open_index: Open, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").write_text("a file where the folder should be")
    with pytest.raises(StorageFault):
        type(open_index())(tmp_path / "elsewhere" / "index", writable=True)  # type: ignore[call-arg]  # as all are made


# ---- what it knows of words


def test_common_words(open_index: Open) -> None:
    index = open_index()
    fill(index, *(f"the hedgehog {number}" for number in range(50)), *(f"a train {number}" for number in range(150)))
    assert index.common_words(["the", "a", "hedgehog", "train", "zebra"]) == {"the", "a", "hedgehog", "train"}
    assert index.common_words(["7", "zebra"]) == frozenset()
    rarity = index.rarity(["the", "hedgehog", "zebra"])
    assert 0 <= rarity["the"] <= rarity["hedgehog"] < rarity["zebra"] <= 1
    fill(index, *(f"zebra {number}" for number in range(100)), first=1000)
    assert index.rarity(["zebra"])["zebra"] < rarity["zebra"], "it is asked anew once something has come"


def test_vocabulary_coverage(open_index: Open) -> None:
    index = open_index()
    fill(index, *(f"der Fluss fließt, Nummer {number}" for number in range(450)), "where does the train go")
    at_home, foreign = analyse("der Fluss fließt"), analyse("where does the train go")
    assert index.vocabulary_coverage(at_home.words, at_home.grams) == 1.0
    assert index.vocabulary_coverage(foreign.words, foreign.grams) == 0.0
    assert index.vocabulary_coverage([], []) == 0.0


def test_the_best_are_the_same_where_they_are_not_counted(open_index: Open) -> None:
    index = open_index()
    rare = {number: f"rare{number % 7} and" for number in range(0, 300, 3)}
    fill(index, *(f"the words of the text {rare.get(number, 'the')} are {number}" for number in range(300)))
    some = np.arange(1, 300, 4, dtype=np.int64)
    for question in ("the", "the rare3 words", "rare1 rare2 of text", "nothing", "rare5 are the"):
        for allowed in (None, some, ids(7), ids()):
            for k in (0, 1, 20, 500):
                counted = index.search(asked(question), k, allowed)
                quick = index.search(asked(question), k, allowed, counted=False)
                assert len(quick.best) == len(counted.best) and quick.total <= counted.total
                assert [round(score, 4) for _, score in quick.best] == [round(score, 4) for _, score in counted.best]


@pytest.mark.parametrize("few", [100, 300])
def test_the_best_of_the_allowed_are_found_below_all_others(open_index: Open, few: int) -> None:
    index = open_index()
    fill(index, *(f"a red fox {number}" for number in range(900 - few)))
    fill(index, *(f"a fox in a longer text, and there {number}" for number in range(few)), first=901 - few)
    allowed = np.arange(901 - few, 901, dtype=np.int64)
    for k in (10, 500):
        counted = index.search(asked("red fox"), k, allowed)
        quick = index.search(asked("red fox"), k, allowed, counted=False)
        assert counted.total == few and quick.total <= few
        assert len(quick.best) == len(counted.best) == min(k, few)
        assert [score for _, score in quick.best] == pytest.approx([score for _, score in counted.best])
        assert {id_ for id_, _ in quick.best} <= set(allowed.tolist())


def test_every_passage_that_holds_a_term_of_each_group(open_index: Open) -> None:
    index = open_index()
    fill(index, "red fox runs", ("fox", "red dog"), "a fox is red", "the dog runs")
    assert index.holding([[word("red")]]).tolist() == [1, 2, 3]
    assert index.holding([[word("red")], [word("fox"), word("runs")]]).tolist() == [1, 2, 3]
    assert index.holding([[phrase("red fox")]]).tolist() == [1]
    assert index.holding([[word("red")]], ids(2, 3, 4)).tolist() == [2, 3]
    for nothing in (index.holding([[word("zebra")]]), index.holding([]), index.holding([[word("red")]], ids())):
        assert not len(nothing)
    index.remove(ids(1))
    index.checkpoint(POSITION)
    assert index.holding([[word("red")]]).tolist() == [2, 3]
