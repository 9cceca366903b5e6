"""The line at the bottom: what the indexer is doing, how far it is, and how much could not be read."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from app.domain.documents import DocumentState
from app.domain.messages import message
from app.domain.progress import Activity, Progress
from app.gui import theme
from app.gui.library_watch import Contents
from app.gui.messages import render, time_left
from app.gui.numbers import number
from app.gui.text import one_line
from app.gui.theme.labels import ElidedLabel, SecondaryLabel

_OF_UNKNOWN_LENGTH = (Activity.CATCHING_UP, Activity.SCANNING)


class StatusLine(QWidget):
    """Shows a `Progress` in words, with a bar, the time left, and buttons to pause and to see what failed."""

    pause_requested = Signal()
    resume_requested = Signal()
    failures_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contents = Contents()
        self._progress = Progress()
        self.sentence = ElidedLabel()
        self.sentence.setAccessibleName(self.tr("What the indexer is doing"))
        self.bar = QProgressBar(textVisible=False)
        self.bar.setFixedWidth(140)
        self.bar.setMaximumHeight(10)
        self.bar.setAccessibleName(self.tr("Progress of the indexing"))
        self.time_left = SecondaryLabel()
        self.pause_button = QPushButton(flat=True)
        self.pause_button.clicked.connect(self._on_pause_clicked)
        self.failures_button = QPushButton(flat=True)
        self.failures_button.clicked.connect(self.failures_requested)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.MARGIN, 3, theme.GAP, 3)
        layout.setSpacing(theme.MARGIN)
        layout.addWidget(self.sentence, 1)
        for widget in (self.bar, self.time_left, self.pause_button, self.failures_button):
            layout.addWidget(widget)
        self.show_progress(self._progress)
        self.show_contents(self._contents)

    def show_progress(self, progress: Progress) -> None:
        self._progress = progress
        working = progress.activity in (*_OF_UNKNOWN_LENGTH, Activity.INDEXING, Activity.EMBEDDING)
        sentence = self._sentence(progress)
        if sentence != self.sentence.text():
            self.sentence.setText(sentence)
        self.bar.setVisible(working)
        if working:
            self.bar.setRange(0, 0 if progress.activity in _OF_UNKNOWN_LENGTH else progress.total)
            self.bar.setValue(min(progress.done, progress.total))
        self.time_left.setVisible(working and progress.eta_s is not None)
        if progress.eta_s is not None:
            self.time_left.setText(time_left(progress.eta_s))
        self.pause_button.setVisible(working or progress.activity is Activity.PAUSED)
        self.pause_button.setText(self.tr("Resume") if progress.activity is Activity.PAUSED else self.tr("Pause"))

    def show_contents(self, contents: Contents) -> None:
        self._contents = contents
        failed = contents.count(DocumentState.FAILED, DocumentState.EMPTY)
        self.failures_button.setVisible(failed > 0)
        self.failures_button.setText(render(message("window.unread_files", n=failed)))
        self.show_progress(self._progress)

    def _sentence(self, progress: Progress) -> str:
        done, total = number(min(progress.done, progress.total)), number(progress.total)
        current = f": {one_line(progress.current)}" if progress.current else ""
        match progress.activity:
            case Activity.CATCHING_UP:
                return self.tr("Preparing the search…")
            case Activity.SCANNING:
                return self.tr("Looking for documents") + (current or "…")
            case Activity.INDEXING:
                return self.tr("Reading {done} of {total} documents").format(done=done, total=total) + current
            case Activity.EMBEDDING:
                return self.tr("Learning the meaning of passages: {done} of {total} ({embedder})").format(
                    done=done, total=total, embedder=progress.embedder
                )
            case Activity.PAUSED:
                return self.tr("Paused")
            case Activity.READING_ONLY:
                return self.tr("Another Dragoman keeps this library up to date; here you can search it")
        found = self._contents.count(DocumentState.INDEXED)
        if not self._contents.folders and not found:
            return self.tr("Ready")
        return render(message("window.documents", n=found))

    @Slot()
    def _on_pause_clicked(self) -> None:
        if self._progress.activity is Activity.PAUSED:
            self.resume_requested.emit()
        else:
            self.pause_requested.emit()
