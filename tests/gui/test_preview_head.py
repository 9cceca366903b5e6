"""The head of the preview in little room: a window of three parts fits on a small screen, also at twice the size."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QPushButton, QWidget

from app.domain.search import Preview
from app.gui.preview.preview_head import PreviewHead
from app.gui.theme.icons import Icons


def _reveal(head: PreviewHead) -> QPushButton:
    return next(each for each in head.findChildren(QPushButton) if each.text() == "Show in folder")


def test_show_in_folder_gives_way_where_there_is_no_room(qtbot: Any, make_hit: Any) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    head = PreviewHead(Icons(), around)
    head.resize(600, 200)
    around.show()
    head.show_document(make_hit(1), Preview(Path("/papers/a.pdf"), "A", 1, "text", (0, 4), (), False))
    head.offer_form("Formatted")
    assert _reveal(head).isVisible()
    wide = head.minimumSizeHint().width()
    head.resize(wide, 200)
    assert not _reveal(head).isVisible() and head.minimumSizeHint().width() == wide
    buttons = [each for each in head.findChildren(QPushButton) if each.isVisible()]
    assert all(each.geometry().right() < head.width() for each in buttons)
    head.resize(600, 200)
    assert _reveal(head).isVisible()
    head.show_nothing("Nothing")
    head.resize(700, 200)
    assert not _reveal(head).isVisible()
