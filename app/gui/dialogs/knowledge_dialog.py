"""What Dragoman knows: how much can be found by words and by meaning, how fast it learns, how long it still takes; and
the files by state."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.coverage import Coverage, EmbedderCoverage
from app.domain.documents import DocumentState
from app.domain.messages import message
from app.domain.progress import Activity, Progress
from app.gui import display_names, theme
from app.gui.dialogs.fitting import ScrolledPage, open_at
from app.gui.messages import render
from app.gui.numbers import number
from app.gui.status_words import activity, cut_sentence, embedder_line
from app.gui.theme.labels import SecondaryLabel

_WHOLE = 1000


class ShareLine(QWidget):
    """One kind of knowledge: what it is called, a bar, the same in words, and what else is to be known."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.title.setFont(theme.sized(self.font(), 1.0, bold=True))
        self.bar = QProgressBar(textVisible=False)
        self.bar.setRange(0, _WHOLE)
        self.bar.setMaximumHeight(10)
        self.words = SecondaryLabel()
        self.note = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.words.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        for widget in (self.title, self.bar, self.words, self.note):
            layout.addWidget(widget)

    def show_share(self, title: str, share: float, words: str, note: str = "") -> None:
        self.title.setText(title)
        self.bar.setValue(int(_WHOLE * share))
        self.bar.setAccessibleName(title)
        self.bar.setAccessibleDescription(words)
        self.words.setText(words)
        self.note.setText(note)
        self.note.setVisible(bool(note))


class KnowledgeDialog(QDialog):
    """Shows what is known, and asks for more of it, or for another dialog."""

    pause_requested = Signal()
    resume_requested = Signal()
    failures_requested = Signal()
    state_requested = Signal(object)  # a DocumentState whose files are to be shown
    models_requested = Signal()
    explain_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paused = False
        self._counts: Mapping[DocumentState, int] = {}
        self.setWindowTitle(self.tr("What Dragoman knows"))
        self.doing = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.doing.setAccessibleName(self.tr("What the indexer is doing"))
        self.pause_button = self._button(self.tr("Pause"))
        self.pause_button.clicked.connect(self._on_pause_clicked)
        self.words = ShareLine()
        self.embedders: list[ShareLine] = []
        self._of_embedders = QVBoxLayout()
        self._of_embedders.setSpacing(theme.MARGIN)
        self.states = QGridLayout()
        self.failures_button = self._button(self.tr("Files that need attention…"))
        self.failures_button.clicked.connect(self.failures_requested)
        self.explain_button = self._button(self.tr("Why isn't a file found…"))
        self.explain_button.clicked.connect(self.explain_requested)
        self.models_button = self._button(self.tr("Models…"))
        self.models_button.clicked.connect(self.models_requested)
        self._build()
        open_at(self, 560, 500)

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        return button

    def _build(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.doing, 1)
        top.addWidget(self.pause_button)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, theme.GAP, 0)
        column.setSpacing(theme.MARGIN)
        column.addWidget(self.words)
        column.addLayout(self._of_embedders)
        column.addWidget(self._heading(self.tr("Files by state")))
        self.states.setHorizontalSpacing(theme.MARGIN)
        self.states.setVerticalSpacing(0)
        self.states.setColumnStretch(1, 1)
        column.addLayout(self.states)
        column.addStretch()
        links = QHBoxLayout()
        for button in (self.failures_button, self.explain_button, self.models_button):
            links.addWidget(button)
        links.addStretch()
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.MARGIN)
        layout.addLayout(top)
        layout.addWidget(ScrolledPage(inside), 1)
        layout.addLayout(links)
        layout.addWidget(close)

    def _heading(self, text: str) -> QLabel:
        heading = QLabel(text, textFormat=Qt.TextFormat.PlainText)
        heading.setFont(theme.sized(self.font(), 1.0, bold=True))
        return heading

    # ---- what is shown

    def show_progress(self, progress: Progress) -> None:
        self._paused = progress.activity is Activity.PAUSED
        doing = activity(progress) or self.tr("Nothing is left to do: changes are followed as they happen.")
        if doing != self.doing.text():
            self.doing.setText(doing)
        self.pause_button.setText(self.tr("Resume") if self._paused else self.tr("Pause"))
        self.pause_button.setVisible(progress.activity is not Activity.READING_ONLY)

    def show_coverage(self, coverage: Coverage) -> None:
        found = render(message("window.documents", n=coverage.documents))
        if coverage.waiting:
            found += ", " + render(message("window.to_be_read", n=coverage.waiting))
        total = coverage.documents + coverage.waiting
        self.words.show_share(
            self.tr("By words"),
            coverage.documents / total if total else 1.0,
            f"{found} · {render(message('window.passages', n=coverage.passages))}",
        )
        while len(self.embedders) > len(coverage.embedders):
            self.embedders.pop().deleteLater()
        while len(self.embedders) < len(coverage.embedders):
            line = ShareLine()
            self.embedders.append(line)
            self._of_embedders.addWidget(line)
        for line, embedder in zip(self.embedders, coverage.embedders, strict=True):
            self._show_embedder(line, embedder)

    def _show_embedder(self, line: ShareLine, embedder: EmbedderCoverage) -> None:
        title = self.tr("By meaning, with {embedder}").format(embedder=embedder.title)
        line.show_share(title, embedder.share, embedder_line(embedder), cut_sentence(embedder))

    def show_states(self, counts: Mapping[DocumentState, int]) -> None:
        """How many files are in each state."""
        if counts == self._counts:  # what has the focus keeps it
            return
        self._counts = dict(counts)
        while (item := self.states.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for row, state in enumerate(state for state in DocumentState if counts.get(state)):
            count = QLabel(number(counts[state]))
            count.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
            self.states.addWidget(count, row, 0)
            self.states.addWidget(self._state(state), row, 1, Qt.AlignmentFlag.AlignLeading)

    def _state(self, state: DocumentState) -> QWidget:
        """What a state is called; what is not found whole can be looked at."""
        name = display_names.state_name(state)
        if state is DocumentState.INDEXED:
            label = QLabel(name)
            label.setIndent(theme.MARGIN + 2)  # as what stands on the buttons below it
            return label
        button = QPushButton(name, flat=True)
        button.setAutoDefault(False)
        button.setAccessibleName(self.tr("Show the files: {state}").format(state=name))
        button.clicked.connect(lambda: self.state_requested.emit(state))
        return button

    @Slot()
    def _on_pause_clicked(self) -> None:
        (self.resume_requested if self._paused else self.pause_requested).emit()
