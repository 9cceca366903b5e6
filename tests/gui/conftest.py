"""The window is tested without a screen: its parts on a small stand-in for the library, the whole on the real one."""

from __future__ import annotations

import gc
import importlib.util
import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from fake_library import FakeLibrary, a_hit, grouped
from fake_views import FakeViews, Shelf

from app.domain.documents import DocumentState, Folder
from app.domain.ids import DocumentId, FolderId
from app.domain.search import DocumentHits, Hit

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
if not all(importlib.util.find_spec(name) for name in ("PySide6", "pytestqt")):
    collect_ignore_glob = ["test_*.py"]  # the engine's tests run without Qt

MakeHit = Callable[..., Hit]


@pytest.fixture
def qtbot(qapp: Any, request: pytest.FixtureRequest) -> Any:
    """pytest-qt's, that waits as long as a busy machine needs."""
    from patient_bot import PatientBot

    return PatientBot(request)


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


@pytest.fixture
def views() -> FakeViews:
    return FakeViews()


@pytest.fixture
def pane(qtbot: Any, shelf: Shelf, views: FakeViews) -> Iterator[Any]:
    """A preview on a shelf of texts, where nothing has pages or a form unless a test gives it."""
    from app.gui.background import Background
    from app.gui.preview.preview_pane import PreviewPane
    from app.gui.theme.icons import Icons

    background = Background()
    shown = PreviewPane(shelf.read, views, background, Icons())
    qtbot.addWidget(shown)
    shown.resize(480, 620)
    shown.show()
    yield shown
    background.close()


@pytest.fixture(autouse=True)
def _garbage_on_this_thread() -> Iterator[None]:
    """What an earlier test has left of its windows is not taken apart on a thread of this one (app/gui/garbage.py)."""
    gc.disable()
    yield
    gc.enable()


@pytest.fixture(autouse=True, scope="session")
def _clipboard_emptied() -> Iterator[None]:
    """The clipboard of Qt's offscreen platform outlives Python, and what Python has put there must not."""
    yield
    from PySide6.QtGui import QGuiApplication

    if QGuiApplication.instance() is not None:
        QGuiApplication.clipboard().clear()


@pytest.fixture(autouse=True)
def _english_numbers() -> Iterator[None]:
    """Numbers are written as in English, wherever the tests run."""
    from PySide6.QtCore import QLocale

    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def short_dir(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder whose socket has an address that every system takes."""
    return tmp_path_factory.mktemp("d")


@pytest.fixture
def session_bus() -> Iterator[str]:
    """The address of a bus of our own."""
    daemon = shutil.which("dbus-daemon")
    if daemon is None:
        pytest.skip("there is no dbus-daemon here")
    command = [daemon, "--session", "--nofork", "--print-address"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        yield process.stdout.readline().strip()
        process.terminate()


@pytest.fixture
def opened_files(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """What is opened, in place of the desktop's own programs. All files are there and are mere documents."""
    _all_is_there(monkeypatch)
    return _noted(monkeypatch, "open_document")


@pytest.fixture
def revealed_files(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """What is shown in its folder, in place of the file manager."""
    _all_is_there(monkeypatch)
    return _noted(monkeypatch, "reveal")


def _all_is_there(monkeypatch: pytest.MonkeyPatch) -> None:
    from app.gui import opening

    monkeypatch.setattr(opening, "look_at", lambda place: opening.Look())


def _noted(monkeypatch: pytest.MonkeyPatch, function: str) -> list[Path]:
    from app.gui import desktop

    paths: list[Path] = []

    def note(path: Path) -> bool:
        paths.append(path)
        return True

    monkeypatch.setattr(desktop, function, note)
    return paths


@pytest.fixture
def make_hit() -> MakeHit:
    """Makes the hit of a number; any field of `Hit` can be given."""
    return a_hit


@pytest.fixture
def group_hits() -> Callable[..., tuple[DocumentHits, ...]]:
    """Makes documents of hits, as many passages each as are asked for (3)."""
    return grouped


@pytest.fixture
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FakeLibrary:
    """A library with one folder and three hits, all of which answer everything. The window looks at it often: that
    costs nothing, and what a test changes in it is seen soon."""
    from app.gui import library_watch

    monkeypatch.setattr(library_watch, "POLL_MS", 50)
    monkeypatch.setattr(library_watch, "READ_AGAIN_S", 0.05)
    fake = FakeLibrary(tmp_path / "questions.json")
    fake.folders_now = (Folder(FolderId(1), Path("/papers")),)
    fake.hits = tuple(a_hit(number) for number in (1, 2, 3))
    fake.documents = {DocumentState.INDEXED: 1234}
    return fake


@pytest.fixture
def window(qtbot: Any, library: FakeLibrary, data_dir: Path) -> Iterator[Any]:
    """The whole window on the stand-in, once it knows what the library holds."""
    from app.gui.main_window import MainWindow

    shown = MainWindow(library, data_dir)  # type: ignore[arg-type]  # it keeps the facade's promises
    qtbot.addWidget(shown)
    shown.show()
    qtbot.waitUntil(lambda: bool(shown.watch.contents.folders) == bool(library.folders_now))
    yield shown
    shown.close()


@pytest.fixture
def doubled_keys(window: Any) -> Callable[[], set[str]]:
    """Tells the ids of the window's actions that share a key with another, so that it does neither."""

    def doubled() -> set[str]:
        registry = window.registry
        return {each.id for each in registry.entries() for key in each.keys if registry.holders(each.id, key)}

    return doubled


@pytest.fixture
def passages(make_hit: MakeHit) -> list[Hit]:
    """Five passages of one document, one of another."""
    one = DocumentId(1)
    first = [make_hit(n, document_id=one, path=Path("/papers/law/one.pdf"), title="One") for n in range(1, 6)]
    return [*first, make_hit(9, title="Nine")]


@pytest.fixture
def at_hand(window: Any, library: Any, data_dir: Path) -> Iterator[Any]:
    """The window with its tray, its launcher and its ear for other starts."""
    from app.gui.resident.resident import Resident

    kept = Resident(window, library, data_dir)
    yield kept
    kept.close()
