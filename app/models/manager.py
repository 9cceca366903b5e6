"""The models that there are, seen from above: which are known, installed and chosen, and how one is got or given up.

What gets and tries models is imported where that is done: a search asks only which serve.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from app.common.digests import joined_digest
from app.common.settings import AUTO, Settings
from app.domain.errors import ModelFault, UsageError
from app.domain.messages import decode_message, encode_message
from app.domain.models import (
    BUILT_IN,
    DownloadInfo,
    ModelInfo,
    ModelSelection,
    ModelSpec,
    ModelState,
    ResolvedModel,
    Role,
    TransferProgress,
)
from app.models.manifest import InstalledModel
from app.models.registry import load_models, load_own_models
from app.models.store import ModelStore

MULTI_VECTOR, OFF = "multi-vector", "off"
_EMBEDDER = "bge-m3"  # what "auto" means where it is installed
_RERANKERS = ("bge-reranker-v2-m3", "bge-reranker-base", "bge-reranker-large")  # the same, best first
Report = Callable[[TransferProgress], None]


def _go_on() -> None:
    pass


class ModelManager:
    """Reads `models_dir` when it is asked; safe for several threads, but one model is changed by one at a time."""

    def __init__(self, resources: Path, models_dir: Path) -> None:
        self._specs = load_models(resources, models_dir)
        own, self.problems = load_own_models(models_dir, self._specs)
        self._specs.update(own)
        self._store = ModelStore(models_dir)

    def spec(self, id_: str) -> ModelSpec:
        """Raises `UsageError` for a model that nobody has described."""
        if id_ not in self._specs:
            raise UsageError(f"There is no model {id_}. These are known: {', '.join(self._specs)}.")
        return self._specs[id_]

    # ---- which serve

    def built_in(self) -> ResolvedModel:
        return ResolvedModel(self._specs[BUILT_IN])

    def ready(self, id_: str) -> ResolvedModel:
        """An installed model. Raises `ModelFault` where it is missing, not whole, or failed its self-check."""
        spec = self.spec(id_)
        if spec.built_in:
            return ResolvedModel(spec)
        installed = self._store.find(spec)
        if installed is None:
            damage = self._store.damage(spec)
            raise ModelFault(
                damage or f"The model {id_} is not installed.", f"Get it with: dragoman models download {id_}"
            )
        if installed.failure is not None:
            raise ModelFault(decode_message(installed.failure), "Remove it and get it again, or use another.")
        return ResolvedModel(spec, _digest(installed))

    def choice(self, settings: Settings) -> tuple[ModelSelection, ModelFault | None]:
        """The models that the settings ask for; those that cannot be had are left out, and the fault says why."""
        fault: ModelFault | None = None
        embedder = reranker = None
        try:
            embedder = self._wanted(settings.embedder, Role.EMBEDDER, (_EMBEDDER,))
        except ModelFault as error:
            fault = error
        if settings.reranker not in (MULTI_VECTOR, OFF):
            try:
                reranker = self._wanted(settings.reranker, Role.RERANKER, _RERANKERS)
            except ModelFault as error:
                fault = fault or error
        by_tokens = settings.reranker == MULTI_VECTOR
        return ModelSelection(embedder, reranker, by_tokens, settings.reranker != OFF), fault

    def _wanted(self, id_: str, role: Role, defaults: tuple[str, ...]) -> ResolvedModel | None:
        if id_ == BUILT_IN:
            return None
        if id_ == AUTO:
            for default in defaults:
                if default in self._specs and self._store.find(self._specs[default]) is not None:
                    return self.ready(default)
            return None
        if id_ not in self._specs or self._specs[id_].role is not role:
            raise ModelFault(f"The settings ask for {id_}, which is no {role} that is known.", "Choose another model.")
        return self.ready(id_)

    # ---- what people look at

    def infos(self, settings: Settings) -> tuple[ModelInfo, ...]:
        """Every known model, the built-in one first."""
        choice, _ = self.choice(settings)
        active = {BUILT_IN, *(ready.spec.id for ready in (choice.embedder, choice.reranker) if ready is not None)}
        return tuple(self._info(spec, spec.id in active) for spec in self._specs.values())

    def info(self, id_: str, settings: Settings) -> ModelInfo:
        self.spec(id_)
        return next(info for info in self.infos(settings) if info.id == id_)

    def _info(self, spec: ModelSpec, active: bool) -> ModelInfo:
        installed = self._store.find(spec)
        said = self._store.damage(spec) if installed is None else installed.failure
        problem = None if said is None else decode_message(said)
        partial = 0 if spec.built_in else self._store.partial_bytes(spec)
        if problem is not None:
            state = ModelState.BROKEN
        elif installed is not None:
            state = ModelState.INSTALLED
        else:
            state = ModelState.PARTIAL if partial else ModelState.ABSENT
        return ModelInfo(
            id=spec.id,
            role=spec.role,
            title=spec.title,
            installed=installed is not None,
            active=active and state is ModelState.INSTALLED,
            dimension=None,
            size_bytes=installed.bytes if installed is not None else spec.size_bytes or 0,
            licence=spec.licence,
            languages=spec.languages,
            folder=spec.folder,
            state=state,
            memory=spec.memory,
            partial_bytes=partial,
            downloadable=spec.repository is not None,
            built_in=spec.built_in,
            own=spec.own,
            notice=spec.notice,
            problem=problem,
            origin=installed.origin if installed is not None else spec.repository,
            revision=installed.revision if installed is not None else spec.revision,
            digests=dict(installed.digests or {}) if installed is not None else {},
        )

    # ---- getting and giving up

    def offer(self, id_: str) -> DownloadInfo:
        """What a download would bring, before anything is done."""
        from app.models.download import describe

        return describe(self.spec(id_))

    def download(self, id_: str, progress: Report, check: Callable[[], None] = _go_on) -> None:
        """Downloads, installs and checks a model; what has arrived stays when `check` raises.

        Raises `ModelFault` when it does not give the values that its authors published: it stays, but is not used.
        """
        from app.models.download import download

        spec = self.spec(id_)
        self._try(spec, download(spec, self._store, progress=progress, check=check))

    def import_(self, id_: str, source: Path, progress: Report, check: Callable[[], None] = _go_on) -> None:
        """The same from a folder or a zip."""
        from app.models.importing import import_model

        spec = self.spec(id_)
        self._try(spec, import_model(spec, source, self._store, progress=progress, check=check))

    def verify(self, id_: str, progress: Report, check: Callable[[], None] = _go_on) -> tuple[str, ...]:
        """Reads all files and repeats the self-check; one line for each thing that is wrong."""
        spec = self.spec(id_)
        problems = self._store.verify(spec, progress, check)
        installed = self._store.find(spec)
        if problems or installed is None:
            return problems or (f"The model {id_} is not installed.",)
        try:
            self._try(spec, installed)
        except ModelFault as fault:
            return (encode_message(fault.message),)
        return ()

    def _try(self, spec: ModelSpec, installed: InstalledModel) -> None:
        from app.inference.self_check import self_check

        failure = self_check(spec, _digest(installed))
        if not spec.built_in:
            self._store.record_self_check(spec, None if failure is None else encode_message(failure))
        if failure is not None:
            raise ModelFault(failure, "It is kept, but not used.")

    def remove(self, id_: str) -> None:
        """Removes the files of a model, installed or partly downloaded."""
        self._store.remove(self.spec(id_))


def _digest(installed: InstalledModel) -> str | None:
    """One digest for all the files; None for the built-in model, whose files are read for it."""
    if installed.digests is None:
        return None
    return joined_digest([installed.digests[path] for path in sorted(installed.digests)])
