"""What Dragoman costs while nobody uses it: processor time, wake-ups and the disk, of the window, of the tray
alone, and of the command that follows the folders; and what memory it takes for a run, and gives back after it.

    make bench-idle [ARGS="--passages 100000 --seconds 60"]

The program runs as for a person, on a library made for it, until it is at rest; then the system's counters of each of
its threads, and of its child processes, are read twice. Linux tells them; a wake-up is a thread that slept and runs.
For the memory of a run files come that are read and embedded; it is told without what is mapped from files, which the
system takes back as it likes. Models are then let go of after so many seconds, not after five minutes.
"""

from __future__ import annotations

import argparse
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import psutil
from idle_library import make_library, write_files
from installed import as_installed
from interrupts import heed_interrupts
from real_vectors import private_bytes
from record import Record, add_options

from app.common.paths import DataDir
from app.common.settings import Settings, SettingsStore

ROOT = Path(__file__).resolve().parents[2]
_RESTS_S = 10.0  # with hardly any work, so that it is at rest
_LOOKS = 2  # that see it so: it may wait for a processor that others have
_HARDLY = 0.02  # of one processor
_PATIENCE_S = 900.0
_LOOK_S = 0.2  # between two looks at the memory
_MODELS_S = 20.0

# Where there is no tray, as without a desktop, one is taken for there: what is measured is a window that is not shown.
TRAY = """
import sys
from pathlib import Path
from app.gui.resident import resident
resident.has_tray = lambda: True
from app.gui.application import Aim, Wish, run
sys.exit(run(Path(sys.argv[1]), Wish(Aim.BACKGROUND)))
"""
WAYS = {
    "window": ["-m", "app", "--data-dir", "{data}"],
    "tray": ["-c", TRAY, "{data}"],
    "watch": ["-m", "app", "--data-dir", "{data}", "index", "{files}", "--watch"],
}


@dataclass(frozen=True)
class Counts:
    """What was counted up to a moment, of a process and its children: by thread, and of the disk."""

    cpu_s: Mapping[str, float]
    woken: Counter[str]  # voluntary switches: the thread had slept
    pushed: Counter[str]  # involuntary ones: another took its processor
    read: int
    written: int
    memory: int

    def since(self, earlier: Counts) -> Counts:
        return Counts(
            {name: seconds - earlier.cpu_s.get(name, 0.0) for name, seconds in self.cpu_s.items()},
            self.woken - earlier.woken,
            self.pushed - earlier.pushed,
            self.read - earlier.read,
            self.written - earlier.written,
            self.memory,
        )


def counts(process: psutil.Process) -> Counts:
    cpu_s: dict[str, float] = {}
    woken, pushed = Counter[str](), Counter[str]()
    read = written = memory = 0
    for each in (process, *process.children(recursive=True)):
        of = "" if each == process else "child: "
        try:
            for task in Path(f"/proc/{each.pid}/task").iterdir():
                name = f"{of}{(task / 'comm').read_text().strip()} {task.name}"
                # Nanoseconds; the other counters of time are of a hundredth of a second.
                cpu_s[name] = int((task / "schedstat").read_text().split()[0]) / 1e9
                status = dict(line.split(":", 1) for line in (task / "status").read_text().splitlines())
                woken[name] = int(status["voluntary_ctxt_switches"])
                pushed[name] = int(status["nonvoluntary_ctxt_switches"])
            io = each.io_counters()
            read, written, memory = read + io.read_bytes, written + io.write_bytes, memory + each.memory_info().rss
        except (OSError, psutil.Error):
            continue  # it has just ended
    return Counts(cpu_s, woken, pushed, read, written, memory)


@contextmanager
def running(way: str, place: Path) -> Iterator[psutil.Process]:
    """Dragoman, started in this way on the library at a place, until the end of the block."""
    environment = {**as_installed(), "PYTHONPATH": str(ROOT)}
    if "DISPLAY" not in environment:
        environment["QT_QPA_PLATFORM"] = "offscreen"
    places = {"{data}": str(place / "data"), "{files}": str(place / "files")}
    command = [sys.executable, *(places.get(word, word) for word in WAYS[way])]
    with subprocess.Popen(command, env=environment, cwd=ROOT, stderr=subprocess.DEVNULL) as started:
        try:
            yield psutil.Process(started.pid)
        finally:
            started.send_signal(signal.SIGINT)
            try:
                started.wait(60)
            except subprocess.TimeoutExpired:
                started.kill()


