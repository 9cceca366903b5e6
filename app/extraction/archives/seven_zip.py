"""The files in a 7z archive (7-Zip's 7zFormat.txt), unpacked with the standard library: LZMA, LZMA2, bzip2, Deflate,
stored, encrypted or not. Ours, because every library for it brings half a dozen others, compiled, for ways of packing
that hardly anything but programs is packed in. What is packed in those is told as unread, with the name of the way."""

from __future__ import annotations

import lzma
import struct
import zlib
from collections.abc import Iterator, Sequence
from functools import partial
from typing import NoReturn

from app.domain.errors import DamagedDocument, DocumentError, EncryptedDocument
from app.extraction.archives.seven_zip_folder import Folder, Unpacked, is_encrypted
from app.extraction.formats import Format, InnerFile
from app.extraction.office.package import BOMB
from app.extraction.reasons import PASSWORD_NEEDED, incomplete

_MAGIC = b"7z\xbc\xaf\x27\x1c"
_HEAD = 32
_LARGEST_HEADER = 64 << 20
_MOST = 1_000_000  # files, or anything else that is counted
_FAULTS = (struct.error, IndexError, ValueError, EOFError, OSError, lzma.LZMAError, zlib.error, MemoryError)
_END, _SIZES, _CHECKSUMS, _COUNTS, _NO_STREAM, _NAMES, _ENCODED = 0, 9, 10, 13, 14, 17, 23


class _Reader:
    """Numbers and bytes from a header."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self.place = 0

    def byte(self) -> int:
        self.place += 1
        return self._data[self.place - 1]

    def take(self, size: int) -> bytes:
        if size > len(self._data) - self.place:
            raise EOFError
        self.place += size
        return self._data[self.place - size : self.place]

    def number(self) -> int:
        """One of a variable length: the leading ones of the first byte count the bytes that follow."""
        first, value, mask = self.byte(), 0, 0x80
        for place in range(8):
            if not first & mask:
                return value | (first & (mask - 1)) << (8 * place)
            value |= self.byte() << (8 * place)
            mask >>= 1
        return value

    def count(self) -> int:
        found = self.number()
        if found > _MOST:
            raise ValueError("too many")
        return found

    def bits(self, count: int) -> list[bool]:
        data = self.take((count + 7) // 8)
        return [bool(data[place // 8] & 0x80 >> place % 8) for place in range(count)]

    def checksums(self, count: int) -> list[int | None]:
        """Those of what there is one for."""
        known = [True] * count if self.byte() else self.bits(count)
        return [int.from_bytes(self.take(4), "little") if each else None for each in known]


def files_in_7z(data: bytes, format: Format, passwords: Sequence[str] = ()) -> Iterator[InnerFile]:
    """The files, in their order. Raises `EncryptedDocument`, and `DamagedDocument` where the archive is not whole."""
    damaged = DamagedDocument(incomplete(format.label))
    try:
        if not data.startswith(_MAGIC):
            raise damaged
        offset, size = struct.unpack_from("<QQ", data, 12)
        header = data[_HEAD + offset : _HEAD + offset + size]
        if len(header) < size:
            raise damaged
        begin, folders, packed, names = _contents(data, header, passwords)
    except _FAULTS as error:
        raise damaged from error
    waiting = iter(names)
    place = begin
    for folder in folders:
        length = sum(packed[: folder.streams])
        part, packed = data[place : place + length], packed[folder.streams :]
        place += length
        try:
            unpacked = _opened(part, folder, passwords)
        except (*_FAULTS, DocumentError) as error:
            refusal = error if isinstance(error, DocumentError) else damaged
            for _ in folder.files:
                yield InnerFile(next(waiting, ""), partial(_refuse, refusal))
            continue
        for size in folder.files:
            name = next(waiting, "")
            try:
                content = unpacked.read(size)
            except _FAULTS as error:
                raise damaged from error
            if content is None:
                yield InnerFile(name, partial(_refuse, DamagedDocument(BOMB)))
            else:
                yield InnerFile(name, partial(bytes, content))


def _opened(part: bytes, folder: Folder, passwords: Sequence[str]) -> Unpacked:
    """A folder's bytes; with the first password that makes its first file what its checksum says."""
    if not is_encrypted(folder):
        return Unpacked(part, folder)
    size = folder.files[0] if folder.files else folder.size
    checksum = folder.checksums[0] if folder.checksums else folder.checksum
    for password in passwords:
        try:
            first = Unpacked(part, folder, password).read(size)
        except _FAULTS:
            continue
        if first is None or checksum is None or zlib.crc32(first) == checksum:
            return Unpacked(part, folder, password)
    raise EncryptedDocument(PASSWORD_NEEDED)


def _refuse(refusal: DocumentError) -> NoReturn:
    raise refusal


