"""One step of `make bench-scale`, in a process of its own, so that what it holds in memory is what the step takes. Its
figures are its last line, as JSON: {name: samples}."""

from __future__ import annotations

import gc
import json
import os
import random
import re
import shutil
import signal
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from unittest import mock

from real_vectors import built_in, private_bytes

from app.common.paths import DataDir
from app.common.settings import Settings
from app.composition import Engine
from app.domain.progress import Activity
from app.domain.search import SearchRequest
from app.indexing.indexer import Indexer
from app.inference.model_pool import ModelPool
from app.library import Library
from app.search.query.parser import parse
from app.storage.catalogue import Catalogue
from app.storage.reader import CatalogueReader

Figures = dict[str, list[float]]
_PATIENCE_S = 600.0
_EVERY_S = 0.2  # indexing gives way to searches: who asks without a pause keeps it waiting
_QUESTIONS = 30


def fill(data_dir: Path, _: Path) -> Figures:
    """The indexes filled from the catalogue, as after the loss of both."""
    layout = DataDir(data_dir)
    catalogue, reader = Catalogue(layout.catalogue), CatalogueReader(layout.catalogue)
    engine = Engine(layout, Settings(), built_in(), catalogue, reader, ModelPool(600.0))
    began = time.perf_counter()
    engine._chunks.catch_up()
    words = time.perf_counter() - began
    engine.refresh()
    meaning = time.perf_counter() - began - words
    began = time.perf_counter()
    engine.close()
    saving = time.perf_counter() - began
    reader.close()
    catalogue.close()
    return {"words index, from nothing": [words], "vector index, from nothing": [meaning], "saving it": [saving]}


def search(data_dir: Path, folder: Path) -> Figures:
    """From the opening to the first answer; memory before anything was asked, and after questions."""
    began = time.perf_counter()
    with Library.open(data_dir, read_only=True) as library:
        library._loaded(warm=True)  # as a search has it
        opened = time.perf_counter() - began
        _answer(library, "how is it said")
        first = time.perf_counter() - began
        gc.collect()
        idle = private_bytes() / 1e6
        times = []
        for question in _questions(folder):
            began = time.perf_counter()
            _answer(library, question)
            times.append((time.perf_counter() - began) * 1000)
        gc.collect()
        return {
            "opening": [opened],
            "first answer": [first],
            "memory at rest": [idle],
            "memory after questions": [private_bytes() / 1e6],
            "an answer": times,
        }


def follow(data_dir: Path, folder: Path) -> Figures:
    """A file that changes while the library follows its folder, until its new word is found."""
    path = sorted(folder.rglob("*.txt"))[0]
    times = []
    with Library.open(data_dir) as library:
        library.start()
        _wait(lambda: library.progress().activity is Activity.IDLE)
        for number in range(3):
            word = f"qwertzuiop{number}"
            path.write_text(f"{path.read_text(encoding='utf-8')}\n\nThe {word} has come.", encoding="utf-8")
            began = time.perf_counter()
            _wait(partial(_answer, library, f'"{word}"'))
            times.append(time.perf_counter() - began)
            _wait(lambda: library.progress().activity is Activity.IDLE)
    return {"one changed file, until it is found": times}


def unchanged(data_dir: Path, _: Path) -> Figures:
    """A run that finds nothing to do."""
    return {"a run that finds nothing new": [_run(data_dir)]}


def delete(data_dir: Path, folder: Path) -> Figures:
    """A tenth of all files goes."""
    shutil.rmtree(folder / "part 3")
    return {"a tenth deleted": [_run(data_dir)]}


def compact(data_dir: Path, folder: Path) -> Figures:
    """Every file of the library written anew without something that was forgotten."""
    with Library.open(data_dir) as library:
        library.forget(sorted(folder.rglob("*.txt"))[-1])
        began = time.perf_counter()
        library.finish_forgetting()
        return {"compaction": [time.perf_counter() - began]}


def kill(data_dir: Path, folder: Path) -> Figures:
    """Files change; the process that follows them is killed when the catalogue has them and no index is saved."""
    for path in sorted(folder.rglob("*.txt"))[1:4]:
        path.write_text(f"{path.read_text(encoding='utf-8')}\n\nOnly the killed know this.", encoding="utf-8")
    with mock.patch.object(Engine, "_save", _killed), mock.patch.object(Indexer, "_save", _killed):
        _run(data_dir)
    return {}


def restart(data_dir: Path, _: Path) -> Figures:
    """After that: until an answer has what the killed process had read."""
    began = time.perf_counter()
    with Library.open(data_dir) as library:
        _wait(lambda: bool(_answer(library, '"the killed know this"')))
        return {"after a kill, until all is found": [time.perf_counter() - began]}


def _killed(*_: object) -> None:
    if hasattr(signal, "SIGKILL"):
        os.kill(os.getpid(), signal.SIGKILL)
    os._exit(9)


def _run(data_dir: Path) -> float:
    with Library.open(data_dir) as library:
        library._loaded()
        began = time.perf_counter()
        library.index_now()
        return time.perf_counter() - began


def _answer(library: Library, question: str) -> int:
    """How many hits the merged answer has."""
    return max(
        (len(results.hits) for results in library.search(SearchRequest(parse(question), rerank=False))), default=0
    )


def _questions(folder: Path) -> list[str]:
    """Words that stand together in some file."""
    chosen = random.Random(1)
    files = sorted(folder.rglob("*.txt"))
    found = []
    for _ in range(_QUESTIONS):
        words = re.findall(r"\w+", chosen.choice(files).read_text(encoding="utf-8"))
        begin = chosen.randrange(len(words) - 6)
        found.append(" ".join(words[begin : begin + 6]))
    return found


def _wait(met: Callable[[], object]) -> None:
    until = time.monotonic() + _PATIENCE_S
    while not met():
        if time.monotonic() > until:
            raise TimeoutError
        time.sleep(_EVERY_S)


STEPS: dict[str, Callable[[Path, Path], Figures]] = {
    step.__name__: step for step in (fill, search, unchanged, follow, kill, restart, delete, compact)
}

if __name__ == "__main__":
    print(json.dumps(STEPS[sys.argv[1]](Path(sys.argv[2]), Path(sys.argv[3]))))
