"""The guide in the window: F1 at the page that fits, search and links within it; and that what it says is so."""

from __future__ import annotations

import re
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale, Qt, QUrl
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMessageBox, QWidget

from app.common import project_page
from app.domain.documents import DocumentState
from app.gui import desktop
from app.gui.actions import guide_actions
from app.gui.actions.guide_actions import page_about
from app.gui.guide.guide_window import GuideWindow
from app.gui.guide.page_view import PageView
from app.gui.guide.pages import FIELD, FIRST, PAGES, SOURCE, Page, read_pages
from app.gui.main_window import MainWindow
from app.search.query.operators import OPERATORS, language_help
from app.search.query.parser import parse

HELP = Path(__file__).parents[2] / "resources" / "help"
LANGUAGES = sorted(folder.name for folder in HELP.iterdir())
ENGLISH = {page.id: page for page in read_pages(SOURCE)}
_MOST_WORDS = 1_200  # that are translated: whoever looks something up reads no book


@pytest.fixture
def guide(qtbot: Any, window: Any) -> Iterator[GuideWindow]:
    window.question.field.setFocus()
    window.registry.entry("guide.show").trigger()
    (found,) = window.findChildren(GuideWindow)
    assert isinstance(found, GuideWindow) and found.isVisible()
    yield found
    if window.findChildren(GuideWindow) == [found]:
        found.close()


def _rows(guide: GuideWindow) -> list[str]:
    items = [guide.list.item(row) for row in range(guide.list.count())]
    return [str(item.data(Qt.ItemDataRole.UserRole)) for item in items if not item.isHidden()]


