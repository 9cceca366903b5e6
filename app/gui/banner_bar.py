"""The bar at the top for what the user must know."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.progress import Banner
from app.gui import theme
from app.gui.messages import render

Words = tuple[str, str]  # what is wrong, and what to do about it


class BannerBar(QWidget):
    """A non-modal bar: what is wrong in the surroundings, and what the user can do about it.

    A fault of something that the user has just asked for stands before what the engine has to say.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._of_engine: Words | None = None
        self._of_window: Words | None = None
        self._dismissed: Words | None = None
        self.message = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.message.setFont(theme.sized(self.font(), 1.0, bold=True))
        self.remedy = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.hide_button = QPushButton(self.tr("Hide"), flat=True)
        self.hide_button.clicked.connect(self._on_hide_clicked)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self.message)
        texts.addWidget(self.remedy)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.MARGIN + 6, theme.GAP, theme.MARGIN, theme.GAP)
        layout.addLayout(texts, 1)
        layout.addWidget(self.hide_button, 0, Qt.AlignmentFlag.AlignTop)
        self.setVisible(False)

    def show_banner(self, banner: Banner | None) -> None:
        """Show the engine's banner; one that the user has hidden stays hidden until it changes."""
        words = None if banner is None else (render(banner.message), render(banner.remedy))
        if words != self._of_engine:
            self._of_engine = words
            self._update()

    def show_fault(self, text: str, remedy: str = "") -> None:
        """Show what went wrong with something that the user has just asked for."""
        self._of_window, self._dismissed = (text, remedy), None
        self._update()

    @Slot()
    def _on_hide_clicked(self) -> None:
        self._dismissed = self._of_window or self._of_engine
        self._of_window = None
        self._update()

    def _update(self) -> None:
        words = self._of_window or self._of_engine
        if words is not None:
            self.message.setText(words[0])
            self.remedy.setText(words[1])
            self.remedy.setVisible(bool(words[1]))
        self.setVisible(words is not None and words != self._dismissed)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette = self.palette()
        accent: QColor = palette.color(QPalette.ColorRole.Highlight)
        painter.fillRect(self.rect(), theme.blend(palette.color(QPalette.ColorRole.Window), accent, 0.18))
        painter.fillRect(0, 0, 4, self.height(), accent)
