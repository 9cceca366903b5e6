"""What was forgotten has left every file of the data folder, byte by byte, whatever happens on the way."""

from __future__ import annotations

import os
import signal
import sqlite3
import time
import unicodedata
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import tantivy

from app.common.collection_memory import CollectionMemory
from app.common.question_memory import QuestionMemory
from app.domain.quotes import Quote
from app.domain.search import SearchRequest
from app.library import Library
from app.storage.indexes.graph_file import read_graph
from app.storage.packed_text import unpack_block, unpack_text
from app.storage.text_blocks import CHUNKS, TEXT_COLUMNS, TextReader
from app.text.analysis import analyse

GONE_FOLDER = {
    "taxes quokkaland/Zwölfaxolotl 2023.txt": "The Überkrabbengesetz concerns wombatiferous plumbing.",
    "taxes quokkaland/letter.eml": "From: Tapirius Narwhalson <tapirius@narwhalson.example>\nSubject: Okapigram\n"
    "\nThe bongoantilope writes about capybaresque weather.\n",
    "taxes quokkaland/ledger.txt": f"Narwhalson's ledger: {'a row of figures, ' * 20}and nothing more.",  # it is packed
}
GONE_DOCUMENT = {
    "papers/Mandrillbericht.md": "# Ozelotismus\n\nA serval of pumaesque xanthophyll. 猞猁在雪地里睡觉。\n"
}
COPY = {"papers/Kakapoliste.txt": "Numbatology is taught to echidnaic pupils."}  # forgotten here, kept elsewhere
KEPT = {
    "papers/bees.txt": "The neighbour keeps the bees behind the orchard.",
    "papers/copy.txt": COPY["papers/Kakapoliste.txt"],
    **{
        f"papers/note {n}.txt": f"Note {n} about gardens, {'weather ' * (n % 7)}and the price of apples."
        for n in range(40)
    },
}
# Of names, titles, senders and text. None stands in what is kept.
SECRETS = (
    "quokkaland", "Zwölfaxolotl", "Überkrabbengesetz", "wombatiferous", "Tapirius", "Narwhalson", "Okapigram",
    "bongoantilope", "capybaresque", "Mandrillbericht", "Ozelotismus", "serval", "pumaesque", "xanthophyll", "猞猁",
    "Kakapoliste",
)  # fmt: skip


def write(folder: Path, documents: dict[str, str]) -> None:
    for name, text in documents.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")


def forms(word: str) -> Iterator[bytes]:
    """A word as it may lie in a file: as written, folded, as the index has it, in other encodings and escapes."""
    tokens = {word, word.casefold(), *analyse(word).positions}
    for form in {unicodedata.normalize(kind, token) for token in tokens for kind in ("NFC", "NFD", "NFKD")}:
        yield from (form.encode(), form.encode("utf-16-le"), form.encode("utf-16-be"))
        yield from (form.encode("unicode_escape"), form.encode("ascii", "backslashreplace"))


def terms_left(data_dir: Path) -> set[str]:
    """Words that the full-text index has in its dictionary, which no search for bytes finds: it is packed. A word that
    is in passages only which are removed counts there until the passages have left the files."""
    searcher = tantivy.Index.open(str(data_dir / "full_text")).searcher()
    words = {token for word in SECRETS for token in analyse(word).positions if token not in ("one", "gap")}
    return {word for word in words for field in ("words", "context") if searcher.doc_freq(field, word)}


def vectors_of(data_dir: Path, words: tuple[str, ...]) -> list[bytes]:
    """The first bytes of the vectors of chunks with such a word, as the catalogue and as the vector index has them."""
    with closing(sqlite3.connect(data_dir / "catalogue.sqlite3")) as connection:
        rows = connection.execute(
            f"SELECT v.id, v.dense, {TEXT_COLUMNS} FROM vectors v JOIN {CHUNKS} WHERE c.text_hash = v.text_hash"
        ).fetchall()
    texts = [(id_, dense, TextReader().text(*stored) or "") for id_, dense, *stored in rows]
    found = {id_: dense for id_, dense, text in texts if any(word in text for word in words)}
    graph = read_graph(data_dir / "vectors" / "1.hnsw")
    compared = graph.elements[np.isin(graph.labels, list(found)), graph.vector_at :]  # made of the catalogue's
    assert len(compared) == len(found)
    return [*(dense[:16] for dense in found.values()), *(each[:16].tobytes() for each in compared)]


