import os
from pathlib import Path

import numpy as np
import pytest
from builders import add_vectors, chunk, chunk_ids, drop, put, unit_vectors

from app.domain.documents import ContentKey, DocumentState, DocumentText, FileStamp
from app.domain.messages import message
from app.storage.catalogue import Catalogue
from app.storage.hashing import text_hash
from app.storage.reader import CatalogueReader
from app.storage.replay import LogState
from app.storage.vector_blobs import unpack_dense

WHY = message("file.no_text")
REFUSED = message("file.cannot_be_read", why="Permission denied")


def test_content_is_stored_once(catalogue: Catalogue, reader: CatalogueReader) -> None:
    first = put(catalogue, "/a.txt", ["one", "two"])
    assert put(catalogue, "/copy of a.txt", ["one", "two"]) == first
    assert reader.chunk_count() == reader.chunk_count(first) == 2
    key = ContentKey(b"one\ntwo".ljust(32), "txt", "test pipeline")
    assert reader.find_content(key) == first
    for other in (
        ContentKey(b"x", "txt", "test pipeline"),
        ContentKey(key.hash, "md", "test pipeline"),
        ContentKey(key.hash, "txt", "another"),
    ):
        assert reader.find_content(other) is None


def test_orphans_go_when_the_last_document_has_gone(catalogue: Catalogue, reader: CatalogueReader) -> None:
    embedder = catalogue.register_embedder("e", "d", 4)
    put(catalogue, "/a.txt", ["shared", "only a"])
    put(catalogue, "/copy.txt", ["shared", "only a"])
    put(catalogue, "/b.txt", ["shared", "only b"])
    hashes = [text_hash("", text) for text in ("shared", "only a", "only b")]
    catalogue.add_vectors(embedder, hashes, unit_vectors(3, 4))
    everything = chunk_ids(reader)

    drop(catalogue, "/copy.txt")
    assert chunk_ids(reader) == everything
    drop(catalogue, "/a.txt")
    left = {each.text for each in reader.chunks_after(0, 10)}
    assert left == {"shared", "only b"}
    # The vector of the shared text is needed still.
    assert len(reader.vectors_after(embedder, 0, 10)) == 2
    assert len(reader.removed_vectors_after(0)) == 1
    assert {id_ for _, id_ in reader.removed_chunks_after(0)} == everything - chunk_ids(reader)


def test_a_library_that_an_earlier_version_began_keeps_its_names_of_texts(
    catalogue: Catalogue, reader: CatalogueReader
) -> None:
    embedder = catalogue.register_embedder("e", "d", 4)
    earlier = text_hash("", "shared", 16)
    put(catalogue, "/a.txt", ["shared"])
    catalogue._connection.execute("UPDATE chunks SET text_hash = ?", (earlier,))
    catalogue.close()
    again = Catalogue(catalogue._path)
    again.add_vectors(embedder, [earlier], unit_vectors(1, 4))
    put(again, "/b.txt", ["before", "shared"])
    assert [(each.text, each.text_hash) for each in reader.chunks_after(0, 9)] == [
        (text, text_hash("", text, 16)) for text in ("shared", "before", "shared")
    ]
    assert not reader.damage_seen
    again.close()


def test_ids_are_never_used_twice(catalogue: Catalogue, reader: CatalogueReader) -> None:
    put(catalogue, "/a.txt", ["one", "two"])
    before = chunk_ids(reader)
    drop(catalogue, "/a.txt")
    put(catalogue, "/a.txt", ["one", "two"])
    assert min(chunk_ids(reader)) > max(before)


def test_another_digest_of_an_embedder_takes_its_vectors_away(catalogue: Catalogue, reader: CatalogueReader) -> None:
    old = catalogue.register_embedder("e", "old", 4)
    other = catalogue.register_embedder("other", "x", 4)
    add_vectors(catalogue, old, unit_vectors(3, 4))
    add_vectors(catalogue, other, unit_vectors(2, 4))
    new = catalogue.register_embedder("e", "new", 8)
    assert new != old and reader.embedder_id("e", "old") is None
    assert reader.vectors_after(old, 0, 9) == [] and len(reader.vectors_after(other, 0, 9)) == 2
    assert len(reader.removed_vectors_after(0)) == 3  # so that an index forgets them


def test_a_vector_is_kept_as_bytes(catalogue: Catalogue, reader: CatalogueReader) -> None:
    embedder = catalogue.register_embedder("e", "d", 8)
    dense = unit_vectors(2, 8)
    add_vectors(catalogue, embedder, dense)
    add_vectors(catalogue, embedder, -dense)  # there already: the first stay
    stored = unpack_dense([blob for _, blob in reader.vectors_after(embedder, 0, 9)], 8)
    assert np.allclose(stored, dense, atol=5e-3)


