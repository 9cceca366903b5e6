"""Documents that an Office or OpenDocument file holds inside itself, by name. They are not read; who reads the file
says so. Data behind charts and formulas do not count: what they show is text of the file itself."""

from __future__ import annotations

import posixpath

from app.domain.errors import DocumentError
from app.extraction.left_out import LeftOut, holds_text
from app.extraction.package import Package, local, resolve

# What an OLE object that is a document has in it, a file of any kind included.
_STREAMS = ("WordDocument", "Workbook", "PowerPoint Document", "Package", "Ole10Native", "CONTENTS", "Book")
_FOLDER = "/embeddings/"


def note_embedded(package: Package, left_out: LeftOut) -> None:
    """Adds the documents within an open package to what is left out."""
    names = [name for name in package.names() if _FOLDER in name or _is_object(name)]
    behind_charts = _behind_charts(package) if names else set()
    for name in names:
        if name not in behind_charts and (holds_text(name) or _is_document(package, name)):
            left_out.embedded(posixpath.basename(name))


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
