"""What the person does with an answer as a whole: Enter in the field, and the buttons of the pages without hits."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from app.domain.query import Query
from app.domain.search import Hit
from app.gui.results.states import Remedy, StateButton

if TYPE_CHECKING:
    from app.gui.main_window import MainWindow


class AnswerActions(QObject):
    """Acts on the parts of one window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def act_on_answer(self, act: Callable[[Hit], None]) -> None:
        """Enter in the field means the answer to what stands there, not to what stood there before: where there is none
        yet, the first that comes."""
        self._window.session.when_answered(lambda: self._act_on_selected(act))

    @Slot(object)
    def help(self, button: StateButton) -> None:
        """Does what a button of a state page says."""
        window = self._window
        match button.remedy:
            case Remedy.ASK if button.query is not None:
                self._ask(button.query)
            case Remedy.ADD_FOLDER:
                window.folders.choose()
            case Remedy.SHOW_FOLDERS:
                window.folders.show_dialog()
            case Remedy.RESUME:
                window.knowledge.resume()
            case Remedy.SHOW_PROGRESS:
                window.knowledge.show_dialog()
            case Remedy.SHOW_FAILURES:
                window.failures.show_dialog()

    def _act_on_selected(self, act: Callable[[Hit], None]) -> None:
        hit = self._window.results.selected_hit()
        if not self._window.results.unfold() and hit is not None:
            act(hit)

    def _ask(self, query: Query) -> None:
        """As if it had been typed. The order that was chosen beside the list stays there, as does what more like is
        wanted of."""
        window = self._window
        typed = replace(query, sort=window.session.query.sort)
        window.question.field.put(window.library.query_text(typed))
        window.question.field.setFocus()
