"""Measures how a program start feels: from the process to the first answer (by words) and the last one of a question
to the sample library, in the terminal and in the window, and the longest time the window stood still meanwhile.

    make bench-start [ARGS="--json FOLDER"]

Other programs run: what counts is the least of several starts, with the processor time beside it.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from installed import as_installed
from record import Record, add_options

ROOT = Path(__file__).resolve().parents[2]
STARTS = 7
QUESTION = "How many kilometres did the pilgrim walk to Santiago?"

# Each prints, as JSON, seconds since the process was started.
TERMINAL = """
from app import library
from app.cli import main, options
seen = []
class Timed(library.Library):
    def search(self, *arguments):
        for results in super().search(*arguments):
            seen.append(since())
            yield results
options.Library = Timed
code = main.run(["--data-dir", data_dir, "search", question])
out({"first answer": seen[0], "last answer": seen[-1], "ended": since()})
"""
WINDOW = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from app.gui import application, main_window
times, last, longest = {}, [0.0], [0.0]
def beat():
    now = since()
    if last[0]:
        longest[0] = max(longest[0], now - last[0])
    last[0] = now
class Window(main_window.MainWindow):
    def showEvent(self, event):
        super().showEvent(event)
        QTimer.singleShot(0, self.begin)
    def begin(self):
        times["shown"] = since()
        self.timer = QTimer(self, interval=5)
        self.timer.timeout.connect(beat)
        self.timer.start()
        self.session.answer_changed.connect(self.answered)
        self.session._worker.search_ended.connect(lambda *_: self.close())
        QTimer.singleShot(wait_ms, self.ask)
    def ask(self):
        times["asked"] = since()
        self.question.ask(question)
        self.session.ask_now()
    def answered(self, results):
        times.setdefault("first answer", since())
        times["last answer"] = since()
application.MainWindow = Window
application.run(Path(data_dir))
out({**times, "stood still": longest[0]})
"""
FRAME = """
import json, os, sys, time
from pathlib import Path
started, data_dir, question, wait_ms = float(sys.argv[1]), {data_dir!r}, {question!r}, {wait_ms}
def since():
    return time.time() - started
def out(values):
    used = os.times()
    Path(data_dir, "out.json").write_text(json.dumps(values | {{"processor": used.user + used.system}}))
"""


def runs(script: str, data_dir: Path, wait_ms: int, starts: int) -> dict[str, list[float]]:
    """Each figure, start by start."""
    environment = {**as_installed(), "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    found: dict[str, list[float]] = {}
    for _ in range(starts):
        frame = FRAME.format(data_dir=str(data_dir), question=QUESTION, wait_ms=wait_ms)
        command = [sys.executable, "-c", frame + script, repr(time.time())]
        subprocess.run(command, env=environment, check=True, capture_output=True)
        for name, seconds in json.loads((data_dir / "out.json").read_text()).items():
            found.setdefault(name, []).append(seconds)
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--starts", type=int, default=STARTS, help="of each way (default: %(default)s)")
    add_options(parser, seed=None)
    options = parser.parse_args()
    record = Record("start", __doc__)
    with tempfile.TemporaryDirectory() as folder:
        data_dir = Path(folder)
        samples = ROOT / "resources" / "sample" / "documents"
        index = [sys.executable, "-m", "app", "--data-dir", folder, "index", str(samples)]
        subprocess.run(index, cwd=ROOT, check=True, capture_output=True)
        for way, script, wait_ms in (
            ("terminal", TERMINAL, 0),
            ("window, asked at once", WINDOW, 0),
            ("window, asked after 1.5 s", WINDOW, 1500),
        ):
            for name, seconds in runs(script, data_dir, wait_ms, options.starts).items():
                record.add(name, "s", seconds, way=way)
    record.finish(options.json)


if __name__ == "__main__":
    main()
