"""What Qt does not know of a widget of ours: that it holds a document, and is no mere frame for a screen reader."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

_HOLDS_DOCUMENT = "dragoman_document"  # a property of the widget
_installed = False


def tell_role(widget: QWidget) -> None:
    """From now on the widget is a document for screen readers; its name and description are its own."""
    global _installed
    widget.setProperty(_HOLDS_DOCUMENT, True)
    if not _installed:  # for the life of the program: Qt asks it whenever it meets an object for the first time
        _installed = True
        QAccessible.installFactory(_made)


def _made(_kind: str, thing: QObject | None) -> QAccessibleInterface | None:
    if isinstance(thing, QWidget) and thing.property(_HOLDS_DOCUMENT) is True:
        return QAccessibleWidget(thing, QAccessible.Role.Document)
    return None
