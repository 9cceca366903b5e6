"""Zip packages (OOXML, OpenDocument, EPUB) read with limits, and their XML. Of what is in them it knows but a title.

A member is read up to a bound, however large it claims or turns out to be, so that a zip bomb is a damaged
document and not a full memory.
"""

from __future__ import annotations

import contextlib
import io
import posixpath
import zipfile
import zlib
from urllib.parse import unquote
from xml.etree import ElementTree

from app.domain.errors import DamagedDocument, DocumentError, EncryptedDocument
from app.domain.messages import Message, message
from app.extraction.cleaning import clean_line
from app.extraction.reasons import PASSWORD_NEEDED, incomplete

LARGEST_MEMBER = 256 << 20
LARGEST_PACKAGE = 1 << 30
_BOMB = message("damaged.bomb")


class Package:
    """An open zip package. Every method raises DocumentError and nothing else for what the file does."""

    def __init__(self, data: bytes, label: str) -> None:
        self._damaged = incomplete(label)
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, IndexError) as error:
            raise DamagedDocument(self._damaged) from error
        self._names = {info.filename: info for info in self._zip.infolist()}
        self._folded = {name.casefold(): name for name in self._names}
        self._read = 0

    def __enter__(self) -> Package:
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
        info = self._names[member]
        if info.flag_bits & 1:
            raise EncryptedDocument(PASSWORD_NEEDED)
        try:
            with self._zip.open(info) as stream:
                content = stream.read(LARGEST_MEMBER + 1)
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, ValueError) as error:
            raise DamagedDocument(self._damaged) from error
        self._read += len(content)
        if len(content) > LARGEST_MEMBER or self._read > LARGEST_PACKAGE:
            raise DamagedDocument(_BOMB)
        return content

    def xml(self, name: str) -> ElementTree.Element:
        return parse_xml(self.read(name), self._damaged)

    def title(self, member: str) -> str | None:
        """What the first element `title` of a member with metadata says; None without one that can be read."""
        try:
            root = self.xml(member) if self.find(member) is not None else None
        except DocumentError:
            return None
        titles = () if root is None else (each for each in root.iter() if local(each) == "title")
        return next((clean_line(each.text or "") for each in titles), None)

    def repacked(self) -> bytes:
        """The same members in a new package, without those that cannot be read."""
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as copy:
            for name in self._names:
                with contextlib.suppress(DamagedDocument):
                    copy.writestr(name, self.read(name))
        return buffer.getvalue()

    def check_size(self) -> None:
        """For readers that unpack by themselves: refuses what claims to be unreasonable once unpacked."""
        claimed = [info.file_size for info in self._names.values()]
        if sum(claimed) > LARGEST_PACKAGE or max(claimed, default=0) > LARGEST_MEMBER * 2:
            raise DamagedDocument(_BOMB)


def parse_xml(content: bytes | str, reason: Message) -> ElementTree.Element:
    """The root element; DamagedDocument(reason) where it is not XML. expat refuses entity bombs and external files."""
    try:
        return ElementTree.fromstring(content)
    except (ElementTree.ParseError, ValueError, LookupError) as error:
        raise DamagedDocument(reason) from error


def local(element: ElementTree.Element) -> str:
    """The element's name without its namespace."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


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
