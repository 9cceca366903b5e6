"""The window on the real library and real files: from the first start to an opened document, and while it works."""

from __future__ import annotations

import gc
import random
import time
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from pulse import Pulse, stays_lively
from PySide6.QtCore import Qt

from app.domain.documents import DocumentState
from app.domain.progress import Activity
from app.gui import desktop
from app.gui.main_window import MainWindow
from app.library import Library

_DOCUMENTS = 400
_WORDS = ("river", "mill", "letter", "winter", "bread", "garden", "clock", "harbour", "violin", "summer", "rain")

_LETTERS = {
    "brooch.txt": (
        "A letter from the summer house.\n\n"
        "Grandmother sewed the silver brooch into the lining of her old winter coat, and told nobody but the cat.\n\n"
        "The coat hangs in the attic."
    ),
    "shop.md": "# סבא והשעונים\n\nסבא פתח את חנות השעונים בשנת 1949 ברחוב הנביאים, ליד המאפייה.\n",
    "rent.html": "<html lang='zh'><title>租房合同</title><p>租房的押金为人民币八千四百元，租期两年。</p></html>",
}


@pytest.fixture
def papers(tmp_path: Path) -> Path:
    folder = tmp_path / "papers"
    folder.mkdir()
    for name, text in _LETTERS.items():
        (folder / name).write_text(text, encoding="utf-8")
    (folder / "broken.pdf").write_bytes(b"%PDF-1.4\nthis is not a document")
    return folder


@pytest.fixture
def real(qtbot: Any, data_dir: Path) -> Iterator[MainWindow]:
    library = Library.open(data_dir)
    library.start()
    window = MainWindow(library, data_dir)
    qtbot.addWidget(window)
    window.show()
    yield window
    window.close()
    library.close()


def _up_to_date(window: MainWindow, documents: int) -> bool:
    idle = window.library.progress().activity is Activity.IDLE
    return idle and window.watch.contents.count(DocumentState.INDEXED) == documents


def _ask(qtbot: Any, window: MainWindow, question: str) -> None:
    window.question.field.clear()
    if question.isascii():
        qtbot.keyClicks(window.question.field, question)
    else:
        window.question.field.insert(question)  # QTest has no keys for other scripts
    qtbot.answered(window)


def test_from_the_first_start_to_an_opened_document(
    qtbot: Any, real: MainWindow, papers: Path, opened_files: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desktop, "choose_folder", lambda parent, title, start: papers)
    assert real.welcome.first.choose_button.isVisible()
    real.welcome.first.choose_button.click()
    qtbot.waitUntil(lambda: _up_to_date(real, len(_LETTERS)))
    qtbot.waitUntil(lambda: "3 documents can be found" in real.status.sentence.text())

    _ask(qtbot, real, "where is the silver brooch")
    assert real.results.hits[0].path == papers / "brooch.txt"
    qtbot.waitUntil(lambda: "told nobody but the cat" in real.preview.text_view.toPlainText())

    def marked() -> str:
        return " ".join(mark.cursor.selectedText() for mark in real.preview.text_view.extraSelections())

    qtbot.waitUntil(lambda: "silver brooch" in marked())
    qtbot.keyClick(real.question.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: opened_files == [papers / "brooch.txt"])

    _ask(qtbot, real, "חנות השעונים")
    assert real.results.hits[0].path == papers / "shop.md"
    _ask(qtbot, real, "押金")
    assert real.results.hits[0].path == papers / "rent.html"
    real.question.add_value("type", "text")
    qtbot.waitUntil(lambda: all(hit.kind == "text" for hit in real.results.hits))

    qtbot.waitUntil(real.status.failures_button.isVisible)
    real.status.failures_button.click()
    assert real.failures.dialog is not None
    rows = real.failures.dialog.rows
    qtbot.waitUntil(lambda: rows.rowCount() == 1)
    assert rows.index(0, 0).data() == "broken.pdf" and rows.index(0, 3).data()
    real.failures.dialog.close()


def test_a_second_window_on_the_same_library_can_search(
    qtbot: Any, real: MainWindow, papers: Path, data_dir: Path
) -> None:
    real.folders.add(papers)
    qtbot.waitUntil(lambda: _up_to_date(real, len(_LETTERS)))
    library = Library.open(data_dir, read_only=True)
    other = MainWindow(library, data_dir)
    qtbot.addWidget(other)
    other.show()
    try:
        _ask(qtbot, other, "silver brooch")
        assert other.results.hits[0].path == papers / "brooch.txt"
        qtbot.waitUntil(other.banner.isVisible)
        other.folders.add(papers / "..")
        qtbot.waitUntil(lambda: "Another Dragoman" in other.banner.message.text())
    finally:
        other.close()
        library.close()


def _write_many(folder: Path) -> None:
    chance = random.Random(7)
    for number in range(_DOCUMENTS):
        sentences = (" ".join(chance.choices(_WORDS, k=12)).capitalize() + "." for _ in range(60))
        (folder / f"note {number}.txt").write_text(" ".join(sentences), encoding="utf-8")


@pytest.mark.alone
def test_the_window_stays_lively_while_the_library_is_indexed(qtbot: Any, real: MainWindow, tmp_path: Path) -> None:
    progress, answers, folders = real.library.progress, list[int](), count(1)
    real.session.answer_changed.connect(lambda results: answers.append(len(results.hits)))

    def index_and_ask() -> Pulse:
        folder = tmp_path / f"notes {next(folders)}"
        folder.mkdir()
        _write_many(folder)
        real.folders.add(folder)
        qtbot.waitUntil(lambda: progress().activity is Activity.INDEXING and progress().done > 5)
        answers.clear()
        with Pulse() as pulse:
            until = time.monotonic() + 8
            while progress().activity is not Activity.IDLE and (time.monotonic() < until or not any(answers)):
                real.question.field.clear()
                for letter in chance.choice(("river mill", "where is the violin", "winter bread")):
                    qtbot.keyClick(real.question.field, letter)
                    qtbot.wait(25)
                qtbot.wait(400)
                qtbot.keyClick(real.question.field, Qt.Key.Key_Down)
                qtbot.wait(150)
        assert any(answers), "no answer came while the library was being indexed"
        return pulse

    chance = random.Random(7)
    assert stays_lively(index_and_ask)


@pytest.mark.alone
def test_the_window_stays_lively_while_the_embedder_is_loaded(qtbot: Any, papers: Path, data_dir: Path) -> None:
    """The first question after the start: the embedder and its 250,000 pieces are loaded beside it."""
    with Library.open(data_dir) as library:
        library.add_folder(papers)
        library.index_now()

    def start_and_ask() -> Pulse:
        gc.collect()  # the pieces that were loaded before
        with Library.open(data_dir) as library:
            window = MainWindow(library, data_dir)
            qtbot.addWidget(window)
            window.show()
            qtbot.wait(100)
            with Pulse() as pulse:
                library.start()
                embedder = library._model_pool().lazy_embedder(library.models.built_in)
                assert not embedder.loaded
                _ask(qtbot, window, "where is the silver brooch")
                qtbot.waitUntil(lambda: embedder.loaded)
            window.close()
        return pulse

    assert stays_lively(start_and_ask)
