"""The states that files can be in, with how many are, to choose one of: what needs attention first."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QTreeWidgetItemIterator, QWidget

from app.domain.documents import NEEDING_ATTENTION, DocumentState
from app.gui import display_names
from app.gui.numbers import number

States = frozenset[DocumentState]

_STATES = int(Qt.ItemDataRole.UserRole)
_IN_NEED = (
    DocumentState.FAILED,
    DocumentState.NEEDS_PASSWORD,
    DocumentState.TOO_LARGE,
    DocumentState.NEEDS_OCR,
)
_OTHERS = (DocumentState.EMPTY, DocumentState.PARTLY, DocumentState.AWAY, DocumentState.WAITING, DocumentState.SKIPPED)


class StateGroups(QTreeWidget):
    """One line for each group that has files; the first is always there, with the states that it consists of."""

    states_chosen = Signal(object)  # a frozenset of states

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("States"))
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setIndentation(self.fontMetrics().averageCharWidth() * 2)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._counts: Mapping[DocumentState, int] = {}
        self.show_counts({})
        self.currentItemChanged.connect(self._on_current_changed)

    @property
    def chosen(self) -> States:
        item = self.currentItem()
        states: States = NEEDING_ATTENTION if item is None else item.data(0, _STATES)
        return states

    def lines(self) -> Iterator[QTreeWidgetItem]:
        """What is shown, from the top to the bottom."""
        iterator = QTreeWidgetItemIterator(self)
        while (item := iterator.value()) is not None:
            yield item
            iterator += 1

    def count_of(self, states: States) -> int:
        """How many files are in these states."""
        return sum(self._counts.get(state, 0) for state in states)

    def choose(self, states: States) -> None:
        """The group of these states; the first, where there is none."""
        lines = list(self.lines())
        self.setCurrentItem(next((item for item in lines if item.data(0, _STATES) == states), lines[0]))

    def show_counts(self, counts: Mapping[DocumentState, int]) -> None:
        """The groups anew; the one that is chosen stays, also where it has become empty."""
        chosen = self.chosen
        self._counts = counts
        self.blockSignals(True)
        self.clear()
        attention = self._line(self.tr("Need attention"), NEEDING_ATTENTION)
        self.addTopLevelItem(attention)
        for state in _IN_NEED:
            self._add(state, chosen, attention)
        for state in _OTHERS:
            self._add(state, chosen, self.invisibleRootItem())
        self.expandAll()
        self.choose(chosen)
        self.blockSignals(False)

    def _add(self, state: DocumentState, chosen: States, above: QTreeWidgetItem) -> None:
        states = frozenset({state})
        if self.count_of(states) or states == chosen:
            above.addChild(self._line(display_names.state_name(state), states))

    def _line(self, name: str, states: States) -> QTreeWidgetItem:
        item = QTreeWidgetItem([name, number(self.count_of(states))])
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        item.setData(0, _STATES, states)
        return item

    @Slot()
    def _on_current_changed(self) -> None:
        self.states_chosen.emit(self.chosen)
