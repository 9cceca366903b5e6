"""The bytes that were packed together in a 7z archive, unpacked piece by piece: encrypted, packed, and before that
changed so that programs pack better, each or not."""

from __future__ import annotations

import bz2
import lzma
import struct
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from hashlib import sha256
from typing import Any

from app.domain.errors import EncryptedDocument, UnsupportedFormat
from app.domain.messages import message
from app.extraction.office.package import LARGEST_MEMBER
from app.extraction.reasons import UNKNOWN_PROTECTION

_AES = b"\6\xf1\7\1"
_PORTION = 1 << 20
_STORED, _LZMA, _LZMA2, _BZIP2, _DEFLATE = b"\0", b"\3\1\1", b"\x21", b"\4\2\2", b"\4\1\x08"
_PACKED = frozenset({_STORED, _LZMA, _LZMA2, _BZIP2, _DEFLATE})
_DELTA = b"\3"
# What programs of a kind were changed by.
_FILTERS = {
    b"\3\3\1\3": lzma.FILTER_X86, b"\3\3\2\5": lzma.FILTER_POWERPC, b"\3\3\4\1": lzma.FILTER_IA64,
    b"\3\3\5\1": lzma.FILTER_ARM, b"\3\3\7\1": lzma.FILTER_ARMTHUMB, b"\3\3\x08\5": lzma.FILTER_SPARC,
    b"\4": lzma.FILTER_X86, b"\5": lzma.FILTER_POWERPC, b"\6": lzma.FILTER_IA64, b"\7": lzma.FILTER_ARM,
    b"\x08": lzma.FILTER_ARMTHUMB, b"\x09": lzma.FILTER_SPARC,
}  # fmt: skip
# What others are called, for whoever wants to pack the archive anew.
_NAMES = {
    b"\3\4\1": "PPMd", b"\3\3\1\x1b": "BCJ2", b"\4\1\x09": "Deflate64", b"\x0a": "ARM64", b"\4\xf7\x11\1": "Zstandard",
    b"\4\xf7\x11\2": "Brotli", b"\4\xf7\x11\4": "LZ4",
}  # fmt: skip
_CHUNK = 1 << 16  # of LZMA2, that is stored
_MOST_CYCLES = 20  # powers of two of steps from a password to a key; 7-Zip takes 19


@dataclass
class Folder:
    """Bytes that were packed together, in one way or several, one after the other. `bound` says from which coder's
    bytes another one's came: (packed, unpacked)."""

    coders: list[tuple[bytes, bytes]]  # method and its properties
    streams: int = 1  # of packed bytes
    bound: list[tuple[int, int]] = field(default_factory=list)
    sizes: list[int] = field(default_factory=list)
    files: list[int] = field(default_factory=list)  # sizes of what is in it, one after the other
    checksum: int | None = None  # over all of it
    checksums: list[int | None] = field(default_factory=list)  # over each file

    @property
    def size(self) -> int:
        return self.sizes[self._last] if self.sizes else 0

    @property
    def _last(self) -> int:
        """The coder whose bytes are those that were packed."""
        inner = {unpacked for _, unpacked in self.bound}
        return next((place for place in range(len(self.coders)) if place not in inner), 0)

    def steps(self) -> list[tuple[bytes, bytes, int]]:
        """What is to be undone, in this order: method, properties, and the size after it. Raises `UnsupportedFormat`
        for bytes that come from several streams."""
        if self.streams != 1 or len(self.bound) != len(self.coders) - 1:
            raise _not_unpacked(self.coders)
        sources, place, found = dict(self.bound), self._last, []
        for _ in self.coders:
            found.append((*self.coders[place], self.sizes[place]))
            if place not in sources:
                break
            place = sources[place]
        return found[::-1]


def _not_unpacked(coders: list[tuple[bytes, bytes]]) -> UnsupportedFormat:
    known = _PACKED | _FILTERS.keys() | {_AES, _DELTA}
    method = next((method for method, _ in coders if method not in known), coders[0][0] if coders else b"")
    return UnsupportedFormat(message("unsupported.packing", method=_NAMES.get(method) or method.hex()))


