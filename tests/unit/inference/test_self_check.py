"""The comparison with published values, here with values that the small models give."""

from dataclasses import replace
from typing import Any

import pytest
from reference_models import BERT, M3, RERANKER, loaded

from app.cli.messages import render
from app.domain.embedding import sparse_score
from app.domain.models import Golden, ModelSpec, ResolvedModel
from app.inference.cross_encoder import CrossEncoder
from app.inference.scores import maxsim
from app.inference.self_check import self_check

QUERIES, PASSAGES = ("What is a dragoman?", "bees"), ("He went between languages.", "The neighbour keeps bees.")


def golden_of_m3() -> Golden:
    embedder = loaded(M3)
    heads = ("dense", "sparse", "colbert")
    queries, passages = list(embedder.embed(QUERIES, heads)), list(embedder.embed(PASSAGES, heads))
    return Golden(
        source="a test",
        tolerance=1e-3,
        queries=QUERIES,
        passages=PASSAGES,
        dense=tuple(tuple(float(q.dense @ p.dense) for p in passages) for q in queries),  # type: ignore[operator]  # it has the head
        sparse=((sparse_score(queries[0].sparse, passages[0].sparse),),),  # type: ignore[arg-type]  # it has the head
        colbert=((maxsim(queries[0].colbert, passages[0].colbert),),),  # type: ignore[arg-type]  # it has the head
    )


def golden_of_reranker() -> Golden:
    reranker = CrossEncoder(RERANKER)
    logits = tuple(next(reranker.score(q, [p])) for q, p in zip(QUERIES, PASSAGES, strict=True))
    return Golden("a test", 1e-3, QUERIES, PASSAGES, logits=logits)


def golden_of_bert() -> Golden:
    (embedding,) = loaded(BERT).embed(QUERIES[:1])
    assert embedding.dense is not None
    return Golden("a test", 1e-3, QUERIES[:1], vector=tuple(embedding.dense.tolist()))


def checked(spec: ModelSpec, golden: Golden | None) -> str | None:
    failure = self_check(ResolvedModel(replace(spec, golden=golden), ""))
    return None if failure is None else render(failure)


def test_the_right_values() -> None:
    assert checked(M3, golden_of_m3()) is None
    assert checked(RERANKER, golden_of_reranker()) is None
    assert checked(BERT, golden_of_bert()) is None
    # The prompt of questions has no part in a published vector.
    assert checked(replace(BERT, query_prompt="query: "), golden_of_bert()) is None
    assert self_check(ResolvedModel(M3, "")) is None


@pytest.mark.parametrize("field", ["dense", "sparse", "colbert"])
def test_a_wrong_score(field: str) -> None:
    golden = golden_of_m3()
    table = getattr(golden, field)
    wrong = (*table[:-1], (*table[-1][:-1], table[-1][-1] + 0.01))
    changed: dict[str, Any] = {field: wrong}
    problem = checked(M3, replace(golden, **changed))
    assert problem is not None and "a test says" in problem and "\n" not in problem
    assert checked(M3, replace(golden, tolerance=0.02, **changed)) is None


def test_a_wrong_logit_or_vector() -> None:
    golden = golden_of_reranker()
    assert "reranker's" in str(checked(RERANKER, replace(golden, logits=(golden.logits[0], golden.logits[1] - 0.01))))
    golden = golden_of_bert()
    turned = (golden.vector[1], golden.vector[0], *golden.vector[2:])
    assert "vector" in str(checked(BERT, replace(golden, vector=turned)))
    assert "numbers" in str(checked(BERT, replace(golden, vector=golden.vector[:-1])))


def test_files_that_are_no_model(tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("model")
    for name in (M3.model, M3.tokenizer):
        (folder / name).write_bytes((M3.folder / name).read_bytes()[:-1000])
    assert "cannot be used" in str(checked(replace(M3, folder=folder), None))
    assert "outputs" in str(checked(replace(M3, role=RERANKER.role), None))
