"""The files that cannot be found as a table: name, folder, state, reason."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.domain.documents import DocumentState, Failure
from app.gui import display_names
from app.gui.messages import render
from app.gui.text import one_line, short_path

Index = QModelIndex | QPersistentModelIndex
FAILURE_ROLE = int(Qt.ItemDataRole.UserRole)


@dataclass(frozen=True, slots=True)
class _Row:
    failure: Failure
    cells: tuple[str, ...]
    searched: str  # what the filter looks in


class FailuresModel(QAbstractTableModel):
    """One row per file: name, folder, state, reason. Filters and sorts by itself: there may be 100,000 rows."""

    def __init__(self, parent: QObject | None = None, home: Path | None = None) -> None:
        super().__init__(parent)
        self._home = home or Path.home()
        self._all: list[_Row] = []
        self._rows: list[_Row] = []
        self._text, self._skipped = "", False
        self._sorted_by: tuple[int, Qt.SortOrder] = (-1, Qt.SortOrder.AscendingOrder)
        self._titles = (self.tr("Name"), self.tr("Folder"), self.tr("State"), self.tr("Why"))

    @property
    def shown(self) -> list[Failure]:
        return [row.failure for row in self._rows]

    def replace(self, failures: Sequence[Failure]) -> None:
        self._all = [self._row(failure) for failure in failures]
        self._select()

    def show_only(self, text: str, *, skipped: bool) -> None:
        """Rows that contain the text; files of kinds that are not read only if they are wanted."""
        self._text, self._skipped = text.casefold(), skipped
        self._select()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._sorted_by = (column, order)
        self._select()

    def _row(self, failure: Failure) -> _Row:
        cells = (
            one_line(failure.path.name),
            one_line(short_path(failure.path.parent, self._home)),
            display_names.state_name(failure.state),
            one_line(render(failure.reason)),
        )
        return _Row(failure, cells, f"{failure.path} {cells[3]}".casefold())

    def _select(self) -> None:
        self.beginResetModel()
        self._rows = [
            row
            for row in self._all
            if (self._skipped or row.failure.state is not DocumentState.SKIPPED) and self._text in row.searched
        ]
        column, order = self._sorted_by
        if column >= 0:
            falling = order == Qt.SortOrder.DescendingOrder
            self._rows.sort(key=lambda row: row.cells[column].casefold(), reverse=falling)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._titles)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        shown = orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self._titles[section] if shown else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._rows[index.row()]
        if role == FAILURE_ROLE:
            return row.failure
        if role == Qt.ItemDataRole.ToolTipRole:
            return str(row.failure.path) if index.column() < 2 else row.cells[index.column()]
        return row.cells[index.column()] if role == Qt.ItemDataRole.DisplayRole else None
