"""The measures of tests/measure, on made data whose answers are known."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest

from app.chunking import Chunker
from app.inference.embedder import Embedder
from app.inference.ruler import Ruler
from app.records import Embedding

MEASURES = Path(__file__).resolve().parents[1] / "measure"
sys.path.insert(0, str(MEASURES))
try:
    from evaluation_sets import XTREME, EvaluationSets, QuestionSet, thinned
    from figures import graded_figures, mean_of, rank_figures, rank_in, ranks_of, spearman
    from passage_index import STAGES, PassageIndex
    from retrieval import measure_stages
    from sentences import measure_tatoeba
    from xquad_vectors import SparsePassages, multi_vector_rank, summary
finally:
    del sys.path[0]


def test_ranks_count_those_before_and_those_that_tie() -> None:
    scores = np.array([[0.9, 0.5, 0.1], [0.9, 0.5, 0.1], [0.3, 0.3, 0.3]])
    assert ranks_of(scores, [0, 2, 1]).tolist() == [1, 3, 3]


def test_rank_figures() -> None:
    figures = rank_figures([1, 2, 10, 11])
    assert figures == {"recall@1": 0.25, "recall@10": 0.75, "mrr@10": pytest.approx(1.6 / 4), "questions": 4}
    assert rank_figures([rank_in([7, 8], 8), rank_in([7, 8], 9)])["mrr@10"] == 0.25
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


def test_summary_leaves_one_language_out_of_across() -> None:
    ranks = {
        pair: np.array([1 if pair[0] == pair[1] else 2]) for pair in (("a", "a"), ("a", "b"), ("b", "a"), ("b", "b"))
    }
    result = summary(ranks, ["a", "b"])
    assert result["within"]["mean"]["mrr@10"] == 1
    assert result["across, by question language"]["a"]["mrr@10"] == 0.5
    assert result["across, by passage language"]["mean"]["questions"] == 2


def test_sparse_scores_are_inner_products_over_shared_tokens() -> None:
    passages = SparsePassages([Embedding(sparse={1: 0.5, 2: 1.0}), Embedding(sparse={3: 2.0}), Embedding(sparse={})])
    assert passages.scores(Embedding(sparse={2: 0.25, 3: 0.5, 9: 4.0})).tolist() == [0.25, 1.0, 0.0]
    assert passages.scores(Embedding(sparse={})).tolist() == [0.0, 0.0, 0.0]


def test_multi_vector_reorders_what_dense_found() -> None:
    axes = np.eye(2, dtype=np.float32)
    question = Embedding(dense=axes[0] * 0, colbert=axes[:1], token_weights=np.array([1.0]))
    passages = [Embedding(dense=axes[0] * 0, colbert=axes[n : n + 1]) for n in (1, 0)]
    assert multi_vector_rank(question, passages, np.array([0.9, 0.1]), right=1) == 1
    assert multi_vector_rank(question, passages, np.array([0.9, 0.1]), right=0) == 2


class _Letters:
    """A text is the direction of its first letter."""

    def passages(self, texts: list[str]) -> np.ndarray:
        return np.eye(26, dtype=np.float32)[[ord(text[0]) - ord("a") for text in texts]]

    questions = passages


def test_tatoeba_counts_sentences_whose_own_translation_is_nearest() -> None:
    pairs = {"deu": [("ant", "ameise"), ("bee", "biene")], "xxx": [("ant", "ameise"), ("bee", "ant"), ("cow", "cat")]}
    result = measure_tatoeba(pairs, _Letters())
    assert result["languages"] == {"deu": 1.0, "xxx": pytest.approx(2 / 3)}
    assert (result["mean of XTREME's"], result["languages of XTREME's"]) == (1.0, 1)
    assert len(XTREME) == 36


def test_thinned_questions_are_spread_over_the_whole() -> None:
    assert thinned(tuple(range(10)), 3) == (0, 3, 6)
    assert thinned((1, 2), 5) == (1, 2)


def test_absent_sets_read_as_empty(tmp_path: Path) -> None:
    sets = EvaluationSets(tmp_path)
    assert not (sets.xquad() or sets.question_sets() or sets.tatoeba() or sets.sentence_pairs())


PASSAGES = ("Bees make honey and are kept in hives.", "The harbour was built of granite.", "Snow closes the pass.")


def test_every_stage_of_a_search_is_asked(embedder: Embedder, ruler: Ruler) -> None:
    with PassageIndex(PASSAGES, embedder, Chunker(ruler)) as index:
        stages = index.stages("Of what was the harbour built?")
        assert set(stages) == set(STAGES)
        assert all(found[0] == 1 for found in stages.values())
        assert index.stages("zzzz")["words"] == []


def test_stages_are_measured_within_a_language_and_across(embedder: Embedder, ruler: Ruler) -> None:
    english = QuestionSet("en", PASSAGES, ("harbour of granite", "honey of bees"), ({1: 1.0}, {0: 1.0}))
    foreign = QuestionSet("xx", PASSAGES[::-1], ("snow closes the pass",), ({2: 1.0},))  # its answer is elsewhere
    result = measure_stages({"en": english, "xx": foreign}, embedder, Chunker(ruler), 2, 1)
    words = result["within"]["words"]
    assert (words["en"]["recall@1"], words["xx"]["recall@1"], words["mean"]["questions"]) == (1.0, 0.0, 3)
    # One question from English to the other, where the harbour stands in the middle too; one the other way.
    assert [row["questions"] for row in result["across, by passage language"]["words"].values()] == [1, 1, 2]
    assert result["across, by passage language"]["words"]["xx"]["recall@1"] == 1.0
