"""Measures the whole way of the data, stage by stage: indexing a folder, then searching it.

    make bench [ARGS="FOLDER --json FIGURES"]

Without a folder the sample documents are repeated to 2,000 files. Each copy gets bytes of its own, so that all of them
are read; a passage that several copies share is still embedded once, as in a person's folders. Times of a stage are
wall-clock inside that stage; reading runs in parallel with the rest, so the shares may add up to more than the run.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sqlite3
import tempfile
import threading
import time
import zipfile
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path
from typing import Any

import psutil
from record import Record, add_options

from app.common.paths import resources_dir
from app.domain.search import SearchRequest
from app.extraction import Extractor
from app.indexing.embedding import EmbeddingStage
from app.library import Library
from app.search.dense import embed_question, search_dense
from app.search.lexical import search_lexical
from app.search.names import search_names
from app.search.query.parser import parse
from app.search.scope import Scope
from app.search.terms import terms_of
from app.storage.catalogue import Catalogue
from app.storage.indexes.hnsw_index import HnswIndex
from app.storage.indexes.tantivy_index import TantivyIndex

PACKAGES = {".docx", ".pptx", ".xlsx", ".odt", ".epub"}
STAGES = ("extract", "chunk", "catalogue", "full text", "embed", "vector index")


class Clock:
    """Adds up, for each stage, the seconds spent in it; nested stages are taken out of their parents."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = defaultdict(float)
        self._lock = threading.Lock()
        self._stack = threading.local()

    def wrap(self, owner: type, name: str, stage: str) -> None:
        """Times every call of a method."""
        original: Callable[..., Any] = getattr(owner, name)

        def timed(*args: Any, **options: Any) -> Any:
            with self._timed(stage):
                return original(*args, **options)

        setattr(owner, name, timed)

    @contextmanager
    def _timed(self, stage: str) -> Iterator[None]:
        stack = self._stack.__dict__.setdefault("inner", [])
        stack.append(0.0)
        started = time.perf_counter()
        try:
            yield
        finally:
            elapsed = time.perf_counter() - started
            inner = stack.pop()
            if stack:
                stack[-1] += elapsed
            with self._lock:
                self.seconds[stage] += elapsed - inner


class PeakMemory(threading.Thread):
    """The greatest resident memory of this process and of its workers together, looked at ten times a second."""

    def __init__(self) -> None:
        super().__init__(daemon=True)
        self.own = self.workers = 0
        self._ended = threading.Event()

    def run(self) -> None:
        me = psutil.Process()
        while not self._ended.wait(0.1):
            self.own = max(self.own, me.memory_info().rss)
            total = 0
            for child in me.children(recursive=True):
                try:
                    total += child.memory_info().rss
                except psutil.Error:
                    continue
            self.workers = max(self.workers, total)

    def stop(self) -> None:
        self._ended.set()
        self.join()


def repeated_samples(target: Path, count: int) -> None:
    """The sample documents again and again, to `count` files."""
    originals = sorted(path for path in (resources_dir() / "sample" / "documents").rglob("*") if path.is_file())
    for number in range(count):
        original = originals[number % len(originals)]
        copy = target / f"{number // len(originals):03}" / f"{original.stem} {number}{original.suffix}"
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(original, copy)
        if original.suffix in PACKAGES:
            with zipfile.ZipFile(copy, "a") as package:
                package.comment = f"copy {number}".encode("ascii")
        else:
            line = f"\n% copy {number}\n" if original.suffix == ".pdf" else f"\n\nCopy {number} of this bench.\n"
            with copy.open("ab") as file:
                file.write(line.encode("ascii"))


def size_of(place: Path) -> int:
    return sum(path.stat().st_size for path in place.rglob("*") if path.is_file()) if place.is_dir() else 0