def test_a_transaction_is_all_or_nothing(catalogue: Catalogue, reader: CatalogueReader) -> None:
    def fail() -> None:
        with catalogue.transaction():
            catalogue.add_folder(Path("/a"), [], None)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert reader.folders() == ()
    put(catalogue, "/a.txt", ["one"])
    assert reader.document(Path("/a.txt")) is not None


@pytest.mark.skipif(os.name == "nt", reason="file names are Unicode there")
@pytest.mark.parametrize(
    "name", [b"caf\xe9.txt", b"\xff\xfe.txt", "naïve 東京.txt".encode(), b"new\nline.txt", b"%_'.txt"]
)
def test_odd_file_names(catalogue: Catalogue, reader: CatalogueReader, tmp_path: Path, name: bytes) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/" + name))
    path.write_text("x")
    assert path in list(tmp_path.iterdir())
    put(catalogue, path, ["text"])
    assert path in catalogue.known_files()
    found = reader.document(path)
    assert found is not None and found.path == path and found.path.read_text() == "x"
    catalogue.put_document(path, "text", FileStamp(0, 0), "p", DocumentState.FAILED, reason=WHY)
    assert [failure.path for failure in reader.failures()] == [path]
    assert catalogue.remove_documents([path]) == 1 and not catalogue.known_files()


def test_a_document_that_cannot_be_opened_now_keeps_its_text(catalogue: Catalogue, reader: CatalogueReader) -> None:
    content = put(catalogue, "/a.txt", ["one"])
    stamp = FileStamp(2, 2)
    catalogue.put_document(Path("/a.txt"), "text", stamp, "", DocumentState.FAILED, reason=REFUSED)
    kept = reader.document(Path("/a.txt"))
    assert kept is not None and kept.content_id == content and kept.reason == REFUSED
    catalogue.put_document(Path("/a.txt"), "text", stamp, "p", DocumentState.FAILED, reason=WHY)
    lost = reader.document(Path("/a.txt"))
    assert lost is not None and lost.content_id is None


def test_folders(catalogue: Catalogue, reader: CatalogueReader, tmp_path: Path) -> None:
    catalogue.add_folder(tmp_path, ["*.log"], 7)
    catalogue.add_folder(tmp_path / "gone", [], None)
    here, gone = reader.folders()
    assert (here.path, here.excludes, here.available, gone.available) == (tmp_path, ("*.log",), True, False)
    assert (reader.folder_device(here.id), reader.folder_device(gone.id)) == (7, None)
    catalogue.set_excludes(here.id, ["a", "!b"])
    catalogue.remove_folder(gone.id)
    assert [folder.excludes for folder in reader.folders()] == [("a", "!b")]


def test_logs_are_pruned_up_to_where_they_were_read(catalogue: Catalogue, reader: CatalogueReader) -> None:
    for number in range(4):
        put(catalogue, f"/{number}.txt", [f"text {number}"])
    drop(catalogue, *(f"/{number}.txt" for number in range(4)))
    seqs = [seq for seq, _ in reader.removed_chunks_after(0)]
    catalogue.prune_removal_logs(seqs[1], 0)
    assert [seq for seq, _ in reader.removed_chunks_after(0)] == seqs[2:]
    assert reader.chunk_log() == LogState(4, seqs[-1], seqs[2])
    catalogue.prune_removal_logs(seqs[-1], 0)
    assert reader.chunk_log() == LogState(4, seqs[-1], seqs[-1] + 1)
    assert reader.vector_log() == LogState(0, 0, 1)


def test_a_content_that_is_there_is_left_as_it_is(catalogue: Catalogue, reader: CatalogueReader) -> None:
    key = ContentKey(b"h", "txt", "p")
    first = catalogue.add_content(key, DocumentText("Title", "en", chunks=(chunk("a"),)))
    assert catalogue.add_content(key, DocumentText("Other", "de", chunks=(chunk("b"),))) == first
    assert [each.text for each in reader.chunks_of_content(first, 0, 9)] == ["a"]


def test_known_files_can_be_limited_to_places(catalogue: Catalogue) -> None:
    names = ("/a/b", "/a/b/c.txt", "/a/b c.txt", "/a/b0", "/a/bb/c.txt", "/a/b/\udcff.txt")
    for name in names:
        catalogue.put_document(Path(name), "text", FileStamp(1, 1), "", DocumentState.SKIPPED)
    below = {str(path) for path in catalogue.known_files([Path("/a/b")])}
    assert below == {"/a/b", "/a/b/c.txt", "/a/b/\udcff.txt"}