class Unpacked:
    """The bytes of a folder, to be read once. Raises `EncryptedDocument`, `UnsupportedFormat` for what is packed in
    another way, `ValueError` for what cannot be."""

    def __init__(self, packed: bytes, folder: Folder, password: str | None = None) -> None:
        """Where a password is needed, none or another one than it was packed with makes of it what is no archive."""
        steps = folder.steps()
        if steps and steps[0][0] == _AES:
            packed = _decrypted(packed, steps[0][1], password or "")[: steps[0][2]]
            steps = steps[1:]
        elif any(method == _AES for method, *_ in steps):
            raise EncryptedDocument(UNKNOWN_PROTECTION)
        if steps and steps[0][0] in _PACKED:
            (method, properties, _), *steps = steps
        else:
            method, properties = _STORED, b""
        self._packed = packed
        self._place = 0
        self._decompressor = _decompressor(method, properties)
        self._filters = [_filter(method, properties, folder.coders) for method, properties, _ in steps]
        self._ready = b""
        self._pieces = self._all_pieces()

    def read(self, size: int) -> bytes | None:
        """The next so many; None where they are too many to be kept, and are passed over."""
        if size < 0:
            raise ValueError("less than nothing")
        found, left = bytearray(), size
        while left:
            self._ready = self._ready or next(self._pieces, b"")
            if not self._ready:
                raise EOFError
            piece, self._ready = self._ready[:left], self._ready[left:]
            left -= len(piece)
            if size <= LARGEST_MEMBER:
                found += piece
        return bytes(found) if size <= LARGEST_MEMBER else None

    def _all_pieces(self) -> Iterator[bytes]:
        while piece := self._piece(_PORTION):
            for undo in self._filters:
                piece = undo(piece, False)
            if piece:
                yield piece
        for place, undo in enumerate(self._filters):
            piece = undo(b"", True)
            for further in self._filters[place + 1 :]:
                piece = further(piece, False)
            if piece:
                yield piece

    def _piece(self, most: int) -> bytes:
        if self._decompressor is None:
            self._place += most
            return self._packed[self._place - most : self._place]
        while True:
            if isinstance(self._decompressor, lzma.LZMADecompressor | bz2.BZ2Decompressor):
                if self._decompressor.eof:
                    return b""
                fresh = self._fresh() if self._decompressor.needs_input else b""
                piece = self._decompressor.decompress(fresh, most)
                if piece or (not fresh and self._decompressor.needs_input):
                    return piece
            else:
                waiting = self._decompressor.unconsumed_tail or self._fresh()
                piece = self._decompressor.decompress(waiting, most)
                if piece or not waiting or self._decompressor.eof:
                    return bytes(piece)

    def _fresh(self) -> bytes:
        self._place += _PORTION
        return self._packed[self._place - _PORTION : self._place]


def _decompressor(method: bytes, properties: bytes) -> Any:
    if method == _STORED:
        return None
    if method == _BZIP2:
        return bz2.BZ2Decompressor()
    if method == _DEFLATE:
        return zlib.decompressobj(-15)
    if method == _LZMA:
        first, size = struct.unpack_from("<BI", properties)
        filters = {
            "id": lzma.FILTER_LZMA1, "dict_size": size, "lc": first % 9, "lp": first // 9 % 5, "pb": first // 45
        }  # fmt: skip
    else:
        code = properties[0]
        filters = {"id": lzma.FILTER_LZMA2, "dict_size": (2 | code & 1) << (code // 2 + 11)}
    if filters["dict_size"] > 1 << 28:
        raise ValueError("it needs too much memory")
    return lzma.LZMADecompressor(lzma.FORMAT_RAW, filters=[filters])


def _filter(method: bytes, properties: bytes, coders: list[tuple[bytes, bytes]]) -> Callable[[bytes, bool], bytes]:
    """What undoes a change, piece by piece; the last is told. The library does so only for what it unpacks: it is given
    the pieces as parts of LZMA2 that are stored as they are."""
    if method == _DELTA:
        changed: dict[str, Any] = {"id": lzma.FILTER_DELTA, "dist": properties[0] + 1 if properties else 1}
    elif method in _FILTERS:
        changed = {"id": _FILTERS[method]}
    else:
        raise _not_unpacked(coders)
    stored = {"id": lzma.FILTER_LZMA2, "dict_size": 1 << 16}
    decompressor = lzma.LZMADecompressor(lzma.FORMAT_RAW, filters=[changed, stored])

    def undo(piece: bytes, is_last: bool) -> bytes:
        wrapped = bytearray()
        for start in range(0, len(piece), _CHUNK):
            part = piece[start : start + _CHUNK]
            wrapped += struct.pack(">BH", 1, len(part) - 1) + part
        return decompressor.decompress(bytes(wrapped) + (b"\0" if is_last else b""))

    return undo


def is_encrypted(folder: Folder) -> bool:
    return any(method == _AES for method, _ in folder.coders)


def _decrypted(packed: bytes, properties: bytes, password: str) -> bytes:
    from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

    first = properties[0]
    salt_size = iv_size = 0
    if first & 0xC0:
        salt_size, iv_size = (first >> 7) + (properties[1] >> 4), (first >> 6 & 1) + (properties[1] & 15)
    salt, iv = properties[2 : 2 + salt_size], properties[2 + salt_size : 2 + salt_size + iv_size]
    key = _key(password.encode("utf-16-le"), salt, first & 0x3F)
    whole = packed[: len(packed) & ~15]
    decryptor = Cipher(algorithms.AES(key), modes.CBC(iv.ljust(16, b"\0"))).decryptor()
    return decryptor.update(whole) + decryptor.finalize()


@lru_cache(maxsize=16)
def _key(password: bytes, salt: bytes, cycles: int) -> bytes:
    if cycles > _MOST_CYCLES:
        raise EncryptedDocument(UNKNOWN_PROTECTION)
    digest, begin = sha256(), salt + password
    for number in range(1 << cycles):
        digest.update(begin + number.to_bytes(8, "little"))
    return digest.digest()