def measure_indexing(library: Library, folder: Path, data_dir: Path, clock: Clock, record: Record) -> None:
    library.add_folder(folder)
    memory = PeakMemory()
    memory.start()
    counts = library.index_now()
    memory.stop()
    with closing(sqlite3.connect(data_dir / "catalogue.sqlite3")) as connection:
        (documents,) = connection.execute("SELECT count(*) FROM documents").fetchone()
        (chunks,) = connection.execute("SELECT count(*) FROM chunks").fetchone()
    print(f"indexed {counts.indexed} of {documents} documents ({counts.failed} failed, {counts.skipped} skipped)")
    for stage in (*STAGES, "all"):
        seconds = counts.seconds if stage == "all" else clock.seconds[stage]
        record.add("indexing", "s", seconds, stage=stage)
        if seconds:
            record.add("documents", "a second", documents / seconds, stage=stage)
            record.add("passages", "a second", chunks / seconds, stage=stage)
    record.add("peak memory here", "MB", memory.own / 1e6)
    record.add("peak memory of the workers", "MB", memory.workers / 1e6)
    started = time.perf_counter()
    again = library.index_now()
    record.add("a run that finds nothing new", "s", time.perf_counter() - started)
    print(f"    {again.unchanged} unchanged, {again.indexed} indexed")
    catalogue = (data_dir / "catalogue.sqlite3").stat().st_size
    on_disk = (catalogue, size_of(data_dir / "full_text"), size_of(data_dir / "vectors"))
    for part, size in zip(("catalogue", "full text", "vectors"), on_disk, strict=True):
        record.add("on disk", "MB", size / 1e6, part=part)


def measure_searching(library: Library, repeat: int, record: Record) -> None:
    questions = json.loads((resources_dir() / "sample" / "questions.json").read_text(encoding="utf-8"))
    texts = [question["question"] for question in questions]
    stack = library._loaded().stack
    times: dict[str, list[float]] = defaultdict(list)

    def timed(stage: str, work: Callable[[], object]) -> None:
        started = time.perf_counter()
        work()
        times[stage].append((time.perf_counter() - started) * 1000)

    for text in texts * repeat:
        terms = terms_of(parse(text))
        question = embed_question(stack.dense, text)
        timed("embedding", partial(embed_question, stack.dense, text))
        timed("words", partial(search_lexical, stack.lexical, terms, None, 100))
        timed("meaning", partial(search_dense, stack.reader, question, Scope(), 100))
        timed("names", partial(search_names, stack.reader, terms, Scope(), 100))
        started = time.perf_counter()
        for results in library.search(SearchRequest(parse(text))):
            times[f"in all, {results.stage}"].append((time.perf_counter() - started) * 1000)
        for name, question_text in _with_operators(text).items():
            timed(f"in all, {name}", partial(_exhaust, library, SearchRequest(parse(question_text), rerank=False)))
    for stage, samples in times.items():
        record.add("searching", "ms", samples, stage=stage)
        record.add(
            "searching, p99", "ms", sorted(samples)[min(len(samples) - 1, int(0.99 * len(samples)))], stage=stage
        )


def _exhaust(library: Library, request: SearchRequest) -> None:
    for _ in library.search(request):
        pass


def _with_operators(text: str) -> dict[str, str]:
    """The question asked in more particular ways; none of these is reranked."""
    first, *_ = text.split()
    return {
        "merged alone": text,
        "type:pdf": f"{text} type:pdf",
        "phrase": f'{text} "{first}"',
        "minus": f"{text} -{first}",
    }


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("folder", type=Path, nargs="?")
    arguments.add_argument("--files", type=int, default=2000, help="how many, without a folder")
    arguments.add_argument("--repeat", type=int, default=3, help="how often each question is asked")
    add_options(arguments, seed=None)
    options = arguments.parse_args()
    record = Record("pipeline", __doc__)
    clock = Clock()
    clock.wrap(Extractor, "extract", "extract")
    for name in ("add", "remove", "checkpoint"):
        clock.wrap(TantivyIndex, name, "full text")
        clock.wrap(HnswIndex, name, "vector index")
    clock.wrap(EmbeddingStage, "step", "embed")
    for name in ("add_content", "put_document", "add_vectors", "remove_documents", "remove_orphans", "known_files"):
        clock.wrap(Catalogue, name, "catalogue")
    with tempfile.TemporaryDirectory() as temporary:
        folder = options.folder
        if folder is None:
            folder = Path(temporary) / "documents"
            repeated_samples(folder, options.files)
        data_dir = Path(temporary) / "library"
        with Library.open(data_dir) as library:
            measure_indexing(library, folder, data_dir, clock, record)
            measure_searching(library, options.repeat, record)
    record.finish(options.json)


if __name__ == "__main__":
    main()
