"""Zip packages (OOXML, OpenDocument, EPUB) read with limits, and their XML. Of what is in them it knows but a title
and dates.

A member is read up to a bound, however large it claims or turns out to be, so that a zip bomb is a damaged
document and not a full memory.
"""

from __future__ import annotations

import copy
import io
import posixpath
import re
import zipfile
import zlib
from collections.abc import Collection, Iterator
from contextlib import suppress
from typing import Self
from urllib.parse import unquote
from xml.etree import ElementTree

from app.domain.errors import DamagedDocument, DocumentError, EncryptedDocument
from app.domain.messages import Message, message
from app.extraction.cleaning import clean_line
from app.extraction.left_out import LeftOut
from app.extraction.own_dates import latest
from app.extraction.reasons import PASSWORD_NEEDED, incomplete

LARGEST_MEMBER = 256 << 20
LARGEST_PACKAGE = 1 << 30
_ENCRYPTED = 1  # a flag of a member
BOMB = message("damaged.bomb")
_CARELESS = re.compile(
    rb"&(?!(?:amp|lt|gt|quot|apos|#[0-9]{1,7}|#x[0-9a-fA-F]{1,6});)|/[ \t\r\n]{1,9}>|[\x00-\x08\x0b\x0c\x0e-\x1f]"
)
_MENDED = {b"&": b"&amp;", b"/": b"/>", **{bytes([byte]): b"" for byte in range(32)}}


class Package:
    """An open zip package. Every method raises DocumentError and nothing else for what the file does. `damaged` are the
    members that were asked for and cannot be read."""

    def __init__(self, data: bytes, label: str) -> None:
        self._damaged = incomplete(label)
        self._data = data
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, IndexError) as error:
            raise DamagedDocument(self._damaged) from error
        self._names = {info.filename: info for info in self._zip.infolist()}
        self._folded = {name.casefold(): name for name in self._names}
        self._read = 0
        self.damaged: set[str] = set()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc: object) -> None:
        self._zip.close()

    def names(self) -> list[str]:
        return list(self._names)

    def find(self, name: str) -> str | None:
        """The member called `name`, case aside (as Office and readers do), or None."""
        name = name.lstrip("/")
        return name if name in self._names else self._folded.get(name.casefold())

    def read(self, name: str) -> bytes:
        member = self.find(name)
        if member is None:
            raise DamagedDocument(self._damaged)
        info = copy.copy(self._names[member])
        encrypted = bool(info.flag_bits & _ENCRYPTED) and self._says_encrypted(info)
        info.flag_bits &= ~_ENCRYPTED  # a damaged directory says so of what can be read; a checksum tells
        try:
            with self._zip.open(info) as stream:
                content = stream.read(LARGEST_MEMBER + 1)
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, ValueError) as error:
            if encrypted:
                raise EncryptedDocument(PASSWORD_NEEDED) from error
            self.damaged.add(member)
            raise DamagedDocument(self._damaged) from error
        self._read += len(content)
        if len(content) > LARGEST_MEMBER or self._read > LARGEST_PACKAGE:
            raise DamagedDocument(BOMB)
        return content

    def _says_encrypted(self, info: zipfile.ZipInfo) -> bool:
        """Whether the head of a member says so, as the directory does."""
        head = self._data[info.header_offset : info.header_offset + 8]
        return head.startswith(b"PK\x03\x04") and bool(head[6] & _ENCRYPTED)

    def xml(self, name: str) -> ElementTree.Element:
        content = self.read(name)
        try:
            return parse_xml(content, self._damaged)
        except DamagedDocument:
            self.damaged.add(self.find(name) or name)
            raise

    def elements(self, name: str, names: Collection[str]) -> Iterator[ElementTree.Element]:
        """The outermost elements of a member with these local names, each when it ends; then it is emptied, so that a
        large member is not in memory as a whole."""
        try:
            for _, element in ElementTree.iterparse(io.BytesIO(self.read(name))):
                if local(element) in names:
                    yield element
                    element.clear()
        except (ElementTree.ParseError, ValueError, LookupError) as error:
            raise DamagedDocument(self._damaged) from error

    def title(self, member: str) -> str | None:
        """What the first element `title` of a member with metadata says; None without one that can be read."""
        return next(map(clean_line, self._said(member, ("title",))), None)

    def dated(self, member: str) -> float | None:
        """When the document was changed, as a member with metadata says; None where that cannot be read."""
        return latest(self._said(member, ("modified", "created", "date", "creation-date")))

    def _said(self, member: str, names: Collection[str]) -> Iterator[str]:
        """The texts of the elements with these local names in a member with metadata."""
        try:
            root = self.xml(member) if self.find(member) is not None else None
        except DocumentError:
            self.damaged.discard(self.find(member) or member)  # it is no text that is missing
            return
        yield from () if root is None else (each.text or "" for each in root.iter() if local(each) in names)

    def repacked(self, left_out: LeftOut) -> bytes:
        """The same members in a new package, without those that cannot be read, which are noted."""
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as copy:
            for name in self._names:
                try:
                    copy.writestr(name, self.read(name))
                except DamagedDocument:
                    left_out.unread_part()
        return buffer.getvalue()

    @property
    def unpacked_size(self) -> int:
        """Bytes of all members, as the package says."""
        return sum(info.file_size for info in self._names.values())

    def check_size(self) -> None:
        """For readers that unpack by themselves: refuses what claims to be unreasonable once unpacked."""
        largest = max((info.file_size for info in self._names.values()), default=0)
        if self.unpacked_size > LARGEST_PACKAGE or largest > LARGEST_MEMBER * 2:
            raise DamagedDocument(BOMB)


def parse_xml(content: bytes | str, reason: Message) -> ElementTree.Element:
    """The root element, of what programs wrote carelessly as well; DamagedDocument(reason) where it is not XML. expat
    refuses entity bombs and external files."""
    try:
        return ElementTree.fromstring(content)
    except (ElementTree.ParseError, ValueError, LookupError) as error:
        mended = _mended(content)
        if mended != content:
            with suppress(ElementTree.ParseError, ValueError, LookupError):
                return ElementTree.fromstring(mended)
        raise DamagedDocument(reason) from error


def _mended(content: bytes | str) -> bytes | str:
    """The same without what readers of Office forgive: signs that are not written as such, and control characters. What
    declares its own entities is left alone."""
    if isinstance(content, str) or b"<!ENTITY" in content or content[:1] != b"<":
        return content
    return _CARELESS.sub(lambda match: _MENDED[match[0][:1]], content)


def local(element: ElementTree.Element) -> str:
    """The element's name without its namespace."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def outermost(root: ElementTree.Element, names: Collection[str]) -> Iterator[ElementTree.Element]:
    """The elements below `root` with these local names, in order, and none that lies within another one of them: so
    each is gone through once, however deep they are nested."""
    stack = list(reversed(root))
    while stack:
        node = stack.pop()
        if local(node) in names:
            yield node
        else:
            stack.extend(reversed(node))


def resolve(base: str, target: str) -> str:
    """The member that a link `target` inside member `base` means."""
    path = unquote(target.partition("#")[0])
    if path.startswith("/"):
        return posixpath.normpath(path.lstrip("/"))
    return posixpath.normpath(posixpath.join(posixpath.dirname(base), path))


def attribute(element: ElementTree.Element, name: str) -> str | None:
    """The value of the attribute with that local name, whatever its namespace."""
    for key, value in element.attrib.items():
        if key.rpartition("}")[2] == name:
            return value
    return None
