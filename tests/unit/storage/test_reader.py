import sqlite3
import threading
from pathlib import Path

import pytest
from asking import filters
from builders import add_vectors, chunk, chunk_ids, drop, put, unit_vectors

from app.domain.documents import DocumentState, FileStamp
from app.storage.catalogue import Catalogue
from app.storage.hashing import text_hash
from app.storage.reader import CatalogueReader


def _admitted(reader: CatalogueReader, filters: Filters) -> list[str]:
    found = reader.documents_of_chunks(chunk_ids(reader), filters)
    return sorted({document.path.as_posix() for documents in found.values() for document in documents})


@pytest.fixture
def shelf(catalogue: Catalogue) -> None:
    put(catalogue, "/docs/a.txt", ["a"], language="de", modified_s=100)
    put(catalogue, "/docs/sub/b.pdf", ["b"], kind="pdf", language="en", modified_s=200)
    put(catalogue, "/docs2/c.txt", ["c"], language=None, modified_s=300)
    put(catalogue, "/Docs/d.txt", ["d"], kind="mail", language="de", modified_s=400)
    for folder in ("/docs", "/docs2", "/Docs", "/empty"):
        catalogue.add_folder(Path(folder), [], None)


@pytest.mark.usefixtures("shelf")
def test_filters(reader: CatalogueReader) -> None:
    ids = {folder.path.as_posix(): folder.id for folder in reader.folders()}
    everything = ["/Docs/d.txt", "/docs/a.txt", "/docs/sub/b.pdf", "/docs2/c.txt"]
    assert _admitted(reader, ()) == everything
    assert _admitted(reader, filters(kinds=frozenset({"pdf", "mail"}))) == ["/Docs/d.txt", "/docs/sub/b.pdf"]
    assert _admitted(reader, filters(languages=frozenset({"de"}))) == ["/Docs/d.txt", "/docs/a.txt"]
    # A sibling whose name begins alike is another folder.
    assert _admitted(reader, filters(folders=frozenset({ids["/docs"]}))) == ["/docs/a.txt", "/docs/sub/b.pdf"]
    assert _admitted(reader, filters(folders=frozenset({ids["/docs2"], ids["/empty"]}))) == ["/docs2/c.txt"]
    assert _admitted(reader, filters(folders=frozenset({ids["/empty"]}))) == []
    assert _admitted(reader, filters(folders=frozenset({99}))) == []  # type: ignore[arg-type]
    # From is included, to is not.
    assert _admitted(reader, filters(modified_after=200, modified_before=400)) == ["/docs/sub/b.pdf", "/docs2/c.txt"]
    both = filters(kinds=frozenset({"text"}), languages=frozenset({"de"}), modified_before=150)
    assert _admitted(reader, both) == ["/docs/a.txt"]
    assert _admitted(reader, filters(kinds=frozenset({"'; DROP TABLE chunks; --"}))) == []


def test_a_folder_of_an_odd_name_filters(catalogue: Catalogue, reader: CatalogueReader) -> None:
    odd = Path("/docs/\udcff%_")
    put(catalogue, odd / "a.txt", ["a"])
    put(catalogue, "/docs/xxy/b.txt", ["b"])
    catalogue.add_folder(odd, [], None)
    found = reader.documents_of_chunks(chunk_ids(reader), filters(folders=frozenset({reader.folders()[0].id})))
    assert [document.path for documents in found.values() for document in documents] == [odd / "a.txt"]


def test_documents_by_name(catalogue: Catalogue, reader: CatalogueReader) -> None:
    put(catalogue, "/x/Résumé_2024.pdf", ["a"])
    put(catalogue, "/x/resume 100% final.pdf", ["b"])

    def names(*words: str) -> list[str]:
        chunks = [chunk_id for _, chunk_id in reader.documents_named(words, 9)]
        return [each.text for each in reader.chunks(chunks).values()]

    assert sorted(names("resume")) == ["a", "b"]
    assert names("resume", "2024") == ["a"]
    assert names("100%") == []  # name_key has no per cent sign, and it is no wildcard here
    assert names("re_ume") == []
    assert names() == []


