"""The row of filters under the search field: type, folder, language, date, and a button that clears them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime

from PySide6.QtCore import QDateTime, QLocale, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.domain.documents import Folder
from app.domain.query import Filter, FilterValue
from app.domain.search import FilterChoices
from app.gui import display_names, theme
from app.gui.choice_button import ChoiceButton
from app.gui.period_choice import PeriodChoice

_DATES = ("after", "before")


class FilterBar(QWidget):
    """Says which filters are set; the values on offer come from the library.

    What the question itself says of a type, a folder, a language or a date takes the place of what is set here.
    """

    filters_changed = Signal()

    def __init__(self, parent: QWidget | None = None, now: Callable[[], datetime] | None = None) -> None:
        super().__init__(parent)
        self._typed: frozenset[str] = frozenset()  # fields of the question's own filters
        self._clearing = False
        self.kinds = ChoiceButton(self.tr("Type"), self.tr("Any type"))
        self.folders = ChoiceButton(self.tr("Folder"), self.tr("Any folder"))
        self.languages = ChoiceButton(self.tr("Language"), self.tr("Any language"))
        self.period = PeriodChoice(now=now)
        self._choices = {"type": self.kinds, "in": self.folders, "lang": self.languages}
        self.clear_button = QPushButton(self.tr("Clear filters"), flat=True)
        self.clear_button.setVisible(False)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GAP)
        for widget in (*self._choices.values(), self.period, self.clear_button):
            layout.addWidget(widget)
        layout.addStretch()
        for choice in self._choices.values():
            choice.choice_changed.connect(self._on_choice_changed)
        self.period.period_changed.connect(self._on_choice_changed)
        self.clear_button.clicked.connect(self.clear)

    def filters(self) -> tuple[Filter, ...]:
        """What is set here, and not by the question itself."""
        chosen = [
            Filter(field, tuple(sorted(str(value) for value in choice.chosen)))
            for field, choice in self._choices.items()
            if choice.chosen and field not in self._typed
        ]
        return (*chosen, *(() if self._typed.intersection(_DATES) else self.period.filters()))

    def show_typed(self, filters: Sequence[Filter]) -> None:
        """Shows the filters that stand in the question itself."""
        self._typed = frozenset(each.field for each in filters)
        for field, choice in self._choices.items():
            choice.show_typed(", ".join(_in_words(each) for each in filters if each.field == field))
        self.period.show_typed(", ".join(_in_words(each) for each in filters if each.field in _DATES))
        self._update()

    def set_choices(self, choices: FilterChoices, folders: Iterable[Folder]) -> None:
        """Offers what the library holds now."""
        self.kinds.set_values((kind, display_names.kind_name(kind), count) for kind, count in choices.kinds)
        self.languages.set_values((code, display_names.language_name(code), count) for code, count in choices.languages)
        self.folders.set_values((str(folder.path), folder.path.name or str(folder.path), None) for folder in folders)

    @Slot()
    def clear(self) -> None:
        self._clearing = True
        for choice in self._choices.values():
            choice.choose(())
        self.period.clear()
        self._clearing = False
        self._on_choice_changed()

    def _update(self) -> None:
        self.clear_button.setVisible(bool(self.filters()))

    @Slot()
    def _on_choice_changed(self) -> None:
        if not self._clearing:
            self._update()
            self.filters_changed.emit()


def _in_words(typed: Filter) -> str:
    values = ", ".join(_value_in_words(typed.field, value) for value in typed.values)
    return display_names.excluded(values) if typed.excluded else values


def _value_in_words(field: str, value: FilterValue) -> str:
    if field == "type":
        return display_names.kind_name(str(value))
    if field == "lang":
        return display_names.language_name(str(value))
    if field in _DATES:
        moment = QDateTime.fromSecsSinceEpoch(int(value) - (field == "before"))
        day = QLocale().toString(moment.date(), QLocale.FormatType.ShortFormat)
        return display_names.date_limit(field, day)
    return str(value)
