"""Why a file is or is not found: the verdict, what can be done, and all that is known of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.remedies import remedy_for
from app.domain.states import Explanation
from app.gui import desktop, display_names, theme
from app.gui.dialogs.fitting import ScrolledPage, open_at
from app.gui.dialogs.remedy_buttons import RemedyButtons
from app.gui.messages import render
from app.gui.numbers import date
from app.gui.remedies import Trouble
from app.gui.text import isolated, one_line, short_path, with_short_paths
from app.gui.theme.labels import SecondaryLabel

# What is said in its own place above, or by the verdict.
_ELSEWHERE = frozenset(
    {"detail.remedy", "detail.suggestion", "detail.state", "detail.since", "detail.not_in_catalogue"}
)
_SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard


class ExplainDialog(QDialog):
    """Shows explanations and asks for them; who owns the library makes them and calls `show_explanation`."""

    choose_requested = Signal()
    explain_requested = Signal(object)  # a path

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Why isn't this file found?"))
        self.path = self._label()
        self.path.setFont(theme.sized(self.font(), 1.0, bold=True))
        self.verdict = self._label()
        self.verdict.setFont(theme.sized(self.font(), 1.15))
        self.remedy = self._label()
        self.suggestions = QVBoxLayout()
        self.details = SecondaryLabel()
        self.details.setTextFormat(Qt.TextFormat.PlainText)
        self.details.setWordWrap(True)
        self.details.setTextInteractionFlags(_SELECTABLE)
        self.details.setAccessibleName(self.tr("What is known of the file"))
        self.remedies = RemedyButtons(only_able=True)
        self.told = SecondaryLabel()
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setWordWrap(True)
        self.choose_button = QPushButton(self.tr("Another file…"))
        self.choose_button.setAutoDefault(False)
        self.choose_button.clicked.connect(self.choose_requested)
        self.copy_button = QPushButton(self.tr("Copy"))
        self.copy_button.setAutoDefault(False)
        self.copy_button.clicked.connect(self._on_copy_clicked)
        self._build()
        open_at(self, 600, 420)

    def _label(self) -> QLabel:
        label = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        label.setTextInteractionFlags(_SELECTABLE)
        return label

    def _build(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP)
        for widget in (self.path, self.verdict, self.remedy):
            column.addWidget(widget)
        column.addLayout(self.suggestions)
        column.addSpacing(theme.GAP)
        column.addWidget(self.details)
        column.addStretch()
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        bottom = QHBoxLayout()
        bottom.addWidget(self.choose_button)
        bottom.addWidget(self.copy_button)
        bottom.addStretch()
        bottom.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.GAP)
        layout.addWidget(ScrolledPage(inside), 1)
        layout.addWidget(self.told)
        layout.addWidget(self.remedies)
        layout.addLayout(bottom)

    # ---- what is shown

    def show_waiting(self, path: Path) -> None:
        """That it is being looked at."""
        self.path.setText(isolated(one_line(short_path(path, Path.home()))))
        self.verdict.setText(self.tr("Looking…"))
        self.remedy.setText("")
        self.details.setText("")
        self.told.setText("")
        self._suggest(())
        self.remedies.show_troubles((), chosen=True, may_change=False)

    def show_explanation(self, explained: Explanation, *, may_change: bool) -> None:
        """`may_change`: this process may have files read again and folders changed."""
        trouble = Trouble.of_explanation(explained)
        home = Path.home()
        self.path.setText(isolated(one_line(short_path(explained.path, home))))
        verdict = " ".join(_sentence(render(each)) for each in (explained.verdict, *explained.further))
        self.verdict.setText(with_short_paths(verdict, home))
        remedy = None if explained.state is None else remedy_for(explained.state, explained.reason)
        self.remedy.setText(render(remedy))
        self.remedy.setVisible(remedy is not None)
        lines = [render(each) for each in explained.details if each.code not in _ELSEWHERE]
        told = "\n".join([*_state(explained), *(f"{line[:1].upper()}{line[1:]}" for line in lines)])
        self.details.setText(with_short_paths(told, home))
        self._suggest(explained.suggestions)
        self.remedies.show_troubles((trouble,), chosen=True, may_change=may_change)

    def say(self, text: str) -> None:
        """What has come of what was asked for."""
        self.told.setText(text)

    def _suggest(self, paths: tuple[Path, ...]) -> None:
        while (item := self.suggestions.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for path in paths:
            button = QPushButton(self.tr("Was {path} meant?").format(path=isolated(one_line(str(path)))), flat=True)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, path=path: self.explain_requested.emit(path))
            self.suggestions.addWidget(button)

    @Slot()
    def _on_copy_clicked(self) -> None:
        shown = (self.path, self.verdict, self.remedy, self.details)
        desktop.copy("\n".join(label.text() for label in shown if label.text()))


def _state(explained: Explanation) -> list[str]:
    """In which state it is, and since when, in a line."""
    if explained.state is None:
        return []
    name = display_names.state_name(explained.state)
    since = "" if explained.since is None else f" · {date(explained.since)}"
    return [f"{name}{since}"]


def _sentence(text: str) -> str:
    """What is otherwise a part of a sentence, as one."""
    return text if text.endswith((".", "!", "?", "。")) else f"{text[:1].upper()}{text[1:]}."
