"""The list of an answer: keeps its order once the person has moved in it, and grows at its end."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from app.domain.documents import Folder
from app.domain.ids import DocumentId
from app.domain.query import Query
from app.domain.search import DocumentHits, Hit, SearchRequest, SearchResults
from app.gui.results.passage_list import PassageList
from app.gui.results.rows import RowKind, groups_elsewhere
from app.gui.theme.icons import Icons


class ResultsView(PassageList):
    """Shows answers. The first passage is selected for the person, so that there is something to read at once.

    A later stage of the same answer, or a refresh of it, replaces the rows only until the person has moved. After that
    the rows stay as they are until the question changes, and what is new comes after them.
    """

    hit_selected = Signal(object, object)  # a Hit or None, and the Query
    more_wanted = Signal(int)  # the offset of the next documents

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(icons, parent)
        self._request: SearchRequest | None = None
        self._gone: set[Path] = set()  # what was forgotten since the question was asked
        self._shown_to = 0  # the offset after all that has been shown
        self.passage_chosen.connect(self._announce)
        self._model.more_wanted.connect(self.more_wanted)

    @property
    def hits(self) -> tuple[Hit, ...]:
        return self._model.hits

    @property
    def weak(self) -> bool:
        """Whether there is no good match among them."""
        return self._model.weak

    def set_folders(self, folders: Iterable[Folder]) -> None:
        """The searched folders, from which the way to a document is told."""
        self._model.set_folders([folder.path for folder in folders])

    # ---- answers

    def show_results(self, results: SearchResults) -> bool:
        """Show an answer. False when the rows were kept because the person is busy with them."""
        if results.request != self._request:
            self._gone.clear()
        groups = groups_elsewhere(results.groups, self._gone)
        kept = results.request == self._request and self._moved
        if kept:
            self._model.append(groups)
        else:
            self._request, self._moved = results.request, False
            self._shown_to = results.request.offset + results.request.limit
            self._model.offer_more(None)
            shown = tuple(block.group for block in self._model.blocks)
            if (groups, results.no_good_match) != (shown, self._model.weak):
                self._replace(groups, weak=results.no_good_match)
            else:
                self._announce()
        self._offer_more(results)
        return not kept

    def add_results(self, results: SearchResults) -> None:
        """Adds the documents that come after those shown."""
        self._shown_to = results.request.offset + results.request.limit
        self._model.append(groups_elsewhere(results.groups, self._gone))
        self._offer_more(results)

    def add_passages(self, id_: DocumentId, hits: Sequence[Hit]) -> None:
        """Further passages of a document, as `passages_wanted` asked for."""
        number, row = self.currentIndex().row(), self.selected_row()
        at_fold = row is not None and row.hit is not None and row.kind is RowKind.MORE and row.hit.document_id == id_
        self._model.add_passages(id_, hits)
        if at_fold:
            self.setCurrentIndex(self._model.index(self._model.selectable(number)))

    def give_up_passages(self, id_: DocumentId) -> None:
        """The further passages of a document could not be had; they may be asked for again."""
        self._model.say_fetching(id_, False)

    @Slot(object)
    def take_out(self, path: Path) -> None:
        """Takes out what was forgotten, this file or all below this folder, whatever the person is busy with: until the
        question changes it is not shown any more. The next row is selected."""
        self._gone.add(path)
        groups = [block.group for block in self._model.blocks]
        left = groups_elsewhere(groups, self._gone)
        if len(left) == len(groups):
            return
        here = self._model.block_at(self.currentIndex().row())
        after = groups_elsewhere(groups[0 if here is None else groups.index(here.group) :], self._gone)
        place = self.verticalScrollBar().value()
        self._replacing = True
        try:
            self._model.keep(left)
            if left:
                next_one = (after or left[-1:])[0].best.document_id
                self.setCurrentIndex(self._model.index(self._model.selectable(self._model.head_of(next_one))))
            self.verticalScrollBar().setValue(place)
        finally:
            self._replacing = False
        self._moved = self._moved and bool(left)
        self._announce()

    def clear(self) -> None:
        self._request, self._moved = None, False
        self._replace(())

    def _offer_more(self, results: SearchResults) -> None:
        if results.final and results.request.offset + results.request.limit == self._shown_to:
            self._model.offer_more(self._shown_to if results.has_more else None)
            documents = max(len(self._model.blocks), results.total)
            self._model.say_end(documents, more=results.has_more, exact=results.total_is_exact)
        self.scheduleDelayedItemsLayout()  # has the view look whether its end is in sight

    def _replace(self, groups: Sequence[DocumentHits], *, weak: bool = False) -> None:
        self._replacing = True
        try:
            self._model.replace(groups, weak=weak)
            if groups:
                self.setCurrentIndex(self._model.index(self._model.selectable(0)))
            self.scrollToTop()
        finally:
            self._replacing = False
        self._announce()

    @Slot()
    def _announce(self) -> None:
        self.hit_selected.emit(self.selected_hit(), self._request.query if self._request else Query())
