import bisect
import tracemalloc
from dataclasses import replace
from itertools import pairwise
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.documents import Chunk, Extraction, Heading, Segment, embedder_input
from app.inference.token_counter import TokenCounter
from app.ports import Embedder
from app.text.chunking import LIMIT, LONGEST, TARGET, Chunker

_WORDS = [
    "The hedgehog sleeps. ",
    "Wer fragt, bekommt eine Antwort! ",
    "彼女は毎朝早く起きて本を読みます。",
    "今天天气很好，我们去公园散步吧。",
    "ผมชอบอ่านหนังสือภาษาไทยในตอนเช้า",
    "يقرأ الطفل كتابا جديدا في الحديقة؟ ",
    "한국어 문장은 이렇게 씁니다. ",
    "हम रोज़ सुबह चाय पीते हैं। ",
    "3.14 www.example.org ",
    "\n\n",
    "\n",
    "   ",
    "…",
    "x" * 90,
    "𝔘𝔫𝔦 😀 ",
    "- , ; ",
]
# What becomes more, or other, tokens than one would think: characters that normalisation makes many of, marks that
# belong to the letter before them, private and unassigned ones that the vocabulary does not know.
_NASTY = [
    "\ufdfa",
    "\u3300",
    "㌖",
    "ﷻ",
    "e\u0301\u0323",
    "a\u20dd",
    "\U0001f469\u200d\U0001f4bb",
    "🇺🇦",
    "\ue000",
    "\U0010fffd",
]
_NASTY += ["𓀀𓁐", "ꙮ", "½", "ﬃ", "ǆ", "\u0f77", "龘", "字", "คำ", "\u200b", " ", "x", ". "]
NASTY = st.lists(st.tuples(st.sampled_from(_NASTY), st.integers(1, 700)), max_size=12).map(
    lambda parts: "".join(text * count for text, count in parts)
)
PROSE = st.builds(
    lambda seed, count: "".join(Random(seed).choices(_WORDS, k=count)), st.integers(), st.integers(0, 300)
)
TEXT = st.one_of(PROSE, st.text(), st.tuples(PROSE, st.text(max_size=300), PROSE).map("".join))


def _tokens(ruler: TokenCounter, text: str) -> int:
    return len(ruler.token_ends(text))


def _check(segments: tuple[Segment, ...], chunks: list[Chunk], ruler: TokenCounter) -> None:
    covered: list[set[int]] = [set() for _ in segments]
    for chunk in chunks:
        assert ruler.input_tokens(embedder_input(chunk.context, chunk.text)) <= ruler.longest_input
        segment = segments[chunk.segment]
        assert chunk.text == segment.text[chunk.start : chunk.end] == chunk.text.strip() != ""
        assert chunk.page == segment.page
        # Measured alone, the first and last tokens of a chunk may be cut otherwise than within the whole text.
        assert _tokens(ruler, chunk.text) <= LIMIT + 4
        covered[chunk.segment].update(range(chunk.start, chunk.end))
    texts = {(chunk.context, chunk.text) for chunk in chunks}
    assert len(texts) == len(chunks)
    everywhere = "".join(chunk.text for chunk in chunks)
    for number, segment in enumerate(segments):
        for place, character in enumerate(segment.text):
            if character.isalnum():
                # It is in a chunk, or in a passage that was there before, word for word.
                assert place in covered[number] or character in everywhere


@settings(max_examples=80)
@given(texts=st.lists(TEXT, max_size=3), data=st.data())
def test_whatever_the_text(ruler: TokenCounter, texts: list[str], data: st.DataObject) -> None:
    segments = tuple(
        Segment(
            text,
            page,
            tuple(
                Heading(offset, data.draw(st.integers(1, 4)), f"H{offset}")
                for offset in data.draw(st.lists(st.integers(0, max(0, len(text) - 1)), max_size=4, unique=True))
            ),
        )
        for page, text in enumerate(texts, 1)
    )
    extraction = Extraction(segments, "Title")
    chunks = list(Chunker(ruler).chunk(extraction))
    assert chunks == list(Chunker(ruler).chunk(extraction))
    _check(segments, chunks, ruler)


