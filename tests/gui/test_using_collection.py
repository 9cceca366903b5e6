"""The collection: into it, in another order, with notes, out of it again, kept, and saved as a file."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import docx
import pytest
from PySide6.QtCore import QMimeData, QModelIndex, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox

from app.domain.quotes import Collected, Quote
from app.gui import desktop
from app.gui.collection.collection_list import CollectionList
from app.gui.dragging import COLLECTED, HITS
from app.gui.main_window import MainWindow

_CONTROL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_COPY = Qt.DropAction.CopyAction


def _ask(qtbot: Any, window: Any) -> None:
    window.activateWindow()
    qtbot.ask(window)


def _collected(library: Any) -> list[str]:
    return [each.quote.title for each in library.collection.now]


def _shown(window: Any) -> list[str]:
    return [each.quote.title for each in window.collection.panel.list.items.items]


@pytest.fixture
def filled(qtbot: Any, library: Any, data_dir: Path) -> Any:
    """The window with three passages collected, the first of which is chosen."""
    library.collection.add(
        Quote(f"Passage {n}.", f"Title {n}", Path(f"/papers/{n}.pdf"), n, "Anna", "pdf", document=n) for n in (1, 2, 3)
    )
    window = MainWindow(library, data_dir)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    window.collection.show(True)
    window.collection.panel.list.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is window.collection.panel.list)
    qtbot.waitUntil(lambda: bool(window.watch.contents.folders))  # with which the list is made anew
    yield window
    window.close()


def test_a_passage_is_collected_by_its_key_and_the_panel_opens(qtbot: Any, window: Any, library: Any) -> None:
    library.whole_passages[1] = "The whole passage."
    assert window.collection.panel.isHidden()
    _ask(qtbot, window)
    qtbot.keyClick(window.question.field, Qt.Key.Key_B, _CONTROL)
    qtbot.waitUntil(lambda: _shown(window) == ["Document 1"] and window.collection.panel.isVisible())
    assert window.collection.panel.count.text() == "1 passage collected"
    quote = library.collection.now[0].quote
    assert (quote.text, quote.page, quote.author, quote.document) == ("The whole passage.", 1, "Anna <a@b.c>", 1)


def test_several_are_collected_and_none_twice(qtbot: Any, window: Any, library: Any) -> None:
    _ask(qtbot, window)
    window.results.selectAll()
    for _ in range(2):
        window.collection.collect()
    qtbot.waitUntil(lambda: _collected(library) == ["Document 1", "Document 2", "Document 3"])
    qtbot.at_rest(window.background)
    assert len(library.collection.now) == 3


def test_it_is_there_after_a_restart_as_is_the_panel(qtbot: Any, filled: Any, library: Any, data_dir: Path) -> None:
    filled.close()
    again = MainWindow(library, data_dir)
    qtbot.addWidget(again)
    again.show()
    assert _shown(again) == ["Title 1", "Title 2", "Title 3"] and again.collection.panel.isVisible()
    action = again.findChild(QAction, "collection.show")
    assert action is not None and action.isChecked()
    action.trigger()
    assert again.collection.panel.isHidden()
    again.close()


def test_the_side_it_stands_on_is_remembered(qtbot: Any, filled: Any, library: Any, data_dir: Path) -> None:
    filled.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, filled.collection.panel)
    filled.close()
    again = MainWindow(library, data_dir)
    qtbot.addWidget(again)
    again.show()
    assert again.dockWidgetArea(again.collection.panel) is Qt.DockWidgetArea.BottomDockWidgetArea
    assert again.collection.panel.isVisible()
    again.close()


def test_rows_are_higher_where_there_is_less_room(qtbot: Any) -> None:
    """Also where the height of the list stays."""
    list_ = CollectionList()
    qtbot.addWidget(list_)
    list_.resize(900, 500)
    list_.show()
    list_.show_items([Collected("a", Quote("A long passage. " * 8, "Long", Path("/papers/l.txt")))])
    qtbot.wait(150)
    before = list_.visualRect(list_.items.index(0)).height()
    list_.resize(250, 500)
    qtbot.waitUntil(lambda: list_.visualRect(list_.items.index(0)).height() > before)


def test_passages_are_moved_by_keys(qtbot: Any, filled: Any, library: Any) -> None:
    list_ = filled.collection.panel.list
    qtbot.keyClick(list_, Qt.Key.Key_Down, _CONTROL | _SHIFT)
    qtbot.waitUntil(lambda: _collected(library) == _shown(filled) == ["Title 2", "Title 1", "Title 3"])
    assert [each.quote.title for each in list_.chosen] == ["Title 1"]
    qtbot.keyClick(list_, Qt.Key.Key_Down, _CONTROL | _SHIFT)
    qtbot.waitUntil(lambda: _shown(filled) == ["Title 2", "Title 3", "Title 1"])
    qtbot.keyClick(list_, Qt.Key.Key_Up, _CONTROL | _SHIFT)
    qtbot.waitUntil(lambda: _shown(filled) == ["Title 2", "Title 1", "Title 3"])


def test_passages_are_moved_by_dragging(qtbot: Any, filled: Any, library: Any) -> None:
    model = filled.collection.panel.list.items
    data = model.mimeData([model.index(2), model.index(1)])
    assert data.hasFormat(COLLECTED) and [url.fileName() for url in data.urls()] == ["2.pdf", "3.pdf"]
    assert model.supportedDragActions() == _COPY, "a person's file is not to be moved away"
    assert model.dropMimeData(data, _COPY, 0, 0, QModelIndex())
    qtbot.waitUntil(lambda: _shown(filled) == ["Title 2", "Title 3", "Title 1"])


def test_chosen_hits_are_dropped_where_they_are_to_stand(qtbot: Any, filled: Any, library: Any) -> None:
    _ask(qtbot, filled)
    data, model = QMimeData(), filled.collection.panel.list.items
    assert not model.canDropMimeData(data, _COPY, 1, 0, QModelIndex())
    data.setData(HITS, b"\n")
    assert model.canDropMimeData(data, _COPY, 1, 0, QModelIndex())
    model.dropMimeData(data, _COPY, 1, 0, QModelIndex())
    qtbot.waitUntil(lambda: _shown(filled) == ["Title 1", "Document 1", "Title 2", "Title 3"])


def test_passages_are_taken_out_and_that_is_taken_back(qtbot: Any, filled: Any, library: Any) -> None:
    panel = filled.collection.panel
    assert not panel.undo_button.isEnabled() or library.collection.can_undo
    qtbot.keyClick(panel.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: _shown(filled) == ["Title 2", "Title 3"])
    assert [each.quote.title for each in panel.list.chosen] == ["Title 2"]
    panel.clear_button.click()
    qtbot.waitUntil(lambda: _collected(library) == _shown(filled) == [])
    assert not panel.clear_button.isEnabled() and not panel.export_button.isEnabled()
    panel.undo_button.click()
    qtbot.waitUntil(lambda: _shown(filled) == ["Title 2", "Title 3"])


def test_a_note_is_kept_with_its_passage(qtbot: Any, filled: Any, library: Any) -> None:
    panel = filled.collection.panel
    qtbot.keyClick(panel.list, Qt.Key.Key_F2)
    assert panel.note.hasFocus()
    qtbot.keyClicks(panel.note, "Ask Bert")
    panel.list.setFocus()
    qtbot.keyClick(panel.list, Qt.Key.Key_Down)
    assert panel.note.toPlainText() == ""
    shown = panel.list.items
    qtbot.waitUntil(lambda: [each.note for each in shown.items] == ["Ask Bert", "", ""])
    assert [each.note for each in library.collection.now] == ["Ask Bert", "", ""]
    qtbot.keyClick(panel.list, Qt.Key.Key_Up)
    assert panel.note.toPlainText() == "Ask Bert"
    spoken = panel.list.items.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Title 1" in spoken and "Note: Ask Bert" in spoken


def test_a_note_that_is_being_written_is_kept_at_the_end(qtbot: Any, filled: Any, library: Any) -> None:
    filled.collection.panel.note.setFocus()
    qtbot.keyClicks(filled.collection.panel.note, "Not yet")
    filled.close()
    assert library.collection.now[0].note == "Not yet"


def test_what_is_forgotten_leaves_the_panel(qtbot: Any, filled: Any, library: Any) -> None:
    library.collection.forget((), {2}, Path("/elsewhere"))
    filled.folders.forgotten.emit(Path("/papers/2.pdf"))
    assert _shown(filled) == ["Title 1", "Title 3"]


def test_passages_are_copied_opened_and_shown(
    qtbot: Any, filled: Any, opened_files: list[Path], revealed_files: list[Path]
) -> None:
    list_ = filled.collection.panel.list
    qtbot.keyClick(list_, Qt.Key.Key_Down, _SHIFT)
    qtbot.keyClick(list_, Qt.Key.Key_C, _CONTROL)
    qtbot.waitUntil(lambda: "Title 2" in QGuiApplication.clipboard().text())
    assert "“Passage 1.”" in QGuiApplication.clipboard().text()
    qtbot.keyClick(list_, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: sorted(opened_files) == [Path("/papers/1.pdf"), Path("/papers/2.pdf")])
    qtbot.keyClick(list_, Qt.Key.Key_Return, _CONTROL)
    qtbot.waitUntil(lambda: revealed_files == [Path("/papers/1.pdf")])


@pytest.fixture
def chosen(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[Any]:
    """Where and as what the person wants it saved."""
    answer: list[Any] = [tmp_path / "rivers.md", "Markdown (*.md)"]
    monkeypatch.setattr(desktop, "choose_new_file", lambda *_: tuple(answer))
    return answer


@pytest.mark.parametrize(
    ("name", "wanted", "written"),
    [
        ("rivers.md", "Markdown (*.md)", "rivers.md"),
        ("rivers", "Word document (*.docx)", "rivers.docx"),
        ("rivers.v2", "Table for spreadsheets (*.csv)", "rivers.v2.csv"),
        ("rivers.csv", "Markdown (*.md)", "rivers.csv"),
    ],
)
def test_it_is_saved_in_the_format_that_is_wanted(
    qtbot: Any, filled: Any, tmp_path: Path, chosen: list[Any], name: str, wanted: str, written: str
) -> None:
    chosen[:] = [tmp_path / name, wanted]
    filled.collection.panel.export_button.click()
    qtbot.waitUntil(lambda: "Saved as" in filled.status.sentence.text())
    file = tmp_path / written
    text = (
        "\n".join(each.text for each in docx.Document(str(file)).paragraphs)
        if file.suffix == ".docx"
        else file.read_text(encoding="utf-8")
    )
    assert "Title 1" in text and "Passage 3." in text


@pytest.mark.parametrize("answer", ["Replace", "Cancel"])
def test_a_file_is_never_replaced_without_a_question(qtbot: Any, filled: Any, chosen: list[Any], answer: str) -> None:
    chosen[0].write_text("precious")
    filled.collection.export.save()
    qtbot.waitUntil(lambda: bool(filled.findChildren(QMessageBox)))
    (box,) = filled.findChildren(QMessageBox)
    assert "rivers.md" in box.text() and box.defaultButton().text().replace("&", "") == "Cancel"
    next(button for button in box.buttons() if button.text().replace("&", "") == answer).click()
    if answer == "Replace":
        qtbot.waitUntil(lambda: "Passage 3" in chosen[0].read_text(encoding="utf-8"))
    else:
        qtbot.at_rest(filled.background)
        assert chosen[0].read_text() == "precious"


def test_where_it_cannot_be_saved_that_is_said(qtbot: Any, filled: Any, chosen: list[Any]) -> None:
    chosen[0] = chosen[0].parent / "nowhere" / "rivers.md"
    filled.collection.export.save()
    qtbot.waitUntil(lambda: filled.banner.message.text() == "rivers.md cannot be written.")


def test_it_cannot_be_kept_and_that_is_said(qtbot: Any, window: Any, library: Any, tmp_path: Path) -> None:
    (tmp_path / "collection.json").mkdir()
    _ask(qtbot, window)
    window.collection.collect()
    qtbot.waitUntil(lambda: "cannot be kept" in window.banner.message.text())


def test_a_title_of_hostile_letters_is_one_line_of_text(qtbot: Any, filled: Any, library: Any) -> None:
    items = library.collection.now
    odd = replace(items[0], quote=replace(items[0].quote, title="<b>A</b>\n\u202eB"), note="<i>n</i>")
    filled.collection.panel.show_items((odd,), can_undo=False)
    index = filled.collection.panel.list.items.index(0)
    assert "\n" not in index.data() and "&lt;i&gt;" in index.data(Qt.ItemDataRole.ToolTipRole)
    filled.grab()
