from datetime import datetime
from pathlib import Path

import numpy as np
import pytest
from builders import drop, put

from app.domain.documents import Member
from app.domain.facets import FolderFacet, YearFacet
from app.domain.query import Filter
from app.ports import never_cancelled
from app.storage import facets as facets_module
from app.storage.catalogue import Catalogue
from app.storage.facets import FacetTable
from app.storage.reader import CatalogueReader


def _table(reader: CatalogueReader) -> FacetTable:
    return reader.facet_table(never_cancelled)


def _all(table: FacetTable) -> np.ndarray:
    return np.arange(len(table.documents))


@pytest.fixture
def library(catalogue: Catalogue, reader: CatalogueReader) -> CatalogueReader:
    for folder in ("/a", "/b/deep", "/a/inner"):
        catalogue.add_folder(Path(folder), (), None)
    put(catalogue, "/a/one.TXT", ["one", "more"])
    put(catalogue, "/a/inner/two.txt", ["two"])
    put(catalogue, "/a/inner/copy.md", ["two"])
    put(catalogue, "/b/deep/x/y/three.pdf", ["three"], kind="pdf")
    put(catalogue, "/elsewhere/left over.txt", ["four"])
    return reader


def test_folders_from_the_searched_ones_down(library: CatalogueReader) -> None:
    table = _table(library)
    inner = FolderFacet(Path("/a/inner"), 2)
    y = FolderFacet(Path("/b/deep/x/y"), 1)
    deep = FolderFacet(Path("/b/deep"), 1, (FolderFacet(Path("/b/deep/x"), 1, (y,)),))
    assert table.folders.count(_all(table)) == (FolderFacet(Path("/a"), 3, (inner,)), deep)
    assert table.folders.count(np.zeros(0, np.int64)) == ()
    assert [(each.value, each.documents) for each in table.extensions.count(_all(table))] == [
        ("txt", 3), ("md", 1), ("pdf", 1),
    ]  # fmt: skip


def test_documents_by_their_chunks(library: CatalogueReader) -> None:
    table = _table(library)
    rows = table.rows_of(np.array([*table.documents[1:3], 10_000]))
    assert table.rows_holding(table.chunks_of(rows)).tolist() == rows.tolist() == [1, 2]
    assert len(table.chunks_of(rows)) == 1 and len(table.chunks_of(_all(table))) == 5
    assert table.chunks_of(np.zeros(0, np.int64)).tolist() == []


@pytest.mark.parametrize("moment", [datetime(2024, 1, 1), datetime(2023, 12, 31, 23, 59, 59), datetime(2024, 7, 1)])
def test_months_begin_at_midnight_here(catalogue: Catalogue, reader: CatalogueReader, moment: datetime) -> None:
    put(catalogue, "/a/x.txt", ["x"], modified_s=moment.timestamp())
    put(catalogue, "/a/old.txt", ["y"], modified_s=-1e9)
    table = _table(reader)
    (year, oldest) = table.years(_all(table))
    assert (year.year, year.documents, year.months) == (moment.year, 1, ((moment.month, 1),))
    assert oldest.year == 1970


def test_mails_are_of_the_month_in_which_they_were_sent(catalogue: Catalogue, reader: CatalogueReader) -> None:
    now, sent = datetime(2024, 5, 2).timestamp(), [datetime(*day).timestamp() for day in ((2019, 3, 1), (2019, 8, 31))]
    mails = [Member(number, kind="mail", sent=each) for number, each in enumerate((sent[0], sent[0], sent[1]))]
    put(catalogue, "/a/box.mbox", ["one", "two", "three"], members=mails, kind="mail", modified_s=now)
    attached = [Member(0, kind="mail", sent=sent[1]), Member(1, path="a.zip", kind="text")]
    put(catalogue, "/a/mixed.zip", ["a mail", "a text without a date"], members=attached, modified_s=now)
    table = _table(reader)
    assert table.years(_all(table)) == (YearFacet(2024, 1, ((5, 1),)), YearFacet(2019, 2, ((3, 1), (8, 2))))
    mails_of = [reader.admit((Filter("after", (sent[0] - 1,)), Filter("before", (sent[1] - 1,))))]
    assert [len(each.documents) for each in mails_of if each is not None] == [1]


def test_documents_are_of_the_month_of_their_own_date(catalogue: Catalogue, reader: CatalogueReader) -> None:
    own = datetime(2015, 7, 4).timestamp()
    put(catalogue, "/a/x.jpg", ["x"], members=[Member(0, sent=own)], modified_s=datetime(2024, 5, 2).timestamp())
    table = _table(reader)
    assert table.years(_all(table)) == (YearFacet(2015, 1, ((7, 1),)),)
    admitted = reader.admit([Filter("before", (own + 1,))])
    assert admitted is not None and len(admitted.documents) == 1


def test_it_is_read_anew_when_something_was_written(catalogue: Catalogue, library: CatalogueReader) -> None:
    before = _table(library)
    assert _table(library) is before
    put(catalogue, "/a/new.txt", ["new"])
    assert len(_table(library).documents) == len(before.documents) + 1
    drop(catalogue, "/a/new.txt")
    assert len(_table(library).documents) == len(before.documents)


def test_a_large_library_that_is_being_written_is_not_read_all_the_time(
    catalogue: Catalogue, library: CatalogueReader, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(facets_module, "_AT_ONCE_S", 0.0)
    monkeypatch.setattr(facets_module, "_SHARE", 1e9)
    before = _table(library)
    put(catalogue, "/a/new.txt", ["new"])
    assert _table(library) is before


def test_what_has_become_what_it_is_since(catalogue: Catalogue, library: CatalogueReader) -> None:
    catalogue._connection.execute("UPDATE documents SET since = 1000 WHERE path = '/a/one.TXT'")
    assert len(library.documents_since(1001)) == 4 and len(library.documents_since(1000)) == 5
