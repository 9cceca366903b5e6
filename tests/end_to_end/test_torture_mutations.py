"""Real files, mutated: each ends in exactly one state, with a reason where it cannot be found, its neighbours are
found, and a second run has nothing to do.

They are the shared documents that DRAGOMAN_SHARED names, or `shared/` beside the checkout; without these, the sample
documents alone. Each batch has a library of its own.
"""

from __future__ import annotations

import math
import os
import random
import time
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from mutations import mutated
from same_library import differences
from torturing import LONG, SEED, how_many

SHARED = Path(os.environ.get("DRAGOMAN_SHARED") or Path(__file__).resolve().parents[3] / "shared") / "documents"
SAMPLES = Path(__file__).resolve().parents[2] / "resources" / "sample" / "documents"
LARGEST = 60_000  # bytes
MUTATIONS = how_many("MUTATIONS", long=2000, short=40)
BATCH = 100
NEIGHBOURS = {
    "bees.txt": "The neighbour keeps the bees behind the orchard.",
    "heron.md": "The heron stands in the shallow water.",
    "train.html": "<p>The train to Vienna leaves at noon.</p>",
}
_QUESTIONS = {"bees.txt": '"bees behind the orchard"', "heron.md": '"heron stands"', "train.html": '"train to Vienna"'}
_FOUND = ("indexed", "partly")
_OTHER = "empty,needs_ocr,needs_password,failed,too_large,skipped,waiting,partly"
pytestmark = pytest.mark.timeout(1800 if LONG else 300)


@pytest.fixture(scope="session")
def sources() -> list[Path]:
    places = [path for place in (SHARED, SAMPLES) for path in sorted(place.rglob("*")) if path.is_file()]
    if not SHARED.is_dir():
        print(f"there is no {SHARED}, which DRAGOMAN_SHARED may name: the sample documents alone are mutated")
    return [path for path in places if path.stat().st_size <= LARGEST and path.suffix and path.suffix != ".tsv"]


@pytest.mark.parametrize("batch", range(math.ceil(MUTATIONS / BATCH)))
def test_torture_by_mutations(dragoman: Any, here: Any, documents: Path, sources: list[Path], batch: int) -> None:
    seed = SEED + batch
    count = min(BATCH, MUTATIONS)
    print(f"DRAGOMAN_SEED={seed} DRAGOMAN_TORTURE_MUTATIONS={count} repeats it")
    chance = random.Random(seed)
    for number in range(count):
        source = chance.choice(sources)
        how, data, extension = mutated(source.read_bytes(), source.suffix[1:].lower(), chance)
        (documents / f"{number} {how} {source.stem[:60]}.{extension}").write_bytes(data)
    for name, text in NEIGHBOURS.items():
        (documents / name).write_text(text)

    if batch % 4 == 3:  # interrupted a few times, it comes to the same
        _kill_it(dragoman, documents, chance)
    began = time.monotonic()
    first = dragoman.index(documents, limit_s=900)
    took_s = time.monotonic() - began
    states = _states(here, documents)
    print(f"  {took_s:.0f} s: {', '.join(f'{n} {state}' for state, n in sorted(Counter(states.values()).items()))}")
    assert first["unreadable"] == 0

    for name, question in _QUESTIONS.items():
        assert here.found(question)[0] == documents / name
    again = dragoman.index(documents, limit_s=900)
    assert (again["unchanged"], again["embedded"]) == (len(states), 0), again
    assert _states(here, documents) == states
    found = here("check", "--json").json
    assert found["sound"] and not found["findings"], found
    if batch % 4 == 3:
        whole, dragoman.data_dir = dragoman.data_dir, dragoman.data_dir.with_name("clean")
        dragoman.index(documents, limit_s=900)
        assert differences(whole / "catalogue.sqlite3", dragoman.data_dir / "catalogue.sqlite3") == []


def _kill_it(dragoman: Any, documents: Path, chance: random.Random) -> None:
    for _ in range(3):
        process = dragoman.start("index", documents)
        time.sleep(chance.uniform(1, 6))
        process.kill()
        process.communicate()


def _states(dragoman: Any, documents: Path) -> dict[Path, str]:
    """Each file's state; all of them have one, and those that cannot be found, or not to their end, a reason."""
    on_disk = {path for path in documents.rglob("*") if path.is_file()}
    rows = dragoman("failures", "--json", "--state", _OTHER).json
    told = {Path(row["path"]): row["state"] for row in rows}
    assert len(told) == len(rows), "one state each"
    for row in rows:
        assert row["reason"].strip(), row
    states = {path: told.get(path, "indexed") for path in on_disk}
    assert told.keys() <= on_disk
    assert Counter(states.values()) == dragoman.status()["documents"], "what is said of each adds up"
    return states
