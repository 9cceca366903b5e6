"""The patterns of what is left out of a folder, a line each, with what is wrong with them as they are typed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from app.domain.messages import Message, message
from app.gui import theme
from app.gui.messages import render

_MOST_PROBLEMS = 3  # that are shown below the patterns
_LINES = 5


class ExcludesEditor(QWidget):
    """`problems_in` says what is wrong with lines of patterns; `apply_requested` carries those that are to count."""

    apply_requested = Signal(object)  # a tuple of patterns

    def __init__(
        self, problems_in: Callable[[Sequence[str]], Sequence[Message]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._problems_in = problems_in
        self._kept: tuple[str, ...] | None = None  # None: there is no folder
        self.text = QPlainTextEdit()
        self.text.setPlaceholderText(self.tr("One pattern a line, as in .gitignore: drafts/, *.log, !keep.log"))
        self.text.setAccessibleName(self.tr("Patterns left out of the selected folder"))
        self.text.setTabChangesFocus(True)
        line = self.fontMetrics().lineSpacing()
        self.text.setMinimumHeight(3 * line)
        self.text.setMaximumHeight(_LINES * line + 2 * theme.GAP)
        self.apply_button = QPushButton(self.tr("Apply patterns"))
        self.apply_button.setAutoDefault(False)
        self.apply_button.clicked.connect(lambda: self.apply_requested.emit(self.typed()))
        self.problems = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.problems.setAccessibleName(self.tr("What is wrong with the patterns"))
        label = QLabel(self.tr("Left out of the selected folder:"))
        label.setBuddy(self.text)
        top = QHBoxLayout()
        top.addWidget(label)
        top.addStretch()
        top.addWidget(self.apply_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GAP)
        layout.addLayout(top)
        layout.addWidget(self.text)
        layout.addWidget(self.problems)
        self.text.textChanged.connect(self._update)
        self._update()

    def show_patterns(self, patterns: Sequence[str] | None) -> None:
        """Those of a folder, in place of what stands there; None where there is no folder."""
        self._kept = None if patterns is None else tuple(patterns)
        self.text.setPlainText("\n".join(patterns or ()))
        self._update()

    def note_kept(self, patterns: Sequence[str]) -> None:
        """What counts now; what is being typed stays."""
        self._kept = tuple(patterns)
        self._update()

    @property
    def touched(self) -> bool:
        """Whether something else stands there than what counts."""
        return self.typed() != (self._kept or ())

    def choose(self, pattern: str) -> bool:
        """Goes to the line of a pattern and selects it; False where there is none."""
        for number, line in enumerate(self._lines()):
            if line == _trimmed(pattern):
                cursor = QTextCursor(self.text.document().findBlockByNumber(number))
                cursor.select(QTextCursor.SelectionType.LineUnderCursor)
                self.text.setTextCursor(cursor)
                self.text.setFocus()
                return True
        return False

    def typed(self) -> tuple[str, ...]:
        """The patterns as they stand there."""
        return tuple(filter(None, self._lines()))

    def _lines(self) -> list[str]:
        """As they are seen, without the blanks around them."""
        return [_trimmed(line) for line in self.text.toPlainText().split("\n")]

    @Slot()
    def _update(self) -> None:
        """What is wrong is told as it is typed, by the numbers of the lines that one sees."""
        self.text.setEnabled(self._kept is not None)
        self.apply_button.setEnabled(self._kept is not None and self.touched)
        problems = self._problems_in(self._lines())
        told = [render(problem) for problem in problems[:_MOST_PROBLEMS]]
        if len(problems) > _MOST_PROBLEMS:
            told.append(render(message("pattern.more_lines", n=len(problems) - _MOST_PROBLEMS)))
        self.problems.setText("\n".join(f"{line[:1].upper()}{line[1:]}." for line in told))
        self.problems.setVisible(bool(told))


def _trimmed(line: str) -> str:
    """A blank at the end that a backslash stands before is meant."""
    line = line.lstrip()
    return line if line.rstrip().endswith("\\") else line.rstrip()
