"""On a full disk, with its indexes torn, written to by many: what was reported as done is never lost."""

from __future__ import annotations

import contextlib
import os
import random
import shutil
import signal
import sqlite3
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import tantivy
from asking import asked
from living_files import Files
from torturing import LONG, SEED, session_of

from app.common.paths import DataDir, resources_dir
from app.domain.ids import EmbedderId
from app.domain.models import BUILT_IN
from app.inference.projection import load_projections
from app.library import Library
from app.models.registry import load_models
from app.storage.follower import Follower, VectorLog
from app.storage.indexes.hnsw_index import HnswIndex
from app.storage.reader import CatalogueReader
from app.storage.vector_blobs import unpack_dense

FILES = 240 if LONG else 100
pytestmark = [
    pytest.mark.skipif(os.name != "posix", reason="processes are killed and sessions are followed as POSIX has them"),
    pytest.mark.timeout(1800 if LONG else 300),
]


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
    for id_, vector in zip(vectors, unpack_dense(list(vectors.values()), embedder.dimension), strict=True):
        near = cache.search(made.passage(vector), 10)
        assert id_ in [other for other, _ in near] and {other for other, _ in near} <= vectors.keys()


def test_torture_by_a_full_disk(dragoman: Any, files: Files, small_disk: Any) -> None:
    dragoman.data_dir = small_disk.place / "data"
    done: set[Path] = set()
    refusals = 0
    for size in ("300k", "700k", "1200k", "2000k", "3m", "4m", "6m") if LONG else ("400k", "900k", "3m"):
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


@pytest.mark.parametrize("limit", [40_000, 150_000, 300_000, 600_000, 1_200_000] if LONG else [600_000])
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


@pytest.mark.parametrize("place", ["full_text", "vectors"] if LONG else ["vectors"])
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


@pytest.mark.parametrize("torn", ["*.store", "*.fast", "meta.json"] if LONG else ["*.store"])
def test_torture_search_mends_a_torn_index_by_itself(dragoman: Any, documents: Path, torn: str) -> None:
    files = Files(documents, random.Random(SEED))
    files.make(5)
    dragoman.index(documents)
    for path in (dragoman.data_dir / "full_text").glob(torn):
        _truncated(path)
    for path, phrase in files.phrases.items():
        assert dragoman.found(f'"{phrase}"') == [path]


@pytest.mark.parametrize("place", ["full_text", "vectors"] if LONG else ["full_text"])
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
        # Python ends by the signal itself where that came while it made a class, as dataclasses do.
        assert ended.code in (0, 130, -signal.SIGINT), ended
        wait_until(lambda leader=process.pid: not session_of(leader), limit_s=60, what="the end of every worker")
    dragoman.index(files.folder)
    everything_is_right(dragoman, files)
