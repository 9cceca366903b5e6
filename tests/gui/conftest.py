"""The window is tested without a screen: its parts on a small stand-in for the library, the whole on the real one."""

from __future__ import annotations

import importlib.util
import os
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.domain.documents import DocumentState, Failure, Folder
from app.domain.ids import ChunkId, DocumentId, FolderId
from app.domain.messages import Message
from app.domain.models import DownloadInfo, ModelInfo, TransferPhase, TransferProgress
from app.domain.progress import Activity, Progress, Status
from app.domain.query import OperatorHelp, Query
from app.domain.search import FilterChoices, Hit, Preview, SearchRequest, SearchResults, SearchStage, StageScores
from app.search.query.operators import language_help
from app.search.query.parser import parse

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
if not all(importlib.util.find_spec(name) for name in ("PySide6", "pytestqt")):
    collect_ignore_glob = ["test_*.py"]  # the engine's tests run without Qt

MakeHit = Callable[..., Hit]


def _hit(number: int = 1, *, snippet: str = "A passage that answers.", **more: Any) -> Hit:
    values: dict[str, Any] = {
        "document_id": DocumentId(number),
        "chunk_id": ChunkId(number),
        "path": Path(f"/papers/document {number}.pdf"),
        "title": f"Document {number}",
        "kind": "pdf",
        "page": number,
        "language": "en",
        "modified": 0.0,
        "snippet": snippet,
        "highlights": ((2, 9),),
        "score": 1.0 / number,
        "scores": StageScores(full_text=0.35, vector=0.7, fused=0.03, rerank=0.9),
    }
    return Hit(**{**values, **more})


class FakeModels:
    """Models from memory. A download goes on until `finish` is set, or it is stopped."""

    def __init__(self) -> None:
        self.known: tuple[ModelInfo, ...] = ()
        self.reranking = "auto"
        self.calls: list[tuple[Any, ...]] = []
        self.finish = threading.Event()
        self.error: Exception | None = None
        self.problems_found: tuple[Message, ...] = ()

    def list(self) -> tuple[ModelInfo, ...]:
        return self.known

    def download_info(self, id_: str) -> DownloadInfo:
        return DownloadInfo(id_, "BGE M3", "somebody/bge-m3", "abc", 569_958_496, "MIT", "It is large.")

    def download(self, id_: str, progress: Callable[[TransferProgress], None], check: Callable[[], None]) -> None:
        self.calls.append(("download", id_))
        progress(TransferProgress("model.onnx", 100_000_000, 569_958_496, 5_000_000, 94.0, TransferPhase.DOWNLOADING))
        while not self.finish.wait(0.01):
            check()
        if self.error is not None:
            raise self.error

    def import_(
        self, id_: str, source: Path, progress: Callable[[TransferProgress], None], check: Callable[[], None]
    ) -> None:
        self.calls.append(("import", id_, source))

    def verify(self, id_: str, progress: object, check: object) -> tuple[Message, ...]:
        self.calls.append(("verify", id_))
        return self.problems_found

    def use(self, id_: str) -> None:
        self.calls.append(("use", id_))
        if self.error is not None:
            raise self.error

    def remove(self, id_: str) -> None:
        self.calls.append(("remove", id_))


