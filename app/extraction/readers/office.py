"""Notebooks, by kreuzberg; the cells of older workbooks, and documents and slides that our own readers
do not get along with (old_office.py); and newer files that are damaged, for it may read some of them.

kreuzberg gives the text; its document structure is used only to find the headings in that text and what stands
in running headers, footers and notes, which the text leaves out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from app.domain.documents import Extraction, Segment
from app.domain.errors import DamagedDocument, EncryptedDocument
from app.extraction.cleaning import HeldText, clean, clean_line, is_title, locate_headings
from app.extraction.formats import Format
from app.extraction.kreuzberg_reader import run_kreuzberg
from app.extraction.left_out import LeftOut
from app.extraction.office.package import Package
from app.extraction.reasons import PASSWORD_NEEDED
from app.extraction.workers.budget import UNLIMITED, Budget

if TYPE_CHECKING:
    from kreuzberg import ExtractionResult

_MARGINS = ("header", "footer", "footnote")
_ZIPPED = frozenset({"docx", "xlsx", "ods"})
_OOXML = "application/vnd.openxmlformats-officedocument."
_MIME = {
    "docx": _OOXML + "wordprocessingml.document",
    "doc": "application/msword",
    "ppt": "application/vnd.ms-powerpoint",
    "xlsx": _OOXML + "spreadsheetml.sheet",
    "xls": "application/vnd.ms-excel",
    "ods": "application/vnd.oasis.opendocument.spreadsheet",
    "ipynb": "application/x-ipynb+json",
}


def extract_office(data: bytes, format: Format, budget: Budget = UNLIMITED) -> Extraction:
    """A file that kreuzberg reads. DamagedDocument and EncryptedDocument where it cannot."""
    left_out = LeftOut()
    result = read_office(data, format, left_out)
    text = clean(result.content)
    nodes: list[Any] = list(result.document["nodes"]) if result.document else []
    headings = locate_headings(text, _headings(nodes))
    further = _margins(nodes, text)
    if further:
        text = text + "\n\n" + "\n".join(further) if text else "\n".join(further)
    said = left_out.messages() if text else ()
    return Extraction((Segment(text, None, headings),), _title(result), left_out=said)


def read_office(data: bytes, format: Format, left_out: LeftOut | None = None) -> ExtractionResult:
    """What kreuzberg finds; what it does not read is noted in `left_out`. Raises as `extract_office`."""
    left_out = left_out or LeftOut()
    if format.name in _ZIPPED:
        _check_package(data, format, left_out)
    try:
        return run_kreuzberg(data, _MIME[format.name], format.label)
    except DamagedDocument:
        if format.name not in _ZIPPED:
            raise
    # Python opens packages with a torn directory that kreuzberg refuses, or takes for encrypted: a clean copy may be
    # read.
    with Package(data, format.label) as package:
        return run_kreuzberg(package.repacked(left_out), _MIME[format.name], format.label)


def _check_package(data: bytes, format: Format, left_out: LeftOut) -> None:
    with Package(data, format.label) as package:
        package.check_size()
        manifest = package.find("META-INF/manifest.xml")
        if manifest and b"encryption-data" in package.read(manifest):
            raise EncryptedDocument(PASSWORD_NEEDED)


def _headings(nodes: list[Any]) -> list[tuple[int, str]]:
    found = []
    for node in nodes:
        content = node["content"]
        if content["node_type"] in ("heading", "title") and node.get("content_layer", "body") == "body":
            found.append((int(content.get("level") or 1), str(content.get("text") or "")))
    return found


def _margins(nodes: list[Any], text: str) -> list[str]:
    """Texts of headers, footers and notes that the text does not hold, each once."""
    held = HeldText(text)
    found: dict[str, None] = {}
    for node in nodes:
        if node.get("content_layer") in _MARGINS:
            line = clean_line(str(node["content"].get("text") or ""))
            if line and line not in found and not line.isdigit() and not held.holds(line):
                found[line] = None
    return list(found)


def _title(result: ExtractionResult) -> str | None:
    metadata: dict[str, Any] = dict(result.metadata)
    title = clean_line(str(metadata.get("title") or ""))
    return title if is_title(title) else None


FORMATS = (Format("ipynb", "text", "Notebook", extract_office),)
