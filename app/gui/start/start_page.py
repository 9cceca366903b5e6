"""What stands where the answers will be, before anything is asked: the first start, or a place to go on from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from app.gui import theme
from app.gui.background import Background
from app.gui.start.begin_page import BeginPage
from app.gui.start.first_page import FirstPage
from app.gui.theme import motion
from app.gui.theme.icons import Icons

if TYPE_CHECKING:
    from app.library import Library

_WIDTH = 620


class StartPage(QStackedWidget):
    """One of two pages, which scroll where the window is small."""

    folder_wanted = Signal()
    folder_chosen = Signal(object)  # a path
    samples_wanted = Signal()
    question_chosen = Signal(str)
    saved_chosen = Signal(object)  # a SavedSearch
    document_chosen = Signal(object)  # a path

    def __init__(self, icons: Icons, library: Library, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.first = FirstPage(icons, lambda path: library.estimate(path), background)
        self.first.folder_wanted.connect(self.folder_wanted)
        self.first.folder_chosen.connect(self.folder_chosen)
        self.first.samples_wanted.connect(self.samples_wanted)
        self.begin = BeginPage(icons, library, background)
        self.begin.question_chosen.connect(self.question_chosen)
        self.begin.saved_chosen.connect(self.saved_chosen)
        self.begin.document_chosen.connect(self.document_chosen)
        self._pages: dict[QWidget, QScrollArea] = {page: _scrolled(page) for page in (self.first, self.begin)}
        for scrolled in self._pages.values():
            self.addWidget(scrolled)

    def welcome(self) -> None:
        """Nothing is searched yet."""
        self._show(self.first)
        self.first.look_for_folders()

    def invite(self, *, samples: bool) -> None:
        """There are documents; nothing has been asked yet. With `samples`, questions about them are offered."""
        self._show(self.begin)
        self.begin.refresh(samples=samples)

    def _show(self, page: FirstPage | BeginPage) -> None:
        if self.currentWidget() is not self._pages[page]:
            self.setCurrentWidget(self._pages[page])
            motion.fade_in(page)


def _scrolled(inner: QWidget) -> QScrollArea:
    """In the middle of the room there is, not wider than can be read."""
    inner.setMaximumWidth(_WIDTH)
    inner.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
    page = QWidget()
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(inner, 100)
    row.addStretch(1)
    column = QVBoxLayout(page)
    column.setContentsMargins(theme.LOOSE, theme.LOOSE, theme.LOOSE, theme.LOOSE)
    column.addStretch(2)
    column.addLayout(row)
    column.addStretch(3)
    area = QScrollArea(widgetResizable=True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidget(page)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its rows are what one reaches
    area.viewport().setAutoFillBackground(False)
    page.setAutoFillBackground(False)
    return area