def test_vectors_stand_for_every_copy_of_a_passage(catalogue: Catalogue, reader: CatalogueReader) -> None:
    embedder = catalogue.register_embedder("e", "d", 4)
    put(catalogue, "/a.txt", ["shared", "a"])
    put(catalogue, "/b.txt", ["shared", "b"])
    assert reader.unembedded_count(embedder) == 4
    catalogue.add_vectors(embedder, [text_hash("", "shared")], unit_vectors(1, 4))
    ((vector, _),) = reader.vectors_after(embedder, 0, 9)
    copies = reader.chunks_of_vectors([vector])[vector]
    assert [each.text for each in reader.chunks(copies).values()] == ["shared", "shared"]
    assert reader.unembedded_count(embedder) == 2
    contents = reader.unembedded_contents(embedder)
    missing = [reader.unembedded_of_content(embedder, content, -1, 9) for content in sorted(contents)]
    assert [[each.text for each in chunks] for chunks in missing] == [["a"], ["b"]]
    assert reader.unembedded_of_content(embedder, contents[0], missing[0][0].ordinal, 9) == []
    (status,) = reader.embedders()
    assert (status.vectors, status.expected) == (1, 3)


def test_lists_for_people(catalogue: Catalogue, reader: CatalogueReader) -> None:
    put(catalogue, "/a.txt", ["a"], language="de")
    put(catalogue, "/b.txt", ["b"], language="de")
    put(catalogue, "/c.pdf", ["c"], language="fr", kind="pdf")
    for name, state in (("s", DocumentState.SKIPPED), ("e", DocumentState.EMPTY), ("f", DocumentState.FAILED)):
        catalogue.put_document(Path("/" + name), "other", FileStamp(0, 0), "p", state, reason=f"{name}.")
    assert [failure.reason for failure in reader.failures()] == ["f.", "e.", "s."]
    assert reader.documents_by_state() == {"indexed": 3, "skipped": 1, "empty": 1, "failed": 1}
    choices = reader.filter_choices()
    assert choices.kinds == (("text", 2), ("pdf", 1)) and choices.languages == (("de", 2), ("fr", 1))


def test_a_reader_cannot_write(reader: CatalogueReader) -> None:
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        reader._rows("DELETE FROM chunks")


def test_reading_while_another_thread_writes(catalogue: Catalogue, reader: CatalogueReader) -> None:
    embedder = catalogue.register_embedder("e", "d", 4)
    stop = threading.Event()
    errors: list[BaseException] = []

    def read() -> None:
        try:
            while not stop.is_set():
                ids = chunk_ids(reader)
                assert len(ids) % 3 == 0  # a document is there with all its chunks or not at all
                reader.documents_of_chunks(ids, ())
        except BaseException as error:
            errors.append(error)

    threads = [threading.Thread(target=read) for _ in range(3)]
    for thread in threads:
        thread.start()
    for number in range(60):
        put(catalogue, f"/{number}.txt", [f"{number} {part}" for part in "abc"])
        add_vectors(catalogue, embedder, unit_vectors(2, 4), first=2 * number)
        if number % 3 == 2:
            drop(catalogue, f"/{number - 1}.txt")
    stop.set()
    for thread in threads:
        thread.join()
    assert not errors


def test_chunks_by_id_and_by_place(catalogue: Catalogue, reader: CatalogueReader) -> None:
    content = put(catalogue, "/a.txt", [chunk(f"text {n}", segment=n, page=n + 1, context="T") for n in range(5)])
    assert [each.page for each in reader.chunks_of_content(content, 1, 3)] == [2, 3, 4]
    ids = sorted(chunk_ids(reader))
    assert set(reader.chunks([ids[0], 12345])) == {ids[0]}  # type: ignore[list-item]
