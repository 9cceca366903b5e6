"""The window: puts the parts in their places and connects them. It holds the library and nothing below it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QSize, Qt, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.common.samples import sample_folder
from app.domain.errors import DragomanError
from app.domain.search import Hit, SearchResults
from app.gui import theme
from app.gui.actions.folder_actions import FolderActions
from app.gui.actions.hit_actions import HitActions
from app.gui.actions.model_actions import ModelActions
from app.gui.actions.window_actions import WindowActions
from app.gui.background import Background
from app.gui.banner_bar import BannerBar
from app.gui.library_watch import Contents, LibraryWatch
from app.gui.messages import render_error
from app.gui.preview.preview_pane import PreviewPane
from app.gui.question_bar import QuestionBar
from app.gui.results.results_view import ResultsView
from app.gui.results.summary import notices, summary
from app.gui.search_session import SearchSession
from app.gui.status_line import StatusLine
from app.gui.theme.icons import Icons
from app.gui.theme.labels import SecondaryLabel
from app.gui.welcome_page import WelcomePage

if TYPE_CHECKING:
    from app.library import Library

_DEFAULT_SIZE = QSize(1180, 760)


class MainWindow(QMainWindow):
    """Whoever makes it closes the library after the window. What the user can do stands in `actions/`."""

    def __init__(self, library: Library, data_dir: Path) -> None:
        super().__init__()
        self.library = library
        self.data_dir = data_dir
        self.icons = Icons()
        self.background = Background(self)
        self._remembered = QSettings(str(data_dir / "window.ini"), QSettings.Format.IniFormat)
        self.preview_shown = self._remembered.value("preview", "true") != "false"
        self.setWindowTitle("Dragoman")
        self.setWindowIcon(self.icons.application())
        self.setAcceptDrops(True)
        self.banner = BannerBar()
        self.question = QuestionBar(library.parse, self.icons)
        self.summary = SecondaryLabel()
        self.results = ResultsView(self.icons)
        self.welcome = WelcomePage(self.icons)
        self.preview = PreviewPane(library.preview, self.background)
        self.status = StatusLine()
        self.watch = LibraryWatch(library, self.background, self)
        self.session = SearchSession(library.search, self)
        self.hit_actions = HitActions(self)
        self.folders = FolderActions(self, library, self.background, self.watch, self._remembered)
        self.models = ModelActions(self, library, self.watch)
        self.window_actions = WindowActions(self)
        self._build()
        self._connect()
        self._restore()
        self._show_begin()
        self.watch.start()

    # ---- what it is made of

    def _build(self) -> None:
        self.window_actions.install()
        self.hit_actions.install(self.results, self.results.selected_hit)
        self.summary.setContentsMargins(theme.MARGIN, 0, theme.MARGIN, theme.GAP)
        self.summary.setWordWrap(True)
        self._found = _column(self.summary, self.results)
        self._left = QStackedWidget()
        self._left.addWidget(self.welcome)
        self._left.addWidget(self._found)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self._left)
        self._splitter.addWidget(self.preview)
        self._splitter.setStretchFactor(0, 5)
        self._splitter.setStretchFactor(1, 4)
        self.setCentralWidget(_column(self.banner, self.question, self._splitter, self.status, stretched=2))
        self.setTabOrder(self.question.field, self.results)
        self.setTabOrder(self.results, self.preview)

    def _connect(self) -> None:
        field = self.question.field
        field.step_requested.connect(self.results.step)
        field.open_requested.connect(lambda: self._act_on_answer(self.hit_actions.open))
        field.reveal_requested.connect(lambda: self._act_on_answer(self.hit_actions.reveal))
        self.question.query_changed.connect(self.session.ask)
        self.session.answer_changed.connect(self._on_answer_changed)
        self.session.more_arrived.connect(self.results.add_results)
        self.session.question_cleared.connect(self._on_question_cleared)
        self.session.search_failed.connect(self.show_error)
        self.results.hit_selected.connect(self.preview.show_hit)
        self.results.open_requested.connect(self.hit_actions.open)
        self.results.menu_requested.connect(self.hit_actions.show_menu)
        self.results.more_wanted.connect(self.session.ask_for_more)
        self.results.typing_wanted.connect(self.question.type_letter)
        self.preview.open_requested.connect(self.hit_actions.open)
        self.preview.reveal_requested.connect(self.hit_actions.reveal)
        self.hit_actions.fault_met.connect(self.banner.show_fault)
        self.hit_actions.document_opened.connect(self._on_document_opened)
        self.folders.failed.connect(self.show_error)
        self.models.failed.connect(self.show_error)
        self.welcome.folder_wanted.connect(self.folders.choose)
        self.welcome.samples_wanted.connect(self.folders.add_samples)
        self.welcome.question_chosen.connect(self.question.ask)
        self.status.pause_requested.connect(self.library.pause)
        self.status.resume_requested.connect(self.library.resume)
        self.status.failures_requested.connect(self.window_actions.show_failures)
        self.watch.progress_polled.connect(self.status.show_progress)
        self.watch.progress_polled.connect(lambda progress: self.banner.show_banner(progress.banner))
        self.watch.contents_read.connect(self._on_contents_read)
        self.watch.generation_grown.connect(self.session.refresh)

    # ---- what the user does

    def show_preview(self, shown: bool) -> None:
        """Whether there is a preview beside the hits."""
        self.preview_shown = shown
        self.preview.setVisible(shown and self._left.currentWidget() is self._found)

    def _act_on_answer(self, act: Callable[[Hit], None]) -> None:
        """Enter in the field means the answer to what stands there, not to what stood there before."""
        hit = self.results.selected_hit()
        if not self.session.up_to_date:
            self.session.ask_now()
        elif hit is not None:
            act(hit)

    @Slot(object)
    def _on_document_opened(self, path: Path) -> None:
        self.background.run(lambda: self.library.record_opened(path), lambda _: None, self.show_error)

    # ---- what comes back

    @Slot(object)
    def show_error(self, error: Exception) -> None:
        """What the user can do something about goes into the bar; the rest is a bug and becomes a report."""
        if not isinstance(error, DragomanError):
            raise error
        self.banner.show_fault(*render_error(error))

    @Slot(object)
    def _on_answer_changed(self, results: SearchResults) -> None:
        shown = self.results.show_results(results)
        if results.hits and results.no_good_match == self.results.weak:
            self.summary.setText(summary(results))
            self.summary.set_strong(results.no_good_match)
        if not shown:
            return
        if results.final and not results.hits:
            self.welcome.say(notices(results) or self.tr("Nothing was found."))
        elif not results.hits:
            self.welcome.say(self.tr("Searching…"))
        self._show_results(bool(results.hits))

    def _show_results(self, shown: bool) -> None:
        """The list with its preview, or the page that stands in its place."""
        self._left.setCurrentWidget(self._found if shown else self.welcome)
        self.show_preview(self.preview_shown)

    @Slot()
    def _on_question_cleared(self) -> None:
        self.results.clear()
        self._show_begin()

    @Slot(object)
    def _on_contents_read(self, contents: Contents) -> None:
        self.status.show_contents(contents)
        self.question.filters.set_choices(contents.choices, contents.folders)
        if self.session.request is None:
            self._show_begin()

    def _show_begin(self) -> None:
        folders = self.watch.contents.folders
        if folders:
            self.welcome.invite(samples=any(folder.path == sample_folder() for folder in folders))
        else:
            self.welcome.welcome()
        self.question.filters.setVisible(bool(folders))
        self._show_results(False)

    # ---- the window itself

    def _restore(self) -> None:
        geometry, splitter = self._remembered.value("geometry"), self._remembered.value("splitter")
        if geometry is None or not self.restoreGeometry(geometry):
            self.resize(_DEFAULT_SIZE)
        if splitter is not None:
            self._splitter.restoreState(splitter)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(Path(url.toLocalFile()).is_dir() for url in event.mimeData().urls() if url.isLocalFile()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        for url in event.mimeData().urls():
            if url.isLocalFile() and Path(url.toLocalFile()).is_dir():
                self.folders.add(Path(url.toLocalFile()))
        event.acceptProposedAction()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._remembered.setValue("geometry", self.saveGeometry())
        self._remembered.setValue("splitter", self._splitter.saveState())
        self._remembered.setValue("preview", "true" if self.preview_shown else "false")
        self._remembered.sync()
        self.watch.stop()
        self.session.close()
        self.models.close()
        self.background.close()
        super().closeEvent(event)


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
