"""A button with a menu of values to tick."""

from __future__ import annotations

from collections.abc import Hashable, Iterable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from app.gui.numbers import number


class ChoiceButton(QPushButton):
    """A button with a menu of values to tick. Nothing ticked means that anything goes."""

    choice_changed = Signal()

    def __init__(self, title: str, anything: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self._labels: dict[Hashable, str] = {}
        self._chosen: set[Hashable] = set()
        self._typed = ""
        self._menu = QMenu(self)
        self._anything = QAction(anything, self)
        self._anything.triggered.connect(self._on_anything_chosen)
        self._menu.triggered.connect(self._on_value_triggered)
        self.setMenu(self._menu)
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._rebuild(())

    @property
    def chosen(self) -> frozenset[Hashable]:
        return frozenset(self._chosen)

    def set_values(self, values: Iterable[tuple[Hashable, str, int | None]]) -> None:
        """Offers (value, label, documents or None). A chosen value that is no longer there stays on offer."""
        offered = list(values)
        known = {value for value, _, _ in offered}
        offered += [(value, self._labels.get(value, str(value)), 0) for value in self._chosen - known]
        self._rebuild(offered)

    def choose(self, values: Iterable[Hashable]) -> None:
        self._chosen = set(values)
        for action in self._menu.actions():
            if action.isCheckable():
                action.setChecked(action.data() in self._chosen)
        self._retitle()
        self.choice_changed.emit()

    def show_typed(self, text: str) -> None:
        """While the question itself says what is wanted, that is shown, and nothing can be ticked; "" ends it."""
        self._typed = text
        self.setEnabled(not text)
        self._retitle()

    def _rebuild(self, offered: Iterable[tuple[Hashable, str, int | None]]) -> None:
        self._menu.clear()
        self._menu.addAction(self._anything)
        self._menu.addSeparator()
        self._labels = {}
        for value, label, count in offered:
            self._labels[value] = label
            action = QAction(label if count is None else f"{label}  ({number(count)})", self._menu)
            action.setData(value)
            action.setCheckable(True)
            action.setChecked(value in self._chosen)
            self._menu.addAction(action)
        self._retitle()

    def _retitle(self) -> None:
        ticked = ", ".join(sorted(self._labels.get(value, str(value)) for value in self._chosen))
        chosen = self._typed or ticked
        text = f"{self._title}: {chosen}" if chosen else self._title
        self.setText(text if len(text) <= 40 else text[:39] + "…")
        self.setToolTip(self.tr("The question itself says so") if self._typed else "")
        self.setAccessibleName(text)
        font = self.font()
        font.setBold(bool(chosen))
        self.setFont(font)

    @Slot(QAction)
    def _on_value_triggered(self, action: QAction) -> None:
        if action.isCheckable():
            value = action.data()
            self.choose(self._chosen | {value} if action.isChecked() else self._chosen - {value})

    @Slot()
    def _on_anything_chosen(self) -> None:
        self.choose(())
