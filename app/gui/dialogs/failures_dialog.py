"""The files that cannot be found, each with its reason."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
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

from app.domain.documents import Failure
from app.domain.messages import message
from app.gui import desktop, display_names, theme
from app.gui.dialogs.failures_model import FAILURE_ROLE, FailuresModel
from app.gui.messages import render
from app.gui.theme.labels import SecondaryLabel


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
        self.count = SecondaryLabel()
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
        self.count.setText(render(message("window.files", n=self.rows.rowCount())))

    @Slot()
    def _on_reveal_clicked(self) -> None:
        index = self.table.currentIndex()
        if index.isValid():
            desktop.reveal(index.data(FAILURE_ROLE).path)

    @Slot()
    def _on_copy_clicked(self) -> None:
        lines = (f"{row.path}\t{display_names.state_name(row.state)}\t{render(row.reason)}" for row in self.rows.shown)
        desktop.copy("\n".join(lines))
