"""Texts beside each other have sessions of their own, as far as there is room, and share them where there is none."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import replace
from typing import Any

import pytest
from reference_models import M3

from app.inference.session import Session
from app.inference.session_pool import MOST_SESSIONS, SessionPool


def pool(most: int, room: int) -> tuple[SessionPool, list[Any]]:
    opened: list[Any] = ["first"]

    def open_another() -> Any:
        if len(opened) > room:
            return None
        opened.append(f"further {len(opened)}")
        return opened[-1]

    return SessionPool("first", open_another, most), opened  # names stand for sessions


def test_one_after_the_other_needs_one() -> None:
    sessions, opened = pool(most=2, room=9)
    for _ in range(5):
        with sessions.session() as given:
            assert given == "first"
    assert opened == ["first"]


def test_two_beside_each_other_have_one_each_and_a_third_shares() -> None:
    sessions, opened = pool(most=9, room=9)
    with ExitStack() as used:
        given = [used.enter_context(sessions.session()) for _ in range(2 * MOST_SESSIONS)]
        assert len(opened) == MOST_SESSIONS
        assert all(given.count(each) == 2 for each in opened)
    with sessions.session() as again:
        assert again == "first" and len(opened) == MOST_SESSIONS


def test_where_there_is_no_room_they_share() -> None:
    for most, room in ((1, 9), (2, 0)):
        sessions, opened = pool(most, room)
        with sessions.session() as one, sessions.session() as other, sessions.session() as third:
            assert one == other == third == "first" and opened == ["first"]


def test_nobody_waits_while_another_is_opened() -> None:
    given: list[Any] = []

    def open_another() -> Any:
        with sessions.session() as meanwhile:
            given.append(meanwhile)
        return "further"

    sessions: SessionPool = SessionPool("first", open_another, 2)
    with sessions.session() as one, sessions.session() as other:
        assert (one, other, given) == ("first", "further", ["first"])


@pytest.mark.parametrize("threads", [0, 1])
def test_texts_of_a_model_beside_each_other(threads: int) -> None:
    spec = replace(M3, threads=threads)
    session = Session(spec)
    with session.used(False) as alone, session.used(True) as one, session.used(True) as other:
        found = len({id(each) for each in (alone, one, other)})
    # Where a text that is alone gets all cores, it has one of its own.
    assert found == min(MOST_SESSIONS, spec.texts_at_a_time) + (threads == 0)
    ids = [0, 5, 6, 2]
    for mine, theirs in zip(
        session.run(ids, session.outputs), session.run(ids, session.outputs, beside_others=True), strict=True
    ):
        assert abs(mine - theirs).max() < 1e-5
