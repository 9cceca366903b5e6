"""Where a question is put: the field, what could not be understood of it, and the filters. Makes the one `Query`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.domain.query import Query
from app.gui import theme
from app.gui.filter_bar import FilterBar
from app.gui.messages import render
from app.gui.search_field import SearchField
from app.gui.theme.icons import Icons

_EXPLAIN_AFTER_MS = 500  # what is half typed is no mistake yet


class QuestionBar(QWidget):
    """`query_changed` carries what is asked for now: what `parse` makes of the text, with the filters that are set."""

    query_changed = Signal(object)

    def __init__(self, parse: Callable[[str], Query], icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parse = parse
        self._typed = Query()
        self._explain = QTimer(self, singleShot=True, interval=_EXPLAIN_AFTER_MS)
        self._explain.timeout.connect(self._show_mistakes)
        self.field = SearchField(icons)
        self.mistakes = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.mistakes.setVisible(False)
        self.filters = FilterBar()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.GAP)
        layout.setSpacing(theme.GAP)
        for widget in (self.field, self.mistakes, self.filters):
            layout.addWidget(widget)
        self.field.textChanged.connect(self._on_changed)
        self.filters.filters_changed.connect(self._on_changed)

    def ask(self, question: str) -> None:
        """Put a question into the field, as if it had been typed."""
        self.field.setText(question)
        self.field.setFocus()

    def focus(self) -> None:
        self.field.setFocus()
        self.field.selectAll()

    def type_letter(self, letter: str) -> None:
        """A letter that was typed elsewhere, and belongs here."""
        self.field.setFocus()
        self.field.insert(letter)

    @Slot()
    def _on_changed(self) -> None:
        typed = self._typed = self._parse(self.field.text())
        self.filters.show_typed(typed.filters)
        if typed.problems and not self.mistakes.isVisible():
            self.field.mark(())
            self._explain.start()
        else:
            self._explain.stop()
            self._show_mistakes()
        self.query_changed.emit(replace(typed, filters=typed.filters + self.filters.filters()))

    @Slot()
    def _show_mistakes(self) -> None:
        explained = [((problem.start, problem.end), render(problem.message)) for problem in self._typed.problems]
        self.field.mark(explained)
        self.mistakes.setText("\n".join(dict.fromkeys(why for _, why in explained)))
        self.field.setAccessibleDescription(self.mistakes.text())
        self.mistakes.setVisible(bool(explained))
