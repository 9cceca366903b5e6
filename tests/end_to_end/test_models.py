"""A larger model from the hub (a stand-in) to the search, through the command line."""

from __future__ import annotations

import hashlib
import os
import shutil
import signal
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hub_stand_in import HubStandIn
from reference_models import MODELS

# What the fixture `dragoman` gives; conftest.py cannot be imported by name.
Dragoman = Any
REPOSITORY = "somebody/tiny-m3"
RERANKER = "somebody/tiny-reranker"
TOML = """
[tiny-m3]
role = "embedder"
title = "Tiny M3"
repository = "somebody/tiny-m3"
model = "onnx/model_int8.onnx"
tokenizer = "tokenizer.json"
heads = ["dense", "sparse", "colbert"]
max_tokens = 512
licence = "Apache-2.0"
languages = "none: its weights are random"
files = [
    {{ path = "onnx/model_int8.onnx", bytes = {bytes}, sha256 = "{sha256}" }},
    {{ path = "tokenizer.json" }},
]

[tiny-m3.golden]
source = "nowhere"
tolerance = {tolerance}
queries = ["a"]
passages = ["a"]
dense = [[1.0]]

[tiny-reranker]
role = "reranker"
title = "Tiny reranker"
repository = "somebody/tiny-reranker"
model = "model_int8.onnx"
tokenizer = "tokenizer.json"
max_tokens = 512
licence = "Apache-2.0"
languages = "none"
files = [{{ path = "model_int8.onnx" }}, {{ path = "tokenizer.json" }}]
"""


@pytest.fixture
def hub() -> Iterator[HubStandIn]:
    with HubStandIn() as started:
        files = {
            "onnx/model_int8.onnx": MODELS / "xlmr-m3" / "model_int8.onnx",
            "tokenizer.json": MODELS / "xlmr-m3" / "tokenizer.json",
        }
        started.add(REPOSITORY, {k: v.read_bytes() for k, v in files.items()}, large=("onnx/model_int8.onnx",))
        names = ("model_int8.onnx", "tokenizer.json")
        folder = MODELS / "xlmr-reranker"
        started.add(RERANKER, {name: (folder / name).read_bytes() for name in names}, large=("model_int8.onnx",))
        yield started


@pytest.fixture
def empty(dragoman: Dragoman, hub: HubStandIn) -> Dragoman:
    """A library without documents, whose list of models names two that the hub has."""
    describe(dragoman)
    dragoman.environment["HF_ENDPOINT"] = hub.url
    dragoman.environment["NO_PROXY"] = "*"
    return dragoman


@pytest.fixture
def library(empty: Dragoman, tmp_path: Path) -> Dragoman:
    """The same with documents."""
    docs = tmp_path / "docs"
    docs.mkdir()
    for number in range(30):
        (docs / f"{number}.txt").write_text(f"The neighbour keeps {number} bees under the old pear tree.")
    assert empty("index", docs, "--json").json["indexed"] == 30
    return empty


def describe(dragoman: Dragoman, tolerance: float = 0.01) -> None:
    data = (MODELS / "xlmr-m3" / "model_int8.onnx").read_bytes()
    sha256 = hashlib.sha256(data).hexdigest()
    models = dragoman.data_dir / "models"
    models.mkdir(parents=True, exist_ok=True)
    (models / "mine.toml").write_text(TOML.format(bytes=len(data), sha256=sha256, tolerance=tolerance))


def state(dragoman: Dragoman, model: str) -> str:
    return str(next(m for m in dragoman("models", "list", "--json").json if m["id"] == model)["state"])


def vectors(dragoman: Dragoman) -> dict[str, int]:
    return {each["name"]: each["vectors"] for each in dragoman("status", "--json").json["embedders"]}


def test_from_the_hub_to_the_search(library: Dragoman) -> None:
    told = library("models", "download", "tiny-m3")
    assert "kB" in told.err and "licence Apache-2.0" in told.err
    assert "Installed: tiny-m3, not in use" in told.out
    library("models", "use", "tiny-m3")
    assert library("index", library.data_dir.parent / "docs", "--json").json["embedded"] == 30
    assert vectors(library) == {"e5-small": 30, "tiny-m3": 30}
    assert library("index", library.data_dir.parent / "docs", "--json").json["embedded"] == 0
    hits = library("search", "who keeps bees", "--json").json
    assert hits and all(hit["scores"]["sparse"] is not None for hit in hits)
    (verified,) = library("models", "verify", "tiny-m3", "--json").json.values()
    assert verified["problems"] == [] and all(len(digest) == 64 for digest in verified["digests"].values())
    library("models", "use", "e5-small")
    assert vectors(library) == {"e5-small": 30, "tiny-m3": 30}  # going back deletes nothing
    assert library("search", "who keeps bees", "--json").json[0]["scores"]["sparse"] is None
    library("models", "remove", "tiny-m3", "--vectors")
    assert vectors(library) == {"e5-small": 30} and state(library, "tiny-m3") == "not installed"
    home = library.data_dir.parent / "home"
    assert list(home.rglob("*")) == [], "nothing lies outside the data folder, as libraries' caches would"


