"""What cannot be understood of a question, in sentences below the field, each with a button where it can be mended."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.query import Repair
from app.gui import theme
from app.gui.text import plain_tooltip

_LONGEST = 30  # letters on a button
_MOST = 4  # sentences: the others come when these are mended, and the answer keeps its room


class Mistakes(QWidget):
    """`repair_wanted` carries the question as it is then."""

    repair_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentences: tuple[str, ...] = ()
        self._repairs: tuple[Repair | None, ...] = ()
        self.buttons: list[QPushButton] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(theme.GAP // 2)
        self.setVisible(False)

    def text(self) -> str:
        return "\n".join(self._sentences)

    @property
    def first_repair(self) -> Repair | None:
        return next((each for each in self._repairs if each is not None), None)

    def explain(self, mistakes: Sequence[tuple[str, Repair | None]]) -> None:
        """Shows each sentence once, the first few of them, with what mends its first mistake; nothing hides them."""
        told = dict(reversed(mistakes))
        sentences = tuple(dict.fromkeys(sentence for sentence, _ in mistakes))[:_MOST]
        repairs = tuple(told[sentence] for sentence in sentences)
        if (sentences, repairs) == (self._sentences, self._repairs):
            return
        self._sentences, self._repairs = sentences, repairs
        while (item := self._layout.takeAt(0)) is not None:
            row = item.widget()
            if row is not None:
                row.hide()
                row.deleteLater()
        self.buttons = []
        for sentence, repair in zip(sentences, repairs, strict=True):
            self._layout.addWidget(self._row(sentence, repair))
        self.setVisible(bool(sentences))

    def _row(self, sentence: str, repair: Repair | None) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GAP)
        label = QLabel(sentence, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        layout.addWidget(label, 1)
        if repair is not None:
            button = QPushButton(self._offer(repair))
            button.setAutoDefault(False)
            first = not self.buttons
            told = self.tr("{question} (Ctrl+.)").format(question=repair.text) if first else repair.text
            button.setToolTip(plain_tooltip(told))
            button.setAccessibleDescription(told)
            button.clicked.connect(lambda: self.repair_wanted.emit(repair.text))
            self.buttons.append(button)
            layout.addWidget(button)
        return row

    def _offer(self, repair: Repair) -> str:
        instead = repair.instead if len(repair.instead) <= _LONGEST else repair.instead[: _LONGEST - 1] + "…"
        instead = instead.replace("&", "&&")
        return self.tr("Write {text}").format(text=instead) if instead else self.tr("Leave it out")
