"""A library from memory, for the window: it keeps the facade's promises, tells what it was asked, and waits or fails
where a test wants it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from fake_models import FakeModels
from fake_views import FakeViews

from app.common.collection_memory import CollectionMemory
from app.common.question_memory import QuestionMemory
from app.common.settings import Settings
from app.domain.answers import MatchedTerm, Passage, Why
from app.domain.coverage import Coverage, FolderEstimate
from app.domain.documents import DocumentState, Folder, StoredDocument
from app.domain.errors import EncryptedDocument
from app.domain.facets import Facets, FacetValue
from app.domain.ids import ChunkId, DocumentId, FolderId
from app.domain.messages import Message, message
from app.domain.progress import Activity, Progress
from app.domain.query import Query
from app.domain.search import DocumentHits, Hit, Preview, SearchRequest, SearchResults, SearchStage, StageScores
from app.domain.states import Explanation, Failure
from app.domain.status import Status
from app.search.query.language import QuestionLanguage
from app.watching.rules import pattern_problems


def a_hit(number: int = 1, *, snippet: str = "A passage that answers.", **more: Any) -> Hit:
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
        "document_language": more.get("language", "en"),
    }
    return Hit(**{**values, **more})


def grouped(hits: Iterable[Hit], shown: int = 3) -> tuple[DocumentHits, ...]:
    """Hits by document, each with its best passages."""
    found: dict[int, list[Hit]] = {}
    for hit in hits:
        found.setdefault(hit.document_id, []).append(hit)
    return tuple(DocumentHits(tuple(each[:shown]), len(each)) for each in found.values())


class FakeLibrary(QuestionLanguage):
    """Behaves as the facade promises, from memory. `asked` holds every request, `between_stages` runs in a search
    after the first stage, `steps` tells how far each search came."""

    def __init__(self, questions: Path) -> None:
        self.folders_now: tuple[Folder, ...] = ()
        self.documents: dict[DocumentState, int] = {}
        self.failed: tuple[Failure, ...] = ()
        self._followers: list[Callable[[], None]] = []
        self.progress_now = Progress(activity=Activity.IDLE)
        self.hits: tuple[Hit, ...] = ()
        self.reranked: tuple[Hit, ...] | None = None
        self.total: int | None = None  # where there are more than are held here
        self.notices: tuple[Message, ...] = ()
        self.no_good_match = False
        self.meaning_coverage = 1.0
        self.why_now: Why | None = Why((MatchedTerm("river", ("river",)),), by_words=True)
        self.asked: list[SearchRequest] = []
        self.steps: list[tuple[str, str]] = []
        self.between_stages: Callable[[SearchRequest], None] = lambda request: None
        self.error: Exception | None = None
        self.calls: list[tuple[Any, ...]] = []
        self.latest: tuple[StoredDocument, ...] = ()
        self.preview_text = "Before the passage.\nA passage that answers.\nAfter the passage."
        self.threads: set[str] = set()
        self.paused = False
        self.writer_has_ended = False
        self.covered = Coverage()
        self.speeds: dict[str, float] = {}
        self.explanations: dict[Path, Explanation] = {}
        self.passwords: set[str] = set()  # those that open whatever there is
        self.estimates: dict[Path, FolderEstimate] = {}
        self.kept = Settings()
        self.setting_mistakes: tuple[Message, ...] = ()
        self.models = FakeModels()
        self.memory = QuestionMemory(questions)
        self.collection = CollectionMemory(questions.with_name("collection.json"))
        self.whole_passages: dict[int, str] = {}  # by chunk; else the snippet is all of it
        self.gone: set[Path] = set()
        self.counted: list[SearchRequest] = []
        self.facets_of: Callable[[SearchRequest], Facets] = lambda request: Facets()
        self.values: dict[str, tuple[FacetValue, ...]] = {}
        self.new = 0
        self.views = FakeViews()

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
        wanted = [int(value) for each in request.query.filters if each.field == "document" for value in each.values]
        hits = tuple(hit for hit in hits if not wanted or hit.document_id in wanted)
        page = slice(request.offset, request.offset + request.limit)
        every = grouped(hits)
        groups = every[page] if request.group else ()
        return SearchResults(
            request,
            stage,
            tuple(hit for group in groups for hit in group.hits) if request.group else hits[page],
            groups,
            total=len(every if request.group else hits) if self.total is None else self.total,
            total_is_exact=self.total is None,
            notices=self.notices,
            no_good_match=self.no_good_match,
            meaning_coverage=self.meaning_coverage,
        )

    def facets(self, request: SearchRequest, check: Callable[[], None] = lambda: None) -> Facets:
        check()
        self.threads.add(threading.current_thread().name)
        self.counted.append(request)
        return self.facets_of(request)

    def why(self, hit: Hit, query: Query) -> Why | None:
        self.threads.add(threading.current_thread().name)
        return self.why_now

    def passage(self, hit: Hit) -> Passage | None:
        self.threads.add(threading.current_thread().name)
        text = self.whole_passages.get(hit.chunk_id, hit.snippet)
        return None if hit.path in self.gone else Passage(hit.path, hit.title, "", hit.page, text, "Anna <a@b.c>")

    def suggest(self, field: str, prefix: str = "") -> tuple[FacetValue, ...]:
        self.threads.add(threading.current_thread().name)
        begun = prefix.casefold()
        return tuple(each for each in self.values.get(field, ()) if begun in each.value.casefold())

    def count_new(self, query: Query, since: float, check: Callable[[], None] = lambda: None) -> int:
        check()
        return self.new

    def preview(self, hit: Hit, query: Query) -> Preview | None:
        self.threads.add(threading.current_thread().name)
        start = self.preview_text.find(hit.snippet)
        return Preview(
            hit.path, hit.title, hit.page, self.preview_text, (start, start + len(hit.snippet)), ((start, start + 1),)
        )

    @property
    def progress_now(self) -> Progress:
        return self._progress

    @progress_now.setter
    def progress_now(self, progress: Progress) -> None:
        self._progress = progress
        for changed in self._followers:
            changed()

    def follow_progress(self, changed: Callable[[], None]) -> Callable[[], None]:
        self._followers.append(changed)
        return lambda: self._followers.remove(changed)

    def progress(self) -> Progress:
        return self.progress_now

    def take_over(self) -> bool:
        self.threads.add(threading.current_thread().name)
        self.calls.append(("take_over",))
        if self.writer_has_ended:
            self.progress_now = Progress(activity=Activity.IDLE)
        return self.writer_has_ended

    def status(self, *, by_folder: bool = True) -> Status:
        return Status(Path("/data"), self.folders_now, self.documents, 0, (), True)

    def coverage(self) -> Coverage:
        return self.covered

    def passages_per_s(self, title: str) -> float | None:
        return self.speeds.get(title)

    def explain(self, path: Path) -> Explanation:
        self.threads.add(threading.current_thread().name)
        return self.explanations.get(path) or Explanation(path, False, message("explain.in_no_folder"))

    def estimate(self, path: Path, check: Callable[[], None] = lambda: None) -> FolderEstimate:
        return self.estimates.get(path) or FolderEstimate(path)

    def exclude(self, *paths: Path) -> None:
        self.calls.append(("exclude", *paths))
        if self.error is not None:
            raise self.error

    def settings(self) -> Settings:
        return self.kept

    def setting_problems(self) -> tuple[Message, ...]:
        return self.setting_mistakes

    def change_setting(self, name: str, value: Any) -> None:
        self.calls.append(("setting", name, value))
        if self.error is not None:
            raise self.error
        self.kept = replace(self.kept, **{name: value})

    def folders(self) -> tuple[Folder, ...]:
        return self.folders_now

    def failures(self, states: Collection[DocumentState] | None = None, *, by_rule: bool = False) -> Iterator[Failure]:
        yield from (each for each in self.failed if states is None or each.state in states)

    def retry(self, paths: Collection[Path] | None = None) -> int | None:
        self.calls.append(("retry", paths))
        if self.error is not None:
            raise self.error
        return None

    def give_password(self, path: Path, password: str) -> int:
        self.threads.add(threading.current_thread().name)
        self.calls.append(("password", path, password))
        if password not in self.passwords:
            raise EncryptedDocument(message("encrypted.wrong_password"))
        if self.error is not None:
            raise self.error
        return len(self.failed)

    def latest_documents(self, most: int) -> tuple[StoredDocument, ...]:
        return self.latest[:most]

    def record_opened(self, path: Path) -> None:
        self.calls.append(("opened", path))

    def add_folder(self, path: Path, excludes: Sequence[str] = ()) -> None:
        self.calls.append(("add", path))
        if self.error is not None:
            raise self.error
        self.folders_now = (*self.folders_now, Folder(FolderId(len(self.folders_now) + 1), path, tuple(excludes)))

    def remove_folder(self, folder_id: FolderId) -> None:
        self.calls.append(("remove", folder_id))

    def forget(self, *paths: Path) -> None:
        if self.error is not None:
            raise self.error
        self.calls.append(("forget", *paths))

    @staticmethod
    def pattern_problems(patterns: Sequence[str]) -> tuple[Message, ...]:
        return pattern_problems(patterns)

    def set_excludes(self, folder_id: FolderId, excludes: Sequence[str]) -> None:
        self.calls.append(("excludes", folder_id, tuple(excludes)))

    def pause(self) -> None:
        self.paused = True

    def resume(self) -> None:
        self.paused = False

    def hurry(self) -> None:
        self.calls.append(("hurry",))
