"""The models that can be loaded: ours in `resources/models.toml`, a person's own in TOML files of the data folder."""

from __future__ import annotations

import dataclasses
import math
import re
import tomllib
import typing
from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any

from app.common.hand_written import shown
from app.common.regular_files import why_unreadable
from app.domain.errors import ModelFault
from app.domain.messages import Message, Param, message
from app.domain.models import BUILT_IN, ModelSpec, Role
from app.models.inside import is_inside
from app.models.own_tables import read_tables

# It names a folder: on Windows some names are devices, and a dot at the end goes.
_ID = re.compile(r"(?!(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$))[a-z0-9](?:[a-z0-9._-]{0,62}[a-z0-9_-])?")
_MOST_FILES = 1_000
_MOST_TOLD = 100
_LARGEST_FLOAT = 1e30
# What still makes sense of each number.
_RANGES = {
    "max_tokens": (1, 1 << 20),
    "dimension": (1, 1 << 16),
    "memory": (0, 1 << 50),
    "threads": (0, 1 << 10),
    "bytes": (0, 1 << 50),
    "preferred": (-(1 << 31), 1 << 31),
}


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
        raise ModelFault(
            message("registry.cannot_be_read", path=path, why=_reason(error)), message("models.install_dragoman_again")
        ) from error
    if BUILT_IN not in specs:
        raise ModelFault(message("registry.lacks_built_in", path=path), message("models.install_dragoman_again"))
    return specs


def load_own_models(
    models_dir: Path, known: Mapping[str, ModelSpec]
) -> tuple[dict[str, ModelSpec], tuple[Message, ...]]:
    """The models that TOML files in `models_dir` describe, in the form of models.toml, and what is wrong with files.

    A table that is wrong, or has the id of a `known` model, is left out with a message that says why.
    """
    own: dict[str, ModelSpec] = {}
    problems: list[Message] = []
    for path in sorted(models_dir.glob("*.toml"))[:_MOST_FILES]:
        try:
            tables, slips = read_tables(path)
        except OSError as error:
            problems.append(message("registry.own_cannot_be_read", path=path, why=why_unreadable(error)))
            continue
        problems += slips
        for id_, table in tables.items():
            try:
                if id_ in known or id_ in own:
                    raise _WrongTable("id_is_taken")
                own[id_] = dataclasses.replace(_spec(id_, table, models_dir), own=True)
            except ValueError as error:
                problems.append(message("registry.left_out", id=shown(id_).strip("'"), path=path, why=_reason(error)))
    return own, tuple(problems[:_MOST_TOLD])


class _WrongTable(ValueError):
    """What is wrong with a model's table."""

    def __init__(self, code: str, **params: Param) -> None:
        self.message = message(f"registry.{code}", **params)
        super().__init__(self.message)


def _reason(error: OSError | ValueError) -> Param:
    return error.message if isinstance(error, _WrongTable) else str(error)


def _spec(id_: str, table: Any, base: Path) -> ModelSpec:
    """The table as a record. Raises `_WrongTable`, a ValueError, with what is wrong with it."""
    if not _ID.fullmatch(id_):
        raise _WrongTable("odd_id")
    if not isinstance(table, dict):
        raise _WrongTable("no_table")
    values = {**table, "id": id_, "folder": base / id_}
    if "own" in table:
        raise _WrongTable("unknown", names="own")
    spec: ModelSpec = _record(ModelSpec, values)
    paths = [file.path for file in spec.files]
    for path in (spec.model, spec.tokenizer, *paths, *filter(None, (spec.projections,))):
        if not is_inside(path):
            raise _WrongTable("outside_its_folder", path=shown(path))
    for path in (spec.model, spec.tokenizer):
        if paths and path not in paths:
            raise _WrongTable("not_among_its_files", path=path)
    if spec.role is Role.EMBEDDER and not spec.heads and spec.pooling is None:
        raise _WrongTable("needs_heads")
    return spec


@cache
def _hints(kind: Any) -> dict[str, Any]:
    return typing.get_type_hints(kind)


def _record(kind: Any, table: Mapping[str, Any]) -> Any:
    """A record of a dataclass from a table; lists become tuples, tables records."""
    hints = _hints(kind)
    unknown = set(table) - set(hints)
    missing = {
        field.name
        for field in dataclasses.fields(kind)
        if field.default is dataclasses.MISSING and field.name not in table
    }
    for names, code in ((unknown, "unknown"), (missing, "missing")):
        if names:
            raise _WrongTable(code, names=", ".join(shown(name).strip("'") for name in sorted(names)[:10]))
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
        if math.isfinite(value) and abs(value) < _LARGEST_FLOAT:
            return float(value)
        raise _WrongTable("odd_value", name=name, value=shown(value))
    if isinstance(hint, type) and issubclass(hint, StrEnum) and value in tuple(hint):
        return hint(value)
    if isinstance(hint, type) and isinstance(value, hint) and not isinstance(value, bool):
        if not isinstance(value, int) or name not in _RANGES:
            return value
        least, most = _RANGES[name]
        if least <= value <= most:
            return value
    raise _WrongTable("odd_value", name=name, value=shown(value))
