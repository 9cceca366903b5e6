from base64 import b64encode
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import makers
import pytest
from asking import asked

from app.domain.errors import DamagedDocument, UnreadableFile
from app.domain.ids import ChunkId
from app.domain.query import Query
from app.domain.search import FurtherPassage, Hit
from app.domain.views import BlockKind, FormattedDocument
from app.extraction.office.package import LARGEST_MEMBER
from app.library import Library

FILLING = "Nothing of note happened that day, and nobody wrote about it afterwards in any way.\n\n"
SENTENCE = "The hedgehog sleeps under the old pear tree in winter."
HTML = f"<html><head><title>Garden</title></head><body><h1>Animals</h1><p>{SENTENCE}</p></body></html>"


def _rtf(text: str) -> bytes:
    return rb"{\rtf1\ansi " + text.encode("ascii") + rb"\par}"


def _mail() -> bytes:
    return (
        "From: Ann <ann@example.org>\nTo: Bob <bob@example.org>\nSubject: Garden\n"
        "Date: Thu, 1 Jan 2026 10:00:00 +0000\n"
        'Content-Type: multipart/mixed; boundary="x"\n\n'
        f"--x\nContent-Type: text/html\n\n<p>Dear Bob,</p><p><b>{SENTENCE}</b></p>\n"
        '--x\nContent-Type: image/png\nContent-Disposition: attachment; filename="pear.png"\n\nxx\n--x--\n'
    ).encode()


def _forward() -> bytes:
    fact = "The moorhen builds her nest among the reeds."
    archive = makers.package({"note.eml": f"Subject: Packed\n\n{fact.replace('moorhen', 'dabchick')}\n"})
    return (
        'Subject: See below\nContent-Type: multipart/mixed; boundary="x"\n\n--x\n\nHave a look.\n'
        f"--x\nContent-Type: message/rfc822\n\nSubject: Moorhens\nContent-Type: text/html\n\n<p><b>{fact}</b></p>\n"
        '--x\nContent-Type: application/zip; name="a.zip"\nContent-Transfer-Encoding: base64\n\n'
        f"{b64encode(archive).decode()}\n--x--\n"
    ).encode()


FILES: dict[str, Callable[[], bytes]] = {
    "a.txt": lambda: (FILLING * 3 + SENTENCE + "\n").encode(),
    "b.md": lambda: f"# Animals\n\n- one\n- {SENTENCE.replace('hedgehog', '**hedgehog**')}\n".encode(),
    "c.html": lambda: HTML.encode(),
    "d.docx": lambda: makers.docx(makers.paragraph("Animals") + makers.paragraph(SENTENCE)),
    "e.odt": lambda: makers.odt(f"<office:text><text:p>Animals</text:p><text:p>{SENTENCE}</text:p></office:text>"),
    "f.epub": lambda: makers.epub([f"<h1>Two</h1><p>{SENTENCE}</p>", "<h1>One</h1><p>Before.</p>"]),
    "g.csv": lambda: f"animal,says\nhedgehog,{SENTENCE}\ncat,nothing\n".encode(),
    "h.pptx": lambda: makers.pptx([SENTENCE, "Other"], [2, 1]),
    "i.eml": _mail,
    "j.rtf": lambda: _rtf(SENTENCE),
    "l.eml": _forward,
    "k.pdf": lambda: makers.pdf([SENTENCE]),
}


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    folder = tmp_path_factory.mktemp("docs")
    for name, make in FILES.items():
        (folder / name).write_bytes(make())
    with Library.open(tmp_path_factory.mktemp("data")) as opened:
        opened.add_folder(folder)
        opened.index_now()
        _shown(opened, "a.txt")  # the worker stays for the other tests
        yield opened


def _hits(library: Library) -> dict[str, tuple[Hit, Query]]:
    request = asked("hedgehog sleeps under the pear tree")
    *_, last = library.search(replace(request, rerank=False, limit=100))
    return {hit.path.name: (hit, request.query) for hit in reversed(last.hits)}  # the best of each document


def _shown(library: Library, name: str) -> FormattedDocument:
    document = library.views.formatted(*_hits(library)[name])
    assert document is not None
    return document


def _text(document: FormattedDocument) -> str:
    return "\n".join(block.text for block in document.blocks)


@pytest.mark.parametrize("name", [name for name in FILES if name not in ("k.pdf", "l.eml")])
def test_the_passage_of_a_hit_and_the_words_are_marked_in_each_format(library: Library, name: str) -> None:
    document = _shown(library, name)
    text = _text(document)
    assert document.passage is not None
    assert "sleeps under the old pear tree in winter" in text[slice(*document.passage)]
    assert {"hedgehog", "sleeps", "pear"} <= {text[start:end] for start, end in document.words}


