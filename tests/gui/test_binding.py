"""What is asked of the binding to Qt itself."""

from __future__ import annotations

import sys

from PySide6.QtGui import QFont
from pytestqt.qtbot import QtBot


def test_calls_into_qt_keep_the_count_of_none(qtbot: QtBot) -> None:
    """One that loses a reference at every call ends in an abort within the hour (PySide6 6.12.0 on Python 3.11)."""
    font = QFont()
    before = sys.getrefcount(None)
    for _ in range(1000):
        font.setPointSizeF(12.0)
    assert abs(sys.getrefcount(None) - before) < 200
