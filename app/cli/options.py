"""What every command shares: where the library lives, in which form to print, what comes in by lines."""

from __future__ import annotations

import dataclasses
import json
import re
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import wraps
from pathlib import Path
from typing import Any

import click

from app.cli.messages import render
from app.common.paths import default_data_dir
from app.domain.messages import Message
from app.library import Library

ENVIRONMENT = 3  # the exit code where the surroundings do not allow it
_SURROGATE = re.compile("[\ud800-\udfff]")


class Folder(click.Path):
    """A path that says something: an empty one, as of a variable that is not set, would be the current folder."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        if value == "":
            self.fail("The name is empty.", param, ctx)
        return super().convert(value, param, ctx)


def shared_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """--data-dir and --json, which every command takes, before or after its name."""

    @click.option("--data-dir", type=Folder(path_type=Path), help="Where the library lives.")
    @click.option("--json", "as_json", is_flag=True, help="Print JSON.")
    @wraps(command)
    def wrapper(*args: Any, data_dir: Path | None, as_json: bool, **options: Any) -> Any:
        context = click.get_current_context()
        shared = context.ensure_object(dict)
        shared["data_dir"] = data_dir or shared.get("data_dir") or default_data_dir()
        shared["json"] = as_json or shared.get("json", False)
        return command(*args, **options)

    return wrapper


@contextmanager
def opened(*, read_only: bool = False) -> Iterator[Library]:
    """The library of this command's data folder."""
    with Library.open(click.get_current_context().obj["data_dir"], read_only=read_only) as library:
        yield library


def wants_json() -> bool:
    return bool(click.get_current_context().obj["json"])


def plain(value: Any) -> Any:
    """Records as tables and messages in words, as JSON can hold them."""
    if isinstance(value, Message):
        return render(value)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {each.name: plain(getattr(value, each.name)) for each in dataclasses.fields(value)}
    if isinstance(value, Mapping):
        return {key: plain(each) for key, each in value.items()}
    if isinstance(value, list | tuple | frozenset):
        return [plain(each) for each in value]
    return value


def print_json(value: Any) -> None:
    text = json.dumps(plain(value), ensure_ascii=False, indent=2, default=str)
    # A file name that is not valid text is written with the escapes that JSON has for it: the output stays UTF-8.
    click.echo(_SURROGATE.sub(lambda match: f"\\u{ord(match.group()):04x}", text))


def input_lines() -> Iterator[str]:
    """The lines of standard input as UTF-8, whatever the console says; odd bytes become replacement characters."""
    for line in sys.stdin.buffer if sys.stdin is not None else ():
        yield line.decode("utf-8", "replace").rstrip("\r\n")
