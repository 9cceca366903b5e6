"""What the command line shows to people: progress, tables, the demonstration."""

from __future__ import annotations

import sys
import tempfile
import threading
import time
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from app.cli.messages import render_banner
from app.cli.options import plain
from app.common.samples import DEMO_QUESTIONS, sample_folder
from app.domain.errors import Cancelled
from app.domain.models import TransferProgress
from app.domain.progress import Activity, IndexCounts, Progress, Status
from app.domain.search import Hit, SearchRequest
from app.library import Library

Result = TypeVar("Result")
_REFRESH_S = 0.2
_BAR = 10  # characters


def one_line(value: object) -> str:
    """A text or path for the terminal: control characters (a file name may hold them) are shown, not obeyed."""
    return "".join(repr(c)[1:-1] if unicodedata.category(c) == "Cc" else c for c in str(value))


def index_with_progress(library: Library) -> IndexCounts:
    """Runs the indexer and shows how far it is; Ctrl+C stops it between two steps."""
    return _watched(library.index_now, lambda: _show(library.progress()), library.cancel)


def _watched(work: Callable[[], Result], show: Callable[[], None], stop: Callable[[], None]) -> Result:
    """Work on a thread of its own, while `show` is called now and then; Ctrl+C calls `stop` and waits for the end."""
    outcome: list[Result | BaseException] = []
    # An event and not join(): Python 3.11 takes a thread for ended when Ctrl+C interrupts a join with a time limit.
    ended = threading.Event()

    def run() -> None:
        try:
            outcome.append(work())
        except BaseException as error:  # carried over to the thread that waits
            outcome.append(error)
        finally:
            ended.set()

    thread = threading.Thread(target=run, name="work")
    thread.start()
    try:
        while not ended.wait(_REFRESH_S):
            show()
    except KeyboardInterrupt:
        stop()
        ended.wait()
    thread.join()
    _clear()
    (result,) = outcome
    if isinstance(result, Cancelled):
        raise KeyboardInterrupt
    if isinstance(result, BaseException):
        raise result
    return result


def follow_live(library: Library) -> None:
    """Keeps the library up to date until Ctrl+C."""
    library.start()
    click.echo("Following the folders; Ctrl+C ends it.", err=True)
    said = None
    try:
        while True:
            time.sleep(_REFRESH_S)
            progress = library.progress()
            _show(progress)
            if progress.banner is not None and progress.banner != said:
                click.echo(render_banner(progress.banner), err=True)
            said = progress.banner
    except KeyboardInterrupt:
        _clear()


def with_transfer_shown(work: Callable[[Callable[[TransferProgress], None], Callable[[], None]], Result]) -> Result:
    """Runs a download, an import or a check and shows how far it is; Ctrl+C stops it, what has arrived stays."""
    stopped = threading.Event()

    def check() -> None:
        if stopped.is_set():
            raise Cancelled

    def report(transfer: TransferProgress) -> None:
        _write_line(describe_transfer(transfer))

    return _watched(lambda: work(report, check), lambda: None, stopped.set)


def describe_transfer(transfer: TransferProgress) -> str:
    """A moment of a transfer in a few words."""
    done = size_in_words(transfer.done_bytes)
    if transfer.total_bytes is not None:
        done = f"{done} of {size_in_words(transfer.total_bytes)}"
    speed = f", {size_in_words(int(transfer.bytes_per_s))}/s" if transfer.bytes_per_s else ""
    left = "" if transfer.seconds_left is None else f", about {_duration(transfer.seconds_left)} left"
    return f"{transfer.phase.value.capitalize()} {one_line(transfer.file)}: {done}{speed}{left}"


def size_in_words(size: int) -> str:
    """Bytes with the unit that suits them."""
    for unit, factor in (("GB", 1e9), ("MB", 1e6), ("kB", 1e3)):
        if size >= factor:
            return f"{size / factor:.1f} {unit}"
    return f"{size} bytes"


