"""Candidates by meaning: the built-in embedder, and a larger one as far as it has read the library.

Cosines of two embedders are not comparable. While the larger one catches up, its own scores count for what it has
read, and the other's are brought to the same mean and spread by the passages that both know.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from app.domain.embedding import Embedding, sparse_score
from app.domain.errors import ModelFault
from app.domain.ids import ChunkId, EmbedderId
from app.ports import Ids, LazyEmbedder, Projection, VectorIndex
from app.search.merge import above_floor
from app.search.scope import Scope
from app.storage.reader import CatalogueReader

# What the token weights count beside the cosine, as in the ensemble that bge-m3 was trained with.
_SPARSE = 0.3
# Passages that both embedders must know before the larger one's scores are of use.
_ENOUGH = 20


@dataclass(frozen=True, slots=True)
class DenseRetriever:
    """An embedder, loaded when it is needed, with the index of its vectors, and what those go through before they are
    compared."""

    embedder: LazyEmbedder
    embedder_id: EmbedderId
    index: VectorIndex
    projection: Projection | None = None

    def embed_question(self, text: str) -> Embedding | None:
        """The question's embedding as it is compared; None where there is nothing in it to embed. Raises
        `ModelFault`."""
        question = self.embedder.get().embed_query(text, ("dense", "sparse"))
        if question.dense is None or not question.dense.any():
            return None
        if self.projection is None:
            return question
        return replace(question, dense=self.projection.question(question.dense))

    def nearest(self, reader: CatalogueReader, question: Embedding, scope: Scope, k: int) -> DenseAnswer:
        """The `k` passages within `scope` whose vectors are the nearest to the question."""
        assert question.dense is not None
        allowed = None if scope.chunks is None else reader.vectors_of(self.embedder_id, scope.chunks)
        found = self.index.search(question.dense, k, allowed)
        chunks = reader.chunks_of_vectors([id_ for id_, _ in found])
        cosines = {chunk: score for id_, score in found for chunk in chunks.get(id_, ())}
        inside = scope.allowed(cosines)
        # One vector may stand for thousands of copies of a passage.
        cosines = {chunk: cosines[chunk] for chunk in inside[:k]}
        return DenseAnswer(self, question, cosines, len(found) < k and len(inside) <= k)

    def stored(self, reader: CatalogueReader, chunks: Iterable[ChunkId]) -> dict[ChunkId, Embedding]:
        """The embeddings, as they are compared, of those chunks that this embedder has read and found a text in."""
        found: dict[ChunkId, Embedding] = {}
        for id_, each in reader.embeddings_of_chunks(self.embedder_id, chunks).items():
            if each.dense is not None and each.dense.any():
                projected = each.dense if self.projection is None else self.projection.passage(each.dense)
                found[id_] = replace(each, dense=projected)
        return found


@dataclass(frozen=True, slots=True)
class EmbeddedQuestion:
    """A question as each embedder understands it; `fault` tells why one took no part.

    With `itself` it is something that more is wanted of: one embedder has several vectors for it, of which the nearest
    one counts, and those chunks, which are its own, are no answers.
    """

    by_retriever: tuple[tuple[DenseRetriever, Embedding], ...] = ()
    fault: ModelFault | None = None
    itself: Ids | None = None


@dataclass(frozen=True, slots=True)
class DenseAnswer:
    """One retriever's nearest chunks with their cosines, best first; `complete` says that there are no more."""

    retriever: DenseRetriever
    question: Embedding
    cosines: dict[ChunkId, float]
    complete: bool


@dataclass(frozen=True, slots=True)
class DenseScores:
    """Scores by chunk: `cosines` best first, `sparse` of token weights where there are any, and `fusable`, what the
    merging adds: 0 for a passage that is no nearer than the farthest of those that were retrieved. `complete` says that
    there are no more."""

    cosines: dict[ChunkId, float] = field(default_factory=dict)
    sparse: dict[ChunkId, float] = field(default_factory=dict)
    fusable: dict[ChunkId, float] = field(default_factory=dict)
    complete: bool = True


