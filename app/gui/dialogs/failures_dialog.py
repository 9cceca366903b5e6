"""The files that need attention: in which state each is, why, since when, and what can be done."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.domain.documents import DocumentState
from app.domain.messages import message
from app.domain.states import Failure
from app.gui import desktop, display_names, theme
from app.gui.dialogs.failure_details import FailureDetails
from app.gui.dialogs.failures_model import FAILURE_ROLE, STATE, WHY, FailureRow, FailuresModel
from app.gui.dialogs.fitting import open_at
from app.gui.dialogs.remedy_buttons import RemedyButtons
from app.gui.dialogs.state_groups import StateGroups
from app.gui.messages import render
from app.gui.remedies import Trouble
from app.gui.theme.labels import SecondaryLabel

_WIDTHS = (190, 160, 180, 0, 160)


class FailuresDialog(QDialog):
    """Shows rows and asks for more; who owns the library reads them, off the window's thread, and calls
    `show_failures`."""

    states_requested = Signal(object)  # a frozenset of states whose files are to be shown
    explain_requested = Signal(object)  # a path

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._may_retry = True
        self._given: dict[int, int] = {}  # widths of columns that nobody has drawn
        self.setWindowTitle(self.tr("Files that need attention"))
        self.groups = StateGroups()
        self.groups.states_chosen.connect(self.states_requested)
        self.filter = QLineEdit(placeholderText=self.tr("Filter by name, folder or reason"), clearButtonEnabled=True)
        self.filter.setAccessibleName(self.tr("Filter the files"))
        self.filter.textChanged.connect(self._on_filter_changed)
        self.rows = FailuresModel(self)
        self.table = self._made_table()
        self.details = FailureDetails()
        self.told = SecondaryLabel()
        self.told.setWordWrap(True)
        self.remedies = RemedyButtons()
        self.explain_button = QPushButton(self.tr("All about it"))
        self.explain_button.clicked.connect(self._on_explain_clicked)
        self.copy_button = QPushButton(self.tr("Copy list"))
        self.copy_button.clicked.connect(self._on_copy_clicked)
        self._build()
        self._update()
        self.table.viewport().installEventFilter(self)
        open_at(self, 1080, 600)

    def _made_table(self) -> QTableView:
        table = QTableView(wordWrap=False, showGrid=False)
        table.setAlternatingRowColors(True)
        table.setModel(self.rows)
        table.setSortingEnabled(True)
        table.setAccessibleName(self.tr("Files that need attention"))
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + theme.GAP)
        header = table.horizontalHeader()
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(WHY, QHeaderView.ResizeMode.Stretch)
        table.setTabKeyNavigation(False)  # Tab leads on to the buttons
        table.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # the end of a name and of a folder tells it from others
        table.doubleClicked.connect(self._on_explain_clicked)
        table.selectionModel().selectionChanged.connect(self._update)
        return table

    def _build(self) -> None:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(theme.GAP, 0, 0, 0)
        column.setSpacing(theme.GAP)
        upright = QSplitter(Qt.Orientation.Vertical)
        upright.setChildrenCollapsible(False)
        upright.addWidget(self.table)
        upright.addWidget(self.details)
        upright.setStretchFactor(0, 1)
        column.addWidget(self.filter)
        column.addWidget(upright, 1)
        column.addWidget(self.remedies)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        self.groups.setMinimumWidth(15 * self.fontMetrics().averageCharWidth())
        splitter.addWidget(self.groups)
        splitter.addWidget(right)
        splitter.setStretchFactor(1, 1)
        wide = 26 * self.fontMetrics().averageCharWidth()
        splitter.setSizes([wide, 5 * wide])
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        bottom = QHBoxLayout()
        for button in (self.explain_button, self.copy_button):
            button.setAutoDefault(False)  # Enter in the filter is no wish to leave the program
            bottom.addWidget(button)
        bottom.addWidget(self.told, 1)
        bottom.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.GAP)
        layout.addWidget(splitter, 1)
        layout.addLayout(bottom)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The table itself tells what room there is: when the dialog is first shown, it is not laid out yet."""
        if event.type() is QEvent.Type.Resize:
            self._share_out()
        return False

    def _share_out(self) -> None:
        """Why a file is not found is what one looks for: it gets a good part of the room, however little there is. A
        column that the person has drawn stays."""
        header = self.table.horizontalHeader()
        shrink = min(1.0, 0.58 * self.table.viewport().width() / sum(_WIDTHS))
        for column, width in enumerate(_WIDTHS):
            if column != WHY and self._given.get(column, header.sectionSize(column)) == header.sectionSize(column):
                self._given[column] = round(width * shrink)
                header.resizeSection(column, self._given[column])

    # ---- what is shown

    def show_counts(self, counts: Mapping[DocumentState, int], *, may_retry: bool) -> None:
        """How many files are in each state; whether this process may have files read again."""
        self._may_retry = may_retry
        self.groups.show_counts(counts)
        self._update()

    def show_failures(self, rows: Sequence[FailureRow]) -> None:
        """The files of the group that is chosen; what is selected stays so."""
        selected = self.selected()
        self.table.setColumnHidden(STATE, len(self.groups.chosen) == 1)  # they are all in one
        self.rows.replace(rows)
        place = self.rows.row_of(selected[0].path) if len(selected) == 1 else None
        if len(rows) == 1 and not selected:
            place = 0  # nobody needs to be asked which
        self.table.selectRow(place) if place is not None else self.table.clearSelection()
        self._update()

    def selected(self) -> list[Failure]:
        return [index.data(FAILURE_ROLE) for index in self.table.selectionModel().selectedRows()]

    def say(self, text: str) -> None:
        """What has come of what was asked for."""
        self.told.setText(text)

    @Slot()
    def _update(self) -> None:
        selected = self.selected()
        self.details.show_failure(selected[0] if len(selected) == 1 else None)
        troubles = [Trouble.of_failure(each) for each in selected or self.rows.shown]
        self.remedies.show_troubles(troubles, chosen=bool(selected), may_change=self._may_retry)
        self.explain_button.setEnabled(len(selected) == 1)
        self.copy_button.setEnabled(self.rows.rowCount() > 0)
        if not self._may_retry:
            self.told.setText(self.tr("Another Dragoman keeps this library up to date: files are tried again there."))
        else:
            files = render(message("window.files", n=self.rows.rowCount()))
            chosen = render(message("window.chosen", n=len(selected)))
            self.told.setText(f"{files}, {chosen}" if selected else files)

    # ---- what the user does

    @Slot(str)
    def _on_filter_changed(self, text: str) -> None:
        self.rows.show_only(text.strip())
        self._update()

    @Slot()
    def _on_explain_clicked(self) -> None:
        index = self.table.currentIndex()
        if index.isValid():
            self.explain_requested.emit(index.data(FAILURE_ROLE).path)

    @Slot()
    def _on_copy_clicked(self) -> None:
        """The rows that are selected, or all that are shown."""
        chosen = self.selected() or self.rows.shown
        lines = (
            f"{each.path}\t{display_names.state_name(each.state)}\t{' '.join(map(render, each.why))}" for each in chosen
        )
        desktop.copy("\n".join(lines))
