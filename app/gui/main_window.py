"""The window: puts the parts in their places and connects them. It holds the library and nothing below it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.common.samples import sample_folder
from app.domain.errors import DragomanError
from app.domain.query import Query
from app.domain.search import SearchResults
from app.gui.actions.answer_actions import AnswerActions
from app.gui.actions.collection_actions import CollectionActions
from app.gui.actions.explain_actions import ExplainActions
from app.gui.actions.failure_actions import FailureActions
from app.gui.actions.folder_actions import FolderActions
from app.gui.actions.hit_actions import HitActions
from app.gui.actions.knowledge_actions import KnowledgeActions
from app.gui.actions.like_actions import LikeActions
from app.gui.actions.model_actions import ModelActions
from app.gui.actions.password_actions import PasswordActions
from app.gui.actions.preview_actions import PreviewActions
from app.gui.actions.question_actions import QuestionActions
from app.gui.actions.registry import ActionRegistry
from app.gui.actions.repair_actions import RepairActions
from app.gui.actions.scan_actions import ScanActions
from app.gui.actions.settings_actions import SettingsActions
from app.gui.actions.trust import connect_trust
from app.gui.actions.window_actions import WindowActions
from app.gui.background import Background
from app.gui.banner_bar import BannerBar
from app.gui.dialogs.settings.engine_page import engine_pages
from app.gui.drops import Drops
from app.gui.library_watch import Contents, LibraryWatch
from app.gui.messages import render_error
from app.gui.preview.preview_pane import PreviewPane
from app.gui.question.question_bar import QuestionBar
from app.gui.results.answer_pane import AnswerPane
from app.gui.search_session import SearchSession
from app.gui.start.start_page import StartPage
from app.gui.status_line import StatusLine
from app.gui.theme import motion
from app.gui.theme.icons import Icons
from app.gui.window_frame import WindowFrame, Worker
from app.gui.window_settings import WindowSettings

if TYPE_CHECKING:
    from app.library import Library


class MainWindow(WindowFrame):
    """Whoever makes it closes the library after the window. What the user can do stands in `actions/`."""

    def __init__(self, library: Library, data_dir: Path) -> None:
        super().__init__(WindowSettings(data_dir))
        self.library = library
        self.data_dir = data_dir
        self.icons = Icons()
        self.background = Background(self)
        self.registry = ActionRegistry(self, self.remembered, self.icons)
        self.preview_shown = self.remembered.flag("preview", True)
        self.setWindowTitle("Dragoman")
        self.setWindowIcon(self.icons.application())
        self.setAcceptDrops(True)
        self.banner = BannerBar()
        self.question = QuestionBar(library, self.background, self.icons)
        self.answers = AnswerPane(library.search, library.why, self.background, self.icons)
        self.results = self.answers.list
        self.welcome = StartPage(self.icons, library, self.background)
        self.preview = PreviewPane(library.preview, library.views, self.background, self.icons)
        self.status = StatusLine()
        self.watch = LibraryWatch(library, self.background, self)
        self.session = SearchSession(library.search, self)
        self.hit_actions = HitActions(self, self.background)
        self.answer_actions = AnswerActions(self)
        self.folders = FolderActions(self, library, self.background, self.watch)
        self.failures = FailureActions(self, library, self.background, self.watch)
        self.models = ModelActions(self, library)
        self.preview_actions = PreviewActions(self.preview, self.question.focus)
        self.explain = ExplainActions(self, library, self.background, self.watch)
        self.passwords = PasswordActions(self, library, self.background, self.watch)
        self.knowledge = KnowledgeActions(self, library, self.background, self.watch)
        pages = (lambda: engine_pages(library, self.models.show_dialog), lambda: self.question_actions.pages())
        self.preferences = SettingsActions(self, pages, self.background)
        self.repairs = RepairActions(self)
        self.scans = ScanActions(self, library, self.background)
        self.question_actions: QuestionActions = QuestionActions(self)
        self.like_actions = LikeActions(self)
        self.collection = CollectionActions(self)
        self.drops = Drops(self, self.background)
        self.window_actions = WindowActions(self)
        self._build()
        self._connect()
        self.registry.apply()
        self._restore()
        self._show_begin()
        self.question_actions.restore()
        self.watch.start()

    # ---- what it is made of

    def _build(self) -> None:
        self.window_actions.install()
        self.hit_actions.install(self.results, lambda: self.results.chosen_hits, self.results.selected_hit)
        for view in (self.results, self.question.field):  # while one types, the keys mean the selected hit
            self.like_actions.install(view, self.results.selected_hit)
        views = self.preview.views
        self.like_actions.install_in_preview(views.text_view, views.formatted_view, views.page_view)
        self._left = QStackedWidget()
        self._left.addWidget(self.welcome)
        self._left.addWidget(self.answers)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setChildrenCollapsible(False)
        for part, stretch in ((self.question_actions.panel, 0), (self._left, 1), (self.preview, 1)):
            self._splitter.addWidget(part)
            self._splitter.setStretchFactor(self._splitter.count() - 1, stretch)
        for part in (self.preview, self._left, self.question_actions.panel):
            part.lower()  # the splitter has lowered each when it came: a screen reader would begin with the last
        # A page wants as much room as a list of a readable width.
        self._splitter.setSizes([self.question_actions.panel.sizeHint().width(), 1000, 1000])
        self.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.collection.panel)
        self.collection.offer_in_menus()
        self.setCentralWidget(_column(self.banner, self.question, self._splitter, self.status, stretched=2))

    def _connect(self) -> None:
        field = self.question.field
        field.step_requested.connect(self.results.step)
        field.open_requested.connect(lambda: self.answer_actions.act_on_answer(self.hit_actions.open))
        field.reveal_requested.connect(lambda: self.answer_actions.act_on_answer(self.hit_actions.reveal))
        field.copy_requested.connect(lambda: self.answer_actions.act_on_answer(self.hit_actions.copy_quote))
        self.question.query_changed.connect(self.answers.show_question)
        self.question.query_changed.connect(self.session.ask)
        self.session.answer_changed.connect(self._on_answer_changed)
        self.session.more_arrived.connect(self.answers.add_results)
        self.session.question_cleared.connect(self._on_question_cleared)
        self.session.search_failed.connect(lambda error: self.show_error(error, "search"))
        self.answers.hit_selected.connect(self.preview.show_hit)
        self.answers.open_requested.connect(self.hit_actions.open)
        self.answers.menu_requested.connect(self.hit_actions.show_menu)
        self.answers.more_wanted.connect(self.session.ask_for_more)
        self.answers.typing_wanted.connect(self.question.type_letter)
        self.answers.sort_chosen.connect(self.session.choose_sort)
        self.answers.help_wanted.connect(self.answer_actions.help)
        self.answers.list_shown.connect(lambda _: self.show_preview(self.preview_shown))
        self.answers.search_failed.connect(lambda error: self.show_error(error, "search"))
        self.preview.open_requested.connect(self.hit_actions.open)
        self.preview.reveal_requested.connect(self.hit_actions.reveal)
        self.hit_actions.fault_met.connect(self.banner.show_fault)
        self.hit_actions.document_opened.connect(self._on_document_opened)
        self.hit_actions.why_wanted.connect(self.answers.show_why)
        self.hit_actions.forget_requested.connect(self.folders.forget)
        self.drops.folder_dropped.connect(self.folders.add)
        self.drops.similar_wanted.connect(self.like_actions.find_like_file)
        self.drops.reason_wanted.connect(self.explain.explain)
        self.folders.forgotten.connect(self.answers.take_out)
        self.welcome.folder_wanted.connect(self.folders.choose)
        self.welcome.folder_chosen.connect(self.folders.add)
        self.welcome.samples_wanted.connect(self.folders.add_samples)
        self.welcome.document_chosen.connect(self.hit_actions.open_path)
        self.welcome.question_chosen.connect(self.question.ask)
        self.watch.progress_polled.connect(self.status.show_progress)
        self.watch.progress_polled.connect(self.answers.show_progress)
        self.watch.contents_read.connect(self._on_contents_read)
        self.watch.generation_grown.connect(self.session.refresh)
        connect_trust(self)

    # ---- what the user does

    def show_preview(self, shown: bool) -> None:
        """Whether there is a preview beside the hits."""
        self.preview_shown = shown
        before = self.preview.isVisible()
        self.preview.setVisible(shown and self._left.currentWidget() is self.answers and self.answers.shows_list)
        if not before:
            motion.fade_in(self.preview)

    @Slot(object)
    def _on_document_opened(self, path: Path) -> None:
        self.background.run(lambda: self.library.record_opened(path), lambda _: None, self.show_error)

    # ---- what comes back

    @Slot(object)
    def show_error(self, error: Exception, about: str = "") -> None:
        """What the user can do something about goes into the bar; the rest is a bug and becomes a report."""
        if not isinstance(error, DragomanError):
            raise error
        self.banner.show_fault(*render_error(error), about)

    @Slot(object)
    def _on_answer_changed(self, results: SearchResults) -> None:
        self.banner.settle("search")
        self._left.setCurrentWidget(self.answers)
        self.answers.show_answer(results)

    @Slot()
    def _on_question_cleared(self) -> None:
        self.answers.clear()
        self._show_begin()

    @Slot(object)
    def _on_contents_read(self, contents: Contents) -> None:
        self.status.show_contents(contents)
        self.answers.show_contents(contents)
        if self.session.request is None:
            self._show_begin()

    def _show_begin(self) -> None:
        folders = self.watch.contents.folders
        if folders:
            self.welcome.invite(samples=any(folder.path == sample_folder() for folder in folders))
        else:
            self.welcome.welcome()
        self.question_actions.set_usable(bool(folders))
        self._left.setCurrentWidget(self.welcome)
        self.show_preview(self.preview_shown)

    # ---- the window itself

    def _restore(self) -> None:
        self.restore_shape()
        splitter = self.remembered.state("parts")
        if splitter is not None:
            self._splitter.restoreState(splitter)
        self.collection.restore()
        self.preview.views.restore(self.remembered.text)
        for former in ("folder", "splitter"):  # which an earlier version kept
            self.remembered.remove(former)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.drops.enter(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self.drops.drop(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A letter that nobody else wanted, as after a dialog was closed, belongs to the question."""
        if not self.question.type_key(event):
            super().keyPressEvent(event)

    def work(self) -> tuple[Worker, ...]:
        return (self.session, self.models, self.folders, self.question_actions, self.collection, self.background)

    def about_to_end(self) -> None:
        self.remembered.set("parts", self._splitter.saveState())
        self.remembered.set("preview", self.preview_shown)
        self.collection.remember()
        for key, value in self.preview.views.kept().items():
            self.remembered.set(key, value)
        self.watch.stop()
        self.preview.show_hit(None, Query())  # whatever is read for it ends


def _column(*widgets: QWidget, stretched: int = -1) -> QWidget:
    """Widgets one below the other; the one at `stretched` gets the room that is left."""
    column = QWidget()
    layout = QVBoxLayout(column)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    for widget in widgets:
        layout.addWidget(widget)
    layout.setStretch(stretched % len(widgets), 1)
    return column
