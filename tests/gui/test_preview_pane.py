"""The preview as a whole: which hit is shown, what stands above it, which view is chosen, what is remembered."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QFont

from app.domain.errors import DocumentError
from app.domain.messages import message
from app.domain.query import Query
from app.domain.search import Hit, Preview
from app.domain.views import Block, BlockKind, FormattedDocument, Run
from app.gui.background import Background
from app.gui.preview.path_label import PathLabel
from app.gui.preview.preview_pane import PreviewPane
from app.gui.text import isolated
from app.gui.theme.icons import Icons

_WHOLE = FormattedDocument((Block(BlockKind.PARAGRAPH, (Run("A passage with its form."),)),), (0, 9))


def test_only_the_last_hit_is_read(qtbot: Any, pane: PreviewPane, shelf: Any, make_hit: Any) -> None:
    gate = threading.Event()
    read: list[int] = []

    def wait(hit: Hit) -> None:
        read.append(hit.document_id)
        gate.wait(60)

    shelf.wait_for = wait
    shelf.put("A passage that answers.", "A passage")
    shown: list[Preview] = []
    pane.preview_shown.connect(shown.append)
    pane.show_hit(make_hit(1), Query(text="a"))
    qtbot.waitUntil(lambda: read == [1])
    for number in range(2, 9):
        pane.show_hit(make_hit(number), Query(text="a"))
    qtbot.waitUntil(lambda: 8 in read)
    gate.set()
    qtbot.waitUntil(lambda: bool(shown))
    qtbot.wait(50)
    assert read == [1, 8]
    assert [preview.path for preview in shown] == [make_hit(8).path]


def test_a_better_score_reads_nothing_again(qtbot: Any, pane: PreviewPane, shelf: Any, make_hit: Any) -> None:
    """The stages of a search tell the same passage with other scores; the person sees no flicker."""
    read: list[float] = []
    shelf.wait_for = lambda hit: read.append(hit.score)
    shelf.put("A passage that answers.", "A passage")
    with qtbot.waitSignal(pane.preview_shown):
        pane.show_hit(make_hit(1, score=0.3), Query(text="a"))
    pane.show_hit(make_hit(1, score=0.9), Query(text="a"))
    qtbot.wait(150)
    assert read == [0.3]
    with qtbot.waitSignal(pane.open_requested) as opened:
        pane.head._open.click()
    assert opened.args[0].score == 0.9
    with qtbot.waitSignal(pane.preview_shown):
        pane.show_hit(make_hit(1, score=0.9, answer=(2, 9)), Query(text="a"))


def test_a_document_that_is_gone_is_said_to_be(qtbot: Any, pane: PreviewPane, shelf: Any, make_hit: Any) -> None:
    shelf.gone = True
    pane.show_hit(make_hit(1), Query(text="x"))
    qtbot.waitUntil(lambda: "no longer there" in pane.head.title.text())
    assert pane.text_view.toPlainText() == ""


def test_a_long_path_takes_one_line(qtbot: Any, pane: PreviewPane, shelf: Any, make_hit: Any) -> None:
    """Known: it took seven."""
    path = Path("/", *(f"a folder with a long name, number {number}" for number in range(12)), "the file.pdf")
    shelf.put("A passage.", "A passage.")
    with qtbot.waitSignal(pane.preview_shown):
        pane.show_hit(make_hit(1, path=path), Query(text="x"))
    label = pane.head.path
    assert label.height() < 2 * label.fontMetrics().height()
    shown = label.shown_text()
    assert "the file.pdf" in shown and "…" in shown and shown.count("›") >= 1
    assert label.fontMetrics().horizontalAdvance(shown) <= label.width()
    assert label.text() == str(path)  # for who hears it


@pytest.mark.parametrize("family", ["DejaVu Sans", "Noto Sans"])
@pytest.mark.parametrize("pixels", range(9, 24))
def test_an_underscore_is_seen_whole(qtbot: Any, family: str, pixels: int) -> None:
    """Known: in a path it was missing with DejaVu Sans, on the last row of the line or below."""
    font = QFont(family)
    font.setPixelSize(pixels)
    label = PathLabel()
    qtbot.addWidget(label)
    label.setFont(font)
    label.set_path(Path("_____"), Path("_____"))

    def drawn(height: int) -> int:
        label.resize(300, height)
        image = label.grab().toImage()
        ground = image.pixelColor(image.width() - 1, 0)
        places = ((x, y) for x in range(image.width()) for y in range(image.height()))
        return sum(image.pixelColor(x, y) != ground for x, y in places)

    assert drawn(label.sizeHint().height()) == drawn(label.sizeHint().height() + 20) > 0


def test_tooltips_take_names_as_they_are(qtbot: Any, pane: PreviewPane, shelf: Any, make_hit: Any) -> None:
    """Known: Qt reads a tooltip as HTML where it looks like it."""
    shelf.put("A passage.", "A passage.")
    with qtbot.waitSignal(pane.preview_shown):
        pane.show_hit(make_hit(1, path=Path("/a/<b>bold</b>.pdf"), title="<img src='x'>"), Query(text="x"))
    assert "&lt;b&gt;bold&lt;/b&gt;.pdf" in pane.head.path.toolTip()
    assert "<img" not in pane.head.title.toolTip()


def test_the_head_says_in_which_language_the_passage_is(
    qtbot: Any, pane: PreviewPane, shelf: Any, make_hit: Any
) -> None:
    shelf.put("A passage.", "A passage.")
    for hit, said in (
        (make_hit(3, language="fr", document_language="de"), ("p. 3", "German", "this passage: French")),
        (make_hit(4, language="fr"), ("p. 4", "French")),
    ):
        with qtbot.waitSignal(pane.preview_shown):
            pane.show_hit(hit, Query(text="x"))
        assert pane.head.facts.text() == " · ".join(map(isolated, said))


def test_the_head_says_what_the_document_is(qtbot: Any, pane: PreviewPane, shelf: Any, make_hit: Any) -> None:
    shelf.put("A passage.", "A passage.")
    with qtbot.waitSignal(pane.preview_shown):
        pane.show_hit(make_hit(3, modified=1_700_000_000.0), Query(text="x"))
    assert pane.head.title.text() == "Document 3"
    for part in ("p. 3", "English", "/23"):
        assert part in pane.head.facts.text()
    with qtbot.waitSignal(pane.open_requested) as opened:
        pane.head._open.click()
    assert opened.args == [make_hit(3, modified=1_700_000_000.0)]
    with qtbot.waitSignal(pane.reveal_requested):
        pane.head._reveal.click()


def test_what_has_a_form_is_shown_with_it(qtbot: Any, pane: PreviewPane, shelf: Any, views: Any, make_hit: Any) -> None:
    shelf.put("A passage as text.", "A passage")
    views.whole = _WHOLE
    pane.show_hit(make_hit(1, kind="web"), Query(text="x"))
    qtbot.waitUntil(lambda: pane.views.view is pane.views.formatted_view)
    assert pane.views.formatted_view.toPlainText() == "A passage with its form."
    pane.head._as_text.click()
    assert pane.views.currentWidget() is pane.text_view
    assert pane.text_view.toPlainText() == "A passage as text."
    pane.head._as_it_is.click()
    qtbot.waitUntil(lambda: pane.views.view is pane.views.formatted_view)


def test_what_was_chosen_is_remembered(qtbot: Any, pane: PreviewPane, shelf: Any, views: Any, make_hit: Any) -> None:
    pane.views.show_as_text(True)
    pane.views.zoom(3)
    kept = pane.views.kept()
    background = Background()
    again = PreviewPane(shelf.read, views, background, Icons())
    qtbot.addWidget(again)
    again.views.restore(lambda key: kept.get(key, ""))
    assert again.views.as_text
    assert again.text_view.font().pointSizeF() == pane.text_view.font().pointSizeF()
    shelf.put("A passage as text.", "A passage")
    views.lines = ("one", "two")
    with qtbot.waitSignal(again.preview_shown):
        again.show_hit(make_hit(1), Query(text="x"))
    assert again.views.view is again.text_view
    assert views.drawn == []
    background.close()


def test_what_is_remembered_may_be_nonsense(pane: PreviewPane) -> None:
    pane.views.restore(lambda key: "nonsense")
    assert pane.views.kept() == {
        "preview_as_text": "false",
        "preview_text_zoom": "1.0",
        "preview_page_zoom": "1.0",
    }


def test_text_is_there_while_the_form_is_waited_for(
    qtbot: Any, pane: PreviewPane, shelf: Any, views: Any, make_hit: Any
) -> None:
    gate = threading.Event()
    views.wait = lambda method: gate.wait(60) and None
    views.whole = _WHOLE
    shelf.put("A passage as text.", "A passage")
    pane.show_hit(make_hit(1, kind="web"), Query(text="x"))
    qtbot.waitUntil(lambda: pane.text_view.toPlainText() == "A passage as text.")
    gate.set()
    qtbot.waitUntil(lambda: pane.views.view is pane.views.formatted_view)


def test_a_form_that_cannot_be_had_is_said(
    qtbot: Any, pane: PreviewPane, shelf: Any, views: Any, make_hit: Any
) -> None:
    views.errors["formatted"] = DocumentError(message("reason.damaged"))
    shelf.put("A passage as text.", "A passage")
    pane.show_hit(make_hit(1, kind="web"), Query(text="x"))
    qtbot.waitUntil(lambda: pane.head.notice.isVisible())
    assert "cannot be shown" in pane.head.notice.text()
    assert pane.text_view.toPlainText() == "A passage as text."


def test_no_view_is_asked_for_on_the_windows_thread(
    qtbot: Any, pane: PreviewPane, shelf: Any, views: Any, make_hit: Any
) -> None:
    shelf.put("A passage as text.", "A passage")
    views.whole = _WHOLE
    pane.show_hit(make_hit(1, kind="web"), Query(text="x"))
    qtbot.waitUntil(lambda: bool(views.threads))
    assert all(name.startswith("background") for name in views.threads)
