from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from builders import chunk, drop, put
from small_library import Document, SmallLibrary

from app.domain.facets import FacetValue
from app.domain.ids import ChunkId, EmbedderId
from app.domain.query import Filter, Sort
from app.ports import never_cancelled
from app.search.query.operators import OPERATORS
from app.storage.admission import CONDITIONS
from app.storage.catalogue import Catalogue
from app.storage.reader import CatalogueReader

DOCUMENTS = [
    Document("/home/me/Docs/2024/report_final.PDF", ["one", "two", "three"], [1, 2, None], "pdf", "en", 10.5),
    Document("/home/me/Docs/other/Ärger.md", ["four"], (), "text", "de", 20.0),
    Document("/mnt/ÄRGER/50%.txt", ["five"], (), "text", None, 30.0, "Zoë Ärztin <z@example.org>"),
    Document("/home/me/mail/3.eml", ["six"], (), "mail", "en", 40.0, "bob@example.org"),
]
NAMES = ["report", "Ärger", "50%", "3"]


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> SmallLibrary:
    return SmallLibrary(tmp_path_factory.mktemp("library"), DOCUMENTS)


@pytest.mark.parametrize(
    ("field", "values", "names"),
    [
        ("type", ["pdf"], "report"),
        ("type", ["text"], "Ärger 50%"),
        ("type", [".MD", "eml"], "Ärger 3"),
        ("type", ["%"], ""),
        ("in", ["/home/me/Docs"], "report Ärger"),
        ("in", ["/home/me/Docs/"], "report Ärger"),
        ("in", ["/home/me/Doc"], ""),
        ("in", ["/"], "report Ärger 50% 3"),
        ("in", ["docs"], "report Ärger"),
        ("in", ["ärger"], "50%"),  # a folder, not a file
        ("in", ["me/docs/2024"], "report"),
        ("in", ["docs/2024/", "MAIL"], "report 3"),
        ("in", ["2024/report_final.pdf"], ""),
        ("in", ["~no such person", "docs"], "report Ärger"),
        ("name", ["FINAL"], "report"),
        ("name", ["arger"], "Ärger"),
        ("name", ["report pdf"], "report"),
        ("name", ["%"], ""),
        ("lang", ["en"], "report 3"),
        ("lang", ["DE", "fr"], "Ärger"),
        ("from", ["zoë ärzt"], "50%"),
        ("from", ["EXAMPLE.org"], "50% 3"),
        ("after", [20.0], "Ärger 50% 3"),
        ("after", [10.5], "report Ärger 50% 3"),
        ("before", [20.0], "report"),
        ("after", [2.5e11], ""),  # in the year 9892
        ("before", [2.5e11], "report Ärger 50% 3"),
        ("after", [-6e10], "report Ärger 50% 3"),
        ("page", ["2-2"], "report"),
        ("page", ["2-9"], "report"),
        ("page", [3], ""),
        ("document", [2], "Ärger"),
        ("document", [1, 4], "report 3"),
        ("document", [99], ""),
    ],
)
def test_a_filter(library: SmallLibrary, field: str, values: list[str | float], names: str) -> None:
    def passing(excluded: bool) -> set[str]:
        admitted = library.reader.admit([Filter(field, tuple(values), excluded)])
        assert admitted is not None
        ids = admitted.documents.tolist()
        assert ids == sorted(ids)
        documents = library.reader.documents_of_chunks(admitted.chunks.tolist(), admitted.documents)
        assert {document.id for each in documents.values() for document in each} == set(ids)
        paths = [Path(document.path) for each in documents.values() for document in each]
        return {name for name in NAMES if any(path.name.startswith(name) for path in paths)}

    wanted = set(names.split())
    assert passing(False) == wanted
    # Of the report some pages pass and others do not.
    assert passing(True) == set(NAMES) - (wanted if field != "page" else set())


def test_pages_admit_passages(library: SmallLibrary) -> None:
    first, second, third = DOCUMENTS[0].chunks
    for filters, chunks in (
        ([Filter("page", ("1-2",))], [first, second]),
        ([Filter("page", ("2-5",)), Filter("lang", ("en",))], [second]),
        ([Filter("page", ("1",), excluded=True), Filter("type", ("pdf",))], [second, third]),
        ([Filter("page", ("1",)), Filter("lang", ("de",))], []),
    ):
        admitted = library.reader.admit(filters)
        assert admitted is not None and admitted.chunks.tolist() == chunks
        assert len(admitted.documents) == bool(chunks)


def test_filters_are_joined_by_and(library: SmallLibrary) -> None:
    admitted = library.reader.admit([Filter("lang", ("en",)), Filter("after", (20.0,))])
    assert admitted is not None and admitted.chunks.tolist() == DOCUMENTS[3].chunks
    assert library.reader.admit(()) is None
    nothing = library.reader.admit([Filter("type", ())])
    assert nothing is not None and not len(nothing.documents) and not len(nothing.chunks)


