"""Bits flipped in every kind of file of the data folder: each ends in a repair or in a clear refusal, never in a
traceback nor in another answer of which nothing is told; and after `check --repair` the library is, row by row, what it
was.
"""

from __future__ import annotations

import logging
import random
import shutil
from collections.abc import Collection, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest
from asking import asked
from killed_library import MODEL, KilledLibrary
from reference_models import MODELS
from same_library import Row, differences, vector_rows
from torturing import LONG, SEED, how_many

from app.common.settings import SettingsStore
from app.domain.errors import EnvironmentFault
from app.domain.findings import CheckReport
from app.library import Library
from app.storage.connection import connect
from app.upkeep import Upkeep

ROUNDS = how_many("ROUNDS", long=25, short=1)
FILES = 40
QUESTIONS = ("hedgehog", "train to Vienna", '"under the pear tree" bees')
KINDS = {
    "catalogue": "catalogue.sqlite3",
    "wal": "catalogue.sqlite3-wal",
    "segments": "full_text/*.*",
    "list of segments": "full_text/meta.json",
    "checkpoint of words": "full_text/checkpoint.json",
    "vectors": "vectors/*.hnsw",
    "checkpoint of vectors": "vectors/*.json",
    "settings": "settings.json",
    "backup": "backups/*.json",
    "backup of vectors": "backups/vectors.sqlite3",
    "lock": "writer.lock",
}
# Tables of a few rows, which the flips in the whole of the catalogue hardly ever meet: bits of their first pages.
SMALL = ("attempts", "contents", "counts", "embedders", "folders", "mounts", "openings", "properties", "skipped")
KINDS_OF_MODEL = {
    "manifest": "installed.json",
    "model": "model_int8.onnx",
    "tokenizer": "tokenizer.json",
}
_TELLING = ("search.words_missing", "search.damage_seen", "search.went_back")
Answer = list[tuple[str, str]]

pytestmark = pytest.mark.timeout(3000 if LONG else 300)


@dataclass(frozen=True)
class Whole:
    """A library that nobody has touched, and what it answers."""

    data: Path
    killed: Path  # the same, as a kill leaves it: with what was written last in SQLite's second file
    answers: list[Answer]
    vectors: set[Row]


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Whole:
    root = tmp_path_factory.mktemp("bits")
    docs, data = root / "docs", root / "data"
    docs.mkdir()
    for number in range(FILES):
        text = f"Report {number}. The hedgehog number {number} sleeps in a nest of leaves. " * (1 + number % 5)
        about = f"The train to Vienna leaves at {number}. The neighbour keeps bees under the pear tree."
        (docs / f"{number}.txt").write_text(f"{text}\n\n{about}", encoding="utf-8")
    (docs / "broken.pdf").write_bytes(b"no PDF")
    (docs / "left out.tmp").write_bytes(b"by a rule")
    data.mkdir()
    SettingsStore(data / "settings.json").change(backup_vectors=1)
    with Library.open(data) as library:
        library.add_folder(docs, ["*.tmp"])
        SettingsStore(data / "settings.json").change(rerank_candidates=39)
        library.record_opened(docs / "1.txt")
        library.index_now()
        with_wal = root / "with wal"
        shutil.copytree(data, with_wal)
    shutil.copytree(data / "vectors", with_wal / "vectors", dirs_exist_ok=True)
    return Whole(data, with_wal, _answers(data)[0], vector_rows(data / "catalogue.sqlite3"))


def _answers(data: Path) -> tuple[list[Answer], bool]:
    """What the library answers, and whether it tells of anything."""
    with Library.open(data, read_only=True) as library:
        found, told = [], False
        for question in QUESTIONS:
            *_, last = library.search(asked(question, limit=FILES, timed=False))
            found.append(sorted((hit.path.name, hit.snippet) for hit in last.hits))
            told = told or any(notice.code in _TELLING for notice in last.notices)
        library.status()
        library.failures()
        for folder in library.folders():
            library.explain(folder.path / "1.txt")
    return found, told


