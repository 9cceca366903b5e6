"""The bar at the top: it tells what must be known for as long as that is so."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.domain.messages import AS_WRITTEN, message
from app.domain.progress import Banner
from app.gui.banner_bar import MODELS, REPAIR, BannerBar


@pytest.fixture
def bar(qtbot: Any) -> Iterator[BannerBar]:
    """In a window where the focus is elsewhere."""
    window, field, shown = QWidget(), QLineEdit(), BannerBar()
    layout = QVBoxLayout(window)
    layout.addWidget(field)
    layout.addWidget(shown)
    qtbot.addWidget(window)
    window.resize(400, 300)
    window.show()
    field.setFocus()
    yield shown
    window.close()


def _banner(text: str) -> Banner:
    return Banner(message(AS_WRITTEN, text=text))


def test_a_fault_goes_by_itself_after_a_while(bar: BannerBar, qtbot: Any) -> None:
    bar.show_fault("It cannot be shown.", "Perhaps it was moved.")
    assert bar.isVisible()
    bar._lifetime.start(10)
    qtbot.waitUntil(lambda: not bar.isVisible())


def test_a_fault_goes_when_its_cause_has_gone(qtbot: Any) -> None:
    bar = BannerBar()
    qtbot.addWidget(bar)
    bar.show_fault("The search failed.", about="search")
    bar.settle("folders")
    assert bar.isVisible()
    bar.settle("search")
    assert not bar.isVisible()


def test_a_fault_stays_while_the_focus_is_on_it(bar: BannerBar, qtbot: Any) -> None:
    bar.show_fault("It cannot be shown.")
    bar.window().activateWindow()
    bar.hide_button.setFocus()
    qtbot.waitUntil(bar.hide_button.hasFocus)
    with qtbot.waitSignal(bar._lifetime.timeout):
        bar._lifetime.start(10)
    assert bar.isVisible() and bar._lifetime.isActive()


def test_what_the_engine_says_comes_back_behind_a_fault_and_goes_with_its_cause(bar: BannerBar, qtbot: Any) -> None:
    bar.show_banner(_banner("The disk is full."))
    bar.show_fault("It cannot be shown.")
    assert bar.message.text() == "It cannot be shown."
    bar._lifetime.start(10)
    qtbot.waitUntil(lambda: bar.message.text() == "The disk is full.")
    assert bar.isVisible()
    bar.show_banner(None)
    assert not bar.isVisible()


def test_what_was_hidden_stays_so_until_it_changes(bar: BannerBar) -> None:
    bar.show_banner(_banner("The disk is full."))
    bar.hide_button.click()
    bar.show_banner(_banner("The disk is full."))
    assert not bar.isVisible()
    bar.show_banner(_banner("The disk is failing."))
    assert bar.isVisible()


@pytest.mark.parametrize(
    ("remedy", "act", "label"),
    [
        (message("storage.repair"), REPAIR, "Repair…"),
        (message("models.get_it", id="bge-m3"), MODELS, "Models…"),
        (message("storage.free_some_space"), "", ""),
    ],
    ids=lambda value: getattr(value, "code", value),
)
def test_what_the_window_can_do_itself_has_a_button(
    bar: BannerBar, qtbot: Any, remedy: Any, act: str, label: str
) -> None:
    bar.show_banner(Banner(message("storage.catalogue_damaged"), remedy))
    assert bar.act_button.isVisible() == bool(label)
    if label:
        assert bar.act_button.text() == label
        with qtbot.waitSignal(bar.act_requested) as asked:
            bar.act_button.click()
        assert asked.args == [act]


def test_a_failed_search_is_told_until_the_next_one_goes_well(qtbot: Any, window: Any, library: Any) -> None:
    from app.domain.errors import StorageFault

    library.error = StorageFault(message("disk.failing"), message("disk.check_disk"))
    qtbot.keyClicks(window.question.field, "brooch")
    qtbot.waitUntil(window.banner.isVisible)
    library.error = None
    qtbot.keyClicks(window.question.field, "es")
    qtbot.waitUntil(lambda: not window.banner.isVisible())
