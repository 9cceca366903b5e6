"""The files in a ZIP archive as people make them: names in any encoding, some under a password, the end cut off.

Packages that are documents (Word, EPUB) are read by `package.py`, which is stricter.
"""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from functools import partial

from app.domain.errors import DamagedDocument, DocumentError, EncryptedDocument
from app.extraction.charset import decode
from app.extraction.formats import Format, InnerFile
from app.extraction.office.package import BOMB, LARGEST_MEMBER
from app.extraction.reasons import PASSWORD_NEEDED, UNKNOWN_PROTECTION, incomplete

_FAULTS = (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, IndexError, struct.error)
_ENCRYPTED, _UTF8 = 1, 1 << 11  # flags of a member
_AES = 99  # a method of compression that is none
_LOCAL = b"PK\x03\x04"
_LOCAL_HEAD = struct.Struct("<4sHHHHHIIIHH")
_STORED, _DEFLATED = 0, 8
# What old programs wrote names in beside UTF-8: a name with signs of these ranges was in another encoding.
_BOXES = range(0x2500, 0x25A0)
_KANA = range(0x3040, 0x3100)


def files_in_zip(data: bytes, format: Format, passwords: Sequence[str] = ()) -> Iterator[InnerFile]:
    """The files, in the order of the directory; of an archive without one, in the order in which they lie there. Raises
    `EncryptedDocument` where nothing can be read without a password, `DamagedDocument` where it is no whole archive."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
        infos = [info for info in archive.infolist() if not info.is_dir()]
    except (*_FAULTS, NotImplementedError) as error:
        yield from _without_directory(data)
        raise DamagedDocument(incomplete(format.label)) from error
    names = _names(infos)
    locked = 0
    for info, name in zip(infos, names, strict=True):
        locked += bool(info.flag_bits & _ENCRYPTED)
        yield InnerFile(name, partial(_content, archive, info, passwords, format.label))
    if infos and locked == len(infos) and not passwords:  # else each file says whether one of them opens it
        raise EncryptedDocument(PASSWORD_NEEDED)


def _content(archive: zipfile.ZipFile, info: zipfile.ZipInfo, passwords: Sequence[str], label: str) -> bytes:
    if info.file_size > LARGEST_MEMBER:
        raise DamagedDocument(BOMB)
    if info.compress_type == _AES:
        raise EncryptedDocument(UNKNOWN_PROTECTION)
    keys = [word.encode() for word in passwords] if info.flag_bits & _ENCRYPTED else [None]
    refusal: DocumentError = EncryptedDocument(PASSWORD_NEEDED)
    for key in keys:
        try:
            with archive.open(info, pwd=key) as stream:
                return stream.read(LARGEST_MEMBER + 1)
        except RuntimeError:  # a wrong password
            continue
        except (*_FAULTS, NotImplementedError):
            if key is None:
                refusal = DamagedDocument(incomplete(label))
    raise refusal


def _names(infos: Sequence[zipfile.ZipInfo]) -> list[str]:
    """What the files are called. Names without a mark for UTF-8 are of one encoding, which they show together."""
    raw = [
        b"" if info.flag_bits & _UTF8 or info.filename.isascii() else info.filename.encode("cp437", "replace")
        for info in infos
    ]
    encoded = [each for each in raw if each]
    if not encoded:
        return [info.filename for info in infos]
    together = b"\n".join(encoded)
    decoded = iter(_decoded(together).split("\n"))
    return [next(decoded, info.filename) if name else info.filename for info, name in zip(infos, raw, strict=True)]


def _decoded(raw: bytes) -> str:
    for encoding in ("utf-8", "cp932"):
        try:
            text = raw.decode(encoding)
        except UnicodeDecodeError:
            continue
        if encoding == "utf-8" or any(ord(letter) in _KANA for letter in text):
            return text
    text = raw.decode("cp437")
    strange = any(ord(letter) in _BOXES or not (letter.isalpha() or ord(letter) < 128) for letter in text)
    return decode(raw).replace("\r", "") if strange else text


def _without_directory(data: bytes) -> Iterator[InnerFile]:
    """The files of an archive whose end is missing, as far as they go."""
    place = data.find(_LOCAL)
    while place >= 0:
        try:
            _, _, flags, method, _, _, _, packed, _, name_length, extra = _LOCAL_HEAD.unpack_from(data, place)
        except struct.error:
            return
        begin = place + _LOCAL_HEAD.size + name_length + extra
        name = data[place + _LOCAL_HEAD.size : place + _LOCAL_HEAD.size + name_length]
        following = data.find(_LOCAL, begin + (0 if flags & 8 else packed))
        end = begin + packed if packed and not flags & 8 else following if following >= 0 else len(data)
        if not flags & _ENCRYPTED and method in (_STORED, _DEFLATED) and not name.endswith(b"/"):
            yield InnerFile(_decoded(name), partial(_unpacked, data[begin:end], method))
        place = following


def _unpacked(packed: bytes, method: int) -> bytes:
    """As much as there is of it."""
    if method == _STORED:
        return packed
    unpacker = zlib.decompressobj(-15)
    found = bytearray()
    try:
        for start in range(0, len(packed), 1 << 16):
            found += unpacker.decompress(packed[start : start + (1 << 16)], LARGEST_MEMBER + 1 - len(found))
            if len(found) > LARGEST_MEMBER or unpacker.eof:
                break
    except zlib.error:
        pass
    return bytes(found)
