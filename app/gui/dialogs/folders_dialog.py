"""The folders that are searched: add and remove them, with what that costs, and say what is left out of each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidgetItem,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.common.folder_suggestions import Suggestion
from app.domain.coverage import FolderEstimate
from app.domain.documents import FINDABLE, NEEDING_ATTENTION, DocumentState, Folder
from app.domain.ids import FolderId
from app.domain.messages import Message, message
from app.domain.status import FolderStatus
from app.gui import desktop, theme
from app.gui.dialogs.excludes_editor import ExcludesEditor
from app.gui.dialogs.fitting import ScrolledPage, ShortList, grow_to, open_at
from app.gui.dialogs.folder_suggestions import FolderSuggestions, estimate_in_words
from app.gui.dialogs.two_line_delegate import TwoLineDelegate
from app.gui.messages import render
from app.gui.text import isolated, one_line, plain_tooltip, short_path
from app.gui.theme.labels import SecondaryLabel

_FOLDER = int(Qt.ItemDataRole.UserRole)
_WIDTH, _HEIGHT, _LEAST_HEIGHT = 720, 600, 300
_MOST_MISTAKES = 3  # in ignore files of a folder, that are shown


class FoldersDialog(QDialog):
    """Shows folders and asks for changes; who owns the library makes them and calls `show_folders` again."""

    add_requested = Signal(object)  # a Path
    remove_requested = Signal(object)  # a FolderId
    excludes_requested = Signal(object, object)  # a FolderId, a tuple of patterns
    samples_requested = Signal()

    def __init__(
        self, parent: QWidget | None, problems_in: Callable[[Sequence[str]], Sequence[Message]], start: str = ""
    ) -> None:
        """`problems_in` says what is wrong with lines of patterns."""
        super().__init__(parent)
        self._start = start or str(Path.home())
        self._shown: FolderId | None = None
        self._folders: dict[FolderId, Folder] = {}
        self._pattern_to_show: tuple[Path, str] | None = None
        self.setWindowTitle(self.tr("Folders"))
        self.list = ShortList()
        self.list.setItemDelegate(TwoLineDelegate(self.list))
        self.list.setAccessibleName(self.tr("Folders that are searched"))
        self.list.currentItemChanged.connect(self._on_current_changed)
        self.add_button = self._button(self.tr("Add folder…"))
        self.add_button.clicked.connect(self._on_add_clicked)
        self.remove_button = self._button(self.tr("Remove"))
        self.remove_button.clicked.connect(self._on_remove_clicked)
        self.samples_button = self._button(self.tr("Add the sample documents"))
        self.samples_button.clicked.connect(self.samples_requested)
        self.told = SecondaryLabel()
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setWordWrap(True)
        self.suggestions = FolderSuggestions()
        self.suggestions.add_requested.connect(self.add_requested)
        self.mistakes = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.mistakes.setAccessibleName(self.tr("What is wrong with ignore files in the selected folder"))
        self.excludes = ExcludesEditor(problems_in)
        self.excludes.apply_requested.connect(self._on_apply_requested)
        self._build()
        self._show_what_there_is_to_change()
        self._on_current_changed()
        self.show_suggestions(())
        self.say("")
        open_at(self, _WIDTH, _LEAST_HEIGHT)

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)  # Enter in the list is no wish to change it
        return button

    def _build(self) -> None:
        buttons = QHBoxLayout()
        for button in (self.add_button, self.remove_button, self.samples_button):
            buttons.addWidget(button)
        buttons.addStretch()
        self.note = SecondaryLabel(
            self.tr(
                "Hidden files, folders such as node_modules, and what ignore files name are left out anyway. A line"
                " “forgotten-…” stands for what you had forgotten, without its name; without the line it is read again."
            )
        )
        self.note.setWordWrap(True)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP)
        column.addWidget(self.list, 50)
        column.addLayout(buttons)
        for widget in (self.told, self.suggestions, self.mistakes, self.excludes, self.note):
            column.addWidget(widget)
        column.addStretch(1)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.GAP)
        layout.addWidget(ScrolledPage(inside), 1)
        layout.addWidget(close)

    # ---- what is shown

    def show_folders(self, folders: Sequence[Folder]) -> None:
        """The folders as they are now; the selection stays, and so do patterns that are being typed."""
        if dict.fromkeys(folders) == dict.fromkeys(self._folders.values()):
            return
        selected = self._shown
        self._folders = {folder.id: folder for folder in folders}
        self.list.blockSignals(True)
        self.list.clear()
        for folder in folders:
            item = QListWidgetItem("\n".join(filter(None, (short_path(folder.path, Path.home()), _told(folder)))))
            item.setToolTip(plain_tooltip("\n".join(filter(None, (str(folder.path), _told(folder))))))
            item.setData(_FOLDER, folder.id)
            self.list.addItem(item)
            if folder.id == selected:
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)
        self._show_what_there_is_to_change()
        if self.list.currentItem() is None and folders:
            self.list.setCurrentRow(0)
        self._on_current_changed()
        if self._pattern_to_show is not None:
            self.show_pattern(*self._pattern_to_show)

    def _show_what_there_is_to_change(self) -> None:
        """Somebody without folders wants one, and nothing else."""
        come = bool(self._folders) and not self.list.isVisibleTo(self)
        for widget in (self.list, self.remove_button, self.excludes, self.note):
            widget.setVisible(bool(self._folders))
        if come:
            grow_to(self, _WIDTH, _HEIGHT)

    def show_suggestions(self, suggestions: Sequence[Suggestion]) -> None:
        """Folders that could be searched as well."""
        self.suggestions.show_suggestions(suggestions)
        self.suggestions.setVisible(bool(suggestions))

    def show_estimate(self, path: Path, estimate: FolderEstimate) -> None:
        """What a folder costs: one that is suggested, or that was added just now."""
        if path in self.suggestions.estimates:
            self.suggestions.show_estimate(path, estimate)
        else:
            place = isolated(one_line(short_path(path, Path.home())))
            self.say(self.tr("{folder}: {cost}").format(folder=place, cost=estimate_in_words(estimate)))

    def say(self, text: str) -> None:
        """What has come of what was asked for."""
        self.told.setText(text)
        self.told.setVisible(bool(text))

    def show_pattern(self, path: Path, pattern: str) -> None:
        """The line of the pattern that leaves out what lies at a path, once its folder is shown."""
        self._pattern_to_show = (path, pattern)
        for row in range(self.list.count()):
            folder = self._folders[self.list.item(row).data(_FOLDER)]
            if path.is_relative_to(folder.path) and pattern in folder.excludes:
                self._pattern_to_show = None
                self.list.setCurrentRow(row)
                self.excludes.choose(pattern)
                return

    def _selected(self) -> Folder | None:
        item = self.list.currentItem()
        return self._folders.get(item.data(_FOLDER)) if item is not None else None

    @Slot()
    def _on_current_changed(self) -> None:
        folder = self._selected()
        if folder is None or folder.id != self._shown or not self.excludes.touched:
            self.excludes.show_patterns(folder.excludes if folder else None)
        else:
            self.excludes.note_kept(folder.excludes)
        self._shown = folder.id if folder else None
        self.remove_button.setEnabled(folder is not None)
        self._show_mistakes(folder)

    def _show_mistakes(self, folder: Folder | None) -> None:
        """Lines of ignore files that are passed over: something is then searched that was not to be."""
        found = folder.mistakes if isinstance(folder, FolderStatus) else ()
        told = [render(mistake) for mistake in found[:_MOST_MISTAKES]]
        if len(found) > _MOST_MISTAKES:
            told.append(render(message("pattern.more_lines", n=len(found) - _MOST_MISTAKES)))
        self.mistakes.setText("\n".join(f"{line[:1].upper()}{line[1:]}." for line in told))
        self.mistakes.setVisible(bool(told))

    # ---- what the user does

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
        question = self.tr(
            "Search {path} no longer, and forget all that was read of it? The files stay where they are. Their"
            " text, titles and names leave every file of Dragoman's data folder; earlier backups and the log go"
            " with them."
        ).format(path=folder.path)
        answer = QMessageBox.question(
            self,
            self.tr("Remove folder"),
            plain_tooltip(question),  # a path may look like mark-up
            defaultButton=QMessageBox.StandardButton.No,
        )
        if answer == QMessageBox.StandardButton.Yes:
            self.remove_requested.emit(folder.id)

    @Slot(object)
    def _on_apply_requested(self, patterns: tuple[str, ...]) -> None:
        folder = self._selected()
        if folder is not None:
            self.excludes_requested.emit(folder.id, patterns)


def _told(folder: Folder) -> str:
    """What is to be known of a folder: whether it is there, and how its files fare."""
    if not folder.available:
        if folder.away_since is None:
            return render(message("window.folder.away"))
        return render(message("window.folder.away_since", since=folder.away_since))
    counts = folder.documents if isinstance(folder, FolderStatus) else {}
    groups = (
        ("window.documents", FINDABLE),
        ("window.partly", {DocumentState.PARTLY}),
        ("window.unread_files", NEEDING_ATTENTION),
        ("window.folder.waiting", {DocumentState.WAITING}),
        ("window.away", {DocumentState.AWAY}),
        ("window.folder.skipped", {DocumentState.SKIPPED}),
    )
    numbers = ((code, sum(counts.get(state, 0) for state in states)) for code, states in groups)
    return ", ".join(render(message(code, n=n)) for code, n in numbers if n)
