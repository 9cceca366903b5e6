"""Whoever cannot see or point: names and roles in the tree that screen readers walk, Tab in the order one sees, and
what becomes of longer languages."""

from __future__ import annotations

import re
import string
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt, QTranslator
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMessageBox,
    QTabBar,
    QWidget,
)

from app.gui.dialogs.settings.window_page import window_pages
from app.gui.main_window import MainWindow
from app.gui.resident.launcher import Launcher
from app.gui.resident.resident import Resident
from app.gui.text import is_right_to_left
from app.gui.theme.appearance import Appearance
from app.gui.theme.labels import ElidedLabel

_LAYOUT_MS = 10_000  # only where something is wrong is it waited for as long
_NO_ROLE = (QAccessible.Role.NoRole, QAccessible.Role.Client)
# Would ask the system for a file, or end the program.
_NOT_RUN = re.compile(r"quit|choose|open|reveal|forget|copy|retry|import|pause|resume|export|tray|similar|like")


# ---- what there is to look at


def _dialogs(qtbot: Any, window: Any) -> Iterator[QWidget]:
    """Each dialog that an action of the menus shows, one after the other."""
    for entry in window.registry.entries():
        action = entry.actions[0]
        if _NOT_RUN.search(entry.id) or action.isCheckable() or action.parent() is not window:
            continue
        before = {widget for widget in QApplication.topLevelWidgets() if widget.isVisible()}
        entry.trigger()
        qtbot.at_rest(window.background)  # what is shown may be read first
        shown = [
            each
            for each in QApplication.topLevelWidgets()
            if each.isVisible() and each not in before and isinstance(each, QDialog)
        ]
        for dialog in shown:
            yield dialog
            dialog.close()


def _once_laid_out(qtbot: Any, wrong: Callable[[], list[str]]) -> list[str]:
    """What is wrong and stays so: a layout comes a moment after what it is made for."""
    with suppress(TimeoutError):
        qtbot.waitUntil(lambda: not wrong(), timeout=_LAYOUT_MS)
    return wrong()


