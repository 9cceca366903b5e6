"""A model that reads a question and a passage together and gives one score."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from app.domain.messages import message
from app.domain.models import ModelSpec
from app.inference.faults import names, runtime_faults, unusable
from app.inference.in_flight import in_flight
from app.inference.session import Session
from app.inference.tokenizer import open_tokenizer
from app.ports import Reranker

_QUESTION_SHARE = 3 / 4  # of the length is the most that a question gets, as the reference implementation has it


class CrossEncoder(Reranker):
    """A model that reads question and passage together and gives one number, a logit. Safe for several threads.

    Raises `ModelFault` if its files do not keep the contract.
    """

    def __init__(self, spec: ModelSpec) -> None:
        self.spec = spec
        self._tokenizer = open_tokenizer(spec)
        self._session = Session(spec)
        if "logits" not in self._session.outputs:
            raise unusable(spec, message("inference.outputs", names=names(self._session.outputs)))
        with runtime_faults(spec):
            next(self.score("dragoman", ["interpreter"]))
            self._session.check_vocabulary(self._tokenizer.vocabulary, "logits")

    @property
    def name(self) -> str:
        return self.spec.id

    @property
    def lexical_weight(self) -> float:
        return 2.0  # logits: enough to part passages that answer alike, too little to overrule it

    def score(self, question: str, passages: Sequence[str]) -> Iterator[float]:
        yield from in_flight(partial(self._score_one, question), passages, self.spec.texts_at_a_time)

    def _score_one(self, question: str, passage: str) -> float:
        longest = self.spec.max_tokens
        encoding = self._tokenizer.encode_pair(question, passage, longest, int(longest * _QUESTION_SHARE))
        (logits,) = self._session.run(encoding.ids, ["logits"])
        if logits.shape != (1,):
            raise unusable(self.spec, message("inference.not_one_score"))
        return float(logits[0])
