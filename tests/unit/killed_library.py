"""A library that is killed again and again: what is done to it and to its files, and what must hold in between.

Each task makes something to do and returns the command to be killed at it. Whatever is left over when it is killed, the
next one finds.
"""

from __future__ import annotations

import contextlib
import json
import os
import random
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from living_files import Files
from reference_models import MODELS
from same_library import Row, vector_rows

from app.storage.connection import connect

MODEL = "tiny-m3"
_TOML = f"""
[{MODEL}]
role = "embedder"
title = "Tiny M3"
repository = "somebody/tiny-m3"
model = "model_int8.onnx"
tokenizer = "tokenizer.json"
heads = ["dense", "sparse", "colbert"]
max_tokens = 512
licence = "Apache-2.0"
languages = "none: its weights are random"
files = [{{ path = "model_int8.onnx" }}, {{ path = "tokenizer.json" }}]
"""
_FEWEST = 40  # files
_TO_BE_EMBEDDED = (
    "SELECT 1 FROM chunks, embedders WHERE NOT EXISTS"
    " (SELECT 1 FROM vectors WHERE embedder_id = embedders.id AND text_hash = chunks.text_hash)"
)
# What no reader can make anything of, and one that keeps a worker busy for a while.
_OTHERS: dict[str, Callable[[], bytes]] = {
    "broken.pdf": lambda: b"%PDF-1.7\nnothing more",
    "broken.docx": lambda: b"PK\3\4" + bytes(500),
    "empty.txt": bytes,
    "slow.html": lambda: b"<p>Between many marks.</p>" + b"<div><!-- nothing --></div>" * 40_000,
}


