"""The command line in this process, on a library that is a stand-in."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from io import BytesIO, TextIOWrapper

import pytest
from library_stand_in import LibraryStandIn, Told

from app.cli.main import run
from app.library import Library


@pytest.fixture
def library(monkeypatch: pytest.MonkeyPatch) -> LibraryStandIn:
    stand_in = LibraryStandIn()
    monkeypatch.setattr(Library, "open", lambda *_, **__: stand_in)
    return stand_in


@pytest.fixture
def command(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], library: LibraryStandIn
) -> Callable[..., Told]:
    def call(*arguments: object, stdin: Iterable[str] = ()) -> Told:
        said = "".join(f"{line}\n" for line in stdin).encode()
        monkeypatch.setattr("sys.stdin", TextIOWrapper(BytesIO(said), encoding="ascii"))
        code = run([str(argument) for argument in arguments])
        out, err = capsys.readouterr()
        return Told(code, out, err)

    return call
