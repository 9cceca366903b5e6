"""Documents that an Office or OpenDocument file holds inside itself, each read by its own reader. Data behind charts
and formulas do not count: what they show is text of the file itself."""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import PurePosixPath

from app.domain.errors import DocumentError
from app.extraction.formats import Format, InnerFile, format_of
from app.extraction.left_out import holds_text
from app.extraction.office.compound import objects_in
from app.extraction.office.package import Package, local, resolve

# What an OLE object that is a document has in it, a file of any kind included.
_STREAMS = ("WordDocument", "Workbook", "PowerPoint Document", "Package", "Ole10Native", "CONTENTS", "Book")
_FOLDER = "/embeddings/"
_THUMBNAIL = "thumbnail"


def files_in_package(data: bytes, format: Format, passwords: Sequence[str] = ()) -> Iterator[InnerFile]:
    """The documents within a file."""
    yield from _found_in(data, format, _files)


def pictures_in_package(data: bytes, format: Format, passwords: Sequence[str] = ()) -> Iterator[InnerFile]:
    """The pictures that a document in a package shows, but for those of it as a whole."""
    yield from _found_in(data, format, _pictures)


def _found_in(data: bytes, format: Format, found: Callable[[Package], Iterator[InnerFile]]) -> Iterator[InnerFile]:
    """Nothing in what is no whole package, of which its reader tells."""
    try:
        package = Package(data, format.label)
    except DocumentError:
        return
    with package:
        yield from found(package)


def _files(package: Package) -> Iterator[InnerFile]:
    for member in _documents(package):
        name = posixpath.basename(member)
        try:
            content = package.read(member)
        except DocumentError:
            yield InnerFile(name, partial(package.read, member), format="txt")  # which tells why it is not read
        else:
            yield from objects_in(content, name)


def _pictures(package: Package) -> Iterator[InnerFile]:
    for name in package.names():
        kind = format_of(PurePosixPath(name))
        if kind is not None and kind.kind == "picture" and _THUMBNAIL not in name.casefold():
            yield InnerFile(posixpath.basename(name), partial(package.read, name))


def _documents(package: Package) -> Iterator[str]:
    names = [name for name in package.names() if _FOLDER in name or _is_object(name)]
    behind_charts = _behind_charts(package) if names else set()
    for name in names:
        if name not in behind_charts and (holds_text(name) or _is_document(package, name)):
            yield name


def _is_object(name: str) -> bool:
    """An OLE object of an OpenDocument file; one that is a folder is read with the text."""
    return name.startswith("Object ") and "/" not in name


def _is_document(package: Package, name: str) -> bool:
    try:
        content = package.read(name)
    except DocumentError:
        return False
    return any(stream.encode("utf-16-le") in content for stream in _STREAMS)


def _behind_charts(package: Package) -> set[str]:
    found = set()
    for name in package.names():
        folder, _, file = name.rpartition("/_rels/")
        if not folder.endswith("/charts") or not file.endswith(".rels"):
            continue
        try:
            relations = package.xml(name)
        except DocumentError:
            continue
        member = f"{folder}/{file.removesuffix('.rels')}"
        found |= {resolve(member, node.get("Target", "")) for node in relations if local(node) == "Relationship"}
    return found