@dataclass
class KilledLibrary:
    """A library, its files, and what is known of both."""

    dragoman: Any  # runs the command line
    files: Files
    random: random.Random
    done: set[Path] = field(default_factory=set)  # reported as indexed, and not touched since
    hurt: bool = False  # damaged on purpose, and not repaired to the end
    forgotten: Path | None = None  # and not to be read again as yet
    restoring: bool = False
    known: set[Row] = field(default_factory=set)  # vectors that were stored when the task began
    touched: set[Path] = field(default_factory=set)  # files that were changed while it went on

    def __post_init__(self) -> None:
        self.describe_model(self.data)
        for name, make in _OTHERS.items():
            (self.files.folder / name).write_bytes(make())

    @property
    def data(self) -> Path:
        path: Path = self.dragoman.data_dir
        return path

    @property
    def catalogue(self) -> Path:
        return self.data / "catalogue.sqlite3"

    @staticmethod
    def describe_model(data: Path) -> None:
        (data / "models").mkdir(parents=True, exist_ok=True)
        (data / "models" / "mine.toml").write_text(_TOML)

    # ---- tasks: each returns the command that is killed

    def index(self) -> tuple[object, ...]:
        self._touch(self.files.edit(self.random.randrange(3, 25)))
        return self._index()

    def watch(self) -> tuple[object, ...]:
        self._touch(self.files.edit(self.random.randrange(3)))
        return (*self._index(), "--watch")

    def backfill(self) -> tuple[object, ...]:
        """All texts are to be embedded by another model, and a long new one by both."""
        self.remove_model()
        self.use_model()
        words = [str(self.random.randrange(10**5)) for _ in range(4000)]
        (self.files.folder / "long.txt").write_text(" ".join(words))
        return self._index()

    def delete(self) -> tuple[object, ...]:
        self._touch(self.files.delete(self.random.randrange(3, 20)))
        return self._index()

    def move(self) -> tuple[object, ...]:
        self._touch(self.files.move(self.random.randrange(3, 15)) | self.files.move_folder() | self.files.move_folder())
        return self._index()

    def replace(self) -> tuple[object, ...]:
        self._touch(self.files.change(self.random.randrange(2, 12)) | self.files.replace_unnoticed(5))
        return self._index()

    def model(self) -> tuple[object, ...]:
        if not self.has_model():
            return ("models", "import", MODEL, MODELS / "xlmr-m3")
        chosen: tuple[object, ...] = self.random.choice(
            (("use", MODEL), ("use", "e5-small"), ("remove", MODEL, "--vectors"))
        )
        return ("models", *chosen)

    def repair(self) -> tuple[object, ...]:
        self.hurt = True
        self.random.choice(_DAMAGES)(self)
        return ("check", "--repair")

    def forget(self) -> tuple[object, ...]:
        path = self.random.choice(sorted(self.files.phrases))
        self.forgotten = path if self.random.random() < 0.5 else path.parent
        self._touch({path for path in self.files.phrases if path.is_relative_to(self.forgotten)})
        return ("forget", self.forgotten)

    def restore(self) -> tuple[object, ...]:
        """The catalogue and what is made from it are lost; the backups are there."""
        self.restoring = True
        for path in self.data.glob("catalogue*"):
            path.unlink()
        for name in ("full_text", "vectors"):
            if self.random.random() < 0.5:
                shutil.rmtree(self.data / name)
        self.done.clear()
        return ("restore", max(path.name for path in (self.data / "backups").glob("*.json")))

    def retry(self) -> tuple[object, ...]:
        return ("retry",)

    # ---- to the end

    def finish(self) -> None:
        """What was killed is done to its end."""
        if self.restoring:
            self.dragoman("restore", max(path.name for path in (self.data / "backups").glob("*.json")))
            self.restoring = False
        if self.hurt:
            self.dragoman("check", "--repair")
            self.hurt = False
        if self.forgotten is not None:
            self.dragoman("forget", self.forgotten)
            self._nothing_is_left_of(self.forgotten)
            self.dragoman("forget", "--undo", self.forgotten)
            self.forgotten = None
        self.dragoman.index(self.files.folder)

    def replenish(self) -> None:
        """Enough files for the next tasks."""
        self.files.make(max(0, _FEWEST - len(self.files.phrases)))

    def has_model(self) -> bool:
        return (self.data / "models" / MODEL / "installed.json").exists()

    def uses_model(self) -> bool:
        settings = self.data / "settings.json"
        return settings.exists() and json.loads(settings.read_text()).get("embedder") == MODEL

    def use_model(self) -> None:
        if not self.has_model():
            self.dragoman("models", "import", MODEL, MODELS / "xlmr-m3")
        self.dragoman("models", "use", MODEL)

    def remove_model(self) -> None:
        """With what it has embedded."""
        self.dragoman("models", "use", "e5-small")
        self.dragoman("models", "remove", MODEL, "--vectors")

    def _nothing_is_left_of(self, place: Path) -> None:
        phrases = [phrase for path, phrase in self.files.phrases.items() if path.is_relative_to(place)]
        for path in (path for path in self.data.rglob("*") if path.is_file()):
            data = path.read_bytes()
            for phrase in phrases:
                for word in phrase.split():
                    assert word.encode() not in data, f"a word of {place} stands in {path} still"

    def _touch(self, paths: set[Path]) -> None:
        self.done -= paths

    def _index(self) -> tuple[object, ...]:
        return ("index", self.files.folder)

    # ---- what is known

    def is_made(self) -> bool:
        """Whether there is a catalogue with its tables: a process may be killed while it makes the first one."""
        try:
            return self.catalogue.exists() and bool(self.ask("SELECT 1 FROM sqlite_master WHERE name = 'attempts'"))
        except sqlite3.OperationalError:  # its first page is being written: whoever may write takes it back
            return False

    def ask(self, sql: str, *values: object) -> list[Row]:
        """What the catalogue says, read by SQLite alone."""
        place = self.catalogue.absolute().as_uri()
        with contextlib.closing(sqlite3.connect(f"{place}?mode=ro", uri=True)) as connection:
            return connection.execute(sql, values).fetchall()

    def indexed(self) -> set[Path]:
        return {Path(path) for (path,) in self.ask("SELECT path FROM documents WHERE state = 'indexed'")}

    def is_current(self, path: Path) -> bool:
        """Whether the row of a document is of the file as it is now: then its phrase must be found."""
        status = path.stat()
        row = self.ask("SELECT size, modified_ns, changed_ns FROM documents WHERE path = ?", str(path))
        return row == [(status.st_size, status.st_mtime_ns, status.st_ctime_ns)]

    def phase(self, before: object) -> str:
        """What was under way when the process was killed; `before` is the `trace` from before it was started."""
        if self.hurt or not self.is_made():
            return "making" if self.trace() != before else "starting"
        if self.ask("SELECT 1 FROM attempts WHERE running <> 0"):
            return "reading"
        if self.ask(_TO_BE_EMBEDDED):
            return "embedding"
        return "writing" if self.trace() != before else "starting"

    def trace(self) -> object:
        """Differs as soon as anything in the data folder was written but its log."""
        found = []
        for folder, _, names in os.walk(self.data):  # which passes over folders that go meanwhile
            for path in (Path(folder, name) for name in names):
                with contextlib.suppress(OSError):
                    if path.suffix not in (".log", ".lock", ".sqlite3-shm"):
                        status = path.stat()
                        found.append((path, status.st_size, status.st_mtime_ns))
        return sorted(found)

    def note_vectors(self) -> None:
        """Remembers which vectors there are, before a task is killed."""
        self.known = vector_rows(self.catalogue) if self.is_made() and not (self.hurt or self.restoring) else set()
        self.touched = set()

    def lost_vectors(self, *, of_built_in: bool = False) -> set[Row]:
        """Vectors that were there and are no more, or are other rows now, though their texts are there still, in a file
        that nobody has touched: one that is just being written is empty for a moment, and what it says gone."""
        if not self.known:
            return set()
        texts = {
            text_hash
            for text_hash, path in self.ask(
                "SELECT c.text_hash, d.path FROM chunks c JOIN documents d USING (content_id)"
            )
            if Path(path) not in self.touched
        }
        kept = {row for row in self.known if row[2] in texts and (row[1] == 1 or not of_built_in)}
        return kept - vector_rows(self.catalogue)


