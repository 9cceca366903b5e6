"""OpenDocument text and slides (ODT, ODP) to text with headings: a walk over content.xml.

Ours and not kreuzberg's because that leaves out tables of contents and does not read slides. Spreadsheets (ODS)
it reads well.
"""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from app.domain.documents import Extraction, Segment
from app.domain.errors import DocumentError, EncryptedDocument
from app.extraction.cleaning import clean_line
from app.extraction.formats import Format
from app.extraction.markup import TextBuilder
from app.extraction.package import Package, attribute, local, resolve
from app.extraction.reasons import PASSWORD_NEEDED

_LEFT_OUT = frozenset({"tracked-changes", "forms", "settings", "sequence-decls", "variable-decls", "event-listeners"})
# What stands inside a paragraph without being part of its sentence: read after it.
_ASIDE = frozenset({"frame", "note", "annotation", "custom-shape", "rect", "text-box", "object"})
_MARGINS = frozenset({"header", "footer", "header-left", "footer-left", "header-first", "footer-first"})
_MOST_SPACES = 100


def extract_opendocument(data: bytes, format: Format) -> Extraction:
    """A text document as one segment, or slides as a segment each, whose number is its page."""
    with Package(data, format.label) as package:
        if package.find("META-INF/manifest.xml") and b"encryption-data" in package.read("META-INF/manifest.xml"):
            raise EncryptedDocument(PASSWORD_NEEDED)
        content = package.xml("content.xml")
        slides = next((node for node in content.iter() if local(node) == "presentation"), None)
        if slides is not None:
            segments = [
                _slide(package, page, number)
                for number, page in enumerate((node for node in slides if local(node) == "page"), start=1)
            ]
        else:
            out = TextBuilder()
            for body in (node for node in content.iter() if local(node) == "text" and _is_office(node)):
                _flow(out, body, package)
            _margins(out, package)
            segments = [out.segment()]
        return Extraction(tuple(segments), package.title("meta.xml"))


def _is_office(node: Element) -> bool:
    return "office" in str(node.tag)


def _slide(package: Package, page: Element, number: int) -> Segment:
    out = TextBuilder()
    for shape in page:
        out.break_lines(2)
        mark = out.mark()
        _flow(out, shape, package)
        if attribute(shape, "class") == "title":
            out.add_heading(mark, 1)
    return out.segment(number)


def _flow(out: TextBuilder, root: Element, package: Package) -> None:
    """All paragraphs under `root` in reading order; a stack instead of recursion, for files nested to break that."""
    stack: list[tuple[Element, int]] = [(root, 2)]
    while stack:
        node, breaks = stack.pop()
        name = local(node)
        if name in ("p", "h"):
            out.break_lines(2 if name == "h" else breaks)
            mark = out.mark()
            for piece in _sentence(node):
                out.add(piece, keep_spaces=True)
            if name == "h":
                level = attribute(node, "outline-level") or "1"
                out.add_heading(mark, int(level) if level.isdigit() else 1)
                out.break_lines(2)
            stack.extend((aside, 1) for aside in reversed(list(_asides(node))))
        elif name == "object":
            _embedded(out, package, attribute(node, "href") or "")
        elif name not in _LEFT_OUT:
            if name == "table-row":
                out.break_lines(1)
            elif name in ("table-cell", "covered-table-cell"):
                out.add_cell()
            inner = (
                0 if name == "table-cell" else 1 if name in ("list-item", "text-box", "note", "annotation") else breaks
            )
            # After the first paragraph of a cell, the next ones start lines.
            children = list(node)
            stack.extend((child, inner or min(1, place)) for place, child in reversed(list(enumerate(children))))


def _sentence(paragraph: Element) -> Iterator[str]:
    """The pieces of text that make a paragraph, without what it only anchors."""
    stack: list[Element | str] = [paragraph]
    while stack:
        item = stack.pop()
        if isinstance(item, str):
            yield item
            continue
        name = local(item)
        if name == "tab":
            yield "\t"
        elif name == "line-break":
            yield "\n"
        elif name == "s":
            count = attribute(item, "c") or "1"
            yield " " * min(_MOST_SPACES, int(count) if count.isdigit() else 1)
        if item is not paragraph and name in _ASIDE:
            continue
        yield item.text or ""
        for child in reversed(item):
            stack.extend((child.tail or "", child))


def _asides(paragraph: Element) -> Iterator[Element]:
    """The outermost frames, notes and shapes that a paragraph anchors."""
    stack = list(reversed(paragraph))
    while stack:
        node = stack.pop()
        if local(node) in _ASIDE:
            yield node
        else:
            stack.extend(reversed(node))


def _embedded(out: TextBuilder, package: Package, href: str) -> None:
    """A table, formula or drawing that the package holds as a document of its own."""
    member = resolve("content.xml", href) + "/content.xml"
    if href and package.find(member):
        try:
            root = package.xml(member)
        except DocumentError:
            return
        for node in root.iter():
            if local(node) in ("p", "h"):
                out.break_lines(1)
                out.add(" ".join("".join(node.itertext()).split()))


def _margins(out: TextBuilder, package: Package) -> None:
    """What the running headers and footers say, once each, after the text."""
    if package.find("styles.xml") is None:
        return
    try:
        styles = package.xml("styles.xml")
    except DocumentError:
        return
    lines: dict[str, None] = {}
    for margin in (node for node in styles.iter() if local(node) in _MARGINS):
        for paragraph in (node for node in margin.iter() if local(node) in ("p", "h")):
            line = clean_line("".join(_sentence(paragraph)))
            if any(character.isalpha() for character in line):
                lines[line] = None
    out.break_lines(2)
    for line in lines:
        out.add(line)
        out.break_lines(1)


FORMATS = (
    Format("odt", "document", "OpenDocument text", extract_opendocument, ("ott",)),
    Format("odp", "slides", "OpenDocument presentation", extract_opendocument, ("otp",)),
)
