"""A model from a folder or a zip, for machines that are offline: found, copied, checked, put in its place."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path, PurePosixPath

from app.domain.errors import ModelFault, UsageError
from app.domain.models import ModelFile, ModelSpec, Phase, TransferProgress
from app.models.disk import disk_faults, in_words, remove_tree, require_room
from app.models.external_data import companions
from app.models.import_source import ImportSource, open_source
from app.models.manifest import InstalledModel
from app.models.store import ModelStore
from app.models.transfer import Meter

_BLOCK = 1 << 20


def import_model(
    spec: ModelSpec,
    source: Path,
    store: ModelStore,
    *,
    progress: Callable[[TransferProgress], None],
    check: Callable[[], None],
) -> InstalledModel:
    """Copies the files of a model out of `source`, checks and installs it. What `check` raises ends it.

    Raises `UsageError` where `source` is not what it should be, `ModelFault` for a wrong or damaged file,
    `StorageFault` where the disk refuses.
    """
    meter = Meter(progress, check)
    with disk_faults(), store.assembling(spec) as staging, open_source(source) as opened:
        if staging.resolve() in (source.resolve(), *source.resolve().parents):
            raise UsageError(f"{source} is where Dragoman assembles the model itself: import it from elsewhere.")
        wanted = _choose(spec, source, opened)
        _compare_sizes(wanted, opened)
        total = sum(opened.files[origin] for origin in wanted.values())
        require_room(staging, total - store.partial_bytes(spec))
        remove_tree(staging)  # what a download left is not needed any more
        staging.mkdir()
        try:
            meter.begin(Phase.COPYING, "", done=0, total=total)
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
    for path in companions(model, opened.files):
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
            raise UsageError(f"{source} has more than one {end} ({', '.join(sorted(found)[:3])}): import one folder.")
    raise UsageError(f"{source} has no {path}, which is needed.")


def _compare_sizes(wanted: dict[ModelFile, str], opened: ImportSource) -> None:
    for file, origin in wanted.items():
        size = opened.files[origin]
        if file.bytes is not None and size != file.bytes:
            raise ModelFault(
                f"{origin} has {size} bytes ({in_words(size)}) instead of {file.bytes}.", "Fetch the model again."
            )


def _copy(file: ModelFile, origin: str, opened: ImportSource, staging: Path, meter: Meter) -> str:
    """Copies a file and gives its SHA-256, which must be the known one."""
    meter.begin(Phase.COPYING, file.path)
    place = staging / file.path
    place.parent.mkdir(parents=True, exist_ok=True)
    digest = hashlib.sha256()
    with place.open("wb") as target:
        for block in opened.blocks(origin, _BLOCK):
            digest.update(block)
            target.write(block)
            meter.advance(len(block))
    if file.sha256 is not None and digest.hexdigest() != file.sha256:
        raise ModelFault(f"{origin} has a wrong digest: it is damaged, or of another version.", "Fetch it again.")
    return digest.hexdigest()
