"""The languages in which scans can be read beside English, as models of a role of their own: got, checked and removed
as others are. Those that are installed lie together in a folder, as Tesseract wants them."""

from __future__ import annotations

import os
import shutil
import tomllib
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path

from app.domain.errors import ModelFault
from app.domain.messages import message
from app.domain.models import ModelFile, ModelSpec, Role

_PREFIX = "scans-"  # of ids
_END = ".traineddata"
BUILT_IN_DATA = ("eng", "osd")


def load_scan_languages(resources: Path, models_dir: Path) -> dict[str, ModelSpec]:
    """The languages of `resources`/scan_languages.toml by the ids of their models. Raises `ModelFault`."""
    path = resources / "scan_languages.toml"
    try:
        tables = tomllib.loads(path.read_text(encoding="utf-8"))
        specs = [_spec(code, about, tables["origin"], models_dir) for code, about in tables["languages"].items()]
    except (OSError, ValueError, KeyError, TypeError) as error:
        why = type(error).__name__
        raise ModelFault(
            message("registry.cannot_be_read", path=path, why=why), message("models.install_dragoman_again")
        ) from error
    return {spec.id: spec for spec in specs}


def language_of(spec: ModelSpec) -> str:
    """As Tesseract calls it."""
    return spec.model.removesuffix(_END)


def gathered(resources: Path, folder: Path, installed: Iterable[ModelSpec]) -> tuple[Path, tuple[str, ...]]:
    """A folder with the data of these languages and of what is built in, and all languages in it. Where there are none
    beside English, that of the program; else `folder`, which is brought up to date. Raises OSError."""
    built_in = resources / "tessdata"
    files = {f"{name}{_END}": built_in / f"{name}{_END}" for name in BUILT_IN_DATA}
    further = {spec.model: spec.model_file for spec in installed}
    if not further:
        return built_in, ("eng",)
    files |= further
    folder.mkdir(exist_ok=True)
    for path in folder.iterdir():
        if path.name not in files:
            path.unlink()
    for name, source in files.items():
        _bring(source, folder / name)
    return folder, ("eng", *sorted(name.removesuffix(_END) for name in further))


def _bring(source: Path, target: Path) -> None:
    """A file in another place: the same one where the disk can, else a copy."""
    with suppress(FileNotFoundError):
        there, wanted = target.stat(), source.stat()
        if (there.st_size, there.st_mtime_ns) == (wanted.st_size, wanted.st_mtime_ns):
            return
        target.unlink()
    try:
        os.link(source, target)
    except OSError:
        new = target.with_name(f"{target.name}.new")
        shutil.copy2(source, new)
        new.replace(target)


def _spec(code: str, about: Mapping[str, object], origin: Mapping[str, str], models_dir: Path) -> ModelSpec:
    id_, file = f"{_PREFIX}{code.replace('_', '-')}", f"{code}{_END}"
    size, digest = about["bytes"], about["sha256"]
    if not isinstance(size, int) or not isinstance(digest, str):
        raise ValueError(code)
    return ModelSpec(
        id=id_,
        role=Role.RECOGNISER,
        title=f"{about['title']} ({code})",
        folder=models_dir / id_,
        model=file,
        tokenizer=file,
        licence=origin["licence"],
        languages=str(about["title"]),
        max_tokens=1,
        files=(ModelFile(file, size, digest),),
        repository=origin["repository"],
        revision=origin["revision"],
    )