def until_at_rest(process: psutil.Process, rests_s: float) -> float:
    """Seconds until it hardly works any more. Raises TimeoutError."""
    began = time.monotonic()
    before, quiet = counts(process), 0
    while time.monotonic() - began < _PATIENCE_S:
        time.sleep(rests_s)
        now = counts(process)
        quiet = quiet + 1 if now.cpu_s and sum(now.since(before).cpu_s.values()) < _HARDLY * rests_s else 0
        if quiet == _LOOKS:
            return time.monotonic() - began
        before = now
    raise TimeoutError("it does not come to rest")


def measure(way: str, place: Path, seconds: float, *, rests_s: float = _RESTS_S) -> Counts:
    """What it costs at rest for so long."""
    with running(way, place) as process:
        until_at_rest(process, rests_s)
        before = counts(process)
        time.sleep(seconds)
        return counts(process).since(before)


@dataclass(frozen=True)
class Memory:
    """Bytes that the program and its processes hold for themselves: at rest, at the most during a run, and when it has
    come to rest again."""

    before: int
    peak: int
    after: int


class Peak(threading.Thread):
    """Watches the memory of a process until `stop`."""

    def __init__(self, process: psutil.Process) -> None:
        super().__init__(daemon=True)
        self.bytes = 0
        self._process = process
        self._ended = threading.Event()

    def run(self) -> None:
        while not self._ended.wait(_LOOK_S):
            self.bytes = max(self.bytes, held(self._process))

    def stop(self) -> None:
        self._ended.set()
        self.join()


def held(process: psutil.Process) -> int:
    """Bytes of a process and of its children."""
    found = 0
    for each in (process, *process.children(recursive=True)):
        with suppress(OSError, psutil.Error):  # it has just ended
            found += private_bytes(each.pid)
    return found


def measure_run(place: Path, files: int, seed: int, *, rests_s: float = _RESTS_S) -> Memory:
    """What so many new files cost the window, which go again afterwards."""
    new = place / "files" / "new"
    settings = SettingsStore(DataDir(place / "data").settings)
    settings.change(model_idle_s=_MODELS_S)
    with running("window", place) as process:
        until_at_rest(process, rests_s)
        time.sleep(_MODELS_S)
        before, peak = held(process), Peak(process)
        peak.start()
        try:
            write_files(new, files, seed=seed)
            until_at_rest(process, rests_s)
            time.sleep(_MODELS_S)
            return Memory(before, peak.bytes, held(process))
        finally:
            peak.stop()
            shutil.rmtree(new)
            settings.change(model_idle_s=Settings().model_idle_s)


def report(record: Record, way: str, cost: Counts, seconds: float, passages: int) -> None:
    at: dict[str, float | str] = {"way": way, "passages": passages}
    record.add("processor", "% of one", 100 * sum(cost.cpu_s.values()) / seconds, **at)
    record.add("wake-ups", "a second", sum(cost.woken.values()) / seconds, **at)
    record.add("taken off the processor", "a second", sum(cost.pushed.values()) / seconds, **at)
    record.add("read from the disk", "kB", cost.read / 1000, **at)
    record.add("written to the disk", "kB", cost.written / 1000, **at)
    record.add("memory", "MB", cost.memory / 1e6, **at)
    for name, times in cost.woken.most_common(8):
        print(
            f"    {name:40} woken {times / seconds:7.2f} a second,"
            f" {1000 * cost.cpu_s.get(name, 0.0) / seconds:7.3f} ms of one"
        )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--passages", type=int, default=100_000)
    parser.add_argument("--seconds", type=float, default=60.0, help="for which is counted (default: %(default)s)")
    parser.add_argument("--ways", nargs="+", choices=WAYS, default=list(WAYS))
    parser.add_argument("--files", type=int, default=300, help="of the run, 0 for none (default: %(default)s)")
    parser.add_argument("--library", type=Path, help="a folder in which the library is kept, or was before")
    add_options(parser)
    options = parser.parse_args()
    heed_interrupts()
    if not Path("/proc/self/schedstat").exists():
        parser.error("only Linux tells what is counted here")
    record = Record("idle", __doc__, seed=options.seed)
    with tempfile.TemporaryDirectory(prefix="dragoman-") as folder:
        place = options.library or Path(folder)
        if not (place / "data").exists():
            make_library(place / "data", place / "files", options.passages, seed=options.seed)
        for way in options.ways:
            report(record, way, measure(way, place, options.seconds), options.seconds, options.passages)
        if options.files:
            memory = measure_run(place, options.files, options.seed)
            for when, size in (("before", memory.before), ("at the most in", memory.peak), ("after", memory.after)):
                record.add(f"memory {when} a run", "MB", size / 1e6, files=options.files, passages=options.passages)
    record.finish(options.json)


if __name__ == "__main__":
    main()
