"""The engine's messages in English."""

from __future__ import annotations

import pytest

from app.cli.messages import counted, render, render_banner, render_error, render_problem
from app.domain.errors import Cancelled, DocumentError, DragomanError, StorageFault, UsageError
from app.domain.messages import message
from app.domain.progress import Banner
from app.domain.query import QueryProblem

LINK, MISSING = message("explain.special"), message("explain.no_such_file")


@pytest.mark.parametrize(
    ("number", "words"), [(0, "0 passages"), (1, "1 passage"), (2, "2 passages"), (1_000, "1,000 passages")]
)
def test_plurals(number: int, words: str) -> None:
    assert counted(number, "passage") == words


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (UsageError(MISSING), "There is no such file."),
        (DocumentError(MISSING), "There is no such file."),
        (StorageFault(MISSING, message("remedy.start_again_see_log")),
         "There is no such file. Start Dragoman again; the log says more."),
        (Cancelled("stopped"), "stopped"),
    ],
)  # fmt: skip
def test_errors(error: DragomanError, words: str) -> None:
    assert render_error(error) == words


def test_banners() -> None:
    assert render_banner(Banner(MISSING)) == "There is no such file."
    assert render_banner(Banner(MISSING, LINK)) == f"There is no such file. {render(LINK)}"


def test_a_mistake_in_a_question_has_a_place_that_counts_from_1() -> None:
    problem = QueryProblem(message("query.nothing_to_look_for"), 0, 3)
    assert render_problem(problem) == "At character 1: Type at least one word to look for."
    assert render_problem(problem, 12) == "Line 12, character 1: Type at least one word to look for."
