"""The folders that are searched: add, remove, and say what is left out of each."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.documents import Folder
from app.domain.ids import FolderId
from app.gui import desktop, theme
from app.gui.text import short_path
from app.gui.theme.labels import SecondaryLabel

_FOLDER = int(Qt.ItemDataRole.UserRole)


class FoldersDialog(QDialog):
    """Shows folders and asks for changes; who owns the library makes them and calls `show_folders` again."""

    add_requested = Signal(object)  # a Path
    remove_requested = Signal(object)  # a FolderId
    excludes_requested = Signal(object, object)  # a FolderId, a tuple of patterns
    samples_requested = Signal()

    def __init__(self, parent: QWidget | None = None, start: str = "") -> None:
        super().__init__(parent)
        self._start = start or str(Path.home())
        self._shown: FolderId | None = None
        self._folders: dict[FolderId, Folder] = {}
        self.setWindowTitle(self.tr("Folders"))
        self.resize(640, 460)
        self.list = QListWidget()
        self.list.setAlternatingRowColors(True)
        self.list.setAccessibleName(self.tr("Folders that are searched"))
        self.list.currentItemChanged.connect(self._on_current_changed)
        self.add_button = QPushButton(self.tr("Add folder…"))
        self.add_button.clicked.connect(self._on_add_clicked)
        self.remove_button = QPushButton(self.tr("Remove"))
        self.remove_button.clicked.connect(self._on_remove_clicked)
        self.samples_button = QPushButton(self.tr("Add the sample documents"))
        self.samples_button.clicked.connect(self.samples_requested)
        self.excludes = QPlainTextEdit()
        self.excludes.setPlaceholderText(self.tr("One pattern a line, as in .gitignore: drafts/, *.log, !keep.log"))
        self.excludes.setAccessibleName(self.tr("Patterns left out of the selected folder"))
        self.excludes.setMaximumHeight(110)
        self.apply_button = QPushButton(self.tr("Apply patterns"))
        self.apply_button.clicked.connect(self._on_apply_clicked)
        self.excludes.textChanged.connect(self._update_buttons)
        self._build()
        self._update_buttons()

    def _build(self) -> None:
        buttons = QHBoxLayout()
        for button in (self.add_button, self.remove_button, self.samples_button):
            buttons.addWidget(button)
        buttons.addStretch()
        left_out = QHBoxLayout()
        left_out.addWidget(QLabel(self.tr("Left out of the selected folder:")))
        left_out.addStretch()
        left_out.addWidget(self.apply_button)
        note = SecondaryLabel(
            self.tr("Hidden files, folders such as node_modules, and what ignore files name are left out anyway.")
        )
        note.setWordWrap(True)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.GAP)
        layout.addWidget(self.list, 1)
        layout.addLayout(buttons)
        layout.addSpacing(theme.GAP)
        layout.addLayout(left_out)
        layout.addWidget(self.excludes)
        layout.addWidget(note)
        layout.addWidget(close)

    def show_folders(self, folders: Sequence[Folder]) -> None:
        """The folders as they are now; the selection stays, and so do patterns that are being typed."""
        if dict.fromkeys(folders) == dict.fromkeys(self._folders.values()):
            return
        selected = self._shown
        self._folders = {folder.id: folder for folder in folders}
        self.list.blockSignals(True)
        self.list.clear()
        for folder in folders:
            text = short_path(folder.path, Path.home())
            if not folder.available:
                text += "    " + self.tr("(not there now; what was read of it can still be found)")
            item = QListWidgetItem(text)
            item.setToolTip(str(folder.path))
            item.setData(_FOLDER, folder.id)
            self.list.addItem(item)
            if folder.id == selected:
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)
        if self.list.currentItem() is None and folders:
            self.list.setCurrentRow(0)
        self._on_current_changed()

    def _selected(self) -> Folder | None:
        item = self.list.currentItem()
        return self._folders.get(item.data(_FOLDER)) if item is not None else None

    def _typed(self) -> tuple[str, ...]:
        return tuple(line.strip() for line in self.excludes.toPlainText().splitlines() if line.strip())

    @Slot()
    def _on_current_changed(self) -> None:
        folder = self._selected()
        if folder is None or folder.id != self._shown or folder.excludes == self._typed():
            self.excludes.setPlainText("\n".join(folder.excludes) if folder else "")
        self._shown = folder.id if folder else None
        self._update_buttons()

    @Slot()
    def _update_buttons(self) -> None:
        folder = self._selected()
        self.remove_button.setEnabled(folder is not None)
        self.excludes.setEnabled(folder is not None)
        self.apply_button.setEnabled(folder is not None and self._typed() != folder.excludes)

    @Slot()
    def _on_add_clicked(self) -> None:
        chosen = desktop.choose_folder(self, self.tr("Choose a folder to search"), self._start)
        if chosen is not None:
            self._start = str(chosen)
            self.add_requested.emit(chosen)

    @Slot()
    def _on_remove_clicked(self) -> None:
        folder = self._selected()
        if folder is None:
            return
        answer = QMessageBox.question(
            self,
            self.tr("Remove folder"),
            self.tr("Search {path} no longer? Only the index forgets it; the files stay where they are.").format(
                path=folder.path
            ),
        )
        if answer == QMessageBox.StandardButton.Yes:
            self.remove_requested.emit(folder.id)

    @Slot()
    def _on_apply_clicked(self) -> None:
        folder = self._selected()
        if folder is not None:
            self.excludes_requested.emit(folder.id, self._typed())
