"""An ignore file with the line that leaves something out, or that is wrong."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextFormat
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.common.hand_written import decode
from app.common.regular_files import read_beginning
from app.gui import theme
from app.gui.dialogs.fitting import open_at
from app.gui.text import isolated, one_line, short_path

_MOST_BYTES = 1 << 20


def rule_text(path: Path) -> str:
    """The text of an ignore file; not for the window's thread. Raises OSError."""
    data, _ = read_beginning(path, _MOST_BYTES)
    return decode(data)[0]


class RuleDialog(QDialog):
    """Shows the file, with the line (from 1 on; 0 for none) marked. It is changed in the person's own editor."""

    def __init__(self, path: Path, text: str, line: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("What leaves it out"))
        place = isolated(one_line(short_path(path, Path.home())))
        said = self.tr("Line {line} of {path}:").format(line=line, path=place) if line else place
        self.place = QLabel(said, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.text = QPlainTextEdit(text, readOnly=True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("The ignore file"))
        self.reveal_button = QPushButton(self.tr("Show in folder"))
        self.reveal_button.setAutoDefault(False)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.reveal_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.GAP)
        layout.addWidget(self.place)
        layout.addWidget(self.text, 1)
        layout.addWidget(buttons)
        open_at(self, 560, 360)
        self._mark(line)

    @property
    def marked(self) -> str:
        """The line that is marked."""
        selections = self.text.extraSelections()
        return selections[0].cursor.block().text() if selections else ""

    def _mark(self, line: int) -> None:
        block = self.text.document().findBlockByNumber(line - 1)
        if not block.isValid():
            return
        cursor = QTextCursor(block)
        tinted = QTextCharFormat()
        tinted.setBackground(theme.word_tint(self.palette()))
        tinted.setProperty(QTextFormat.Property.FullWidthSelection.value, True)
        mark = QTextEdit.ExtraSelection()
        mark.cursor, mark.format = cursor, tinted
        self.text.setTextCursor(cursor)
        self.text.setExtraSelections([mark])
        self.text.centerCursor()