def packed_texts_of(data_dir: Path, words: tuple[str, ...]) -> list[bytes]:
    """The ends of chunks and blocks of them with such a word that the catalogue has packed, whose words no search for
    bytes finds."""
    with closing(sqlite3.connect(data_dir / "catalogue.sqlite3")) as connection:
        rows = connection.execute("SELECT text FROM chunks WHERE length(text) AND typeof(text) = 'blob'").fetchall()
        blocks = connection.execute("SELECT packed FROM text_blocks").fetchall()
    texts = [(packed, unpack_text(packed) or "") for (packed,) in rows]
    texts += [(packed, "".join(text or "" for text in unpack_block(packed))) for (packed,) in blocks]
    return [packed[-16:] for packed, text in texts if any(word in text for word in words)]


def unpacked(path: Path) -> bytes:
    """What a file holds that is compressed as a whole."""
    return read_graph(path).elements.tobytes() if path.suffix == ".hnsw" else b""


def left(data_dir: Path, needles: set[bytes]) -> list[tuple[str, bytes]]:
    files = [path for path in data_dir.rglob("*") if path.is_file()]
    assert files
    return [
        (str(path.relative_to(data_dir)), needle)
        for path in files
        for data in [path.read_bytes().lower() + path.read_bytes() + unpacked(path) + str(path).encode()]
        for needle in needles
        if needle in data
    ]


def ask(dragoman: Any) -> None:
    """As in the window: questions about what is to be forgotten, and about what stays, searches saved of both, and
    passages collected of both with their sources and notes."""
    with Library.open(dragoman.data_dir, read_only=True) as library:
        for question in ("wombatiferous plumbing", "where is Zwölfaxolotl 2023", "from:narwhalson", "bees"):
            answer = list(library.search(SearchRequest(library.parse(question))))[-1]
            library.memory.note(question, 0.0, [hit.document_id for hit in answer.hits[:1]])
            for hit in answer.hits[:1]:
                passage = library.passage(hit)
                assert passage is not None
                library.collection.add(
                    [Quote(passage.text, hit.title, hit.path, author=passage.author, document=hit.document_id)]
                )
        library.memory.save("Mandrillbericht.md", "name:Mandrillbericht.md", 0.0)
        library.memory.save("Bees", "bees", 0.0)
        library.memory.leave("wombatiferous")
        library.collection.set_note(library.collection.now[0].id, "Beside Mandrillbericht.md")
        assert any("Narwhalson" in each.quote.author for each in library.collection.now)


@pytest.fixture
def dragoman(here: Any) -> Any:
    return here


@pytest.fixture
def needles(dragoman: Any, documents: Path) -> set[bytes]:
    """Indexes all, and returns the bytes that are to be gone, all of which are there now but for other spellings."""
    write(documents, {**GONE_FOLDER, **GONE_DOCUMENT, **COPY, **KEPT})
    (documents / "papers" / "broken Mandrillbericht.pdf").write_bytes(b"%PDF-1.7\nnothing more")
    dragoman("index", documents / "taxes quokkaland", documents / "papers", "-v")
    ask(dragoman)
    needles = {form for word in SECRETS for form in forms(word)}
    vectors = vectors_of(dragoman.data_dir, ("Überkrabbengesetz", "bongoantilope", "pumaesque"))
    assert len(vectors) >= 6 and {part for _, part in left(dragoman.data_dir, set(vectors))} == set(vectors)
    found = {needle for _, needle in left(dragoman.data_dir, needles)}
    assert {word.encode() for word in SECRETS} <= found, "each is there before"
    assert {"wombatiferous", "xanthophyll", "猞猁"} <= terms_left(dragoman.data_dir)
    packed = packed_texts_of(dragoman.data_dir, SECRETS)
    assert packed and {part for _, part in left(dragoman.data_dir, set(packed))} == set(packed)
    return needles | set(vectors) | set(packed)


def paths(documents: Path) -> list[Path]:
    return [
        documents / "taxes quokkaland",
        documents / "papers" / "Mandrillbericht.md",
        documents / "papers" / "broken Mandrillbericht.pdf",
        documents / "papers" / "Kakapoliste.txt",
    ]


