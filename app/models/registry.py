"""The models that can be loaded: ours in `resources/models.toml`, a person's own in TOML files of the data folder."""

from __future__ import annotations

import dataclasses
import re
import tomllib
import typing
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path, PurePosixPath
from typing import Any

from app.domain.errors import ModelFault
from app.domain.messages import Message, Param, message
from app.domain.models import BUILT_IN, ModelSpec, Role

_ID = re.compile(r"[a-z0-9][a-z0-9._-]{0,63}")


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
    for path in sorted(models_dir.glob("*.toml")):
        try:
            tables = tomllib.loads(path.read_text(encoding="utf-8"))
        except (OSError, ValueError) as error:
            problems.append(message("registry.own_cannot_be_read", path=path, why=_reason(error)))
            continue
        for id_, table in tables.items():
            try:
                if id_ in known or id_ in own:
                    raise _WrongTable("id_is_taken")
                own[id_] = dataclasses.replace(_spec(id_, table, models_dir), own=True)
            except ValueError as error:
                problems.append(message("registry.left_out", id=id_, path=path, why=_reason(error)))
    return own, tuple(problems)


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
    for path in (spec.model, spec.tokenizer, *paths):
        if PurePosixPath(path).is_absolute() or ".." in PurePosixPath(path).parts or "\\" in path or not path:
            raise _WrongTable("outside_its_folder", path=repr(path))
    for path in (spec.model, spec.tokenizer):
        if paths and path not in paths:
            raise _WrongTable("not_among_its_files", path=path)
    if spec.role is Role.EMBEDDER and not spec.heads and spec.pooling is None:
        raise _WrongTable("needs_heads")
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
    for names, code in ((unknown, "unknown"), (missing, "missing")):
        if names:
            raise _WrongTable(code, names=", ".join(sorted(names)))
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
    if isinstance(hint, type) and issubclass(hint, StrEnum) and value in tuple(hint):
        return hint(value)
    if isinstance(hint, type) and isinstance(value, hint) and not isinstance(value, bool):
        return value
    raise _WrongTable("odd_value", name=name, value=repr(value))
