"""A library that is a stand-in, for the tests of the entries, and what a command said."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from app.domain.confinement import Barrier, Confinement
from app.domain.documents import DocumentState, Folder
from app.domain.errors import EnvironmentFault, UsageError
from app.domain.ids import ChunkId, DocumentId, FolderId
from app.domain.messages import message
from app.domain.progress import IndexCounts, Progress
from app.domain.query import Query
from app.domain.search import DocumentHits, Hit, SearchRequest, SearchResults, SearchStage, StageScores
from app.domain.states import Explanation, Failure
from app.domain.status import Status
from app.search.query.parser import parse

FOLDER = Folder(FolderId(1), Path("/papers"))


def a_hit(number: int = 1, path: str = "/papers/a.txt", **more: Any) -> Hit:
    return replace(
        Hit(
            DocumentId(number), ChunkId(number), Path(path), "A", "text", None, "en", 0.0, f"Passage {number}.", (),
            1.0, StageScores(), document_language="en",
        ),
        **more,
    )  # fmt: skip


@dataclass
class ModelsStandIn:
    """Why a model that the settings ask for does not serve."""

    fault: EnvironmentFault | None = None


class LibraryStandIn:
    """Answers every question with what it is given, and remembers what it was asked."""

    def __init__(self) -> None:
        self.models = ModelsStandIn()
        self.asked: list[SearchRequest] = []
        self.hits: tuple[Hit, ...] = (a_hit(),)
        self.groups: tuple[DocumentHits, ...] = ()
        self.results: dict[str, Any] = {}  # further fields of the answer
        self.places: tuple[Folder, ...] = (FOLDER,)
        self.rows: tuple[Failure, ...] = ()
        self.explanation: Explanation | None = None
        self.counts = IndexCounts()
        self.raising: BaseException | None = None
        self.documents = {DocumentState.INDEXED: 1234}
        self.more_status: dict[str, Any] = {}
        self.retried: list[Collection[Path] | None] = []

    def __enter__(self) -> LibraryStandIn:
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def add_folder(self, path: Path) -> None:
        if path in [folder.path for folder in self.places]:
            raise UsageError(message("explain.searched_folder"))
        self.places += (Folder(FolderId(len(self.places) + 1), path),)

    def index_now(self) -> IndexCounts:
        if self.raising is not None:
            raise self.raising
        return self.counts

    def cancel(self) -> None:
        pass

    def progress(self) -> Progress:
        return Progress()

    def folders(self) -> tuple[Folder, ...]:
        return self.places

    def parse(self, text: str) -> Query:
        return parse(text)

    def search(self, request: SearchRequest, check: Callable[[], None]) -> Iterator[SearchResults]:
        self.asked.append(request)
        if self.raising is not None:
            raise self.raising
        yield SearchResults(request, SearchStage.MERGED, (), final=False)
        yield SearchResults(request, SearchStage.RERANKED, self.hits, self.groups, **self.results)

    def failures(self, states: Collection[DocumentState] | None = None, *, by_rule: bool = False) -> Iterator[Failure]:
        yield from (row for row in self.rows if states is None or row.state in states)

    def retry(self, paths: Collection[Path] | None = None) -> int | None:
        self.retried.append(paths)
        return len(self.rows)

    def explain(self, path: Path) -> Explanation:
        assert self.explanation is not None
        return replace(self.explanation, path=path)

    def status(self) -> Status:
        return Status(Path("/data"), self.places, self.documents, 1, (), False, **self.more_status)

    def confinement(self) -> Confinement:
        return Confinement((Barrier.NETWORK, Barrier.MEMORY), {Barrier.READING: message("sandbox.no_filter", why="no")})


@dataclass(frozen=True)
class Told:
    """How a command ended and what it said."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    @property
    def json_lines(self) -> list[Any]:
        return [json.loads(line) for line in self.out.splitlines()]