class FakeLibrary:
    """Behaves as the facade promises, from memory. `asked` holds every request, `between_stages` runs in a search
    after the first stage, `steps` tells how far each search came."""

    def __init__(self) -> None:
        self.folders_now: tuple[Folder, ...] = ()
        self.choices = FilterChoices()
        self.documents: dict[str, int] = {}
        self.failed: tuple[Failure, ...] = ()
        self.progress_now = Progress(activity=Activity.IDLE)
        self.hits: tuple[Hit, ...] = ()
        self.reranked: tuple[Hit, ...] | None = None
        self.total: int | None = None  # where there are more than are held here
        self.notices: tuple[Message, ...] = ()
        self.no_good_match = False
        self.asked: list[SearchRequest] = []
        self.steps: list[tuple[str, str]] = []
        self.between_stages: Callable[[SearchRequest], None] = lambda request: None
        self.error: Exception | None = None
        self.calls: list[tuple[Any, ...]] = []
        self.preview_text = "Before the passage.\nA passage that answers.\nAfter the passage."
        self.threads: set[str] = set()
        self.paused = False
        self.models = FakeModels()

    def search(self, request: SearchRequest, check: Callable[[], None] = lambda: None) -> Iterator[SearchResults]:
        self.asked.append(request)
        self.threads.add(threading.current_thread().name)
        if self.error is not None:
            raise self.error
        merged = self._answer(request, SearchStage.MERGED, self.hits)
        self.steps.append((request.query.text, "merged"))
        yield replace(merged, final=not merged.hits)
        self.between_stages(request)
        if merged.hits:
            self.steps.append((request.query.text, "reranked"))
            yield self._answer(request, SearchStage.RERANKED, self.hits if self.reranked is None else self.reranked)

    def _answer(self, request: SearchRequest, stage: SearchStage, hits: tuple[Hit, ...]) -> SearchResults:
        return SearchResults(
            request,
            stage,
            hits[request.offset : request.offset + request.limit],
            total=len(hits) if self.total is None else self.total,
            total_is_exact=self.total is None,
            notices=self.notices,
            no_good_match=self.no_good_match,
        )

    def parse(self, text: str) -> Query:
        return parse(text)

    def operators(self) -> tuple[OperatorHelp, ...]:
        return language_help()

    def preview(self, hit: Hit, query: Query) -> Preview | None:
        self.threads.add(threading.current_thread().name)
        start = self.preview_text.find(hit.snippet)
        return Preview(
            hit.path, hit.title, hit.page, self.preview_text, (start, start + len(hit.snippet)), ((start, start + 1),)
        )

    def progress(self) -> Progress:
        return self.progress_now

    def status(self) -> Status:
        return Status(Path("/data"), self.folders_now, self.documents, 0, (), True)

    def filter_choices(self) -> FilterChoices:
        return self.choices

    def folders(self) -> tuple[Folder, ...]:
        return self.folders_now

    def failures(self) -> tuple[Failure, ...]:
        return self.failed

    def record_opened(self, path: Path) -> None:
        self.calls.append(("opened", path))

    def add_folder(self, path: Path, excludes: Sequence[str] = ()) -> None:
        self.calls.append(("add", path))
        if self.error is not None:
            raise self.error
        self.folders_now = (*self.folders_now, Folder(FolderId(len(self.folders_now) + 1), path, tuple(excludes)))

    def remove_folder(self, folder_id: FolderId) -> None:
        self.calls.append(("remove", folder_id))

    def set_excludes(self, folder_id: FolderId, excludes: Sequence[str]) -> None:
        self.calls.append(("excludes", folder_id, tuple(excludes)))

    def pause(self) -> None:
        self.paused = True

    def resume(self) -> None:
        self.paused = False


@pytest.fixture(autouse=True)
def _english_numbers() -> Iterator[None]:
    """Numbers are written as in English, wherever the tests run."""
    from PySide6.QtCore import QLocale

    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def opened_files(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """What is opened, in place of the desktop's own programs."""
    return _noted(monkeypatch, "open_document")


@pytest.fixture
def revealed_files(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """What is shown in its folder, in place of the file manager."""
    return _noted(monkeypatch, "reveal")


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
    return _hit


@pytest.fixture
def library() -> FakeLibrary:
    """A library with one folder and three hits, all of which answer everything."""
    fake = FakeLibrary()
    fake.folders_now = (Folder(FolderId(1), Path("/papers")),)
    fake.hits = tuple(_hit(number) for number in (1, 2, 3))
    fake.documents = {DocumentState.INDEXED.value: 1234}
    fake.choices = FilterChoices((("pdf", 3), ("mail", 1)), (("en", 3), ("he", 1)))
    return fake


@pytest.fixture
def window(qtbot: Any, library: FakeLibrary, data_dir: Path) -> Iterator[Any]:
    """The whole window on the stand-in, once it knows what the library holds."""
    from app.gui.main_window import MainWindow

    shown = MainWindow(library, data_dir)  # type: ignore[arg-type]  # it keeps the facade's promises
    qtbot.addWidget(shown)
    shown.show()
    qtbot.waitUntil(lambda: bool(shown.watch.contents.folders) == bool(library.folders_now), timeout=3000)
    yield shown
    shown.close()