def _contents(data: bytes, header: bytes, passwords: Sequence[str]) -> tuple[int, list[Folder], list[int], list[str]]:
    """Where what is packed begins, the folders, the sizes of what is packed, and the names of the files that are not
    empty. The header may be packed itself."""
    reader = _Reader(header)
    kind = reader.byte() if header else _END
    for _ in range(4):
        if kind != _ENCODED:
            break
        begin, folders, packed = _streams(reader)
        if not folders or folders[0].size > _LARGEST_HEADER:
            raise ValueError("no header")
        place = _HEAD + begin
        unpacked = _opened(data[place : place + sum(packed[: folders[0].streams])], folders[0], passwords)
        reader = _Reader(unpacked.read(folders[0].size) or b"")
        kind = reader.byte()
    begin, folders, packed, names = 0, [], [], []
    while kind != _END:
        kind = reader.byte()
        match kind:
            case 4:  # what is packed
                begin, folders, packed = _streams(reader)
            case 5:  # the files
                names = _names(reader)
            case 2:  # properties of the archive
                while reader.number():
                    reader.take(reader.number())
    return _HEAD + begin, folders, packed, names


def _streams(reader: _Reader) -> tuple[int, list[Folder], list[int]]:
    begin = 0
    folders: list[Folder] = []
    packed: list[int] = []
    while (kind := reader.byte()) != _END:
        match kind:
            case 6:  # where it lies
                begin, packed = _packed(reader)
            case 7:  # how it is packed
                folders = _folders(reader)
            case 8:  # what is in it
                _substreams(reader, folders)
    for folder in folders:
        folder.files = folder.files or [folder.size]
    return begin, folders, packed


def _packed(reader: _Reader) -> tuple[int, list[int]]:
    begin, count, sizes = reader.number(), reader.count(), []
    while (kind := reader.byte()) != _END:
        if kind == _SIZES:
            sizes = [reader.number() for _ in range(count)]
        elif kind == _CHECKSUMS:
            reader.checksums(count)
    return begin, sizes


def _folders(reader: _Reader) -> list[Folder]:
    folders: list[Folder] = []
    while (kind := reader.byte()) != _END:
        match kind:
            case 11:  # the folders
                count = reader.count()
                if reader.byte():
                    raise ValueError("it lies elsewhere")
                folders = [_folder(reader) for _ in range(count)]
            case 12:  # their sizes
                for folder in folders:
                    folder.sizes = [reader.number() for _ in folder.coders]
            case 10:  # their checksums
                for folder, checksum in zip(folders, reader.checksums(len(folders)), strict=True):
                    folder.checksum = checksum
    return folders


def _folder(reader: _Reader) -> Folder:
    coders, inputs, outputs = [], 0, 0
    for _ in range(min(reader.count(), 32)):
        flags = reader.byte()
        method = reader.take(flags & 15)
        ins, outs = (reader.count(), reader.count()) if flags & 0x10 else (1, 1)
        coders.append((method, reader.take(reader.count()) if flags & 0x20 else b""))
        inputs, outputs = inputs + ins, outputs + outs
    bound = [(reader.number(), reader.number()) for _ in range(outputs - 1)]
    streams = inputs - (outputs - 1)
    if streams > 1:
        for _ in range(streams):
            reader.number()
    return Folder(coders, streams, bound)


def _substreams(reader: _Reader, folders: Sequence[Folder]) -> None:
    counts = [1] * len(folders)
    kind = reader.byte()
    if kind == _COUNTS:
        counts = [reader.count() for _ in folders]
        kind = reader.byte()
    for folder, count in zip(folders, counts, strict=True):
        sizes = [reader.number() for _ in range(count - 1)] if kind == _SIZES else []
        folder.files = [*sizes, folder.size - sum(sizes)] if count else []
    if kind == _SIZES:
        kind = reader.byte()
    while kind != _END:
        if kind == _CHECKSUMS:
            told = [count == 1 and folder.checksum is not None for folder, count in zip(folders, counts, strict=True)]
            missing = sum(count for count, known in zip(counts, told, strict=True) if not known)
            found = iter(reader.checksums(missing))
            for folder, count, known in zip(folders, counts, told, strict=True):
                folder.checksums = [folder.checksum] if known else [next(found) for _ in range(count)]
        kind = reader.byte()


def _names(reader: _Reader) -> list[str]:
    """Of the files that are not empty: the others have nothing packed."""
    count, names, empty = reader.count(), [], []
    while (kind := reader.number()) != _END:
        size = reader.number()
        end = reader.place + size
        if kind == _NAMES and not reader.byte():
            names = reader.take(size - 1).decode("utf-16-le", "replace").split("\0")[:count]
        elif kind == _NO_STREAM:
            empty = reader.bits(count)
        reader.place = end
    return [name for place, name in enumerate(names) if not (place < len(empty) and empty[place])]
