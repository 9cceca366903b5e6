import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from makers import pdf

from app.document_worker import make_reader, text_parts
from app.domain.documents import Chunk, DocumentText, Extraction, Heading, Member, Segment
from app.domain.errors import ModelFault, NoText
from app.domain.models import ModelSpec
from app.extraction import ExtractionLimits, Extractor, OpenedFile
from app.extraction.formats import format_named, format_of
from app.extraction.workers.budget import UNLIMITED, Budget
from app.extraction.workers.worker import Task
from app.inference.token_counter import TokenCounter
from app.text.chunking import Chunker
from app.text.index_terms import index_terms

SENTENCES = [f"The keeper of lighthouse number {number} counts the herons in the evening." for number in range(4000)]


def _task(data: bytes = b"", name: str = "txt", chunking: Budget = UNLIMITED, **limits: int) -> Task:
    longest, most = limits.get("longest_text", 10_000_000), limits.get("most_chunks", 100_000)
    return Task(data, format_named(name), UNLIMITED, chunking, longest, most)


def _whole(parts: Iterator[DocumentText]) -> tuple[DocumentText, list[DocumentText]]:
    """The first part, which tells of the document, with the chunks of all; and the parts."""
    given = list(parts)
    return DocumentText(
        given[0].title,
        given[0].language,
        given[0].sender,
        tuple(chunk for part in given for chunk in part.chunks),
        tuple(said for part in given for said in part.left_out),
    ), given


def test_from_bytes_to_chunks(spec: ModelSpec) -> None:
    read = make_reader(spec)
    text, _ = _whole(read(_task(pdf(["The words of the first page", "", "Those of the third"]), "pdf")))
    assert [(chunk.page, chunk.text) for chunk in text.chunks] == [
        (1, "The words of the first page"),
        (3, "Those of the third"),
    ]
    assert text.left_out == ()


def test_the_same_chunks_as_the_chunker_makes(ruler: TokenCounter, monkeypatch: pytest.MonkeyPatch) -> None:
    """In parts, and each part alone is what counts."""
    monkeypatch.setattr("app.document_worker._PART_CHARACTERS", 50_000)
    segments = (
        Segment("\n".join(SENTENCES[:900]), 1, (Heading(0, 1, "The keeper"), Heading(7000, 2, "Herons"))),
        Segment("\n".join(SENTENCES[900:1000]), 2),
    )
    extraction = Extraction(segments, "Lighthouses", "en")
    text, parts = _whole(text_parts([extraction], Chunker(ruler), _task()))
    assert list(text.chunks) == list(Chunker(ruler).chunk(extraction))
    assert all(chunk.terms == index_terms(chunk.context, chunk.text) for chunk in text.chunks)
    assert (text.title, text.language) == ("Lighthouses", "en")
    assert len(parts) > 1 and all(part.title is None for part in parts[1:])


def test_a_long_text_comes_stretch_by_stretch(ruler: TokenCounter) -> None:
    whole = "\n".join(SENTENCES)
    headings = tuple(Heading(whole.index(SENTENCES[n]), 1, f"Chapter {n}") for n in (0, 3000))
    text, _ = _whole(
        text_parts([Extraction((Segment("Before"), Segment(whole, 7, headings)))], Chunker(ruler), _task())
    )
    assert len(whole) > 250_000
    _assert_in_place(text.chunks[1:], whole)
    assert {chunk.segment for chunk in text.chunks[1:]} == {1} and text.chunks[-1].context == "Chapter 3000"
    covered = 0
    for chunk in text.chunks[1:]:
        assert not whole[covered : chunk.start].strip(), "nothing is left out between two"
        covered = chunk.end
    assert covered == len(whole)


@pytest.mark.parametrize("text", ["x" * 500_000, "字" * 500_000, "a b" * 150_000, "。字" * 200_000])
def test_stretches_end_somewhere_whatever_the_text(ruler: TokenCounter, text: str) -> None:
    made, _ = _whole(text_parts([Extraction((Segment(text),))], Chunker(ruler), _task()))
    _assert_in_place(made.chunks, text)


