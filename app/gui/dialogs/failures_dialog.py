"""The files that cannot be found, each with its reason."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Slot,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.domain.documents import DocumentState, Failure
from app.gui import desktop, display_names, theme
from app.gui.messages import render
from app.gui.text import one_line, short_path

Index = QModelIndex | QPersistentModelIndex
_FAILURE = int(Qt.ItemDataRole.UserRole)


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
        if role == _FAILURE:
            return row.failure
        if role == Qt.ItemDataRole.ToolTipRole:
            return str(row.failure.path) if index.column() < 2 else row.cells[index.column()]
        return row.cells[index.column()] if role == Qt.ItemDataRole.DisplayRole else None


class FailuresDialog(QDialog):
    """A list to look through, not to act on: a failure is mended at the file, and Dragoman then reads it again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Files that cannot be found"))
        self.resize(860, 480)
        self.filter = QLineEdit(placeholderText=self.tr("Filter"), clearButtonEnabled=True)
        self.filter.textChanged.connect(self._update)
        self.skipped = QCheckBox(self.tr("Also the kinds of files that Dragoman does not read"))
        self.skipped.toggled.connect(self._update)
        self.rows = FailuresModel(self)
        self.table = QTableView(wordWrap=False, showGrid=False)
        self.table.setAlternatingRowColors(True)
        self.table.setModel(self.rows)
        self.table.setSortingEnabled(True)
        self.table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.table.setAccessibleName(self.tr("Files that cannot be found"))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setStretchLastSection(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for column, width in enumerate((210, 180, 130)):
            header.resizeSection(column, width)
        self.table.doubleClicked.connect(self._on_reveal_clicked)
        self.table.horizontalHeader().setHighlightSections(False)
        self.count = theme.SecondaryLabel()
        self.reveal_button = QPushButton(self.tr("Show in folder"))
        self.reveal_button.clicked.connect(self._on_reveal_clicked)
        self.copy_button = QPushButton(self.tr("Copy as text"))
        self.copy_button.clicked.connect(self._on_copy_clicked)
        for button in (self.reveal_button, self.copy_button):
            button.setAutoDefault(False)  # Enter in the filter is no wish to leave the program
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        top = QHBoxLayout()
        top.addWidget(self.filter, 1)
        top.addWidget(self.skipped)
        bottom = QHBoxLayout()
        for widget in (self.count, self.reveal_button, self.copy_button):
            bottom.addWidget(widget)
        bottom.addStretch()
        bottom.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.GAP)
        layout.addLayout(top)
        layout.addWidget(self.table, 1)
        layout.addLayout(bottom)

    def show_failures(self, failures: Sequence[Failure]) -> None:
        self.rows.replace(failures)
        self._count()

    @Slot()
    def _update(self) -> None:
        self.rows.show_only(self.filter.text().strip(), skipped=self.skipped.isChecked())
        self._count()

    def _count(self) -> None:
        shown = self.rows.rowCount()
        self.count.setText(
            self.tr("1 file") if shown == 1 else self.tr("{n} files").format(n=display_names.number(shown))
        )

    @Slot()
    def _on_reveal_clicked(self) -> None:
        index = self.table.currentIndex()
        if index.isValid():
            desktop.reveal(index.data(_FAILURE).path)

    @Slot()
    def _on_copy_clicked(self) -> None:
        lines = (f"{row.path}\t{display_names.state_name(row.state)}\t{render(row.reason)}" for row in self.rows.shown)
        desktop.copy("\n".join(lines))
