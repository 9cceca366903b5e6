"""The choice of what comes first."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QWidget

from app.domain.query import Sort


class SortChoice(QComboBox):
    """`sort_chosen` carries what the person has chosen. Where the question itself says it, that is shown, and cannot be
    changed here."""

    sort_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen = Sort.RELEVANCE
        for sort, name in (
            (Sort.RELEVANCE, self.tr("Best first")),
            (Sort.DATE, self.tr("Newest first")),
            (Sort.NAME, self.tr("By name")),
        ):
            self.addItem(name, sort)
        self.setAccessibleName(self.tr("Order of the results"))
        self.setAccessibleDescription(self.accessibleName())  # on Linux a box is called by what is chosen in it
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the wheel over it moves the page, not the choice
        self.activated.connect(self._on_activated)

    @property
    def chosen(self) -> Sort:
        return self._chosen

    def show_typed(self, typed: Sort | None) -> None:
        """What the question itself says of the order; None where it says nothing."""
        self.setCurrentIndex(self.findData(self._chosen if typed is None else typed))
        self.setEnabled(typed is None)
        self.setToolTip("" if typed is None else self.tr("The question itself says so"))

    @Slot(int)
    def _on_activated(self, index: int) -> None:
        sort = Sort(self.itemData(index))
        if sort is not self._chosen:
            self._chosen = sort
            self.sort_chosen.emit(sort)
