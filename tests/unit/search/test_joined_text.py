from hypothesis import given
from hypothesis import strategies as st

from app.domain.documents import Extraction, Segment, StoredChunk
from app.domain.ids import ChunkId, ContentId
from app.inference.token_counter import TokenCounter
from app.search.joined_text import join_chunks
from app.text.chunking import Chunker

SENTENCES = st.lists(st.integers(0, 10**9).map(lambda n: f"Sentence {n} is here."), min_size=1, max_size=150)


def _stored(extraction: Extraction, ruler: TokenCounter) -> list[StoredChunk]:
    return [
        StoredChunk(ChunkId(n), ContentId(1), n, c.segment, c.page, c.start, c.end, c.context, c.text, b"")
        for n, c in enumerate(Chunker(ruler).chunk(extraction), 1)
    ]


@given(pages=st.lists(SENTENCES, min_size=1, max_size=3, unique_by=tuple))
def test_chunks_become_their_text_again(ruler: TokenCounter, pages: list[list[str]]) -> None:
    segments = tuple(Segment(" ".join(page), number) for number, page in enumerate(pages, 1))
    chunks = _stored(Extraction(segments), ruler)
    joined = join_chunks(chunks)
    assert joined.text.split() == " ".join(segment.text for segment in segments).split()
    for chunk in chunks:
        start, end = joined.places[chunk.id]
        assert joined.text[start:end] == chunk.text


def test_nothing() -> None:
    assert join_chunks([]).text == ""
