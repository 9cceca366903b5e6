"""The documents of one answer and their passages as a list model, which grows as the person goes down."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, Qt, Signal

from app.domain.documents import INSIDE
from app.domain.ids import DocumentId
from app.domain.search import DocumentHits, Hit
from app.gui import display_names
from app.gui.dragging import HITS, URLS, dragged
from app.gui.qt_types import Index
from app.gui.results import row_words
from app.gui.results.places import steps_inside, trail
from app.gui.results.rows import Block, Row, RowKind, difference
from app.gui.text import plain_tooltip

ROW_ROLE = int(Qt.ItemDataRole.UserRole)
WEAK_ROLE = ROW_ROLE + 1  # whether it is only among the nearest, and probably no answer
TRAIL_ROLE = ROW_ROLE + 2  # the folders that lead to the document
END_ROLE = ROW_ROLE + 3  # what is said below the last document


class ResultsModel(QAbstractListModel):
    """A `Row` is its row's `ROW_ROLE`. `more_wanted` asks for the documents from an offset on, while there are more."""

    more_wanted = Signal(int)

    def __init__(self, parent: QObject | None = None, home: Path | None = None) -> None:
        super().__init__(parent)
        self._blocks: tuple[Block, ...] = ()
        self._rows: tuple[Row, ...] = ()
        self._weak = False
        self._next_offset: int | None = None
        self._end: tuple[int, bool, bool] | None = None  # documents, whether there are more, whether that is exact
        self._folders: tuple[Path, ...] = ()
        self._home = home or Path.home()

    @property
    def blocks(self) -> tuple[Block, ...]:
        return self._blocks

    @property
    def hits(self) -> tuple[Hit, ...]:
        """All passages that are known, those of collapsed documents too."""
        return tuple(hit for block in self._blocks for hit in block.hits)

    @property
    def weak(self) -> bool:
        """Whether there is no good match among them."""
        return self._weak

    def row(self, row: int) -> Row | None:
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def block_at(self, row: int) -> Block | None:
        """The document that a row belongs to."""
        shown = self.row(row)
        hit = None if shown is None else shown.hit
        return None if hit is None else next((block for block in self._blocks if block.id == hit.document_id), None)

    def head_of(self, id_: DocumentId) -> int:
        """The row of a document's head, which is among them."""
        heads = (number for number, row in enumerate(self._rows) if row.kind is RowKind.DOCUMENT)
        return next(number for number in heads if (hit := self._rows[number].hit) and hit.document_id == id_)

    def selectable(self, row: int, *, forwards: bool = True) -> int:
        """The first row from this one on, or backwards from it, that can be selected; else the nearest on its other
        side; -1 where there is none."""
        after = range(max(row, 0), len(self._rows))
        before = range(min(row, len(self._rows) - 1), -1, -1)
        ways = (after, before) if forwards else (before, after)
        return next((number for way in ways for number in way if self._rows[number].selectable), -1)

    def set_folders(self, folders: Sequence[Path]) -> None:
        """The searched folders, from which the trail to a document begins."""
        if tuple(folders) != self._folders:
            self._folders = tuple(folders)
            self._tell_changed()

    # ---- what is in it

    def replace(self, groups: Iterable[DocumentHits], *, weak: bool = False) -> None:
        self._next_offset, self._end, self._weak = None, None, weak
        self._reset(tuple(map(Block, groups)))

    def keep(self, groups: Iterable[DocumentHits]) -> None:
        """Shows only these of its documents, as they are."""
        kept = {group.best.document_id for group in groups}
        self._reset(tuple(block for block in self._blocks if block.id in kept))

    def append(self, groups: Iterable[DocumentHits]) -> int:
        """Adds those documents that are not there yet; returns how many they were."""
        known = {block.id for block in self._blocks}
        added = tuple(Block(group) for group in groups if group.best.document_id not in known)
        if added:
            self._show(self._blocks + added)
        return len(added)

    def collapse(self, id_: DocumentId, collapsed: bool) -> None:
        """Hides the passages of a document, or shows them again."""
        self._change(id_, lambda block: replace(block, collapsed=collapsed))

    def show_copies(self, id_: DocumentId, shown: bool) -> None:
        """Shows where identical copies of a document lie, or hides it again."""
        self._change(id_, lambda block: replace(block, copies_shown=shown))

    def say_fetching(self, id_: DocumentId, fetching: bool) -> None:
        """Whether further passages of a document are on their way."""
        self._change(id_, lambda block: replace(block, fetching=fetching))

    def add_passages(self, id_: DocumentId, hits: Iterable[Hit]) -> None:
        """Further passages of a document, which were fetched for it."""
        self._change(id_, lambda block: block.with_further(hits))

    def offer_more(self, offset: int | None) -> None:
        """Where the documents begin that follow these; None where there are none."""
        self._next_offset = offset

    def say_end(self, documents: int, *, more: bool, exact: bool) -> None:
        """What stands below the last document: that there are more of the so many, or that there are not."""
        self._end = documents, more, exact
        self._tell_changed()

    # ---- as Qt asks for it

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._next_offset is not None

    def fetchMore(self, parent: Index) -> None:
        """Called by a view whose end is in sight."""
        if self._next_offset is not None:
            self.more_wanted.emit(self._next_offset)

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.row(index.row())
        selectable = row is not None and row.selectable
        able = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled
        return Qt.ItemFlag.ItemIsEnabled | (able if selectable else Qt.ItemFlag.NoItemFlags)

    def supportedDragActions(self) -> Qt.DropAction:
        """Nobody is to take a person's file away from where it lies."""
        return Qt.DropAction.CopyAction

    def mimeTypes(self) -> list[str]:
        return [URLS, HITS]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The files of these rows; that they are hits is for our own collection."""
        rows = (self.row(index.row()) for index in sorted(indexes))
        return dragged([row.hit.path for row in rows if row is not None and row.hit is not None], HITS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row(index.row())
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if role == WEAK_ROLE:
            return self._weak
        if row.hit is None:
            spoken = (END_ROLE, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return self._end_in_words() if role in spoken else None
        if role == TRAIL_ROLE:
            return self._trail(row.hit)
        if role == Qt.ItemDataRole.DisplayRole:
            return row_words.title(row.hit)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(self._tooltip(row, row.hit))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row_words.spoken(row, self._trail(row.hit), weak=self._weak)
        return None

    def _tooltip(self, row: Row, hit: Hit) -> str:
        """What may have been left out of a row, or stands there as a sign."""
        first = row_words.title(hit) if row.kind is RowKind.DOCUMENT else ""
        if row.kind is RowKind.PASSAGE and not self._weak:
            first = row_words.confidence(hit)
        language = display_names.passage_language(hit) if row.kind is RowKind.PASSAGE else ""
        place = INSIDE.join(filter(None, (str(hit.path), hit.inside)))
        return "\n".join(filter(None, (first, language, place, hit.sender, hit.recipients)))

    def _trail(self, hit: Hit) -> tuple[str, ...]:
        return (*trail(hit.path, self._folders, self._home), *steps_inside(hit.path, hit.inside))

    def _end_in_words(self) -> str:
        if self._end is None:
            return ""
        documents, more, exact = self._end
        return row_words.end(documents, more=more, exact=exact)

    # ---- inside

    def _rows_of(self, blocks: Iterable[Block]) -> tuple[Row, ...]:
        rows = tuple(row for block in blocks for row in block.rows())
        return (*rows, Row(RowKind.END)) if rows else ()

    def _reset(self, blocks: tuple[Block, ...]) -> None:
        self.beginResetModel()
        self._blocks, self._rows = blocks, self._rows_of(blocks)
        self.endResetModel()

    def _change(self, id_: DocumentId, change: Callable[[Block], Block]) -> None:
        self._show(tuple(change(block) if block.id == id_ else block for block in self._blocks))

    def _show(self, blocks: tuple[Block, ...]) -> None:
        """The rows of these, with as few of them touched as can be, so that a view keeps its selection and place."""
        self._blocks = blocks
        rows = self._rows_of(blocks)
        start, end = difference(self._rows, rows)
        gone, come = len(self._rows) - end, len(rows) - end
        if gone > start:
            self.beginRemoveRows(QModelIndex(), start, gone - 1)
            self._rows = self._rows[:start] + self._rows[gone:]
            self.endRemoveRows()
        if come > start:
            self.beginInsertRows(QModelIndex(), start, come - 1)
            self._rows = rows
            self.endInsertRows()
        self._rows = rows
        self._tell_changed()

    def _tell_changed(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))
