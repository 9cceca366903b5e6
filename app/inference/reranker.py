"""Scores of a question and passages together, to put candidates in order: by multi-vectors, or by a cross-encoder."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol

from app.errors import ModelFault
from app.inference.embedder import HEADS, Embedder
from app.inference.passage_cache import PassageCache
from app.inference.scores import colbert_score, combined_score
from app.inference.session import Session, broken, from_runtime, open_tokenizer
from app.models import ModelSpec
from app.records import Embedding

_QUESTION_SHARE = 3 / 4  # of the length is the most that a question gets, as the reference implementation has it


class PairScorer(Protocol):
    """Gives each passage a score for a question; higher is better, comparable only within one question."""

    @property
    def name(self) -> str: ...

    @property
    def words_weight(self) -> float:
        """What a passage that holds all the question's words gains on one that holds none, in this scorer's units."""
        ...

    def score(self, question: str, passages: Sequence[str]) -> Iterator[float]:
        """One score per passage, in order, computed as it is asked for, so that a caller can stop when time is up."""
        ...


class MultiVectorReranker:
    """Late interaction: for every token of the question the best match among the passage's tokens.

    Of an embedder with all three heads their scores together; of one that gives hidden states, from which the token
    vectors are made, that of the tokens alone: the whole text's adds nothing to it (resources/e5-small/MODEL_CARD.md).
    A `cache` outlives the reranker, which is made anew for every search.
    """

    def __init__(self, embedder: Embedder, cache: PassageCache | None = None) -> None:
        if "colbert" not in embedder.heads:
            raise broken(embedder.spec, "it gives no vectors of single tokens to reorder by")
        self._embedder = embedder
        self._cache = cache or PassageCache()
        self._formula = combined_score if "sparse" in embedder.heads else _token_score

    @property
    def name(self) -> str:
        return self._embedder.name

    @property
    def words_weight(self) -> float:
        return 2.0

    def score(self, question: str, passages: Sequence[str]) -> Iterator[float]:
        query = self._embedder.embed_query(question, HEADS)
        known = [self._cache.get(passage) for passage in passages]
        unknown = (passage for passage, embedding in zip(passages, known, strict=True) if embedding is None)
        fresh = self._embedder.iter_embed(unknown, HEADS)
        for passage, embedding in zip(passages, known, strict=True):
            yield self._formula(query, embedding or self._cache.keep(passage, next(fresh)))


def _token_score(query: Embedding, passage: Embedding) -> float:
    assert query.colbert is not None and passage.colbert is not None
    return colbert_score(query.colbert, passage.colbert)


class CrossEncoder:
    """A model that reads question and passage together and gives one number, a logit. Safe for several threads."""

    def __init__(self, spec: ModelSpec) -> None:
        self.spec = spec
        self._tokenizer = open_tokenizer(spec)
        self._session = Session(spec)
        if "logits" not in self._session.outputs:
            raise broken(spec, f"its outputs are not what they should be: {', '.join(self._session.outputs)}")
        try:
            next(self.score("dragoman", ["interpreter"]))
            self._session.check_vocabulary(self._tokenizer.vocabulary, "logits")
        except ModelFault:
            raise
        except Exception as error:  # tensors of other types and shapes than ours
            raise from_runtime(spec, error) from error

    @property
    def name(self) -> str:
        return self.spec.id

    @property
    def words_weight(self) -> float:
        return 2.0  # logits: enough to part passages that answer alike, too little to overrule it

    def score(self, question: str, passages: Sequence[str]) -> Iterator[float]:
        longest = self.spec.max_tokens
        for passage in passages:
            encoding = self._tokenizer.encode_pair(question, passage, longest, int(longest * _QUESTION_SHARE))
            (logits,) = self._session.run(encoding.ids, ["logits"])
            if logits.shape != (1,):
                raise broken(self.spec, "it does not give one score for a pair")
            yield float(logits[0])
