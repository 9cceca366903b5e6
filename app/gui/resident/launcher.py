"""A small bar over whatever the person is doing: a question, ten documents that answer it, and away.

It has a session of its own, so that what stands in the window stays as it is.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.domain.search import Hit, SearchResults
from app.gui import theme
from app.gui.display_names import document_name
from app.gui.question.search_field import LONGEST_QUESTION
from app.gui.resident.launcher_delegate import HIT_ROLE, LauncherDelegate
from app.gui.search_session import SearchSession
from app.gui.text import one_line
from app.gui.theme.icons import Icons
from app.gui.theme.labels import SecondaryLabel

if TYPE_CHECKING:
    from app.library import Library

MOST_ANSWERS = 10
_WIDTH = 680
_PATIENCE_S = 2.0
_STEPS = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


class Launcher(QFrame):
    """Enter opens the chosen answer, Ctrl+Enter shows it in its folder, Shift+Enter takes the question to the window,
    Escape puts the bar away; so does a click elsewhere."""

    window_wanted = Signal(str)  # the question

    def __init__(
        self,
        library: Library,
        icons: Icons,
        open_hit: Callable[[Hit], object],
        reveal_hit: Callable[[Hit], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Tool | Qt.WindowType.FramelessWindowHint)
        self._library = library
        self._open, self._reveal = open_hit, reveal_hit
        self._enter_waits: Callable[[Hit], object] | None = None  # pressed before there was an answer
        self.session = SearchSession(library.search, self)
        self.session.answer_changed.connect(self._on_answer_changed)
        self.session.question_cleared.connect(self._clear)
        self.session.search_failed.connect(self._on_search_failed)
        self.setObjectName("launcher")
        self.setWindowTitle(self.tr("Ask Dragoman"))
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Ask in any language, or type words"))
        self.field.setAccessibleName(self.tr("Question"))
        self.field.setFont(theme.sized(self.font(), theme.TITLE))
        self.field.addAction(icons.named("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.field.setMaxLength(LONGEST_QUESTION)
        self.field.textChanged.connect(self._on_text_changed)
        self.field.installEventFilter(self)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Answers"))
        self.list.setItemDelegate(LauncherDelegate(icons, self.list))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemActivated.connect(lambda item: self._act(self._open))
        self.list.itemClicked.connect(lambda item: self._act(self._open))
        self.hint = SecondaryLabel()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.GAP)
        layout.setSpacing(theme.GAP)
        for widget in (self.field, self.list, self.hint):
            layout.addWidget(widget)
        self._clear()

    @Slot()
    def show_bar(self) -> None:
        """In the upper part of the screen that the pointer is on, ready for typing."""
        self.field.selectAll()
        self._fit()
        self.show()
        self.raise_()
        self.activateWindow()
        self.field.setFocus()

    def close_session(self) -> None:
        """At the end of the program; a search that hangs does not hold it up."""
        self.session.stop()
        self.session.wait(_PATIENCE_S)

    @property
    def chosen(self) -> Hit | None:
        item = self.list.currentItem()
        hit = None if item is None else item.data(HIT_ROLE)
        return hit if isinstance(hit, Hit) else None

    # ---- what comes back

    @Slot(object)
    def _on_answer_changed(self, results: SearchResults) -> None:
        chosen = self.list.currentRow()
        self.list.clear()
        for hit in (group.best for group in results.groups[:MOST_ANSWERS]):
            name = document_name(hit.title, hit.path)
            item = QListWidgetItem(name)
            item.setData(HIT_ROLE, hit)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{name}. {one_line(hit.snippet)}")
            self.list.addItem(item)
        self.list.setCurrentRow(max(0, min(chosen, self.list.count() - 1)))
        if self.list.count():
            self.hint.setText(self.tr("Enter opens · Ctrl+Enter shows the folder · Shift+Enter: all answers"))
        elif results.final:
            self.hint.setText(self.tr("Nothing was found."))
        self._fit()
        if self._enter_waits is not None and results.final:
            act, self._enter_waits = self._enter_waits, None
            self._act(act)

    @Slot(object)
    def _on_search_failed(self, error: Exception) -> None:
        self.hint.setText(self.tr("The search has failed. The window says why."))
        self.window_wanted.emit(self.field.text())

    @Slot()
    def _clear(self) -> None:
        self.list.clear()
        self.hint.setText(self.tr("Escape puts this away"))
        self._fit()

    def _fit(self) -> None:
        """As high as there are answers, and never higher than the screen."""
        screen = self.screen() if self.isVisible() else QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        rows = self.list.count()
        self.list.setVisible(bool(rows))
        row = self.list.sizeHintForRow(0) if rows else 0
        around = 2 * theme.MARGIN + self.field.sizeHint().height() + theme.GAP * 3
        height = around + self.hint.sizeHint().height() + (rows * row + 2 * theme.FOCUS_RING if rows else 0)
        width = min(_WIDTH, room.width() - 2 * theme.MARGIN)
        height = min(height, int(room.height() * 0.75))
        self.setFixedSize(width, height)
        self.move(room.x() + (room.width() - width) // 2, room.y() + room.height() // 6)

    # ---- what the person does

    @Slot(str)
    def _on_text_changed(self, text: str) -> None:
        self._enter_waits = None
        self.session.ask(self._library.parse(text))

    def _act(self, act: Callable[[Hit], object]) -> None:
        if not self.session.up_to_date and self.session.request is not None:
            self._enter_waits = act
            self.session.ask_now()
            return
        hit = self.chosen
        if hit is not None:
            self.hide()
            act(hit)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() in _STEPS:
                self.list.keyPressEvent(event)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._on_enter(event.modifiers())
                return True
        return False

    def _on_enter(self, modifiers: Qt.KeyboardModifier) -> None:
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            self.hide()
            self.window_wanted.emit(self.field.text())
        else:
            self._act(self._reveal if modifiers & Qt.KeyboardModifier.ControlModifier else self._open)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and not self.isActiveWindow() and self.isVisible():
            self.hide()
