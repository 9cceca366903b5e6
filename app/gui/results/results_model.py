"""The hits of one answer as a list model, which grows as the user goes down."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from app.domain.messages import message
from app.domain.search import Hit
from app.gui import display_names
from app.gui.messages import render
from app.gui.text import isolated, one_line, short_path

HIT_ROLE = int(Qt.ItemDataRole.UserRole)
PLACE_ROLE = HIT_ROLE + 1  # the path as it is shown, and whether there are copies
FACTS_ROLE = HIT_ROLE + 2  # page and language
WEAK_ROLE = HIT_ROLE + 3  # whether it is only among the nearest, and probably no answer

Index = QModelIndex | QPersistentModelIndex
HitKey = tuple[int, int]


def hit_key(hit: Hit) -> HitKey:
    """What makes two hits the same passage, whatever the question and the score."""
    return hit.document_id, hit.chunk_id


class ResultsModel(QAbstractListModel):
    """A hit is its row's `HIT_ROLE`. `more_wanted` asks for the hits from an offset on, as long as there are more."""

    more_wanted = Signal(int)

    def __init__(self, parent: QObject | None = None, home: Path | None = None) -> None:
        super().__init__(parent)
        self._hits: tuple[Hit, ...] = ()
        self._weak = False
        self._next_offset: int | None = None
        self._home = home or Path.home()

    @property
    def hits(self) -> tuple[Hit, ...]:
        return self._hits

    @property
    def weak(self) -> bool:
        """Whether there is no good match among the hits."""
        return self._weak

    def replace(self, hits: Sequence[Hit], *, weak: bool = False) -> None:
        self.beginResetModel()
        self._hits, self._weak, self._next_offset = tuple(hits), weak, None
        self.endResetModel()

    def append(self, hits: Iterable[Hit]) -> int:
        """Adds those that are not there yet; returns how many they were."""
        known = set(map(hit_key, self._hits))
        added = tuple(hit for hit in hits if hit_key(hit) not in known)
        if added:
            self.beginInsertRows(QModelIndex(), len(self._hits), len(self._hits) + len(added) - 1)
            self._hits += added
            self.endInsertRows()
        return len(added)

    def offer_more(self, offset: int | None) -> None:
        """Where the hits begin that follow these; None where there are none."""
        self._next_offset = offset

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, Qt's own signature
        return 0 if parent.isValid() else len(self._hits)

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._next_offset is not None

    def fetchMore(self, parent: Index) -> None:
        """Called by a view whose end is in sight."""
        if self._next_offset is not None:
            self.more_wanted.emit(self._next_offset)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._hits):
            return None
        hit = self._hits[index.row()]
        if role == HIT_ROLE:
            return hit
        if role == Qt.ItemDataRole.DisplayRole:
            return one_line(hit.title) or hit.path.name
        if role == PLACE_ROLE:
            return " · ".join(filter(None, (isolated(short_path(hit.path, self._home)), _copies(hit))))
        if role == FACTS_ROLE:
            return " · ".join(_facts(hit))
        if role == WEAK_ROLE:
            return self._weak
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(map(str, (hit.path, *hit.copies)))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            weak = self.tr("No good match") if self._weak else ""  # what others see by the fainter letters
            return ", ".join(filter(None, (weak, hit.title, *_facts(hit), _copies(hit), one_line(hit.snippet))))
        return None


def _facts(hit: Hit) -> list[str]:
    facts = (display_names.page_name(hit.page), display_names.language_name(hit.language))
    return [fact for fact in facts if fact]


def _copies(hit: Hit) -> str:
    return render(message("window.copies", n=len(hit.copies))) if hit.copies else ""
