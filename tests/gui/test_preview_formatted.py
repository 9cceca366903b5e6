"""A document with its form: its blocks as they are meant, marks in their places, nothing loaded, links only told."""

from __future__ import annotations

import threading
from datetime import datetime
from email.utils import format_datetime
from typing import Any

import pytest
from PySide6.QtCore import QDate, QLocale, QPoint, Qt, QTime, QUrl
from PySide6.QtGui import QColor, QDesktopServices, QPalette, QTextDocument, QTextTable
from PySide6.QtWidgets import QMessageBox

from app.domain.query import Query
from app.domain.views import Block, BlockKind, FormattedDocument, Header, Run
from app.gui import theme
from app.gui.preview import links
from app.gui.preview.formatted_view import FormattedView
from app.gui.preview.preview_pane import PreviewPane
from app.gui.preview.reading_view import SHOWN_CHARACTERS
from app.gui.theme import marks


def _block(kind: BlockKind, text: str, **more: Any) -> Block:
    return Block(kind, (Run(text),), **more)


def _row(*cells: str, header: bool = False) -> Block:
    return Block(BlockKind.TABLE_ROW, cells=tuple((Run(cell),) if cell else () for cell in cells), header=header)


_BLOCKS = (
    _block(BlockKind.HEADING, "The lease 😀", level=1),
    Block(
        BlockKind.PARAGRAPH,
        (
            Run("It is "),
            Run("bold", bold=True),
            Run(", "),
            Run("slanted", italic=True),
            Run(" and "),
            Run("x=1", code=True),
        ),
    ),
    _block(BlockKind.LIST_ITEM, "first", level=1, marker="•"),
    _block(BlockKind.LIST_ITEM, "deeper", level=2, marker="–"),
    _block(BlockKind.QUOTE, "as they say", level=1),
    _block(BlockKind.CODE, "if x:\n    y()"),
    _block(BlockKind.RULE, ""),
    _block(BlockKind.IMAGE, "a house by the sea"),
    _row("Month", "Rent", header=True),
    _row("May", "900"),
    _row("June", "", "late"),
    _block(BlockKind.PARAGRAPH, "The deposit is three months' rent."),
)
_TEXT = "\n".join(block.text for block in _BLOCKS)


def _span(text: str, of: str = _TEXT) -> tuple[int, int]:
    start = of.index(text)
    return start, start + len(text)


@pytest.fixture
def view(qtbot: Any) -> FormattedView:
    shown = FormattedView()
    qtbot.addWidget(shown)
    shown.resize(500, 600)
    shown.show()
    return shown


def _marked(view: FormattedView, colour: QColor) -> list[str]:
    found = view.extraSelections()
    return [mark.cursor.selectedText() for mark in found if mark.format.background().color().rgb() == colour.rgb()]


def _format_at(view: FormattedView, text: str) -> Any:
    cursor = view.document().find(text)
    assert not cursor.isNull(), text
    return cursor


def test_blocks_are_what_they_are_meant_to_be(view: FormattedView) -> None:
    view.show_document(FormattedDocument(_BLOCKS))
    heading = _format_at(view, "The lease")
    assert heading.blockFormat().headingLevel() == 1
    assert heading.charFormat().fontWeight() > 400
    assert _format_at(view, "bold").charFormat().fontWeight() > 400
    assert _format_at(view, "slanted").charFormat().fontItalic()
    assert _format_at(view, "x=1").charFormat().fontFixedPitch()
    first, deeper = _format_at(view, "first"), _format_at(view, "deeper")
    assert first.block().text().startswith("•")
    assert deeper.blockFormat().leftMargin() > first.blockFormat().leftMargin() > 0
    assert _format_at(view, "as they say").blockFormat().leftMargin() > 0
    code = _format_at(view, "y()")
    assert code.charFormat().fontFixedPitch()
    assert code.block().text() == "if x:\u2028    y()"
    assert "Picture:" in _format_at(view, "a house by the sea").block().text()
    table = _format_at(view, "June").currentTable()
    assert isinstance(table, QTextTable)
    assert (table.rows(), table.columns()) == (3, 3)
    assert table.cellAt(1, 1).firstCursorPosition().block().text() == "900"
    assert table.format().headerRowCount() == 1
    assert _format_at(view, "The deposit").currentTable() is None


