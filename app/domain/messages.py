"""What a person reads, as data: a code and parameters. The entries put it into words (resources/messages.toml)."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeAlias

Param: TypeAlias = "str | int | float | Path | Message"


@dataclass(frozen=True, slots=True)
class Message:
    """`code` names the template, dots part its groups; numbers are given as such, sizes in bytes, times in seconds.

    Parameters never hold text of documents or questions beyond the words that the message is about.
    """

    code: str
    params: Mapping[str, Param] = field(default_factory=dict)

    def __str__(self) -> str:
        """For logs and tracebacks."""
        return " ".join([self.code, *(f"{name}={value!r}" for name, value in self.params.items())])


def message(code: str, /, **params: Param) -> Message:
    """A message: `message("file.too_large", limit=size)`."""
    return Message(code, params)


AS_WRITTEN = "as_written"  # a sentence that an older version kept


def encode_message(wanted: Message) -> str:
    """As it is kept in the catalogue and sent by workers."""
    return json.dumps(_table(wanted), ensure_ascii=False)


def encode_messages(wanted: Iterable[Message]) -> str:
    """Several, as `decode_messages` reads them."""
    return json.dumps([_table(each) for each in wanted], ensure_ascii=False)


def decode_messages(stored: str) -> tuple[Message, ...]:
    """What `encode_messages` made; raises ValueError where it is something else."""
    try:
        return tuple(_message(table) for table in json.loads(stored))
    except (KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError("no list of messages") from error


def _table(wanted: Message) -> dict[str, Any]:
    params = {
        name: _table(value) if isinstance(value, Message) else str(value) if isinstance(value, Path) else value
        for name, value in wanted.params.items()
    }
    return {"code": wanted.code, "params": params}


def decode_message(stored: str) -> Message:
    """What `encode_message` made; a sentence of an older version as it is."""
    if stored.startswith("{"):
        try:
            return _message(json.loads(stored))
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
            pass
    return message(AS_WRITTEN, text=stored)


def _message(table: dict[str, Any]) -> Message:
    params = {name: _message(value) if isinstance(value, dict) else value for name, value in table["params"].items()}
    return Message(str(table["code"]), params)
