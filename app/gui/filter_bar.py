"""The row of filters under the search field: type, folder, language, date, and a button that clears them."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QDate, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QDateEdit, QHBoxLayout, QMenu, QPushButton, QWidget

from app.domain.documents import Folder
from app.domain.query import Filter
from app.domain.search import FilterChoices
from app.gui import display_names, theme

_DAYS = {"week": 7, "month": 31, "year": 365}


class ChoiceButton(QPushButton):
    """A button with a menu of values to tick. Nothing ticked means that anything goes."""

    choice_changed = Signal()

    def __init__(self, title: str, anything: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self._labels: dict[Hashable, str] = {}
        self._chosen: set[Hashable] = set()
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
        """DownloadInfo (value, label, documents or None). A chosen value that is no longer there stays on offer."""
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

    def _rebuild(self, offered: Iterable[tuple[Hashable, str, int | None]]) -> None:
        self._menu.clear()
        self._menu.addAction(self._anything)
        self._menu.addSeparator()
        self._labels = {}
        for value, label, count in offered:
            self._labels[value] = label
            action = QAction(label if count is None else f"{label}  ({display_names.number(count)})", self._menu)
            action.setData(value)
            action.setCheckable(True)
            action.setChecked(value in self._chosen)
            self._menu.addAction(action)
        self._retitle()

    def _retitle(self) -> None:
        chosen = ", ".join(sorted(self._labels.get(value, str(value)) for value in self._chosen))
        text = f"{self._title}: {chosen}" if chosen else self._title
        self.setText(text if len(text) <= 40 else text[:39] + "…")
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


class FilterBar(QWidget):
    """Says which filters are set; the values on offer come from the library."""

    filters_changed = Signal()

    def __init__(self, parent: QWidget | None = None, now: Callable[[], datetime] | None = None) -> None:
        super().__init__(parent)
        self._now = now or (lambda: datetime.now(UTC))
        self._quiet = False
        self.kinds = ChoiceButton(self.tr("Type"), self.tr("Any type"))
        self.folders = ChoiceButton(self.tr("Folder"), self.tr("Any folder"))
        self.languages = ChoiceButton(self.tr("Language"), self.tr("Any language"))
        self.date = QComboBox()
        for label, value in (
            (self.tr("Any time"), "any"),
            (self.tr("Past week"), "week"),
            (self.tr("Past month"), "month"),
            (self.tr("Past year"), "year"),
            (self.tr("From … to …"), "range"),
        ):
            self.date.addItem(label, value)
        self.date.setAccessibleName(self.tr("Date of the document"))
        self.first_day = self._day_field(self.tr("From"), QDate.currentDate().addYears(-1))
        self.last_day = self._day_field(self.tr("To"), QDate.currentDate())
        self.clear_button = QPushButton(self.tr("Clear filters"), flat=True)
        self.clear_button.setVisible(False)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GAP)
        for widget in (self.kinds, self.folders, self.languages, self.date, self.first_day, self.last_day):
            layout.addWidget(widget)
        layout.addWidget(self.clear_button)
        layout.addStretch()
        for choice in (self.kinds, self.folders, self.languages):
            choice.choice_changed.connect(self._on_choice_changed)
        self.date.currentIndexChanged.connect(self._on_choice_changed)
        self.first_day.dateChanged.connect(self._on_choice_changed)
        self.last_day.dateChanged.connect(self._on_choice_changed)
        self.clear_button.clicked.connect(self.clear)

    @staticmethod
    def _day_field(name: str, day: QDate) -> QDateEdit:
        field = QDateEdit(day)
        field.setCalendarPopup(True)
        field.setAccessibleName(name)
        field.setToolTip(name)
        field.setVisible(False)
        return field

    def filters(self) -> tuple[Filter, ...]:
        """What is set now. Days are the user's own, from their first to their last second."""
        found = [
            Filter(field, tuple(sorted(str(value) for value in choice.chosen)))
            for field, choice in (("type", self.kinds), ("in", self.folders), ("lang", self.languages))
            if choice.chosen
        ]
        period = self.date.currentData()
        if period in _DAYS:
            midnight = self._now().replace(hour=0, minute=0, second=0, microsecond=0)
            found.append(Filter("after", ((midnight - timedelta(days=_DAYS[period])).timestamp(),)))
        elif period == "range":
            found.append(Filter("after", (float(self.first_day.date().startOfDay().toSecsSinceEpoch()),)))
            found.append(Filter("before", (float(self.last_day.date().endOfDay().toSecsSinceEpoch() + 1),)))
        return tuple(found)

    def set_choices(self, choices: FilterChoices, folders: Iterable[Folder]) -> None:
        """DownloadInfo what the library holds now."""
        self.kinds.set_values((kind, display_names.kind_name(kind), count) for kind, count in choices.kinds)
        self.languages.set_values((code, display_names.language_name(code), count) for code, count in choices.languages)
        self.folders.set_values((str(folder.path), folder.path.name or str(folder.path), None) for folder in folders)

    @Slot()
    def clear(self) -> None:
        self._quiet = True
        for choice in (self.kinds, self.folders, self.languages):
            choice.choose(())
        self.date.setCurrentIndex(0)
        self._quiet = False
        self._on_choice_changed()

    @Slot()
    def _on_choice_changed(self) -> None:
        ranged = self.date.currentData() == "range"
        self.first_day.setVisible(ranged)
        self.last_day.setVisible(ranged)
        self.clear_button.setVisible(bool(self.filters()))
        if not self._quiet:
            self.filters_changed.emit()
