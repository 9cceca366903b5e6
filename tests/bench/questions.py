"""Measures answers: of every kind of question the time until the first and the last stage is there, and what each part
of the search takes of it, in a library of any size.

    make bench-questions ARGS="--passages 100000"     in a library that is made, see made_library.py
    make bench-questions ARGS="--library FOLDER"      in one that is there, which is only read

Every question is asked twice, the second time warm: what SQLite and the system keep is there then, what the search
itself remembers of the very question is not. Times are wall-clock; "outside the parts" is what none of them accounts
for. At the end the counts beside an answer, completion, and the start of a process until its first answer.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from question_kinds import QuestionMaker

import app.search.pipeline as pipeline
import app.search.ranking as ranking
import app.search.results as results
import app.search.retrieve as retrieve
from app.domain.search import SearchRequest
from app.library import Library
from app.search.query.parser import parse
from app.storage.reader import CatalogueReader

clock: Callable[[], float] = time.perf_counter  # of answers and their parts

ROOT = Path(__file__).resolve().parents[2]
# Where each part of a search is called: (owner, name, what it is).
PARTS: tuple[tuple[Any, str, str], ...] = (
    (pipeline, "lookup_terms", "terms"),
    (CatalogueReader, "admit", "filters"),
    (pipeline, "find_scope", "required terms"),
    (pipeline, "embed_question", "embedding"),
    (retrieve, "search_lexical", "words"),
    (retrieve, "search_dense", "meaning"),
    (retrieve, "search_names", "names"),
    (retrieve, "merge", "merging"),
    (CatalogueReader, "documents_of_chunks", "documents"),
    (pipeline, "judge_of", "confidence"),
    (pipeline, "_no_good_match", "no match"),
    (pipeline, "list_documents", "listing"),
    (results, "make_hits", "snippets"),
    (results, "count", "count"),
    (pipeline, "make_results", "the page"),
)


class Parts:
    """The seconds of one answer that were spent in each part; what a part calls of another is the other's."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = defaultdict(float)
        self._inner = threading.local()
        for owner, name, part in PARTS:
            self._wrap(owner, name, part)

    def _wrap(self, owner: Any, name: str, part: str) -> None:
        original: Callable[..., Any] = getattr(owner, name)

        def timed(*args: Any, **options: Any) -> Any:
            stack = self._inner.__dict__.setdefault("stack", [])
            stack.append(0.0)
            started = clock()
            try:
                return original(*args, **options)
            finally:
                elapsed = clock() - started
                self.seconds[part] += elapsed - stack.pop()
                if stack:
                    stack[-1] += elapsed

        setattr(owner, name, timed)

    def taken(self) -> dict[str, float]:
        """The seconds since it was last asked."""
        found = dict(self.seconds)
        self.seconds.clear()
        return found


def percentile(samples: Sequence[float], share: float) -> float:
    ordered = sorted(samples)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))] if ordered else float("nan")


def request(question: str, *, rerank: bool = False) -> SearchRequest:
    return SearchRequest(parse(question), rerank=rerank)


def measure_kind(library: Library, questions: Sequence[str], parts: Parts) -> dict[str, Any]:
    """What each question took in milliseconds, the first time and the second, and the parts of the second."""
    first, again = [], []
    of_parts: dict[str, list[float]] = defaultdict(list)
    for question in questions:
        for times in (first, again):
            stack = library._loaded().stack
            stack.recent.__init__()  # type: ignore[misc]  # what is kept for a further page is no answer to this one
            parts.taken()
            started = clock()
            for _ in library.search(request(question)):
                pass
            times.append((clock() - started) * 1000)
        taken = parts.taken()
        for part, seconds in taken.items():
            of_parts[part].append(seconds * 1000)
        of_parts["outside the parts"].append(again[-1] - 1000 * sum(taken.values()))
    return {
        "questions": len(questions),
        "first": first,
        "warm": again,
        "parts": {part: (statistics.median(ms), percentile(ms, 0.99)) for part, ms in of_parts.items()},
    }


def measure_stages(library: Library, questions: Sequence[str]) -> dict[str, list[float]]:
    """With reranking: milliseconds to the first answer and to the last."""
    found: dict[str, list[float]] = {"first answer": [], "last answer": []}
    for question in questions:
        started = time.perf_counter()
        times = []
        for _ in library.search(request(question, rerank=True)):
            times.append((time.perf_counter() - started) * 1000)
        found["first answer"].append(times[0])
        found["last answer"].append(times[-1])
    return found


