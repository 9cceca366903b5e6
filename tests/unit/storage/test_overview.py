from pathlib import Path

from builders import add_vectors, put, unit_vectors

from app.domain.documents import DocumentState, FileStamp
from app.domain.messages import message
from app.storage.catalogue import Catalogue
from app.storage.hashing import text_hash
from app.storage.reader import CatalogueReader


def test_lists_for_people(catalogue: Catalogue, reader: CatalogueReader) -> None:
    put(catalogue, "/a.txt", ["a"], language="de")
    put(catalogue, "/b.txt", ["b"], language="de")
    put(catalogue, "/c.pdf", ["c"], language="fr", kind="pdf")
    for name, state in (("s", DocumentState.SKIPPED), ("e", DocumentState.EMPTY), ("f", DocumentState.FAILED)):
        reason = message("file.cannot_be_read", why=name)
        catalogue.put_document(Path("/" + name), "other", FileStamp(0, 0), "p", state, reason=reason)
    assert [failure.reason.params["why"] for failure in reader.failures()] == ["f", "e", "s"]
    assert reader.files_by_state() == {"indexed": 3, "skipped": 1, "empty": 1, "failed": 1}


def test_how_much_an_embedder_has_read(catalogue: Catalogue, reader: CatalogueReader) -> None:
    embedder = catalogue.register_embedder("e", "d", 4)
    assert reader.meaning_coverage(embedder) == reader.meaning_coverage(None) == 1.0  # of nothing
    put(catalogue, "/a.txt", ["shared", "a"])
    put(catalogue, "/b.txt", ["shared", "b"])
    assert reader.meaning_coverage(embedder) == reader.meaning_coverage(None) == 0.0
    assert reader.unembedded_count(embedder) == 3
    catalogue.add_vectors(embedder, [text_hash("", "shared")], unit_vectors(1, 4))
    assert reader.unembedded_count(embedder) == 2 and reader.vector_count(embedder) == 1
    assert reader.meaning_coverage(embedder) == 1 / 3
    (status,) = reader.embedders()
    assert (status.name, status.dimension, status.vectors, status.expected) == ("e", 4, 1, 3)
    add_vectors(catalogue, embedder, unit_vectors(5, 4))  # of texts that nothing holds
    assert reader.meaning_coverage(embedder) == 1.0 and reader.unembedded_count(embedder) == 0


def test_the_latest_documents_are_those_that_can_be_found(catalogue: Catalogue, reader: CatalogueReader) -> None:
    for name in ("a", "b", "c"):
        put(catalogue, f"/{name}.txt", [name])
    catalogue.put_document(Path("/f"), "other", FileStamp(0, 0), "p", DocumentState.FAILED, reason=message("x"))
    put(catalogue, "/a.txt", ["a", "changed"])  # what was there before is not new
    assert [document.path.name for document in reader.latest_documents(2)] == ["c.txt", "b.txt"]
    assert len(reader.latest_documents(9)) == 3 and reader.latest_documents(0) == ()
