"""Text into vectors: one loader for every embedder that keeps the contract of DESIGN.md, decision 4.

One unpadded text per run, so that an embedding is a pure function of its text: with dynamic int8 the scale of a
batch would depend on its other members.
"""

from __future__ import annotations

import hashlib
from collections import deque
from collections.abc import Collection, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor

import numpy as np
import onnxruntime as ort
from tokenizers import Encoding

from app.errors import ModelFault
from app.inference.models import ModelSpec, NoMatchLimits
from app.inference.tokenizer import load_tokenizer
from app.records import Embedding

HEADS = ("dense", "sparse", "colbert")
_INPUTS = {"input_ids", "attention_mask", "token_type_ids"}


class Embedder:
    """A loaded embedder, safe for several threads. Raises `ModelFault` if its files do not keep the contract."""

    def __init__(self, spec: ModelSpec) -> None:
        self.spec = spec
        self.digest = _digest(spec)
        try:
            self._tokenizer = load_tokenizer(spec.tokenizer_file)
            self._session = ort.InferenceSession(
                str(spec.model_file), sess_options=_options(spec), providers=["CPUExecutionProvider"]
            )
        except Exception as error:  # tokenizers and onnxruntime raise plain Exceptions of their own
            raise _broken(spec, str(error).splitlines()[0]) from error
        self._inputs = [tensor.name for tensor in self._session.get_inputs()]
        self._outputs = self._find_outputs()
        self._unknown = self._tokenizer.token_to_id("<unk>")
        try:
            self.dimension = self._probe()
        except ModelFault:
            raise
        except Exception as error:  # tensors of other types and shapes than ours
            raise _broken(spec, str(error).splitlines()[0]) from error

    @property
    def name(self) -> str:
        return self.spec.id

    @property
    def no_match_limits(self) -> NoMatchLimits | None:
        """The limits below which an answer is no good match; None when none were measured on these very files."""
        limits = self.spec.no_match
        return limits if limits is not None and self.digest.startswith(limits.measured_on) else None

    def _find_outputs(self) -> dict[str, str]:
        unknown = set(self._inputs) - _INPUTS
        names = [tensor.name for tensor in self._session.get_outputs()]
        outputs = {head: name for head in HEADS for name in names if name.startswith(head)}
        missing = set(self.spec.heads) - set(outputs)
        if unknown or missing:
            wanted = ", ".join(sorted(unknown)) or ", ".join(sorted(missing))
            raise _broken(self.spec, f"its {'inputs' if unknown else 'outputs'} are not what they should be: {wanted}")
        return {head: outputs[head] for head in self.spec.heads}

    def _probe(self) -> int:
        dense = self._embed_one("dragoman", ["dense"]).dense
        if dense is None or dense.ndim != 1 or not abs(float(np.linalg.norm(dense)) - 1) < 1e-2:
            raise _broken(self.spec, "it does not give vectors of length 1")
        return int(dense.shape[0])

    def embed_query(self, text: str, heads: Collection[str] = ("dense",)) -> Embedding:
        """The embedding of a question, with the prompt that the model wants before one."""
        return self._embed_one(self.spec.query_prompt + text, self._wanted(heads))

    def embed(self, texts: Iterable[str], heads: Collection[str] = ("dense",)) -> list[Embedding]:
        """One embedding per text, cut at the model's length. `heads` says which of dense, sparse, colbert."""
        return list(self.iter_embed(texts, heads))

    def iter_embed(self, texts: Iterable[str], heads: Collection[str] = ("dense",)) -> Iterator[Embedding]:
        """As `embed`, in order and as they are asked for.

        A small model's layers are too small to share out among threads, whole texts are not: as many are begun at a
        time as the catalogue says.
        """
        wanted = self._wanted(heads)
        at_a_time = self.spec.side_by_side
        if at_a_time == 1:
            yield from (self._embed_one(text, wanted) for text in texts)
            return
        begun: deque[Future[Embedding]] = deque()
        with ThreadPoolExecutor(at_a_time, thread_name_prefix="embedder") as pool:
            try:
                for text in texts:
                    begun.append(pool.submit(self._embed_one, text, wanted))
                    if len(begun) == at_a_time:
                        yield begun.popleft().result()
                while begun:
                    yield begun.popleft().result()
            finally:  # whoever asked has enough
                for future in begun:
                    future.cancel()

    def _wanted(self, heads: Collection[str]) -> list[str]:
        return [head for head in HEADS if head in heads and head in self._outputs]

    def _embed_one(self, text: str, wanted: list[str]) -> Embedding:
        encoding = self._tokenizer.encode(text, self.spec.max_tokens)
        ids = np.array([encoding.ids], dtype=np.int64)
        feed = {"input_ids": ids, "attention_mask": np.ones_like(ids), "token_type_ids": np.zeros_like(ids)}
        values = self._session.run(
            [self._outputs[head] for head in wanted], {name: feed[name] for name in self._inputs}
        )
        return self._embedding(encoding, dict(zip(wanted, values, strict=True)))

    def _embedding(self, encoding: Encoding, values: dict[str, np.ndarray]) -> Embedding:
        weights = values["sparse"][0, :, 0] if "sparse" in values else None
        return Embedding(
            dense=values["dense"][0] if "dense" in values else None,
            sparse=None if weights is None else self._sparse(encoding, weights),
            colbert=values["colbert"][0] if "colbert" in values else None,
            token_weights=None if weights is None else weights[1:],
        )

    def _sparse(self, encoding: Encoding, weights: np.ndarray) -> dict[int, float]:
        sparse: dict[int, float] = {}
        for id_, special, weight in zip(encoding.ids, encoding.special_tokens_mask, weights.tolist(), strict=True):
            if weight > 0 and not special and id_ != self._unknown:
                sparse[id_] = max(weight, sparse.get(id_, 0.0))
        return sparse


def _options(spec: ModelSpec) -> ort.SessionOptions:
    options = ort.SessionOptions()
    options.intra_op_num_threads = spec.threads
    options.inter_op_num_threads = 1
    options.enable_cpu_mem_arena = False  # the arena only grows, and lengths change from text to text
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")  # no idle burn after a query
    options.log_severity_level = 3
    return options


def _digest(spec: ModelSpec) -> str:
    """SHA-256 over model and tokenizer: vectors of another digest are not comparable."""
    sha = hashlib.sha256()
    for path in (spec.model_file, spec.tokenizer_file):
        try:
            with path.open("rb") as file:
                sha.update(hashlib.file_digest(file, "sha256").digest())
        except OSError as error:
            raise _broken(spec, f"{path.name} cannot be read") from error
    return sha.hexdigest()


def _broken(spec: ModelSpec, why: str) -> ModelFault:
    return ModelFault(f"The model {spec.id} in {spec.folder} cannot be used: {why}.", "Install it again.")
