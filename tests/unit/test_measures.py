"""The measures of tests/measure, on made data whose answers are known."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from app.common.paths import resources_dir
from app.domain.embedding import HEADS
from app.domain.models import BUILT_IN, ModelSpec, NoMatchLimits
from app.inference.embedder import OnnxEmbedder
from app.models.registry import load_models
from app.search.no_match import Evidence

MEASURES = Path(__file__).resolve().parents[1] / "measure"
sys.path.insert(0, str(MEASURES))
try:
    from cached_embedder import CachedEmbedder
    from card import write_card
    from evaluation_sets import XTREME, EvaluationSets, QuestionSet, thinned
    from figures import graded_figures, mean_of, pair_figures, rank_figures, rank_in, ranks_of, spearman
    from german_words import by_question, compounds, forms, words_of
    from languages import Shares, measure_documents
    from mixed import measure_large, measure_pool
    from no_match import propose, write
    from no_match_situations import Asked
    from noise import noise_documents, noise_questions
    from passage_library import STAGES, PassageLibrary
    from retrieval import measure_pairs
    from sentences import measure_tatoeba
finally:
    del sys.path[0]


def test_ranks_count_those_before_and_those_that_tie() -> None:
    scores = np.array([[0.9, 0.5, 0.1], [0.9, 0.5, 0.1], [0.3, 0.3, 0.3]])
    assert ranks_of(scores, [0, 2, 1]).tolist() == [1, 3, 3]


def test_shares_of_languages() -> None:
    """Each language counts alike; what is not told is not wrong."""
    shares = Shares("made")
    for language, told in (("de", "de"), ("de", "fr"), ("de", "de"), ("de", None), ("en", "en"), ("en", "en")):
        shares.count(language, told)
    assert shares.right == pytest.approx((0.75 + 1) / 2)
    texts = {"de": ["Der Fluss fließt nach Osten."] * 4, "fr": ["The river flows to the east."] * 4}
    assert measure_documents(texts, 2).right == 0.5


def test_rank_figures() -> None:
    figures = rank_figures([1, 2, 10, 11])
    assert figures == {"recall@1": 0.25, "recall@10": 0.75, "mrr@10": pytest.approx(1.6 / 4), "questions": 4}
    assert rank_figures([rank_in([7, 8], [8, 9]), rank_in([7, 8], [9])])["mrr@10"] == 0.25
    with pytest.raises(ValueError):
        rank_figures([])


def test_graded_figures() -> None:
    # Found: nothing, the one worth 1, the one worth 3. Ideal: 3, then 1. The second question has no relevant passage.
    figures = graded_figures([[5, 0, 1], [2]], [{0: 1.0, 1: 3.0}, {}])
    ndcg = (1 / np.log2(3) + 3 / np.log2(4)) / (3 / np.log2(2) + 1 / np.log2(3))
    assert figures == {
        "recall@1": 0.0,
        "recall@10": 1.0,
        "ndcg@10": pytest.approx(ndcg),
        "mrr@10": 0.5,
        "questions": 1,
    }
    late = graded_figures([list(range(11))], [{10: 1.0}])
    assert (late["recall@10"], late["ndcg@10"], late["mrr@10"]) == (0.0, 0.0, 0.0)
    assert graded_figures([[1, 0]], [{0: 1.0, 1: 1.0}])["recall@1"] == 0.5


def test_spearman_shares_ranks_among_equals() -> None:
    assert spearman([1, 2, 3], [10, 20, 1000]) == pytest.approx(1)
    assert spearman([1, 2, 3], [3, 2, 1]) == pytest.approx(-1)
    # Ranks 1, 2.5, 2.5, 4 and 1, 2, 3, 4.
    assert spearman([0, 5, 5, 9], [1, 2, 3, 4]) == pytest.approx(4.5 / np.sqrt(4.5 * 5))
    assert spearman([1, 1, 1], [1, 2, 3]) == 0


def test_mean_weighs_rows_alike_and_adds_questions() -> None:
    assert mean_of([{"mrr@10": 0.0, "questions": 1}, {"mrr@10": 1.0, "questions": 99}]) == {
        "mrr@10": 0.5,
        "questions": 100,
    }


def test_pairs_leave_one_language_out_of_across() -> None:
    result = pair_figures({("a", "a"): [1], ("a", "b"): [2], ("b", "a"): [1, 4], ("b", "b"): [1]})
    assert result["within"]["mean"]["mrr@10"] == 1
    assert result["across, by question language"]["a"]["mrr@10"] == 0.5
    assert result["across, by passage language"]["a"] == result["pairs"]["b"]["a"]
    assert result["across, by passage language"]["mean"]["questions"] == 3


def test_tatoeba_counts_sentences_whose_own_translation_is_nearest() -> None:
    pairs = {"deu": [("ant", "ameise"), ("bee", "biene")], "xxx": [("ant", "ameise"), ("bee", "ant"), ("cow", "cat")]}
    # A text is the direction of its first letter.
    result = measure_tatoeba(pairs, lambda texts: np.eye(26)[[ord(text[0]) - ord("a") for text in texts]])
    assert result["languages"] == {"deu": 1.0, "xxx": pytest.approx(2 / 3)}
    assert (result["mean of XTREME's"], result["languages of XTREME's"]) == (1.0, 1)
    assert len(XTREME) == 36


def test_thinned_questions_are_spread_over_the_whole() -> None:
    assert thinned(tuple(range(10)), 3) == (0, 3, 6)
    assert thinned(tuple(range(10)), 3, 5) == (5, 8, 1)
    assert thinned((1, 2), 5) == (1, 2)


def test_absent_sets_read_as_empty(tmp_path: Path) -> None:
    sets = EvaluationSets(tmp_path)
    assert not (sets.xquad() or sets.question_sets() or sets.training_passages())
    assert not (sets.tatoeba() or sets.sentence_pairs())


@pytest.fixture
def cached(tmp_path: Path, spec: ModelSpec) -> Iterator[CachedEmbedder]:
    opened = CachedEmbedder(spec, tmp_path / "cache")
    yield opened
    opened.close()


def test_vectors_outlive_the_embedder(
    cached: CachedEmbedder, embedder: OnnxEmbedder, tmp_path: Path, spec: ModelSpec, monkeypatch: pytest.MonkeyPatch
) -> None:
    texts = ["Bees make honey.", "Snow closes the pass.", "Bees make honey."]
    fresh = list(embedder.embed(texts, HEADS))
    for _ in range(2):  # computed, then found
        for kept, new in zip(cached.embed(texts, HEADS), fresh, strict=True):
            assert kept.dense is not None and new.dense is not None and kept.dense.tolist() == new.dense.tolist()
            assert kept.colbert is not None and new.colbert is not None
            assert np.allclose(kept.colbert, new.colbert, atol=1e-3)
    question = cached.embed_query(texts[0]).dense
    assert question is not None and fresh[0].dense is not None
    assert not np.array_equal(question, fresh[0].dense)  # by another prompt
    again = CachedEmbedder(spec, tmp_path / "cache")
    try:
        monkeypatch.setattr(OnnxEmbedder, "_embed_one", lambda *_: pytest.fail("it is known already"))
        assert [each.colbert is None for each in again.embed(texts)] == [True] * 3
        known = again.embed_query(texts[0]).dense
        assert known is not None and np.array_equal(known, question)
    finally:
        again.close()


PASSAGES = ("Bees make honey and are kept in hives.", "The harbour was built of granite.", "Snow closes the pass.")
TRANSLATED = ("Bienen machen Honig.", "Den Hafen baute man aus Steinen.", "Schnee sperrt den Pass im Winter.")
ENGLISH = QuestionSet("en", PASSAGES, ("harbour of granite", "honey of bees"), ({1: 1.0}, {0: 1.0}))
GERMAN = QuestionSet("de", TRANSLATED, ("Hafen aus Steinen",), ({1: 1.0},))


def test_every_stage_of_a_search_is_asked(embedder: OnnxEmbedder) -> None:
    with PassageLibrary(PASSAGES, embedder) as library:
        stages = library.stages("Of what was the harbour built?")
        assert tuple(stages) == STAGES
        assert all(found[0] == 1 for found in stages.values())
        assert library.stages("zzzz")["words"] == []


def test_stages_are_measured_within_a_language_and_across(embedder: OnnxEmbedder) -> None:
    result = measure_pairs({"en": ENGLISH, "de": GERMAN}, embedder, 2, 1)
    assert result["words"]["within"]["mean"] == {"recall@1": 1, "recall@10": 1, "mrr@10": 1, "questions": 3}
    across = result["meaning"]["across, by passage language"]
    assert [row["questions"] for row in across.values()] == [1, 1, 2]
    assert across["mean"]["recall@10"] == 1


def test_a_pool_counts_the_passage_in_every_language(embedder: OnnxEmbedder) -> None:
    pool = measure_pool({"en": ENGLISH, "de": GERMAN}, embedder, 2, languages_known=True)
    assert pool["meaning"]["mean"]["right@12"] == 1  # all six are among twelve
    assert pool["words"]["en"]["right@12"] == pytest.approx(0.5)  # the English ones
    assert pool["words"]["en"]["recall@1"] == 1


def test_a_large_library_tells_the_languages_of_right_passages_apart(embedder: OnnxEmbedder) -> None:
    other = replace(ENGLISH, name="other", questions=("snow on the pass",), grades=({2: 1.0},))
    large = measure_large(
        {"en": ENGLISH, "de": GERMAN}, [other], ["Nothing of this."], embedder, 2, languages_known=False
    )
    assert large["passages"] == 10
    # The other set holds the same passage, which is not XQuAD's.
    assert large["own"]["words"]["de"]["recall@1"] == 1 and large["another"]["words"]["en"]["recall@10"] == 0
    assert large["any"]["meaning"]["mean"]["recall@10"] == 1
    assert large["sets"]["fused"]["other"]["recall@10"] == 1


def test_noise_is_the_same_each_time_and_no_text() -> None:
    assert noise_documents(6) == noise_documents(6) and len(set(noise_documents(6))) == 6
    assert len(set(noise_questions(20))) == 20
    assert not {"the", "and", "of"} & set(" ".join(noise_questions(20)).split())


def _row(answerable: bool, cosine: float, words: float = 0.0) -> Asked:
    return Asked("within", "en", answerable, answerable, Evidence(1.0, words, cosine, cosine), certain=False)


@pytest.mark.parametrize("scale", [1.0, 0.05])
def test_proposed_limits_part_right_from_wrong_whatever_the_range_of_cosines(scale: float) -> None:
    right = [_row(True, scale * (0.90 + number / 1000), 0.05) for number in range(50)]
    wrong = [_row(False, scale * (0.70 + number / 1000)) for number in range(50)]
    limits = propose([*right, *wrong], "abc", 0.02)
    assert limits.measured_on == "abc"
    assert scale * 0.73 < limits.same_language < scale * 0.90
    assert limits.other_language <= scale * 0.9


def test_limits_are_stored_beside_their_model(tmp_path: Path) -> None:
    path = tmp_path / "models.toml"
    path.write_text((resources_dir() / "models.toml").read_text(encoding="utf-8"), encoding="utf-8")
    before = load_models(tmp_path)
    for known in (0.4, 0.5):  # for the first time, and again
        limits = NoMatchLimits("cb6d01e87251", known, 0.2, 0.861, 0.8)
        write(limits, path)
        after = load_models(tmp_path)
        assert after[BUILT_IN].no_match == limits
        assert {id_: replace(spec, no_match=None) for id_, spec in after.items()} == {
            id_: replace(spec, no_match=None) for id_, spec in before.items()
        }
    assert path.read_text(encoding="utf-8").count("no_match.py --write") == 1


def test_figures_are_written_into_the_card(embedder: OnnxEmbedder, tmp_path: Path) -> None:
    card = tmp_path / "card.md"
    card.write_text("# Card\n\n<!-- figures -->\nold\n<!-- /figures -->\n\nEnd\n", encoding="utf-8")
    sets = {"en": ENGLISH, "de": GERMAN}
    write_card({"digest": "0", "questions": 2, "pairs": measure_pairs(sets, embedder, 2, 1)}, card)
    text = card.read_text(encoding="utf-8")
    assert "old" not in text and text.startswith("# Card\n") and text.endswith("<!-- /figures -->\n\nEnd\n")
    assert "| words | 1.000 / 1.000 |" in text


def test_which_german_words_belong_together() -> None:
    words = words_of(["Das Haus am Arbeitsplatz.", "Häuser und Arbeit", "Ein Platz, zwei Plätze"])
    told = set(forms(words))
    assert {("haus", "häuser"), ("platz", "plätze"), ("plätze", "platz")} <= told
    assert not any({one, other} == {"und", "haus"} for one, other in told)
    assert set(compounds(words)) == {("platz", "arbeitsplatz"), ("arbeit", "arbeitsplatz")}
    # Of "Platz" and "Plätze" no passage has the second alone; of the others one has.
    assert by_question(forms(words), words).keys() == {"haus", "häuser"}
