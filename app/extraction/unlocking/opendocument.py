"""OpenDocument files with a password, as ODF 1.2 (part 3, section 4) says and LibreOffice writes it: AES in CBC with a
key by PBKDF2. Runs in a worker.

Each member of the package is encrypted for itself; those with text are decrypted, the others are left out.
"""

from __future__ import annotations

import base64
import hashlib
import io
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from xml.etree.ElementTree import Element

from app.domain.errors import DamagedDocument, DocumentError, EncryptedDocument
from app.domain.messages import message
from app.extraction.office.package import LARGEST_MEMBER, LARGEST_PACKAGE, Package, attribute, local
from app.extraction.reasons import UNKNOWN_PROTECTION
from app.extraction.workers.budget import Budget
from app.extraction.workers.interrupter import TookTooLong

_MANIFEST = "META-INF/manifest.xml"
_MARK = b"encryption-data"
_LABEL = "OpenDocument"
_AES = ("http://www.w3.org/2001/04/xmlenc#aes256-cbc", "http://www.w3.org/2001/04/xmlenc#aes128-cbc")
_HASHES = {
    "http://www.w3.org/2000/09/xmldsig#sha256": "sha256",
    "http://www.w3.org/2001/04/xmlenc#sha256": "sha256",
    "SHA1": "sha1",
    "": "sha1",
}
_CHECKSUMS = {"SHA256/1K": "sha256", "sha256-1k": "sha256", "SHA1/1K": "sha1", "sha1-1k": "sha1"}
_CHECKED = 1024  # bytes at the beginning of a member, as it is compressed
_MOST_ROUNDS = 5_000_000


@dataclass(frozen=True, slots=True)
class _Locked:
    """How one member is encrypted; `check` is the digest of the beginning of what it is decrypted to."""

    name: str
    vector: bytes
    salt: bytes
    rounds: int
    key_size: int
    start_hash: str
    check_hash: str
    check: bytes

    def key(self, password: str) -> bytes:
        start = hashlib.new(self.start_hash, password.encode("utf-8", "surrogatepass")).digest()
        return hashlib.pbkdf2_hmac("sha1", start, self.salt, self.rounds, self.key_size)


def is_locked(data: bytes) -> bool:
    """Whether a zip package says so in its manifest."""
    try:
        with Package(data, _LABEL) as package:
            return package.find(_MANIFEST) is not None and _MARK in package.read(_MANIFEST)
    except DocumentError:
        return False


def decrypted(data: bytes, passwords: Sequence[str], budget: Budget) -> bytes | None:
    """The package with its members that hold text; None where none of the passwords opens it. Raises
    `EncryptedDocument` where it is encrypted in another way, `DamagedDocument`."""
    with Package(data, _LABEL) as package:
        locked = list(_members(package.xml(_MANIFEST)))
        content = next((each for each in locked if each.name == "content.xml"), None)
        if content is None:
            raise EncryptedDocument(UNKNOWN_PROTECTION)
        try:
            for password in passwords:
                if budget.run(partial(_opened, content, package.read(content.name), password)) is not None:
                    return budget.run(partial(_repacked, package, locked, password))
        except TookTooLong as error:
            raise EncryptedDocument(UNKNOWN_PROTECTION) from error
    return None


def _repacked(package: Package, locked: Sequence[_Locked], password: str) -> bytes:
    buffer, room = io.BytesIO(), LARGEST_PACKAGE
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as plain:
        if package.find("mimetype") is not None:
            plain.writestr("mimetype", package.read("mimetype"))
        for member in locked:
            text = _opened(member, package.read(member.name), password)
            if text is None:
                raise DamagedDocument(message("damaged.incomplete", label=_LABEL))
            room -= len(text)
            if room < 0:
                raise DamagedDocument(message("damaged.bomb"))
            plain.writestr(member.name, text)
        plain.writestr(_MANIFEST, '<manifest xmlns="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>')
    return buffer.getvalue()


def _opened(member: _Locked, data: bytes, password: str) -> bytes | None:
    """What a member holds; None where the password is not its."""
    from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

    if len(data) % 16 or not data:
        return None
    decryptor = Cipher(algorithms.AES(member.key(password)), modes.CBC(member.vector)).decryptor()
    compressed = decryptor.update(data) + decryptor.finalize()
    compressed = compressed[: len(compressed) - compressed[-1]]
    if hashlib.new(member.check_hash, compressed[:_CHECKED]).digest() != member.check:
        return None
    try:
        text = zlib.decompressobj(-zlib.MAX_WBITS).decompress(compressed, LARGEST_MEMBER + 1)
    except zlib.error:
        return None
    if len(text) > LARGEST_MEMBER:
        raise DamagedDocument(message("damaged.bomb"))
    return text


def _members(manifest: Element) -> Iterator[_Locked]:
    """Those that are encrypted and hold text. Raises `EncryptedDocument` for one that is so in another way."""
    for entry in manifest.iter():
        name = attribute(entry, "full-path") or ""
        if local(entry) == "file-entry" and name.endswith(".xml"):
            parts = {local(each): each for each in entry.iter()}
            if "encryption-data" in parts:
                try:
                    yield _member(name, parts)
                except (KeyError, ValueError) as error:
                    raise EncryptedDocument(UNKNOWN_PROTECTION) from error


def _member(name: str, parts: dict[str, Element]) -> _Locked:
    """Raises KeyError, ValueError."""

    def said(part: str, of: str) -> str:
        return attribute(parts[part], of) or ""

    algorithm, start = said("algorithm", "algorithm-name"), parts.get("start-key-generation")
    rounds = int(said("key-derivation", "iteration-count"))
    key_size = int(said("key-derivation", "key-size") or 16)
    vector = base64.b64decode(said("algorithm", "initialisation-vector"))
    if (
        algorithm not in _AES
        or said("key-derivation", "key-derivation-name").rpartition("#")[2].upper() != "PBKDF2"
        or not 0 < rounds <= _MOST_ROUNDS
        or key_size not in (16, 32)
        or len(vector) != 16
    ):
        raise ValueError(algorithm)
    return _Locked(
        name,
        vector,
        base64.b64decode(said("key-derivation", "salt")),
        rounds,
        key_size,
        _HASHES["" if start is None else attribute(start, "start-key-generation-name") or ""],
        _CHECKSUMS[said("encryption-data", "checksum-type").rpartition("#")[2]],
        base64.b64decode(said("encryption-data", "checksum")),
    )