def assert_forgotten(dragoman: Any, documents: Path, needles: set[bytes]) -> None:
    assert left(dragoman.data_dir, needles) == [] and not terms_left(dragoman.data_dir)
    assert dragoman.found("bees")[0] == documents / "papers" / "bees.txt"
    assert documents / "papers" / "copy.txt" in dragoman.found("numbatology"), "a copy elsewhere stays"
    kept = QuestionMemory(dragoman.data_dir / "questions.json").now
    assert [each.text for each in kept.asked] == ["bees"] and [each.name for each in kept.saved] == ["Bees"]
    (collected,) = CollectionMemory(dragoman.data_dir / "collection.json").now
    assert collected.quote.path.name == "bees.txt"
    assert dragoman.found('"wombatiferous"') == dragoman.found('"pumaesque"') == []


def test_no_byte_of_a_folder_and_of_documents_is_left(dragoman: Any, documents: Path, needles: set[bytes]) -> None:
    assert "nothing of it is left" in dragoman("forget", *paths(documents)).out
    assert_forgotten(dragoman, documents, needles)
    # They lie there still, and do not come back.
    counts = dragoman.index(documents / "papers")
    assert (counts["indexed"], counts["failed"]) == (0, 0)
    assert_forgotten(dragoman, documents, needles)
    told = dragoman("explain", documents / "papers" / "Mandrillbericht.md")
    assert "you had it forgotten" in told.out
    assert left(dragoman.data_dir, needles) == []


def test_what_was_moved_since_it_was_read_is_forgotten_as_well(dragoman: Any, documents: Path) -> None:
    """It is known by a path at which there is nothing any more; what was deleted merely waits for the next run."""
    write(documents, {**GONE_FOLDER, **KEPT})
    dragoman.index(documents)
    (documents / "taxes quokkaland").rename(documents / "moved")
    changed = documents / "moved" / "letter.eml"
    changed.write_text("From: b@c.example\n\nNothing of it stands here any more.\n")
    (documents / "papers/bees.txt").rename(documents / "elsewhere.txt")
    dragoman("forget", documents / "moved")
    gone = ("wombatiferous", "bongoantilope", "capybaresque", "quokkaland")
    assert left(dragoman.data_dir, {form for word in gone for form in forms(word)}) == []
    assert dragoman.found('"wombatiferous"') == []
    assert dragoman.index(documents)["embedded"] == 0, "what else was moved has lost nothing"


def test_it_can_be_taken_back(dragoman: Any, documents: Path) -> None:
    write(documents, {**GONE_DOCUMENT, **KEPT})
    dragoman.index(documents)
    gone, below = documents / "papers" / "Mandrillbericht.md", documents / "papers"
    dragoman("forget", gone)
    assert "not among what you had forgotten" in dragoman("forget", "--undo", below, code=2).err
    dragoman("forget", "--undo", gone)
    assert dragoman.index(documents)["indexed"] == 1
    assert dragoman.found("pumaesque")[0] == gone
    dragoman("forget", below)
    assert dragoman.index(documents)["indexed"] == dragoman.status()["chunks"] == 0
    dragoman("forget", "--undo", below)
    assert dragoman.index(documents)["indexed"] == 1 + len(KEPT)


@pytest.mark.parametrize("moment", [0.0, 0.2, 0.6])
def test_after_a_kill_the_next_start_goes_on(
    dragoman: Any, documents: Path, needles: set[bytes], moment: float, wait_until: Any
) -> None:
    process = dragoman.start("forget", *paths(documents))
    catalogue = dragoman.data_dir / "catalogue.sqlite3"

    def committed() -> bool:
        with closing(sqlite3.connect(f"file:{catalogue}?mode=ro", uri=True)) as connection:
            return bool(connection.execute("SELECT 1 FROM properties WHERE name = 'to_scrub'").fetchone())

    wait_until(lambda: committed() or process.poll() is not None, interval_s=0.005)
    time.sleep(moment)
    os.killpg(process.pid, signal.SIGKILL)
    process.communicate()
    dragoman.index(documents / "papers")
    assert_forgotten(dragoman, documents, needles)


def test_while_another_process_writes_it_says_who_can(
    dragoman: Any, documents: Path, needles: set[bytes], follow: Any
) -> None:
    follow(documents / "papers")
    assert "Close it first" in dragoman.refused("forget", documents / "papers")
