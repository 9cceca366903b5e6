"""The folder of models: which are installed and whole, how one is put in place, checked and removed.

A model lies in `<id>/`, its manifest written last. It is assembled in `.incoming/<id>/` and moved as one folder, so
that a half model is never found; what a killed program left half moved is put right when the store is opened.
"""

from __future__ import annotations

import dataclasses
import logging
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from app.common.digests import sha256_of
from app.common.durable import replace_patiently, sync_file, sync_folder
from app.common.locks import exclusively
from app.common.trees import walk_tree
from app.domain.errors import ModelFault, StorageFault, UsageError
from app.domain.messages import Message, message
from app.domain.models import ModelSpec, TransferPhase, TransferProgress
from app.models.disk import disk_faults, files_under, remove_tree
from app.models.manifest import NAME, InstalledFile, InstalledModel, Manifest, failure_in, outcome_of
from app.models.transfer import Meter
from app.ports import CancelCheck

log = logging.getLogger(__name__)

# Beside the staging folders; no id of a model has a tilde.
_REPLACED = "~replaced"
_REMOVED = "~removed"
_LOCK = "~lock"


class ModelStore:
    """The models in `models_dir`. Methods raise `StorageFault` where the disk refuses."""

    def __init__(self, models_dir: Path) -> None:
        self._dir = models_dir
        self._incoming = models_dir / ".incoming"
        try:
            self._repair()
        except OSError as error:  # searching goes on without: whatever is whole is found all the same
            log.warning("the folder of models %s could not be put in order: %s", models_dir, error)

    def find(self, spec: ModelSpec) -> InstalledModel | None:
        """The installed model, None where it is missing or not whole (see `damage`). Reads no model file."""
        if spec.built_in:
            return _built_in(spec)
        with disk_faults():
            manifest, damage = self._look(spec)
        if manifest is None or damage is not None:
            return None
        return InstalledModel(
            id=spec.id,
            folder=self._folder(spec),
            origin=manifest.origin,
            revision=manifest.revision,
            licence=manifest.licence,
            installed_at=manifest.installed_at,
            bytes=sum(file.bytes for file in manifest.files.values()),
            digests={path: file.sha256 for path, file in manifest.files.items()},
            failure=failure_in(manifest.self_check),
        )

    def damage(self, spec: ModelSpec) -> Message | None:
        """What is wrong with a model that was installed; None where it is whole or was never there."""
        if spec.built_in:
            lacking = [path for path in (spec.model, spec.tokenizer) if not (spec.folder / path).is_file()]
            return message("models.built_in_lacks", file=lacking[0]) if lacking else None
        with disk_faults():
            return self._look(spec)[1]

    @contextmanager
    def assembling(self, spec: ModelSpec) -> Iterator[Path]:
        """Gives the folder in which a model is assembled before it is adopted, to one caller at a time."""
        with self._alone(spec):
            self._staging(spec).mkdir(exist_ok=True)
            # Left where a finished model could not be moved. What now changes beside it must not count as finished.
            (self._staging(spec) / NAME).unlink(missing_ok=True)
            yield self._staging(spec)

    def adopt(
        self, spec: ModelSpec, staging: Path, origin: str, revision: str | None, digests: Mapping[str, str]
    ) -> InstalledModel:
        """Puts what was assembled and checked in `staging` in its place; files without a digest are left out."""
        with disk_faults():
            self._write_manifest(spec, staging, origin, revision, digests)
            self._put_in_place(spec.id, staging)
        installed = self.find(spec)
        if installed is None:
            raise ModelFault(
                self.damage(spec) or message("models.is_not_whole", title=spec.title), message("models.try_again")
            )
        return installed

    def record_self_check(self, spec: ModelSpec, failure: Message | None) -> None:
        """Keeps what the self-check found: None where the model passed."""
        with disk_faults():
            manifest, _ = self._look(spec)
            if manifest is None:
                raise UsageError(message("models.not_installed", id=spec.id))
            dataclasses.replace(manifest, self_check=outcome_of(failure)).write(self._folder(spec))

    def verify(
        self, spec: ModelSpec, progress: Callable[[TransferProgress], None], check: CancelCheck
    ) -> tuple[Message, ...]:
        """Reads all files: a message for each that is missing, or of another size or digest than was installed.

        Where all are right in spite of other times (a restored backup), the model counts as whole again.
        """
        if spec.built_in:
            damage = self.damage(spec)
            return (damage,) if damage else _changed_files(spec, Meter(progress, check))
        folder = self._folder(spec)
        with disk_faults():
            manifest, damage = self._look(spec)
            if manifest is None:
                return (damage or message("models.not_installed", id=spec.id),)
            meter = Meter(progress, check)
            meter.begin(TransferPhase.CHECKING, "", total=sum(file.bytes for file in manifest.files.values()))
            problems = [line for path in manifest.files if (line := _problem(manifest, folder, path, meter))]
            meter.end()
            if damage and not problems:
                files = {path: _as_found(folder / path, file.sha256) for path, file in manifest.files.items()}
                dataclasses.replace(manifest, files=files).write(folder)
                damage = self._look(spec)[1]  # an older version of the model stays what it is
                problems = [damage] if damage else []
        return tuple(problems)

    def remove(self, spec: ModelSpec) -> None:
        """Removes a model, installed or partly downloaded."""
        with self._alone(spec):
            removed = self._incoming / f"{spec.id}{_REMOVED}"
            remove_tree(removed)
            if self._folder(spec).exists():
                replace_patiently(self._folder(spec), removed)  # from here on it is not found, whatever happens
            remove_tree(self._staging(spec))
            remove_tree(removed)

    def partial_bytes(self, spec: ModelSpec) -> int:
        """Bytes that an interrupted download has left, to go on with."""
        return sum(_size(path) for path in files_under(self._staging(spec)))

    def _folder(self, spec: ModelSpec) -> Path:
        return self._dir / spec.id

    def _staging(self, spec: ModelSpec) -> Path:
        return self._incoming / spec.id

    @contextmanager
    def _alone(self, spec: ModelSpec) -> Iterator[None]:
        """Keeps other windows and commands away from what is not yet in its place."""
        if spec.built_in:
            raise UsageError(message("models.built_in_stays"))
        with disk_faults(), exclusively(self._incoming / f"{spec.id}{_LOCK}") as held:
            if not held:
                raise StorageFault(message("models.at_work_elsewhere", title=spec.title), message("models.wait"))
            yield

    def _look(self, spec: ModelSpec) -> tuple[Manifest | None, Message | None]:
        folder = self._folder(spec)
        try:
            manifest = Manifest.read(folder)
        except ValueError:
            return None, message("models.manifest_is_damaged", title=spec.title, file=NAME)
        if manifest is None:
            return None, None
        for path, file in manifest.files.items():
            if difference := file.difference(folder / path):
                return manifest, message("models.is_damaged", title=spec.title, file=path, how=difference)
        lacking = {spec.model, spec.tokenizer, *(file.path for file in spec.files)} - set(manifest.files)
        if lacking:
            return manifest, message("models.is_of_another_version", title=spec.title, file=min(lacking))
        return manifest, None

    def _write_manifest(
        self, spec: ModelSpec, staging: Path, origin: str, revision: str | None, digests: Mapping[str, str]
    ) -> None:
        wanted = {staging / path for path in digests}
        for path in files_under(staging):
            if path not in wanted:
                path.unlink()
        *folders, _ = reversed([folder for folder, _ in walk_tree(staging)])
        for folder in folders:
            if not any(folder.iterdir()):
                folder.rmdir()
        files = {path: _as_found(staging / path, sha256) for path, sha256 in digests.items()}
        for folder in {path.parent for path in wanted}:
            sync_folder(folder)
        now = datetime.now(UTC).isoformat(timespec="seconds")
        Manifest(spec.id, origin, revision, spec.licence, now, files).write(staging)

    def _put_in_place(self, id_: str, staging: Path) -> None:
        """Moves a staging folder that has its manifest to its place; `_repair` finishes this after a kill."""
        place, replaced = self._dir / id_, self._incoming / f"{id_}{_REPLACED}"
        if place.exists():
            remove_tree(replaced)
            replace_patiently(place, replaced)
        try:
            replace_patiently(staging, place)
        except OSError:
            if replaced.exists():
                replace_patiently(replaced, place)
            raise
        sync_folder(self._dir)
        remove_tree(replaced)

    def _repair(self) -> None:
        if not self._incoming.is_dir():
            return
        half_done = {path.name.partition("~")[0] for path in self._incoming.iterdir() if path.is_dir()}
        for id_ in sorted(half_done):
            with exclusively(self._incoming / f"{id_}{_LOCK}") as held:
                if held:  # else nothing is half done: somebody is at it
                    self._repair_one(id_)

    def _repair_one(self, id_: str) -> None:
        staging, place, replaced = self._incoming / id_, self._dir / id_, self._incoming / f"{id_}{_REPLACED}"
        remove_tree(self._incoming / f"{id_}{_REMOVED}")
        if (staging / NAME).is_file():
            self._put_in_place(id_, staging)
        if replaced.exists() and not place.exists():  # the new version is gone: the old one serves again
            replace_patiently(replaced, place)
        remove_tree(replaced)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except FileNotFoundError:  # a download that is running has just moved it
        return 0


