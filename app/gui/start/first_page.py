"""The page of somebody who has no folder yet: usual folders with what each would cost, any other, or the samples."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.common.folder_suggestions import Suggestion, Usual, suggest_folders
from app.domain.coverage import FolderEstimate
from app.domain.errors import DragomanError
from app.domain.messages import message
from app.gui import theme
from app.gui.background import Background
from app.gui.messages import duration, render
from app.gui.start.row_button import RowButton, Section
from app.gui.text import isolated, short_path
from app.gui.theme.icons import Icons
from app.gui.theme.labels import SecondaryLabel

_PICTURE = 72
_MOST_SUGGESTIONS = 5

Estimate = Callable[[Path], FolderEstimate]


class FirstPage(QWidget):
    """`folder_chosen` carries the path of a folder that was suggested."""

    folder_wanted = Signal()
    folder_chosen = Signal(object)
    samples_wanted = Signal()

    def __init__(self, icons: Icons, estimate: Estimate, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._estimate = estimate
        self._background = background
        self._looked = False
        picture = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        picture.setPixmap(icons.application().pixmap(_PICTURE, _PICTURE))
        title = QLabel(self.tr("Ask your own documents"), alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        title.setFont(theme.sized(self.font(), theme.DISPLAY, bold=True))
        what = QLabel(
            self.tr(
                "Dragoman reads the folders you choose and finds the passage that answers a question, in whatever"
                " language you ask. Nothing leaves this computer."
            ),
            alignment=Qt.AlignmentFlag.AlignCenter,
            wordWrap=True,
        )
        self.suggestions = Section(self.tr("Begin with one of these folders"))
        self.choose_button = QPushButton(self.tr("Choose a folder…"), default=True)
        self.choose_button.clicked.connect(self.folder_wanted)
        self.samples_button = QPushButton(self.tr("Try the sample documents"))
        self.samples_button.clicked.connect(self.samples_wanted)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.choose_button)
        buttons.addWidget(self.samples_button)
        buttons.addStretch()
        hint = SecondaryLabel(self.tr("You can also drop a folder on this window. Files are only read, never changed."))
        hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        hint.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setSpacing(theme.MARGIN)
        for widget in (picture, title, what):
            column.addWidget(widget)
        column.addSpacing(theme.GAP)
        column.addWidget(self.suggestions)
        column.addLayout(buttons)
        column.addWidget(hint)

    def look_for_folders(self) -> None:
        """Once: finds what may be suggested, and then what each would cost, off the window's thread."""
        if not self._looked:
            self._looked = True
            self._background.run(suggest_folders, self._on_suggested, owner=self)

    @Slot(object)
    def _on_suggested(self, found: tuple[Suggestion, ...]) -> None:
        rows = []
        for each in found[:_MOST_SUGGESTIONS]:
            icon = self._icons.named("mail" if each.usual is Usual.MAIL else "folder")
            row = RowButton(icon, f"{self._name(each.usual)}  {isolated(short_path(each.path, Path.home()))}")
            row.clicked.connect(lambda _checked, path=each.path: self.folder_chosen.emit(path))
            row.setToolTip(self.tr("Have this folder searched"))
            rows.append(row)
            self._background.run(partial(self._look_at, each.path), partial(self._say_cost, row), owner=row)
        self.suggestions.show_rows(rows)

    def _look_at(self, path: Path) -> FolderEstimate | None:
        try:
            return self._estimate(path)
        except DragomanError:
            return None  # it may be chosen all the same; what is wrong is then said

    def _say_cost(self, row: RowButton, cost: FolderEstimate | None) -> None:
        row.say_beside(self._in_words(cost))

    def _in_words(self, cost: FolderEstimate | None) -> str:
        if cost is None:
            return ""
        code = "window.documents_there" if cost.complete else "window.documents_there_at_least"
        words = render(message(code, n=cost.files))
        if cost.words_s is None or not cost.files:
            return words
        return self.tr("{documents}, read in about {time}").format(
            documents=words, time=duration(max(1.0, cost.words_s))
        )

    def _name(self, usual: Usual) -> str:
        names = {
            Usual.DOCUMENTS: self.tr("Documents"),
            Usual.DESKTOP: self.tr("Desktop"),
            Usual.DOWNLOADS: self.tr("Downloads"),
            Usual.MAIL: self.tr("E-mails"),
        }
        return names[usual]
