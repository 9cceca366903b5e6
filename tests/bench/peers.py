"""From a folder of text to findable by words: Dragoman beside Recoll, in turn, on the same files.

    make bench-peers [ARGS="--megabytes 131 --files 8000"]      texts that are made, see made_texts.py
    make bench-peers ARGS="FOLDER"                              a folder that is there

Both run as whole programs, from nothing to the end: `recollindex` with its own settings but for spelling, `dragoman
index` with one process that reads and with two, until all words are known; processor time is of that moment, the disk
of a little later, when the program has ended. With --meaning Dragoman goes on to the end. Tracker is not compared: it
follows the folders of a desktop's session alone.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import psutil
from installed import as_installed
from interrupts import heed_interrupts
from made_texts import write_texts
from record import Record, add_options

from app.common.paths import DataDir

LOOK_S = 0.2
MEGABYTE = 1e6


@dataclass(frozen=True)
class Run:
    """What indexing a folder took: seconds, seconds of processor time, bytes of memory at the most and on the disk."""

    seconds: float
    processor_s: float
    memory: int
    disk: int


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, nargs="?", help="of texts; else they are made")
    parser.add_argument("--megabytes", type=float, default=20, help="of text to be made (default: %(default)s)")
    parser.add_argument("--files", type=int, default=1200, help="to be made (default: %(default)s)")
    parser.add_argument("--rounds", type=int, default=3, help="each program so often (default: %(default)s)")
    parser.add_argument("--meaning", action="store_true", help="time Dragoman to the end of its embedding as well")
    add_options(parser)
    options = parser.parse_args()
    heed_interrupts()
    record = Record("peers", __doc__, seed=options.seed)
    with tempfile.TemporaryDirectory(prefix="dragoman-peers-") as place:
        folder = options.folder
        if folder is None:
            folder = Path(place) / "texts"
            write_texts(folder, files=options.files, size=int(options.megabytes * MEGABYTE), seed=options.seed)
        size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
        print(f"{size / MEGABYTE:.1f} MB of files")
        compare(record, contestants(folder.resolve(), Path(place), options.meaning), size, options.rounds)
    record.finish(options.json)
    return 0


def contestants(folder: Path, place: Path, meaning: bool) -> dict[str, Callable[[], Run]]:
    """By name, what indexes the folder once, from nothing."""
    found: dict[str, Callable[[], Run]] = {}
    if shutil.which("recollindex") is None:
        print("Recoll is not installed: Dragoman is measured alone.")
    else:
        found["recollindex"] = partial(recoll, folder, place / "recoll")
    for workers in (1, 2):
        found[f"dragoman, {workers} reading"] = partial(dragoman, folder, place / "data", workers, False)
    if meaning:
        found["dragoman, 2 reading, with meaning"] = partial(dragoman, folder, place / "data", 2, True)
    return found


def compare(record: Record, found: dict[str, Callable[[], Run]], size: int, rounds: int) -> None:
    """Runs them in turn, each as often, and says how many times Recoll's pace Dragoman has, round by round."""
    runs: dict[str, list[Run]] = {name: [] for name in found}
    for _ in range(rounds):
        for name, run in found.items():
            runs[name].append(run())
    for name, several in runs.items():
        record.add("pace", "MB/s", [size / MEGABYTE / each.seconds for each in several], program=name)
        record.add("processor time", "s/MB", [each.processor_s * MEGABYTE / size for each in several], program=name)
        record.add("memory at the most", "MB", [each.memory / MEGABYTE for each in several], program=name)
        record.add("on the disk", "times the text", [each.disk / size for each in several], program=name)
    for name, several in runs.items():
        if "recollindex" in runs and name != "recollindex":
            pairs = zip(runs["recollindex"], several, strict=True)
            record.add(
                "pace beside Recoll's", "times", [his.seconds / ours.seconds for his, ours in pairs], program=name
            )


def recoll(folder: Path, place: Path) -> Run:
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir()
    (place / "recoll.conf").write_text(f"topdirs = {folder}\nloglevel = 2\nnoaspell = 1\n", encoding="utf-8")
    return measured(["recollindex", "-c", str(place), "-z"], place, lambda: False)


def dragoman(folder: Path, place: Path, workers: int, meaning: bool) -> Run:
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir()
    settings = {"extraction_workers": workers, "considerate": 0}  # Recoll does not give way either
    DataDir(place).settings.write_text(json.dumps(settings), encoding="utf-8")
    command = [sys.executable, "-m", "app", "index", str(folder), "--data-dir", str(place)]
    files = sum(path.is_file() for path in folder.rglob("*"))
    return measured(command, place, lambda: not meaning and words_are_known(place, files))


def measured(command: Sequence[str], place: Path, is_done: Callable[[], bool]) -> Run:
    """Runs a program until it ends, or until it `is_done`, when it is told to."""
    environment = as_installed()
    began, before = time.monotonic(), os.times()
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
    ) as process:
        seen, memory, seconds, processor_s = psutil.Process(process.pid), 0, 0.0, 0.0
        while process.poll() is None:
            time.sleep(LOOK_S)
            memory = max(memory, _memory(seen))
            if not seconds and is_done():
                seconds, processor_s = time.monotonic() - began, _processor_s(seen)
                process.send_signal(signal.SIGINT)
        said = process.stderr.read() if process.stderr is not None else ""
    if process.returncode not in (0, 130):
        raise RuntimeError(f"{command[0]}: {said}")
    after = os.times()
    whole_s = after.children_user + after.children_system - before.children_user - before.children_system
    return Run(seconds or time.monotonic() - began, processor_s or whole_s, memory, _size(place))


def words_are_known(place: Path, files: int) -> bool:
    """Whether so many files were read and the full-text index holds all that was in them; where fewer become documents,
    that the first meaning is known says so a little later."""
    try:
        with closing(sqlite3.connect(f"file:{place / 'catalogue.sqlite3'}?mode=ro", uri=True)) as connection:
            read, last, embedded = connection.execute(
                "SELECT (SELECT count(*) FROM documents WHERE state <> 'waiting'),"
                " (SELECT coalesce(max(id), 0) FROM chunks), EXISTS (SELECT 1 FROM vectors)"
            ).fetchone()
        position = json.loads((place / "full_text" / "checkpoint.json").read_text(encoding="utf-8"))["position"]
    except (sqlite3.OperationalError, OSError, ValueError):  # they are being made
        return False
    return bool(embedded) or (read >= files and position["last_added"] >= last)


def _processor_s(process: psutil.Process) -> float:
    """Of a process and of all that it has started."""
    found = 0.0
    for each in (process, *process.children(recursive=True)):
        with suppress(psutil.Error):
            found += sum(each.cpu_times()[:4])  # its own, and those of its children that have ended
    return found


def _memory(process: psutil.Process) -> int:
    """Of a process and its children; what they share counts once for each."""
    try:
        several = (process, *process.children(recursive=True))
    except psutil.Error:
        return 0
    found = []
    for each in several:
        try:
            found.append(int(each.memory_info().rss))
        except psutil.Error:
            continue
    return sum(found)


def _size(place: Path) -> int:
    return sum(path.stat().st_size for path in place.rglob("*") if path.is_file())


if __name__ == "__main__":
    sys.exit(main())
