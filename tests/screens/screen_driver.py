"""Drives the real window as a person does, by keys and by waiting for what is seen, and takes pictures of it.

Waits are on conditions, never for a time: a picture is taken when nothing moves any more. Knows nothing of what is
looked at; that stands in `screen_scenes.py`.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.progress import Activity
from app.domain.search import SearchRequest
from app.gui.dialogs.settings.window_page import window_pages
from app.gui.main_window import MainWindow
from app.gui.resident.resident import Resident
from app.gui.theme.appearance import MOTION, Appearance
from app.library import Library

PATIENCE_S = 90.0
_REST_S = 0.5  # as long nothing may change before it is taken for what stays
_LOOK_S = 0.1
_EDGE = QColor(128, 128, 128)


class NotSeen(Exception):
    """What was waited for did not come."""


class Driver:
    """One window on one library. `take` puts pictures into `pictures` by their names."""

    def __init__(self, application: QApplication, library: Library, data_dir: Path) -> None:
        self.application = application
        self.library = library
        self.pictures: dict[str, QImage] = {}
        application.setCursorFlashTime(0)
        self.window = MainWindow(library, data_dir)
        self.window.remembered.set(MOTION, False)
        self.resident = Resident(self.window, library, data_dir)
        appearance = Appearance(application, self.window.remembered)
        self.window.preferences.add_pages(lambda: window_pages(self.window.remembered, appearance, self.resident))
        appearance.apply()
        self._seen: set[QWidget] = set()
        self._counted: SearchRequest | None = None
        self.window.question_actions.reader.facets_read.connect(self._on_facets_read)

    def show(self, width: int, height: int) -> None:
        self.window.setGeometry(20, 20, width, height)
        self.window.show()
        self.come_back()

    def close(self) -> None:
        self.window.close()
        self.window.wait_for_work()
        self.resident.close()
        if self.resident.launcher is not None:
            self.resident.launcher.deleteLater()
        self.window.deleteLater()
        self.application.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.application.processEvents()

    # ---- what a person does

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Where the focus is."""
        QTest.keyClick(self._focused(), key, modifiers)

    def put_away(self) -> None:
        """What lies over the window, by Escape."""
        self.key(Qt.Key.Key_Escape)
        self.until(lambda: not any(map(self._lies_over, self.application.topLevelWidgets())), "the window alone")
        self.come_back()

    def come_back(self) -> None:
        """To the question, as a window manager leads back to the window below one that has gone."""
        self.window.activateWindow()
        self.window.question.focus()
        self.until(lambda: self.application.focusWidget() is self.window.question.field, "the cursor in the field")

    def write(self, text: str) -> None:
        """Where the focus is. There are keys for ASCII alone; other letters come as an input method sends them."""
        for letter in text:
            if letter.isascii():
                QTest.keyClicks(self._focused(), letter)
            else:
                self.window.question.field.insert(letter)

    def close_offers(self) -> None:
        """What is offered below the field, if anything is: there Escape would clear the field."""
        if self.window.question.assistant.suggestions.isVisible():
            self.key(Qt.Key.Key_Escape)

    def ask(self, question: str) -> None:
        """Types a question in place of the one that stands there, and waits for the last answer."""
        self.window.question.focus()
        self.close_offers()
        self.window.question.focus()
        self.key(Qt.Key.Key_Escape)
        self.write(question)
        self.answered()

    def act(self, id_: str) -> None:
        """An action of the menus, by its id."""
        entry = self.window.registry.entry(id_)
        if entry is None:
            raise NotSeen(f"the action {id_}")
        # An action may open a dialog that has a loop of its own.
        QTimer.singleShot(0, entry.trigger)
        self.turn()

    # ---- what is waited for

    def turn(self) -> None:
        """Lets what is due happen."""
        self.application.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        self.application.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        shown = {each for each in self.application.topLevelWidgets() if self._lies_over(each)}
        for dialog in shown - self._seen:
            dialog.activateWindow()  # as a window manager does, which there is none of here
        self._seen = shown

    def until(self, seen: Callable[[], object], what: str, patience_s: float = PATIENCE_S) -> None:
        ends_at = time.monotonic() + patience_s
        while not seen():
            if time.monotonic() > ends_at:
                raise NotSeen(what)
            self.turn()
            time.sleep(0.005)

    def indexed(self) -> None:
        """Until all is read, and the window has heard of it."""
        library, watch = self.library, self.window.watch

        def done() -> bool:
            progress = library.progress()
            return progress.activity is Activity.IDLE and watch._seen == (progress.generation, progress.activity)

        self.until(lambda: self.window.watch.contents.folders, "a folder")
        self.until(done, "the end of the indexing")

    def answered(self) -> None:
        """Until the last answer to the question has come, and what belongs to it."""
        session = self.window.session
        self.until(lambda: session.up_to_date and session._submitted is None, "the answer")
        if self.window.question_actions.panel.isVisible():
            self.until(lambda: self._counted == session.request, "the counts in the panel")

    def kept(self) -> None:
        """Until the question is in the history: it has been looked at for long enough."""
        memory, text = self.library.memory, self.window.question.field.text()
        self.until(lambda: text in [each.text for each in memory.now.asked], "the question in the history")

    def resting(self, *tops: QWidget) -> None:
        """Until what is seen does not change any more."""
        before, since = self.look(*tops), time.monotonic()
        ends_at = since + PATIENCE_S
        while time.monotonic() - since < _REST_S:
            looked_at = time.monotonic()
            self.until(lambda: time.monotonic() - looked_at > _LOOK_S, "")  # noqa: B023  # called before the next round
            now = self.look(*tops)
            if now != before:
                before, since = now, time.monotonic()
            if time.monotonic() > ends_at:
                raise NotSeen("a picture at rest")

    # ---- pictures

    def take(self, name: str, *tops: QWidget) -> None:
        """A picture of the window with all that lies over it, or of these widgets."""
        self.resting(*tops)
        self.pictures[name] = self.look(*tops)

    def look(self, *tops: QWidget) -> QImage:
        """What is seen now."""
        base = tops[0] if tops else self.window
        over = [] if tops else [each for each in self.application.topLevelWidgets() if self._lies_over(each)]
        picture = base.grab()
        ratio = picture.devicePixelRatio()
        origin = base.mapToGlobal(QPoint(0, 0))
        room = QRect(QPoint(0, 0), base.size())
        for each in over:
            room = room.united(QRect(each.mapToGlobal(QPoint(0, 0)) - origin, each.size()).adjusted(-1, -1, 1, 1))
        whole = QPixmap(room.size() * ratio)
        whole.setDevicePixelRatio(ratio)
        whole.fill(base.palette().window().color())
        painter = QPainter(whole)
        painter.drawPixmap(-room.topLeft(), picture)
        for each in over:
            place = each.mapToGlobal(QPoint(0, 0)) - origin - room.topLeft()
            painter.drawPixmap(place, each.grab())
            painter.setPen(_EDGE)
            painter.drawRect(QRect(place, each.size()).adjusted(-1, -1, 0, 0))
        painter.end()
        return whole.toImage().convertToFormat(QImage.Format.Format_RGB888)

    def _on_facets_read(self, request: SearchRequest | None, _: object) -> None:
        self._counted = request

    def _lies_over(self, widget: QWidget) -> bool:
        return widget is not self.window and widget.isVisible() and widget.isWindow()

    def _focused(self) -> QWidget:
        popup = self.application.activePopupWidget()
        if popup is not None:
            return popup.focusWidget() or popup
        return self.application.focusWidget() or self.window
