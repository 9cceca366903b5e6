import sqlite3
from contextlib import closing

import numpy as np
import pytest
from builders import chunk, chunk_ids, put
from hypothesis import given
from hypothesis import strategies as st

from app.domain.ids import ChunkId
from app.storage.catalogue import Catalogue
from app.storage.packed_text import pack_text, unpack_text
from app.storage.reader import CatalogueReader

LONG = "The hedgehog sleeps in a nest of leaves, and the train to Vienna leaves at noon. " * 20


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=2000))
def test_a_text_comes_back(text: str) -> None:
    assert unpack_text(pack_text(text)) == text


def test_long_texts_are_packed_and_short_ones_are_not() -> None:
    packed = pack_text(LONG)
    assert isinstance(packed, bytes) and len(packed) < len(LONG) / 4
    assert pack_text("The hedgehog sleeps.") == "The hedgehog sleeps."
    noise = "".join(map(chr, np.random.default_rng(1).integers(0x4E00, 0x9FFF, 60).tolist()))
    assert pack_text(noise) == noise  # it would become longer


@given(st.binary(max_size=200))
def test_what_is_no_packed_text_is_none(stored: bytes) -> None:
    found = unpack_text(stored)
    assert found is None or pack_text(found) == stored


@pytest.mark.parametrize("cut", [1, 4, 9, 20, -1])
def test_a_torn_one_is_none(cut: int) -> None:
    packed = pack_text(LONG)
    assert isinstance(packed, bytes)
    assert unpack_text(packed[:cut]) is None and unpack_text(None) is None and unpack_text(7) is None


def test_one_that_says_it_is_huge_is_not_unpacked() -> None:
    import zstandard

    assert unpack_text(zstandard.ZstdCompressor().compress(bytes(100 << 20))) is None


def test_texts_of_an_earlier_version_stay_readable(catalogue: Catalogue, reader: CatalogueReader) -> None:
    put(catalogue, "/a.txt", [chunk(LONG), chunk("short", start=len(LONG))])
    first, second = sorted(chunk_ids(reader))
    with closing(sqlite3.connect(catalogue._path)) as connection, connection:
        assert [kind for (kind,) in connection.execute("SELECT typeof(text) FROM chunks ORDER BY id")] == [
            "blob",
            "text",
        ]
        connection.execute("UPDATE chunks SET text = ? WHERE id = ?", (LONG, first))
    assert [reader.chunks([id_])[id_].text for id_ in (first, second)] == [LONG, "short"]
    assert reader.ends_of_chunks([first, second, ChunkId(99)], 6) == [(first, LONG[-6:]), (second, "short")]
