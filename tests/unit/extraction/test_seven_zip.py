"""7z archives in every way of packing that is undone, made here, and what is said of the others."""

from __future__ import annotations

import bz2
import lzma
import struct
import zlib
from collections.abc import Mapping, Sequence

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from app.domain.errors import DamagedDocument, EncryptedDocument, UnsupportedFormat
from app.extraction.formats import format_named
from app.extraction.inside import extract_documents
from app.extraction.seven_zip_folder import _key

FORMAT = format_named("7z")
FILES = {"one.txt": b"The heron stands in the reeds. " * 40, "two/deep.txt": b"\xe8abc\xff Bees \xe8def\xff " * 30}
_LZMA1 = {"id": lzma.FILTER_LZMA1, "dict_size": 1 << 16, "lc": 3, "lp": 0, "pb": 2}
_LZMA2 = {"id": lzma.FILTER_LZMA2, "dict_size": 1 << 16}
_X86, _DELTA = {"id": lzma.FILTER_X86}, {"id": lzma.FILTER_DELTA, "dist": 2}
_PROPERTIES_1 = struct.pack("<BI", (2 * 5 + 0) * 9 + 3, 1 << 16)
_SALT, _IV, _CYCLES = b"salt", b"0123456789abcdef", 4

Coder = tuple[bytes, bytes]


def _raw(data: bytes, *filters: dict[str, int]) -> bytes:
    return lzma.compress(data, lzma.FORMAT_RAW, filters=list(filters))


def _encrypted(data: bytes, password: str) -> bytes:
    key = _key(password.encode("utf-16-le"), _SALT, _CYCLES)
    encryptor = Cipher(algorithms.AES(key), modes.CBC(_IV)).encryptor()
    return encryptor.update(data + bytes(-len(data) % 16)) + encryptor.finalize()


_AES = (b"\6\xf1\7\1", bytes((0xC0 | _CYCLES, 3 << 4 | 15)) + _SALT + _IV)


def _number(value: int) -> bytes:
    return bytes([value]) if value < 0x80 else b"\xc0" + struct.pack("<H", value) if value < 1 << 16 else b""


def _streams(place: int, packed: bytes, coders: Sequence[Coder], sizes: Sequence[int], files: Sequence[bytes]) -> bytes:
    """Of one folder; coders from the outermost one in, each with the size of what comes out of it."""
    told = b"\6" + _number(place) + _number(1) + b"\x09" + _number(len(packed)) + b"\0"
    folder = _number(len(coders))
    for method, properties in reversed(coders):
        folder += bytes([len(method) | (0x20 if properties else 0)]) + method
        folder += _number(len(properties)) + properties if properties else b""
    for number in range(len(coders) - 1):
        folder += _number(number) + _number(number + 1)
    told += b"\7\x0b" + _number(1) + b"\0" + folder + b"\x0c" + b"".join(map(_number, reversed(sizes))) + b"\0"
    told += b"\x08\x0d" + _number(len(files)) + b"\x09" + b"".join(_number(len(each)) for each in files[:-1])
    return told + b"\x0a\1" + b"".join(struct.pack("<I", zlib.crc32(each)) for each in files) + b"\0\0"


def _archive(
    packed: bytes, coders: Sequence[Coder], sizes: Sequence[int], files: Mapping[str, bytes] = FILES, password: str = ""
) -> bytes:
    header = b"\1\4" + _streams(0, packed, coders, sizes, list(files.values()))
    names = b"\0" + b"".join(name.encode("utf-16-le") + b"\0\0" for name in files)
    header += b"\5" + _number(len(files)) + b"\x11" + _number(len(names)) + names + b"\0\0"
    data = packed
    if password:  # the names too
        locked = _encrypted(header, password)
        data += locked
        header = b"\x17" + _streams(len(packed), locked, [_AES], [len(header)], [header])
    place = struct.pack("<QQI", len(data), len(header), zlib.crc32(header))
    return b"7z\xbc\xaf\x27\x1c\0\4" + struct.pack("<I", zlib.crc32(place)) + place + data + header


def _texts(data: bytes, passwords: Sequence[str] = ()) -> dict[str, str]:
    found = extract_documents(data, FORMAT, passwords=passwords, name="a.7z")
    return {each.members[0].path: each.segments[0].text for each in found if each.segments}


WHOLE = b"".join(FILES.values())
SIZE = len(WHOLE)
TEXTS = _texts(_archive(WHOLE, [(b"\0", b"")], [SIZE]))


def test_what_is_stored_is_read() -> None:
    assert TEXTS["one.txt"].startswith("The heron stands") and "Bees" in TEXTS["two/deep.txt"]


@pytest.mark.parametrize(
    ("packed", "coders"),
    [
        (_raw(WHOLE, _LZMA1), [(b"\3\1\1", _PROPERTIES_1)]),
        (_raw(WHOLE, _LZMA2), [(b"\x21", b"\x08")]),
        (bz2.compress(WHOLE), [(b"\4\2\2", b"")]),
        (zlib.compress(WHOLE, wbits=-15), [(b"\4\1\x08", b"")]),
        (_raw(WHOLE, _X86, _LZMA1), [(b"\3\1\1", _PROPERTIES_1), (b"\3\3\1\3", b"")]),
        (_raw(WHOLE, _X86, _LZMA2), [(b"\x21", b"\x08"), (b"\4", b"")]),
        (_raw(WHOLE, _DELTA, _LZMA2), [(b"\x21", b"\x08"), (b"\3", b"\1")]),
        (_raw(WHOLE, _X86, _DELTA, _LZMA2), [(b"\x21", b"\x08"), (b"\3", b"\1"), (b"\3\3\1\3", b"")]),
    ],
)
def test_each_way_of_packing_is_undone(packed: bytes, coders: list[Coder]) -> None:
    assert _texts(_archive(packed, coders, [SIZE] * len(coders))) == TEXTS


def test_an_encrypted_archive_is_read_with_its_password() -> None:
    packed = _raw(WHOLE, _LZMA2)
    coders = [_AES, (b"\x21", b"\x08")]
    for password in ("", "Reiher"):
        data = _archive(_encrypted(packed, "Reiher"), coders, [len(packed), SIZE], password=password)
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
        _texts(_archive(WHOLE, [(method, b"x")], [SIZE]))
    assert refused.value.reason.code == "unsupported.packing" and refused.value.reason.params["method"] == name


def test_a_broken_archive() -> None:
    whole = _archive(_raw(WHOLE, _LZMA2), [(b"\x21", b"\x08")], [SIZE])
    for broken in (whole[:40], whole[:-10]):
        with pytest.raises(DamagedDocument):
            _texts(broken)
