"""The window: puts the parts in their places and connects them. It holds the library and nothing below it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt, Slot
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtWidgets import QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.domain.errors import DragomanError, EnvironmentFault, UsageError
from app.domain.messages import AS_WRITTEN, message
from app.domain.progress import Banner
from app.domain.search import Hit, SearchResults
from app.gui import display_names, theme
from app.gui.actions.folder_actions import FolderActions
from app.gui.actions.hit_actions import HitActions
from app.gui.actions.model_actions import ModelActions
from app.gui.background import Background
from app.gui.dialogs import about
from app.gui.dialogs.failures_dialog import FailuresDialog
from app.gui.filter_bar import FilterBar
from app.gui.library_watch import Contents, LibraryWatch
from app.gui.messages import render
from app.gui.preview.preview_pane import PreviewPane
from app.gui.results.results_view import ResultsView
from app.gui.search_field import SearchField
from app.gui.search_session import SearchSession
from app.gui.status_line import BannerBar, StatusLine
from app.gui.theme.icons import Icons
from app.gui.welcome_page import WelcomePage, sample_folder

if TYPE_CHECKING:
    from app.library import Library

_DEFAULT_SIZE = (1180, 760)


class MainWindow(QMainWindow):
    """One short method per user action. Whoever makes it closes the library after the window."""

    def __init__(self, library: Library, data_dir: Path) -> None:
        super().__init__()
        self._library = library
        self._data_dir = data_dir
        self._remembered = QSettings(str(data_dir / "window.ini"), QSettings.Format.IniFormat)
        self._icons = Icons()
        self._background = Background(self)
        self._watch = LibraryWatch(library, self._background, self)
        self.session = SearchSession(library.search, self)
        self._hit_actions = HitActions(self)
        self.folders = FolderActions(self, library, self._background, self._watch, self._remembered)
        self.models = ModelActions(self, library, self._watch)
        self._failures_dialog: FailuresDialog | None = None
        self.setWindowTitle("Dragoman")
        self.setWindowIcon(self._icons.application())
        self.setAcceptDrops(True)
        self.field = SearchField(self._icons)
        self.filters = FilterBar()
        self.banner = BannerBar()
        self.summary = theme.SecondaryLabel()
        self.results = ResultsView(self._icons)
        self.welcome = WelcomePage(self._icons)
        self.preview = PreviewPane(library.preview, self._background)
        self.status = StatusLine()
        self._build()
        self._build_menus()
        self._connect()
        self._restore()
        self._show_begin()
        self._watch.start()

    # ---- what it is made of

    def _build(self) -> None:
        self.left = QStackedWidget()
        self.summary.setContentsMargins(theme.MARGIN, 0, theme.MARGIN, theme.GAP)
        self.summary.setWordWrap(True)
        self._found = QWidget()
        found = QVBoxLayout(self._found)
        found.setContentsMargins(0, 0, 0, 0)
        found.setSpacing(0)
        found.addWidget(self.summary)
        found.addWidget(self.results, 1)
        self.left.addWidget(self.welcome)
        self.left.addWidget(self._found)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.left)
        self.splitter.addWidget(self.preview)
        self.splitter.setStretchFactor(0, 5)
        self.splitter.setStretchFactor(1, 4)
        top = QWidget()
        column = QVBoxLayout(top)
        column.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.GAP)
        column.setSpacing(theme.GAP)
        column.addWidget(self.field)
        column.addWidget(self.filters)
        whole = QWidget()
        layout = QVBoxLayout(whole)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.banner)
        layout.addWidget(top)
        layout.addWidget(self.splitter, 1)
        layout.addWidget(self.status)
        self.setCentralWidget(whole)
        self.setTabOrder(self.field, self.results)
        self.setTabOrder(self.results, self.preview)

    def _build_menus(self) -> None:
        file = self.menuBar().addMenu(self.tr("&File"))
        file.addAction(self.tr("&Add folder…"), QKeySequence("Ctrl+O"), self.folders.choose)
        file.addAction(self.tr("&Folders…"), self.folders.show_dialog)
        file.addAction(self.tr("&Models…"), self.models.show_dialog)
        file.addSeparator()
        file.addAction(self.tr("&Quit"), QKeySequence(QKeySequence.StandardKey.Quit), self.close)
        view = self.menuBar().addMenu(self.tr("&View"))
        self._preview_action = QAction(self.tr("&Preview"), self, checkable=True, checked=True)
        self._preview_action.toggled.connect(self._on_preview_toggled)
        view.addAction(self._preview_action)
        help_ = self.menuBar().addMenu(self.tr("&Help"))
        help_.addAction(self.tr("&Keyboard shortcuts"), lambda: about.show_keys(self))
        help_.addAction(self.tr("&Files that cannot be found"), self.show_failures)
        help_.addAction(self.tr("&About Dragoman"), self.show_about)
        focus = QAction(self)
        focus.setShortcuts([QKeySequence("Ctrl+F"), QKeySequence("Ctrl+L")])
        focus.triggered.connect(self._on_question_wanted)
        self.addAction(focus)

    def _connect(self) -> None:
        self.field.textChanged.connect(self._on_question_changed)
        self.field.step_requested.connect(self.results.step)
        self.field.open_requested.connect(lambda: self._act_on_answer(self._hit_actions.open))
        self.field.reveal_requested.connect(lambda: self._act_on_answer(self._hit_actions.reveal))
        self.filters.filters_changed.connect(self._on_question_changed)
        self.session.answer_changed.connect(self._on_answer_changed)
        self.session.question_cleared.connect(self._on_question_cleared)
        self.session.search_failed.connect(self._on_failed)
        self.results.hit_selected.connect(self.preview.show_hit)
        self.results.open_requested.connect(self._hit_actions.open)
        self.results.reveal_requested.connect(self._hit_actions.reveal)
        self.results.copy_requested.connect(self._hit_actions.copy_passage)
        self.results.menu_requested.connect(self._hit_actions.show_menu)
        self.results.typing_wanted.connect(self._on_typing_wanted)
        self.preview.open_requested.connect(self._hit_actions.open)
        self.preview.reveal_requested.connect(self._hit_actions.reveal)
        self._hit_actions.fault_met.connect(self.banner.show_fault)
        self.folders.failed.connect(self._on_failed)
        self.models.failed.connect(self._on_failed)
        for opening in (self.results.open_requested, self.preview.open_requested):
            opening.connect(self._on_opened)
        self.welcome.folder_wanted.connect(self.folders.choose)
        self.welcome.samples_wanted.connect(self.folders.add_samples)
        self.welcome.question_chosen.connect(self.ask)
        self.status.pause_requested.connect(self._library.pause)
        self.status.resume_requested.connect(self._library.resume)
        self.status.failures_requested.connect(self.show_failures)
        self._watch.progress_polled.connect(self.status.show_progress)
        self._watch.progress_polled.connect(lambda progress: self.banner.show_banner(progress.banner))
        self._watch.contents_read.connect(self._on_contents_read)
        self._watch.generation_grown.connect(self.session.refresh)

    # ---- what the user does

    def ask(self, question: str) -> None:
        """Put a question into the field, as if it had been typed."""
        self.field.setText(question)
        self.field.setFocus()

    @Slot()
    def show_failures(self) -> None:
        if self._failures_dialog is None:
            self._failures_dialog = FailuresDialog(self)
        dialog = self._failures_dialog
        self._background.run(self._library.failures, dialog.show_failures, self._on_failed, owner=dialog)
        dialog.show()
        dialog.raise_()

    @Slot()
    def show_about(self) -> None:
        about.show_about(self, self._icons, self._data_dir, self._library.models())

    @Slot()
    def _on_question_changed(self) -> None:
        query = self._library.parse(self.field.text())
        self.session.ask(replace(query, filters=query.filters + self.filters.filters()) if query.source else query)

    def _act_on_answer(self, act: Callable[[Hit | None], None]) -> None:
        """Enter in the field means the answer to what stands there, not to what stood there before."""
        if self.session.up_to_date:
            act(self.results.selected_hit())
        else:
            self.session.ask_now()

    @Slot(object)
    def _on_opened(self, hit: Hit | None) -> None:
        if hit is not None:
            self._background.run(lambda: self._library.note_opened(hit.path), lambda _: None, self._on_failed)

    @Slot()
    def _on_question_wanted(self) -> None:
        self.field.setFocus()
        self.field.selectAll()

    @Slot(str)
    def _on_typing_wanted(self, letter: str) -> None:
        self.field.setFocus()
        self.field.insert(letter)

    @Slot(bool)
    def _on_preview_toggled(self, shown: bool) -> None:
        self.preview.setVisible(shown and self.left.currentWidget() is self._found)

    # ---- what comes back

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        """What the user can do something about goes into the bar; the rest is a bug and becomes a report."""
        if isinstance(error, EnvironmentFault):
            self.banner.show_fault(Banner(error.message, error.remedy))
        elif isinstance(error, DragomanError):
            self.banner.show_fault(
                Banner(error.message if isinstance(error, UsageError) else message(AS_WRITTEN, text=str(error)))
            )
        else:
            raise error

    @Slot(object)
    def _on_answer_changed(self, results: SearchResults) -> None:
        if not self.results.show_results(results):
            return
        if results.hits:
            self.summary.setText(display_names.summary(results))
            self.summary.setVisible(bool(self.summary.text()))
            self.summary.set_strong(results.no_good_match)
        else:
            self.welcome.say(" ".join(map(render, results.notices)) or self.tr("Nothing was found."))
        self._show_results(bool(results.hits))

    def _show_results(self, shown: bool) -> None:
        """The list with its preview, or the page that stands in its place."""
        self.left.setCurrentWidget(self._found if shown else self.welcome)
        self.preview.setVisible(shown and self._preview_action.isChecked())

    @Slot()
    def _on_question_cleared(self) -> None:
        self.results.clear()
        self._show_begin()

    @Slot(object)
    def _on_contents_read(self, contents: Contents) -> None:
        self.status.show_contents(contents)
        self.filters.set_choices(contents.choices, contents.folders)
        if self.session.request is None:
            self._show_begin()

    def _show_begin(self) -> None:
        folders = self._watch.contents.folders
        if folders:
            self.welcome.invite(samples=any(folder.path == sample_folder() for folder in folders))
        else:
            self.welcome.welcome()
        self.filters.setVisible(bool(folders))
        self._show_results(False)

    # ---- the window itself

    def _restore(self) -> None:
        geometry, splitter = self._remembered.value("geometry"), self._remembered.value("splitter")
        if geometry is None or not self.restoreGeometry(geometry):
            self.resize(*_DEFAULT_SIZE)
        if splitter is not None:
            self.splitter.restoreState(splitter)
        self._preview_action.setChecked(self._remembered.value("preview", "true") != "false")

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
        self._remembered.setValue("splitter", self.splitter.saveState())
        self._remembered.setValue("preview", "true" if self._preview_action.isChecked() else "false")
        self._remembered.sync()
        self._watch.stop()
        self.session.close()
        self.models.close()
        self._background.close()
        super().closeEvent(event)
