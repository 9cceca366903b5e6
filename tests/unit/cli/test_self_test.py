"""What `dragoman --self-test` says of steps that fail. The steps themselves: tests/gui/test_self_test.py."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from library_stand_in import LibraryStandIn, Told

from app.cli import self_test
from app.domain.errors import UsageError
from app.domain.messages import message


def test_a_step_that_fails_is_a_line_and_the_rest_is_tried(
    command: Callable[..., Told], library: LibraryStandIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_window(data_dir: Path, question: str) -> str:
        raise self_test.StepFailed(f"no window came for {question}")

    monkeypatch.setattr(self_test, "_show", no_window)
    library.raising = UsageError(message("explain.no_such_file"))
    told = command("--self-test")
    lines = told.out.splitlines()
    assert told.code == 1 and lines[-1].startswith("Something does not work")
    assert lines[0].startswith("ok      program: Dragoman ")
    assert "FAILED  documents are read: There is no such file." in lines
    assert lines[-2].startswith("FAILED  the window opens and closes: no window came for ")


def test_it_goes_with_no_command(command: Callable[..., Told]) -> None:
    assert command("--self-test", "status").code == 2