@settings(max_examples=60)
@given(seed=st.integers(), count=st.integers(1, 300))
def test_no_readable_character_is_lost(ruler: TokenCounter, seed: int, count: int) -> None:
    """Numbers between the words, so that no passage comes twice: then all of the text is covered, in order."""
    text = "".join(f"{word}{number} " for number, word in enumerate(Random(seed).choices(_WORDS, k=count)))
    chunks = list(Chunker(ruler).chunk(Extraction((Segment(text),))))
    starts, ends = [chunk.start for chunk in chunks], [chunk.end for chunk in chunks]
    assert starts == sorted(starts) and ends == sorted(ends)
    place = 0
    for chunk in chunks:
        assert not text[place : chunk.start].strip()
        place = chunk.end
    assert not text[place:].strip()


@settings(max_examples=60)
@given(text=NASTY, title=NASTY, heading=NASTY)
def test_no_chunk_is_longer_than_the_embedder_reads(ruler: TokenCounter, text: str, title: str, heading: str) -> None:
    segments = (Segment(text, None, (Heading(0, 1, heading),)), Segment(text[::-1]))
    chunks = list(Chunker(ruler).chunk(Extraction(segments, title)))
    _check(segments, chunks, ruler)


def test_a_long_context_takes_nothing_of_the_text(ruler: TokenCounter, embedder: Embedder) -> None:
    """Before it was counted, the end of such a passage was not read."""
    text = "".join(f"第{n}章では庭の植物と動物について詳しく説明します。" for n in range(80))
    chunks = list(Chunker(ruler).chunk(Extraction((Segment(text),), "鬱薔薇檸檬" * 40)))
    assert "".join(dict.fromkeys(chunk.text for chunk in chunks)) and chunks[-1].end == len(text)
    assert all(chunk.context for chunk in chunks)
    inputs = [embedder_input(chunk.context, chunk.text) for chunk in chunks]
    assert not any(embedding.truncated for embedding in embedder.embed(inputs))
    plain = list(Chunker(ruler).chunk(Extraction((Segment(text),))))
    longest = max(plain, key=lambda chunk: ruler.input_tokens(chunk.text))
    (whole,) = embedder.embed([embedder_input("鬱薔薇檸檬" * 40, longest.text)])
    assert whole.truncated  # so that there was a need


def test_where_a_passage_that_does_not_fit_is_parted() -> None:
    """By a ruler of one token a character."""

    class Letters:
        longest_input = TARGET + 110

        def token_ends(self, text: str) -> list[int]:
            return list(range(1, len(text) + 1))

        def input_tokens(self, text: str) -> int:
            return len(text)

        about = input_tokens

    text = "".join("x" * (length - 6) + " end. " for length in (99, 99, 99, 70))
    extraction = Extraction((Segment(text),), "short")
    assert [chunk.text for chunk in list(Chunker(Letters()).chunk(extraction))] == [text.strip()]
    parted = list(Chunker(Letters()).chunk(replace(extraction, title="t" * 150)))
    assert [len(chunk.text) for chunk in parted] == [2 * 99 - 1, 99 + 70 - 1]
    assert all(0 < len(chunk.context) <= 110 for chunk in parted)


def _prose(sentences: int, first: int = 0) -> str:
    return " ".join(f"This is sentence number {n} of a long report about hedgehogs." for n in range(first, sentences))


