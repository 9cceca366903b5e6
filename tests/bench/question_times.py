"""Times of answers: for every kind of question until the fused answer is there, and what each part of it takes.

    make bench-questions ARGS="--passages 100000"     in a library that is made, see made_library.py
    make bench-questions ARGS="--library FOLDER"      in one that is there, which is only read

Asked as the window asks: documents with their best passages, of which the fused answer is the first that is shown;
reranking comes after it. Every question is asked twice, the second time warm: what SQLite and the system keep is there
then, and what the filters of a question admit, but not its answer. Times are wall-clock, or with --processor the
processor's, of all threads; what is done beside the rest, the embedding and the meaning, costs the answer no more than
the "waiting" for it, and "other" is what none of the parts accounts for. At the end the counts beside an answer,
completion, and the start of a process until its first answer.
"""

from __future__ import annotations

import argparse
import gc
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
from functools import partial
from pathlib import Path
from typing import Any

from installed import as_installed
from made_library import SEED, make_library
from question_kinds import QuestionMaker
from record import Record, add_options

import app.search.ahead as ahead
import app.search.pipeline as pipeline
import app.search.results as results
import app.search.retrieve as retrieve
from app.domain.search import SearchRequest, SearchStage
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
    (ahead, "embed_question", "embedding"),
    (ahead, "search_lexical", "words"),
    (retrieve, "search_lexical", "words"),
    (ahead, "search_dense", "meaning"),
    (retrieve, "search_dense", "meaning"),
    (ahead, "search_names", "names"),
    (retrieve, "search_names", "names"),
    (retrieve, "merge", "merging"),
    (threading.Thread, "join", "waiting"),
    (ahead, "make_ready", "looking ahead"),
    (CatalogueReader, "held_passages", "passages"),
    (CatalogueReader, "documents_of_chunks", "documents"),
    (pipeline, "judge_of", "confidence"),
    (pipeline, "_no_good_match", "no match"),
    (pipeline, "list_documents", "listing"),
    (results, "make_hits", "snippets"),
    (results, "count", "count"),
    (pipeline, "make_results", "the page"),
)


