"""The line at the bottom that says what the indexer is doing, and the bar at the top for what the user must know."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.domain.documents import DocumentState
from app.domain.progress import Activity, Banner, Progress
from app.gui import display_names, theme
from app.gui.library_watch import Contents
from app.gui.messages import render
from app.gui.text import one_line


class ElidedLabel(QLabel):
    """A line that gives way: what does not fit is left out in the middle."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, self.width())
        self.style().drawItemText(
            painter,
            self.rect(),
            int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading),
            self.palette(),
            self.isEnabled(),
            text,
            self.foregroundRole(),
        )


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
        self.time_left = theme.SecondaryLabel()
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
        working = progress.activity in (
            Activity.INDEXING,
            Activity.EMBEDDING,
            Activity.SCANNING,
        )
        sentence = self._sentence(progress)
        if sentence != self.sentence.text():
            self.sentence.setText(sentence)
        self.bar.setVisible(working)
        if working:
            self.bar.setRange(0, progress.total if progress.activity is not Activity.SCANNING else 0)
            self.bar.setValue(min(progress.done, progress.total))
        self.time_left.setVisible(working and progress.eta_s is not None)
        if progress.eta_s is not None:
            self.time_left.setText(display_names.time_left(progress.eta_s))
        self.pause_button.setVisible(working or progress.activity is Activity.PAUSED)
        self.pause_button.setText(self.tr("Resume") if progress.activity is Activity.PAUSED else self.tr("Pause"))

    def show_contents(self, contents: Contents) -> None:
        self._contents = contents
        failed = contents.count(DocumentState.FAILED, DocumentState.EMPTY)
        self.failures_button.setVisible(failed > 0)
        self.failures_button.setText(
            self.tr("1 file could not be read")
            if failed == 1
            else self.tr("{count} files could not be read").format(count=display_names.number(failed))
        )
        self.show_progress(self._progress)

    def _sentence(self, progress: Progress) -> str:
        done, total = display_names.number(min(progress.done, progress.total)), display_names.number(progress.total)
        current = f": {one_line(progress.current)}" if progress.current else ""
        match progress.activity:
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
        if found == 1:
            return self.tr("Up to date: 1 document")
        return self.tr("Up to date: {count} documents").format(count=display_names.number(found))

    @Slot()
    def _on_pause_clicked(self) -> None:
        if self._progress.activity is Activity.PAUSED:
            self.resume_requested.emit()
        else:
            self.pause_requested.emit()


class BannerBar(QWidget):
    """A non-modal bar: what is wrong in the surroundings, and what the user can do about it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._engine_banner: Banner | None = None
        self._own_banner: Banner | None = None
        self._dismissed: Banner | None = None
        self.message = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.message.setFont(theme.sized(self.font(), 1.0, bold=True))
        self.remedy = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._close = QPushButton(self.tr("Hide"), flat=True)
        self._close.clicked.connect(self._on_hide_clicked)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self.message)
        texts.addWidget(self.remedy)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.MARGIN + 6, theme.GAP, theme.MARGIN, theme.GAP)
        layout.addLayout(texts, 1)
        layout.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self.setVisible(False)

    def show_banner(self, banner: Banner | None) -> None:
        """Show the engine's banner; one that the user has hidden stays hidden until it changes."""
        if banner == self._engine_banner:
            return
        self._engine_banner = banner
        self._update()

    def show_fault(self, banner: Banner) -> None:
        """Show what went wrong with something that the user has just asked for."""
        self._own_banner = banner
        self._dismissed = None
        self._update()

    @Slot()
    def _on_hide_clicked(self) -> None:
        self._dismissed = self._own_banner or self._engine_banner
        self._own_banner = None
        self._update()

    def _update(self) -> None:
        banner = self._own_banner or self._engine_banner
        shown = banner is not None and banner != self._dismissed
        if banner is not None:
            self.message.setText(render(banner.message))
            self.remedy.setText(render(banner.remedy))
            self.remedy.setVisible(bool(self.remedy.text()))
        self.setVisible(shown)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette = self.palette()
        accent: QColor = palette.color(QPalette.ColorRole.Highlight)
        painter.fillRect(self.rect(), theme.blend(palette.color(QPalette.ColorRole.Window), accent, 0.18))
        painter.fillRect(0, 0, 4, self.height(), accent)
