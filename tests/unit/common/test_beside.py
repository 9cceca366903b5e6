"""Two things at once."""

from __future__ import annotations

import threading

import pytest

from app.common.beside import beside


def test_both_are_done_at_once_and_the_block_waits_for_the_other() -> None:
    begun, go_on = threading.Event(), threading.Event()

    def work() -> int:
        begun.set()
        assert go_on.wait(10)
        return 7

    with beside(work) as result:
        assert begun.wait(10), "it does not wait for the block"
        assert result.under_way
        go_on.set()
    assert result() == result() == 7 and not result.under_way


def test_what_is_raised_comes_to_whoever_wants_the_result() -> None:
    def work() -> int:
        raise ValueError("no")

    with beside(work) as result:
        pass
    assert not result.under_way
    with pytest.raises(ValueError, match="no"):
        result()


def test_where_the_block_fails_the_work_is_waited_for_all_the_same() -> None:
    ended = threading.Event()
    before = threading.active_count()
    with pytest.raises(KeyError), beside(ended.set):
        raise KeyError
    assert ended.is_set() and threading.active_count() == before
