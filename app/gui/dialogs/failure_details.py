"""One file that needs attention, in full: where it lies, why, since when, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.domain.messages import message
from app.domain.remedies import remedy_for
from app.domain.states import Failure
from app.gui import display_names, theme
from app.gui.dialogs.fitting import ScrolledPage
from app.gui.messages import render
from app.gui.numbers import date
from app.gui.text import isolated, one_line
from app.gui.theme.labels import SecondaryLabel


class FailureDetails(ScrolledPage):
    """Keeps its height, whatever it shows, so that the list above stays where it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        inside = QWidget()
        super().__init__(inside, parent)
        self.path = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.path.setFont(theme.sized(self.font(), 1.0, bold=True))
        self.state = SecondaryLabel()
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.state.setWordWrap(True)
        self.why = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.remedy = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, theme.GAP, 0, 0)
        layout.setSpacing(3)
        for label in (self.path, self.state, self.why, self.remedy):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            layout.addWidget(label)
        layout.addStretch()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, theme.GAP + 3 * self.fontMetrics().lineSpacing())

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), theme.GAP + 8 * self.fontMetrics().lineSpacing())

    def show_failure(self, failure: Failure | None) -> None:
        """None: what can be chosen is told."""
        self.path.setVisible(failure is not None)
        if failure is None:
            self.state.setText(self.tr("Choose a file to see what can be done about it."))
            self.why.setText("")
            self.remedy.setText("")
            return
        remedy = remedy_for(failure.state, failure.reason)
        self.path.setText(isolated(one_line(str(failure.path))))
        self.state.setText(self._state(failure))
        self.why.setText(" ".join(map(render, failure.why)))
        self.remedy.setText(render(remedy))

    def _state(self, failure: Failure) -> str:
        parts = [display_names.state_name(failure.state)]
        if failure.since is not None:
            parts.append(self.tr("since {date}").format(date=date(failure.since)))
        if failure.files != 1:
            parts.append(render(message("failure.files", n=failure.files)))
        if failure.attempts is not None and failure.attempts.deaths:
            parts.append(render(message("failure.deaths", n=failure.attempts.deaths)))
        return " · ".join(parts)
