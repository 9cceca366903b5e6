"""Where a question is put. Its text is the only truth: chips, filters and what is offered are read from it and change
it."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from app.domain.query import FilterValue, Query
from app.gui import theme
from app.gui.background import Background
from app.gui.messages import render
from app.gui.question.assistant import Assistant
from app.gui.question.chips import ChipRow
from app.gui.question.likeness import NamedLikeness
from app.gui.question.mistakes import Mistakes
from app.gui.question.part_names import part_details, part_name
from app.gui.question.search_field import SearchField
from app.gui.theme.icons import Icons

if TYPE_CHECKING:
    from app.library import Library

_BEGUN = ("query.no_value", "query.unbalanced_quote")  # no mistakes while the rest is offered
_EXPLAIN_AFTER_MS = 500  # what is half typed is no mistake yet


class QuestionBar(QWidget):
    """`query_changed` carries what is asked for now: what the text is understood as, and what more is wanted of, if
    anything. `panel_toggled` says whether the panel of filters is wanted."""

    query_changed = Signal(object, object)
    panel_toggled = Signal(bool)

    def __init__(self, library: Library, background: Background, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = library
        self.parse = library.parse
        self.query = Query()
        self.like: NamedLikeness | None = None
        self._quiet = False
        self._explain = QTimer(self, singleShot=True, interval=_EXPLAIN_AFTER_MS)
        self._explain.timeout.connect(self._show_mistakes)
        self.field = SearchField(icons)
        self.assistant = Assistant(self.field, library, background)
        self.mistakes = Mistakes()
        self.chips = ChipRow()
        self.panel_button = QToolButton()
        self.panel_button.setText(self.tr("Filters"))
        self.panel_button.setCheckable(True)
        self.panel_button.setToolTip(self.tr("Folders, types, languages, dates and senders of what is found"))
        self.panel_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clear_button = QPushButton(self.tr("Clear filters"), flat=True)
        self.clear_button.setAutoDefault(False)
        self.clear_button.setVisible(False)
        self._build()
        self.field.textChanged.connect(self._on_changed)
        self.field.cleared_again.connect(self._on_cleared_again)
        self.mistakes.repair_wanted.connect(self._on_repair_wanted)
        self.chips.chip_removed.connect(self._on_chip_removed)
        self.chips.emptied.connect(self.field.setFocus)
        self.clear_button.clicked.connect(self.clear_filters)
        self.panel_button.toggled.connect(self.panel_toggled)
        self.assistant.question_chosen.connect(self.ask)
        self.assistant.suggestions.closed.connect(self._explain.start)

    def _build(self) -> None:
        below = QHBoxLayout()
        below.setSpacing(theme.GAP)
        for widget, stretch in ((self.panel_button, 0), (self.chips, 1), (self.clear_button, 0)):
            below.addWidget(widget, stretch, Qt.AlignmentFlag.AlignVCenter)
        below.addStretch(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.GAP)
        layout.setSpacing(theme.GAP)
        layout.addWidget(self.field)
        layout.addWidget(self.mistakes)
        layout.addLayout(below)
        self.setTabOrder(self.field, self.panel_button)
        self.setTabOrder(self.panel_button, self.clear_button)

    @property
    def last(self) -> QWidget:
        """The last part of it that Tab comes to."""
        return self.clear_button

    def _order_tabs(self) -> None:
        """What is made anew would be the last in the window."""
        for start, made in ((self.field, self.mistakes.buttons), (self.panel_button, self.chips.chips)):
            for before, after in zip((start, *made), made, strict=False):
                self.setTabOrder(before, after)

    # ---- what is asked

    @Slot(str)
    def ask(self, question: str) -> None:
        """Put a question into the field, as if it had been typed."""
        self.like = None
        if question == self.field.text():
            self._on_changed()
        self.field.put(question)
        self.field.setFocus()

    def ask_like(self, like: NamedLikeness | None) -> None:
        """Ask for more like this; what is typed narrows it. None ends it."""
        if like is not None and self.like is None:
            self._quiet = True  # one question, not two
            self.field.clear()
            self._quiet = False
        self.like = like
        self._on_changed()

    @Slot()
    def _on_cleared_again(self) -> None:
        if self.like is not None:
            self.ask_like(None)

    def focus(self) -> None:
        self.field.setFocus()
        self.field.selectAll()

    def type_letter(self, letter: str) -> None:
        """A letter that was typed elsewhere, and belongs here: after a filter that was just chosen, not into it."""
        self.field.setFocus()
        after_filter = any(part.values and part.end == self.field.place for part in self.query.parts)
        self.field.insert(f" {letter}" if after_filter else letter)

    def type_key(self, event: QKeyEvent) -> bool:
        """A key that was pressed elsewhere and not used there: a letter belongs here. False where it is none."""
        chord = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        letter = event.text() if event.text().isprintable() and event.text().strip() else ""
        if letter and chord == Qt.KeyboardModifier.NoModifier:
            self.type_letter(letter)
            return True
        return False

    # ---- filters, which are written into the text

    def add_value(self, field: str, value: FilterValue, *, excluded: bool = False, written: str = "") -> None:
        text = self._language.with_value(self.field.text(), field, value, excluded=excluded, written=written)
        self._put(text)

    def remove_values(
        self, field: str, values: Collection[FilterValue] | None = None, *, excluded: bool = False
    ) -> None:
        self._put(self._language.without_values(self.field.text(), field, values, excluded=excluded))

    def clear_fields(self, *fields: str) -> None:
        """Takes out all that is said of these, wanted and unwanted."""
        text = self.field.text()
        for field in fields:
            for excluded in (False, True):
                text = self._language.without_values(text, field, excluded=excluded)
        self._put(text)

    def set_period(self, after: str, before: str) -> None:
        """From this day on, and before that one, each as it is typed; "" for no limit."""
        text = self.field.text()
        for field, written in (("after", after), ("before", before)):
            for excluded in (False, True):
                text = self._language.without_values(text, field, excluded=excluded)
            found = self._language.parse(f'{field}:"{written}"').filters if written else ()
            if found:
                text = self._language.with_value(text, field, found[0].values[0], written=written)
        self._put(text)

    @Slot()
    def clear_filters(self) -> None:
        self._put(self._language.without_filters(self.field.text()))

    @Slot()
    def repair(self) -> None:
        """Mends the first mistake that can be."""
        self._explain.stop()
        self._show_mistakes()
        found = self.mistakes.first_repair
        if found is not None:
            self._on_repair_wanted(found.text)

    def _put(self, text: str) -> None:
        if text != self.field.text():
            self.field.put(text)

    # ---- what it is understood as

    @Slot()
    def _on_changed(self) -> None:
        if self._quiet:
            return
        query = self.query = self._language.parse(self.field.text())
        like = self.like
        chips = [(part_name(part), part_details(part)) for part in query.parts]
        self.chips.show_parts([(like.name, like.details), *chips] if like else chips)
        self._order_tabs()
        self.clear_button.setVisible(bool(query.filters))
        if query.problems and not self.mistakes.isVisible():
            self.field.mark(())
            self._explain.start()
        else:
            self._explain.stop()
            self._show_mistakes()
        self.query_changed.emit(query, like.likeness if like else None)

    @Slot()
    def _show_mistakes(self) -> None:
        query = self.query
        typing = self.assistant.suggestions.isVisible()
        problems = [each for each in query.problems if not (typing and each.message.code in _BEGUN)]
        explained = [(problem, render(problem.message)) for problem in problems]
        self.field.mark([((problem.start, problem.end), why) for problem, why in explained])
        self.mistakes.explain([(why, self._language.repair(query.source, problem)) for problem, why in explained])
        self._order_tabs()
        self.field.setAccessibleDescription(self.mistakes.text())

    @Slot(str)
    def _on_repair_wanted(self, text: str) -> None:
        self._put(text)
        self.field.setFocus()

    @Slot(int)
    def _on_chip_removed(self, place: int) -> None:
        if self.like is not None and place == 0:
            self.ask_like(None)
            return
        part = self.query.parts[place - (self.like is not None)]
        self._put(self._language.without(self.field.text(), part))