def _flip(path: Path, chance: random.Random, start: int = 0, length: int | None = None) -> None:
    """One bit, or one of every 3 kB; of these bytes of the file."""
    data = bytearray(path.read_bytes() or chance.randbytes(64))
    length = length or len(data) - start
    for _ in range(chance.choice((1, 1, 1, 1 + length // 3000))):
        data[start + chance.randrange(length)] ^= 1 << chance.randrange(8)
    path.write_bytes(data)


def _flip_table(catalogue: Path, table: str, chance: random.Random) -> None:
    """Bits of a table's first page, mostly where its rows stand, at the end."""
    with closing(connect(catalogue, read_only=False)) as connection:
        if table == "attempts":
            connection.execute(
                "INSERT INTO attempts SELECT path, size, modified_ns, changed_ns, inode, pipeline, 1, 1, 0"
                " FROM documents LIMIT 3"
            )
        size = connection.execute("PRAGMA page_size").fetchone()[0]
        page = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)).fetchone()[0]
    first = chance.choice((0, size - 300))
    _flip(catalogue, chance, (page - 1) * size + first, size - first)


def _round(whole: Whole, data: Path, kind: str, chance: random.Random) -> str:
    shutil.rmtree(data, ignore_errors=True)
    shutil.copytree(whole.killed if kind == "wal" else whole.data, data)
    if kind in KINDS:
        _flip(chance.choice(sorted(data.glob(KINDS[kind]))), chance)
    else:
        _flip_table(data / "catalogue.sqlite3", kind, chance)
    try:
        answers, told = _answers(data)
        assert answers == whole.answers or told, "another answer, of which nothing is told"
        met = "told" if told else "answered"
    except EnvironmentFault as fault:
        met = f"refused: {fault.message.code}"
    try:
        Upkeep(data).check()
    except EnvironmentFault as fault:
        met += f"; check refused: {fault.message.code}"
    report = _repaired(data)
    assert report.sound, report.findings
    again = Upkeep(data).check()
    assert again.sound and not again.findings, again.findings
    assert differences(data / "catalogue.sqlite3", whole.data / "catalogue.sqlite3") == []
    kept = len(vector_rows(data / "catalogue.sqlite3") & whole.vectors)
    answers, told = _answers(data)
    assert answers == whole.answers and not told
    return f"{met}; {', '.join(each.code for each in report.findings)}; {kept} of {len(whole.vectors)} vectors kept"


def _repaired(data: Path) -> CheckReport:
    report = Upkeep(data).check(repair=True)
    with Library.open(data) as library:
        library.index_now()
    return report


@pytest.fixture
def _quiet() -> Iterator[None]:
    """Settings that cannot be read are an error in the log."""
    logger = logging.getLogger("app.common.settings")
    logger.disabled = True
    yield
    logger.disabled = False


@pytest.mark.usefixtures("_quiet")
@pytest.mark.parametrize("kind", [*KINDS, *SMALL] if LONG else ["some"])
def test_torture_bits(whole: Whole, tmp_path: Path, kind: str) -> None:
    for each, seed, chance in _rounds(kind, [*KINDS, *SMALL], 6):
        print(f"{each}, seed {seed}: {_round(whole, tmp_path / 'data', each, chance)}", flush=True)


def _rounds(kind: str, kinds: Collection[str], some: int) -> Iterator[tuple[str, int, random.Random]]:
    """(kind, seed, chance) of each. The short form is about some kinds, others each time."""
    for each in [kind] if LONG else random.Random(SEED).sample(sorted(kinds), some):
        for seed in range(SEED, SEED + ROUNDS):
            print(f"{each}: DRAGOMAN_SEED={seed} DRAGOMAN_TORTURE_ROUNDS=1 repeats it")
            yield each, seed, random.Random(f"{seed} {each}")


@pytest.fixture(scope="module")
def with_model(whole: Whole, tmp_path_factory: pytest.TempPathFactory) -> Whole:
    """The same with a second model, which has embedded all that there is."""
    data = tmp_path_factory.mktemp("model") / "data"
    shutil.copytree(whole.data, data)
    KilledLibrary.describe_model(data)
    _install_model(data)
    with Library.open(data) as library:
        library.index_now()
    return Whole(data, data, _answers(data)[0], vector_rows(data / "catalogue.sqlite3"))


def _install_model(data: Path) -> None:
    with Library.open(data, read_only=True) as library:
        library.models.import_(MODEL, MODELS / "xlmr-m3", lambda _: None)
        library.models.use(MODEL)


@pytest.mark.parametrize("kind", KINDS_OF_MODEL if LONG else ["some"])
def test_torture_bits_of_a_model(with_model: Whole, tmp_path: Path, kind: str) -> None:
    """It is refused, or serves as before; installed once more, it has lost nothing of what it had embedded."""
    for each, seed, chance in _rounds(kind, KINDS_OF_MODEL, 1):
        data = tmp_path / "data"
        shutil.rmtree(data, ignore_errors=True)
        shutil.copytree(with_model.data, data)
        _flip(data / "models" / MODEL / KINDS_OF_MODEL[each], chance)
        with Library.open(data) as library:
            library.index_now()
            refused = library.models.fault is not None
        answers, told = _answers(data)
        assert answers == with_model.answers or told or refused, "another answer, of which nothing is told"
        print(f"{each}, seed {seed}: {'refused' if refused else 'served'}")
        _install_model(data)
        with Library.open(data) as library:
            library.index_now()
        assert _answers(data)[0] == with_model.answers
        assert Upkeep(data).check().findings == ()
        assert differences(data / "catalogue.sqlite3", with_model.data / "catalogue.sqlite3") == []
        assert with_model.vectors <= vector_rows(data / "catalogue.sqlite3")
