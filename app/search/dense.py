"""Candidates by meaning: the built-in embedder, and a larger one as far as it has read the library.

Cosines of two embedders are not comparable. While the larger one catches up, its own scores count for what it has
read, and the other's are brought to the same mean and spread by the passages that both know.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from app.domain.embedding import Embedding
from app.domain.errors import ModelFault
from app.domain.ids import ChunkId, EmbedderId
from app.inference.embedder import Embedder
from app.inference.lazy_model import LazyModel
from app.inference.projection import LanguageProjection
from app.inference.scores import sparse_score
from app.ports import VectorIndex
from app.search.merge import above_floor
from app.storage.follower import Follower
from app.storage.reader import CatalogueReader

log = logging.getLogger(__name__)

# What the token weights count beside the cosine, as in the ensemble that bge-m3 was trained with.
_SPARSE = 0.3
# Passages that both embedders must know before the larger one's scores are of use.
_ENOUGH = 20


@dataclass(frozen=True, slots=True)
class DenseRetriever:
    """An embedder, loaded when it is needed, with the index of its vectors, and what those go through before they are
    compared."""

    embedder: LazyModel[Embedder]
    embedder_id: EmbedderId
    index: VectorIndex
    follower: Follower
    projection: LanguageProjection | None = None

    def read_question(self, text: str) -> Embedding | None:
        """The question's embedding as it is compared; None where there is nothing in it to embed."""
        question = self.embedder.get().embed_query(text, ("dense", "sparse"))
        if question.dense is None or not question.dense.any():
            return None
        if self.projection is None:
            return question
        return replace(question, dense=self.projection.question(question.dense))

    def read_passages(self, reader: CatalogueReader, chunks: Iterable[ChunkId]) -> dict[ChunkId, Embedding]:
        """The embeddings, as they are compared, of those chunks that this embedder has read and found a text in."""
        found: dict[ChunkId, Embedding] = {}
        for id_, each in reader.embeddings_of_chunks(self.embedder_id, chunks).items():
            if each.dense is not None and each.dense.any():
                projected = each.dense if self.projection is None else self.projection.passage(each.dense)
                found[id_] = replace(each, dense=projected)
        return found


@dataclass(frozen=True, slots=True)
class LegAnswer:
    """One leg's nearest chunks with their cosines, best first; the question as the leg read it."""

    leg: DenseRetriever
    question: Embedding
    cosines: dict[ChunkId, float]


@dataclass(frozen=True, slots=True)
class Meaning:
    """Scores by chunk: `cosines` best first, `sparse` of token weights where there are any, and `fusable`, what the
    fusion adds: 0 for a passage that is no nearer than the farthest of those that were retrieved.

    `fault` tells why an embedder took no part.
    """

    cosines: dict[ChunkId, float] = field(default_factory=dict)
    sparse: dict[ChunkId, float] = field(default_factory=dict)
    fusable: dict[ChunkId, float] = field(default_factory=dict)
    fault: ModelFault | None = None


def together(reader: CatalogueReader, answers: Sequence[LegAnswer], fault: ModelFault | None = None) -> Meaning:
    """The legs' answers as one: the built-in embedder's, the larger one's after it, or either alone."""
    if not answers:
        return Meaning(fault=fault)
    built_in, larger = answers[0], answers[-1]
    alone = Meaning(built_in.cosines, {}, above_floor(built_in.cosines), fault)
    if built_in is larger:
        return alone
    union = {**larger.cosines, **built_in.cosines}
    known = larger.leg.read_passages(reader, union)
    other = built_in.leg.read_passages(reader, union)
    question = larger.question
    scores = {id_: _cosine(question, embedding) for id_, embedding in known.items()}
    translated = translate({id_: _cosine(built_in.question, embedding) for id_, embedding in other.items()}, scores)
    if translated is None:
        return alone
    cosines = {**translated, **scores}
    floor = min(larger.cosines.values(), default=0.0)
    sparse = {
        id_: sparse_score(question.sparse, embedding.sparse)
        for id_, embedding in known.items()
        if question.sparse is not None and embedding.sparse is not None
    }
    fusable = {id_: max(0.0, cosine - floor) + _SPARSE * sparse.get(id_, 0.0) for id_, cosine in cosines.items()}
    return Meaning(dict(sorted(cosines.items(), key=lambda pair: -pair[1])), sparse, fusable, fault)


def translate(scores: Mapping[ChunkId, float], known: Mapping[ChunkId, float]) -> dict[ChunkId, float] | None:
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