def measure_beside(library: Library, questions: Sequence[str]) -> dict[str, list[float]]:
    """Milliseconds of what is asked beside an answer: the counts by kind, language and so on, and completions."""
    found: dict[str, list[float]] = defaultdict(list)

    def timed(name: str, work: Callable[[], object]) -> None:
        started = time.perf_counter()
        work()
        found[name].append((time.perf_counter() - started) * 1000)

    timed("counts, the first time", lambda: library.facets(request("")))
    for question in questions:
        for _ in library.search(request(question)):
            pass
        timed("counts", lambda question=question: library.facets(request(question)))
        timed("counts of a filter", lambda question=question: library.facets(request(f"{question} type:pdf")))
    for field in ("type", "lang", "from", "in"):
        for prefix in ("", "p", "folder"):
            timed("completion", lambda field=field, prefix=prefix: library.suggest(field, prefix))
    return dict(found)


START = """
import sys, time
started = float(sys.argv[1])
from app.cli import main, options
from app import library
class Timed(library.Library):
    def search(self, *arguments):
        for results in super().search(*arguments):
            print("answer", time.time() - started, file=sys.stderr)
            yield results
options.Library = Timed
main.run(["--data-dir", sys.argv[2], "search", sys.argv[3]])
"""


def measure_start(folder: Path, questions: Sequence[str], *, cold: bool) -> list[float]:
    """Milliseconds from the start of a process to its first answer; `cold` with nothing of the library in memory."""
    found = []
    for question in questions:
        if cold:
            _forget_files(folder)
        command = [sys.executable, "-c", START, repr(time.time()), str(folder), question]
        ended = subprocess.run(
            command, cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True, text=True, check=True
        )
        found.append(1000 * float(ended.stderr.split("answer ")[1].split()[0]))
    return found


def _forget_files(folder: Path) -> None:
    """Has the system read these files from the disk again, where it can be told to."""
    for path in folder.rglob("*"):
        if path.is_file() and hasattr(os, "posix_fadvise"):
            with suppress(OSError), path.open("rb") as file:
                os.fsync(file.fileno())
                os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def measure(folder: Path, count: int, starts: int, only: str = "") -> dict[str, Any]:
    """All figures of the library in `folder`."""
    found: dict[str, Any] = {"kinds": {}}
    with Library.open(folder, read_only=True) as library:
        maker = QuestionMaker(library._reader)
        library._loaded(warm=True).stack.dense[0].embedder.get()
        for _ in library.search(request("warm")):
            pass
        found["passages"] = len(library._loaded().stack.lexical)
        parts = Parts()
        kinds = {name: asked for name, asked in maker.kinds(count).items() if only in name}
        for name, questions in kinds.items():
            found["kinds"][name] = measured = measure_kind(library, questions, parts)
            show(name, measured)
        show_all(found["kinds"])
        if not only:
            asked = maker.kinds(count)["short"]
            found["reranked"] = measure_stages(library, asked)
            found["beside"] = measure_beside(library, asked[:5])
    if starts and not only:
        found["start"] = {"start, warm": measure_start(folder, asked[:starts], cold=False)}
        found["start"]["start, cold"] = measure_start(folder, asked[:starts], cold=True)
    for name, samples in {**found.get("reranked", {}), **found.get("beside", {}), **found.get("start", {})}.items():
        print(f"{name:26} p50 {statistics.median(samples):8.1f}   highest {max(samples):8.1f} ms", flush=True)
    return found


def show(name: str, measured: dict[str, Any]) -> None:
    first, warm = measured["first"], measured["warm"]
    parts = sorted(measured["parts"].items(), key=lambda pair: -pair[1][0])
    print(
        f"{name:26} warm p50 {statistics.median(warm):7.1f} p99 {percentile(warm, 0.99):7.1f}"
        f"  first p50 {statistics.median(first):7.1f} p99 {percentile(first, 0.99):7.1f}   "
        + ", ".join(f"{part} {median:.1f}" for part, (median, _) in parts[:6] if median >= 0.05),
        flush=True,
    )


def show_all(kinds: dict[str, Any]) -> None:
    for when in ("warm", "first"):
        every = [ms for measured in kinds.values() for ms in measured[when]]
        print(f"all kinds, {when}: p50 {statistics.median(every):.1f} ms, p99 {percentile(every, 0.99):.1f} ms")


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--library", type=Path, help="a data folder that holds one")
    arguments.add_argument("--passages", type=int, default=10_000, help="of the library that is made")
    arguments.add_argument("--questions", type=int, default=20, help="of each kind")
    arguments.add_argument("--starts", type=int, default=5)
    arguments.add_argument("--kind", default="", help="only kinds with this in their names")
    arguments.add_argument("--processor", action="store_true", help="processor time of answers, for a busy machine")
    options = arguments.parse_args()
    if options.processor:
        global clock
        clock = time.process_time
    with tempfile.TemporaryDirectory() as temporary:
        folder = options.library
        if folder is None:
            from made_library import make_library

            folder = Path(temporary) / "library"
            make_library(folder, options.passages)
        measure(folder, options.questions, options.starts, options.kind)


if __name__ == "__main__":
    main()
