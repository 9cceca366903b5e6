"""What the command line shows to people: progress, tables, the demonstration."""

from __future__ import annotations

import sys
import tempfile
import threading
import time
from pathlib import Path

import click

from app.errors import Cancelled
from app.library import Library
from app.paths import resources_dir
from app.records import Activity, Hit, IndexCounts, Progress, SearchRequest, Status

_REFRESH_S = 0.2
_DEMO = (
    "How many kilometres did the pilgrim walk to Santiago?",
    "من أنقذ الجسر في الحرب عام 1944؟",
    "¿Qué reloj de bolsillo dejó el abuelo a su nieta?",
)


def index_with_progress(library: Library) -> IndexCounts:
    """Runs the indexer on a thread of its own and shows how far it is; Ctrl+C stops it between two steps."""
    outcome: list[IndexCounts | BaseException] = []

    def work() -> None:
        try:
            outcome.append(library.index_now())
        except BaseException as error:  # carried over to the thread that waits
            outcome.append(error)

    thread = threading.Thread(target=work, name="index")
    thread.start()
    try:
        while thread.is_alive():
            thread.join(_REFRESH_S)
            _show(library.progress())
    except KeyboardInterrupt:
        library.cancel()
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
                click.echo(f"{progress.banner.message} {progress.banner.remedy}", err=True)
            said = progress.banner
    except KeyboardInterrupt:
        _clear()


def describe(progress: Progress) -> str:
    """A snapshot in a few words."""
    left = "" if progress.eta_s is None else f", about {_duration(progress.eta_s)} left"
    match progress.activity:
        case Activity.SCANNING:
            return "Looking through the folders"
        case Activity.INDEXING:
            return f"Reading {progress.done} of {progress.total} documents{left}: {progress.current or ''}"
        case Activity.EMBEDDING:
            return f"Understanding {progress.done} of {progress.total} passages{left}"
        case _:
            return ""


def _duration(seconds: float) -> str:
    if seconds < 90:
        return f"{seconds:.0f} s"
    return f"{seconds / 60:.0f} min" if seconds < 5400 else f"{seconds / 3600:.1f} h"


def _show(progress: Progress) -> None:
    if sys.stderr.isatty():
        sys.stderr.write(f"\r\x1b[K{describe(progress)[:100]}")
        sys.stderr.flush()


def _clear() -> None:
    if sys.stderr.isatty():
        sys.stderr.write("\r\x1b[K")
        sys.stderr.flush()


def print_records(found: IndexCounts | Status) -> None:
    """Counts or a status, for reading."""
    if isinstance(found, IndexCounts):
        if not found.indexed and not found.removed and not found.failed and not found.skipped:
            click.echo(f"Nothing has changed: {found.unchanged} documents are up to date.")
            return
        click.echo(
            f"{found.indexed} documents indexed ({found.chunks} new passages), {found.unchanged} unchanged,"
            f" {found.removed} removed, {found.skipped} skipped, {found.failed} failed, in {found.seconds:.1f} s."
        )
        if found.failed or found.skipped:
            click.echo("Why: dragoman failures")
        return
    click.echo(f"Library: {found.data_dir}")
    for folder in found.folders:
        click.echo(f"Folder:  {folder.path}{'' if folder.available else '  (not there now)'}")
    states = ", ".join(f"{count} {state}" for state, count in found.documents.items())
    click.echo(f"Documents: {states or 'none'}; passages: {found.chunks}")
    for embedder in found.embedders:
        click.echo(f"Embedder {embedder.name}: {embedder.vectors} of {embedder.expected} vectors")
    click.echo(f"Being written to now: {'yes' if found.writer_running else 'no'}")


def show_demo() -> int:
    """Indexes the sample documents in a temporary library and answers three questions in three languages."""
    samples = resources_dir() / "sample" / "documents"
    with tempfile.TemporaryDirectory() as data_dir, Library.open(Path(data_dir)) as library:
        library.add_folder(samples)
        print_records(library.index_now())
        for question in _DEMO:
            *_, results = library.search(SearchRequest(question, limit=3))
            click.echo(f"\n{click.style(question, bold=True)}")
            for number, hit in enumerate(results.hits, start=1):
                click.echo(f"  {number}. {_one_line(hit, samples)}")
    return 0


def _one_line(hit: Hit, root: Path) -> str:
    page = f", page {hit.page}" if hit.page else ""
    return f"{hit.path.relative_to(root)}{page} [{hit.language or '?'}]\n     {hit.snippet[:160]}"