def describe(progress: Progress) -> str:
    """A snapshot in a line: a bar for the words and one for the meaning, which is learnt after them."""
    share = progress.done / max(1, progress.total)
    count = f"{progress.done} of {progress.total}"
    left = "" if progress.eta_s is None else f", about {_duration(progress.eta_s)} left"
    match progress.activity:
        case Activity.SCANNING:
            return "Looking through the folders"
        case Activity.INDEXING:
            current = one_line(progress.current or "")
            return f"Words {_bar(share)} {count} documents{left}  Meaning {_bar(0)}  {current}"
        case Activity.EMBEDDING:
            return f"Words {_bar(1)}  Meaning {_bar(share)} {count} passages{left}  {progress.embedder}"
        case _:
            return ""


def _bar(share: float) -> str:
    full = int(_BAR * min(1.0, share))
    return "█" * full + "░" * (_BAR - full)


def _duration(seconds: float) -> str:
    if seconds < 90:
        return f"{seconds:.0f} s"
    return f"{seconds / 60:.0f} min" if seconds < 5400 else f"{seconds / 3600:.1f} h"


def _show(progress: Progress) -> None:
    _write_line(describe(progress))


def _write_line(text: str) -> None:
    if sys.stderr.isatty():
        sys.stderr.write(f"\r\x1b[K{text[:100]}")
        sys.stderr.flush()


def _clear() -> None:
    if sys.stderr.isatty():
        sys.stderr.write("\r\x1b[K")
        sys.stderr.flush()


def print_records(found: IndexCounts | Status) -> None:
    """Counts or a status, for reading."""
    if isinstance(found, IndexCounts):
        _print_counts(found)
        return
    click.echo(f"Library: {one_line(found.data_dir)}")
    for folder in found.folders:
        click.echo(f"Folder:  {one_line(folder.path)}{'' if folder.available else '  (not there now)'}")
    states = ", ".join(f"{count} {state}" for state, count in found.documents.items())
    click.echo(f"Documents: {states or 'none'}; passages: {found.chunks}")
    for embedder in found.embedders:
        click.echo(f"Embedder {embedder.name}: {embedder.vectors} of {embedder.expected} vectors")
    click.echo(f"Being written to now: {'yes' if found.writer_running else 'no'}")


def _print_counts(counts: IndexCounts) -> None:
    if counts.indexed or counts.removed or counts.failed or counts.skipped:
        click.echo(
            f"{_counted(counts.indexed, 'document')} indexed ({_counted(counts.chunks, 'new passage')}),"
            f" {counts.unchanged} unchanged,"
            f" {counts.removed} removed, {counts.skipped} skipped, {counts.failed} failed, in {counts.seconds:.1f} s."
        )
    else:
        click.echo(f"Nothing has changed; files looked at: {counts.unchanged}.")
    if counts.embedded:
        click.echo(f"The meaning of {_counted(counts.embedded, 'passage')} was learnt.")
    if counts.cut:
        click.echo(f"Of {_counted(counts.cut, 'passage')} the chosen embedder reads only the beginning.")
    if counts.failed or counts.skipped:
        click.echo("Why: dragoman failures")


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def show_demo(print_json: Callable[[Any], None] | None = None) -> int:
    """Indexes the sample documents in a temporary library and answers three questions in three languages."""
    samples, questions = sample_folder(), [question.text for question in DEMO_QUESTIONS]
    with tempfile.TemporaryDirectory() as data_dir, Library.open(Path(data_dir)) as library:
        library.add_folder(samples)
        counts = library.index_now()
        answers = [[*library.search(SearchRequest(library.parse(question), limit=3))][-1] for question in questions]
        if print_json is not None:
            found = [{"question": a.request.query.source, "hits": [plain(hit) for hit in a.hits]} for a in answers]
            print_json({"counts": plain(counts), "answers": found})
            return 0
        print_records(counts)
        for question, results in zip(questions, answers, strict=True):
            click.echo(f"\n{click.style(question, bold=True)}")
            for number, hit in enumerate(results.hits, start=1):
                click.echo(f"  {number}. {_hit_lines(hit, samples)}")
    return 0


def _hit_lines(hit: Hit, root: Path) -> str:
    page = f", page {hit.page}" if hit.page else ""
    return f"{hit.path.relative_to(root)}{page} [{hit.language or '?'}]\n     {hit.snippet[:160]}"
