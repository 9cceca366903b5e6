import sqlite3
import struct
from contextlib import closing
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
import zstandard
from builders import chunk, chunk_ids, put
from hypothesis import given
from hypothesis import strategies as st

from app.domain.ids import ChunkId
from app.storage.catalogue import Catalogue
from app.storage.packed_text import pack_text, pack_texts, unpack_block, unpack_text
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


@given(st.lists(st.text() | st.sampled_from([LONG, "", 40 * LONG]), max_size=9))
def test_texts_together_come_back_as_they_were(texts: list[str]) -> None:
    in_chunks, blocks = pack_texts(texts)
    assert len(in_chunks) == len(texts)
    found = {place: text for place, text in enumerate(map(unpack_text, in_chunks)) if in_chunks[place] != b""}
    for first, packed in blocks:
        found.update(enumerate(unpack_block(packed), first))
    assert found == dict(enumerate(texts))


def test_blocks_are_alike_and_shorter_than_their_texts_one_by_one() -> None:
    texts = [f"{number}: {LONG}" for number in range(300)]
    in_chunks, blocks = pack_texts(texts)
    assert set(in_chunks) == {b""} and len(blocks) > 2
    sizes = [end - begin for begin, end in pairwise([*(first for first, _ in blocks), 300])]
    assert max(sizes) - min(sizes) <= 2
    assert sum(len(packed) for _, packed in blocks) < sum(len(pack_text(text)) for text in texts) / 3


def test_one_that_is_damaged_takes_no_other_block_with_it_and_none_is_another_than_was_written() -> None:
    (_, packed), *_ = pack_texts(2 * [LONG])[1]
    for place in range(len(packed)):
        for changed in (packed[:place], packed[:place] + bytes([packed[place] ^ 4]) + packed[place + 1 :]):
            assert all(text is None or isinstance(text, str) for text in unpack_block(changed))
    assert not unpack_block(None) and not unpack_block("x") and not unpack_block(b"")
    for data in (b"\1", b"\xff\xff\xff\xff", bytes(4), bytes(100 << 20)):
        assert not unpack_block(zstandard.ZstdCompressor().compress(data))
    unknown = zstandard.ZstdCompressor().compressobj()  # it does not say how long it is
    assert not unpack_block(unknown.compress(bytes(100 << 20)) + unknown.flush())


def test_one_that_says_other_lengths_gives_no_more_than_it_holds() -> None:
    def made(*numbers: int) -> bytes:
        data = struct.pack(f"<{len(numbers)}I", *numbers) + b"the end"
        return zstandard.ZstdCompressor().compress(data)

    assert unpack_block(made(2, 3, 4)) == ["the", " end"]
    assert unpack_block(made(2, 3, 0xFFFFFFFF)) == ["the", " end"]  # which its hash tells, as of any that is cut
    assert unpack_block(made(2, 0xFFFFFFFF, 4)) == ["the end", ""]
    assert not unpack_block(made(9, 3, 4))


def test_what_a_block_says_of_its_length_is_no_more_believed_than_its_bytes() -> None:
    (_, packed), *_ = pack_texts(2 * [LONG])[1]
    assert packed[4] >> 6 == 1  # two bytes behind it say it
    for length in (1, 2000, 65535):
        assert not unpack_block(packed[:5] + struct.pack("<H", length) + packed[7:])


def test_texts_of_an_earlier_version_stay_readable(catalogue: Catalogue, reader: CatalogueReader) -> None:
    put(catalogue, "/a.txt", [chunk(LONG), chunk("short", start=len(LONG)), chunk(LONG)])
    ids = sorted(chunk_ids(reader))
    with closing(sqlite3.connect(catalogue._path)) as connection, connection:
        assert connection.execute("SELECT DISTINCT text FROM chunks").fetchall() == [(b"",)]
        stored = zip([LONG, "short", pack_text(LONG)], ids, strict=True)
        connection.executemany("UPDATE chunks SET text = ? WHERE id = ?", stored)
        connection.execute("DELETE FROM text_blocks")
    put(catalogue, "/b.txt", [chunk("in a block"), chunk("beside another")])
    assert [reader.chunks([id_])[id_].text for id_ in ids] == [LONG, "short", LONG]
    assert reader.ends_of_chunks([*ids, ChunkId(99)], 6) == [
        (ids[0], LONG[-6:]),
        (ids[1], "short"),
        (ids[2], LONG[-6:]),
    ]
    assert [each.text for each in reader.chunks_after(0, 9)] == [LONG, "short", LONG, "in a block", "beside another"]
    with closing(sqlite3.connect(catalogue._path)) as connection, connection:
        connection.execute("UPDATE chunks SET text = 'other' WHERE id = ?", (ids[1],))
        connection.execute("DELETE FROM chunks WHERE id = ?", (ids[2],))
    assert reader.ends_of_chunks(ids, 6) == [(ids[0], LONG[-6:]), (ids[1], "other")]  # as it is then
    assert reader.ends_of_chunks(ids, 3) == [(ids[0], LONG[-3:]), (ids[1], "her")]


def test_a_chunk_whose_block_is_gone_or_another_is_damaged(catalogue: Catalogue, reader: CatalogueReader) -> None:
    put(catalogue, "/a.txt", [chunk("the hedgehog"), chunk("sleeps")])
    first, second = sorted(chunk_ids(reader))
    with closing(sqlite3.connect(catalogue._path)) as connection, connection:
        ((packed,),) = connection.execute("SELECT packed FROM text_blocks").fetchall()
        for other in (pack_texts(["the", "fox"])[1][0][1], packed[:9], b"", None):
            connection.execute("DELETE FROM text_blocks")
            if other is not None:
                connection.execute("INSERT INTO text_blocks VALUES (?, ?)", (first, other))
            connection.commit()
            reader.damage_seen = False
            assert reader.chunks([first, second]) == {} and reader.damage_seen
        connection.execute("INSERT INTO text_blocks VALUES (?, ?)", (first, packed))
        connection.commit()
        assert [each.text for each in reader.chunks_after(0, 9)] == ["the hedgehog", "sleeps"]
        (count,) = connection.execute("SELECT count(*) FROM text_blocks").fetchone()
    assert count == 1


def test_a_block_goes_with_its_content(catalogue: Catalogue, reader: CatalogueReader) -> None:
    put(catalogue, "/a.txt", [chunk("the hedgehog"), chunk("sleeps")])
    put(catalogue, "/b.txt", [chunk("the fox"), chunk("does not")])
    catalogue.remove_documents([Path("/a.txt")])
    assert catalogue.remove_orphans() == 1
    with closing(sqlite3.connect(catalogue._path)) as connection:
        assert connection.execute("SELECT count(*) FROM text_blocks").fetchone() == (1,)
    assert [each.text for each in reader.chunks_after(0, 9)] == ["the fox", "does not"]
