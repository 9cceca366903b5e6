"""A model from the hub: resumed where an earlier download ended, checked, then put in its place."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from app.common.digests import git_blob_of, sha256_of
from app.domain.errors import ModelFault, UsageError
from app.domain.messages import message
from app.domain.models import DownloadInfo, ModelFile, ModelSpec, TransferPhase, TransferProgress
from app.models.disk import disk_faults, require_room
from app.models.manifest import InstalledModel
from app.models.store import ModelStore
from app.models.transfer import Meter
from app.ports import CancelCheck, never_cancelled

if TYPE_CHECKING:
    from app.models.hub import RemoteFile
    from app.models.retrying_hub import RetryingHub

_PARTS = ".parts"
_SHA256 = re.compile(r"[0-9a-f]{64}")
_GIT_BLOB = re.compile(r"[0-9a-f]{40}")


def describe(spec: ModelSpec, endpoint: str | None = None) -> DownloadInfo:
    """What a download would bring; asks the hub only for what the list of models does not say.

    Raises `UsageError` for a model that can only be imported, `DownloadFault` where the hub cannot be asked.
    """
    repository = _repository(spec)
    revision = spec.revision
    sizes: list[int | None] = [file.bytes for file in spec.files]
    if not spec.files or revision is None or None in sizes:
        with _hub(spec, endpoint, Meter(lambda _: None, never_cancelled), retry=False) as hub:
            remotes = hub.ask()
        revision = remotes[0].commit
        sizes = [remote.bytes for remote in remotes]
    total = None if None in sizes else sum(size for size in sizes if size is not None)
    return DownloadInfo(spec.id, spec.title, repository, revision, total, spec.licence, spec.notice)


def download(
    spec: ModelSpec,
    store: ModelStore,
    *,
    progress: Callable[[TransferProgress], None],
    check: CancelCheck,
    endpoint: str | None = None,
) -> InstalledModel:
    """Downloads, checks and installs a model. What `check` raises ends it between two blocks; so may a kill.

    What has arrived stays then, and the next call goes on there. Raises `DownloadFault` where the hub does not give
    the files, `ModelFault` where they are not the right ones, `StorageFault` where the disk refuses.
    """
    _repository(spec)
    meter = Meter(progress, check)
    with disk_faults(), store.assembling(spec) as staging, _hub(spec, endpoint, meter) as hub:
        return _Download(spec, store, staging, hub, meter).run()


def _repository(spec: ModelSpec) -> str:
    if spec.repository is None:
        code = "models.is_built_in" if spec.built_in else "models.cannot_be_downloaded"
        raise UsageError(message(code, title=spec.title))
    return spec.repository


def _hub(spec: ModelSpec, endpoint: str | None, meter: Meter, *, retry: bool = True) -> RetryingHub:
    # Loading huggingface_hub takes half a second: only those wait who download.
    from app.models.retrying_hub import RetryingHub

    return RetryingHub(spec, endpoint, meter, retry=retry)


class _Download:
    """One download from the first question to the adoption."""

    def __init__(self, spec: ModelSpec, store: ModelStore, staging: Path, hub: RetryingHub, meter: Meter) -> None:
        self._spec = spec
        self._store = store
        self._hub = hub
        self._meter = meter
        self._staging = staging
        self._parts = self._staging / _PARTS
        self._known = {file.path: file for file in spec.files}

    def run(self) -> InstalledModel:
        remotes = self._hub.ask()
        for remote in remotes:
            self._compare(remote)
        self._drop_other_parts(remotes)
        total = sum(remote.bytes or 0 for remote in remotes)
        here = self._store.partial_bytes(self._spec)
        require_room(self._staging, max(0, total - here))
        self._meter.begin(TransferPhase.CONNECTING, "", done=0, total=total or None)
        digests, before = {}, 0
        for remote in remotes:
            digests[remote.path] = self._fetch(remote, before)
            before += _size(self._staging / remote.path)
        return self._store.adopt(self._spec, self._staging, _repository(self._spec), remotes[0].commit, digests)

    def _compare(self, remote: RemoteFile) -> None:
        """The hub must offer the file that the list of models names."""
        known = self._known.get(remote.path)
        if known is None:
            return
        other_size = known.bytes is not None and remote.bytes is not None and known.bytes != remote.bytes
        other_digest = known.sha256 is not None and _SHA256.fullmatch(remote.etag) and known.sha256 != remote.etag
        if other_size or other_digest:
            raise ModelFault(
                message("hub.offers_another_file", file=remote.path, title=self._spec.title),
                message("hub.nothing_downloaded"),
            )

    def _drop_other_parts(self, remotes: tuple[RemoteFile, ...]) -> None:
        """Parts of another revision's files are of no use."""
        wanted = {self._part(remote) for remote in remotes}
        for path in self._parts.glob("*"):
            if path not in wanted:
                path.unlink()

    def _part(self, remote: RemoteFile) -> Path:
        key = hashlib.sha256(f"{remote.path}\n{remote.etag}".encode()).hexdigest()
        return self._parts / key[:32]

    def _fetch(self, remote: RemoteFile, before: int) -> str:
        """Makes sure that the file is in the staging folder and right; its SHA-256."""
        place, part = self._staging / remote.path, self._part(remote)
        if place.is_file():
            self._meter.begin(TransferPhase.CHECKING, remote.path, done=before + place.stat().st_size)
            try:
                return self._checked(remote, place)
            except ModelFault:  # it is of an earlier revision, or of an import that was killed
                pass
        self._parts.mkdir(exist_ok=True)
        self._meter.begin(TransferPhase.CONNECTING, remote.path, done=before + _size(part))
        self._hub.load(remote, part, before)
        self._meter.begin(TransferPhase.CHECKING, remote.path, done=before + _size(part))
        digest = self._checked(remote, part)
        place.parent.mkdir(parents=True, exist_ok=True)
        part.replace(place)
        return digest

    def _checked(self, remote: RemoteFile, path: Path) -> str:
        """The SHA-256 of the file at `path`; one that is not what it should be is removed with a `ModelFault`."""
        known = self._known.get(remote.path, ModelFile(remote.path))
        sizes = {size for size in (remote.bytes, known.bytes) if size is not None}
        if sizes and sizes != {_size(path)}:
            path.unlink()
            raise _arrived("wrong_size", remote)
        digest = sha256_of(path, self._meter.step)
        digests = {known.sha256} if known.sha256 else set()
        if _SHA256.fullmatch(remote.etag):
            digests.add(remote.etag)
        blob_fits = not _GIT_BLOB.fullmatch(remote.etag) or git_blob_of(path, self._meter.step) == remote.etag
        if digests - {digest} or not blob_fits:
            path.unlink()
            raise _arrived("wrong_digest", remote)
        return digest


def _arrived(how: str, remote: RemoteFile) -> ModelFault:
    return ModelFault(message(f"models.arrived_with_{how}", file=remote.path), message("hub.download_again"))


def _size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0
