"""Whether an installed model gives the values that its authors published for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from app.domain.embedding import HEADS, Embedding, sparse_score
from app.domain.errors import ModelFault
from app.domain.messages import Message, message
from app.domain.models import Golden, ModelSpec, ResolvedModel, Role
from app.inference.cross_encoder import CrossEncoder
from app.inference.embedder import OnnxEmbedder
from app.inference.faults import unusable
from app.inference.scores import dense_score, token_score


def self_check(model: ResolvedModel) -> Message | None:
    """Loads the model and compares it with `spec.golden`; what is wrong, None where it is right.

    Without golden values it only has to load and to keep its contract.
    """
    spec = model.spec
    try:
        if spec.role is Role.RERANKER:
            check_reranker(CrossEncoder(spec), spec.golden)
        else:
            check_embedder(OnnxEmbedder(model), spec.golden)
    except ModelFault as fault:
        return fault.message
    return None


def check_embedder(embedder: OnnxEmbedder, golden: Golden | None) -> None:
    """Raises `ModelFault` where a value is further from the published one than its tolerance."""
    if golden is None:
        return
    if golden.vector:
        (found,) = embedder.embed(golden.queries[:1])
        wanted = np.array(golden.vector, dtype=np.float32)
        if found.dense is None or found.dense.shape != wanted.shape:
            raise unusable(embedder.spec, message("inference.published_dimension", wanted=len(wanted)))
        cosine = float(found.dense @ wanted / np.linalg.norm(wanted))
        _compare(embedder.spec, golden, "vector", [cosine], [1.0])
    queries = [embedder.embed_query(text, HEADS) for text in golden.queries]
    passages = list(embedder.embed(golden.passages, HEADS))
    scores: tuple[tuple[str, Sequence[Sequence[float]], Callable[[Embedding, Embedding], float]], ...] = (
        ("dense", golden.dense, dense_score),
        ("sparse", golden.sparse, _sparse),
        ("multi-vector", golden.colbert, token_score),
    )
    for name, table, score in scores:
        found_scores, wanted_scores = [], []
        for row, values in enumerate(table):
            for column, value in enumerate(values):
                found_scores.append(score(queries[row], passages[column]))
                wanted_scores.append(value)
        _compare(embedder.spec, golden, name, found_scores, wanted_scores)


def check_reranker(reranker: CrossEncoder, golden: Golden | None) -> None:
    """Raises `ModelFault` where a score is further from the published one than its tolerance."""
    if golden is None:
        return
    found = [
        next(reranker.score(query, [passage])) for query, passage in zip(golden.queries, golden.passages, strict=True)
    ]
    _compare(reranker.spec, golden, None, found, golden.logits)


def _compare(
    spec: ModelSpec, golden: Golden, head: str | None, found: Sequence[float], wanted: Sequence[float]
) -> None:
    for one, other in zip(found, wanted, strict=True):
        if not abs(one - other) <= golden.tolerance:
            values: dict[str, float | str] = {"found": one, "source": golden.source, "wanted": other}
            if head is None:
                raise unusable(spec, message("inference.reranker_score_differs", **values))
            raise unusable(spec, message("inference.score_differs", head=head, **values))


def _sparse(query: Embedding, passage: Embedding) -> float:
    assert query.sparse is not None and passage.sparse is not None
    return sparse_score(query.sparse, passage.sparse)
