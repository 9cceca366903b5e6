"""A path in one line: folder › folder › file. What does not fit is left out in the middle, and shown by the tooltip."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.gui.text import isolated, one_line, plain_tooltip
from app.gui.theme.labels import SecondaryLabel, line_height

_BETWEEN = " › "
_LEFT_OUT = "…"
_LEAST_CHARACTERS = 12


def breadcrumb(parts: Sequence[str], fits: Callable[[str], bool]) -> str:
    """The parts of a path in a line that fits, if any does: of the folders those in the middle go first."""
    kept = list(parts)
    line = _BETWEEN.join(map(isolated, kept))
    while not fits(line) and len(kept) > 2:
        del kept[len(kept) // 2]
        middle = (len(kept) + 1) // 2
        line = _BETWEEN.join([*map(isolated, kept[:middle]), _LEFT_OUT, *map(isolated, kept[middle:])])
    return line


class LineLabel(SecondaryLabel):
    """One line that gives way at its end; a tooltip says what is not seen. Its text is never taken for HTML."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def setText(self, text: str) -> None:
        super().setText(text)
        self._tell(text)

    def _tell(self, text: str) -> None:
        self.setToolTip(plain_tooltip(text))
        self.setAccessibleDescription(text)  # else a screen reader is given the tooltip with its mark-up

    def shown_text(self) -> str:
        """What is to be seen at the present width."""
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(self.minimumSizeHint())

    def minimumSizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.averageCharWidth() * _LEAST_CHARACTERS, line_height(metrics))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.style().drawItemText(
            painter,
            self.rect(),
            int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading | Qt.TextFlag.TextSingleLine),
            self.palette(),
            self.isEnabled(),
            self.shown_text(),
            self.foregroundRole(),
        )
        painter.end()


class PathLabel(LineLabel):
    """Shows where a file lies."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._parts: tuple[str, ...] = ()
        super().__init__(parent)

    def set_path(self, shown: Path, whole: Path) -> None:
        """`shown` as a person says it, with a tilde for the home folder; the tooltip has all of it."""
        anchor = [shown.anchor] if shown.anchor else []
        self._parts = (*anchor, *(one_line(part) for part in shown.parts if part != shown.anchor))
        self.setText(one_line(str(shown)))
        self._tell(str(whole))

    def clear_path(self) -> None:
        self._parts = ()
        self.setText("")

    def shown_text(self) -> str:
        metrics, width = self.fontMetrics(), self.width()
        line = breadcrumb(self._parts, lambda text: metrics.horizontalAdvance(text) <= width)
        return metrics.elidedText(line, Qt.TextElideMode.ElideMiddle, width)
