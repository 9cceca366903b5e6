"""Files that are found once a password has opened them, and what becomes of both afterwards."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import makers
import pytest
from asking import asked
from builders import eventually

from app.domain.documents import DocumentState
from app.domain.errors import EncryptedDocument, LibraryLocked, UnsupportedFormat
from app.domain.query import Query
from app.domain.search import Hit
from app.library import Library

_PASSWORD = "Schlüsselbund 猫"
_LETTER = makers.locked_office(makers.docx(makers.paragraph("The badger buried the astrolabe.")), _PASSWORD)


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    folder = tmp_path / "docs"
    folder.mkdir()
    (folder / "deed.pdf").write_bytes(makers.pdf(["The walrus signed the deed."], _PASSWORD))
    (folder / "letter.docx").write_bytes(_LETTER)
    (folder / "other.pdf").write_bytes(makers.pdf(["A heron counts its eggs."], "another"))
    (folder / "plain.txt").write_text("The hedgehog sleeps in winter.")
    return folder


@pytest.fixture
def library(data_dir: Path, docs: Path) -> Iterator[Library]:
    with Library.open(data_dir) as opened:
        opened.add_folder(docs)
        opened.index_now()
        yield opened


def _found(library: Library, text: str) -> list[str]:
    *_, last = library.search(asked(text, rerank=False))
    return [hit.path.name for hit in last.hits if hit.scores.full_text is not None]


def _hit(library: Library, text: str) -> Hit:
    *_, last = library.search(asked(text, rerank=False))
    return last.hits[0]


def _locked(library: Library) -> set[str]:
    return {failure.path.name for failure in library.failures({DocumentState.NEEDS_PASSWORD})}


def test_one_password_opens_all_files_that_have_it(library: Library, docs: Path) -> None:
    assert _locked(library) == {"deed.pdf", "letter.docx", "other.pdf"}
    with pytest.raises(EncryptedDocument, match=r"encrypted\.wrong_password"):
        library.give_password(docs / "deed.pdf", "wrong")
    assert library.index_now().indexed == 0, "what opens nothing is not kept, and nothing is read again for it"
    with pytest.raises(UnsupportedFormat, match=r"encrypted\.no_password"):
        library.give_password(docs / "plain.txt", _PASSWORD)
    assert library.give_password(docs / "deed.pdf", _PASSWORD) == 3
    assert library.index_now().indexed == 2
    assert _locked(library) == {"other.pdf"}
    assert _found(library, "walrus") == ["deed.pdf"] and _found(library, "astrolabe") == ["letter.docx"]
    explained = library.explain(docs / "deed.pdf")
    assert explained.found and explained.reason is None and explained.up_to_date
    assert library.views.page_text(docs / "deed.pdf", 1).text == "The walrus signed the deed."
    whole = library.views.formatted(_hit(library, "astrolabe"), Query(text="astrolabe"))
    assert whole is not None and whole.words


def test_after_a_restart_it_is_found_until_it_changes(
    library: Library, docs: Path, data_dir: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    library.give_password(docs / "deed.pdf", _PASSWORD)
    library.index_now()
    library.close()
    assert _PASSWORD not in caplog.text
    for path in (each for each in data_dir.rglob("*") if each.is_file()):
        data = path.read_bytes()
        assert not any(_PASSWORD.encode(form) in data for form in ("utf-8", "utf-16-le", "utf-16-be")), path
        assert _PASSWORD.encode("unicode_escape") not in data, path
    with Library.open(data_dir) as again:
        assert again.index_now().indexed == 0, "what is as it was is not read"
        assert _found(again, "walrus") == ["deed.pdf"]
        again.retry([docs / "deed.pdf"])
        again.index_now()
        assert _found(again, "walrus") == ["deed.pdf"], "what was read with its password stays without it"
        with pytest.raises(EncryptedDocument, match=r"encrypted\.password"):
            again.views.page_sizes(docs / "deed.pdf")
        (docs / "deed.pdf").write_bytes(makers.pdf(["The walrus tore the deed up."], _PASSWORD))
        again.index_now()
        assert _found(again, "walrus") == [] and "deed.pdf" in _locked(again)
        again.give_password(docs / "deed.pdf", _PASSWORD)
        again.index_now()
        assert _found(again, "tore") == ["deed.pdf"]
        (docs / "deed.pdf").write_bytes(makers.pdf(["The walrus was sorry."], _PASSWORD))
        again.index_now()
        assert _found(again, "sorry") == ["deed.pdf"], "the password is still known"


def test_where_the_folders_are_followed_it_happens_by_itself(library: Library, docs: Path) -> None:
    library.start()
    assert library.give_password(docs / "letter.docx", _PASSWORD) == 3
    eventually(lambda: _locked(library) == {"other.pdf"})
    eventually(lambda: _found(library, "astrolabe") == ["letter.docx"])


def test_who_may_only_read_can_look_at_it(library: Library, docs: Path, data_dir: Path, tmp_path: Path) -> None:
    outside = tmp_path / "outside.pdf"
    outside.write_bytes(makers.pdf(["in no folder"], "third"))
    with Library.open(data_dir) as reader:
        with pytest.raises(LibraryLocked):
            reader.give_password(docs / "other.pdf", "another")
        assert reader.views.page_text(docs / "other.pdf", 1).text == "A heron counts its eggs."
        assert reader.give_password(outside, "third") == 0
        assert reader.views.page_text(outside, 1).text == "in no folder"
