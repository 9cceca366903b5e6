"""Why a model cannot be used, as faults with one sentence and a remedy."""

from __future__ import annotations

from app.domain.errors import ModelFault
from app.domain.messages import Message, message
from app.domain.models import ModelSpec

_NO_MEMORY = ("bad_alloc", "bad allocation", "Failed to allocate memory")
FREE_MEMORY = message("inference.free_memory")


def unusable(spec: ModelSpec, why: Message, remedy: Message | None = None) -> ModelFault:
    """The fault of a model that cannot be used."""
    again = message("models.install_dragoman_again" if spec.built_in else "models.get_it_again")
    return ModelFault(message("inference.unusable", model=spec.id, folder=spec.folder, why=why), remedy or again)


def from_runtime(spec: ModelSpec, error: Exception) -> ModelFault:
    """What a library said of a model, as a fault of one line."""
    text = str(error).strip() or type(error).__name__
    if isinstance(error, MemoryError) or any(sign in text for sign in _NO_MEMORY):
        return unusable(spec, message("inference.memory_is_short", needed=spec.memory), FREE_MEMORY)
    return unusable(spec, message("inference.said", words=text.splitlines()[0].rstrip(".")))


def names(values: list[str] | set[str]) -> str:
    """Names of tensors, for a sentence."""
    return ", ".join(sorted(values))
