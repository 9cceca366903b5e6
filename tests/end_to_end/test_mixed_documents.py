"""Documents in several languages: each passage is found, told and counted in its own."""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import Any

import pytest

from app.domain.query import Query
from app.domain.search import SearchRequest
from app.library import Library


def _german(first: int) -> str:
    return " ".join(
        f"Der Wärter von Turm {n} zählt am Abend die Reiher auf den Wiesen." for n in range(first, first + 30)
    )


def _french(first: int) -> str:
    return " ".join(
        f"Le gardien du phare {n} compte le soir les hérons dans les prés." for n in range(first, first + 30)
    )


@pytest.fixture
def mixed(here: Any, documents: Path) -> Any:
    """A report in German with a section in French and a quotation in English; letters of both in an archive; a text in
    English."""
    quotation = "“The keeper counts the herons every evening.”"
    sections = (
        f"# Reiher\n\n{_german(0)}",
        f"# Hérons\n\n{_french(100)}",
        f"# Ende\n\n{_german(200)}\n\n{quotation}\n",
    )
    (documents / "report.md").write_text("\n\n".join(sections), encoding="utf-8")
    with zipfile.ZipFile(documents / "letters.zip", "w") as archive:
        archive.writestr("a.txt", _german(300))
        archive.writestr("b.txt", _french(400))
    (documents / "notes.txt").write_text("The keeper of the tower counts the herons on the meadows in the evening.")
    assert here.index(documents)["failed"] == 0
    return here


def test_passages_are_found_by_their_language(mixed: Any) -> None:
    hits = mixed.search("lang:french hérons", 50)
    assert {Path(hit["path"]).name for hit in hits} == {"report.md", "letters.zip"}
    assert {hit["language"] for hit in hits} == {"fr"} and all("hérons" in hit["snippet"] for hit in hits)
    told = {(Path(hit["path"]).name, hit["document_language"]) for hit in hits}
    assert told == {("report.md", "de"), ("letters.zip", "fr")}, "a letter of an archive is a document of its own"
    in_german = mixed.search("lang:de", 50)
    assert {Path(hit["path"]).name for hit in in_german} == {"report.md", "letters.zip"}
    assert {(hit["language"], hit["document_language"]) for hit in in_german} == {("de", "de")}
    assert {Path(hit["path"]).name for hit in mixed.search("lang:en", 50)} == {"notes.txt"}, "a quotation is none"


def test_passages_are_left_out_by_their_language(mixed: Any) -> None:
    hits = mixed("search", "Reiher hérons herons", "-n", 50, "--", "-lang:de").json
    assert {hit["language"] for hit in hits} == {"fr", "en"}
    groups = mixed("search", "hérons type:md", "--group").json
    assert [(group["language"], group["hits"][0]["language"]) for group in groups] == [("de", "fr")]


def test_documents_are_counted_by_each_of_their_languages(mixed: Any) -> None:
    with Library.open(mixed.data_dir, read_only=True) as library:
        facets = library.facets(SearchRequest(Query()))
    assert {each.value: each.documents for each in facets.languages} == {"de": 2, "fr": 2, "en": 1}
    assert mixed("check").code == 0
