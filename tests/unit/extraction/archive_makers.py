"""7z and ZIP archives made in the tests, packed and locked in ways that the standard library does not write."""

from __future__ import annotations

import lzma
import struct
import zlib
from collections.abc import Mapping, Sequence

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from app.extraction.archives.seven_zip_folder import _key

FILES = {"one.txt": b"The heron stands in the reeds. " * 40, "two/deep.txt": b"\xe8abc\xff Bees \xe8def\xff " * 30}
LZMA1 = {"id": lzma.FILTER_LZMA1, "dict_size": 1 << 16, "lc": 3, "lp": 0, "pb": 2}
LZMA2 = {"id": lzma.FILTER_LZMA2, "dict_size": 1 << 16}
X86, DELTA = {"id": lzma.FILTER_X86}, {"id": lzma.FILTER_DELTA, "dist": 2}
PROPERTIES_1 = struct.pack("<BI", (2 * 5 + 0) * 9 + 3, 1 << 16)
_SALT, _IV, _CYCLES = b"salt", b"0123456789abcdef", 4

Coder = tuple[bytes, bytes]


def raw(data: bytes, *filters: dict[str, int]) -> bytes:
    return lzma.compress(data, lzma.FORMAT_RAW, filters=list(filters))


def encrypted(data: bytes, password: str) -> bytes:
    key = _key(password.encode("utf-16-le"), _SALT, _CYCLES)
    encryptor = Cipher(algorithms.AES(key), modes.CBC(_IV)).encryptor()
    return encryptor.update(data + bytes(-len(data) % 16)) + encryptor.finalize()


AES = (b"\6\xf1\7\1", bytes((0xC0 | _CYCLES, 3 << 4 | 15)) + _SALT + _IV)


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


def seven_zip(
    packed: bytes, coders: Sequence[Coder], sizes: Sequence[int], files: Mapping[str, bytes] = FILES, password: str = ""
) -> bytes:
    header = b"\1\4" + _streams(0, packed, coders, sizes, list(files.values()))
    names = b"\0" + b"".join(name.encode("utf-16-le") + b"\0\0" for name in files)
    header += b"\5" + _number(len(files)) + b"\x11" + _number(len(names)) + names + b"\0\0"
    data = packed
    if password:  # the names too
        locked = encrypted(header, password)
        data += locked
        header = b"\x17" + _streams(len(packed), locked, [AES], [len(header)], [header])
    place = struct.pack("<QQI", len(data), len(header), zlib.crc32(header))
    return b"7z\xbc\xaf\x27\x1c\0\4" + struct.pack("<I", zlib.crc32(place)) + place + data + header


def zip_crypto(name: str, data: bytes, password: str) -> bytes:
    """An archive with one file, under a password in the way of PKZIP (APPNOTE 6.1), stored."""
    keys = [0x12345678, 0x23456789, 0x34567890]

    def step(byte: int) -> None:
        keys[0] = _crc(keys[0], byte)
        keys[1] = ((keys[1] + (keys[0] & 0xFF)) * 134775813 + 1) & 0xFFFFFFFF
        keys[2] = _crc(keys[2], keys[1] >> 24)

    for byte in password.encode():
        step(byte)
    checksum = zlib.crc32(data)
    locked = bytearray()
    for byte in bytes(11) + bytes([checksum >> 24]) + data:
        mixed = (keys[2] | 2) & 0xFFFF
        locked.append(byte ^ ((mixed * (mixed ^ 1)) >> 8 & 0xFF))
        step(byte)
    about = struct.pack("<HHHHHIIIHH", 20, 1, 0, 0, 33, checksum, len(locked), len(data), len(name), 0)
    head = b"PK\3\4" + about + name.encode()
    central = b"PK\1\2" + struct.pack("<H", 20) + about + bytes(14) + name.encode()
    end = b"PK\5\6" + struct.pack("<HHHHIIH", 0, 0, 1, 1, len(central), len(head) + len(locked), 0)
    return head + bytes(locked) + central + end


def _crc(before: int, byte: int) -> int:
    return zlib.crc32(bytes([byte]), before ^ 0xFFFFFFFF) ^ 0xFFFFFFFF
