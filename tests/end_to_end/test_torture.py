"""Killed at any instant, on a full disk, with its indexes torn: what was reported as done is never lost.

A short form runs with all tests; DRAGOMAN_TORTURE=1 (`make torture`) runs many more rounds. The seed is printed;
DRAGOMAN_SEED repeats one.
"""

from __future__ import annotations

import contextlib
import os
import random
import re
import shutil
import sqlite3
import subprocess
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import psutil
import pytest
import tantivy
from asking import asked

from app.common.paths import DataDir, resources_dir
from app.domain.ids import EmbedderId
from app.domain.models import BUILT_IN
from app.inference.projection import load_projections
from app.library import Library
from app.models.registry import load_models
from app.storage.follower import Follower, VectorLog
from app.storage.indexes.hnsw_index import HnswIndex
from app.storage.reader import CatalogueReader

LONG = os.environ.get("DRAGOMAN_TORTURE") == "1"
KILLS = 60 if LONG else 6
SEED = int(os.environ.get("DRAGOMAN_SEED", random.SystemRandom().randrange(10**6)))
FILES = 240
# Python's own last words in a worker that was being born when its parent was killed: none of our code runs yet.
_ORPHAN = re.compile(
    rb'Traceback [^\n]*\n  File "<string>", line 1, in <module>\n(?: [^\n]*\n)*EOFError: Ran out of input\n'
)
_SYLLABLES = tuple("bacedifoguhajekilomunaperosutavewixozu"[n : n + 2] for n in range(0, 38, 2))
_FILLER = (
    "The ledger lists every delivery of the month with its weight and price. ",
    "Wer die Werkstatt zuletzt verlässt, schaltet das Licht aus und schließt ab. ",
    "Les volets du premier étage seront repeints avant l'automne prochain. ",
    "El tren de la costa sale cada mañana a las ocho y cuarto del andén dos. ",
)
pytestmark = [
    pytest.mark.skipif(os.name != "posix", reason="processes are killed and sessions are followed as POSIX has them"),
    pytest.mark.timeout(1800 if LONG else 300),
]


@dataclass
class Files:
    """Generated documents, each with a phrase of its own that stands in no other; edits are random and remembered."""

    folder: Path
    random: random.Random
    phrases: dict[Path, str] = field(default_factory=dict)
    gone: list[str] = field(default_factory=list)

    def make(self, count: int) -> None:
        for _ in range(count):
            number = len(self.phrases) + len(self.gone)
            ending = self.random.choice(("txt", "md", "html"))
            path = self.folder / f"{number % 7}" / f"{number}-{self._word()}.{ending}"
            path.parent.mkdir(exist_ok=True)
            self.write(path)

    def write(self, path: Path) -> None:
        phrase = f"{self._word()} {self._word()} {self._word()}"
        filler = "".join(self.random.choices(_FILLER, k=self.random.choice((0, 1, 2, 4, 20))))
        text = f"{filler}Here stands {phrase} for once. {filler[::-1][:200]}"
        if path.suffix == ".html":
            text = f"<html><body><h1>A page</h1><p>{text}</p></body></html>"
        if path in self.phrases:
            self.gone.append(self.phrases[path])
        path.write_text(text, encoding="utf-8")
        self.phrases[path] = phrase

    def edit(self, count: int) -> set[Path]:
        """Changes, adds, deletes, renames and moves; returns the places where something is different now."""
        touched: set[Path] = set()
        for _ in range(count):
            path = self.random.choice(sorted(self.phrases))
            match self.random.choice(("change", "add", "delete", "rename", "move")):
                case "change":
                    self.write(path)
                case "add":
                    path = path.with_name(f"{self._word()}{len(self.gone)}.md")
                    self.write(path)
                case "delete":
                    path.unlink()
                    self.gone.append(self.phrases.pop(path))
                case "rename" | "move" as how:
                    folder = path.parent if how == "rename" else self.folder / str(self.random.randrange(7))
                    target = folder / f"{self._word()}-{len(touched)}-{path.name[-40:]}"
                    path.rename(target)
                    self.phrases[target] = self.phrases.pop(path)
                    touched.add(target)
            touched.add(path)
        return touched

    def _word(self) -> str:
        return "".join(self.random.choices(_SYLLABLES, k=5))


