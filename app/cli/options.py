"""What every command shares: where the library lives, how to print, how much to log, and lines that come in."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import wraps
from pathlib import Path
from typing import Any

import click

from app.cli.output import tell
from app.common.logs import Log
from app.common.paths import DataDir, default_data_dir
from app.common.private_process import PrivateProcess
from app.library import Library

_LONGEST_LINE = 1 << 20  # bytes of standard input


@dataclass(slots=True)
class SharedOptions:
    """What has been said so far, before the command's name and after it."""

    process: PrivateProcess = field(default_factory=PrivateProcess)
    log: Log = field(default_factory=Log)
    data_dir: Path = field(default_factory=default_data_dir)
    json: bool = False
    verbosity: int = 0


class Folder(click.Path):
    """A path that says something: an empty one, as of a variable that is not set, would be the current folder."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        if value == "":
            self.fail("The name is empty.", param, ctx)
        return super().convert(value, param, ctx)


def as_kept(path: Path) -> Path:
    """A path as the library knows it: the folders above are followed to where they are, the file itself is not."""
    path = Path(os.path.expanduser(path))  # unlike Path.expanduser it takes any name
    return path.resolve() if path.name in ("", "..") else path.parent.resolve() / path.name


def shared_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """--data-dir, --json and --verbose, which every command takes, before or after its name."""

    @click.option("--data-dir", type=Folder(path_type=Path), help="Where the library lives.")
    @click.option("--json", "as_json", is_flag=True, help="Print JSON.")
    @click.option(
        "-v", "--verbose", "verbosity", count=True, help="Log to standard error what is done; -vv: in detail."
    )
    @wraps(command)
    def wrapper(*args: Any, data_dir: Path | None, as_json: bool, verbosity: int, **options: Any) -> Any:
        context = click.get_current_context()
        said = context.ensure_object(SharedOptions)
        said.data_dir = data_dir or said.data_dir
        said.json = as_json or said.json
        said.verbosity += verbosity
        if context.invoked_subcommand is None:  # all has been said
            said.log.open(_data_dir(said).log, said.verbosity)
        return command(*args, **options)

    return wrapper


def shared() -> SharedOptions:
    """Those of the command that runs."""
    found = click.get_current_context().find_object(SharedOptions)
    assert found is not None
    return found


def _data_dir(said: SharedOptions) -> DataDir:
    return DataDir(said.data_dir.expanduser().absolute())


def keep_temporary_files() -> None:
    """For commands that use the data folder: their temporary files lie in it, and it is made if need be."""
    said = shared()
    said.process.keep_temporary_files_in(_data_dir(said).temporary)


@contextmanager
def opened(*, read_only: bool = False) -> Iterator[Library]:
    """The library of this command's data folder."""
    keep_temporary_files()
    with Library.open(shared().data_dir, read_only=read_only) as library:
        yield library


def wants_json() -> bool:
    return shared().json


def input_lines() -> Iterator[str]:
    """The lines of standard input as UTF-8, whatever the console says; odd bytes become replacement characters.

    Of a line that is longer than anything that reads it the beginning is taken, and standard error says so.
    """
    if sys.stdin is None:
        return
    for number, line in enumerate(iter(lambda: sys.stdin.buffer.readline(_LONGEST_LINE + 1), b""), start=1):
        if len(line) > _LONGEST_LINE and not line.endswith(b"\n"):
            tell(f"dragoman: Line {number} has more than {_LONGEST_LINE:,} bytes; its end was left out.")
            while sys.stdin.buffer.readline(_LONGEST_LINE)[-1:] not in (b"\n", b""):
                pass
            line = line[:_LONGEST_LINE]
        yield line.decode("utf-8", "replace").rstrip("\r\n")
