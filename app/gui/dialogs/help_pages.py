"""Two tables to look something up in: the operators of questions, and the keys."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QTextBrowser, QVBoxLayout, QWidget

from app.domain.query import OperatorHelp
from app.gui import theme
from app.gui.messages import render

_SIZE = QSize(620, 560)


def _tr(sentence: str) -> str:
    return QCoreApplication.translate("help_pages", sentence)


def show_operators(parent: QWidget, operators: Iterable[OperatorHelp]) -> None:
    """What a question may hold beside words."""
    rows = [(operator.example, render(operator.meaning)) for operator in operators]
    _show(parent, _tr("Search operators"), _tr("They can stand anywhere in a question, together."), rows)


def show_keys(parent: QWidget, actions: Iterable[tuple[str, str]]) -> None:
    """Keys and what they do: those of the actions, and those of the field and the list."""
    moves = (
        (_tr("Up, Down"), _tr("Move in the list, also from the question")),
        (_tr("Escape"), _tr("Clear the question")),
    )
    _show(parent, _tr("Keyboard shortcuts"), "", [*actions, *moves])


def page(introduction: str, rows: Sequence[tuple[str, str]]) -> str:
    """Rich text: a table of what is typed and what that does."""
    lines = (f"<tr><td><code>{escape(typed)}</code></td><td>{escape(does)}</td></tr>" for typed, does in rows)
    head = f"<p>{escape(introduction)}</p>" if introduction else ""
    return f"{head}<table cellpadding='4'>{''.join(lines)}</table>"


def _show(parent: QWidget, title: str, introduction: str, rows: Sequence[tuple[str, str]]) -> None:
    dialog = QDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(title)
    dialog.resize(_SIZE)
    text = QTextBrowser()
    text.setFrameShape(QFrame.Shape.NoFrame)
    text.document().setDocumentMargin(theme.MARGIN)
    text.setHtml(page(introduction, rows))
    text.setAccessibleName(title)
    close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    close.rejected.connect(dialog.reject)
    layout = QVBoxLayout(dialog)
    layout.addWidget(text)
    layout.addWidget(close)
    dialog.show()
