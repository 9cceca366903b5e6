"""Whatever keeps a file from being found, something is said about what can be done."""

from __future__ import annotations

import pytest

from app.common.message_templates import templates
from app.domain.documents import FINDABLE, DocumentState
from app.domain.messages import message
from app.domain.remedies import remedy_for

_OF_RULES = [code for code in templates() if code.split(".")[0] in ("ignore", "unsupported")]


@pytest.mark.parametrize("state", [state for state in DocumentState if state not in {*FINDABLE, DocumentState.SKIPPED}])
def test_every_state_has_a_remedy(state: DocumentState) -> None:
    assert remedy_for(state, None) is not None


@pytest.mark.parametrize("code", [code for code in _OF_RULES if code != "ignore.folder_above"])  # see below
def test_every_rule_has_a_remedy(code: str) -> None:
    assert remedy_for(DocumentState.SKIPPED, message(code)) is not None


_OF_PARTS = ["file.passages_capped", "file.rest_unread", "file.slow_pages", "file.pages_unread", "extraction.cut_short"]


@pytest.mark.parametrize("code", [*_OF_PARTS, *(code for code in templates() if code.startswith("left_out."))])
def test_what_is_left_out_of_a_document_has_a_remedy(code: str) -> None:
    slow = message("extraction.out_of_time", seconds=5)
    found = remedy_for(DocumentState.PARTLY, message(code, why=slow))
    assert code in templates() and found not in (None, message("todo.try_again"))


def test_the_reason_decides_before_the_state() -> None:
    damaged = remedy_for(DocumentState.FAILED, message("damaged.pdf"))
    assert damaged == message("todo.another_copy")
    assert remedy_for(DocumentState.FAILED, message("no such code")) == message("todo.try_again")
    assert remedy_for(DocumentState.PARTLY, message("file.shortened", limit=5)) == message("todo.longest_text")
    assert remedy_for(DocumentState.INDEXED, None) is None


def test_a_reason_within_another_decides() -> None:
    why = message("ignore.folder_above", folder="/a", why=message("ignore.hidden"))
    assert remedy_for(DocumentState.SKIPPED, message("explain.left_out", why=why)) == message("todo.unhide")


def test_what_is_away_is_to_be_connected_whatever_its_reason() -> None:
    closed = message("place.folder_cannot_be_opened", why="no")
    assert remedy_for(DocumentState.AWAY, message("away.drive")) == message("todo.connect")
    assert remedy_for(DocumentState.AWAY, closed) == message("todo.allow_folder")
