"""What is ticked becomes the right `Filters`."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from asking import filters
from PySide6.QtCore import QDate

from app.domain.documents import Folder
from app.domain.ids import FolderId
from app.domain.search import FilterChoices
from app.gui.filter_bar import FilterBar

_CHOICES = FilterChoices((("pdf", 1200), ("mail", 3)), (("en", 9), ("he", 4), ("xx", 1)))
_FOLDERS = (Folder(FolderId(7), Path("/papers/law")), Folder(FolderId(8), Path("/papers/letters")))


@pytest.fixture
def bar(qtbot: Any) -> FilterBar:
    shown = FilterBar(now=lambda: datetime(2026, 3, 15, 13, 30, tzinfo=UTC))
    qtbot.addWidget(shown)
    shown.set_choices(_CHOICES, _FOLDERS)
    shown.show()
    return shown


def _labels(choice: Any) -> list[str]:
    return [action.text() for action in choice.menu().actions() if action.isCheckable()]


def _tick(choice: Any, beginning: str) -> None:
    action = next(each for each in choice.menu().actions() if each.text().startswith(beginning))
    action.trigger()


def test_nothing_is_set_at_first(bar: FilterBar) -> None:
    assert bar.filters() == ()
    assert bar.clear_button.isHidden()


def test_values_are_offered_in_words(bar: FilterBar) -> None:
    assert [label.split("  ")[0] for label in _labels(bar.kinds)] == ["PDF", "E-mail"]
    assert [label.split("  ")[0] for label in _labels(bar.languages)] == ["English", "Hebrew", "xx"]
    assert _labels(bar.folders) == ["law", "letters"]


def test_what_is_ticked_restricts(qtbot: Any, bar: FilterBar) -> None:
    with qtbot.waitSignal(bar.filters_changed):
        _tick(bar.kinds, "PDF")
    _tick(bar.kinds, "E-mail")
    _tick(bar.languages, "Hebrew")
    _tick(bar.folders, "letters")
    assert bar.filters() == filters(
        kinds=frozenset({"pdf", "mail"}), folders=frozenset({FolderId(8)}), languages=frozenset({"he"})
    )
    assert not bar.clear_button.isHidden()
    _tick(bar.kinds, "PDF")
    assert bar.filters().kinds == {"mail"}
    _tick(bar.kinds, "Any")
    assert bar.filters().kinds == frozenset()


@pytest.mark.parametrize(("period", "days"), [("week", 7), ("month", 31), ("year", 365)])
def test_a_period_begins_at_midnight(bar: FilterBar, period: str, days: int) -> None:
    bar.date.setCurrentIndex(bar.date.findData(period))
    after = bar.filters().modified_after
    assert after is not None
    assert datetime(2026, 3, 15, tzinfo=UTC).timestamp() - after == days * 86400
    assert bar.filters().modified_before is None


def test_a_range_holds_its_first_and_its_last_day(bar: FilterBar) -> None:
    bar.date.setCurrentIndex(bar.date.findData("range"))
    bar.first_day.setDate(QDate(2020, 1, 1))
    bar.last_day.setDate(QDate(2020, 1, 2))
    filters = bar.filters()
    assert filters.modified_after is not None and filters.modified_before is not None
    assert filters.modified_before - filters.modified_after == 2 * 86400


def test_clear_clears_everything_and_asks_once(qtbot: Any, bar: FilterBar) -> None:
    _tick(bar.kinds, "PDF")
    _tick(bar.languages, "Hebrew")
    bar.date.setCurrentIndex(2)
    asked: list[None] = []
    bar.filters_changed.connect(lambda: asked.append(None))
    bar.clear_button.click()
    assert bar.filters() == () and len(asked) == 1


def test_a_chosen_value_stays_when_the_library_has_it_no_more(qtbot: Any, bar: FilterBar) -> None:
    _tick(bar.languages, "Hebrew")
    with qtbot.assertNotEmitted(bar.filters_changed):
        bar.set_choices(FilterChoices((), (("en", 9),)), _FOLDERS)
    assert bar.filters().languages == {"he"}
    assert _labels(bar.languages)[-1].startswith("Hebrew")
