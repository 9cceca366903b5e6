"""From one day to another, as the panel asks for it."""

from __future__ import annotations

from PySide6.QtCore import QDate, QDateTime, QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QDateEdit, QGridLayout, QLabel, QWidget

from app.gui import theme


class DayRange(QWidget):
    """`days_chosen` carries the first day and the day after the last, as a question has them."""

    days_chosen = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.first_day = QDateEdit(QDate.currentDate().addYears(-1))
        self.last_day = QDateEdit(QDate.currentDate())
        layout = QGridLayout(self)
        layout.setContentsMargins(theme.MARGIN, 0, theme.GAP, theme.GAP)
        layout.setSpacing(theme.GAP // 2)
        for row, (name, field) in enumerate(((self.tr("From"), self.first_day), (self.tr("To"), self.last_day))):
            label = QLabel(name)
            label.setBuddy(field)
            field.setCalendarPopup(True)
            field.setAccessibleName(name)
            field.setKeyboardTracking(False)  # a day that is half typed is none
            field.dateChanged.connect(self._on_changed)
            layout.addWidget(label, row, 0)
            layout.addWidget(field, row, 1)
        layout.setColumnStretch(1, 1)
        self.setVisible(False)

    def show_limits(self, start: float | None, end: float | None) -> None:
        """The days of the question, where it has any."""
        for field, moment, back in ((self.first_day, start, 0), (self.last_day, end, 1)):
            if moment is not None:
                with QSignalBlocker(field):
                    field.setDate(QDateTime.fromSecsSinceEpoch(int(moment) - back).date())

    def choose(self) -> None:
        self._on_changed()

    @Slot()
    def _on_changed(self) -> None:
        first, last = self.first_day.date(), self.last_day.date()
        after = first.toString("yyyy-MM-dd")
        self.days_chosen.emit(after, last.addDays(1).toString("yyyy-MM-dd"))
