"""Measures how long the window stands still: the longest time between two turns of its event loop while 2,000 small
documents are read, questions are typed and pages of a PDF are drawn, in the real window on the real library.

    make bench-window [ARGS="--json FOLDER"]

Other programs take the processor as well: beside each gap stands for how long of it the window's own thread was
running, and for how long it waited for a processor (Linux tells); the rest it waited for a lock, Python's own above
all. What counts is measured on a quiet machine; the goal is below 100 ms.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import threading
import time
import traceback
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "screens")]
if "DISPLAY" not in os.environ:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QObject, Qt, QTimer  # noqa: E402  # after the platform is known
from PySide6.QtWidgets import QApplication  # noqa: E402
from record import Record, add_options  # noqa: E402
from screen_driver import Driver  # noqa: E402
from screen_material import make_documents, make_many  # noqa: E402

from app.domain.progress import Activity  # noqa: E402
from app.gui.garbage import GarbageCollector  # noqa: E402
from app.gui.loop_activity import LoopActivity  # noqa: E402
from app.library import Library  # noqa: E402

_BEAT_MS = 2
_LOOK_S = 0.004
_NOTED_S = 0.03  # a block that is looked at
_SHOWN = 5
_PAGES = 12  # steps through a document
_QUESTIONS = ("What did the mill have to do with the river?", "harbour violin", "What happens when a delivery is late?")


@dataclass(frozen=True, slots=True)
class Gap:
    """Seconds between two turns, those in which the window's thread ran, and in which it waited for a processor; what
    was going on, and where it was."""

    wall_s: float
    ran_s: float
    queued_s: float
    during: str
    stack: str

    def __str__(self) -> str:
        held_ms = 1000 * max(0.0, self.wall_s - self.ran_s - self.queued_s)
        parts = (
            f"ran {1000 * self.ran_s:.0f}, waited for a processor {1000 * self.queued_s:.0f}, for a lock {held_ms:.0f}"
        )
        return f"{1000 * self.wall_s:.0f} ms ({parts}) while: {self.during}\n{self.stack}"


class Pulse(QObject):
    """Notes the gaps of the thread that made it. `during` is what is going on."""

    def __init__(self) -> None:
        super().__init__()
        self.gaps: list[Gap] = []
        self.during = ""
        self._watched = threading.get_ident()
        self._beat_at, self._ran, self._queued = time.perf_counter(), time.thread_time(), _queued_s()
        self._stack = ""
        self._ended = threading.Event()
        self._timer = QTimer(self, interval=_BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_beat)
        self._looker = threading.Thread(target=self._look, name="looker", daemon=True)

    def start(self) -> None:
        self._beat_at, self._ran, self._queued = time.perf_counter(), time.thread_time(), _queued_s()
        self._timer.start()
        self._looker.start()

    def stop(self) -> None:
        self._timer.stop()
        self._ended.set()
        self._looker.join()

    def _on_beat(self) -> None:
        now, ran, queued = time.perf_counter(), time.thread_time(), _queued_s()
        if now - self._beat_at > _NOTED_S:
            gap = Gap(now - self._beat_at, ran - self._ran, queued - self._queued, self.during, self._stack)
            self.gaps.append(gap)
        self._beat_at, self._ran, self._queued, self._stack = now, ran, queued, ""

    def _look(self) -> None:
        """Where the watched thread is while it blocks; the last look before it goes on is kept."""
        while not self._ended.wait(_LOOK_S):
            if time.perf_counter() - self._beat_at > _NOTED_S:
                frame = sys._current_frames().get(self._watched)
                if frame is not None:
                    self._stack = "".join(traceback.format_stack(frame)[-3:])


def _queued_s() -> float:
    """For how long this thread has waited for a processor since it began; 0 where the system does not tell."""
    try:
        return int(Path("/proc/thread-self/schedstat").read_text().split()[1]) / 1e9
    except (OSError, IndexError, ValueError):
        return 0.0


def measure(home: Path) -> list[Gap]:
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    documents, notes = make_documents(home), make_many(home / "Notes")
    with Library.open(home / "data") as library:
        library.start()
        driver = Driver(application, library, home / "data")
        activity = LoopActivity(application)
        garbage = GarbageCollector(activity, application)  # as the program has it
        garbage.start()
        activity.start()
        driver.show(1280, 800)
        driver.window.folders.add(documents)
        driver.until(lambda: driver.window.watch.contents.folders, "a folder")
        driver.indexed()
        pulse = Pulse()
        pulse.during = "nothing"
        pulse.start()
        driver.window.folders.add(notes)
        driver.until(lambda: library.progress().activity is Activity.INDEXING, "the reading")
        while library.progress().activity is not Activity.IDLE:
            for question in _QUESTIONS:
                pulse.during = "typing, an answer"
                driver.ask(question)
                pulse.during = "hits and pages looked at"
                _look_through(driver)
        pulse.stop()
        driver.close()
        garbage.stop()
        activity.stop()
    return pulse.gaps


def _look_through(driver: Driver) -> None:
    """Down the list, and through the pages of what is shown."""
    for _ in range(_PAGES):
        driver.key(Qt.Key.Key_Down)
        turned = time.monotonic()
        driver.until(lambda: time.monotonic() - turned > 0.1, "")  # noqa: B023  # called before the next round
        bar = driver.window.preview.views.view.verticalScrollBar()
        bar.setValue(bar.value() + bar.pageStep() // 2)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=1, help="each with a window and documents anew")
    add_options(parser, seed=None)
    options = parser.parse_args()
    record = Record("window", __doc__)
    rounds: list[list[Gap]] = []
    took: list[float] = []
    for _ in range(options.rounds):
        with tempfile.TemporaryDirectory(prefix="dragoman-") as folder:
            began = time.perf_counter()
            rounds.append(measure(Path(folder)))
            took.append(time.perf_counter() - began)
    record.add("a round", "s", took)
    record.add(f"blocks above {1000 * _NOTED_S:.0f} ms", "a round", map(len, rounds))
    for name, part in (
        ("longest block", lambda gap: gap.wall_s),
        ("without waiting for a processor", lambda gap: gap.wall_s - gap.queued_s),
        ("of the window's own work", lambda gap: gap.ran_s),
    ):
        record.add(name, "ms", [1000 * max(map(part, gaps), default=0.0) for gaps in rounds])
    every = [gap for gaps in rounds for gap in gaps]
    for gap in sorted(every, key=lambda gap: gap.wall_s, reverse=True)[:_SHOWN]:
        print(f"\n{gap}", end="")
    print()
    record.finish(options.json)


if __name__ == "__main__":
    main()
