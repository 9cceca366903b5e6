"""Measures how a program start feels: from the process to the first answer (by words) and the last one of a question
to the sample library, in the terminal and in the window, and the longest time the window stood still meanwhile.

    make bench-start

Every figure is the best of several starts, since other programs run, with the processor time beside it.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

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


def best(script: str, data_dir: Path, wait_ms: int = 0) -> dict[str, float]:
    """The least of each figure over the starts."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    runs = []
    for _ in range(STARTS):
        frame = FRAME.format(data_dir=str(data_dir), question=QUESTION, wait_ms=wait_ms)
        command = [sys.executable, "-c", frame + script, repr(time.time())]
        subprocess.run(command, env=environment, check=True, capture_output=True)
        runs.append(json.loads((data_dir / "out.json").read_text()))
    return {name: min(run[name] for run in runs) for name in runs[0]}


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        data_dir = Path(folder)
        samples = ROOT / "resources" / "sample" / "documents"
        index = [sys.executable, "-m", "app", "--data-dir", folder, "index", str(samples)]
        subprocess.run(index, cwd=ROOT, check=True, capture_output=True)
        for name, script, wait_ms in (
            ("terminal", TERMINAL, 0),
            ("window, asked at once", WINDOW, 0),
            ("window, asked after 1.5 s", WINDOW, 1500),
        ):
            figures = best(script, data_dir, wait_ms)
            print(f"{name}: " + ", ".join(f"{key} {value:.2f} s" for key, value in figures.items()), flush=True)


if __name__ == "__main__":
    main()
