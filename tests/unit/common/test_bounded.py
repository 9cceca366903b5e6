"""A question that is not answered keeps nobody waiting for longer than said."""

from __future__ import annotations

import threading

import pytest

from app.common.bounded import within


def test_what_is_answered_is_told() -> None:
    assert within(5, lambda: 7) == 7
    assert within(5, lambda: None) is None


def test_an_error_is_raised() -> None:
    def fail() -> None:
        raise FileNotFoundError("gone")

    with pytest.raises(FileNotFoundError, match="gone"):
        within(5, fail)


def test_what_does_not_answer_is_left_behind() -> None:
    answers = threading.Event()
    with pytest.raises(TimeoutError):
        within(0.02, lambda: answers.wait(60))
    answers.set()
