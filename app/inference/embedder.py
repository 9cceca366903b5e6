"""Text into vectors: one loader for every embedder that keeps the contract of DESIGN.md, decision 4.

One unpadded text per run, so that an embedding is a pure function of its text: with dynamic int8 the scale of a
batch would depend on its other members.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from itertools import chain, islice

import numpy as np
from numpy.typing import NDArray

from app.common.last_ones import LastOnes
from app.common.priority import lower_this_thread
from app.domain.embedding import HEADS, Embedding
from app.domain.messages import message
from app.domain.models import ModelSpec, ResolvedModel
from app.inference.faults import names, runtime_faults, unusable
from app.inference.in_flight import in_flight
from app.inference.non_text import VOCABULARY, is_non_text
from app.inference.pooling import pooled, unit_rows
from app.inference.projection import load_projections
from app.inference.session import Session
from app.inference.tokenizer import Tokens, open_tokenizer
from app.ports import Embedder

_HIDDEN = "hidden"
# How the outputs of the known exports begin, by what they are.
_NAMES = {
    "dense": ("dense", "sentence_embedding"),
    "sparse": ("sparse",),
    "colbert": ("colbert",),
    _HIDDEN: ("last_hidden_state", "token_embeddings"),
}
_OF_HIDDEN = ("dense", "colbert")  # the heads that hidden states can stand in for
_QUESTIONS = 16  # that are remembered
_UNIT = 1e-2  # by how much the length of a vector may differ from 1


class OnnxEmbedder(Embedder):
    """An embedder in ONNX, loaded. Raises `ModelFault` if its files do not keep the contract."""

    def __init__(self, model: ResolvedModel) -> None:
        self._spec = spec = model.spec
        self._digest = model.digest
        # Side by side: the session is made outside the interpreter's lock.
        with ThreadPoolExecutor(1, thread_name_prefix="tokenizer") as pool:
            tokenizer = pool.submit(open_tokenizer, spec)
            self._session = Session(spec)
        self._tokenizer = tokenizer.result()
        self._questions: LastOnes[tuple[str, ...], Embedding] = LastOnes(_QUESTIONS)
        self._outputs = self._find_outputs()
        made = _OF_HIDDEN if _HIDDEN in self._outputs else ()
        self._heads = tuple(head for head in HEADS if head in self._outputs or head in made)
        # They weigh nothing, also where a text names them.
        self._weightless = {self._tokenizer.token_to_id(token) for token in ("<s>", "</s>", "<pad>", "<unk>")}
        projections = load_projections(spec)
        self._projection = None if projections is None else projections.tokens
        with runtime_faults(spec):
            self._dimension = self._probe()

    @property
    def spec(self) -> ModelSpec:
        return self._spec

    @property
    def name(self) -> str:
        return self._spec.id

    @property
    def digest(self) -> str:
        return self._digest

    @property
    def dimension(self) -> int:
        return self._dimension

    @property
    def heads(self) -> tuple[str, ...]:
        return self._heads

    def embed_query(self, text: str, heads: Collection[str] = ("dense",)) -> Embedding:
        """The embedding of a question, with the prompt that the model wants before one. The last ones are remembered:
        the same is asked again for its counts, with another filter, in another order."""
        wanted = self._wanted(heads)
        known = self._questions.get((text, *wanted))
        if known is None:
            known = self._embed_one(text, wanted, of_question=True)
            self._questions.keep((text, *wanted), known)
        return known

    def embed(self, texts: Iterable[str], heads: Collection[str] = ("dense",)) -> Iterator[Embedding]:
        """One embedding per passage, in order and as they are asked for, with the prompt that the model wants before
        one, cut at the model's length.

        As many are begun at a time as keep the machine busy.
        """
        wanted = self._wanted(heads)
        left = iter(texts)
        first = list(islice(left, self._spec.texts_at_a_time))
        if len(first) < 2:  # there is but one, which gets all that there is; or each does
            yield from (self._embed_one(text, wanted) for text in chain(first, left))
            return
        embed = partial(self._embed_one, wanted=wanted, beside_others=True)
        yield from in_flight(embed, chain(first, left), len(first), lower_this_thread)

    # ---- what the file is found to be

    def _find_outputs(self) -> dict[str, str]:
        outputs = {
            kind: name for kind, begins in _NAMES.items() for name in self._session.outputs if name.startswith(begins)
        }
        wanted = self._spec.heads or (_HIDDEN,)
        if missing := set(wanted) - set(outputs):
            raise unusable(self._spec, message("inference.outputs", names=names(missing)))
        return {kind: outputs[kind] for kind in wanted}

    def _probe(self) -> int:
        """The length of its dense vectors."""
        spec = self._spec
        dense = self._embed_one("dragoman", ["dense"]).dense
        if dense is None or dense.ndim != 1 or not abs(float(np.linalg.norm(dense)) - 1) < _UNIT:
            raise unusable(spec, message("inference.not_of_length_1"))
        if spec.dimension is not None and len(dense) != spec.dimension:
            raise unusable(spec, message("inference.dimension", found=len(dense), wanted=spec.dimension))
        self._session.check_vocabulary(self._tokenizer.vocabulary, next(iter(self._outputs.values())))
        pinned = spec.digests.get(spec.tokenizer)
        if spec.built_in and pinned is not None and self._tokenizer.digest != pinned:
            raise unusable(spec, message("inference.other_tokenizer"))  # as large, but with other ids
        return len(dense)

    # ---- one text

    def _wanted(self, heads: Collection[str]) -> list[str]:
        return [head for head in self._heads if head in heads]

    def _embed_one(
        self, text: str, wanted: list[str], *, of_question: bool = False, beside_others: bool = False
    ) -> Embedding:
        prompt = self._spec.query_prompt if of_question else self._spec.passage_prompt
        encoding, truncated = self._tokenizer.encode(prompt + text, self._spec.max_tokens)
        kinds = list(dict.fromkeys(head if head in self._outputs else _HIDDEN for head in wanted))
        if not kinds:  # and not all that there are, which is what no names mean to the session
            return Embedding(truncated=truncated)
        places: NDArray[np.int32] | None = None
        outputs = [self._outputs[kind] for kind in kinds]
        found = self._session.run(encoding.ids, outputs, beside_others=beside_others)
        values = dict(zip(kinds, found, strict=True))
        if (states := values.get(_HIDDEN)) is not None:
            if "dense" in wanted:
                values["dense"] = pooled(states, self._spec.pooling)
            if "colbert" in wanted:
                rows = encoding.places_after(len(prompt))
                values["colbert"] = self._token_vectors(states[rows], of_question)
                places = np.array([encoding.offsets[row] for row in rows], np.int32).reshape(-1, 2) - len(prompt)
        sparse = self._sparse(encoding, values["sparse"][:, 0]) if "sparse" in values else None
        return Embedding(
            values.get("dense"),
            sparse,
            values.get("colbert"),
            truncated,
            self._is_non_text(prompt + text, encoding),
            None if places is None else np.maximum(places, 0),
        )

    def _is_non_text(self, text: str, encoding: Tokens) -> bool:
        if self._tokenizer.vocabulary != VOCABULARY:
            return False
        read = text[: max((end for _, end in encoding.offsets), default=0)]
        return is_non_text(read, encoding.offsets)

    def _token_vectors(self, states: NDArray[np.float32], of_question: bool) -> NDArray[np.float32]:
        if self._projection is None:
            return unit_rows(states)
        return self._projection.question(states) if of_question else self._projection.passage(states)

    def _sparse(self, encoding: Tokens, weights: NDArray[np.float32]) -> dict[int, float]:
        sparse: dict[int, float] = {}
        for id_, weight in zip(encoding.ids, weights.tolist(), strict=True):
            if weight > 0 and id_ not in self._weightless:
                sparse[id_] = max(weight, sparse.get(id_, 0.0))
        return sparse
