"""Embedders read what was indexed: in which order, after which interruptions; the same for every one of them."""

from __future__ import annotations

import base64
import os
import random
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import replace

import numpy as np
import pytest
from builders import PIPELINE, Workshop, put
from larger_model import Larger, install
from reference_models import M3, loaded

from app.domain.embedding import Embedding
from app.domain.errors import Cancelled, ModelFault
from app.domain.messages import message
from app.domain.progress import Activity


@pytest.fixture(scope="module")
def larger_model() -> Larger:
    return Larger()


@pytest.fixture
def larger(larger_model: Larger) -> Iterator[Larger]:
    yield larger_model
    larger_model.read, larger_model.fault = [], None


def embed(workshop: Workshop, steps: int = 1000) -> int:
    """So many steps, or all; returns the chunks that are through."""
    indexer = workshop.indexer()
    read = 0
    for _ in range(steps):
        done = indexer.embed_step()
        read += done
        if not done:
            break
    return read


def write_aged(workshop: Workshop, **ages: int) -> None:
    """Files, each that many hours old."""
    for name, hours in ages.items():
        path = workshop.write(f"{name}.txt", f"This is the text of {name}.")
        os.utime(path, (1e9 - 3600 * hours, 1e9 - 3600 * hours))


def names(read: list[str]) -> list[str]:
    return [text.rsplit(" ", 1)[-1].rstrip(".") for text in read]


def test_newest_first_and_what_is_opened_before_that(workshop: Workshop, larger: Larger) -> None:
    write_aged(workshop, old=9, newest=1, middle=5, opened=8, often=7)
    workshop.run()
    workshop.catalogue.note_opened(workshop.docs / "opened.txt", 1.0)
    for at in (2.0, 3.0):
        workshop.catalogue.note_opened(workshop.docs / "often.txt", at)
    install(workshop, larger)
    assert embed(workshop) == 5
    assert names(larger.read) == ["often", "opened", "newest", "middle", "old"]