def test_size_and_overlap(ruler: TokenCounter) -> None:
    text = _prose(200)
    chunks = list(Chunker(ruler).chunk(Extraction((Segment(text),))))
    assert len(chunks) > 5
    sizes = [_tokens(ruler, chunk.text) for chunk in chunks]
    assert all(TARGET // 2 <= size <= LIMIT for size in sizes[:-1]) and sizes[-1] <= LIMIT
    ends = ruler.token_ends(text)
    for before, after in pairwise(chunks):
        shared = bisect.bisect_right(ends, before.end) - bisect.bisect_right(ends, after.start)
        assert 10 <= shared <= 60
        assert after.text.startswith("This is sentence") and before.text.endswith("hedgehogs.")


def test_never_across_a_page(ruler: TokenCounter) -> None:
    pages = tuple(Segment(f"Page {n} is short.", n) for n in (1, 2, 3))
    chunks = list(Chunker(ruler).chunk(Extraction(pages)))
    assert [(chunk.page, chunk.text) for chunk in chunks] == [(n, f"Page {n} is short.") for n in (1, 2, 3)]


def test_context_is_title_and_heading_path(ruler: TokenCounter) -> None:
    body = _prose(25)
    parts = [("Plants", 1), ("Roses", 2), ("Wild roses", 3), ("Animals", 1)]
    text, headings = "", []
    for name, level in parts:
        headings.append(Heading(len(text), level, name))
        text += f"{name}\n{body} {name} end here.\n\n"
    chunks = list(
        Chunker(ruler).chunk(Extraction((Segment(text, None, tuple(headings)), Segment("And then?")), "Garden"))
    )
    of = {chunk.text[-30:]: chunk.context for chunk in chunks}
    contexts = [chunk.context for chunk in chunks]
    assert contexts[0] == "Garden"  # the heading itself stands in the text
    assert "Garden › Plants › Roses" in contexts and "Garden › Plants › Roses › Wild roses" in contexts
    # The path goes on over the page.
    assert of["And then?"] == "Garden › Animals"
    assert all(len(context) <= 200 for context in contexts)


def test_a_heading_begins_a_chunk(ruler: TokenCounter) -> None:
    first, second = _prose(14), _prose(40, 14)
    text = f"{first}\n\nRoses\n{second}"
    offset = text.index("Roses")
    chunks = Chunker(ruler).chunk(Extraction((Segment(text, None, (Heading(offset, 1, "Roses"),)),)))
    assert offset in [chunk.start for chunk in chunks]
    assert not any(chunk.start < offset < chunk.end for chunk in chunks)


def test_repeated_passages_are_kept_once(ruler: TokenCounter) -> None:
    pages = tuple(Segment("The same footer.", n) for n in range(1, 30))
    assert [chunk.page for chunk in list(Chunker(ruler).chunk(Extraction(pages)))] == [1]


@pytest.mark.parametrize("text", ["", "   \n\n", "— * — . . .", "\u200b"])
def test_nothing_to_read(ruler: TokenCounter, text: str) -> None:
    assert list(Chunker(ruler).chunk(Extraction((Segment(text),)))) == []


@pytest.mark.parametrize(
    "text", ["字" * 5000, "ก" * 5000, "x" * 20_000, "😀a" * 3000, "1," * 4000], ids=["han", "thai", "x", "emoji", "csv"]
)
def test_text_without_any_place_to_cut(ruler: TokenCounter, text: str) -> None:
    segments = (Segment(text),)
    chunks = list(Chunker(ruler).chunk(Extraction(segments)))
    assert chunks
    _check(segments, chunks, ruler)


@pytest.mark.parametrize("between", [" " * 30_000, "\ue000" * 30_000, "\n" * 30_000])
def test_a_chunk_has_a_cap_in_characters_and_nothing_readable_is_lost(between: str, ruler: TokenCounter) -> None:
    words = [f"word{number}" for number in range(40)]
    chunks = list(Chunker(ruler).chunk(Extraction((Segment(between.join(words)),), "Title")))
    assert all(len(chunk.text) <= LONGEST for chunk in chunks)
    assert all(any(word in chunk.text for chunk in chunks) for word in words)


class _WordCounter:
    """A ruler that takes no memory of its own."""

    longest_input = 512

    def input_tokens(self, text: str) -> int:
        return text.count(" ") + 1

    about = input_tokens

    def token_ends(self, text: str) -> range:
        return range(2, len(text) + 1, 3)


def test_cutting_a_long_text_takes_memory_for_what_is_at_hand_alone() -> None:
    """Its sentences are many thousands."""
    text = "a sentence. " * 30_000
    chunks = Chunker(_WordCounter()).chunk(Extraction((Segment(text),)))
    tracemalloc.start()
    try:
        for _ in chunks:
            pass
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < len(text)
