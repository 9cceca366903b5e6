"""The models that can be loaded: ours in `resources/models.toml`, a person's own in TOML files of the data folder."""

from __future__ import annotations

import dataclasses
import os
import re
import tomllib
import typing
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path, PurePosixPath
from typing import Any

from app.errors import ModelFault

BUILT_IN = "e5-small"
_ID = re.compile(r"[a-z0-9][a-z0-9._-]{0,63}")


class Role(StrEnum):
    """What a model is for."""

    EMBEDDER = "embedder"
    RERANKER = "reranker"


class Pooling(StrEnum):
    """Which hidden state stands for the whole text, where a model gives only those."""

    CLS = "cls"
    MEAN = "mean"
    LAST = "last"


@dataclass(frozen=True, slots=True)
class NoMatchLimits:
    """What an answer must reach to be a good match (rule: search/no_match.py): shares of words, cosines of this model.

    `measured_on` is the beginning of the digest (see `Embedder.digest`) of the files that they were measured on:
    they say nothing about others.
    """

    measured_on: str
    known: float
    words: float
    same_language: float
    other_language: float


@dataclass(frozen=True, slots=True)
class ModelFile:
    """A file of a model, by its path in the repository. Where size or digest are None, what is seen first is pinned."""

    path: str
    bytes: int | None = None
    sha256: str | None = None


