"""Our inference against the reference implementations' own outputs, on small models with random weights.

`packaging/models/reference.py` made the models and the outputs; neither it nor its libraries are needed here.
"""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from reference_models import BERT, GEMMA, HIDDEN, M3, RERANKER, SENTENCE, loaded

from app.domain.embedding import HEADS, sparse_score
from app.domain.models import ModelSpec
from app.inference.cross_encoder import CrossEncoder
from app.inference.optimizer.signed_weights import signed_is_exact
from app.inference.scores import dense_score, hybrid_score, maxsim
from app.inference.tokenizer import load_tokenizer

NEAR = 1e-4


def reference(spec: ModelSpec) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((spec.folder / "reference.json").read_text(encoding="utf-8"))
    return found


def cut(spec: ModelSpec, case: dict[str, Any]) -> ModelSpec:
    return replace(spec, max_tokens=case["max_length"])


@pytest.mark.parametrize("spec", [M3, BERT, GEMMA], ids=lambda spec: spec.id)
def test_ids(spec: ModelSpec) -> None:
    wanted = reference(spec)
    tokenizer = load_tokenizer(spec.tokenizer_file)
    for text, ids in zip(wanted["texts"], wanted["ids"], strict=True):
        assert tokenizer.encode(text, 1_000_000)[0].ids == ids
    for case in wanted["cases"]:
        for text, ids in zip(wanted["texts"], case["ids"], strict=True):
            assert tokenizer.encode(text, case["max_length"])[0].ids == ids


@pytest.mark.parametrize("spec", [M3, HIDDEN, SENTENCE, BERT, GEMMA], ids=lambda spec: f"{spec.id}-{spec.model}")
def testdense_score(spec: ModelSpec) -> None:
    wanted = reference(spec)
    for case in wanted["cases"]:
        embedder = loaded(cut(spec, case))
        found = np.stack([embedding.dense for embedding in embedder.embed(wanted["texts"])])  # type: ignore[misc]  # it has the head
        assert np.abs(found - np.array(case["dense"])).max() < NEAR


def test_sparse_and_multi_vector() -> None:
    wanted = reference(M3)
    for case in wanted["cases"]:
        found = list(loaded(cut(M3, case)).embed(wanted["texts"], HEADS))
        for embedding, weights in zip(found, case["sparse"], strict=True):
            assert embedding.sparse is not None
            assert embedding.sparse == pytest.approx({int(id_): weight for id_, weight in weights.items()}, abs=NEAR)
        for number, vectors in case["colbert"].items():
            assert found[int(number)].colbert == pytest.approx(np.array(vectors), abs=NEAR)


def test_scores() -> None:
    wanted = reference(M3)
    for scores in wanted["scores"]:
        embedder = loaded(replace(M3, max_tokens=scores["max_length"]))
        for number, (one, other) in enumerate(wanted["pairs"]):
            query, passage = embedder.embed([one, other], HEADS)
            assert query.sparse is not None and passage.sparse is not None
            assert query.colbert is not None and passage.colbert is not None
            assert dense_score(query, passage) == pytest.approx(scores["dense"][number], abs=NEAR)
            assert sparse_score(query.sparse, passage.sparse) == pytest.approx(scores["sparse"][number], abs=NEAR)
            assert maxsim(query.colbert, passage.colbert) == pytest.approx(scores["colbert"][number], abs=NEAR)
            # The reference orders the weights as dense, sparse, multi-vector.
            weights = scores["weights"] or (1 / 3, 1 / 3, 1 / 3)
            combined = hybrid_score(query, passage, tuple(weights))
            assert combined == pytest.approx(scores["colbert+sparse+dense"][number], abs=NEAR)


@pytest.mark.parametrize("spec", [BERT, GEMMA], ids=lambda spec: spec.id)
def test_questions_have_their_prompt(spec: ModelSpec) -> None:
    wanted = reference(spec)
    for case in wanted["cases"]:
        embedder = loaded(replace(cut(spec, case), query_prompt=wanted["query_prompt"]))
        for query, vector in zip(wanted["queries"], case["query_dense"], strict=True):
            assert embedder.embed_query(query).dense == pytest.approx(np.array(vector), abs=NEAR)


def test_logits() -> None:
    wanted = reference(RERANKER)
    tokenizer = load_tokenizer(RERANKER.tokenizer_file)
    for case in wanted["cases"]:
        longest = case["max_length"]
        reranker = CrossEncoder(cut(RERANKER, case))
        for (question, passage), ids, logit in zip(wanted["pairs"], case["ids"], case["logits"], strict=True):
            assert tokenizer.encode_pair(question, passage, longest, longest * 3 // 4).ids == ids
            assert next(reranker.score(question, [passage])) == pytest.approx(logit, abs=NEAR)


@pytest.mark.parametrize(
    ("spec", "model", "least"),
    [
        (M3, "model_int8.onnx", 0.99),
        (M3, "model_uint8.onnx", 0.99),
        (BERT, "model_int8.onnx", 0.98),
        (GEMMA, "model_int8.onnx", 0.99),
    ],
)
def test_int8_is_near(spec: ModelSpec, model: str, least: float) -> None:
    if not signed_is_exact():
        if spec is GEMMA:
            pytest.skip("this processor cuts sums off, and only encoders get weights that it does not")
        least -= 0.005  # coarser weights, see narrow_weights.py
    texts = [text for text in reference(spec)["texts"] if text.strip()]
    exact, small = loaded(spec).embed(texts), loaded(replace(spec, model=model)).embed(texts)
    cosines = [dense_score(one, other) for one, other in zip(exact, small, strict=True)]
    assert min(cosines) > least and float(np.median(cosines)) > 0.995


def test_int8_logits_are_near() -> None:
    exact, small = CrossEncoder(RERANKER), CrossEncoder(replace(RERANKER, model="model_int8.onnx"))
    for question, passage in reference(RERANKER)["pairs"]:
        one, other = (next(reranker.score(question, [passage])) for reranker in (exact, small))
        assert abs(one - other) < (0.25 if signed_is_exact() else 0.5)  # coarser weights, see narrow_weights.py