class Parts:
    """The seconds of one answer that were spent in each part; what a part calls of another is the other's. Times them
    for as long as the `with` lasts. `beside` are those of other threads than the one that asks."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = defaultdict(float)
        self.beside: dict[str, float] = defaultdict(float)
        self._asks = threading.get_ident()
        self._inner = threading.local()
        self._originals: list[tuple[Any, str, Any]] = []

    def __enter__(self) -> Parts:
        for owner, name, part in PARTS:
            self._originals.append((owner, name, getattr(owner, name)))
            self._wrap(owner, name, part)
        return self

    def __exit__(self, *_: object) -> None:
        for owner, name, original in self._originals:
            setattr(owner, name, original)

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
                seconds = self.seconds if threading.get_ident() == self._asks else self.beside
                seconds[part] += elapsed - stack.pop()
                if stack:
                    stack[-1] += elapsed

        setattr(owner, name, timed)

    def taken(self) -> tuple[dict[str, float], dict[str, float]]:
        """The seconds since it was last asked, and those of other threads."""
        found = dict(self.seconds), dict(self.beside)
        self.seconds.clear()
        self.beside.clear()
        return found


def percentile(samples: Sequence[float], share: float) -> float:
    ordered = sorted(samples)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))] if ordered else float("nan")


def request(question: str) -> SearchRequest:
    return SearchRequest(parse(question), group=True)


def fused(library: Library, question: str) -> None:
    """Asks for the first answer that is by words and by meaning."""
    for answer in library.search(request(question)):
        if answer.stage is not SearchStage.WORDS:
            return


def measure_kind(library: Library, questions: Sequence[str], parts: Parts) -> dict[str, Any]:
    """What each question took in milliseconds, the first time and the second, and the parts of the second."""
    first: list[float] = []
    again: list[float] = []
    of_parts: dict[str, list[float]] = defaultdict(list)
    for question in questions:
        for times in (first, again):
            stack = library._loaded().stack
            stack.recent.__init__()  # type: ignore[misc]  # what is kept for a further page is no answer to this one
            stack.dense[0].embedder.get()._questions.clear()  # type: ignore[attr-defined]  # nor is its embedding
            parts.taken()
            started = clock()
            fused(library, question)
            times.append((clock() - started) * 1000)
        taken, beside = parts.taken()
        for part, seconds in (*taken.items(), *((f"beside: {part}", seconds) for part, seconds in beside.items())):
            of_parts[part].append(seconds * 1000)
        of_parts["other"].append(again[-1] - 1000 * sum(taken.values()))
    return {
        "questions": len(questions),
        "first": first,
        "warm": again,
        "parts": dict(of_parts),
    }


def measure_stages(library: Library, questions: Sequence[str]) -> dict[str, list[float]]:
    """With reranking: milliseconds to the first answer and to the last."""
    found: dict[str, list[float]] = {"fused answer": [], "reranked answer": []}
    for question in questions:
        started = time.perf_counter()
        times = []
        for _ in library.search(request(question)):
            times.append((time.perf_counter() - started) * 1000)
        found["fused answer"].append(times[0])
        found["reranked answer"].append(times[-1])
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
        fused(library, question)
        timed("counts", partial(library.facets, request(question)))
        timed("counts of a filter", partial(library.facets, request(f"{question} type:pdf")))
    for field in ("type", "lang", "from", "in"):
        for prefix in ("", "p", "folder"):
            timed("completion", partial(library.suggest, field, prefix))
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
    surroundings = {**as_installed(), "PYTHONPATH": str(ROOT)}
    for question in questions:
        if cold:
            _forget_files(folder)
        command = [sys.executable, "-c", START, repr(time.time()), str(folder), question]
        ended = subprocess.run(command, cwd=ROOT, env=surroundings, capture_output=True, text=True, check=True)
        found.append(1000 * float(ended.stderr.split("answer ")[1].split()[0]))
    return found


def _forget_files(folder: Path) -> None:
    """Has the system read these files from the disk again, where it can be told to."""
    for path in folder.rglob("*"):
        if path.is_file() and hasattr(os, "posix_fadvise"):
            with suppress(OSError), path.open("rb") as file:
                os.fsync(file.fileno())
                os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def measure(folder: Path, count: int, starts: int, only: str, record: Record) -> None:
    """All figures of the library in `folder`."""
    with Library.open(folder, read_only=True) as library:
        maker = QuestionMaker(library._reader, record.seed or SEED)
        library._loaded(warm=True).stack.dense[0].embedder.get()
        fused(library, "warm")
        passages = len(library._loaded().stack.lexical)
        asked = maker.kinds(count)
        every: dict[str, list[float]] = defaultdict(list)
        for name, questions in asked.items():
            if only in name:
                gc.collect()
                gc.disable()  # as the window has it: see app/gui/garbage.py
                with Parts() as parts:
                    measured = measure_kind(library, questions, parts)
                gc.enable()
                keep(record, name, measured, passages)
                for when in ("warm", "first"):
                    every[when] += measured[when]
        for when, samples in every.items():
            record.add(f"all kinds, {when}, p50", "ms", statistics.median(samples), passages=passages)
            record.add(f"all kinds, {when}, p99", "ms", percentile(samples, 0.99), passages=passages)
        beside: dict[str, list[float]] = {}
        if not only:
            short = asked["short"]
            beside = {**measure_stages(library, short), **measure_beside(library, short[:5])}
    if starts and not only:
        for name, cold in (("start until the first answer, warm", False), ("start, nothing in memory", True)):
            beside[name] = measure_start(folder, asked["short"][:starts], cold=cold)
    for name, samples in beside.items():
        record.add(name, "ms", samples, passages=passages)


def keep(record: Record, name: str, measured: dict[str, Any], passages: int) -> None:
    """The figures of one kind of question, and a line of the parts that take the most."""
    record.add(name, "ms", measured["warm"], passages=passages)
    record.add(f"{name}, the first time", "ms", measured["first"], passages=passages)
    medians = {part: statistics.median(ms) for part, ms in measured["parts"].items()}
    most = sorted(medians.items(), key=lambda pair: -pair[1])[:7]
    print(
        f"    p99 {percentile(measured['warm'], 0.99):.1f}; "
        + ", ".join(f"{n} {ms:.1f}" for n, ms in most if ms > 0.05)
    )


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--library", type=Path, help="a data folder that holds one")
    arguments.add_argument("--passages", type=int, default=10_000, help="of the library that is made")
    arguments.add_argument("--questions", type=int, default=20, help="of each kind")
    arguments.add_argument("--sentences", type=int, default=100, help="of each language, that are embedded to make one")
    arguments.add_argument("--starts", type=int, default=5)
    arguments.add_argument("--kind", default="", help="only kinds with this in their names")
    arguments.add_argument("--processor", action="store_true", help="processor time of answers, for a busy machine")
    add_options(arguments, seed=SEED)
    options = arguments.parse_args()
    if options.processor:
        global clock
        clock = time.process_time
    record = Record("questions", __doc__, seed=options.seed)
    with tempfile.TemporaryDirectory() as temporary:
        folder = options.library
        if folder is None:
            folder = Path(temporary) / "library"
            make_library(folder, options.passages, sentences=options.sentences, seed=options.seed)
        measure(folder, options.questions, options.starts, options.kind, record)
    record.finish(options.json)


if __name__ == "__main__":
    main()
