"""Copying what was found: the whole passage or what is selected, with its source, in the style used last."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication, QTextCursor
from PySide6.QtWidgets import QApplication

from app.domain.quotes import CitationStyle
from app.gui.main_window import MainWindow

_CONTROL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_WHOLE = "The whole passage, which is longer.\nA passage that answers. And its end."


def _clipboard() -> str:
    return QGuiApplication.clipboard().text()


def _ask(qtbot: Any, window: Any) -> None:
    QGuiApplication.clipboard().clear()
    qtbot.ask(window)


def _trigger(window: Any, id_: str) -> None:
    action = window.findChild(QAction, id_)
    assert action is not None
    action.trigger()


def test_a_quote_is_the_whole_passage_with_its_source(qtbot: Any, window: Any, library: Any) -> None:
    library.whole_passages[1] = _WHOLE
    _ask(qtbot, window)
    qtbot.keyClick(window.question.field, Qt.Key.Key_C, _CONTROL)
    qtbot.waitUntil(lambda: bool(_clipboard()))
    assert _clipboard() == (
        f"“{_WHOLE}”\n\nAnna, “Document 1”, p. 1\n/papers/document 1.pdf\nfile:///papers/document%201.pdf#page=1"
    )
    html = QGuiApplication.clipboard().mimeData().html()
    assert "<blockquote" in html and 'href="file:///papers/document%201.pdf#page=1"' in html
    assert window.status.sentence.text() == "Copied with its source."
    assert not any("MainThread" in name for name in library.threads)


def test_the_lines_of_a_printed_page_are_not_those_of_the_quote(qtbot: Any, window: Any, library: Any) -> None:
    broken = "The landlord returns the deposit within thirty days after the\nend of the tenancy."
    library.whole_passages[1] = broken
    _ask(qtbot, window)
    qtbot.keyClick(window.question.field, Qt.Key.Key_C, _CONTROL)
    qtbot.waitUntil(lambda: bool(_clipboard()))
    assert _clipboard().startswith(f"“{' '.join(broken.split())}”")


def test_the_style_is_remembered(qtbot: Any, window: Any, library: Any, data_dir: Path) -> None:
    _ask(qtbot, window)
    window.results.setFocus()
    _trigger(window, "quote.copy_markdown")
    qtbot.waitUntil(lambda: _clipboard().startswith("> A passage"))
    assert not QGuiApplication.clipboard().mimeData().hasHtml(), "it is text, for whoever takes both"
    window.close()
    again = MainWindow(library, data_dir)
    qtbot.addWidget(again)
    assert again.collection.quotes.style is CitationStyle.MARKDOWN
    assert again.collection.panel.citation_style is CitationStyle.MARKDOWN
    again.close()


@pytest.mark.parametrize(
    ("style", "beginning"),
    [("plain", "“A passage"), ("markdown", "> A passage"), ("bibtex", "@misc{anna-p1,"), ("chicago", "“A passage")],
)
def test_every_style_has_an_action(qtbot: Any, window: Any, style: str, beginning: str) -> None:
    _ask(qtbot, window)
    _trigger(window, f"quote.copy_{style}")
    qtbot.waitUntil(lambda: _clipboard().startswith(beginning))


def test_several_are_copied_in_their_order(qtbot: Any, window: Any) -> None:
    _ask(qtbot, window)
    window.results.setFocus()
    qtbot.keyClick(window.results, Qt.Key.Key_Down, _SHIFT)
    assert [hit.title for hit in window.results.chosen_hits] == ["Document 1", "Document 2"]
    qtbot.keyClick(window.results, Qt.Key.Key_C, _CONTROL)
    qtbot.waitUntil(lambda: "Document 1" in _clipboard() and "Document 2" in _clipboard())
    assert _clipboard().index("Document 1") < _clipboard().index("Document 2") and "Document 3" not in _clipboard()
    qtbot.keyClick(window.results, Qt.Key.Key_C, _CONTROL | _SHIFT)
    assert _clipboard() == "/papers/document 1.pdf\n/papers/document 2.pdf"


def test_what_is_selected_in_the_preview_is_quoted(qtbot: Any, window: Any, library: Any) -> None:
    library.hits = (replace(library.hits[0], kind="text", path=Path("/papers/a.txt")),)
    window.activateWindow()
    _ask(qtbot, window)
    view = window.preview.text_view
    qtbot.waitUntil(lambda: "After the passage" in view.toPlainText())
    view.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is view)
    _trigger(window, "quote.copy")
    qtbot.waitUntil(lambda: _clipboard().startswith("“A passage that answers.”\n\nAnna, “Document 1”, p. 1"))
    cursor = view.document().find("After the")
    view.setTextCursor(cursor)
    _trigger(window, "quote.copy")
    qtbot.waitUntil(lambda: _clipboard().startswith("“After the”\n\nAnna, “Document 1”\n/papers/a.txt"))
    cursor = view.document().find("passage that")
    view.setTextCursor(cursor)
    _trigger(window, "quote.copy")
    qtbot.waitUntil(lambda: _clipboard().startswith("“passage that”\n\nAnna, “Document 1”, p. 1"))


def test_what_was_gone_to_is_not_taken_for_a_selection(qtbot: Any, window: Any, library: Any) -> None:
    library.hits = (replace(library.hits[0], kind="text"),)
    _ask(qtbot, window)
    view = window.preview.text_view
    qtbot.waitUntil(lambda: "After the passage" in view.toPlainText())
    view.seek("After")
    assert view.textCursor().hasSelection() and view.selected_text() == ""
    cursor = view.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    assert view.selected_text().startswith("After the")


def test_a_passage_that_has_gone_is_said_to_be(qtbot: Any, window: Any, library: Any) -> None:
    library.gone = {hit.path for hit in library.hits}
    _ask(qtbot, window)
    qtbot.keyClick(window.question.field, Qt.Key.Key_C, _CONTROL)
    qtbot.waitUntil(lambda: window.banner.message.text() == "This passage is no longer there.")
    assert _clipboard() == ""


def test_the_menus_of_hits_and_of_the_preview_offer_it(window: Any, make_hit: Any) -> None:
    menu = window.hit_actions.menu(window.results, make_hit(1))
    offered = [action.text().replace("&", "") for action in menu.actions() if not action.isSeparator()]
    copies = [f"Copy quote as {style}" for style in ("plain text", "Markdown", "BibTeX", "Chicago note")]
    assert offered[:9] == ["Open", "Show in folder", "Copy quote", "Copy path", *copies, "Collect passage"]
    for view in (window.preview.views.text_view, window.preview.views.page_view):
        texts = [action.text().replace("&", "") for action in view.actions()]
        assert "Copy quote with its source" in texts and "Collect passage" in texts
