"""The hits of one answer as a list model."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.domain.search import Hit
from app.gui import display_names
from app.gui.text import one_line, short_path

HIT_ROLE = int(Qt.ItemDataRole.UserRole)
PLACE_ROLE = HIT_ROLE + 1  # the path as it is shown
FACTS_ROLE = HIT_ROLE + 2  # page and language
WEAK_ROLE = HIT_ROLE + 3  # whether it is only among the nearest, and probably no answer

Index = QModelIndex | QPersistentModelIndex
HitKey = tuple[int, int]


def hit_key(hit: Hit) -> HitKey:
    """What makes two hits the same passage, whatever the question and the score."""
    return hit.document_id, hit.chunk_id


class ResultsModel(QAbstractListModel):
    """Rows are replaced as a whole; a hit is its row's `HIT_ROLE`."""

    def __init__(self, parent: QObject | None = None, home: Path | None = None) -> None:
        super().__init__(parent)
        self._hits: tuple[Hit, ...] = ()
        self._weak = False
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
        self._hits, self._weak = tuple(hits), weak
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, Qt's own signature
        return 0 if parent.isValid() else len(self._hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._hits):
            return None
        hit = self._hits[index.row()]
        if role == HIT_ROLE:
            return hit
        if role == Qt.ItemDataRole.DisplayRole:
            return one_line(hit.title) or hit.path.name
        if role == PLACE_ROLE:
            return short_path(hit.path, self._home)
        if role == FACTS_ROLE:
            return " · ".join(
                filter(None, (display_names.page_name(hit.page), display_names.language_name(hit.language)))
            )
        if role == WEAK_ROLE:
            return self._weak
        if role == Qt.ItemDataRole.ToolTipRole:
            return str(hit.path)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            weak = self.tr("No good match") if self._weak else ""  # what others see by the fainter letters
            facts = (
                weak,
                hit.title,
                display_names.page_name(hit.page),
                display_names.language_name(hit.language),
                one_line(hit.snippet),
            )
            return ", ".join(filter(None, facts))
        return None
