"""What the person does to find more like something: a passage, its document, what is selected, a file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QWidget

from app.domain.search import Hit
from app.gui.actions.action import SEPARATOR, Action, add_to_view, on_chosen
from app.gui.question.likeness import NamedLikeness, like_document, like_file, like_passage, like_text

if TYPE_CHECKING:
    from app.gui.main_window import MainWindow


class LikeActions(QObject):
    """Acts on one window: what is asked is written into its question as a chip."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.hit_table = (
            Action(self.tr("Find similar &passages"), self.find_passages, ("Ctrl+M",)),
            Action(self.tr("Find similar &documents"), self.find_documents, ("Ctrl+Shift+M",)),
        )
        self.text_table = (Action(self.tr("Find similar to the &selection"), self.find_like_selection, ("Ctrl+M",)),)

    def install(self, view: QWidget, selected_hit: Callable[[], Hit | None]) -> None:
        """Gives a view that shows hits what can be asked about the selected one."""
        add_to_view(view, [SEPARATOR, *(on_chosen(row, selected_hit) for row in self.hit_table)])

    def install_in_preview(self, *views: QWidget) -> None:
        """Gives views of a document what can be asked about what is selected in them."""
        for view in views:
            add_to_view(view, self.text_table, Qt.ShortcutContext.WidgetWithChildrenShortcut)

    # ---- what they do

    @Slot(object)
    def find_passages(self, hit: Hit) -> None:
        self._ask(like_passage(hit))

    @Slot(object)
    def find_documents(self, hit: Hit) -> None:
        self._ask(like_document(hit))

    @Slot(object)
    def find_like_file(self, path: Path) -> None:
        self._ask(like_file(path))

    @Slot()
    def find_like_selection(self) -> None:
        """Like the text that is selected in the preview; without one, like the passage that is shown there."""
        text, hit = self._window.preview.views.selected_text.strip(), self._window.results.selected_hit()
        if text:
            self._ask(like_text(text))
        elif hit is not None:
            self._ask(like_passage(hit))

    def _ask(self, like: NamedLikeness) -> None:
        self._window.question.ask_like(like)
        self._window.question.field.setFocus()
