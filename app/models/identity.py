"""What names a model's vectors: the digest of the files that its output depends on. The one rule for it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import PurePosixPath

from app.common.digests import joined_digest, sha256_of
from app.common.os_errors import system_reason
from app.domain.errors import ModelFault
from app.domain.messages import message
from app.domain.models import ModelSpec, ResolvedModel


def resolve(spec: ModelSpec, digests: Mapping[str, str]) -> ResolvedModel:
    """A model with the SHA-256 (hex) of its files by path, which must be all of them.

    Its digest is over all but its `projections`, which vectors go through after they were stored, in the order of their
    paths. Catalogues keep it: whatever gives another digest for the same files has every library embedded anew.
    """
    return ResolvedModel(spec, joined_digest(digests[path] for path in sorted(digests) if path != spec.projections))


def identified(spec: ModelSpec) -> ResolvedModel:
    """A model whose files lie in its folder, without a manifest. They are read for it, but for those of the built-in
    one: these come with this very version, and are taken to be those that its table names.

    Raises `ModelFault` where one cannot be read.
    """
    known = spec.digests if spec.built_in else {}
    paths = [path for path in _paths(spec) if path != spec.projections]
    return resolve(spec, {path: known.get(path) or _digest(spec, path) for path in paths})


def external_data(model: str, paths: Iterable[str]) -> list[str]:
    """Where a description names no files, those of `paths` beside `model` whose names begin with its name: its weights,
    where they lie outside of it."""
    own = PurePosixPath(model)
    beside = [each for each in map(PurePosixPath, paths) if each.parent == own.parent and each != own]
    return sorted(str(each) for each in beside if each.name.startswith(own.name))


def _paths(spec: ModelSpec) -> list[str]:
    if spec.files:
        return [file.path for file in spec.files]
    beside = [path.relative_to(spec.folder).as_posix() for path in spec.model_file.parent.glob("*") if path.is_file()]
    return [spec.model, spec.tokenizer, *external_data(spec.model, beside)]


def _digest(spec: ModelSpec, path: str) -> str:
    try:
        return sha256_of(spec.folder / path)
    except OSError as error:
        raise ModelFault(
            message("models.file_cannot_be_read", model=spec.id, file=spec.folder / path, why=system_reason(error)),
            message("models.install_dragoman_again" if spec.built_in else "models.get_it_again"),
        ) from error