@pytest.fixture
def all_shown(qtbot: Any, window: Any, library: Any, data_dir: Path) -> Any:
    """The window with answers and a preview, its settings complete, and the launcher."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    resident = Resident(window, library, data_dir)
    look = Appearance(application, window.remembered)
    window.preferences.add_pages(lambda: window_pages(window.remembered, look, resident))
    qtbot.ask(window)
    qtbot.waitUntil(lambda: "A passage" in window.preview.text_view.toPlainText())
    qtbot.at_rest(window.background)
    yield window
    resident.close()


def _interfaces(inside: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield inside
    for place in range(min(inside.childCount(), 60)):  # rows of a list beyond that are like those before
        child = inside.child(place)
        if child is not None and child.isValid() and not child.state().invisible:
            yield from _interfaces(child)


def _nameless(widget: QWidget) -> list[str]:
    root = QAccessible.queryAccessibleInterface(widget)
    found = []
    for each in _interfaces(root):
        thing = each.object()
        if not each.state().focusable or (isinstance(thing, QWidget) and thing.focusPolicy() is Qt.FocusPolicy.NoFocus):
            continue
        if isinstance(thing, QLabel) and not thing.text():
            continue  # it can be selected by the mouse when there is something to select
        if not each.text(QAccessible.Text.Name).strip() or each.role() in _NO_ROLE:
            path = type(thing).__name__ if thing is not None else "?"
            parent = type(thing.parent()).__name__ if thing is not None and thing.parent() else ""
            found.append(f"{parent} > {path} {each.role().name} {each.text(QAccessible.Text.Name)!r}")
    return found


def test_all_of_the_window_has_names_and_roles(all_shown: Any) -> None:
    assert _nameless(all_shown) == []


def _reading_order(window: Any, *parts: QWidget) -> list[QWidget]:
    """These, as whoever goes from one thing to the next comes to them."""
    met = [each.object() for each in _interfaces(QAccessible.queryAccessibleInterface(window))]
    return sorted(parts, key=met.index)


def test_a_screen_reader_meets_the_parts_in_the_order_in_which_they_stand(qtbot: Any, all_shown: Any) -> None:
    parts = (
        all_shown.question.field,
        all_shown.question_actions.panel,
        all_shown.results,
        all_shown.preview.views.text_view,
        all_shown.status.pause_button,
    )
    all_shown.question.panel_button.setChecked(True)
    all_shown.status.pause_button.show()
    qtbot.waitUntil(lambda: all(part.isVisible() for part in parts))
    assert _reading_order(all_shown, *parts) == list(parts)


def test_nothing_that_is_said_holds_mark_up_and_labels_say_what_they_show(qtbot: Any, all_shown: Any) -> None:
    all_shown.question.field.setText("river type:pdf in:/a/b foo:")
    qtbot.answered(all_shown)
    qtbot.waitUntil(lambda: not all_shown.question._explain.isActive())  # what is wrong with it is said
    qtbot.at_rest(all_shown.background)
    wrong = []
    for each in _interfaces(QAccessible.queryAccessibleInterface(all_shown)):
        said = [each.text(kind) for kind in (QAccessible.Text.Name, QAccessible.Text.Description)]
        wrong += [text for text in said if re.search(r"<\w+[ >]|&\w+;", text)]
        thing = each.object()
        if isinstance(thing, QLabel) and thing.text() and "<" not in thing.text():
            wrong += [] if said[0] == thing.text() else [f"{thing.text()} is said as {said[0]}"]
    assert wrong == []


def test_all_of_the_dialogs_has_names_and_roles(qtbot: Any, all_shown: Any) -> None:
    seen, wrong = [], []
    for dialog in _dialogs(qtbot, all_shown):
        seen.append(dialog.windowTitle())
        wrong += [f"{dialog.windowTitle()}: {each}" for each in _nameless(dialog)]
        if not dialog.windowTitle():
            wrong.append(f"{type(dialog).__name__} has no title")
    assert wrong == [], "\n".join(wrong)
    assert {"Settings", "Keyboard shortcuts", "Guide"} <= set(seen) and len(seen) >= 6


def test_the_first_screen_and_the_launcher_have_names(qtbot: Any, window: Any, library: Any) -> None:
    library.memory.note("Where is the boat?", 1.0)
    for show in (window.welcome.welcome, lambda: window.welcome.invite(samples=True)):
        show()
        qtbot.at_rest(window.background)
        assert _nameless(window) == []
    launcher = Launcher(library, window.icons, print, print)
    qtbot.addWidget(launcher)
    launcher.show_bar()
    launcher.field.setText("river")
    qtbot.answered(launcher)
    assert launcher.list.count() == 3
    assert _nameless(launcher) == []
    launcher.close_session()


# ---- Tab


def _stops(window: QWidget) -> list[QWidget]:
    """What Tab reaches, in its order."""
    found: list[QWidget] = []
    widget = window.nextInFocusChain()
    while widget is not None and widget is not window:
        reached = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isEnabled()
        if reached and widget.isVisible() and widget.focusProxy() is None and widget.window() is window:
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found


def _place(widget: QWidget, mirrored: bool) -> QRect:
    window = widget.window()
    place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
    return QRect(window.width() - place.right(), place.top(), place.width(), place.height()) if mirrored else place


def _backward(window: QWidget) -> list[str]:
    """Steps of Tab that go up where they do not go on to what stands beside, or back in a line."""
    mirrored = window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    stops, wrong = _stops(window), []
    for one, other in pairwise(stops):
        a, b = _place(one, mirrored), _place(other, mirrored)
        if one.isAncestorOf(other) or other.isAncestorOf(one):
            continue
        up = b.bottom() < a.top() and b.left() < a.right()
        back = b.right() < a.left() and b.top() < a.bottom() and b.bottom() > a.top()
        if up or back:
            wrong.append(f"{_called(one)} -> {_called(other)}")
    return wrong


def _called(widget: QWidget) -> str:
    return f"{type(widget).__name__} “{widget.accessibleName() or getattr(widget, 'text', str)()}”"


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_tab_goes_as_the_eye_does(qtbot: Any, all_shown: Any, direction: Qt.LayoutDirection) -> None:
    all_shown.setLayoutDirection(direction)
    qtbot.waitUntil(lambda: not _backward(all_shown))  # until all of it is laid out anew
    stops = _stops(all_shown)
    assert all_shown.question.field in stops and all_shown.results in stops
    assert stops.index(all_shown.question.field) < stops.index(all_shown.results)
    assert _backward(all_shown) == []


def test_tab_goes_as_the_eye_does_in_the_dialogs(qtbot: Any, all_shown: Any) -> None:
    wrong = []
    for dialog in _dialogs(qtbot, all_shown):
        steps = _once_laid_out(qtbot, partial(_backward, dialog))
        wrong += [f"{dialog.windowTitle()}: {step}" for step in steps]
    assert wrong == [], "\n".join(wrong)


def test_tab_goes_as_the_eye_does_on_the_first_screen(qtbot: Any, window: Any, library: Any) -> None:
    library.memory.note("one", 1.0)
    window.question_actions.saved.save("two", "two")
    window.welcome.invite(samples=True)
    begin = window.welcome.begin
    qtbot.waitUntil(lambda: all(each.isVisible() for each in (begin.saved, begin.asked, begin.examples)))
    qtbot.at_rest(window.background)
    stops = _stops(window)
    rows = [*window.welcome.begin.saved.rows, *window.welcome.begin.asked.rows]
    assert [each for each in stops if each in rows] == rows
    assert _once_laid_out(qtbot, lambda: _backward(window)) == []


def test_tab_goes_as_the_eye_does_where_nothing_was_found(qtbot: Any, window: Any, library: Any) -> None:
    library.hits = ()
    qtbot.keyClicks(window.question.field, "river type:pdf")
    qtbot.answered(window)
    qtbot.at_rest(window.background)
    assert _nameless(window) == [] and _once_laid_out(qtbot, lambda: _backward(window)) == []


# ---- a language that is longer than English, and looks like none


_ACCENTS = str.maketrans("aeiouycnszAEIOUYCNSZ", "áéíóúýçñšžÁÉÍÓÚÝÇÑŠŽ")


def pseudo(text: str) -> str:
    """Longer by two fifths, in brackets, with accents; placeholders, tags and letters for keys are kept."""
    parts = re.split(r"(\{[^{}]*\}|<[^<>]*>|&\w+;)", text)
    changed = "".join(
        part if re.match(r"[{<&]", part) and len(part) > 1 else part.translate(_ACCENTS) for part in parts
    )
    return f"⟦{changed}{'·' * max(1, round(len(text) * 0.4) - 2)}⟧"


class _Pseudo(QTranslator):
    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        return pseudo(source) if source and context else None

    def isEmpty(self) -> bool:
        return False


@pytest.fixture
def in_pseudo(qtbot: Any) -> Iterator[None]:
    translator = _Pseudo()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


def test_the_pseudo_language_keeps_what_must_be_kept() -> None:
    assert pseudo("{n:count} files") == "⟦{n:count} fíléš····⟧"
    fields = {name for _, name, _, _ in string.Formatter().parse(pseudo("{a} of {b}")) if name}
    assert fields == {"a", "b"} and "<b>" in pseudo("A <b>word</b>") and not is_right_to_left(pseudo("A"))


def _texts(window: QWidget) -> Iterator[tuple[QWidget | QAction, str]]:
    """All that is said in a window, with who says it."""
    yield window, window.windowTitle()
    for widget in [window, *window.findChildren(QWidget)]:
        if not widget.isVisible():
            continue
        for text in (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()):
            yield widget, text
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget, widget.text()
        elif isinstance(widget, QLineEdit):
            yield widget, widget.placeholderText()
        elif isinstance(widget, QGroupBox):
            yield widget, widget.title()
        elif isinstance(widget, QComboBox):
            yield from ((widget, widget.itemText(place)) for place in range(widget.count()))
        elif isinstance(widget, QTabBar):
            yield from ((widget, widget.tabText(place)) for place in range(widget.count()))
    for action in window.findChildren(QAction):
        if not action.isSeparator() and not isinstance(action.parent(), QLineEdit):
            yield action, action.text()


# What is no language: names of ours, of Qt, of files and of people, numbers, keys, what the stand-in says.
_NO_LANGUAGE = re.compile(
    r"[Dd]ragoman|papers|BGE M3|multilingual|A model|Document \d|river|A passage|Before the|After the|English|Hebrew|"
    r"EN|qt_|clear|Clear"
)


def _untranslated(window: QWidget) -> set[str]:
    found = set()
    for who, text in _texts(window):
        plain = re.sub(r"<[^<>]*>", "", text)
        if "⟦" in plain or not re.search(r"[A-Za-z]{3}", plain) or _NO_LANGUAGE.search(plain):
            continue
        if re.fullmatch(r"((Ctrl|Shift|Alt|Meta|Return|Enter|Space|Esc|F\d+|Del|Ins|Home|End|[A-Z,+.-]|, )+)", plain):
            continue
        found.add(f"{type(who).__name__}: {text[:80]}")
    return found


def _cut_off(window: QWidget) -> list[str]:
    """Labels and buttons that have less room than what they say."""
    found = []
    for widget in window.findChildren(QWidget):
        if (
            not widget.isVisible()
            or not isinstance(widget, QLabel | QAbstractButton)
            or isinstance(widget, ElidedLabel)
        ):
            continue
        if not widget.text().strip():
            continue
        if isinstance(widget, QLabel) and widget.wordWrap():
            if widget.heightForWidth(widget.width()) > widget.height() + 1:
                found.append(f"too low: {widget.text()[:80]}")
        elif widget.sizeHint().width() > widget.width() + 1:
            found.append(f"too narrow ({widget.width()} < {widget.sizeHint().width()}): {widget.text()[:80]}")
    return found


@pytest.fixture
def pseudo_window(in_pseudo: None, qtbot: Any, library: Any, data_dir: Path) -> Iterator[Any]:
    window = MainWindow(library, data_dir)
    qtbot.addWidget(window)
    window.resize(1180, 760)
    window.show()
    qtbot.waitUntil(lambda: bool(window.watch.contents.folders))
    qtbot.at_rest(window.background)
    yield window
    window.close()


def _answer(qtbot: Any, window: Any) -> None:
    qtbot.ask(window)
    qtbot.waitUntil(lambda: "A passage" in window.preview.text_view.toPlainText())
    qtbot.at_rest(window.background)


def test_nothing_is_said_that_cannot_be_translated(pseudo_window: Any, qtbot: Any, library: Any) -> None:
    wrong = _untranslated(pseudo_window)
    library.folders_now = ()
    pseudo_window.welcome.welcome()
    wrong |= _untranslated(pseudo_window)
    _answer(qtbot, pseudo_window)
    wrong |= _untranslated(pseudo_window)
    for dialog in _dialogs(qtbot, pseudo_window):
        if not isinstance(dialog, QMessageBox):
            wrong |= _untranslated(dialog)
    assert wrong == set()


def test_nothing_is_cut_off_in_a_longer_language(pseudo_window: Any, qtbot: Any) -> None:
    wrong = _once_laid_out(qtbot, lambda: _cut_off(pseudo_window))
    _answer(qtbot, pseudo_window)
    wrong += _once_laid_out(qtbot, lambda: _cut_off(pseudo_window))
    for dialog in _dialogs(qtbot, pseudo_window):
        cut = _once_laid_out(qtbot, partial(_cut_off, dialog))
        wrong += [f"{dialog.windowTitle()}: {each}" for each in cut]
    assert wrong == [], "\n".join(wrong)