def embed_question(retrievers: Sequence[DenseRetriever], text: str) -> EmbeddedQuestion:
    """A question without a text is nobody's; an embedder that cannot be loaded is left out, and the fault told."""
    found: list[tuple[DenseRetriever, Embedding]] = []
    fault: ModelFault | None = None
    for retriever in retrievers if text else ():
        try:
            question = retriever.embed_question(text)
        except ModelFault as error:
            fault = fault or error
            continue
        if question is not None:
            found.append((retriever, question))
    return EmbeddedQuestion(tuple(found), fault)


def search_dense(reader: CatalogueReader, question: EmbeddedQuestion, scope: Scope, k: int) -> DenseScores:
    """The passages within `scope` near in meaning, the `k` nearest of each embedder."""
    if question.itself is not None:
        return _nearest_to_any(reader, question, question.itself, scope, k)
    answers = [retriever.nearest(reader, embedding, scope, k) for retriever, embedding in question.by_retriever]
    return merge_embedders(reader, answers)


def _nearest_to_any(
    reader: CatalogueReader, question: EmbeddedQuestion, itself: Ids, scope: Scope, k: int
) -> DenseScores:
    """The passages near to one of the question's vectors, without its own."""
    cosines: dict[ChunkId, float] = {}
    complete = True
    for retriever, embedding in question.by_retriever:
        answer = retriever.nearest(reader, embedding, scope, k + len(itself))
        complete = complete and answer.complete
        for id_, cosine in answer.cosines.items():
            cosines[id_] = max(cosine, cosines.get(id_, cosine))
    own = set(itself.tolist())
    found = {id_: cosine for id_, cosine in sorted(cosines.items(), key=lambda pair: -pair[1]) if id_ not in own}
    return DenseScores(found, {}, above_floor(found), complete)


def merge_embedders(reader: CatalogueReader, answers: Sequence[DenseAnswer]) -> DenseScores:
    """Their answers as one: the built-in embedder's, the larger one's after it, or either alone."""
    if not answers:
        return DenseScores()
    built_in, larger = answers[0], answers[-1]
    complete = all(answer.complete for answer in answers)
    alone = DenseScores(built_in.cosines, {}, above_floor(built_in.cosines), built_in.complete)
    if built_in is larger:
        return alone
    union = {**larger.cosines, **built_in.cosines}
    known = larger.retriever.stored(reader, union)
    other = built_in.retriever.stored(reader, union)
    scores = {id_: _cosine(larger.question, embedding) for id_, embedding in known.items()}
    calibrated = calibrate_scores({id_: _cosine(built_in.question, each) for id_, each in other.items()}, scores)
    if calibrated is None:
        return alone
    cosines = {**calibrated, **scores}
    floor = min(larger.cosines.values(), default=0.0)
    weights = larger.question.sparse
    sparse = {
        id_: sparse_score(weights, embedding.sparse)
        for id_, embedding in known.items()
        if weights is not None and embedding.sparse is not None
    }
    fusable = {id_: max(0.0, cosine - floor) + _SPARSE * sparse.get(id_, 0.0) for id_, cosine in cosines.items()}
    return DenseScores(dict(sorted(cosines.items(), key=lambda pair: -pair[1])), sparse, fusable, complete)


def calibrate_scores(scores: Mapping[ChunkId, float], known: Mapping[ChunkId, float]) -> dict[ChunkId, float] | None:
    """`scores` on the scale of `known`: with the same mean and spread where both are; None where those are too few."""
    both = [id_ for id_ in scores if id_ in known]
    if len(both) < _ENOUGH:
        return None
    from_, to = np.array([scores[id_] for id_ in both]), np.array([known[id_] for id_ in both])
    slope = float(to.std() / max(from_.std(), 1e-6))
    return {id_: float(to.mean()) + slope * (score - float(from_.mean())) for id_, score in scores.items()}


def _cosine(question: Embedding, passage: Embedding) -> float:
    assert question.dense is not None and passage.dense is not None
    return float(question.dense @ passage.dense)