@pytest.fixture
def files(documents: Path) -> Files:
    print(f"seed {SEED} (DRAGOMAN_SEED={SEED} repeats it)")
    made = Files(documents, random.Random(SEED))
    made.make(FILES)
    return made


def is_made(data_dir: Path) -> bool:
    """Whether there is a catalogue with its tables: a process may be killed while it makes the first one."""
    if not (data_dir / "catalogue.sqlite3").exists():
        return False
    place = (data_dir / "catalogue.sqlite3").absolute().as_uri()
    with contextlib.closing(sqlite3.connect(f"{place}?mode=ro", uri=True)) as connection:
        return bool(connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'documents'").fetchone())


def indexed_paths(data_dir: Path) -> set[Path]:
    """What the catalogue, read by SQLite alone, reports as indexed."""
    place = (data_dir / "catalogue.sqlite3").absolute().as_uri()
    with contextlib.closing(sqlite3.connect(f"{place}?mode=ro", uri=True)) as connection:
        return {Path(path) for (path,) in connection.execute("SELECT path FROM documents WHERE state = 'indexed'")}


def paths_of(library: Library, phrase: str) -> list[Path]:
    """The documents with this phrase, each once: where two passages overlap, it may stand in both."""
    *_, results = library.search(asked(f'"{phrase}"', 30, rerank=False))
    return list(dict.fromkeys(hit.path for hit in results.hits))


def everything_is_right(dragoman: Any, files: Files) -> None:
    """Every phrase is found once, in its document; catalogue, vectors and both indexes agree with one another."""
    layout = DataDir(dragoman.data_dir)
    assert indexed_paths(layout.root) == files.phrases.keys()
    stored, expected = dragoman.vectors()
    assert stored == expected > 0
    with Library.open(layout.root, read_only=True) as library:
        for path, phrase in files.phrases.items():
            assert paths_of(library, phrase) == [path]
        for phrase in files.gone:
            assert paths_of(library, phrase) == []

    with contextlib.closing(sqlite3.connect(layout.catalogue)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        chunks = {id_ for (id_,) in connection.execute("SELECT id FROM chunks")}
        hashes = Counter(text_hash for (text_hash,) in connection.execute("SELECT text_hash FROM vectors"))
        wanted = {text_hash for (text_hash,) in connection.execute("SELECT text_hash FROM chunks")}
        vectors = dict(connection.execute("SELECT id, dense FROM vectors").fetchall())
    assert set(hashes) == wanted, "a vector for every text, and no other"
    assert set(hashes.values()) == {1}, "no vector is stored twice"

    index = tantivy.Index.open(str(layout.full_text))
    index.register_tokenizer("blanks", tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.whitespace()).build())
    searcher = index.searcher()
    assert searcher.num_docs == len(chunks)
    addresses = [address for _, address in searcher.search(tantivy.Query.all_query(), 10 * len(chunks)).hits]
    assert set(searcher.fast_field_values("chunk_id", addresses)) == chunks

    reader = CatalogueReader(layout.catalogue)
    (embedder,) = reader.embedders()
    projections = load_projections(load_models(resources_dir())[BUILT_IN])
    assert projections is not None
    made = projections.dense
    cache = HnswIndex(layout.vectors / "1", embedder.dimension, writable=False)
    assert Follower(VectorLog(reader, cache, EmbedderId(1), made)).catch_up() == 0, (
        "the checkpoint has followed the catalogue to its end"
    )
    reader.close()
    for id_, blob in vectors.items():
        near = cache.search(made.passage(np.frombuffer(blob, np.float16).astype(np.float32)), 10)
        assert id_ in [other for other, _ in near] and {other for other, _ in near} <= vectors.keys()


def session_of(leader: int) -> list[int]:
    """Processes that live in this session still, zombies left out."""
    alive = []
    for process in psutil.process_iter(["pid", "status"]):
        with contextlib.suppress(psutil.Error, ProcessLookupError):
            if os.getsid(process.pid) == leader and process.status() != psutil.STATUS_ZOMBIE:
                alive.append(process.pid)
    return alive


def test_torture_by_kills(dragoman: Any, files: Files, wait_until: Callable[..., None]) -> None:
    done: set[Path] = set()  # reported as indexed, and not touched since
    interrupted = 0
    took_s = 2.0
    for number in range(KILLS):
        # Sometimes from nothing, to fall into the making of catalogue and indexes; mostly with work left over.
        if number in (1, KILLS // 2):
            shutil.rmtree(dragoman.data_dir)
            done = set()
        done -= files.edit(files.random.randrange(5, 60))
        process = dragoman.start("index", files.folder, stdout=subprocess.DEVNULL)
        began = time.monotonic()
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(files.random.uniform(0.2, took_s))
            took_s = max(1.0, 0.8 * (time.monotonic() - began))  # too late: aim earlier
        interrupted += process.poll() is None
        process.kill()
        _, err = process.communicate()
        assert b"Traceback" not in _ORPHAN.sub(b"", err), err.decode()
        took_s = min(took_s * 1.1, 6.0)
        wait_until(lambda leader=process.pid: not session_of(leader), limit_s=5, what="the end of every worker")

        if not is_made(dragoman.data_dir):
            assert dragoman("status", code=None).code in (0, 3), "nothing yet, or one line that says so"
        else:
            counted = dragoman.status()["documents"].get("indexed", 0)
            now = indexed_paths(dragoman.data_dir)
            assert counted == len(now)
            assert done <= now, "what was reported as indexed stays so"
            done = {path for path in now & files.phrases.keys() if _is_current(dragoman.data_dir, path)}
            for path in files.random.sample(sorted(done), min(2, len(done))):
                assert dragoman.found(f'"{files.phrases[path]}"') == [path]
            with Library.open(dragoman.data_dir, read_only=True) as library:
                for path in done:
                    assert paths_of(library, files.phrases[path]) == [path]
    print(f"{KILLS} rounds, {interrupted} of them killed at work, {len(done)} documents done before the last run")
    assert interrupted >= KILLS // 2
    dragoman.index(files.folder)
    everything_is_right(dragoman, files)
    counts = dragoman.index(files.folder)
    assert (counts["unchanged"], counts["embedded"]) == (len(files.phrases), 0)


def _is_current(data_dir: Path, path: Path) -> bool:
    """Whether the row of a document is of the file as it is now: then its phrase must be found."""
    place = (data_dir / "catalogue.sqlite3").absolute().as_uri()
    with contextlib.closing(sqlite3.connect(f"{place}?mode=ro", uri=True)) as connection:
        row = connection.execute("SELECT size, modified_ns FROM documents WHERE path = ?", (str(path),)).fetchone()
    status = path.stat()
    return bool(row == (status.st_size, status.st_mtime_ns))


def test_torture_by_a_full_disk(dragoman: Any, files: Files, small_disk: Any) -> None:
    dragoman.data_dir = small_disk.place / "data"
    done: set[Path] = set()
    refusals = 0
    for size in ("300k", "700k", "1200k", "2000k", "3m", "4m", "6m") if LONG else ("500k", "1500k", "3m"):
        small_disk.resize(size)
        ended = dragoman("index", files.folder, code=None)
        if ended.code:
            refusals += 1
            assert ended.code == 3
            assert len(ended.err.splitlines()) == 1 and "disk is full" in ended.err, ended.err
        if is_made(dragoman.data_dir):
            now = indexed_paths(dragoman.data_dir)
            assert done <= now
            done = now
    assert refusals >= 2
    small_disk.resize("100m")
    with Library.open(dragoman.data_dir, read_only=True) as library:
        for path in done:
            assert paths_of(library, files.phrases[path]) == [path]
    dragoman.index(files.folder)
    everything_is_right(dragoman, files)


@pytest.mark.parametrize("limit", [40_000, 150_000, 300_000, 600_000, 1_200_000] if LONG else [150_000, 600_000])
def test_torture_by_a_limit_of_file_size(dragoman: Any, documents: Path, limit: int) -> None:
    """As under a quota, or on a file system that takes no large files: every write beyond the limit fails.

    The documents hold numbers alone: to guess a language, a worker would unpack a model in the temporary folder.
    """
    import resource

    numbers = {documents / f"{number}.txt": f"{number + 1000}00{number + 2000}" for number in range(FILES)}
    for path, number in numbers.items():
        path.write_text(f"{number} " + " ".join(str(other) for other in range(int(number[:4]), int(number[:4]) + 150)))
    ended = dragoman(
        "index", documents, code=None, preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
    )
    assert ended.code == 3, ended
    assert len(ended.err.splitlines()) == 1, ended.err
    before = indexed_paths(dragoman.data_dir) if is_made(dragoman.data_dir) else set()
    assert dragoman.index(documents)["unchanged"] == len(before)
    assert indexed_paths(dragoman.data_dir) == numbers.keys()
    with Library.open(dragoman.data_dir, read_only=True) as library:
        for path, number in numbers.items():
            assert paths_of(library, number) == [path]


def test_torture_by_a_full_temporary_folder(dragoman: Any, documents: Path, small_disk: Any) -> None:
    (documents / "bees.txt").write_text("The neighbour keeps the bees behind the orchard.")
    dragoman("index", documents, code=None, environment={"TMPDIR": str(small_disk.place)})
    dragoman.index(documents)
    assert dragoman.found('"bees"') == [documents / "bees.txt"]


def _truncated(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


def _garbled(path: Path) -> None:
    path.write_bytes(random.Random(SEED).randbytes(path.stat().st_size))


DAMAGES = (_truncated, _garbled, Path.unlink)


@pytest.mark.parametrize("place", ["full_text", "vectors"])
def test_torture_by_torn_indexes(dragoman: Any, documents: Path, place: str) -> None:
    """Each file of an index is damaged in turn; the next run makes it anew from the catalogue."""
    files = Files(documents, random.Random(SEED))
    files.make(25)
    dragoman.index(documents)
    whole = dragoman.data_dir.with_name("whole")
    shutil.copytree(dragoman.data_dir, whole)
    torn = sorted(path for path in (whole / place).iterdir() if path.suffix != ".lock")
    assert len(torn) > 1
    # The short form damages each file in one of the ways, the long form in all of them.
    pairs = [(path, DAMAGES[n % 3]) for n, path in enumerate(torn, SEED)]
    for path, damage in [(path, damage) for path in torn for damage in DAMAGES] if LONG else pairs:
        shutil.rmtree(dragoman.data_dir)
        shutil.copytree(whole, dragoman.data_dir)
        damage(dragoman.data_dir / place / path.name)
        with Library.open(dragoman.data_dir) as library:
            assert library.index_now().embedded == 0
            for document, phrase in files.phrases.items():
                assert paths_of(library, phrase) == [document], f"{path.name} was {damage.__name__} (seed {SEED})"
    everything_is_right(dragoman, files)


@pytest.mark.parametrize("torn", ["*.store", "*.fast", "meta.json"])
def test_torture_search_mends_a_torn_index_by_itself(dragoman: Any, documents: Path, torn: str) -> None:
    files = Files(documents, random.Random(SEED))
    files.make(5)
    dragoman.index(documents)
    for path in (dragoman.data_dir / "full_text").glob(torn):
        _truncated(path)
    for path, phrase in files.phrases.items():
        assert dragoman.found(f'"{phrase}"') == [path]


@pytest.mark.parametrize("place", ["full_text", "vectors"])
def test_torture_by_deleted_indexes(dragoman: Any, documents: Path, place: str) -> None:
    files = Files(documents, random.Random(SEED))
    files.make(25)
    dragoman.index(documents)
    shutil.rmtree(dragoman.data_dir / place)
    path, phrase = next(iter(files.phrases.items()))
    assert dragoman.found(f'"{phrase}"') == [path]
    assert dragoman.index(documents)["embedded"] == 0
    everything_is_right(dragoman, files)


def test_torture_by_many_runs_at_once(dragoman: Any, files: Files) -> None:
    """One of them writes; the others wait a little, then say that they may not. Nobody searches in vain."""
    processes = [dragoman.start("index", files.folder) for _ in range(4)]
    codes = []
    for process in processes:
        _, err = process.communicate(timeout=120)
        assert b"Traceback" not in err, err.decode()
        codes.append(process.returncode)
    assert 0 in codes and set(codes) <= {0, 3}, codes
    dragoman.index(files.folder)
    everything_is_right(dragoman, files)


def test_torture_leaves_no_worker_behind_after_ctrl_c(
    dragoman: Any, files: Files, interrupt: Callable[..., Any], wait_until: Callable[..., None]
) -> None:
    for delay_s in (0.3, 0.8, 1.4, 2.0) if LONG else (0.5, 1.2):
        process = dragoman.start("index", files.folder)
        time.sleep(delay_s)
        ended = interrupt(process)
        assert "Traceback" not in ended.err, ended.err
        assert ended.code in (0, 130), ended
        wait_until(lambda leader=process.pid: not session_of(leader), limit_s=5, what="the end of every worker")
    dragoman.index(files.folder)
    everything_is_right(dragoman, files)
