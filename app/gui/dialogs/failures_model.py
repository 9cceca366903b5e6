"""The files that cannot be found, or not whole, as a table: name, folder, state, why, since when."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from app.domain.states import Failure
from app.gui import display_names
from app.gui.messages import render
from app.gui.numbers import date
from app.gui.qt_types import Index
from app.gui.text import one_line, plain_tooltip, short_path

FAILURE_ROLE = int(Qt.ItemDataRole.UserRole)
STATE, WHY, SINCE = 2, 3, 4  # columns


@dataclass(frozen=True, slots=True)
class FailureRow:
    """A failure as it is shown."""

    failure: Failure
    cells: tuple[str, ...]
    searched: str  # what the filter looks in


def failure_rows(failures: Iterable[Failure], home: Path | None = None) -> list[FailureRow]:
    """Puts failures into words, which takes a while for very many: not for the window's thread."""
    home = home or Path.home()
    rows = []
    for failure in failures:
        cells = (
            one_line(failure.path.name),
            one_line(short_path(failure.path.parent, home)),
            display_names.state_name(failure.state),
            one_line(" ".join(map(render, failure.why))),
            "" if failure.since is None else date(failure.since),
        )
        rows.append(FailureRow(failure, cells, f"{failure.path} {cells[WHY]}".casefold()))
    return rows


class FailuresModel(QAbstractTableModel):
    """One row per file. Filters and sorts by itself: there may be 100,000 rows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: Sequence[FailureRow] = ()
        self._rows: list[FailureRow] = []
        self._text = ""
        self._sorted_by: tuple[int, Qt.SortOrder] = (-1, Qt.SortOrder.AscendingOrder)
        self._titles = (self.tr("Name"), self.tr("Folder"), self.tr("State"), self.tr("Why"), self.tr("Since"))

    @property
    def shown(self) -> list[Failure]:
        return [row.failure for row in self._rows]

    def replace(self, rows: Sequence[FailureRow]) -> None:
        self._all = rows
        self._select()

    def show_only(self, text: str) -> None:
        """Rows that contain the text."""
        self._text = text.casefold()
        self._select()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._sorted_by = (column, order)
        self._select()

    def row_of(self, path: Path) -> int | None:
        """Where a file stands now."""
        return next((place for place, row in enumerate(self._rows) if row.failure.path == path), None)

    def _select(self) -> None:
        self.beginResetModel()
        self._rows = [row for row in self._all if self._text in row.searched]
        column, order = self._sorted_by
        falling = order == Qt.SortOrder.DescendingOrder
        if column == SINCE:
            self._rows.sort(key=lambda row: row.failure.since or 0.0, reverse=falling)
        elif column >= 0:
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
            return plain_tooltip(str(row.failure.path) if index.column() < 2 else row.cells[index.column()])
        return row.cells[index.column()] if role == Qt.ItemDataRole.DisplayRole else None
