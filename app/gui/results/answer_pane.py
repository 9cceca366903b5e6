"""An answer as a whole: what is said of it in a line, its order, the list, or a page that says why there is none."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.domain.answers import Why
from app.domain.ids import DocumentId
from app.domain.progress import Progress
from app.domain.query import Query, Sort
from app.domain.search import Hit, SearchRequest, SearchResults
from app.gui import theme
from app.gui.background import Background
from app.gui.library_watch import Contents
from app.gui.results import states
from app.gui.results.further_passages import FurtherPassages
from app.gui.results.results_view import ResultsView
from app.gui.results.sort_choice import SortChoice
from app.gui.results.state_page import StateView
from app.gui.results.states import Surroundings
from app.gui.results.summary import summary
from app.gui.results.why_dialog import WhyDialog
from app.gui.search_worker import Search
from app.gui.theme.icons import Icons
from app.gui.theme.labels import SecondaryLabel


class AnswerPane(QWidget):
    """Shows answers and what stands in for one. Whoever makes it asks the questions and does what buttons want."""

    hit_selected = Signal(object, object)  # a Hit or None, and the Query
    open_requested = Signal(object)
    menu_requested = Signal(QWidget, object, QPoint)
    more_wanted = Signal(int)
    typing_wanted = Signal(str)
    sort_chosen = Signal(object)
    help_wanted = Signal(object)  # the `StateButton` that was pressed
    list_shown = Signal(bool)  # whether there are hits to be seen, and so something to preview
    search_failed = Signal(object)

    def __init__(
        self,
        search: Search,
        tell_why: Callable[[Hit, Query], Why | None],
        background: Background,
        icons: Icons,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tell_why = tell_why
        self._background = background
        self._around = Surroundings()
        self._answer: SearchResults | None = None
        self.summary = SecondaryLabel()
        self.summary.setWordWrap(True)
        self.sort = SortChoice()
        self.notice = StateView(icons, strip=True)
        self.list = ResultsView(icons)
        self.page = StateView(icons)
        self._further = FurtherPassages(search, background, self)
        self._build()
        self._connect()
        self.notice.setVisible(False)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(theme.MARGIN, 0, theme.MARGIN, theme.GAP)
        head.setSpacing(theme.GAP)
        head.addWidget(self.summary, 1)
        head.addWidget(self.sort)
        self._found = QWidget()
        column = QVBoxLayout(self._found)
        column.addLayout(head)
        column.addWidget(self.notice)
        column.addWidget(self.list, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.page)
        self._stack.addWidget(self._found)
        layout = QVBoxLayout(self)
        layout.addWidget(self._stack)
        for each in (column, layout):
            each.setContentsMargins(0, 0, 0, 0)
            each.setSpacing(0)

    def _connect(self) -> None:
        self.list.hit_selected.connect(self.hit_selected)
        self.list.open_requested.connect(self.open_requested)
        self.list.menu_requested.connect(self.menu_requested)
        self.list.more_wanted.connect(self.more_wanted)
        self.list.typing_wanted.connect(self.typing_wanted)
        self.list.passages_wanted.connect(self._on_passages_wanted)
        self.sort.sort_chosen.connect(self.sort_chosen)
        self._further.passages_fetched.connect(self._on_passages_fetched)
        self._further.fetching_failed.connect(self._on_fetching_failed)
        for view in (self.page, self.notice):
            view.help_wanted.connect(self.help_wanted)

    @property
    def shows_list(self) -> bool:
        return self._stack.currentWidget() is self._found

    # ---- what it is told

    @Slot(object)
    def show_question(self, query: Query) -> None:
        """What is asked now, before it is answered."""
        self.sort.show_typed(None if query.sort is Sort.RELEVANCE else query.sort)

    @Slot(object)
    def show_answer(self, results: SearchResults) -> None:
        shown = self.list.show_results(results)
        if results.hits and results.no_good_match == self.list.weak:
            self.summary.setText(summary(results))
            self.notice.setVisible(results.no_good_match)
            if results.no_good_match:
                self.notice.show_state(states.without_good_match(results))
        if shown:
            self._answer = results
            self._show()

    @Slot(object)
    def add_results(self, results: SearchResults) -> None:
        """Documents further down; how many there are in all is then known better."""
        self.list.add_results(results)
        if self._answer is not None and not self.list.weak:
            self.summary.setText(summary(results))

    def clear(self) -> None:
        """Nothing is asked."""
        self._answer = None
        self.list.clear()

    @Slot(object)
    def take_out(self, path: Path) -> None:
        """At once, also where rows are kept because the person is busy with them."""
        self.list.take_out(path)
        self._show()

    @Slot(object)
    def show_why(self, hit: Hit) -> None:
        """Tells in a dialog why a hit is among them."""
        query = Query() if self._answer is None else self._answer.request.query
        self._background.run(
            lambda: self._tell_why(hit, query),
            lambda why: WhyDialog(hit, why, self.window()).show(),
            self.search_failed.emit,
            owner=self,
            newest="why",
        )

    @Slot(object)
    def show_contents(self, contents: Contents) -> None:
        self._around = Surroundings(contents, self._around.progress)
        self.list.set_folders(contents.folders)
        self._show()

    @Slot(object)
    def show_progress(self, progress: Progress) -> None:
        if progress != self._around.progress:
            self._around = Surroundings(self._around.contents, progress)
            if not self.shows_list:
                self._show()

    # ---- inside

    def _show(self) -> None:
        """The list, or the page that stands in its place."""
        if self._answer is None:
            return
        hits = bool(self.list.hits)
        if not hits:
            final = self._answer.final
            self.page.show_state(states.without_answer(self._answer, self._around) if final else states.searching())
        self._stack.setCurrentWidget(self._found if hits else self.page)
        self.list_shown.emit(hits)

    @Slot(object, int)
    def _on_passages_wanted(self, hit: Hit, passages: int) -> None:
        if self._answer is not None:
            self._further.fetch(self._answer.request, hit, passages)

    @Slot(object, object, object)
    def _on_passages_fetched(self, request: SearchRequest, document: DocumentId, hits: tuple[Hit, ...]) -> None:
        if self._answer is not None and self._answer.request == request:
            self.list.add_passages(document, hits)

    @Slot(object, object)
    def _on_fetching_failed(self, document: DocumentId, error: Exception) -> None:
        self.list.give_up_passages(document)
        self.search_failed.emit(error)