@dataclass(frozen=True, slots=True)
class Golden:
    """Published values of a model, which an installed one must give within `tolerance`.

    `dense`, `sparse` and `colbert` are scores of the first `queries` (rows) with the first `passages` (columns);
    `logits` those of each query with the passage at its place; `vector` is the dense vector of the first query, to be
    met by a cosine of 1 - `tolerance`.
    """

    source: str
    tolerance: float
    queries: tuple[str, ...]
    passages: tuple[str, ...] = ()
    dense: tuple[tuple[float, ...], ...] = ()
    sparse: tuple[tuple[float, ...], ...] = ()
    colbert: tuple[tuple[float, ...], ...] = ()
    logits: tuple[float, ...] = ()
    vector: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class ModelSpec:
    """One table of models.toml. Lengths are tokens, special ones included; `memory` is bytes while it is loaded.

    `folder` is where the files lie once installed. `revision` None stands for the newest at the time of download,
    which is then pinned. Without a `repository` the model is built in, or can only be imported.
    """

    id: str
    role: Role
    title: str
    folder: Path
    model: str
    tokenizer: str
    licence: str
    languages: str
    max_tokens: int
    files: tuple[ModelFile, ...] = ()
    repository: str | None = None
    revision: str | None = None
    heads: tuple[str, ...] = ()
    pooling: Pooling | None = None
    query_prompt: str = ""
    passage_prompt: str = ""
    dimension: int | None = None  # of its vectors; None: known once it is loaded
    projections: str = ""  # a file in its folder, see inference/projection.py
    memory: int = 0
    threads: int = 0  # that work on one text; 0: all cores
    notice: str = ""  # what a person must know before it is downloaded or imported
    own: bool = False  # described by a file of the user's
    golden: Golden | None = None
    no_match: NoMatchLimits | None = None

    @property
    def built_in(self) -> bool:
        return self.id == BUILT_IN

    @property
    def model_file(self) -> Path:
        return self.folder / self.model

    @property
    def tokenizer_file(self) -> Path:
        return self.folder / self.tokenizer

    @property
    def texts_at_a_time(self) -> int:
        """How many texts keep the machine busy: one where all cores work on it, else as many as there is room for."""
        return max(1, (os.cpu_count() or 1) // self.threads) if self.threads else 1

    @property
    def pinned_sha256(self) -> tuple[str, str] | None:
        """SHA-256 (hex) of model and tokenizer, as far as both are known beforehand."""
        known = {file.path: file.sha256 for file in self.files}
        model, tokenizer = known.get(self.model), known.get(self.tokenizer)
        return (model, tokenizer) if model and tokenizer else None

    def no_match_limits(self, digest: str) -> NoMatchLimits | None:
        """The limits below which an answer is no good match; None when none were measured on files of this digest."""
        return self.no_match if self.no_match is not None and digest.startswith(self.no_match.measured_on) else None

    @property
    def size_bytes(self) -> int | None:
        """Bytes of all its files as far as they are known; None where no size is."""
        known = [file.bytes for file in self.files if file.bytes is not None]
        return sum(known) if known else None


def load_models(resources: Path, models_dir: Path | None = None) -> dict[str, ModelSpec]:
    """The models of `resources`/models.toml by id; those that are not built in lie in folders of `models_dir`.

    Raises `ModelFault` when the file is missing or malformed.
    """
    path = resources / "models.toml"
    try:
        tables = tomllib.loads(path.read_text(encoding="utf-8"))
        specs = {
            id_: _spec(id_, table, resources if id_ == BUILT_IN else models_dir or resources)
            for id_, table in tables.items()
        }
    except (OSError, ValueError) as error:
        raise ModelFault(f"The list of models {path} cannot be read ({error}).", "Install Dragoman again.") from error
    if BUILT_IN not in specs:
        raise ModelFault(f"The list of models {path} lacks the built-in embedder.", "Install Dragoman again.")
    return specs


def load_own_models(models_dir: Path, known: Mapping[str, ModelSpec]) -> tuple[dict[str, ModelSpec], tuple[str, ...]]:
    """The models that TOML files in `models_dir` describe, in the form of models.toml, and what is wrong with files.

    A table that is wrong, or has the id of a `known` model, is left out with one line that says why.
    """
    own: dict[str, ModelSpec] = {}
    problems: list[str] = []
    for path in sorted(models_dir.glob("*.toml")):
        try:
            tables = tomllib.loads(path.read_text(encoding="utf-8"))
        except (OSError, ValueError) as error:
            problems.append(f"{path} cannot be read: {error}.")
            continue
        for id_, table in tables.items():
            try:
                if id_ in known or id_ in own:
                    raise ValueError("another model has this id")
                own[id_] = dataclasses.replace(_spec(id_, table, models_dir), own=True)
            except ValueError as error:
                problems.append(f"The model {id_} in {path} is left out: {error}.")
    return own, tuple(problems)


def _spec(id_: str, table: Any, base: Path) -> ModelSpec:
    """The table as a record. Raises ValueError with what is wrong with it."""
    if not _ID.fullmatch(id_):
        raise ValueError("its id may hold small letters, digits, dots and dashes only")
    if not isinstance(table, dict):
        raise ValueError("it is not a table")
    values = {**table, "id": id_, "folder": base / id_}
    if "own" in table:
        raise ValueError("unknown: own")
    spec: ModelSpec = _record(ModelSpec, values)
    paths = [file.path for file in spec.files]
    for path in (spec.model, spec.tokenizer, *paths):
        if PurePosixPath(path).is_absolute() or ".." in PurePosixPath(path).parts or "\\" in path or not path:
            raise ValueError(f"{path!r} is not the path of a file inside its folder")
    for name, path in (("model", spec.model), ("tokenizer", spec.tokenizer)):
        if paths and path not in paths:
            raise ValueError(f"its {name} {path} is not among its files")
    if spec.role is Role.EMBEDDER and not spec.heads and spec.pooling is None:
        raise ValueError("an embedder needs heads, or a pooling of its hidden states")
    return spec


def _record(kind: Any, table: Mapping[str, Any]) -> Any:
    """A record of a dataclass from a table; lists become tuples, tables records."""
    hints = typing.get_type_hints(kind)
    unknown = set(table) - set(hints)
    missing = {
        field.name
        for field in dataclasses.fields(kind)
        if field.default is dataclasses.MISSING and field.name not in table
    }
    for names, what in ((unknown, "unknown"), (missing, "missing")):
        if names:
            raise ValueError(f"{what}: {', '.join(sorted(names))}")
    return kind(**{name: _value(name, hints[name], value) for name, value in table.items()})


def _value(name: str, hint: Any, value: Any) -> Any:
    choices = [kind for kind in typing.get_args(hint) if kind is not type(None)]
    origin = typing.get_origin(hint)
    if origin is tuple and isinstance(value, list):
        return tuple(_value(name, choices[0], item) for item in value)
    if origin not in (None, tuple):  # a kind or None
        return _value(name, choices[0], value)
    if dataclasses.is_dataclass(hint) and isinstance(value, dict):
        return _record(hint, value)
    if hint is float and isinstance(value, int | float) and not isinstance(value, bool):
        return float(value)
    if isinstance(hint, type) and issubclass(hint, StrEnum) and isinstance(value, str):
        return hint(value)
    if isinstance(hint, type) and isinstance(value, hint) and not isinstance(value, bool):
        return value
    raise ValueError(f"{name} cannot be {value!r}")
