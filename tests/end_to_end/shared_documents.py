"""Runs the manifest of real documents through the real command line and says what is found and what is not.

    python tests/end_to_end/shared_documents.py FOLDER [--data-dir DIR]

FOLDER holds `manifest.tsv` (columns path, format, status, expected_text …) and the files it names: public test
documents of Apache Tika, POI, pypdf, pdf.js, docling, chardet and others. A file is found when its phrase, in
quotes, brings it among the first 30 hits; of one with text of which no phrase is known only the state is told.

The index, the failures and the searches run in processes of their own, all searches in one: a process for each costs
half a second. Phrases are found by their words: the meaning of the documents, which takes minutes, is not waited for.
"""

from __future__ import annotations

import argparse
import csv
import json
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

REQUIRED = {"pdf", "docx", "pptx", "xlsx", "odt", "epub", "html", "htm", "xhtml", "rtf", "eml", "md", "txt"}
HITS = 30
WITHOUT_PHRASE = "text, no phrase"


@dataclass(frozen=True)
class Outcome:
    """What became of one file of the manifest."""

    path: str
    format: str
    status: str
    found: bool
    state: str
    reason: str


def dragoman(*arguments: str, stdin: str = "") -> str:
    """Runs the command line in a process of its own; returns what it prints."""
    command = [sys.executable, "-m", "app", *arguments]
    done = subprocess.run(command, input=stdin, capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def index_words(folder: Path, data_dir: Path) -> None:
    """Runs the command `index` until all words are known, which is when the first meanings are; then stops it."""
    command = [sys.executable, "-m", "app", "index", str(folder), "--data-dir", str(data_dir)]
    if signal.getsignal(signal.SIGINT) == signal.SIG_IGN:  # so a shell has it in the background, for all that is begun
        signal.signal(signal.SIGINT, signal.default_int_handler)
    with tempfile.TemporaryFile("w+") as said, subprocess.Popen(command, stderr=said) as process:
        while process.poll() is None and not _meaning_is_begun(data_dir):
            time.sleep(0.5)
        if sys.platform != "win32":  # where Ctrl+C cannot be sent to one process
            process.send_signal(signal.SIGINT)
        code = process.wait()
        said.seek(0)
        assert code in (0, 130), said.read()


def _meaning_is_begun(data_dir: Path) -> bool:
    try:
        with closing(sqlite3.connect(f"file:{data_dir / 'catalogue.sqlite3'}?mode=ro", uri=True)) as connection:
            return connection.execute("SELECT 1 FROM vectors LIMIT 1").fetchone() is not None
    except sqlite3.OperationalError:  # it is being made
        return False


def outcomes(folder: Path, data_dir: Path) -> Iterator[Outcome]:
    """Indexes `folder` and yields an outcome per line of its manifest."""
    place = ["--data-dir", str(data_dir)]
    index_words(folder, data_dir)
    failures = {row["path"]: row for row in json.loads(dragoman("failures", "--json", *place))}
    with (folder / "manifest.tsv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    for row in rows:
        if row["status"] == "text" and not row["expected_text"].strip():
            row["status"] = WITHOUT_PHRASE
    phrases = [f'"{row["expected_text"]}"' for row in rows if row["status"] == "text"]
    # Of the first hits, in whatever order.
    options = ["--stdin", "-n", str(HITS), "--no-rerank"]
    answers = iter(dragoman("search", *options, *place, stdin="\n".join(phrases)).splitlines())
    for row in rows:
        path = str((folder / row["path"]).resolve())
        found = row["status"] == "text" and any(hit["path"] == path for hit in json.loads(next(answers)))
        failure = failures.get(path, {"state": "indexed", "reason": ""})
        yield Outcome(row["path"], row["format"], row["status"], found, failure["state"], failure["reason"])
    assert next(answers, None) is None, "an answer for each phrase"


def report(results: list[Outcome]) -> tuple[float, float]:
    """Prints the share found per format and every miss; returns the shares (required formats, all formats)."""
    wanted = [result for result in results if result.status == "text"]
    totals, hits = Counter(r.format for r in wanted), Counter(r.format for r in wanted if r.found)
    for format_ in sorted(totals, key=lambda name: (name not in REQUIRED, name)):
        print(f"{format_:8} {hits[format_]:3} of {totals[format_]:3}{'' if format_ in REQUIRED else '   (beyond)'}")
    for result in wanted:
        if not result.found:
            print(f"missed  {result.path}: {result.state} {result.reason}")
    for status in sorted({r.status for r in results if r.status != "text"}):
        states = Counter(r.state for r in results if r.status == status)
        print(f"{status:18} " + ", ".join(f"{count} {state}" for state, count in states.most_common()))
    required = [result.found for result in wanted if result.format in REQUIRED]
    everything = [result.found for result in wanted]
    shares = sum(required) / len(required), sum(everything) / len(everything)
    print(
        f"found: {shares[0]:.3f} of {len(required)} in the required formats, {shares[1]:.3f} of all {len(everything)}"
    )
    return shares


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("folder", type=Path)
    arguments.add_argument("--data-dir", type=Path)
    options = arguments.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        report(list(outcomes(options.folder.resolve(), options.data_dir or Path(temporary))))


if __name__ == "__main__":
    main()