@pytest.mark.parametrize("name", ["a.txt", "b.md", "d.docx"])
def test_the_best_sentence_is_marked_whatever_its_letters_look_like(
    library: Library, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    hit, query = _hits(library)[name]
    preview = library.preview(hit, query)
    assert preview is not None
    sentence = SENTENCE.replace("hedgehog", "**hedgehog**") if name == "b.md" else SENTENCE
    start = preview.text.index(sentence)
    told = replace(preview, answer=(start, start + len(sentence)))
    monkeypatch.setattr(library.views._formatted, "_preview", lambda hit, query: told)
    document = library.views.formatted(hit, query)
    assert document is not None
    assert document.answer is not None
    assert _text(document)[slice(*document.answer)].rstrip(".") == SENTENCE.rstrip(".")


def test_further_passages_are_told_with_the_form(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    hit, query = _hits(library)["a.txt"]
    part = FILLING.strip()
    further = (FurtherPassage(ChunkId(1), None, FILLING * 2, (0, len(part))),)
    monkeypatch.setattr(library.views._formatted, "_find_further", lambda hit, query: further)
    document = library.views.formatted(hit, query)
    assert document is not None
    assert [_text(document)[slice(*each)].rstrip(".") for each in document.further] == [part.rstrip(".")]


def test_a_pdf_is_shown_as_pages(library: Library) -> None:
    assert library.views.formatted(*_hits(library)["k.pdf"]) is None


def test_a_mail_has_its_head_and_the_names_of_its_attachments_apart(library: Library) -> None:
    document = _shown(library, "i.eml")
    assert {header.name: header.text for header in document.headers} == {
        "from": "Ann <ann@example.org>",
        "to": "Bob <bob@example.org>",
        "subject": "Garden",
        "date": "Thu, 1 Jan 2026 10:00:00 +0000",
    }
    assert document.attachments == ("pear.png",)
    assert [run.bold for block in document.blocks for run in block.runs] == [False, True]


def _found(library: Library, question: str) -> tuple[Hit, Query]:
    request = asked(question)
    *_, last = library.search(replace(request, rerank=False, limit=1))
    return last.hits[0], request.query


def test_a_mail_that_another_forwards_is_shown_with_its_own_head_and_form(library: Library) -> None:
    hit, query = _found(library, "moorhen nest among the reeds")
    document = library.views.formatted(hit, query)
    assert hit.inside and document is not None
    assert [(each.name, each.text) for each in document.headers] == [("subject", "Moorhens")]
    assert [run.bold for block in document.blocks for run in block.runs] == [True]
    packed, query = _found(library, "dabchick nest among the reeds")
    assert packed.inside and library.views.formatted(packed, query) is None  # nobody unpacks for this


def test_a_document_whose_passage_has_gone_begins_where_it_begins(library: Library) -> None:
    hit, query = _hits(library)["c.html"]
    document = library.views.formatted(replace(hit, chunk_id=ChunkId(10**6)), query)
    assert document is not None
    assert document.passage is None
    assert document.blocks[0].kind is BlockKind.HEADING


def test_a_file_that_has_gone_is_told(library: Library, tmp_path: Path) -> None:
    hit, query = _hits(library)["c.html"]
    with pytest.raises(UnreadableFile):
        library.views.formatted(replace(hit, path=tmp_path / "gone.html"), query)


def test_a_book_is_shown_around_its_passage(library: Library, tmp_path: Path) -> None:
    """Of many thousand paragraphs some hundred are given."""
    hit, query = _hits(library)["a.txt"]
    book = tmp_path / "book.txt"
    book.write_text(FILLING * 5_000 + SENTENCE + "\n\n" + FILLING * 5_000, encoding="utf-8")
    document = library.views.formatted(replace(hit, path=book), query)
    assert document is not None
    assert document.left_out
    assert len(document.blocks) < 2_000
    assert document.passage is not None
    assert SENTENCE in _text(document)[slice(*document.passage)]


def test_a_packed_bomb_is_refused_in_time(library: Library, tmp_path: Path) -> None:
    hit, query = _hits(library)["d.docx"]
    bomb = tmp_path / "bomb.docx"
    bomb.write_bytes(makers.docx("<w:p>" + " " * LARGEST_MEMBER + "</w:p>"))
    with pytest.raises(DamagedDocument):
        library.views.formatted(replace(hit, path=bomb), query)
