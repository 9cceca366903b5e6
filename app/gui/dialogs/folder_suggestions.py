"""Folders that could be searched, each with what that would cost and a button that has it searched."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.common.folder_suggestions import Suggestion, Usual
from app.domain.coverage import FolderEstimate
from app.domain.messages import message
from app.gui import theme
from app.gui.messages import duration, render
from app.gui.numbers import size
from app.gui.text import isolated, one_line, short_path
from app.gui.theme.labels import SecondaryLabel


def _tr(sentence: str) -> str:
    return QCoreApplication.translate("folder_suggestions", sentence)


def usual_name(usual: Usual) -> str:
    """What a folder is usually for."""
    names = {
        Usual.DOCUMENTS: _tr("Documents"),
        Usual.DESKTOP: _tr("Desktop"),
        Usual.DOWNLOADS: _tr("Downloads"),
        Usual.MAIL: _tr("Mails"),
    }
    return names[usual]


def estimate_in_words(estimate: FolderEstimate) -> str:
    """What a folder would cost: how much there is, and how long that takes."""
    code = "window.estimate" if estimate.complete else "window.estimate_at_least"
    parts = [render(message(code, n=estimate.files, size=size(estimate.size)))]
    if not estimate.files:
        return _tr("Nothing in it that is read") if estimate.complete else _tr("Very many files, none read so far")
    if estimate.words_s is not None and estimate.complete:
        parts.append(_tr("by words in about {time}").format(time=duration(max(1.0, estimate.words_s))))
    if estimate.meaning_s is not None and estimate.complete:
        parts.append(_tr("by meaning in about {time}").format(time=duration(max(1.0, estimate.meaning_s))))
    if estimate.words_s is None:
        parts.append(_tr("how long that takes is known once something has been read"))
    return ", ".join(parts)


class FolderSuggestions(QWidget):
    """`add_requested` carries the path of the folder that is chosen."""

    add_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(theme.GAP)
        self.buttons: dict[Path, QPushButton] = {}
        self.estimates: dict[Path, QLabel] = {}
        self._shown: tuple[Suggestion, ...] = ()

    def show_suggestions(self, suggestions: Sequence[Suggestion]) -> None:
        """What is suggested now; what is known of the cost stays."""
        if tuple(suggestions) == self._shown:
            return
        self._shown = tuple(suggestions)
        before = {path: label.text() for path, label in self.estimates.items()}
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        self.buttons, self.estimates = {}, {}
        for suggestion in suggestions:
            self._rows.addWidget(self._row(suggestion, before.get(suggestion.path, _tr("Counting…"))))
        self.setVisible(bool(suggestions))

    def _row(self, suggestion: Suggestion, estimate: str) -> QWidget:
        path = suggestion.path
        name = usual_name(suggestion.usual)
        title = QLabel(f"{name}: {isolated(one_line(short_path(path, Path.home())))}", wordWrap=True)
        title.setTextFormat(Qt.TextFormat.PlainText)
        cost = SecondaryLabel(estimate)
        cost.setTextFormat(Qt.TextFormat.PlainText)
        cost.setWordWrap(True)
        button = QPushButton(_tr("Add"))
        button.setAutoDefault(False)
        button.setAccessibleName(_tr("Add {folder}").format(folder=name))
        button.clicked.connect(partial(self.add_requested.emit, path))
        row = QWidget()
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(title)
        texts.addWidget(cost)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(texts, 1)
        layout.addWidget(button)
        self.buttons[path], self.estimates[path] = button, cost
        return row

    def show_estimate(self, path: Path, estimate: FolderEstimate) -> None:
        """What a folder would cost."""
        label = self.estimates.get(path)
        if label is not None:
            label.setText(estimate_in_words(estimate))
