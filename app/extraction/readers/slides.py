"""PowerPoint slides (OOXML): one segment per slide, whose number is its page, with its notes and comments.

Ours and not kreuzberg's because that joins all slides into one text.
"""

from __future__ import annotations

from xml.etree.ElementTree import Element

from app.domain.documents import Extraction, Segment
from app.domain.errors import DamagedDocument, DocumentError, EncryptedDocument
from app.domain.messages import message
from app.extraction.formats import Format
from app.extraction.markup import TextBuilder
from app.extraction.package import Package, local, resolve
from app.extraction.reasons import incomplete

_TITLE_TYPES = frozenset({"title", "ctrTitle"})
_NOT_TEXT = frozenset({"sldNum", "dt"})  # slide number and date: said on every slide, of no slide in particular
_FURTHER_PARTS = ("notesSlide", "comments", "diagramData", "chart")


def extract_slides(data: bytes, format: Format) -> Extraction:
    """The slides in the order in which they are shown. A slide that is damaged is left out."""
    with Package(data, format.label) as package:
        return _slides(package, format)


def _slides(package: Package, format: Format) -> Extraction:
    main = package.find("ppt/presentation.xml")
    if main is None:
        raise DamagedDocument(incomplete(format.label))
    targets = {identity: target for identity, _, target in _relations(package, main)}
    slides = [targets.get(_relation_id(node), "") for node in package.xml(main).iter() if local(node) == "sldId"]
    segments = []
    failed = 0
    for number, member in enumerate(slides, start=1):
        if not package.find(member):
            continue
        try:
            segments.append(_slide(package, member, number))
        except DocumentError:
            failed += 1  # one bad slide must not lose the others
    if failed and not segments:
        raise DamagedDocument(message("damaged.slides"))
    return Extraction(tuple(segments), package.title("docProps/core.xml"))


def _relation_id(node: Element) -> str:
    """The r:id of a node; its plain `id` is another thing."""
    for key, value in node.attrib.items():
        if key.startswith("{") and key.endswith("}id"):
            return value
    return ""


def _slide(package: Package, member: str, number: int) -> Segment:
    out = TextBuilder()
    root = package.xml(member)
    for choice in [node for node in root.iter() if local(node) == "AlternateContent" and len(node) > 1]:
        del choice[1:]  # the other alternatives say the same for older programs
    for shape in root.iter():
        if local(shape) in ("sp", "graphicFrame", "cxnSp"):
            _shape(out, shape)
    for _, kind, target in _relations(package, member):
        if kind not in _FURTHER_PARTS or not package.find(target):
            continue
        try:
            part = package.xml(target)
        except DocumentError:
            continue
        out.break_lines(2)
        if kind == "notesSlide":
            for shape in part.iter():
                if local(shape) == "sp" and _placeholder(shape) == "body":
                    _paragraphs(out, shape)
        elif kind == "comments":
            _lines(out, part, "text")
        elif kind == "chart":
            _lines(out, part, "v")
            _paragraphs(out, part)
        else:
            _paragraphs(out, part)
    return out.segment(number)


def _shape(out: TextBuilder, shape: Element) -> None:
    placeholder = _placeholder(shape)
    if placeholder in _NOT_TEXT:
        return
    out.break_lines(2)
    if any(local(node) == "tbl" for node in shape.iter()):
        for row in (node for node in shape.iter() if local(node) == "tr"):
            out.break_lines(1)
            for cell in (node for node in row.iter() if local(node) == "tc"):
                out.add_cell()
                _paragraphs(out, cell, first_break=0)
        return
    mark = out.mark()
    _paragraphs(out, shape)
    if placeholder in _TITLE_TYPES:
        out.add_heading(mark, 1)


def _placeholder(shape: Element) -> str | None:
    for node in shape.iter():
        if local(node) == "ph":
            return node.get("type", "body")
    return None


def _paragraphs(out: TextBuilder, root: Element, first_break: int = 1) -> None:
    """The text of all a:p under `root`, a line each."""
    breaks = first_break
    for paragraph in root.iter():
        if local(paragraph) != "p":
            continue
        out.break_lines(breaks)
        breaks = 1
        for node in paragraph.iter():
            if local(node) == "t":
                out.add(node.text or "", keep_spaces=True)
            elif local(node) == "br":
                out.break_lines(1)
            elif local(node) == "tab":
                out.add("\t", keep_spaces=True)


def _lines(out: TextBuilder, root: Element, name: str) -> None:
    for node in root.iter():
        if local(node) == name and node.text:
            out.break_lines(1)
            out.add(node.text)


def _relations(package: Package, member: str) -> list[tuple[str, str, str]]:
    """(id, last word of the type, member) of what `member` refers to inside the package."""
    folder, _, file = member.rpartition("/")
    name = f"{folder}/_rels/{file}.rels"
    if package.find(name) is None:
        return []
    try:
        root = package.xml(name)
    except EncryptedDocument:
        raise
    except DocumentError:
        return []
    return [
        (node.get("Id", ""), node.get("Type", "").rpartition("/")[2], resolve(member, node.get("Target", "")))
        for node in root
        if node.get("TargetMode") != "External"
    ]


FORMATS = (
    Format("pptx", "slides", "PowerPoint presentation", extract_slides, ("pptm", "ppsx", "ppsm", "potx", "potm")),
)
