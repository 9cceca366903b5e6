"""What is looked at: the first minute, the ten tasks, and the window in other lights. Each scene drives the window as
far as its picture, by keys where a person could; they follow one another on one library.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from screen_driver import Driver
from screen_material import NOT_FOUND, make_many, make_second_root

from app.domain.progress import Activity

WINDOW = (1280, 800)
NARROW = (700, 800)
SMALL = (960, 640)  # what is left of a usual screen at 200 %
ACROSS = "May I keep a cat in the flat?"
CLAUSE = "What happens when a delivery is late?"

Scene = Callable[[Driver], None]


# ---- the first minute, on a library that is empty


def first_start(driver: Driver) -> None:
    driver.show(*WINDOW)
    first = driver.window.welcome.first
    driver.until(lambda: first.suggestions.isVisible(), "folders that are suggested")
    driver.take("first-start")


def adding_a_folder(driver: Driver) -> None:
    driver.act("folder.show_dialog")
    dialog = driver.window.folders.dialog
    driver.until(lambda: dialog is not None or driver.window.folders.dialog, "the dialog of folders")
    driver.take("adding-a-folder")
    driver.put_away()


def nothing_in_it(driver: Driver) -> None:
    """A folder that holds no document."""
    empty = Path.home() / "New folder"
    empty.mkdir()
    driver.window.folders.add(empty)
    driver.indexed()
    driver.ask("Where is the brooch?")
    driver.take("empty-library")
    driver.window.question.field.clear()


def while_reading(driver: Driver) -> None:
    """The numbers are other ones in every run."""
    driver.window.folders.add(make_many(Path.home() / "Notes"))
    driver.until(lambda: driver.library.progress().activity is Activity.INDEXING, "the reading")
    driver.until(lambda: driver.library.progress().done > 200, "documents that are read")
    driver.ask("What did the mill have to do with the river?")
    driver.pictures["while-reading"] = driver.look()


# ---- the ten tasks


def documents(driver: Driver) -> None:
    """All that the tasks are done on, and the page that stands before anything is asked."""
    driver.show(*WINDOW)
    _have_documents(driver)
    driver.take("before-a-question")


def _have_documents(driver: Driver) -> None:
    """Where no part before this one has had them read."""
    home = Path.home()
    if not driver.library.folders():
        driver.window.folders.add(home / "Documents")
        driver.window.folders.add(make_second_root(home))
    driver.until(lambda: len(driver.window.watch.contents.folders) == 2, "two folders")
    driver.indexed()


def first_question(driver: Driver) -> None:
    driver.ask("Where is the silver brooch hidden?")
    driver.take("first-question")
    driver.kept()


def across_languages(driver: Driver) -> None:
    driver.ask(ACROSS)
    driver.take("across-languages")
    driver.kept()


def page_of_a_pdf(driver: Driver) -> None:
    driver.ask(CLAUSE)
    driver.take("pdf-page")
    driver.kept()


def filters(driver: Driver) -> None:
    driver.ask("grinding in:~/Documents/Research type:text after:2021 before:2025")
    driver.take("filters")


def mail_by_sender(driver: Driver) -> None:
    driver.ask("boat from:tomas")
    driver.close_offers()
    driver.take("mail-by-sender")


def while_typing(driver: Driver) -> None:
    driver.ask("boat")
    driver.write(" from:")
    suggestions = driver.window.question.assistant.suggestions
    driver.until(suggestions.isVisible, "senders that are offered")
    driver.take("while-typing")
    driver.close_offers()


def word_left_out(driver: Driver) -> None:
    driver.ask("harbour -fees")
    driver.take("word-left-out")


def exact_phrase(driver: Driver) -> None:
    driver.ask('"two hours after high water"')
    driver.take("exact-phrase")


def why_not_found(driver: Driver) -> None:
    driver.window.explain.explain(Path.home() / "Documents" / NOT_FOUND)
    driver.take("why-not-found")
    driver.put_away()


def similar_documents(driver: Driver) -> None:
    driver.ask("Notes on tide mills")
    driver.key(Qt.Key.Key_Down)
    driver.key(Qt.Key.Key_Up)
    driver.act("like.find_documents")
    driver.answered()
    driver.take("similar-documents")
    driver.window.question.ask_like(None)


def quote_with_source(driver: Driver) -> None:
    """Copied with its source, and put into the collection beside another."""
    control = Qt.KeyboardModifier.ControlModifier
    clipboard = driver.application.clipboard()
    clipboard.clear()
    driver.ask(CLAUSE)
    driver.key(Qt.Key.Key_R, control)
    driver.until(lambda: "Service agreement" in clipboard.text(), "the quote on the clipboard")
    driver.key(Qt.Key.Key_B, control)
    driver.until(lambda: len(driver.library.collection.now) == 1, "a passage in the collection")
    driver.ask(ACROSS)
    driver.key(Qt.Key.Key_B, control)
    driver.until(lambda: len(driver.library.collection.now) == 2, "two passages in the collection")
    if not driver.window.collection.panel.isVisible():
        driver.act("collection.show")
    driver.window.question.focus()
    driver.take("quote-with-source")
    driver.act("collection.clear")
    driver.act("collection.show")


def history(driver: Driver) -> None:
    driver.window.question.field.clear()
    driver.window.question.focus()
    driver.key(Qt.Key.Key_Down)
    driver.until(driver.window.question.assistant.suggestions.isVisible, "what was asked before")
    driver.take("history")
    driver.close_offers()


# ---- when something is not as hoped


def no_match(driver: Driver) -> None:
    driver.ask("Who won the chess championship in 1972?")
    driver.take("no-good-match")
    driver.ask('"purple submarine"')
    driver.take("no-match")


def nothing_with_filters(driver: Driver) -> None:
    driver.ask('"two hours after high water" type:slides')
    driver.close_offers()
    driver.take("nothing-with-filters")


def mistake(driver: Driver) -> None:
    driver.ask("boat typ:pdf after:2024-13")
    driver.close_offers()
    driver.until(driver.window.question.mistakes.isVisible, "what is wrong with the question")
    driver.take("a-mistake")


def failing_files(driver: Driver) -> None:
    driver.window.question.field.clear()
    driver.act("failure.show_dialog")
    driver.take("failing-files")
    driver.put_away()


# ---- what else there is


def knowledge(driver: Driver) -> None:
    driver.act("knowledge.show_dialog")
    driver.take("what-is-known")
    driver.put_away()


def models(driver: Driver) -> None:
    driver.act("model.show_dialog")
    driver.take("models")
    driver.put_away()


def settings(driver: Driver) -> None:
    driver.act("settings.show_dialog")
    driver.take("settings")
    driver.put_away()


def palette(driver: Driver) -> None:
    driver.ask(CLAUSE)
    driver.act("palette.show")
    driver.take("command-palette")
    driver.put_away()


def launcher(driver: Driver) -> None:
    driver.resident.show_launcher()
    bar = driver.resident.launcher
    assert bar is not None
    driver.until(bar.field.hasFocus, "the cursor in the launcher")
    driver.write(CLAUSE)
    driver.until(lambda: bar.session.up_to_date and bar.session._submitted is None, "the launcher's answers")
    driver.take("launcher", bar)
    driver.put_away()


def narrow(driver: Driver) -> None:
    driver.window.resize(*NARROW)  # the panel goes, and then there is room
    driver.until(lambda: not driver.window.question_actions.panel.isVisible(), "the panel put away")
    driver.window.resize(*NARROW)
    driver.ask(ACROSS)
    driver.take("narrow")


# ---- the same in other lights; each on a window of its own


def seen_as(name: str, size: tuple[int, int] = WINDOW) -> Scene:
    def scene(driver: Driver) -> None:
        driver.show(*size)
        _have_documents(driver)
        driver.ask(ACROSS)
        driver.take(name)

    scene.__name__ = name.replace("-", "_")
    return scene


FIRST: tuple[Scene, ...] = (first_start, adding_a_folder, nothing_in_it, while_reading)
TASKS: tuple[Scene, ...] = (
    documents,
    first_question,
    across_languages,
    page_of_a_pdf,
    filters,
    mail_by_sender,
    while_typing,
    word_left_out,
    exact_phrase,
    why_not_found,
    similar_documents,
    quote_with_source,
    history,
    no_match,
    nothing_with_filters,
    mistake,
    failing_files,
    knowledge,
    models,
    settings,
    palette,
    launcher,
    narrow,
)
