from pathlib import Path

import numpy as np
import pytest
from builders import chunk, chunk_ids, put, unit_vectors

from app.domain.ids import ChunkId, ContentId
from app.storage.catalogue import Catalogue
from app.storage.hashing import text_hash
from app.storage.reader import CatalogueReader


def test_chunks_by_id_and_by_place(catalogue: Catalogue, reader: CatalogueReader) -> None:
    content = put(catalogue, "/a.txt", [chunk(f"text {n}", segment=n, page=n + 1, context="T") for n in range(5)])
    assert [each.page for each in reader.chunks_of_content(content, 1, 3)] == [2, 3, 4]
    ids = sorted(chunk_ids(reader))
    assert set(reader.chunks([ids[0], ChunkId(12345)])) == {ids[0]}


def test_chunks_of_a_content_follow_each_other(catalogue: Catalogue, reader: CatalogueReader) -> None:
    first = put(catalogue, "/a.txt", ["a", "b", "c"])
    second = put(catalogue, "/b.txt", ["d", "e"])
    empty = put(catalogue, "/c.txt", [])
    ranges = reader.chunks_by_content([second, first, empty, ContentId(99)])
    assert [*ranges] == [second, first, empty]
    chunks = reader.chunks(chunk_ids(reader))
    texts = [[chunks[ChunkId(id_)].text for id_ in each] for each in ranges.values()]
    assert texts == [["d", "e"], ["a", "b", "c"], []]


def test_documents_by_name(catalogue: Catalogue, reader: CatalogueReader) -> None:
    second = put(catalogue, "/x/Résumé_2024.pdf", ["a"])
    first = put(catalogue, "/x/resume 100%.pdf", ["b"])
    assert reader.contents_named(["resume"]) == [first, second]  # the shorter name first
    assert reader.contents_named(["resume", "2024"]) == [second]
    document = reader.document(Path("/x/Résumé_2024.pdf"))
    assert document is not None
    assert reader.contents_named(["resume"], np.array([document.id])) == [second]
    assert reader.contents_named(["100%"]) == []  # name_key has no per cent sign, and it is no wildcard here
    assert reader.contents_named(["re_ume"]) == []
    assert reader.contents_named([]) == []


@pytest.mark.parametrize(
    ("word", "named"),
    [("tent", False), ("cont", True), ("ontents", True), ("fact", True), ("京都", True), ("2024", True)],
)
def test_a_short_word_begins_one_of_the_name(
    catalogue: Catalogue, reader: CatalogueReader, word: str, named: bool
) -> None:
    found = put(catalogue, "/x/contents-factory 東京都 2024.txt", ["a"])
    assert reader.contents_named([word]) == ([found] if named else [])


def test_documents_of_a_passage(catalogue: Catalogue, reader: CatalogueReader) -> None:
    put(catalogue, "/b.txt", ["text"])
    put(catalogue, "/a.txt", ["text"])
    (id_,) = chunk_ids(reader)
    both = reader.documents_of_chunks([id_, ChunkId(99)])
    assert [document.path for document in both[id_]] == [Path("/a.txt"), Path("/b.txt")] and set(both) == {id_}
    one = reader.documents_of_chunks([id_], np.array([both[id_][1].id]))
    assert [document.path for document in one[id_]] == [Path("/b.txt")]
    assert reader.documents_of_chunks([id_], np.array([], dtype=np.int64)) == {}


def test_vectors_stand_for_every_copy_of_a_passage(catalogue: Catalogue, reader: CatalogueReader) -> None:
    embedder = catalogue.register_embedder("e", "d", 4)
    put(catalogue, "/a.txt", ["shared", "a"])
    put(catalogue, "/b.txt", ["shared", "b"])
    dense = unit_vectors(1, 4)
    catalogue.add_vectors(embedder, [text_hash("", "shared")], dense, [{3: 0.5}])
    ((vector, _),) = reader.vectors_after(embedder, 0, 9)
    copies = reader.chunks_of_vectors([vector])[vector]
    assert [each.text for each in reader.chunks(copies).values()] == ["shared", "shared"]
    embeddings = reader.embeddings_of_chunks(embedder, chunk_ids(reader))
    assert set(embeddings) == set(copies)
    for embedding in embeddings.values():
        assert embedding.dense is not None and np.allclose(embedding.dense, dense[0], atol=3e-3)
        assert embedding.sparse == {3: 0.5}
