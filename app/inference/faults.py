"""Why a model cannot be used, as faults with one sentence and a remedy."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from app.common.regular_files import NotReadable
from app.domain.errors import ModelFault
from app.domain.messages import Message, message
from app.domain.models import ModelSpec

_NO_MEMORY = ("bad_alloc", "bad allocation", "Failed to allocate memory")
FREE_MEMORY = message("inference.free_memory")


def unusable(spec: ModelSpec, why: Message, remedy: Message | None = None) -> ModelFault:
    """The fault of a model that cannot be used."""
    again = message("models.install_dragoman_again" if spec.built_in else "models.get_it_again")
    return ModelFault(message("inference.unusable", model=spec.id, folder=spec.folder, why=why), remedy or again)


@contextmanager
def runtime_faults(spec: ModelSpec) -> Iterator[None]:
    """What a library says of a model is a `ModelFault` of one line. onnxruntime and tokenizers raise plain Exceptions
    of their own, and tensors may be of other types and shapes than ours."""
    try:
        yield
    except ModelFault:
        raise
    except Exception as error:
        raise _from_runtime(spec, error) from error


def _from_runtime(spec: ModelSpec, error: Exception) -> ModelFault:
    if isinstance(error, NotReadable):
        return unusable(spec, message("inference.file", file=error.filename, why=error.reason))
    text = str(error).strip() or type(error).__name__
    if isinstance(error, MemoryError) or any(sign in text for sign in _NO_MEMORY):
        return unusable(spec, message("inference.memory_is_short", needed=spec.memory), FREE_MEMORY)
    return unusable(spec, message("inference.said", words=text.splitlines()[0].rstrip(".")))


def names(values: list[str] | set[str]) -> str:
    """Names of tensors, for a sentence."""
    return ", ".join(sorted(values))
