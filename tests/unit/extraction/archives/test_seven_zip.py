"""7z archives in every way of packing that is undone, made here, and what is said of the others."""

from __future__ import annotations

import bz2
import zlib
from collections.abc import Sequence

import pytest
from archive_makers import AES, DELTA, FILES, LZMA1, LZMA2, PROPERTIES_1, X86, Coder, encrypted, raw, seven_zip

from app.domain.errors import DamagedDocument, EncryptedDocument, UnsupportedFormat
from app.extraction.formats import format_named
from app.extraction.inside import extract_documents

FORMAT = format_named("7z")


def _texts(data: bytes, passwords: Sequence[str] = ()) -> dict[str, str]:
    found = extract_documents(data, FORMAT, passwords=passwords, name="a.7z")
    return {each.members[0].path: each.segments[0].text for each in found if each.segments}


WHOLE = b"".join(FILES.values())
SIZE = len(WHOLE)
TEXTS = _texts(seven_zip(WHOLE, [(b"\0", b"")], [SIZE]))


def test_what_is_stored_is_read() -> None:
    assert TEXTS["one.txt"].startswith("The heron stands") and "Bees" in TEXTS["two/deep.txt"]


@pytest.mark.parametrize(
    ("packed", "coders"),
    [
        (raw(WHOLE, LZMA1), [(b"\3\1\1", PROPERTIES_1)]),
        (raw(WHOLE, LZMA2), [(b"\x21", b"\x08")]),
        (bz2.compress(WHOLE), [(b"\4\2\2", b"")]),
        (zlib.compress(WHOLE, wbits=-15), [(b"\4\1\x08", b"")]),
        (raw(WHOLE, X86, LZMA1), [(b"\3\1\1", PROPERTIES_1), (b"\3\3\1\3", b"")]),
        (raw(WHOLE, X86, LZMA2), [(b"\x21", b"\x08"), (b"\4", b"")]),
        (raw(WHOLE, DELTA, LZMA2), [(b"\x21", b"\x08"), (b"\3", b"\1")]),
        (raw(WHOLE, X86, DELTA, LZMA2), [(b"\x21", b"\x08"), (b"\3", b"\1"), (b"\3\3\1\3", b"")]),
    ],
)
def test_each_way_of_packing_is_undone(packed: bytes, coders: list[Coder]) -> None:
    assert _texts(seven_zip(packed, coders, [SIZE] * len(coders))) == TEXTS


def test_an_encrypted_archive_is_read_with_its_password() -> None:
    packed = raw(WHOLE, LZMA2)
    coders = [AES, (b"\x21", b"\x08")]
    for password in ("", "Reiher"):
        data = seven_zip(encrypted(packed, "Reiher"), coders, [len(packed), SIZE], password=password)
        assert _texts(data, ["wrong", "Reiher"]) == TEXTS
        for passwords in ((), ("wrong",)):
            with pytest.raises(EncryptedDocument) as refused:
                _texts(data, passwords)
            assert refused.value.reason.code == "encrypted.password"


@pytest.mark.parametrize(
    ("method", "name"), [(b"\3\4\1", "PPMd"), (b"\3\3\1\x1b", "BCJ2"), (b"\4\xf7\x11\1", "Zstandard"), (b"\x7f", "7f")]
)
def test_what_cannot_be_unpacked_says_how_it_is_packed(method: bytes, name: str) -> None:
    with pytest.raises(UnsupportedFormat) as refused:
        _texts(seven_zip(WHOLE, [(method, b"x")], [SIZE]))
    assert refused.value.reason.code == "unsupported.packing" and refused.value.reason.params["method"] == name


def test_a_brokenseven_zip() -> None:
    whole = seven_zip(raw(WHOLE, LZMA2), [(b"\x21", b"\x08")], [SIZE])
    for broken in (whole[:40], whole[:-10]):
        with pytest.raises(DamagedDocument):
            _texts(broken)


def test_an_archive_that_says_it_holds_less_than_its_first_file() -> None:
    data = seven_zip(raw(WHOLE, LZMA2), [(b"\x21", b"\x08")], [10])
    found = list(extract_documents(data, FORMAT, name="a.7z"))
    assert found[0].members[0].path == "one.txt" and found[-1].left_out[0].code == "damaged.incomplete"
