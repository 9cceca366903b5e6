"""The models as one service: which are known, installed and serve, how one is got, checked and given up, and what each
gives by itself.

Whoever searches with them subscribes, and follows by itself whatever is changed here or by another process. What gets
models is imported where that is done: a search asks only which serve.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from app.common.settings import SettingsStore
from app.domain.embedding import Embedding
from app.domain.errors import ModelFault, UsageError
from app.domain.messages import Message, message
from app.domain.models import (
    AUTO,
    BUILT_IN,
    MULTI_VECTOR,
    OFF,
    DownloadInfo,
    ModelInfo,
    ModelSelection,
    ModelSpec,
    ResolvedModel,
    Role,
    TransferProgress,
)
from app.models.disk import disk_faults
from app.models.identity import resolve
from app.models.known_models import KnownModels
from app.models.manifest import InstalledModel
from app.models.scan_languages import gathered, language_of
from app.models.selection import select_models
from app.ports import CancelCheck, ModelLoader, never_cancelled

# Of these one serves, which the settings name.
_CHOSEN = (Role.EMBEDDER, Role.RERANKER)

Report = Callable[[TransferProgress], None]


class ModelManager:
    """The models of one data folder. Safe for several threads, but one model is changed by one at a time.

    Ids are those of models.toml and of the person's own tables; methods raise `UsageError` for one that is unknown.
    `loader` is asked for when a model is to be loaded, and not before.
    """

    def __init__(
        self,
        resources: Path,
        models_dir: Path,
        settings: SettingsStore,
        loader: Callable[[], ModelLoader],
        forget_vectors: Callable[[str], None],
    ) -> None:
        self._resources = resources
        self._known = KnownModels(resources, models_dir)
        self._settings = settings
        self._loader = loader
        self._forget_vectors = forget_vectors
        self._listener: Callable[[], None] = lambda: None
        self._lock = threading.Lock()
        self._selected = select_models(settings.current, self._known)
        self._reported: ModelFault | None = None

    # ---- which serve

    @property
    def built_in(self) -> ResolvedModel:
        """The embedder that comes with the program and always serves."""
        return self._known.built_in

    @property
    def selection(self) -> ModelSelection:
        """The models that serve beside it: those that the settings ask for, as far as they can be had."""
        return self._selected.selection

    @property
    def fault(self) -> ModelFault | None:
        """Why a model that the settings ask for does not serve; None where all do."""
        fault = self._selected.fault
        return self._reported or (None if fault is None else ModelFault(*fault))

    @property
    def reranking(self) -> str:
        """What the settings say of putting the first passages in order: an id, "multi-vector", "off" or "auto"."""
        return self._settings.current.reranker

    def subscribe(self, listener: Callable[[], None]) -> None:
        """From now on `listener` is called when `selection` or `fault` may have changed, on the thread that did it."""
        self._listener = listener

    def refresh(self) -> None:
        """Notices what another process has chosen, brought or removed; cheap enough for every search."""
        if select_models(self._settings.current, self._known) != self._selected:
            self._changed()

    def apply(self, select: Callable[[ModelSelection], None]) -> None:
        """Has `select` put the selection to use; a `ModelFault` that it raises is the fault until the next change."""
        try:
            select(self.selection)
        except ModelFault as fault:
            self.report(fault)

    def report(self, fault: ModelFault | None) -> None:
        """A model of the selection has turned out not to be usable (None: none has); stands until the next change."""
        self._reported = fault or self._reported

    def use(self, id_: str) -> None:
        """Has an installed model serve from now on: an embedder beside the built-in one, or a reranker.

        The built-in embedder's id goes back to it alone, and deletes nothing; "multi-vector" has the embedder reread
        the first candidates instead of a reranker, "off" leaves them as they are merged, "auto" leaves it to what is
        installed. Raises `ModelFault` where the model cannot be used, `StorageFault` where the wish cannot be kept.
        """
        role = Role.RERANKER if id_ in (MULTI_VECTOR, OFF, AUTO) else self._installed(id_).spec.role
        if role in _CHOSEN:
            self._settings.change(**{role.value: id_})
        self._changed()

    # ---- what people look at

    @property
    def problems(self) -> tuple[Message, ...]:
        """What is wrong with the models that the person has described."""
        return self._known.problems

    def list(self) -> tuple[ModelInfo, ...]:
        """Every known model, the built-in one first, with what there is of each."""
        return tuple(map(self._info, self._known.specs))

    def is_there(self, model: ResolvedModel | None) -> bool:
        """Whether the files of a model that serves, or did, are installed still."""
        return model is not None and (model.spec.built_in or self._known.store.find(model.spec) is not None)

    def get(self, id_: str) -> ModelInfo:
        """One of them."""
        return self._info(self._known.spec(id_))

    def scan_data(self, folder: Path) -> tuple[Path, tuple[str, ...]]:
        """Where what scans are read with lies together, which may be `folder`, and the languages that are there, as
        Tesseract calls them. Raises `StorageFault`."""
        with disk_faults():
            return gathered(self._resources, folder, self._known.installed(Role.RECOGNISER))

    def scan_languages(self) -> Mapping[str, str]:
        """The names of the languages in which scans can be read once they are got, by what Tesseract calls them."""
        return {language_of(spec): spec.title for spec in self._known.specs if spec.role is Role.RECOGNISER}

    # ---- getting and giving up

    def download_info(self, id_: str) -> DownloadInfo:
        """What a download would bring, before anything is done. Raises `UsageError` for a model that can only be
        imported, `DownloadFault` where the hub cannot be asked."""
        from app.models.download import describe

        return describe(self._known.spec(id_))

    def download(self, id_: str, progress: Report, check: CancelCheck = never_cancelled) -> None:
        """Downloads, installs and checks a model; what has arrived stays when `check` raises.

        Raises `DownloadFault`, `StorageFault`, and `ModelFault` when it does not give the values that its authors
        published: it stays, but is not used.
        """
        from app.models.download import download

        spec = self._known.spec(id_)
        self._adopt(spec, download(spec, self._known.store, progress=progress, check=check))

    def import_(self, id_: str, source: Path, progress: Report, check: CancelCheck = never_cancelled) -> None:
        """The same from a folder or a zip; nothing stays when `check` raises."""
        from app.models.importing import import_model

        spec = self._known.spec(id_)
        self._adopt(spec, import_model(spec, source, self._known.store, progress=progress, check=check))

    def verify(self, id_: str, progress: Report, check: CancelCheck = never_cancelled) -> tuple[Message, ...]:
        """Reads all files and repeats the self-check; a message for each thing that is wrong."""
        spec = self._known.spec(id_)
        problems = self._known.store.verify(spec, progress, check)
        installed = self._known.store.find(spec)
        if not problems and installed is not None:
            failure = self._self_check(spec, installed)
            problems = () if failure is None else (failure,)
        self._changed()
        return problems

    def remove(self, id_: str) -> None:
        """Removes the files of a model, installed or partly downloaded; what it has read of the library stays. One that
        serves does so no more."""
        spec = self._known.spec(id_)
        settings = self._settings.current
        used = {role.value: AUTO for role in _CHOSEN if id_ == getattr(settings, role.value)}
        if used:
            self._settings.change(**used)
        try:
            self._known.store.remove(spec)
        finally:
            self._changed()

    def forget_vectors(self, id_: str) -> None:
        """Removes what a model has read of the library. Raises `UsageError` while it serves."""
        serving = self.selection.embedder
        if id_ == BUILT_IN or (serving is not None and serving.spec.id == id_):
            raise UsageError(message("models.in_use", id=id_))
        self._forget_vectors(id_)

    # ---- models by themselves

    def embed(
        self, texts: Iterable[str], heads: Collection[str], id_: str = BUILT_IN, *, as_query: bool = False
    ) -> Iterator[Embedding]:
        """The embedding of each text as a passage or as a question, with the heads ("dense", "sparse", "colbert") that
        are asked for; of these the model must have one at least. Each is made before the next text is asked for.

        Raises `ModelFault`, and `UsageError` for a model that cannot give this.
        """
        model = self._installed(id_)
        if model.spec.role is not Role.EMBEDDER:
            raise UsageError(message("models.is_no_embedder", id=id_))
        embedder = self._loader().embedder(model)
        if not set(heads) & set(embedder.heads):
            raise UsageError(message("models.lacks_heads", id=id_, heads=", ".join(embedder.heads)))
        if as_query:
            return (embedder.embed_query(text, heads) for text in texts)
        # One at a time: whoever writes the texts may wait for each answer before the next.
        return (embedding for text in texts for embedding in embedder.embed([text], heads))

    def rerank(self, question: str, passages: Sequence[str], id_: str = BUILT_IN) -> Iterator[float]:
        """Each passage's score for the question, higher is better: by a reranker, or by the token vectors of an
        embedder. Raises `ModelFault`."""
        return self._loader().reranker(self._installed(id_)).score(question, passages)

    # ---- inside

    def _installed(self, id_: str) -> ResolvedModel:
        return self._known.resolved(self._known.spec(id_))

    def _info(self, spec: ModelSpec) -> ModelInfo:
        serving = (self.selection.embedder, self.selection.reranker)
        selected = (
            spec.built_in
            or spec.role not in _CHOSEN
            or any(model is not None and model.spec.id == spec.id for model in serving)
        )
        return self._known.info(spec, selected=selected)

    def _adopt(self, spec: ModelSpec, installed: InstalledModel) -> None:
        """Checks what was installed. Raises `ModelFault`."""
        failure = self._self_check(spec, installed)
        self._changed()
        if failure is not None:
            raise ModelFault(failure, message("models.kept_but_not_used"))

    def _self_check(self, spec: ModelSpec, installed: InstalledModel) -> Message | None:
        if spec.built_in:
            return self._loader().self_check(self.built_in)
        if spec.role not in _CHOSEN:  # its digest, which is known beforehand, says all
            return None
        failure = self._loader().self_check(resolve(spec, installed.digests))
        self._known.store.record_self_check(spec, failure)
        return failure

    def _changed(self) -> None:
        with self._lock:
            self._selected, self._reported = select_models(self._settings.current, self._known), None
        self._listener()
