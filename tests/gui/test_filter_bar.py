"""What is ticked becomes the right `Filters`."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QDate

from app.domain.documents import Folder
from app.domain.ids import FolderId
from app.domain.query import Filter, FilterValue
from app.domain.search import FilterChoices
from app.gui.filter_bar import FilterBar
from app.gui.period_choice import PeriodChoice

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


def _choose_period(bar: FilterBar, period: str) -> None:
    bar.period.periods.setCurrentIndex(bar.period.periods.findData(period))


def _values(bar: FilterBar, field: str) -> tuple[FilterValue, ...]:
    return next((each.values for each in bar.filters() if each.field == field), ())


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
    assert bar.filters() == (
        Filter("type", ("mail", "pdf")),
        Filter("in", (str(_FOLDERS[1].path),)),
        Filter("lang", ("he",)),
    )
    assert not bar.clear_button.isHidden()
    _tick(bar.kinds, "PDF")
    assert _values(bar, "type") == ("mail",)
    _tick(bar.kinds, "Any")
    assert _values(bar, "type") == ()


@pytest.mark.parametrize(("period", "days"), [("week", 7), ("month", 31), ("year", 365)])
def test_a_period_begins_at_midnight(bar: FilterBar, period: str, days: int) -> None:
    _choose_period(bar, period)
    (after,) = bar.filters()
    assert after.field == "after"
    assert after.values == (datetime(2026, 3, 15, tzinfo=UTC).timestamp() - days * 86400,)


def test_a_day_begins_where_the_user_is(qtbot: Any) -> None:
    choice = PeriodChoice()
    qtbot.addWidget(choice)
    choice.periods.setCurrentIndex(choice.periods.findData("week"))
    (after,) = choice.filters()
    begins = datetime.fromtimestamp(float(after.values[0]))  # in the time of this computer
    assert (begins.hour, begins.minute, begins.second) == (0, 0, 0)


def test_a_range_holds_its_first_and_its_last_day(bar: FilterBar) -> None:
    _choose_period(bar, "range")
    assert bar.period.first_day.isVisible()
    bar.period.first_day.setDate(QDate(2020, 1, 1))
    bar.period.last_day.setDate(QDate(2020, 1, 2))
    after, before = bar.filters()
    assert (after.field, before.field) == ("after", "before")
    assert float(before.values[0]) - float(after.values[0]) == 2 * 86400


def test_clear_clears_everything_and_asks_once(qtbot: Any, bar: FilterBar) -> None:
    _tick(bar.kinds, "PDF")
    _tick(bar.languages, "Hebrew")
    _choose_period(bar, "month")
    asked: list[None] = []
    bar.filters_changed.connect(lambda: asked.append(None))
    bar.clear_button.click()
    assert bar.filters() == () and len(asked) == 1


def test_a_chosen_value_stays_when_the_library_has_it_no_more(qtbot: Any, bar: FilterBar) -> None:
    _tick(bar.languages, "Hebrew")
    with qtbot.assertNotEmitted(bar.filters_changed):
        bar.set_choices(FilterChoices((), (("en", 9),)), _FOLDERS)
    assert _values(bar, "lang") == ("he",)
    assert _labels(bar.languages)[-1].startswith("Hebrew")


def test_what_the_question_says_is_shown_and_stands_alone(bar: FilterBar) -> None:
    _tick(bar.kinds, "PDF")
    _tick(bar.languages, "Hebrew")
    _choose_period(bar, "week")
    noon = datetime(2024, 5, 1, 12).timestamp()
    bar.show_typed((Filter("type", ("mail", "web")), Filter("lang", ("en",), excluded=True), Filter("before", (noon,))))
    assert bar.kinds.text() == "Type: E-mail, Web page" and not bar.kinds.isEnabled()
    assert bar.languages.text() == "Language: not English"
    assert bar.period.periods.placeholderText() == "until 5/1/24" and bar.period.periods.currentIndex() == -1
    assert bar.folders.isEnabled()
    assert bar.filters() == () and bar.clear_button.isHidden()
    bar.show_typed(())
    assert bar.kinds.text() == "Type: PDF" and bar.kinds.isEnabled()
    assert bar.period.periods.currentData() == "week"
    assert [each.field for each in bar.filters()] == ["type", "lang", "after"]
