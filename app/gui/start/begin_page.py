"""The page of somebody who has documents and has not asked yet: what was asked and saved, what is new, examples."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.common.samples import DemoQuestion, questions_in
from app.domain.documents import StoredDocument
from app.domain.memory import AskedQuestion
from app.domain.messages import message
from app.gui import display_names, theme
from app.gui.background import Background
from app.gui.messages import render
from app.gui.question.offers import short_moment
from app.gui.question.saved_searches import SavedEntry
from app.gui.start.row_button import RowButton, Section
from app.gui.text import one_line
from app.gui.theme.icons import Icons
from app.gui.theme.labels import SecondaryLabel
from app.gui.translation import ui_languages

if TYPE_CHECKING:
    from app.library import Library

MOST_ROWS = 5


@dataclass(frozen=True, slots=True)
class Beginning:
    """What the page shows."""

    asked: tuple[AskedQuestion, ...]
    latest: tuple[StoredDocument, ...]
    examples: tuple[DemoQuestion, ...]


class BeginPage(QWidget):
    """`question_chosen` carries a question, `saved_chosen` a `SavedSearch`, `document_chosen` the path of a new
    document."""

    question_chosen = Signal(str)
    saved_chosen = Signal(object)
    document_chosen = Signal(object)

    def __init__(self, icons: Icons, library: Library, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._library = library
        self._background = background
        title = SecondaryLabel(self.tr("Ask in any language, or type words"))
        title.setFont(theme.sized(self.font(), theme.TITLE))
        title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        title.setWordWrap(True)
        self.saved = Section(self.tr("Saved searches"))
        self.asked = Section(self.tr("Asked lately"))
        self.latest = Section(self.tr("New documents"))
        self.examples = Section(self.tr("For instance, about the sample documents"))
        column = QVBoxLayout(self)
        column.setSpacing(theme.GAP)
        column.addWidget(title)
        column.addSpacing(theme.GAP)
        for section in (self.saved, self.asked, self.latest, self.examples):
            column.addWidget(section)

    def refresh(self, *, samples: bool) -> None:
        """Reads anew what it shows. With `samples`, questions about the sample documents are offered."""

        def read() -> Beginning:
            examples = questions_in(ui_languages(), MOST_ROWS) if samples else ()
            return Beginning(self._library.memory.now.asked, self._library.latest_documents(MOST_ROWS), examples)

        self._background.run(read, self.show_beginning, owner=self, newest="beginning")

    def show_beginning(self, now: Beginning) -> None:
        self.asked.show_rows(
            [self._question("history", each.text, short_moment(each.asked_at)) for each in now.asked[:MOST_ROWS]]
        )
        self.latest.show_rows([self._document(each) for each in now.latest])
        self.examples.show_rows(
            [
                self._question("search", each.text, beside=display_names.language_name(each.language))
                for each in now.examples
            ]
        )

    def show_saved(self, entries: Sequence[SavedEntry]) -> None:
        """Saved searches, with how much of what each finds is new where that is known."""
        rows = []
        for entry in entries[:MOST_ROWS]:
            new = render(message("window.new", n=entry.new)) if entry.new else ""
            row = RowButton(self._icons.named("saved"), one_line(entry.search.name), new)
            row.clicked.connect(lambda _checked, search=entry.search: self.saved_chosen.emit(search))
            rows.append(row)
        self.saved.show_rows(rows)

    def _question(self, icon: str, text: str, beside: str = "") -> RowButton:
        row = RowButton(self._icons.named(icon), one_line(text), beside)
        row.clicked.connect(lambda: self.question_chosen.emit(text))
        return row

    def _document(self, document: StoredDocument) -> RowButton:
        since = "" if document.since is None else short_moment(document.since)
        name = display_names.document_name(document.title, document.path)
        row = RowButton(self._icons.kind(document.kind), name, since)
        row.clicked.connect(lambda _checked, path=Path(document.path): self.document_chosen.emit(path))
        return row
