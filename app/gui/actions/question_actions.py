"""What the person does with a question: narrow it, save it, ask it again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QInputDialog

from app.domain.memory import SavedSearch
from app.gui.actions.action import SEPARATOR, Action, show_switch
from app.gui.dialogs.asking import ask
from app.gui.dialogs.settings.question_page import question_pages
from app.gui.dialogs.settings.rows import SettingsPage
from app.gui.facets.facet_panel import FacetPanel
from app.gui.facets.facet_reader import FacetReader
from app.gui.question.question_recorder import QuestionRecorder
from app.gui.question.saved_list import SavedList
from app.gui.question.saved_searches import SavedSearches

if TYPE_CHECKING:
    from app.gui.main_window import MainWindow

_KEEPING = "questions"  # what a banner is about that goes when it has worked again
_SHOWN = "panel"  # in the window's settings
_RESTORE_AFTER_MS = 200  # the window is shown first
_NARROW = 110  # letters: a narrower window has no room for the panel unless it is asked for
_LONGEST_NAME = 40


class QuestionActions(QObject):
    """Acts on one window, whose parts for a question it puts together: the panel, saved searches, the history."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._memory = window.library.memory
        self._usable = False
        self._wanted = window.remembered.flag(_SHOWN, True)
        self.saved = SavedSearches(window.library, self)
        self.recorder = QuestionRecorder(self._memory, window.background, self)
        self.reader = FacetReader(window.library.facets, self)
        self.panel = FacetPanel(window.question, SavedList(self.saved))
        self.panel.setVisible(False)
        kept = self._memory.now
        self.table = (
            Action(self.tr("&Recent questions"), self.show_history, ("Alt+Down",)),
            Action(self.tr("&Save this search…"), self.save, ("Ctrl+D",)),
            SEPARATOR,
            Action(self.tr("&Filters at the side"), self.show_panel, ("F9",), on=self._wanted),
            Action(self.tr("&Clear filters"), self.clear_filters, ("Ctrl+Shift+Backspace",)),
            Action(self.tr("&Mend the question"), self.repair, ("Ctrl+.",)),
            SEPARATOR,
            Action(self.tr("&Keep the questions asked"), self.keep_history, on=kept.keeps),
            Action(self.tr("Ask the &last question again at the start"), self.restore_last, on=kept.restores),
            Action(self.tr("&Delete all questions kept…"), self.clear_history),
        )
        self._connect()

    def _connect(self) -> None:
        window, question = self._window, self._window.question
        window.session.answer_changed.connect(self.reader.read_for)
        window.session.answer_changed.connect(self.recorder.watch_answer)
        window.session.question_cleared.connect(self.reader.forget_question)
        window.session.question_cleared.connect(self.recorder.watch_cleared)
        question.query_changed.connect(self.recorder.watch_question)
        question.panel_toggled.connect(self.show_panel)
        window.hit_actions.document_opened.connect(self.recorder.note)
        window.folders.forgotten.connect(self.recorder.drop)
        window.folders.forgotten.connect(self.saved.changed)
        window.watch.contents_read.connect(self.reader.refresh)
        window.watch.generation_grown.connect(self.reader.refresh)
        window.watch.generation_grown.connect(self.saved.refresh)
        self.reader.base_read.connect(self.panel.show_base)
        self.reader.facets_read.connect(self.panel.show_found)
        self.reader.failed.connect(lambda error: window.show_error(error, "search"))
        self.saved.failed.connect(self._on_not_kept)
        self.saved.changed.connect(lambda: window.banner.settle(_KEEPING))
        self.panel.saved.search_chosen.connect(self.ask_saved)
        question.assistant.question_chosen.connect(self.look_at)
        self.saved.changed.connect(self._show_saved)
        window.welcome.saved_chosen.connect(self.ask_saved)
        window.welcome.saved_chosen.connect(lambda search: self.saved.mark_seen(search.name))
        self._show_saved()
        window.installEventFilter(self)

    def pages(self) -> Sequence[SettingsPage]:
        """For the settings."""
        return question_pages(self._memory, self._show_switches)

    def stop(self) -> None:
        self.reader.stop()
        self.saved.stop()

    def wait(self, limit_s: float | None = None) -> bool:
        return self.reader.wait(limit_s) and self.saved.wait(limit_s)

    # ---- the panel

    def set_usable(self, usable: bool) -> None:
        """Whether there are documents that a question can be narrowed to."""
        self._usable = usable
        self._window.question.panel_button.setVisible(usable)
        self._update_panel()

    @Slot(bool)
    def show_panel(self, shown: bool) -> None:
        """Whether there are filters at the side; remembered, but for a window that is too narrow for it now."""
        self._wanted = shown
        if not self._is_narrow():
            self._window.remembered.set(_SHOWN, shown)
        self._update_panel()

    def _is_narrow(self) -> bool:
        return self._window.width() < _NARROW * self._window.fontMetrics().averageCharWidth()

    def _update_panel(self) -> None:
        shown = self._wanted and self._usable
        if shown != self.panel.isVisibleTo(self._window):
            self.panel.setVisible(shown)
            self.reader.set_wanted(shown)
        show_switch(self._window.question.panel_button, self._wanted)
        show_switch(self._window.findChild(QAction, "question.show_panel"), self._wanted)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            narrow = self._is_narrow()
            wanted = self._window.remembered.flag(_SHOWN, True)
            if narrow is not self._was_narrow:
                self._was_narrow = narrow
                self._wanted = wanted and not narrow
                self._update_panel()
        return False

    _was_narrow = False

    @Slot()
    def clear_filters(self) -> None:
        self._window.question.clear_filters()

    # ---- the question

    @Slot()
    def repair(self) -> None:
        """Mends the first mistake that can be."""
        self._window.question.repair()

    @Slot()
    def show_history(self) -> None:
        self._window.question.field.setFocus()
        self._window.question.assistant.show_history()

    @Slot(bool)
    def keep_history(self, kept: bool) -> None:
        self._change(lambda: self._memory.keep(kept))

    @Slot(bool)
    def restore_last(self, restored: bool) -> None:
        self._change(lambda: self._memory.restore(restored))

    def _show_switches(self) -> None:
        """In the menu as in the settings."""
        kept = self._memory.now
        for id_, on in (("question.keep_history", kept.keeps), ("question.restore_last", kept.restores)):
            show_switch(self._window.findChild(QAction, id_), on)

    @Slot()
    def clear_history(self) -> None:
        """Asks first."""
        question = self.tr("Delete all questions that are kept? Saved searches stay.")
        title, delete = self.tr("Delete questions"), self.tr("Delete them")
        ask(self._window, title, question, delete, lambda: self._change(self._memory.clear_asked), careful=True)

    def restore(self) -> None:
        """Asks again what was asked last, unless the person is quicker."""
        kept = self._memory.now
        if kept.keeps and kept.restores and kept.last:
            QTimer.singleShot(_RESTORE_AFTER_MS, self, lambda: self._restore(kept.last))

    def _restore(self, text: str) -> None:
        field = self._window.question.field
        if not field.text():
            field.put(text)
            field.selectAll()

    def _change(self, change: Callable[[], None]) -> None:
        self._window.background.run(
            change, lambda _: self._window.banner.settle(_KEEPING), self._on_not_kept, owner=self
        )

    @Slot(object)
    def _on_not_kept(self, error: Exception) -> None:
        self._window.show_error(error, _KEEPING)

    # ---- saved searches

    @Slot()
    def save(self) -> None:
        """Saves what is asked now under a name that the person gives it."""
        text = self._window.question.field.text().strip()
        if not text:
            self._window.question.focus()
            return
        dialog = QInputDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Save this search"))
        dialog.setLabelText(self.tr("Name"))
        dialog.setTextValue(text if len(text) <= _LONGEST_NAME else text[:_LONGEST_NAME].rsplit(" ", 1)[0])
        found = self.recorder.found
        dialog.textValueSelected.connect(lambda name: self.saved.save(name, text, found))
        dialog.open()

    @Slot(object)
    def ask_saved(self, search: SavedSearch) -> None:
        self._window.question.ask(search.text)

    @Slot()
    def _show_saved(self) -> None:
        self._window.welcome.begin.show_saved(self.saved.entries)

    @Slot(str)
    def look_at(self, text: str) -> None:
        """A question was chosen from a list: where it is a saved one, what is new has been looked at."""
        for each in self._memory.now.saved:
            if each.text == text:
                self.saved.mark_seen(each.name)