def test_nothing_is_read_twice(
    open_workshop: Callable[..., Workshop], larger: Larger, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.indexing.embedding._STEP_S", 0.0)
    workshop = open_workshop()
    write_aged(workshop, one=1, two=2, three=3, four=4)
    workshop.write("copy.txt", "This is the text of one.")
    workshop.run()
    install(workshop, larger)
    assert embed(workshop, 2) == 2
    workshop = open_workshop()  # as after a kill: no index was saved
    leg = install(workshop, larger)
    assert len(leg.index) == 2
    workshop.run()
    assert len(larger.read) == len(set(larger.read))
    assert len(leg.index) == workshop.reader.vector_count(leg.embedder_id) == len(larger.read)
    assert workshop.indexer().embed_step() == 0


def test_it_goes_on_with_what_has_come(workshop: Workshop, larger: Larger) -> None:
    write_aged(workshop, one=1)
    workshop.run()
    leg = install(workshop, larger)
    assert embed(workshop) == 1
    write_aged(workshop, two=2)
    (workshop.docs / "one.txt").unlink()
    assert workshop.run().embedded == 2  # by each of the two
    assert names(larger.read) == ["one", "two"]
    found = workshop.reader.chunks_of_vectors([id_ for id_, _ in leg.index.search(np.ones(64, dtype=np.float32), 10)])
    assert len(found) == 1  # what has gone is gone


def test_token_weights_are_kept(workshop: Workshop, larger: Larger) -> None:
    write_aged(workshop, one=1)
    workshop.run()
    leg = install(workshop, larger)
    embed(workshop)
    (chunk,) = workshop.reader.chunks_after(0, 9)
    (stored,) = workshop.reader.embeddings_of_chunks(leg.embedder_id, [chunk.id]).values()
    (wanted,) = larger.embedder.embed(larger.read, ["dense", "sparse"])
    assert stored.sparse == pytest.approx(wanted.sparse, rel=1e-2)
    assert stored.dense == pytest.approx(wanted.dense, abs=2e-3)  # eight bits a number
    (own,) = workshop.reader.embeddings_of_chunks(workshop.embedder_id, [chunk.id]).values()
    assert own.sparse is None


def test_progress(workshop: Workshop, larger: Larger, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.indexing.embedding._STEP_S", 0.0)
    write_aged(workshop, one=1, two=2, three=3)
    install(workshop, larger)
    indexer = workshop.indexer()
    indexer.run()
    shown = []
    while indexer.embed_step():
        progress = workshop.tracker.snapshot()
        shown.append((progress.activity, progress.embedder, progress.done, progress.total))
    names = ["the built-in one"] * 3 + ["the larger one"] * 3  # first the one that every search needs
    assert shown == [(Activity.EMBEDDING, name, n % 3 + 1, 3) for n, name in enumerate(names)]
    assert workshop.tracker.snapshot().activity is Activity.IDLE


def test_words_do_not_wait_for_it(workshop: Workshop) -> None:
    write_aged(workshop, one=1, two=2)
    counts = workshop.indexer().run()
    assert (counts.indexed, counts.embedded) == (2, 0)
    assert workshop.reader.vector_count(workshop.embedder_id) == 0
    assert [hit.path.name for hit in workshop.answer('"text of two"').hits] == ["two.txt"]


def test_a_step_takes_about_a_second(workshop: Workshop, larger: Larger, monkeypatch: pytest.MonkeyPatch) -> None:
    """However slow the embedder is: so much is lost by a kill."""
    write_aged(workshop, one=1, two=2, three=3, four=4, five=5)
    workshop.run()
    leg = install(workshop, larger)
    now = [0.0]
    monkeypatch.setattr("app.indexing.embedding.time.monotonic", lambda: now[0])

    class Slow(Larger):
        def embed(self, texts: Iterable[str], heads: Collection[str]) -> Iterator[Embedding]:
            for text in texts:
                now[0] += 0.4
                yield from self.embedder.embed([text], heads)

    (stage,) = workshop.more_stages
    stage._embedder = Slow()
    assert [stage.step(lambda: None) for _ in range(3)] == [3, 2, 0]
    assert workshop.reader.vector_count(leg.embedder_id) == 5


def test_a_text_that_stands_twice_is_read_once(workshop: Workshop, larger: Larger) -> None:
    workshop.write("same.txt", "First page.\fSecond page.")
    copy = workshop.docs / "sub"
    copy.mkdir()
    workshop.write("sub/same.txt", "First page.\fSecond page.\fThird page.")
    install(workshop, larger)
    assert workshop.run().embedded == 2 * 3
    assert len(larger.read) == len(set(larger.read)) == 3


def test_stopped_between_two_texts(workshop: Workshop, larger: Larger) -> None:
    write_aged(workshop, one=1, two=2, three=3)
    workshop.run()
    leg = install(workshop, larger)
    (stage,) = workshop.more_stages
    asked = []

    def stop() -> None:
        asked.append(len(larger.read))
        if len(asked) == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        stage.step(stop)
    assert asked == [0, 1]
    assert workshop.reader.vector_count(leg.embedder_id) == 1  # what was read is kept
    workshop.control.cancel()
    with pytest.raises(Cancelled):
        workshop.indexer().embed_step()
    assert len(larger.read) == 1


def test_a_model_that_fails_takes_nothing_away(workshop: Workshop, larger: Larger) -> None:
    write_aged(workshop, one=1)
    workshop.run()
    install(workshop, larger)
    larger.fault = ModelFault(message("model.broken"), message("model.mend"))
    indexer = workshop.indexer()
    with pytest.raises(ModelFault):
        indexer.embed_step()
    assert workshop.tracker.snapshot().activity is Activity.IDLE
    write_aged(workshop, two=2)
    assert indexer.run().indexed == 1 and "two.txt" in workshop.found("text of two")
    larger.fault = None
    assert embed(workshop) == 3  # the second by the built-in one, both by the larger one


@pytest.mark.expected_log("a passage is longer than the built-in one reads")
def test_an_overlong_passage_of_today_s_chunker_is_not_read_again_and_again(workshop: Workshop) -> None:
    put(workshop.catalogue, workshop.docs / "long.txt", ["word " * 600])
    indexer = workshop.indexer()
    assert indexer.embed_step() == 1 and not indexer.embedding.outgrown
    assert workshop.reader.vector_count(workshop.embedder_id) == 1


def test_one_that_was_not_measured_for_this_embedder_is(workshop: Workshop) -> None:
    put(workshop.catalogue, workshop.docs / "long.txt", ["word " * 600])
    put(workshop.catalogue, workshop.docs / "short.txt", ["a word"])
    workshop.catalogue.recount_chunks()
    indexer = workshop.indexer()
    assert indexer.embed_step() == 2 and indexer.embedding.outgrown
    settled = {path.name: file.pipeline for path, file in workshop.catalogue.known_files().items()}
    assert settled == {"long.txt": "", "short.txt": PIPELINE}
    assert workshop.reader.vector_count(workshop.embedder_id) == 2
    indexer.run()
    assert not indexer.embedding.outgrown


def test_what_is_in_no_language_is_near_to_nothing(workshop: Workshop) -> None:
    """And is found by its words, and read once."""
    blob = base64.b64encode(random.Random(1).randbytes(700)).decode()
    workshop.write("blob.txt", blob)
    workshop.write("tax.txt", "The tax is paid in May.")
    workshop.run()
    embed(workshop)
    assert workshop.found("hedgehog winter sleep") == ["tax.txt"]
    assert workshop.found(blob[:60])[:1] == ["blob.txt"]
    assert workshop.stage().remaining() == 0 and len(workshop.vectors) == 1


def test_what_an_embedder_reads_only_the_beginning_of_is_counted(workshop: Workshop, larger: Larger) -> None:
    workshop.write("short.txt", "Short.")
    workshop.write("long.txt", "The tax is paid in May, and the rent on the first of every month. " * 8)
    workshop.run()
    larger.embedder = loaded(replace(M3, max_tokens=40))
    try:
        install(workshop, larger)
        indexer = workshop.indexer()
        while indexer.embed_step():
            pass
        assert indexer.embedding.cut == 1 and not indexer.embedding.outgrown
        assert workshop.tracker.speeds.cut("the larger one") == 1, "which is kept for the window"
    finally:
        larger.embedder = loaded(M3)


def test_a_date_alone_is_near_to_nothing(workshop: Workshop) -> None:
    """Known: it is near to every short question, and a library may hold thousands of photographs."""
    workshop.write("7.txt", "2021-05-03 14:22")
    workshop.write("tax.txt", "The tax is paid in May.")
    workshop.run()
    embed(workshop)
    assert workshop.stage().remaining() == 0 and len(workshop.vectors) == 1
    assert workshop.found("2021-05-03")[:1] == ["7.txt"]
