"""What is offered while a question is typed, and that it is never in the way."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from app.domain.facets import FacetValue
from app.domain.query import Unfinished
from app.gui.question.offers import offers, value_offers
from app.search.query.operators import language_help
from app.search.query.parser import parse


@pytest.fixture
def suggestions(window: Any, library: Any) -> Any:
    library.values = {
        "type": (FacetValue("pdf", 12), FacetValue("mail", 3)),
        "in": (FacetValue(str(Path.home() / "my papers"), 4), FacetValue("/papers/law", 2)),
        "lang": (FacetValue("de", 5),),
        "from": (FacetValue("Anna Müller <anna@example.org>", 2),),
    }
    window.activateWindow()
    window.question.field.setFocus()
    return window.question.assistant.suggestions


def _labels(suggestions: Any) -> list[str]:
    return [offer.label for offer in suggestions.offers]


def test_names_of_operators_are_offered_and_then_their_values(qtbot: Any, window: Any, suggestions: Any) -> None:
    field = window.question.field
    qtbot.keyClicks(field, "river ty")
    assert suggestions.isVisible() and _labels(suggestions) == ["type:"]
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert field.text() == "river type:" and field.hasFocus()
    qtbot.waitUntil(lambda: _labels(suggestions) == ["PDF", "E-mail"])
    qtbot.keyClick(field, Qt.Key.Key_Down)
    qtbot.keyClick(field, Qt.Key.Key_Down)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == "river type:mail " and not suggestions.isVisible()


def test_what_is_only_begun_is_no_mistake_while_the_rest_is_offered(
    qtbot: Any, window: Any, suggestions: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.question._explain.setInterval(60_000)  # the offers come first
    qtbot.keyClicks(window.question.field, "river in:")
    qtbot.waitUntil(suggestions.isVisible)
    window.question._explain.start(10)
    qtbot.wait(60)
    assert not window.question.mistakes.isVisible()
    qtbot.keyClick(window.question.field, Qt.Key.Key_Escape)
    qtbot.waitUntil(window.question.mistakes.isVisible)


def test_a_folder_with_blanks_is_quoted(qtbot: Any, window: Any, suggestions: Any) -> None:
    qtbot.keyClicks(window.question.field, "river in:my")
    qtbot.waitUntil(lambda: _labels(suggestions) == ["my papers"])
    suggestions.list.clicked.emit(suggestions.list.model().index(0, 0))
    assert window.question.field.text() == f'river in:"{Path("~/my papers")}" '
    assert window.question.query.filters[0].values == (str(Path.home() / "my papers"),)


def test_enter_on_a_plain_question_opens(
    qtbot: Any, window: Any, suggestions: Any, library: Any, opened_files: list[Path]
) -> None:
    field = window.question.field
    qtbot.keyClicks(field, "river ty")
    assert suggestions.isVisible()
    qtbot.answered(window)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert not suggestions.isVisible() and field.text() == "river ty"
    qtbot.waitUntil(lambda: opened_files == [library.hits[0].path])


def test_escape_closes_and_leaves_the_text(qtbot: Any, window: Any, suggestions: Any) -> None:
    qtbot.keyClicks(window.question.field, "river ty")
    qtbot.keyClick(window.question.field, Qt.Key.Key_Escape)
    assert not suggestions.isVisible() and window.question.field.text() == "river ty"


@pytest.mark.parametrize("text", ["river", "where does she live in", "a letter from", "x", "type pdf "])
def test_plain_words_are_left_alone(qtbot: Any, window: Any, suggestions: Any, text: str) -> None:
    qtbot.keyClicks(window.question.field, text)
    assert not suggestions.isVisible()


def test_the_list_goes_with_the_focus(qtbot: Any, window: Any, suggestions: Any) -> None:
    qtbot.keyClicks(window.question.field, "river ty")
    window.question.panel_button.setFocus()
    assert not suggestions.isVisible()


def test_values_come_from_another_thread_and_the_last_ones_count(
    qtbot: Any, window: Any, suggestions: Any, library: Any
) -> None:
    qtbot.keyClicks(window.question.field, "type:ma")
    qtbot.waitUntil(lambda: _labels(suggestions) == ["E-mail"])
    assert "MainThread" not in library.threads


def test_days_orders_languages_and_senders_are_offered_in_words() -> None:
    now = datetime(2026, 3, 15)
    operators = language_help()

    def values(field: str, begun: str = "") -> list[str]:
        return [each.value for each in offers(Unfinished(field, begun, 0, 0), operators, now)]

    assert values("after")[:3] == ["today", "yesterday", "this-week"] and "2026" in values("after")
    assert all(not parse(f"after:{day}", now=now).problems for day in values("after"))
    assert values("sort") == ["relevance", "date", "name"] and values("sort", "da") == ["date"]
    assert values("page") == [] and values("type") == []
    found = value_offers(Unfinished("lang", "", 0, 0), (FacetValue("de", 5),), parse, Path("/home/anna"))
    assert (found[0].label, found[0].detail, found[0].value) == ("German", "5", "german")
    found = value_offers(Unfinished("from", "", 0, 0), (FacetValue("Anna M <a@b.c>", 5),), parse, Path("/home/anna"))
    assert found[0].value == "Anna M"
    found = value_offers(Unfinished("in", "", 0, 0), (FacetValue("/home/anna/x", 5),), parse, Path("/home/anna"))
    assert found[0].value == str(Path("~/x"))


def test_what_is_written_out_is_not_offered(qtbot: Any, window: Any, suggestions: Any, library: Any) -> None:
    library.values["type"] = (FacetValue("pdf", 12),)
    qtbot.keyClicks(window.question.field, "type:pdf")
    qtbot.waitUntil(lambda: not suggestions.isVisible())
