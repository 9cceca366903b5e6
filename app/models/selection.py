"""Which models serve: what the settings ask for, as far as it can be had."""

from __future__ import annotations

from dataclasses import dataclass

from app.common.settings import Settings
from app.domain.errors import ModelFault, StorageFault
from app.domain.messages import Message, message
from app.domain.models import AUTO, BUILT_IN, MULTI_VECTOR, OFF, ModelSelection, ResolvedModel, Role
from app.models.known_models import KnownModels


@dataclass(frozen=True, slots=True)
class Selected:
    """What serves, and why something that the settings ask for does not: what is wrong, and a remedy."""

    selection: ModelSelection
    fault: tuple[Message, Message] | None = None


def select_models(settings: Settings, known: KnownModels) -> Selected:
    """Models that cannot be had are left out; where that are several, the first fault is told."""
    faults: list[ModelFault | StorageFault] = []

    def wanted(id_: str, role: Role) -> ResolvedModel | None:
        try:
            return _wanted(id_, role, known)
        except (ModelFault, StorageFault) as fault:
            faults.append(fault)
            return None

    embedder = wanted(settings.embedder, Role.EMBEDDER)
    reranker = None if settings.reranker in (MULTI_VECTOR, OFF) else wanted(settings.reranker, Role.RERANKER)
    selection = ModelSelection(embedder, reranker, settings.reranker == MULTI_VECTOR, settings.reranker != OFF)
    return Selected(selection, (faults[0].message, faults[0].remedy) if faults else None)


def _wanted(id_: str, role: Role, known: KnownModels) -> ResolvedModel | None:
    if id_ == BUILT_IN:
        return None
    spec = known.preferred(role) if id_ == AUTO else known.find(id_, role)
    if spec is None and id_ != AUTO:
        raise ModelFault(message(f"models.settings_ask_for_no_{role}", id=id_), message("models.choose_another"))
    return None if spec is None else known.resolved(spec)
