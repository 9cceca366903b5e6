"""The models that somebody has described, and what there is of each on this computer."""

from __future__ import annotations

from pathlib import Path

from app.domain.errors import ModelFault, UsageError
from app.domain.messages import message
from app.domain.models import BUILT_IN, ModelInfo, ModelSpec, ModelState, ResolvedModel, Role
from app.models.identity import identified, resolve
from app.models.manifest import InstalledModel
from app.models.registry import load_models, load_own_models
from app.models.scan_languages import load_scan_languages
from app.models.store import ModelStore


class KnownModels:
    """Ours, the built-in one first, and the person's own; `problems` says what is wrong with those of the person's.

    What is installed is looked at whenever it is asked for: another process may have changed it.
    """

    def __init__(self, resources: Path, models_dir: Path) -> None:
        specs = load_models(resources, models_dir)
        own, self.problems = load_own_models(models_dir, specs)
        self._specs = {**specs, **own, **load_scan_languages(resources, models_dir)}
        self.store = ModelStore(models_dir)

    @property
    def specs(self) -> tuple[ModelSpec, ...]:
        return tuple(self._specs.values())

    @property
    def built_in(self) -> ResolvedModel:
        return identified(self._specs[BUILT_IN])

    def spec(self, id_: str) -> ModelSpec:
        """Raises `UsageError` for a model that nobody has described."""
        if id_ not in self._specs:
            raise UsageError(message("models.unknown", id=id_, known=", ".join(self._specs)))
        return self._specs[id_]

    def find(self, id_: str, role: Role) -> ModelSpec | None:
        """The model of this id if it is known and has this role."""
        spec = self._specs.get(id_)
        return spec if spec is not None and spec.role is role else None

    def preferred(self, role: Role) -> ModelSpec | None:
        """What "auto" means: of the installed models of a role the most preferred; None where there is none."""
        candidates = [spec for spec in self._specs.values() if spec.role is role and spec.preferred is not None]
        candidates.sort(key=lambda spec: spec.preferred or 0)
        return next((spec for spec in candidates if self.store.find(spec) is not None), None)

    def installed(self, role: Role) -> tuple[ModelSpec, ...]:
        """Those of a role that are there, whole."""
        return tuple(spec for spec in self._specs.values() if spec.role is role and self.store.find(spec) is not None)

    def resolved(self, spec: ModelSpec) -> ResolvedModel:
        """Raises `ModelFault` where the model is not installed, not whole, or failed its self-check."""
        if spec.built_in:
            return self.built_in
        installed = self.store.find(spec)
        if installed is None:
            what = self.store.damage(spec) or message("models.not_installed", id=spec.id)
            remedy = "models.get_it" if spec.repository is not None else "models.import_it"
            raise ModelFault(what, message(remedy, id=spec.id))
        if installed.failure is not None:
            raise ModelFault(installed.failure, message("models.get_it_again"))
        return resolve(spec, installed.digests)

    def info(self, spec: ModelSpec, *, selected: bool) -> ModelInfo:
        """What a person is to know of a model; `selected` says that it is to serve."""
        installed = self.store.find(spec)
        problem = self.store.damage(spec) if installed is None else installed.failure
        partial = 0 if spec.built_in else self.store.partial_bytes(spec)
        if problem is not None:
            state = ModelState.BROKEN
        elif installed is not None:
            state = ModelState.INSTALLED
        else:
            state = ModelState.PARTIAL if partial else ModelState.ABSENT
        found = installed or _as_described(spec)
        return ModelInfo(
            id=spec.id,
            role=spec.role,
            title=spec.title,
            installed=installed is not None,
            active=selected and state is ModelState.INSTALLED,
            dimension=spec.dimension,
            size_bytes=found.bytes,
            licence=spec.licence,
            languages=spec.languages,
            folder=spec.folder,
            state=state,
            memory=spec.memory,
            partial_bytes=partial,
            downloadable=spec.repository is not None,
            built_in=spec.built_in,
            preferred=spec.preferred,
            own=spec.own,
            notice=spec.notice,
            problem=problem,
            origin=found.origin,
            revision=found.revision,
            digests=dict(found.digests),
            golden_source=None if spec.golden is None else spec.golden.source,
        )


def _as_described(spec: ModelSpec) -> InstalledModel:
    """What would be there, as far as the table says it."""
    return InstalledModel(
        spec.id, spec.folder, spec.repository, spec.revision, spec.licence, None, spec.size_bytes or 0, {}, None
    )
