"""A model that reads a question and a passage together and gives one score."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.domain.errors import ModelFault
from app.domain.models import ModelSpec
from app.inference.session import Session, broken, from_runtime, open_tokenizer

_QUESTION_SHARE = 3 / 4  # of the length is the most that a question gets, as the reference implementation has it


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
    def lexical_weight(self) -> float:
        return 2.0  # logits: enough to part passages that answer alike, too little to overrule it

    def score(self, question: str, passages: Sequence[str]) -> Iterator[float]:
        longest = self.spec.max_tokens
        for passage in passages:
            encoding = self._tokenizer.encode_pair(question, passage, longest, int(longest * _QUESTION_SHARE))
            (logits,) = self._session.run(encoding.ids, ["logits"])
            if logits.shape != (1,):
                raise broken(self.spec, "it does not give one score for a pair")
            yield float(logits[0])