def _assert_in_place(chunks: tuple[Chunk, ...], text: str) -> None:
    assert chunks and all(text[chunk.start : chunk.end] == chunk.text for chunk in chunks)


def test_limits_are_told(ruler: TokenCounter) -> None:
    extraction = Extraction((Segment("\n".join(SENTENCES[:300])),), left_out=())
    chunker = Chunker(ruler)
    text, _ = _whole(text_parts([extraction], chunker, _task(longest_text=3000)))
    assert [said.code for said in text.left_out] == ["file.shortened"] and text.chunks[-1].end <= 3000
    text, _ = _whole(text_parts([extraction], chunker, _task(most_chunks=2)))
    assert [said.code for said in text.left_out] == ["file.passages_capped"] and len(text.chunks) == 2
    text, _ = _whole(text_parts([extraction], chunker, _task(chunking=Budget(0, 1, lambda: 0))))
    (said,) = text.left_out
    assert (said.code, said.params["n"], len(text.chunks)) == ("file.rest_unread", 1, 1)


def test_lines_of_any_length_are_bounded(ruler: TokenCounter) -> None:
    extraction = Extraction((Segment("Some words."),), "t" * 5000, "en", "s" * 5000)
    text, _ = _whole(text_parts([extraction], Chunker(ruler), _task()))
    assert len(text.title or "") == len(text.sender or "") == 1000


def test_nothing_readable_is_no_text(ruler: TokenCounter) -> None:
    with pytest.raises(NoText):
        list(text_parts([Extraction((Segment("--- ***"),))], Chunker(ruler), _task()))


def test_without_its_tokenizer_a_worker_cannot_start(spec: ModelSpec, tmp_path: Path) -> None:
    from dataclasses import replace

    with pytest.raises(ModelFault):
        make_reader(replace(spec, folder=tmp_path))


@pytest.fixture(scope="module")
def extractor(spec: ModelSpec) -> Iterator[Extractor]:
    limits = ExtractionLimits(60, 10, 2 << 30, longest_text=20_000_000, most_chunks=100_000)
    with Extractor(limits, 1, "app.document_worker:make_reader", (spec,)) as made:
        yield made


def _read(extractor: Extractor, path: Path) -> DocumentText:
    format = format_of(path)
    assert format is not None
    with OpenedFile(path) as file:
        return extractor.extract(file, format)


def test_in_a_process_of_its_own(extractor: Extractor, tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("# Title\n\nWords that stand in a file for the reader to find.\n")
    text = _read(extractor, tmp_path / "a.md")
    assert (text.title, text.language) == ("Title", "en") and "for the reader" in text.chunks[0].text


def test_text_without_a_blank(extractor: Extractor, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(os.urandom(250_000).hex().encode())
    text = _read(extractor, tmp_path / "a.txt")
    assert text.chunks[-1].end == 500_000 and text.left_out == ()


GERMAN = "Der Leuchtturmwärter zählt am Abend die Reiher, die aus den Wiesen zurückkehren, und schreibt ihre Zahl auf."
FRENCH = "Le gardien du phare compte le soir les hérons qui reviennent des prés, et il note leur nombre dans un livre."


def _pages(*texts: str) -> tuple[Segment, ...]:
    return tuple(Segment(" ".join([f"{page}."] + 4 * [text]), page) for page, text in enumerate(texts, 1))


def test_passages_in_another_language_than_their_file(ruler: TokenCounter) -> None:
    """A file's language is that of the first document in it; each of the others is judged by its own."""
    first = Extraction(_pages(GERMAN, FRENCH, GERMAN), "Reiher", "de")
    second = Extraction(_pages(FRENCH, FRENCH), None, "fr", members=(Member(0, "b.txt", "text"),))
    text, _ = _whole(text_parts([first, second], Chunker(ruler), _task()))
    assert text.language == "de"
    assert [chunk.language for chunk in text.chunks] == [None, "fr", None, "fr", "fr"]
