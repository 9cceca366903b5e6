"""Dialogs that fit on the screen: none opens larger than there is room for, and what does not fit is scrolled."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFrame, QListWidget, QScrollArea, QSizePolicy, QTreeWidget, QWidget

_SHARE = 0.94  # of the screen: a frame and a title belong to it
_USUAL_LINE = 17  # pixels, of the font that wanted sizes are meant for


def open_at(dialog: QDialog, width: int, height: int) -> None:
    """Sizes a dialog for a usual font as said, for a larger one accordingly, and never beyond its screen."""
    dialog.resize(_fitting(dialog, _for_its_font(dialog, width, height)))
    dialog.installEventFilter(_Fitter(dialog))


def grow_to(dialog: QDialog, width: int, height: int) -> None:
    """Makes a dialog that shows more now as large as said, where it is smaller, in the same way."""
    wanted = _for_its_font(dialog, width, height).expandedTo(dialog.size())
    dialog.resize(_fitting(dialog, wanted))


def _for_its_font(dialog: QWidget, width: int, height: int) -> QSize:
    line = max(1.0, dialog.fontMetrics().lineSpacing() / _USUAL_LINE)
    return QSize(round(width * line), round(height * line))


def _fitting(dialog: QWidget, size: QSize) -> QSize:
    screen = dialog.screen() or QGuiApplication.primaryScreen()
    if screen is None:
        return size
    room = screen.availableGeometry().size() * _SHARE
    return size.boundedTo(room)


class _Fitter(QObject):
    """Looks again whenever the dialog is shown: its window may be on another screen by then."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QDialog):
            fitting = _fitting(watched, watched.size())
            if fitting != watched.size():
                watched.resize(fitting)
        return False


class ShortList(QListWidget):
    """A list that asks for a few lines only: in a page that is scrolled it gets what the others leave."""

    lines = 5

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.lines * self.fontMetrics().lineSpacing())


class ShortTree(QTreeWidget):
    """The same with several columns."""

    lines = 8

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.lines * self.fontMetrics().lineSpacing())


class ScrolledPage(QScrollArea):
    """A part of a dialog that is scrolled where there is too little room for it, without a frame of its own."""

    def __init__(self, inside: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it has the focus
        self.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        self.setWidget(inside)

    def minimumSizeHint(self) -> QSize:
        line = self.fontMetrics().lineSpacing()
        return QSize(12 * line, 6 * line)

    def sizeHint(self) -> QSize:
        inside = self.widget()
        return self.minimumSizeHint() if inside is None else inside.sizeHint().expandedTo(self.minimumSizeHint())

    def focusNextPrevChild(self, forward: bool) -> bool:
        """What gets the focus is brought into sight."""
        moved = super().focusNextPrevChild(forward)
        focused = self.window().focusWidget()
        if moved and focused is not None and self.isAncestorOf(focused):
            self.ensureWidgetVisible(focused)
        return moved
