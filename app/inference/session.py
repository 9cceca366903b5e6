"""A model's file opened for running: the options that suit one text at a time on a person's own machine."""

from __future__ import annotations

import logging
import threading
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import onnxruntime as ort
import psutil
from numpy.typing import NDArray

from app.common.regular_files import open_regular_file
from app.domain.errors import ModelFault
from app.domain.messages import message
from app.domain.models import ModelSpec, Role
from app.inference.faults import FREE_MEMORY, names, runtime_faults, unusable
from app.inference.layered import LayeredSession, heads_file, is_start, layers_file
from app.inference.optimizer.optimize import prepare
from app.inference.optimizer.runner import SLOW_FUSIONS
from app.inference.session_pool import SessionPool

log = logging.getLogger(__name__)

_INPUTS = {"input_ids", "attention_mask", "token_type_ids", "position_ids"}


class Session:
    """A model ready to run, also by several threads. Raises `ModelFault` if the file is none, or memory is short.

    Where all cores work on one text, texts that are run beside others have sessions of their own, with fewer threads
    each; they are opened when the first of them come.
    """

    def __init__(self, spec: ModelSpec) -> None:
        self._spec = spec
        free = psutil.virtual_memory().available
        if free < spec.memory:
            raise unusable(spec, message("inference.needs_memory", needed=spec.memory, free=free), FREE_MEMORY)
        with runtime_faults(spec):
            open_regular_file(spec.model_file).close()  # another thing in its place would be waited for
        # The built-in model comes as it should be, and its folder is not ours to write to.
        file = spec.model_file if spec.built_in else prepare(spec.model_file)
        with runtime_faults(spec):
            # Of passages to be reranked there are always several.
            threads = spec.threads_of_several if spec.role is Role.RERANKER else spec.threads
            self._session = _open(spec, file, threads)
        self._file = file
        self._of_several = self._pool(self._session) if spec.threads_of_several == threads else None
        self._opening = threading.Lock()
        self._inputs = [tensor.name for tensor in self._session.get_inputs()]
        self.outputs = [tensor.name for tensor in self._session.get_outputs()]
        if unknown := set(self._inputs) - _INPUTS:
            raise unusable(spec, message("inference.inputs", names=names(unknown)))
        declared = self._session.get_modelmeta().custom_metadata_map
        # What a file says of itself counts: some operators clip a wrong id, and answer as if it were another.
        self._vocabulary = _number(spec, declared, "vocabulary")
        self._longest = min(spec.max_tokens, _number(spec, declared, "max_tokens") or spec.max_tokens)

    def check_vocabulary(self, size: int, output: str) -> None:
        """Raises `ModelFault` if the model does not have so many ids, or not the last of them: the tokenizer is
        another's."""
        wrong = message("inference.vocabulary_does_not_fit", pieces=size)
        if self._vocabulary is not None and self._vocabulary != size:
            raise unusable(self._spec, wrong)
        try:
            self.run([0, size - 1, 0], [output])
        except ModelFault as fault:
            raise unusable(self._spec, wrong) from fault

    def run(
        self, ids: Collection[int], outputs: list[str], *, beside_others: bool = False
    ) -> list[NDArray[np.float32]]:
        """The named outputs for one unpadded text, as float32 and without the dimension of the batch.

        Raises `ModelFault` where the model cannot read it: memory is short, there are too many ids, or not its own.
        """
        self._check(ids)
        tokens = np.array([ids], dtype=np.int64)
        feed = {
            "input_ids": tokens,
            "attention_mask": np.ones_like(tokens),
            "token_type_ids": np.zeros_like(tokens),
            "position_ids": np.arange(tokens.shape[1], dtype=np.int64)[None],
        }
        with runtime_faults(self._spec), self.used(beside_others) as session:
            values = session.run(outputs, {name: feed[name] for name in self._inputs})
        return [value[0].astype(np.float32, copy=False) for value in values]

    @contextmanager
    def used(self, beside_others: bool) -> Iterator[ort.InferenceSession | LayeredSession]:
        """What a text is run with."""
        if not beside_others:
            yield self._session
            return
        with self._opening:
            if self._of_several is None:
                self._of_several = self._pool(self._open_another() or self._session)
        with self._of_several.session() as session:
            yield session

    def _pool(self, first: ort.InferenceSession | LayeredSession) -> SessionPool:
        return SessionPool(first, self._open_another, self._spec.texts_at_a_time)

    def _open_another(self) -> ort.InferenceSession | LayeredSession | None:
        if psutil.virtual_memory().available < self._spec.memory:
            log.info("%s has no room for a further session", self._spec.id)
            return None
        try:
            return _open(self._spec, self._file, self._spec.threads_of_several)
        except Exception as error:  # onnxruntime's own: memory is short
            log.info("%s gets no further session: %s", self._spec.id, error)
            return None

    def _check(self, ids: Collection[int]) -> None:
        if len(ids) > self._longest:
            raise unusable(self._spec, message("inference.too_many_tokens", limit=self._longest, given=len(ids)))
        if self._vocabulary is not None and ids and not 0 <= min(ids) <= max(ids) < self._vocabulary:
            wrong = next(id_ for id_ in ids if not 0 <= id_ < self._vocabulary)
            raise unusable(self._spec, message("inference.unknown_token", token=wrong, vocabulary=self._vocabulary))


def _number(spec: ModelSpec, declared: Mapping[str, str], key: str) -> int | None:
    """A count above 0 that the model's file declares under `key`; None where it declares none."""
    text = declared.get(key)
    if text is None:
        return None
    if not text.isascii() or not text.isdigit() or int(text) == 0:
        raise unusable(spec, message("inference.declares", key=key, value=repr(text)))
    return int(text)


def _open(spec: ModelSpec, file: Path, threads: int) -> ort.InferenceSession | LayeredSession:
    try:
        return open_model(file, session_options(threads, spec.built_in or file != spec.model_file))
    except Exception:
        if file == spec.model_file:
            raise
        log.warning("%s cannot be opened: the model is used as it is", file)
        return _open(spec, spec.model_file, threads)


def open_model(file: Path, options: ort.SessionOptions) -> ort.InferenceSession | LayeredSession:
    """Raises what onnxruntime raises, and of an encoder in parts OSError and ValueError."""
    start = _open_file(file, options)
    if not is_start(start):
        return start
    heads = _open_file(heads_file(file), options)
    return LayeredSession(start, heads, layers_file(file), options.intra_op_num_threads)


def _open_file(file: Path, options: ort.SessionOptions) -> ort.InferenceSession:
    return ort.InferenceSession(
        str(file), options, providers=["CPUExecutionProvider"], disabled_optimizers=SLOW_FUSIONS
    )


def session_options(threads: int, fused: bool) -> ort.SessionOptions:
    """What suits one text at a time, beside a person's other work; `threads` 0: all cores; `fused` says that the
    model's attention is."""
    options = ort.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    # The arena only grows. Attention that is written out would have it grow with the square of the longest text; once
    # it is fused, the arena costs nothing and saves time.
    options.enable_cpu_mem_arena = fused
    options.enable_mem_pattern = False  # lengths change from text to text
    # Threads wait for each other awake, but for no longer than a step takes, and rest as soon as a text is through.
    options.add_session_config_entry("session.intra_op.allow_spinning", "1")
    options.add_session_config_entry("session.intra_op.spin_duration_us", "1000")
    options.add_session_config_entry("session.force_spinning_stop", "1")
    options.log_severity_level = 3
    return options
