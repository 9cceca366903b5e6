from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from asking import asked
from small_library import Document, SmallLibrary

from app.domain.errors import Cancelled
from app.domain.facets import Facets, FacetValue, FolderFacet
from app.domain.search import Likeness
from app.ports import never_cancelled
from app.search.facets import count_facets
from app.search.likeness import not_in_library
from app.search.news import count_new
from app.search.query.parser import parse
from app.search.suggest import suggest
from app.storage import facets

ANNA, BEN = "Anna Berg <anna@example.org>", "Ben <ben@example.org>"


def _at(year: int, month: int) -> float:
    return datetime(year, month, 1).timestamp()


@pytest.fixture
def library(tmp_path: Path) -> Iterator[SmallLibrary]:
    documents = [
        Document("/d/Law/2024/lease.pdf", ["the lease ends in may", "deposit and rent"], kind="pdf",
                 modified_s=_at(2024, 5)),
        Document("/d/Law/2024/copy of lease.pdf", ["the lease ends in may", "deposit and rent"], kind="pdf",
                 modified_s=_at(2024, 6) - 1),
        Document("/d/Law/will.docx", ["my last will"], kind="document", modified_s=_at(2023, 12)),
        Document("/d/Post/a.eml", ["the rent is due"], kind="mail", sender=ANNA, modified_s=_at(2024, 1)),
        Document("/d/Post/b.eml", ["die Miete ist da"], kind="mail", sender=BEN, language="de",
                 modified_s=_at(2024, 1)),
        Document("/d/notes.txt", ["hedgehogs sleep"], language=None, modified_s=_at(2023, 1)),
    ]  # fmt: skip
    with SmallLibrary(tmp_path, documents) as opened:
        opened.catalogue.add_folder(Path("/d"), (), None)
        yield opened


def _facets(library: SmallLibrary, question: str, **options: Any) -> Facets:
    return count_facets(library.stack, asked(question, **options), never_cancelled, not_in_library)


def _values(found: tuple[FacetValue, ...]) -> dict[str, int]:
    return {each.value: each.documents for each in found}


def test_all_that_there_is(library: SmallLibrary) -> None:
    facets = _facets(library, "")
    assert facets.exact and facets.documents == 6
    assert [(each.value, each.documents) for each in facets.kinds] == [
        ("mail", 2), ("pdf", 2), ("document", 1), ("text", 1),
    ]  # fmt: skip
    assert _values(facets.languages) == {"en": 4, "de": 1}
    assert _values(facets.senders) == {ANNA: 1, BEN: 1}
    law = FolderFacet(Path("/d/Law"), 3, (FolderFacet(Path("/d/Law/2024"), 2),))
    assert facets.folders == (FolderFacet(Path("/d"), 6, (law, FolderFacet(Path("/d/Post"), 2))),)
    assert [(each.year, each.documents, each.months) for each in facets.years] == [
        (2024, 4, ((1, 2), (5, 2))), (2023, 2, ((1, 1), (12, 1))),
    ]  # fmt: skip


def test_a_document_is_counted_by_the_languages_of_its_passages(library: SmallLibrary) -> None:
    passages = ["the tapir swims", "le tapir nage", "der Tapir schwimmt", "le tapir dort"]
    library.put(Document("/d/tapir.txt", passages, languages=[None, "fr", "de", "fr"]))
    library.put(Document("/d/zoo.mbox", ["une lettre"], language="en", languages=["fr"]))
    library.catch_up()
    assert _values(_facets(library, "").languages) == {"en": 5, "de": 2, "fr": 2}
    assert _values(_facets(library, '"tapir" lang:fr').languages) == {"en": 1, "de": 1, "fr": 1}
    assert _facets(library, "lang:fr").documents == 2
    hits = library.last(asked('"tapir" lang:fr')).hits
    assert {hit.snippet for hit in hits} == {"le tapir nage", "le tapir dort"}
    assert {(hit.language, hit.document_language, hit.other_language) for hit in hits} == {("fr", "en", "fr")}
    (own,) = library.last(asked('"tapir" -lang:fr -lang:de')).hits
    assert (own.language, own.other_language) == ("en", None)


