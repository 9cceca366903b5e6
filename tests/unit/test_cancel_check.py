"""What every long operation of the engine owes its `CancelCheck` (`ports.CancelCheck`): it asks between steps, stops
with what the check raises, and can be begun again."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from asking import asked
from builders import Workshop
from hub_stand_in import FILES, REPOSITORY, HubStandIn, make_spec

from app.domain.errors import Cancelled
from app.indexing.full_run import run_to_the_end
from app.indexing.plan import make_plan
from app.models.download import download
from app.models.importing import import_model
from app.models.store import ModelStore
from app.ports import CancelCheck, never_cancelled
from app.storage.follower import ChunkLog, Follower
from app.storage.indexes.tantivy_index import TantivyIndex
from app.watching.rules import IgnoreRules

Operation = Callable[[CancelCheck], object]
WORDS = random.Random(1).choices(["bees", "train", "hedgehog", "noon", "leaves", "tax", "rent", "pear"], k=4000)


@pytest.fixture
def filled(workshop: Workshop) -> Workshop:
    """With documents that nobody has indexed yet."""
    for number in range(40):
        workshop.write(f"{number}.txt", " ".join(WORDS[number * 40 : number * 40 + 20]))
    return workshop


@pytest.fixture
def search(filled: Workshop) -> Operation:
    filled.run()
    return lambda check: [list(filled.search(asked("bees and trains"), check))]


@pytest.fixture
def plan(filled: Workshop) -> Operation:
    folders = filled.reader.folders()
    rules = {folder.path: IgnoreRules(folder.path) for folder in folders}
    return lambda check: make_plan(folders, rules, {}, lambda path: "", None, check)


@pytest.fixture
def follow(filled: Workshop, tmp_path: Path) -> Operation:
    filled.run()
    index = TantivyIndex(tmp_path / "another", writable=True)
    return lambda check: Follower(ChunkLog(filled.reader, index)).catch_up(check)


@pytest.fixture
def embed(filled: Workshop) -> Operation:
    filled.indexer().run()
    stage = filled.stage()
    # How much one step embeds is a matter of time: all of them are taken.
    return lambda check: sum(iter(partial(stage.step, check), 0))


@pytest.fixture
def index(filled: Workshop) -> Operation:
    return partial(run_to_the_end, filled.indexer())


@pytest.fixture
def store(tmp_path: Path) -> ModelStore:
    return ModelStore(tmp_path / "models")


@pytest.fixture
def fetch(store: ModelStore, tmp_path: Path) -> Iterator[Operation]:
    spec = make_spec(tmp_path / "models")
    with HubStandIn() as hub:
        hub.add(REPOSITORY, FILES, large=("onnx/model.onnx",))
        yield lambda check: download(spec, store, progress=lambda _: None, check=check, endpoint=hub.url)


@pytest.fixture
def bring(store: ModelStore, tmp_path: Path) -> Operation:
    spec, source = make_spec(tmp_path / "models"), tmp_path / "source"
    for path, data in FILES.items():
        (source / path).parent.mkdir(parents=True, exist_ok=True)
        (source / path).write_bytes(data)
    return lambda check: import_model(spec, source, store, progress=lambda _: None, check=check)


@pytest.fixture
def verify(store: ModelStore, bring: Operation, tmp_path: Path) -> Operation:
    bring(never_cancelled)
    return lambda check: store.verify(make_spec(tmp_path / "models"), lambda _: None, check)


class Check:
    """Counts how often it is asked; raises when it is asked the `last` time."""

    def __init__(self, last: float = float("inf")) -> None:
        self.asked = 0
        self._last = last

    def __call__(self) -> None:
        self.asked += 1
        if self.asked >= self._last:
            raise Cancelled


# How often each asks at the least when nobody stops it.
STEPS = {"search": 4, "plan": 20, "follow": 2, "embed": 4, "index": 2, "fetch": 20, "bring": 4, "verify": 4}


@pytest.mark.parametrize("place", [0.0, 0.5], ids=["at once", "half-way"])
@pytest.mark.parametrize("name", STEPS)
def test_it_stops_where_it_is_told_to_and_can_be_begun_again(
    request: pytest.FixtureRequest, name: str, place: float
) -> None:
    operation: Operation = request.getfixturevalue(name)
    stopping = Check(last=max(1, int(place * STEPS[name])))
    with pytest.raises(Cancelled):
        operation(stopping)
    assert stopping.asked == max(1, int(place * STEPS[name]))  # it did not ask again
    assert operation(never_cancelled) is not None


@pytest.mark.parametrize("name", STEPS)
def test_it_asks_between_its_steps(request: pytest.FixtureRequest, name: str) -> None:
    operation: Operation = request.getfixturevalue(name)
    check = Check()
    operation(check)
    assert check.asked >= STEPS[name]
