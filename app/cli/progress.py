"""Long work: a line says how far it is, where there is a terminal, and Ctrl+C ends it between two steps."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable
from typing import TypeVar

from app.cli.messages import render, render_banner
from app.cli.output import one_line, tell
from app.common.units import bytes_in_words, duration_in_words
from app.domain.errors import Cancelled
from app.domain.findings import CheckProgress
from app.domain.messages import message
from app.domain.models import TransferProgress
from app.domain.progress import Activity, IndexCounts, Progress
from app.library import Library

Result = TypeVar("Result")
_REFRESH_S = 0.2
_INTERRUPTED_S = 3.0 if sys.platform == "win32" else None  # on Windows Ctrl+C interrupts no wait
_BAR = 10  # characters
_LINE = 100  # characters


def index_with_progress(library: Library) -> IndexCounts:
    """Runs the indexer. Raises `KeyboardInterrupt` after Ctrl+C."""
    return _watched(library.index_now, lambda: _write_line(describe_indexing(library.progress())), library.cancel)


def forget_with_progress(library: Library) -> None:
    """Has what was forgotten leave the files. Raises `KeyboardInterrupt` after Ctrl+C."""
    _watched(library.finish_forgetting, lambda: _write_line(describe_indexing(library.progress())), library.cancel)


def follow_live(library: Library) -> None:
    """Keeps the library up to date until Ctrl+C."""
    library.resume()  # whatever was paused in the window: this is asked for
    changed = threading.Event()
    unfollow = library.follow_progress(changed.set)
    library.start()
    tell("Following the folders; Ctrl+C ends it.")
    told = None
    try:
        while True:
            changed.clear()
            progress = library.progress()
            _write_line(describe_indexing(progress))
            if progress.banner is not None and progress.banner != told:
                tell(render_banner(progress.banner))
            told = progress.banner
            time.sleep(_REFRESH_S)
            while not changed.wait(_INTERRUPTED_S):
                pass
    except KeyboardInterrupt:
        _clear_line()
    finally:
        unfollow()


def transfer_with_progress(work: Callable[[Callable[[TransferProgress], None], Callable[[], None]], Result]) -> Result:
    """Runs a download, an import or a check, which gets where to report and what to ask whether it is to stop; what has
    arrived when it stops, stays."""
    stopped = threading.Event()

    def check() -> None:
        if stopped.is_set():
            raise Cancelled

    def report(transfer: TransferProgress) -> None:
        _write_line(describe_transfer(transfer))

    return _watched(lambda: work(report, check), lambda: None, stopped.set)


def search_with_progress(library: Library, work: Callable[[Callable[[], None]], Result]) -> Result:
    """Runs a search, which gets what to ask whether it is to stop. Where an index must be made anew first, that is
    told."""
    stopped = threading.Event()
    told = False

    def check() -> None:
        if stopped.is_set():
            raise Cancelled

    def show() -> None:
        nonlocal told
        if library.progress().activity is Activity.CATCHING_UP and not told:
            tell("The index of words is being made anew first. Ctrl+C ends it, and nothing is lost.")
            told = True

    def stop() -> None:
        stopped.set()
        library.cancel()

    return _watched(lambda: work(check), show, stop)


def check_with_progress(work: Callable[[Callable[[CheckProgress], None], Callable[[], None]], Result]) -> Result:
    """Runs a check, which gets where to report and what to ask whether it is to stop."""
    stopped = threading.Event()

    def check() -> None:
        if stopped.is_set():
            raise Cancelled

    def report(progress: CheckProgress) -> None:
        share = f" {progress.done:,} of {progress.total:,}" if progress.total else ""
        _write_line(f"{render(progress.what)}{share}")

    return _watched(lambda: work(report, check), lambda: None, stopped.set)


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
    _clear_line()
    (result,) = outcome
    if isinstance(result, Cancelled):
        raise KeyboardInterrupt
    if isinstance(result, BaseException):
        raise result
    return result


def describe_indexing(progress: Progress) -> str:
    """A snapshot in a line: a bar for the words and one for the meaning, which is learnt after them; and what it is
    slower for."""
    described = _described(progress)
    if not described or progress.held_back is None:
        return described
    return f"{described} ({render(message(f'pace.{progress.held_back}'))})"


def _described(progress: Progress) -> str:
    share = progress.done / max(1, progress.total)
    count = f"{progress.done:,} of {progress.total:,}"
    left = "" if progress.eta_s is None else f", about {duration_in_words(progress.eta_s)} left"
    match progress.activity:
        case Activity.CATCHING_UP:
            return "Preparing the search"
        case Activity.FORGETTING:
            return f"Forgetting {_bar(share)}"
        case Activity.SCANNING:
            return "Looking through the folders"
        case Activity.INDEXING:
            current = one_line(progress.current or "")
            return f"Words {_bar(share)} {count} documents{left}  Meaning {_bar(0)}  {current}"
        case Activity.RECOGNISING:
            return f"Words {_bar(1)}  Scans {_bar(share)} {count} pages{left}  {one_line(progress.current or '')}"
        case Activity.EMBEDDING:
            return f"Words {_bar(1)}  Meaning {_bar(share)} {count} passages{left}  {progress.embedder}"
        case _:
            return ""


def describe_transfer(transfer: TransferProgress) -> str:
    """A moment of a transfer in a few words."""
    done = bytes_in_words(transfer.done_bytes)
    if transfer.total_bytes is not None:
        done = f"{done} of {bytes_in_words(transfer.total_bytes)}"
    speed = f", {bytes_in_words(transfer.bytes_per_s)}/s" if transfer.bytes_per_s else ""
    left = "" if transfer.seconds_left is None else f", about {duration_in_words(transfer.seconds_left)} left"
    return f"{transfer.phase.value.capitalize()} {one_line(transfer.file)}: {done}{speed}{left}"


def _bar(share: float) -> str:
    full = int(_BAR * min(1.0, share))
    return "█" * full + "░" * (_BAR - full)


def _write_line(text: str) -> None:
    if sys.stderr is not None and sys.stderr.isatty():
        sys.stderr.write(f"\r\x1b[K{text[:_LINE]}")
        sys.stderr.flush()


def _clear_line() -> None:
    _write_line("")