def _as_found(path: Path, sha256: str) -> InstalledFile:
    sync_file(path)
    found = path.stat()
    return InstalledFile(found.st_size, sha256, found.st_mtime_ns)


def _changed_files(spec: ModelSpec, meter: Meter) -> tuple[Message, ...]:
    """A message for each file of the built-in model that is not the one that its table names."""
    meter.begin(TransferPhase.CHECKING, "", total=sum((spec.folder / file.path).stat().st_size for file in spec.files))
    problems = []
    for file in spec.files:
        meter.begin(TransferPhase.CHECKING, file.path)
        if file.sha256 is not None and sha256_of(spec.folder / file.path, meter.advance) != file.sha256:
            problems.append(message("models.built_in_file_is_damaged", file=file.path))
    meter.end()
    return tuple(problems)


def _problem(manifest: Manifest, folder: Path, path: str, meter: Meter) -> Message | None:
    file = manifest.files[path]
    meter.begin(TransferPhase.CHECKING, path)
    try:
        size = (folder / path).stat().st_size
        if size != file.bytes:
            return message("models.file_has_other_size", file=path, found=size, wanted=file.bytes)
        if sha256_of(folder / path, meter.advance) != file.sha256:
            return message("models.file_has_other_digest", file=path)
    except FileNotFoundError:
        return message("models.file_is_missing", file=path)
    return None


def _built_in(spec: ModelSpec) -> InstalledModel | None:
    try:
        size = sum((spec.folder / path).stat().st_size for path in (spec.model, spec.tokenizer))
    except FileNotFoundError:
        return None
    return InstalledModel(spec.id, spec.folder, None, None, spec.licence, None, size, {}, None)