def test_each_facet_is_counted_without_its_own_filter(library: SmallLibrary) -> None:
    facets = _facets(library, "type:pdf in:/d/Law")
    assert facets.documents == 2
    assert _values(facets.kinds) == {"pdf": 2, "document": 1}  # of that folder, whatever their kind
    (root,) = facets.folders
    assert root.documents == 2 and [folder.path.name for folder in root.folders] == ["Law"]
    assert _values(facets.languages) == {"en": 2}
    both = _facets(library, "after:2024 before:2024-03")
    assert both.documents == 2 and [each.year for each in both.years] == [2024, 2023]
    assert _facets(library, "-type:mail").documents == 4


def test_terms_admit_a_set_that_is_counted_whole(library: SmallLibrary) -> None:
    facets = _facets(library, '"the rent" OR lease')
    assert facets.exact and facets.documents == 3
    assert _values(_facets(library, '"rent" type:mail').kinds) == {"pdf": 2, "mail": 1}
    assert _facets(library, "type:pdf -deposit").documents == 0


def test_free_words_count_the_best_candidates(library: SmallLibrary) -> None:
    facets = _facets(library, "rent type:mail")
    assert not facets.exact and facets.documents == 2 and sum(each.documents for each in facets.kinds) == 6
    alike = _facets(library, "", like=Likeness(path=Path("/d/Law/2024/lease.pdf")))
    assert not alike.exact and alike.documents == 4  # not itself, nor its copy


def test_what_has_changed_is_counted_anew(library: SmallLibrary, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(facets, "_AT_ONCE_S", 3600)  # where others use the machine, to read six may take its time
    assert _facets(library, "").documents == 6
    library.put(Document("/d/new.txt", ["something new"]))
    assert _facets(library, "").documents == 7


def test_it_can_be_stopped(library: SmallLibrary) -> None:
    def stop() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        count_facets(library.stack, asked("rent"), stop, not_in_library)


def test_it_agrees_with_the_answer(library: SmallLibrary) -> None:
    for question in ("type:pdf", "in:Post", "from:anna", '"the lease"', "-name:lease"):
        hits = library.last(asked(question, limit=100)).hits
        places = {path for hit in hits for path in (hit.path, *hit.copies)}
        facets = _facets(library, question)
        assert facets.documents == len(places)
        if "type" not in question:
            by_path = {document.path: document.kind for document in library.documents}
            assert _values(facets.kinds) == Counter(by_path[str(path)] for path in places)


@pytest.mark.parametrize(
    ("field", "prefix", "values"),
    [
        ("type", "", ["mail", "pdf", "document", "text", "eml", "docx", "txt"]),
        ("type", "p", ["pdf"]),
        ("ext", ".tx", ["txt"]),
        ("lang", "germ", ["de"]),
        ("lang", "", ["en", "de"]),
        ("from", "berg", [ANNA]),
        ("sender", "erg", []),
        ("in", "20", ["/d/Law/2024"]),
        ("in", "/d/L", ["/d/Law", "/d/Law/2024"]),
        ("in", "", ["/d", "/d/Law", "/d/Post", "/d/Law/2024"]),
        ("page", "", []),
        ("nonsense", "", []),
    ],
)
def test_what_may_follow_an_operator(library: SmallLibrary, field: str, prefix: str, values: list[str]) -> None:
    found = suggest(library.reader, field, prefix)
    assert [each.value for each in found] == values and all(each.documents for each in found)


def test_what_is_new(library: SmallLibrary) -> None:
    def new(question: str, since: float) -> int:
        return count_new(library.stack, parse(question), since, never_cancelled)

    assert new("type:pdf", 0) == 1  # two places of one content
    assert new("type:pdf", 1e12) == 0 and new("", 0) == 0
    library.catalogue._connection.execute("UPDATE documents SET since = 1000")
    library.put(Document("/d/Post/c.eml", ["the rent rises"], kind="mail", sender=ANNA))
    library.put(Document("/d/other.txt", ["the train to vienna"]))
    library.catch_up()
    assert new("type:mail", 2000) == 1 and new("-type:pdf", 2000) == 2
    assert new('"the rent"', 2000) == 1 and new('"the rent"', 0) == 2
    assert new('"the rent" rises', 2000) == 1
    # Nothing was measured for this embedder: only names and words that must be there tell.
    assert new("the rent rises", 2000) == 0 and new("other", 2000) == 1