@pytest.mark.parametrize(
    "wanted", ["The lease 😀", "and x=1", "deeper", "if x:\n    y()", "900", "June\t\tlate", "deposit"]
)
def test_marks_stand_where_they_belong(view: FormattedView, wanted: str) -> None:
    view.show_document(FormattedDocument(_BLOCKS, words=(_span(wanted),)))
    found = "".join(_marked(view, theme.word_tint(view.palette())))
    assert found.replace("\u2028", "\n") == wanted.replace("\t", "")


def test_the_passage_and_its_answer_are_in_sight(view: FormattedView) -> None:
    many = [_block(BlockKind.PARAGRAPH, f"Paragraph {number} says what it says.") for number in range(300)]
    text = "\n".join(block.text for block in many)
    answer = _span("Paragraph 250 says what it says.", text)
    view.show_document(
        FormattedDocument(tuple(many), (answer[0] - 300, answer[1]), answer, (_span("Paragraph 250", text),))
    )
    assert _marked(view, marks.answer_tint(view.palette())) == ["Paragraph 250 says what it says."]
    cursor = view.document().find("Paragraph 250")
    for width in (500, 300, 900):
        view.resize(width, 600)
        assert view.cursorRect(cursor).top() / view.viewport().height() == pytest.approx(1 / 3, abs=0.1)


def test_a_large_document_is_laid_out_in_part_and_steps_reach_the_rest(view: FormattedView) -> None:
    many = [
        _block(BlockKind.PARAGRAPH, f"Paragraph {number} says what it says, again and again.") for number in range(5000)
    ]
    text = "\n".join(block.text for block in many)
    words = tuple(_span(f"Paragraph {number} ", text) for number in (100, 4000))
    view.show_document(FormattedDocument(tuple(many), words[0], None, words))
    assert len(view.toPlainText()) < SHOWN_CHARACTERS + 2000
    assert "Paragraph 100 " in view.toPlainText() and "Paragraph 4000 " not in view.toPlainText()
    view.step(True)
    assert view.textCursor().selectedText() == "Paragraph 4000 "
    assert view.toPlainText().startswith("…") and view.toPlainText().endswith("…")


def test_a_table_that_is_too_large_is_shown_as_lines(view: FormattedView) -> None:
    rows = tuple(_row(*(f"{row}.{column}" for column in range(60))) for row in range(50))
    view.show_document(FormattedDocument(rows))
    assert _format_at(view, "3.3").currentTable() is None
    assert view.viewportMargins().left() == 0


def test_a_mail_has_a_card(view: FormattedView) -> None:
    whole = FormattedDocument(
        (_block(BlockKind.PARAGRAPH, "See you there."),),
        headers=(
            Header("from", "Ada <ada@example.org>"),
            Header("date", "1 May 2024"),
            Header("subject", "<b>Lunch</b>"),
        ),
        attachments=("menu.pdf", "map.png"),
        words=((0, 3),),
    )
    view.show_document(whole)
    card = _format_at(view, "Ada <ada@example.org>").currentTable()
    assert isinstance(card, QTextTable)
    assert "From" in view.toPlainText() and "<b>Lunch</b>" in view.toPlainText()
    assert "menu.pdf" in view.toPlainText() and "map.png" in view.toPlainText()
    assert _marked(view, theme.word_tint(view.palette())) == ["See"]


def test_when_a_mail_was_sent_is_said_as_people_here_say_it(view: FormattedView) -> None:
    sent = datetime(2024, 3, 20, 9, 30).astimezone()
    shown = []
    for written in (format_datetime(sent), "some day", "Wed, 99 Foo 2024 25:61", sent.isoformat()):
        view.show_document(FormattedDocument((), headers=(Header("date", written),)))
        shown.append(view.toPlainText())
    short = QLocale().toString(QTime(9, 30), QLocale.FormatType.ShortFormat)
    assert f"{QLocale().toString(QDate(2024, 3, 20))} {short}" in shown[0] and "+0" not in shown[0]
    assert "some day" in shown[1] and "99 Foo" in shown[2] and shown[3] == shown[0]


