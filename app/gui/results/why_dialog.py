"""Tells why a passage is found."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from app.domain.answers import Why
from app.domain.search import Hit
from app.gui import theme
from app.gui.dialogs.fitting import ScrolledPage, open_at
from app.gui.results import row_words
from app.gui.results.why_words import reasons
from app.gui.theme.labels import SecondaryLabel

_WIDTH, _HEIGHT = 520, 400  # for a usual font


class WhyDialog(QDialog):
    """About one hit; with None, its passage has gone. Does not stand in the way of the window."""

    def __init__(self, hit: Hit, why: Why | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Why this is found"))
        self.labels: list[QLabel] = []
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(theme.LOOSE, theme.LOOSE, theme.LOOSE, theme.MARGIN)
        column.setSpacing(theme.TIGHT)
        title = self._label(QLabel(row_words.title(hit)))
        title.setFont(theme.sized(self.font(), theme.LEAD, bold=True))
        column.addWidget(title)
        if why is None:
            column.addWidget(self._label(QLabel(self.tr("This passage is no longer there."))))
        for reason in reasons(why) if why is not None else ():
            column.addSpacing(theme.MARGIN)
            column.addWidget(self._label(SecondaryLabel(reason.heading)))
            for line in reason.lines:
                column.addWidget(self._label(QLabel(line)))
        column.addStretch()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        buttons.setContentsMargins(theme.LOOSE, 0, theme.LOOSE, theme.MARGIN)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(ScrolledPage(inside), 1)
        layout.addWidget(buttons)
        self.setAccessibleDescription(self.text)
        open_at(self, _WIDTH, _HEIGHT)

    @property
    def text(self) -> str:
        """All that it says."""
        return "\n".join(label.text() for label in self.labels)

    def _label(self, label: QLabel) -> QLabel:
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setMaximumWidth(theme.measure(self.font()))
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.labels.append(label)
        return label
