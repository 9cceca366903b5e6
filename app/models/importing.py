"""A model from a folder or a zip, for machines that are offline: found, copied, checked, put in its place."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path, PurePosixPath

from app.domain.errors import ModelFault, UsageError
from app.domain.messages import message
from app.domain.models import ModelFile, ModelSpec, TransferPhase, TransferProgress
from app.models.disk import disk_faults, remove_tree, require_room
from app.models.identity import external_data
from app.models.import_source import ImportSource, open_source
from app.models.manifest import InstalledModel
from app.models.store import ModelStore
from app.models.transfer import Meter
from app.ports import CancelCheck

_BLOCK = 1 << 20


def import_model(
    spec: ModelSpec,
    source: Path,
    store: ModelStore,
    *,
    progress: Callable[[TransferProgress], None],
    check: CancelCheck,
) -> InstalledModel:
    """Copies the files of a model out of `source`, checks and installs it. What `check` raises ends it.

    Raises `UsageError` where `source` is not what it should be, `ModelFault` for a wrong or damaged file,
    `StorageFault` where the disk refuses.
    """
    meter = Meter(progress, check)
    with disk_faults(), store.assembling(spec) as staging, open_source(source) as opened:
        if staging.resolve() in (source.resolve(), *source.resolve().parents):
            raise UsageError(message("models.source_is_staging", path=source))
        wanted = _choose(spec, source, opened)
        _compare_sizes(wanted, opened)
        total = sum(opened.files[origin] for origin in wanted.values())
        require_room(staging, total - store.partial_bytes(spec))
        remove_tree(staging)  # what a download left is not needed any more
        staging.mkdir()
        try:
            meter.begin(TransferPhase.COPYING, "", done=0, total=total)
            digests = {file.path: _copy(file, origin, opened, staging, meter) for file, origin in wanted.items()}
            meter.end()
            # A revision can be named only where the digests prove it.
            proven = bool(spec.files) and all(file.sha256 for file in spec.files)
            return store.adopt(spec, staging, str(source.absolute()), spec.revision if proven else None, digests)
        except BaseException:
            with suppress(OSError):
                remove_tree(staging)
            raise


def _choose(spec: ModelSpec, source: Path, opened: ImportSource) -> dict[ModelFile, str]:
    """Each file of the model with the path at which `opened` has it."""
    if spec.files:
        return {file: _locate(file.path, source, opened) for file in spec.files}
    model = _locate(spec.model, source, opened)
    wanted = {
        ModelFile(spec.model): model,
        ModelFile(spec.tokenizer): _locate(spec.tokenizer, source, opened),
    }
    for path in external_data(model, opened.files):
        # The model refers to its weights by their name, so they stay beside it, whatever it is called itself.
        wanted[ModelFile(str(PurePosixPath(spec.model).with_name(PurePosixPath(path).name)))] = path
    return wanted


def _locate(path: str, source: Path, opened: ImportSource) -> str:
    """Where a file is: at its path, at its path inside one other folder, or at its name where that is unique."""
    if path in opened.files:
        return path
    name = PurePosixPath(path).name
    for end in (path, name):
        found = [each for each in opened.files if each == end or each.endswith(f"/{end}")]
        if len(found) == 1:
            return found[0]
        if found:
            places = ", ".join(sorted(found)[:3])
            raise UsageError(message("models.source_has_several", path=source, file=end, places=places))
    raise UsageError(message("models.source_lacks", path=source, file=path))


def _compare_sizes(wanted: dict[ModelFile, str], opened: ImportSource) -> None:
    for file, origin in wanted.items():
        size = opened.files[origin]
        if file.bytes is not None and size != file.bytes:
            raise ModelFault(
                message("models.file_has_wrong_size", file=origin, found=size, wanted=file.bytes),
                message("models.fetch_it_again"),
            )


def _copy(file: ModelFile, origin: str, opened: ImportSource, staging: Path, meter: Meter) -> str:
    """Copies a file and gives its SHA-256, which must be the known one."""
    meter.begin(TransferPhase.COPYING, file.path)
    place = staging / file.path
    place.parent.mkdir(parents=True, exist_ok=True)
    digest = hashlib.sha256()
    with place.open("wb") as target:
        for block in opened.blocks(origin, _BLOCK):
            digest.update(block)
            target.write(block)
            meter.advance(len(block))
    if file.sha256 is not None and digest.hexdigest() != file.sha256:
        raise ModelFault(message("models.file_has_wrong_digest", file=origin), message("models.fetch_it_again"))
    return digest.hexdigest()