# ---- the pages themselves


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_pages_are_those_that_are_shown(language: str) -> None:
    there = {path.name for path in (HELP / language).iterdir()}
    wanted = {f"{id_}.md" for id_ in PAGES}
    assert there == wanted if language == SOURCE else there == wanted - {"command-line.md"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_keeps_its_links_and_fields_in_every_language(language: str) -> None:
    for page in read_pages(language):
        english = ENGLISH[page.id]
        assert page.title and page.text.startswith(f"# {page.title}\n")
        assert sorted(page.links) == sorted(english.links), page.id
        assert {link.removesuffix(".md") for link in page.links} <= set(PAGES)
        assert sorted(FIELD.findall(page.text)) == sorted(FIELD.findall(english.text)), page.id
        code = re.compile(r"`[^`]+`")
        assert sorted(code.findall(page.text)) == sorted(code.findall(english.text)), page.id


def test_it_is_short() -> None:
    words = sum(len(page.text.split()) for page in ENGLISH.values() if page.id != "command-line")
    assert words <= _MOST_WORDS


def test_a_page_that_a_language_lacks_is_read_in_english(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for language, name in (("en", "Asking"), ("ar", "السؤال")):
        folder = tmp_path / "help" / language
        folder.mkdir(parents=True)
        for id_ in PAGES if language == "en" else ("asking",):
            (folder / f"{id_}.md").write_text(f"# {name}\n\nText.", encoding="utf-8")
    monkeypatch.setattr("app.gui.guide.pages.resources_dir", lambda: tmp_path)
    pages = {page.id: page for page in read_pages("ar")}
    assert (pages["asking"].title, pages["asking"].language) == ("السؤال", "ar")
    assert (pages["keys"].title, pages["keys"].language) == ("Asking", "en")


# ---- what they say is so


def test_every_field_is_something_that_there_is(guide: GuideWindow) -> None:
    for page in ENGLISH.values():
        guide.show_page(page.id)
        text = guide.view.toPlainText()
        assert guide.page == page.id and page.title in text and not FIELD.search(text)


def test_no_key_or_menu_is_written_out_in_a_page(guide: GuideWindow, window: Any) -> None:
    """They are fields, so that they are those that there are."""
    keys = {key for entry in window.registry.entries() for key in entry.default_keys if "+" in key or key[0] == "F"}
    for page in ENGLISH.values():
        bare = FIELD.sub("", page.text)
        assert [key for key in keys if re.search(rf"(?<!\w){re.escape(key)}(?!\w)", bare)] == [], page.id


def test_keys_that_were_changed_are_told(guide: GuideWindow, window: Any) -> None:
    window.registry.set_keys("question.save", ["Ctrl+J"])
    guide.show_page("found")
    guide.show_page("asking")
    assert "Ctrl+J" in guide.view.toPlainText() and "Ctrl+D" not in guide.view.toPlainText()


def test_all_operators_are_there_with_an_example_that_means_something(guide: GuideWindow, window: Any) -> None:
    guide.show_page("question-language")
    text = guide.view.toPlainText()
    for each in language_help():
        assert each.example in text
    assert all(f"{operator.name}:" in text for operator in OPERATORS)
    written = re.findall(r"`([^`]+)`", ENGLISH["question-language"].text)
    assert len(written) >= 5
    for example in written:
        question = example if ":" in example else f"after:{example}"
        query = parse(question)
        assert query.problems == () and query.filters, example


def test_the_keys_that_are_no_actions_do_as_is_said(qtbot: Any, window: Any, library: Any) -> None:
    """Arrows, Escape, and Down in the empty field."""
    field = window.question.field
    qtbot.ask(window)
    first = window.results.selected_hit()
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert window.results.selected_hit() != first
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""


def test_states_and_the_data_folder_are_told(guide: GuideWindow, data_dir: Path) -> None:
    named = {name for kind, name in FIELD.findall(ENGLISH["not-found"].text) if kind == "state"}
    assert named <= {state.value for state in DocumentState}
    guide.show_page("privacy")
    assert str(data_dir) in guide.view.toPlainText()


# ---- the window of it


def test_f1_opens_the_page_about_what_has_the_focus(qtbot: Any, window: Any) -> None:
    window.question.field.setFocus()
    qtbot.keyClick(window.question.field, Qt.Key.Key_F1)
    (guide,) = window.findChildren(GuideWindow)
    assert guide.page == page_about(window.question.field) == "asking"
    guide.close()
    assert page_about(window.results) == "found"
    assert page_about(window.preview.views.text_view) == "found"
    assert page_about(window.welcome) == FIRST and page_about(None) == FIRST
    window.models.show_dialog()
    dialog = window.models.dialog
    assert page_about(dialog.findChildren(QWidget)[0]) == "models"
    (action,) = window.registry.entry("guide.show").actions
    assert action.shortcut() == QKeySequence("F1")
    assert action.shortcutContext() is Qt.ShortcutContext.ApplicationShortcut  # in dialogs as well
    assert set(guide_actions._ABOUT.values()) <= set(PAGES)


def test_every_part_with_a_page_of_its_own_is_there() -> None:
    sources = (path.read_text(encoding="utf-8") for path in (HELP.parents[1] / "app" / "gui").rglob("*.py"))
    names = {name for source in sources for name in re.findall(r"^class (\w+)", source, re.MULTILINE)}
    assert set(guide_actions._ABOUT) <= names


def test_it_is_one_window_that_stays_where_it_is_read(qtbot: Any, window: Any, guide: GuideWindow) -> None:
    guide.show_page("keys")
    guide.list.setFocus()
    window.registry.entry("guide.show").trigger()  # read already: not another page
    window.registry.entry("window.show_operators").trigger()
    assert window.findChildren(GuideWindow) == [guide] and guide.page == "question-language"
    guide.close()
    qtbot.waitUntil(lambda: not window.findChildren(GuideWindow))
    window.registry.entry("window.show_operators").trigger()
    (again,) = window.findChildren(GuideWindow)
    assert again.page == "question-language"


def test_links_lead_to_pages_and_back(qtbot: Any, guide: GuideWindow) -> None:
    guide.show_page(FIRST)
    guide.view.anchorClicked.emit(QUrl("asking.md"))
    assert guide.page == "asking" and guide.back_button.isEnabled()
    guide.view.anchorClicked.emit(QUrl("https://example.org/asking.md"))  # leads nowhere
    assert guide.page == "asking"
    qtbot.keyClick(guide, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert guide.page == FIRST


def test_words_are_found_in_all_pages(qtbot: Any, guide: GuideWindow) -> None:
    qtbot.keyClicks(guide.search, "SCAN")
    assert _rows(guide) == ["not-found", "privacy", "command-line"] and guide.page == "not-found"
    marks = [mark.cursor.selectedText() for mark in guide.view.extraSelections()]
    assert marks and {mark.casefold() for mark in marks} == {"scan"}
    qtbot.keyClicks(guide.search, " encrypted gitignore")  # all of the words
    assert _rows(guide) == ["not-found"]
    guide.search.setText("Zeppelin")
    assert _rows(guide) == [] and guide.nothing.isVisible() and guide.view.extraSelections() == []
    guide.search.clear()
    assert len(_rows(guide)) == len(PAGES) and not guide.nothing.isVisible()


def test_a_link_that_is_hidden_by_a_search_can_still_be_followed(guide: GuideWindow) -> None:
    guide.search.setText("chips")
    assert _rows(guide) == ["asking"]
    guide.view.anchorClicked.emit(QUrl("question-language.md"))
    assert guide.page == "question-language" and guide.search.text() == ""


def test_a_page_runs_in_the_direction_of_its_language(qtbot: Any, window: Any) -> None:
    pages = [Page(id_, "عنوان", "# عنوان\n\nنص.\n\n- Ctrl+D نص", "ar") for id_ in PAGES]
    guide = GuideWindow(pages, lambda kind, name: "", window)
    qtbot.addWidget(guide)
    guide.show()
    guide.show_page("asking")
    block = guide.view.document().begin()
    directions = set()
    while block.isValid():
        directions.add(block.textDirection())
        block = block.next()
    assert directions == {Qt.LayoutDirection.RightToLeft}
    assert QLocale("ar").textDirection() is Qt.LayoutDirection.RightToLeft


def test_tables_have_no_empty_head_and_follow_the_colours(qtbot: Any) -> None:
    view = PageView()
    qtbot.addWidget(view)
    view.show_page("# T\n\n|   |   |\n|---|---|\n| a | b |\n", Qt.LayoutDirection.LeftToRight)
    assert [line for line in view.toPlainText().splitlines() if line.strip()] == ["T", "a", "b"]


# ---- a new version, for whoever asks


def test_nothing_is_offered_where_no_page_is_named(window: Any) -> None:
    assert project_page.releases_page() == ""
    assert window.registry.entry("guide.look_for_version") is None


@pytest.mark.parametrize("named", ["http://example.org/", "https://", "file:///etc/passwd", "javascript:x", ""])
def test_only_a_secure_page_is_one(named: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(project_page, "resources_dir", lambda: tmp_path)
    (tmp_path / "project.toml").write_text(f"releases = {named!r}", encoding="utf-8")
    assert project_page.releases_page() == ""


def test_the_browser_opens_the_page_when_the_person_agrees(
    qtbot: Any, library: Any, data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []

    def connect(*_: object) -> None:
        raise AssertionError("a connection of our own")

    monkeypatch.setattr(socket.socket, "connect", connect)
    monkeypatch.setattr(desktop, "open_link", opened.append)
    monkeypatch.setattr(guide_actions, "releases_page", lambda: "https://example.org/releases")
    window = MainWindow(library, data_dir)
    qtbot.addWidget(window)
    entry = window.registry.entry("guide.look_for_version")
    assert entry is not None
    for agree in (False, True):
        entry.trigger()
        (box,) = window.findChildren(QMessageBox)
        assert "example.org/releases" in box.informativeText() and opened == []
        buttons = {box.buttonRole(button): button for button in box.buttons()}
        role = QMessageBox.ButtonRole.AcceptRole if agree else QMessageBox.ButtonRole.RejectRole
        qtbot.mouseClick(buttons[role], Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: not window.findChildren(QMessageBox))
    assert opened == [QUrl("https://example.org/releases")]
    window.close()