def test_a_reranker(library: Dragoman) -> None:
    library("models", "download", "tiny-reranker")
    before = library("search", "who keeps bees", "--json").json
    library("models", "use", "tiny-reranker")
    after = library("search", "who keeps bees", "--json").json
    assert before and [hit["score"] for hit in before] != [hit["score"] for hit in after]
    scores = library("rerank", "who keeps bees", "--model", "tiny-reranker", stdin="bees\nfish\n").out.split()
    assert len(scores) == 2 and scores[0] != scores[1]
    library("models", "use", "off")
    assert all(hit["scores"]["rerank"] is None for hit in library("search", "bees", "--json").json)
    assert library("embed", "--model", "tiny-reranker", stdin="x", code=2).err.count("\n") == 1


def test_resumed_after_a_kill(empty: Dragoman, hub: HubStandIn) -> None:
    hub.trickle = (10_000, 0.05)
    process = empty.start("models", "download", "tiny-m3")
    deadline = time.monotonic() + 60
    incoming = empty.data_dir / "models" / ".incoming"
    while not any(
        Path(folder, name).stat().st_size > 50_000 for folder, _, names in os.walk(incoming) for name in names
    ):
        assert time.monotonic() < deadline and process.poll() is None
        time.sleep(0.01)
    os.kill(process.pid, signal.SIGKILL)
    process.communicate()
    hub.trickle = None
    assert state(empty, "tiny-m3") == "partly downloaded"
    empty("models", "use", "tiny-m3", code=3)
    before = len(hub.gets())
    empty("models", "download", "tiny-m3")
    assert any("bytes=" in request.headers.get("range", "") for request in hub.gets()[before:])
    assert state(empty, "tiny-m3") == "installed"


def test_one_that_gives_other_values_is_not_used(library: Dragoman) -> None:
    describe(library, tolerance=-1.0)
    told = library("models", "download", "tiny-m3", code=3)
    assert "nowhere says 1.000" in told.err and told.err.strip().count("\n") <= 1
    assert state(library, "tiny-m3") == "not usable"
    library("models", "use", "tiny-m3", code=3)
    assert library("search", "who keeps bees", "--json").json


def test_damaged_after_the_installation(library: Dragoman) -> None:
    library("models", "download", "tiny-m3")
    library("models", "use", "tiny-m3")
    model = library.data_dir / "models" / "tiny-m3" / "onnx" / "model_int8.onnx"
    stat = model.stat()
    data = bytearray(model.read_bytes())
    data[len(data) // 2] ^= 1
    model.write_bytes(data)
    os.utime(model, ns=(stat.st_atime_ns, stat.st_mtime_ns))
    verified = library("models", "verify", "tiny-m3", "--json", code=3).json["tiny-m3"]
    assert "damaged" in verified["problems"][0]
    model.write_bytes(data[:-1000])
    found = library("search", "who keeps bees", "--json")
    assert found.json and "damaged" in found.err
    counts = library("index", library.data_dir.parent / "docs", "--json")
    assert counts.json["unchanged"] == 30 and "damaged" in counts.err


def test_imported_where_there_is_no_network(empty: Dragoman, hub: HubStandIn, tmp_path: Path) -> None:
    source = tmp_path / "stick"
    source.mkdir()
    for name in ("model_int8.onnx", "tokenizer.json"):
        shutil.copy(MODELS / "xlmr-m3" / name, source)
    seen = len(hub.requests)
    empty("models", "import", "tiny-m3", source)
    empty("models", "remove", "tiny-m3")
    archive = shutil.make_archive(str(tmp_path / "model"), "zip", source)
    empty("models", "import", "tiny-m3", archive)
    assert state(empty, "tiny-m3") == "installed" and len(hub.requests) == seen
    (source / "tokenizer.json").write_bytes(b"{}")
    told = empty("models", "import", "tiny-reranker", source, code=3)
    assert state(empty, "tiny-reranker") == "not usable" and "cannot be used" in told.err


def test_a_list_with_mistakes(empty: Dragoman) -> None:
    (empty.data_dir / "models" / "bad.toml").write_text("[bge-m3]\nrole = 'embedder'\n[x]\nrole = 1\n")
    (empty.data_dir / "models" / "worse.toml").write_text("[")
    told = empty("models", "list")
    assert "tiny-m3" in told.out and "bge-m3" in told.err and "worse.toml" in told.err
    assert empty("models", "download", "x", code=2).err.count("\n") == 1