# ---- damages


def _garble(world: KilledLibrary) -> None:
    """A file of an index holds something else."""
    paths = [path for place in ("full_text", "vectors") for path in (world.data / place).rglob("*") if path.is_file()]
    for path in world.random.sample(sorted(paths), min(1, len(paths))):
        path.write_bytes(world.random.randbytes(path.stat().st_size))


def _flip(world: KilledLibrary) -> None:
    """Bits of the catalogue."""
    with contextlib.closing(connect(world.catalogue, read_only=False)):
        pass  # the last one to close it brings all that was written into the file itself
    data = bytearray(world.catalogue.read_bytes())
    for _ in range(world.random.choice((1, 1, 5))):
        data[world.random.randrange(len(data))] ^= 1 << world.random.randrange(8)
    world.catalogue.write_bytes(data)


def _alter(sql: str) -> Callable[[KilledLibrary], None]:
    def alter(world: KilledLibrary) -> None:
        with _writing(world.catalogue) as connection:
            connection.execute(sql)

    return alter


@contextlib.contextmanager
def _writing(catalogue: Path) -> Iterator[sqlite3.Connection]:
    with contextlib.closing(sqlite3.connect(catalogue)) as connection, connection:
        yield connection


_DAMAGES: tuple[Callable[[KilledLibrary], None], ...] = (
    lambda world: None,
    _garble,
    _flip,
    _alter("UPDATE chunks SET text = text || ' and more' WHERE id = (SELECT max(id) FROM chunks)"),
    _alter("DELETE FROM chunks WHERE id = (SELECT min(id) FROM chunks)"),
    _alter("UPDATE vectors SET dense = zeroblob(9) WHERE id = (SELECT max(id) FROM vectors)"),
    _alter("DELETE FROM vectors WHERE id % 3 = 0"),
    _alter("UPDATE documents SET state = 'nonsense' WHERE id % 5 = 0"),
)