def test_text_is_never_taken_for_html_and_nothing_is_loaded(view: FormattedView) -> None:
    hostile = '<img src="file:///etc/passwd"><script>x</script>'
    view.show_document(FormattedDocument((_block(BlockKind.PARAGRAPH, hostile), _block(BlockKind.IMAGE, hostile))))
    assert hostile in view.toPlainText()
    assert view.document().resource(QTextDocument.ResourceType.ImageResource, QUrl("file:///etc/passwd")) == b""


def test_odd_signs_do_not_move_the_marks(view: FormattedView) -> None:
    text = "\ufeffa\u2029b\ufdd0c\r\nd\0e needle"  # Qt drops a mark of byte order that a text begins with
    view.show_document(FormattedDocument((_block(BlockKind.PARAGRAPH, text),), words=(_span("needle", text),)))
    assert _marked(view, theme.word_tint(view.palette())) == ["needle"]


def test_colours_follow_the_theme(view: FormattedView) -> None:
    view.show_document(FormattedDocument(_BLOCKS, words=(_span("deposit"),)))
    before = _format_at(view, "as they say").charFormat().foreground().color()
    dark = QPalette(QColor("black"))
    view.setPalette(dark)
    assert _format_at(view, "as they say").charFormat().foreground().color() != before
    assert _marked(view, theme.word_tint(view.palette())) == ["deposit"]


def test_a_link_is_told_and_opened_only_then(
    qtbot: Any, pane: PreviewPane, shelf: Any, views: Any, make_hit: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []

    def open_url(url: QUrl) -> bool:
        assert threading.current_thread() is not threading.main_thread(), "a program that starts may take its time"
        opened.append(url.toString())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    shelf.put("A passage", "A passage")
    address = "https://example.org/lease?a=1"
    views.whole = FormattedDocument((Block(BlockKind.PARAGRAPH, (Run("see "), Run("the lease", link=address))),))
    pane.show_hit(make_hit(1, kind="web"), Query(text="x"))
    view = pane.views.formatted_view
    qtbot.waitUntil(lambda: pane.views.view is view)

    def place() -> QPoint:
        """In the middle of the link: at its end the next letter may be meant."""
        cursor = view.document().find("lease")
        cursor.setPosition(cursor.selectionStart())
        return view.cursorRect(cursor).center()

    qtbot.waitUntil(lambda: view.anchorAt(place()) == address)  # it is laid out
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place())
    box = pane.findChild(QMessageBox)
    assert box is not None
    assert address in box.informativeText() and box.textFormat() is Qt.TextFormat.PlainText
    assert box.defaultButton().text() != "Open"
    assert opened == []
    next(button for button in box.buttons() if button.text() == "Open").click()
    qtbot.waitUntil(lambda: opened == [address])


@pytest.mark.parametrize("link", ["file:///etc/passwd", "javascript:alert(1)", "smb://host/share"])
def test_a_link_to_files_and_scripts_is_never_opened(qtbot: Any, pane: PreviewPane, link: str) -> None:
    box = links.ask_to_open(link, pane, pane._background)
    assert box is not None
    assert all(button.text() != "Open" for button in box.buttons())
    assert link in box.informativeText()
    box.close()


def test_a_place_in_the_document_itself_asks_nothing(pane: PreviewPane) -> None:
    assert links.ask_to_open("#top", pane, pane._background) is None


def test_a_paragraph_that_goes_on_and_on_is_laid_out_in_part(view: FormattedView) -> None:
    text = " ".join(f"Sentence {number} of a book." for number in range(20_000))
    view.show_document(FormattedDocument((_block(BlockKind.PARAGRAPH, text),), words=(_span("Sentence 15000", text),)))
    view.viewport().grab()
    assert len(view.toPlainText()) < 2 * SHOWN_CHARACTERS
    assert _marked(view, theme.word_tint(view.palette())) == ["Sentence 15000"]
