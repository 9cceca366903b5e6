"""The choice of a period: any time, the past week, month or year, or from one day to another."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QDate, Signal, Slot
from PySide6.QtWidgets import QComboBox, QDateEdit, QHBoxLayout, QWidget

from app.domain.query import Filter
from app.gui import theme

_DAYS = {"week": 7, "month": 31, "year": 365}


class PeriodChoice(QWidget):
    """Days are the user's own, from their first to their last second."""

    period_changed = Signal()

    def __init__(self, parent: QWidget | None = None, now: Callable[[], datetime] | None = None) -> None:
        super().__init__(parent)
        self._now = now or (lambda: datetime.now().astimezone())
        self._chosen = 0  # the index, also while the question itself names a period
        self.periods = QComboBox()
        for label, value in (
            (self.tr("Any time"), "any"),
            (self.tr("Past week"), "week"),
            (self.tr("Past month"), "month"),
            (self.tr("Past year"), "year"),
            (self.tr("From … to …"), "range"),
        ):
            self.periods.addItem(label, value)
        self.periods.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.periods.setAccessibleName(self.tr("Date of the document"))
        self.first_day = self._day_field(self.tr("From"), QDate.currentDate().addYears(-1))
        self.last_day = self._day_field(self.tr("To"), QDate.currentDate())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GAP)
        for widget in (self.periods, self.first_day, self.last_day):
            layout.addWidget(widget)
        self.periods.currentIndexChanged.connect(self._on_period_chosen)
        self.first_day.dateChanged.connect(self.period_changed)
        self.last_day.dateChanged.connect(self.period_changed)

    def filters(self) -> tuple[Filter, ...]:
        """What is chosen, as `after` (that moment included) and `before` (excluded)."""
        period = self.periods.itemData(self._chosen)
        if period in _DAYS:
            midnight = self._now().replace(hour=0, minute=0, second=0, microsecond=0)
            return (Filter("after", ((midnight - timedelta(days=_DAYS[period])).timestamp(),)),)
        if period == "range":
            first, last = self.first_day.date().startOfDay(), self.last_day.date().addDays(1).startOfDay()
            return (
                Filter("after", (float(first.toSecsSinceEpoch()),)),
                Filter("before", (float(last.toSecsSinceEpoch()),)),
            )
        return ()

    def clear(self) -> None:
        self.periods.setCurrentIndex(0)

    def show_typed(self, text: str) -> None:
        """While the question itself names a period, that is shown, and none can be chosen; "" ends it."""
        self.periods.blockSignals(True)
        self.periods.setPlaceholderText(text)
        self.periods.setCurrentIndex(-1 if text else self._chosen)
        self.periods.blockSignals(False)
        self.setEnabled(not text)
        self.setToolTip(self.tr("The question itself says so") if text else "")
        self._show_days()

    def _show_days(self) -> None:
        ranged = self.periods.currentData() == "range"
        self.first_day.setVisible(ranged)
        self.last_day.setVisible(ranged)

    @staticmethod
    def _day_field(name: str, day: QDate) -> QDateEdit:
        field = QDateEdit(day)
        field.setCalendarPopup(True)
        field.setAccessibleName(name)
        field.setToolTip(name)
        field.setVisible(False)
        return field

    @Slot(int)
    def _on_period_chosen(self, index: int) -> None:
        self._chosen = max(0, index)
        self._show_days()
        self.period_changed.emit()