def test_a_passage_in_two_languages_is_in_each(catalogue: Catalogue, reader: CatalogueReader) -> None:
    both = replace(chunk("eins one", segment=1), language="de en")
    put(catalogue, "/a/mixed.txt", ["zwei", both], language="de")
    put(catalogue, "/a/english.txt", ["two"], language="en")

    def admitted(*languages: str, excluded: bool = False) -> list[int]:
        found = reader.admit([Filter("lang", languages, excluded)])
        assert found is not None
        return list(found.chunks.tolist())

    assert admitted("de") == [1, 2] and admitted("en") == [2, 3] and admitted("fr") == admitted("d") == []
    assert admitted("de", excluded=True) == [3] and admitted("en", excluded=True) == [1]
    (stored,) = reader.chunks([ChunkId(2)]).values()
    assert stored.language == "de"
    table = reader.facet_table(never_cancelled)
    assert table.languages.count(table.rows_of(np.array([1, 2]))) == (FacetValue("en", 2), FacetValue("de", 1))


def test_documents_in_order(library: SmallLibrary) -> None:
    def names(sort: Sort) -> list[str]:
        contents = library.reader.contents_in_order([Filter("in", ("/",))], sort)
        chunks = [ChunkId(first) for first in contents[:, 1].tolist()]
        documents = library.reader.documents_of_chunks(chunks)
        return [documents[id_][0].path.name[:2] for id_ in chunks]

    assert names(Sort.DATE) == ["3.", "50", "Är", "re"]
    assert names(Sort.NAME) == ["3.", "50", "Är", "re"]


def test_every_filter_among_the_operators_has_a_condition() -> None:
    named = {operator.name for operator in OPERATORS if operator.apply is None}
    assert named | {"document"} == set(CONDITIONS)  # which the window alone asks for


def test_what_is_remembered_holds_until_something_is_written(catalogue: Catalogue, reader: CatalogueReader) -> None:
    put(catalogue, "/a.txt", ["one"])
    text = [Filter("type", ("text",))]
    first = reader.admit(text)
    assert first is not None and len(first.chunks) == 1
    assert reader.admit(text) is first
    order = reader.contents_in_order(text, Sort.NAME)
    assert order.tolist() == [[1, 1, 1]] and reader.contents_in_order(text, Sort.NAME) is order
    put(catalogue, "/b.txt", ["two", "three"])
    assert reader.contents_in_order(text, Sort.NAME).tolist() == [[1, 1, 1], [2, 2, 2]]
    second = reader.admit(text)
    assert second is not None and len(second.chunks) == 3
    drop(catalogue, "/a.txt")
    third = reader.admit(text)
    assert third is not None and third.chunks.tolist() == [2, 3]
    for number in range(20):
        reader.admit([Filter("after", (float(number),))])
    assert reader.admit(text) is not third  # it was forgotten


def test_names_that_are_no_unicode(catalogue: Catalogue, reader: CatalogueReader) -> None:
    put(catalogue, "/odd\udcff/Ä\udcfe.txt", ["one"])
    for each in (Filter("in", ("/odd\udcff",)), Filter("in", ("odd\udcff",)), Filter("type", ("txt",))):
        admitted = reader.admit([each])
        assert admitted is not None and len(admitted.documents) == 1


def test_vectors_of_passages(catalogue: Catalogue, reader: CatalogueReader) -> None:
    embedder = catalogue.register_embedder("a", "1", 4)
    other = catalogue.register_embedder("b", "1", 4)
    put(catalogue, "/a.txt", ["one", "two", "three"])

    def embed(embedder_id: EmbedderId, *chunks: int) -> None:
        stored = {int(each.id): each.text_hash for each in reader.chunks_after(0, 99)}
        dense = np.ones((len(chunks), 4), dtype=np.float32)
        with catalogue.transaction():
            catalogue.add_vectors(embedder_id, [stored[id_] for id_ in chunks], dense)

    def vectors(*chunks: int) -> list[int]:
        found: list[int] = reader.vectors_of(embedder, np.array(chunks, dtype=np.int64)).tolist()
        return found

    assert vectors(1, 2, 3) == []
    embed(other, 1, 2)
    embed(embedder, 3, 1)
    assert vectors(1, 2, 3) == [3, 4] and vectors(1) == [4] and vectors(2) == vectors() == []
    put(catalogue, "/b.txt", ["four", "one"])  # one of its texts has a vector already
    assert vectors(4, 5) == [4]
    embed(embedder, 2, 4)
    assert vectors(2, 4, 5) == [4, 5, 6]
    drop(catalogue, "/a.txt")
    put(catalogue, "/c.txt", ["two"])
    embed(embedder, 6)
    assert 7 in vectors(6)
