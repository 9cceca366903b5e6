import sys

import pytest
from makers import pdf

from app.domain.errors import Unfinished
from app.domain.messages import message
from app.extraction.document import extract_document
from app.extraction.formats import format_named
from app.extraction.workers.budget import UNLIMITED, Budget, MemoryGauge

PAGES = pdf(["The first page", "The second page", "The third page"])


class _Pages(Budget):
    """Is spent after so many looks at it."""

    def __init__(self, pages: int) -> None:
        super().__init__(60, 1, self._look)
        self._pages = pages

    def _look(self) -> int:
        self._pages -= 1
        return int(self._pages < 0)


def test_nothing_is_spent_at_first() -> None:
    assert Budget(60, 1000, lambda: 999).spent is None and UNLIMITED.spent is None


def test_what_is_spent_says_what() -> None:
    assert Budget(0, 1000, lambda: 0).spent == message("extraction.out_of_time", seconds=0)
    assert Budget(60, 1000, lambda: 1000).spent == message("extraction.out_of_memory", limit=1000)


def test_it_can_be_extended() -> None:
    budget = Budget(0, 1000, lambda: 0)
    budget.extend(60)
    assert budget.spent is None


def test_memory_is_that_of_this_process() -> None:
    gauge, block = MemoryGauge(), 64 << 20
    before, held = gauge(), list[bytes]()
    # The first ones may lie where earlier tests have left memory that the process still has.
    while gauge() <= before + block and len(held) < 64:
        held.append(b"x" * block)
    assert 1 << 20 < before < gauge() - block, len(held)


def test_pages_are_read_as_far_as_it_goes() -> None:
    extraction = extract_document(PAGES, format_named("pdf"), _Pages(2))
    assert [segment.page for segment in extraction.segments] == [1, 2]
    (left_out,) = extraction.left_out
    assert (left_out.code, left_out.params["first"], left_out.params["last"]) == ("file.pages_unread", 3, 3)


def test_a_file_of_which_there_is_nothing_yet_is_not_said_to_be_empty() -> None:
    with pytest.raises(Unfinished, match=r"file\.pages_unread"):
        extract_document(PAGES, format_named("pdf"), _Pages(0))


def test_the_whole_is_read_where_there_is_enough() -> None:
    extraction = extract_document(PAGES, format_named("pdf"), Budget(60, sys.maxsize, MemoryGauge()))
    assert len(extraction.segments) == 3 and extraction.left_out == ()
