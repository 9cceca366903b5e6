"""The line at the bottom: what the indexer is doing, how far it is, and how much needs attention."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from app.domain.coverage import Coverage
from app.domain.documents import FINDABLE, NEEDING_ATTENTION, DocumentState
from app.domain.messages import message
from app.domain.progress import Activity, Progress
from app.gui import theme
from app.gui.library_watch import Contents
from app.gui.messages import render, time_left
from app.gui.status_words import activity, meaning_in_short
from app.gui.theme.labels import ElidedLabel, SecondaryLabel

_SAID_MS = 3_000
_ROOMY = 95  # letters of a line in which there is room for all of it
_OF_UNKNOWN_LENGTH = (Activity.CATCHING_UP, Activity.SCANNING)
_OF_KNOWN_LENGTH = (Activity.INDEXING, Activity.EMBEDDING, Activity.RECOGNISING, Activity.FORGETTING)


class StatusLine(QWidget):
    """Shows a `Progress` in words, with a bar, the time left, and buttons to pause and to see what failed."""

    pause_requested = Signal()
    resume_requested = Signal()
    hurry_requested = Signal()
    failures_requested = Signal()
    coverage_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contents = Contents()
        self._all_is_known = False
        self._progress = Progress()
        self._said = QTimer(self, singleShot=True, interval=_SAID_MS)
        self._said.timeout.connect(lambda: self.show_progress(self._progress))
        self.sentence = ElidedLabel()
        self.sentence.setAccessibleDescription(self.tr("What the indexer is doing"))  # its name is what it says
        self.bar = QProgressBar(textVisible=False)
        self.bar.setFixedWidth(140)
        self.bar.setMaximumHeight(10)
        self.bar.setAccessibleName(self.tr("Progress of the indexing"))
        self.time_left = SecondaryLabel()
        self.pause_button = QPushButton(flat=True)
        self.pause_button.clicked.connect(self._on_pause_clicked)
        self.hurry_button = QPushButton(self.tr("Index now anyway"), flat=True)
        self.hurry_button.clicked.connect(self.hurry_requested)
        self.hurry_button.setVisible(False)
        self.coverage_button = QPushButton(flat=True)
        self.coverage_button.setToolTip(self.tr("What Dragoman knows, how fast it learns, and how long it takes"))
        self.coverage_button.clicked.connect(self.coverage_requested)
        self.coverage_button.setVisible(False)
        self.failures_button = QPushButton(flat=True)
        self.failures_button.clicked.connect(self.failures_requested)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.MARGIN, 3, theme.GAP, 3)
        layout.setSpacing(theme.MARGIN)
        layout.addWidget(self.sentence, 1)
        for widget in (self.bar, self.time_left, self.hurry_button, self.pause_button):
            layout.addWidget(widget)
        for widget in (self.coverage_button, self.failures_button):
            layout.addWidget(widget)
        self.show_progress(self._progress)
        self.show_contents(self._contents)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the sentence comes before the bar and the time."""
        super().resizeEvent(event)
        self.show_progress(self._progress)

    def say(self, sentence: str) -> None:
        """Something that was done just now, for a moment."""
        self.sentence.setText(sentence)
        self._said.start()

    def show_progress(self, progress: Progress) -> None:
        self._progress = progress
        working = progress.activity in (*_OF_UNKNOWN_LENGTH, *_OF_KNOWN_LENGTH)
        sentence = activity(progress) or self._what_there_is()
        if sentence != self.sentence.text() and not self._said.isActive():
            self.sentence.setText(sentence)
        roomy = self.width() > _ROOMY * self.fontMetrics().averageCharWidth()
        self.bar.setVisible(working and roomy)
        if working:
            self.bar.setRange(0, 0 if progress.activity in _OF_UNKNOWN_LENGTH else progress.total)
            self.bar.setValue(min(progress.done, progress.total))
        self.time_left.setVisible(working and roomy and progress.eta_s is not None)
        if progress.eta_s is not None:
            self.time_left.setText(time_left(progress.eta_s))
        self._show_coverage_button()
        can_wait = working and progress.activity is not Activity.FORGETTING
        self.pause_button.setVisible(can_wait or progress.activity is Activity.PAUSED)
        self.hurry_button.setVisible(can_wait and progress.held_back is not None)
        self.pause_button.setText(self.tr("Resume") if progress.activity is Activity.PAUSED else self.tr("Pause"))

    def show_contents(self, contents: Contents) -> None:
        self._contents = contents
        unread, partly = contents.count(*NEEDING_ATTENTION), contents.count(DocumentState.PARTLY)
        self.failures_button.setVisible(unread + partly > 0)
        code = "window.unread_files" if unread else "window.partly"
        self.failures_button.setText(render(message(code, n=unread or partly)))
        self.show_progress(self._progress)

    def show_coverage(self, coverage: Coverage) -> None:
        """How much is known by meaning, on the button that leads to all of it."""
        text = meaning_in_short(coverage)
        self._all_is_known = all(each.read >= each.texts for each in coverage.embedders)
        if text != self.coverage_button.text():
            self.coverage_button.setText(text)
        self._show_coverage_button()

    def _show_coverage_button(self) -> None:
        """That everything is read is not said while more is being read."""
        reading = self._progress.activity is Activity.INDEXING
        self.coverage_button.setVisible(bool(self.coverage_button.text()) and not (reading and self._all_is_known))

    def _what_there_is(self) -> str:
        contents = self._contents
        found, partly = contents.count(*FINDABLE), contents.count(DocumentState.PARTLY)
        if not contents.folders and not found:
            return self.tr("Ready")
        parts = [render(message("window.documents", n=found))]
        if partly and contents.count(*NEEDING_ATTENTION):  # else the button says it
            parts.append(render(message("window.partly", n=partly)))
        away = contents.count(DocumentState.AWAY)
        if away:
            parts.append(render(message("window.away", n=away)))
        return ", ".join(parts)

    @Slot()
    def _on_pause_clicked(self) -> None:
        if self._progress.activity is Activity.PAUSED:
            self.resume_requested.emit()
        else:
            self.pause_requested.emit()
