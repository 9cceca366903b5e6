"""The document of the selected hit: what it is, where it lies, and its text around the passage."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.query import Query
from app.domain.search import Hit, Preview
from app.gui import display_names, theme
from app.gui.background import Background
from app.gui.preview.passage_view import PassageView
from app.gui.text import isolated, one_line, short_path
from app.gui.theme.labels import SecondaryLabel

_SETTLE_MS = 60  # while an arrow key is held down nothing is read


class PreviewPane(QWidget):
    """Reads previews in the background; only the last one asked for is shown."""

    open_requested = Signal(object)
    reveal_requested = Signal(object)
    preview_shown = Signal(object)

    def __init__(
        self,
        read_preview: Callable[[Hit, Query], Preview | None],
        background: Background,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._read_preview = read_preview
        self._background = background
        self._wanted: tuple[Hit | None, Query] = (None, Query())
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self._read)
        self._build()
        self._show_nothing("")

    def _build(self) -> None:
        self._title = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._title.setFont(theme.sized(self.font(), 1.2, bold=True))
        self._title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._place = SecondaryLabel()
        self._place.setTextFormat(Qt.TextFormat.PlainText)
        self._place.setWordWrap(True)
        self._place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._open = QPushButton(self.tr("Open"))
        self._open.clicked.connect(lambda: self.open_requested.emit(self._wanted[0]))
        self._reveal = QPushButton(self.tr("Show in folder"))
        self._reveal.clicked.connect(lambda: self.reveal_requested.emit(self._wanted[0]))
        self.text_view = PassageView()
        buttons = QHBoxLayout()
        buttons.addWidget(self._open)
        buttons.addWidget(self._reveal)
        buttons.addStretch()
        head = QVBoxLayout()
        head.setContentsMargins(theme.MARGIN + 4, theme.MARGIN, theme.MARGIN, theme.GAP)
        head.setSpacing(theme.GAP // 2)
        head.addWidget(self._title)
        head.addWidget(self._place)
        head.addSpacing(2)
        head.addLayout(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.text_view, 1)

    # ---- what is shown ----

    def show_hit(self, hit: Hit | None, query: Query) -> None:
        """Show this hit's document soon; None empties the pane."""
        if (hit, query) == self._wanted:
            return
        self._wanted = (hit, query)
        if hit is None:
            self._settle.stop()
            self._show_nothing("")
        else:
            self._settle.start()

    @Slot()
    def _read(self) -> None:
        hit, query = self._wanted
        if hit is not None:
            read = self._read_preview
            self._background.run(
                lambda: (hit, read(hit, query)), self._on_preview_read, self._on_read_failed, owner=self, newest="read"
            )

    def _on_preview_read(self, answer: tuple[Hit, Preview | None]) -> None:
        hit, preview = answer
        if self._wanted[0] != hit:
            return
        if preview is None:
            self._show_nothing(self.tr("This document is no longer there."))
        else:
            self._show(hit, preview)

    def _on_read_failed(self, error: Exception) -> None:
        self._show_nothing(self.tr("The document's text cannot be shown."))
        raise error

    def _show_nothing(self, sentence: str) -> None:
        self._title.setText(sentence)
        self._place.setText("")
        for button in (self._open, self._reveal):
            button.setVisible(False)
        self.text_view.show_nothing()

    def _show(self, hit: Hit, preview: Preview) -> None:
        self._title.setText(one_line(preview.title) or preview.path.name)
        facts = [
            isolated(short_path(preview.path, Path.home())),
            display_names.page_name(preview.page),
            display_names.language_name(hit.language),
        ]
        self._place.setText(" · ".join(filter(None, facts)))
        for button in (self._open, self._reveal):
            button.setVisible(True)
        self.text_view.show_preview(preview)
        self.preview_shown.emit(preview)
