"""The steps of the tasks: until one fails, and beside one another."""

from __future__ import annotations

import sys

import pytest
from steps import first_failure, side_by_side


def _exits(code: int, said: str = "") -> list[str]:
    return [sys.executable, "-c", f"print({said!r}); raise SystemExit({code})"]


class _Noted:
    """A step that is a function, and goes well."""

    def __init__(self) -> None:
        self.done = False

    def __call__(self) -> int:
        self.done = True
        return 0


def test_steps_end_with_the_first_that_fails() -> None:
    one, other = _Noted(), _Noted()
    assert first_failure(_exits(0), one, _exits(3), other) == 3
    assert one.done and not other.done


def test_lanes_are_all_gone_through_and_tell_what_they_said(capfd: pytest.CaptureFixture[str]) -> None:
    one, other = _Noted(), _Noted()
    assert side_by_side([_exits(0, "fine")], [_exits(4, "wrong"), one], [other]) == 4
    said = capfd.readouterr().out
    assert "fine" in said and "wrong" in said and other.done and not one.done
    assert side_by_side([_exits(0)], [other]) == 0
