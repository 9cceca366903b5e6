"""Whether a file is protected by a password, as its structure says: what a library calls so may be damage alone.

Of a zip package the members are judged where they are read (see package.py).
"""

from __future__ import annotations

import re
import struct

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED_PACKAGE = "EncryptedPackage".encode("utf-16-le")
_SECTOR = 512
_WORD = b"\xec\xa5"  # begins a Word 97 file information block
_BOF, _WRITE_PROTECT, _FILE_PASS = 0x0809, 0x0086, 0x002F  # records of a workbook
_GLOBALS = 0x0005
# How a PDF names what it is encrypted with, in a dictionary that is itself never encrypted nor compressed.
_PDF_HANDLER = re.compile(rb"/Filter\s{0,9}/(?:Standard|Adobe\.|Entrust|EBX_|Foxit)")


def is_encrypted(data: bytes) -> bool:
    """Of a compound file (Word, Excel, PowerPoint, what Office encrypts) or a PDF; False for any other."""
    if data.startswith(_OLE):
        return is_encrypted_package(data) or is_encrypted_workbook(data) or is_encrypted_word(data)
    return b"%PDF-" in data[:1024] and is_encrypted_pdf(data)


def is_encrypted_package(data: bytes) -> bool:
    """The compound file that Office wraps around an encrypted document."""
    return data.startswith(_OLE) and _ENCRYPTED_PACKAGE in data


def is_encrypted_pdf(data: bytes) -> bool:
    return b"/Encrypt" in data and _PDF_HANDLER.search(data) is not None


def is_encrypted_word(data: bytes) -> bool:
    """The flag fEncrypted of a Word 97 file information block, which begins a sector, with its key ([MS-DOC] 2.5.2)."""
    block = data.find(_WORD, _SECTOR)
    while block >= 0:
        if block % _SECTOR == 0 and len(data) >= block + 18:
            return bool(data[block + 11] & 1) and data[block + 14 : block + 18] != bytes(4)
        block = data.find(_WORD, block + 1)
    return False


def is_encrypted_workbook(data: bytes) -> bool:
    """The record FilePass, which stands at the beginning of the globals of an Excel 97 workbook ([MS-XLS] 2.4.117)."""
    begin = data.find(struct.pack("<H", _BOF), _SECTOR)
    while begin >= 0:
        if begin % _SECTOR == 0 and len(data) >= begin + 8 and struct.unpack_from("<H", data, begin + 6)[0] == _GLOBALS:
            return _begins_with_password(data, begin)
        begin = data.find(struct.pack("<H", _BOF), begin + 1)
    return False


def _begins_with_password(data: bytes, position: int) -> bool:
    while position + 4 <= len(data):
        record, length = struct.unpack_from("<HH", data, position)
        if record not in (_BOF, _WRITE_PROTECT):
            return bool(record == _FILE_PASS and length >= 4)
        position += 4 + length
    return False
