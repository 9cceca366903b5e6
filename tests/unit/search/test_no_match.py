from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from asking import asked, filters
from builders import Workshop, put
from hypothesis import given
from hypothesis import strategies as st

from app.domain.models import NoMatchLimits
from app.domain.search import Hit, SearchResults
from app.inference.embedder import OnnxEmbedder
from app.search.no_match import Evidence, NoMatchDetector, _holds, is_no_match
from app.search.query.parser import parse
from app.search.terms import QueryTerms, terms_of
from app.text.analysis import analyse

LIMITS = NoMatchLimits("", known=0.5, words=0.2, same_language=0.6, other_language=0.3)
NOTHING = Evidence(known=0.8, words=0.1, same_language=0.5, other_language=0.2)


@pytest.mark.parametrize(
    ("evidence", "no_match"),
    [
        (NOTHING, True),
        (replace(NOTHING, words=0.2), False),
        (replace(NOTHING, same_language=0.6), False),
        (replace(NOTHING, other_language=0.3), False),
        # Asked in a language that the library does not know: a cosine of 0.5 is a good one then.
        (replace(NOTHING, known=0.4), False),
        (replace(NOTHING, known=0.4, same_language=0.29), True),
        (replace(NOTHING, known=0.4, same_language=0.1, other_language=0.3), False),
    ],
)
def test_one_good_sign_is_enough(evidence: Evidence, no_match: bool) -> None:
    assert is_no_match(evidence, LIMITS) is no_match


def _search(workshop: Workshop, text: str, limits: NoMatchLimits | None, **options: Any) -> list[SearchResults]:
    detector = None if limits is None else NoMatchDetector(workshop.reader, workshop.full_text, limits)
    return list(workshop.search(asked(text, **options), detector=detector))


# With these nothing is ever enough: what is still a match is one whatever its scores.
ALWAYS = NoMatchLimits("", known=0.0, words=9.0, same_language=9.0, other_language=9.0)


@pytest.fixture
def garden(workshop: Workshop) -> Workshop:
    workshop.write("hedgehog.txt", "In winter the hedgehog sleeps in a nest of leaves under the hedge.")
    workshop.write("train.txt", "The train to Vienna leaves at noon from platform seven.")
    workshop.write("Tax return 2023.txt", "Amounts due in May.")
    workshop.run()
    return workshop


def test_both_stages_say_it_and_keep_the_passages(garden: Workshop) -> None:
    fused, reranked = _search(garden, "who painted the ceiling of the chapel?", ALWAYS)
    assert fused.no_good_match and reranked.no_good_match
    assert len(fused.hits) == len(reranked.hits) == 3


@pytest.mark.parametrize(
    ("question", "why"),
    [
        ('"in a nest of leaves"', "a phrase that is there"),
        ("hedgehog leaves", "all the words stand in one passage"),
        ("train hedgehog", "no passage holds both"),
        ("tax return", "the name of a document"),
    ],
)
def test_what_was_looked_for_by_its_words_is_a_match(garden: Workshop, question: str, why: str) -> None:
    said = {results.no_good_match for results in _search(garden, question, ALWAYS)}
    assert said == {why == "no passage holds both"}


def test_without_limits_it_is_never_said(garden: Workshop) -> None:
    assert not any(results.no_good_match for results in _search(garden, "who painted the chapel?", None))


def test_it_is_not_said_while_passages_are_unread(garden: Workshop) -> None:
    question = "who painted the chapel?"
    assert all(results.no_good_match for results in _search(garden, question, ALWAYS))
    put(garden.catalogue, "/new.txt", ["Nobody has embedded this yet."])
    garden.chunks.catch_up()
    assert not any(results.no_good_match for results in _search(garden, question, ALWAYS))


@pytest.mark.parametrize("limit", [1, 30])
def test_it_does_not_depend_on_how_many_are_wanted(
    garden: Workshop, monkeypatch: pytest.MonkeyPatch, limit: int
) -> None:
    judged: list[int] = []

    def no_good_match(self: NoMatchDetector, terms: QueryTerms, hits: Sequence[Hit]) -> bool:
        judged.append(len(hits))
        return True

    monkeypatch.setattr(NoMatchDetector, "no_good_match", no_good_match)
    (found,) = _search(garden, "who painted the chapel?", ALWAYS, limit=limit, rerank=False)
    assert found.no_good_match and judged == [3] and len(found.hits) == min(limit, 3)


def test_a_filter_for_a_language_does_not_make_it_the_question_s(workshop: Workshop) -> None:
    """An English question about German documents is judged by the cosine for other languages."""
    put(workshop.catalogue, "/a.txt", ["Where does the river rise, and where does the train go?"], language="en")
    put(workshop.catalogue, "/b.txt", ["Der Fluss entspringt in den Bergen; der Zug fährt nach Wien."], language="de")
    chunks = workshop.reader.chunks_after(0, 10)
    embeddings = workshop.embedder.embed([chunk.text for chunk in chunks])
    dense = np.stack([each.dense for each in embeddings if each.dense is not None])
    with workshop.catalogue.transaction():
        workshop.catalogue.add_vectors(workshop.embedder_id, [chunk.text_hash for chunk in chunks], dense)
    workshop.chunks.catch_up()
    workshop.vector_follower.catch_up()
    german = filters(languages={"de"})
    question = "where does the Rhine train rise"
    for other_language, said in ((-1.0, False), (9.0, True)):
        limits = replace(ALWAYS, other_language=other_language)
        (found,) = _search(workshop, question, limits, filters=german, rerank=False)
        assert [hit.language for hit in found.hits] == ["de"]
        assert found.no_good_match is said


def test_limits_of_other_files_are_not_used(embedder: OnnxEmbedder) -> None:
    for measured_on, used in ((embedder.digest[:12], True), ("000000000000", False)):
        limits = replace(LIMITS, measured_on=measured_on)
        spec = replace(embedder.spec, no_match=limits)
        assert spec.no_match_limits(embedder.digest) == (limits if used else None)
    assert replace(embedder.spec, no_match=None).no_match_limits(embedder.digest) is None


def test_words_at_home_in_a_large_library(workshop: Workshop) -> None:
    """A word that one chunk of hundreds quotes says nothing of the library's languages."""
    for number in range(450):
        put(workshop.catalogue, f"/{number}.txt", [f"Der Fluss fließt nach Osten, Nummer {number}."], language="de")
    put(workshop.catalogue, "/q.txt", ["Er sagte: where does the train go?"], language="de")
    workshop.chunks.catch_up()
    detector = NoMatchDetector(workshop.reader, workshop.full_text, LIMITS)

    def known(question: str) -> float:
        terms = terms_of(parse(question))
        return workshop.full_text.vocabulary_coverage(terms.lexical.words, terms.lexical.grams)

    assert known("der Fluss fließt nach Osten") == 1.0
    assert known("where does the train go") == 0.0
    assert detector.language_of(terms_of(parse("der Fluss"))) == "de"
    assert detector.language_of(terms_of(parse("xyzzy"))) is None


@given(text=st.text(st.characters() | st.sampled_from([*"aeouzAEÄßİıΣжא漢がé-'.,_ \n09"]), max_size=60))
def test_a_text_holds_the_words_that_it_is_found_by(text: str) -> None:
    words = set(analyse(text).terms)
    assert _holds(text, words)
    assert not _holds(text, {*words, "unheardof"})
