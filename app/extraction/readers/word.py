"""Word documents (OOXML) to text with headings: a walk over the main part, after it the notes, comments, headers and
footers.

Ours and not kreuzberg's because that knows the main part by its name only, and loses text boxes, tabs, hyphens that do
not break, comments, and documents that are included. A file whose XML is torn is left to it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple
from xml.etree.ElementTree import Element

from app.domain.documents import Extraction
from app.domain.errors import DamagedDocument, DocumentError
from app.extraction.charset import decode
from app.extraction.cleaning import clean, is_title
from app.extraction.formats import Format, format_named
from app.extraction.left_out import LeftOut
from app.extraction.markup import TextBuilder, html_to_text
from app.extraction.office.embedded import files_in_package, pictures_in_package
from app.extraction.office.office_parts import (
    Relation,
    add_chart,
    add_new_lines,
    add_paragraphs,
    relation_id,
    without_alternatives,
)
from app.extraction.office.package import Package, local
from app.extraction.office.word_parts import ASIDE, LEFT_OUT, WordParts, alternatives_of, pieces_of
from app.extraction.readers.office import extract_office
from app.extraction.readings import Readings
from app.extraction.workers.budget import UNLIMITED, Budget

_BETWEEN_LOOKS = 2_000  # elements
_DEEPEST = 3  # documents that are included in each other


class _Item(NamedTuple):
    node: Element
    breaks: int


def extract_word(data: bytes, format: Format, budget: Budget = UNLIMITED) -> Extraction:
    """A document as one segment. Raises DamagedDocument, EncryptedDocument."""
    try:
        with Package(data, format.label) as package:
            out, left_out = TextBuilder(), LeftOut()
            _Document(package, format, budget, left_out).write(out)
            title, dated = package.title("docProps/core.xml"), package.dated("docProps/core.xml")
            segment = out.segment()
            said = left_out.messages() if segment.text else ()
            return Extraction((segment,), title if title and is_title(title) else None, left_out=said, dated=dated)
    except DamagedDocument:
        return extract_office(data, format, budget)


class _Document:
    """One document, which may be included in another."""

    def __init__(self, package: Package, format: Format, budget: Budget, left_out: LeftOut, depth: int = 0) -> None:
        self._parts = WordParts(package, format.label)
        self._package = package
        self._format = format
        self._budget = budget
        self._left_out = left_out
        self._depth = depth

    def write(self, out: TextBuilder) -> None:
        self._flow(out, self._parts.body())
        for kind in ("footnotes", "endnotes", "comments"):
            for part in self._named(kind):
                out.break_lines(2)
                self._flow(out, part)
        for kind in ("chart", "diagramData"):
            for part in self._named(kind):
                out.break_lines(2)
                if kind == "chart":
                    add_chart(out, part, numbers=True)
                else:
                    add_paragraphs(out, part)
        margins = TextBuilder()
        for kind in ("header", "footer"):
            for part in self._named(kind):
                self._flow(margins, part)
        add_new_lines(out, margins)

    def _named(self, kind: str) -> Iterator[Element]:
        for part in self._parts.named(kind):
            if part is None:
                self._left_out.unread_part()
            else:
                yield part

    def _flow(self, out: TextBuilder, root: Element) -> None:
        """All paragraphs under `root` in reading order; a stack and no recursion, for files nested to break that."""
        without_alternatives(root)
        stack = [_Item(root, 2)]
        passed = 0
        while stack:
            passed += 1
            if passed % _BETWEEN_LOOKS == 0 and (why := self._budget.spent) is not None:
                self._left_out.rest(1, why)
                return
            node, breaks = stack.pop()
            name = local(node)
            if name == "p":
                stack.extend(_Item(aside, 1) for aside in reversed(self._paragraph(out, node, breaks)))
            elif name == "altChunk":
                self._include(out, relation_id(node))
            elif name not in LEFT_OUT:
                if name == "tr":
                    out.break_lines(1)
                elif name == "tc":
                    out.add_cell()
                elif name == "comment":
                    out.break_lines(1)
                inner = 0 if name == "tc" else 1 if name in ("footnote", "endnote", "comment") else breaks
                children = [child for child in node if local(child) not in LEFT_OUT]
                stack.extend(
                    # After the first paragraph of a cell, the next ones start lines.
                    _Item(child, inner or min(1, place))
                    for place, child in reversed(list(enumerate(children)))
                )

    def _paragraph(self, out: TextBuilder, paragraph: Element, breaks: int) -> list[Element]:
        """Writes a paragraph; what it only anchors is given back."""
        level, listed, item = self._parts.form(paragraph)
        out.break_lines(2 if level else min(breaks, 1) if listed else breaks)
        mark = out.mark()
        asides: list[Element] = []
        readings = Readings()
        label = f"{item.label} " if item is not None and item.label else ""
        for piece in pieces_of(paragraph, asides, readings):
            if label and piece:
                out.add(label, keep_spaces=True)
                label = ""
            out.add(readings.passed(piece) if readings else piece, keep_spaces=True)
        out.add(readings.taken(), keep_spaces=True)
        if level:
            out.add_heading(mark, level)
            out.break_lines(2)
        for words in alternatives_of(asides):
            out.break_lines(1)
            out.add(words)
        return [aside for aside in asides if local(aside) in ASIDE]

    def _include(self, out: TextBuilder, identity: str) -> None:
        """A document that stands in this one as it is (altChunk)."""
        found = next((each for each in self._parts.relations if each.id == identity), None)
        text = None if found is None else self._included(found)
        if text is None:
            self._left_out.unread_part()
            return
        out.break_lines(2)
        out.add(text, keep_spaces=True)
        out.break_lines(2)

    def _included(self, found: Relation) -> str | None:
        extension = found.member.rpartition(".")[2].casefold()
        try:
            content = self._package.read(found.member)
            if content.startswith(b"PK\x03\x04"):
                if self._depth >= _DEEPEST:
                    return None
                inner = TextBuilder()
                with Package(content, self._format.label) as package:
                    _Document(package, self._format, self._budget, self._left_out, self._depth + 1).write(inner)
                return inner.text()
            if content.lstrip().startswith(b"{\\rtf"):
                return _read_as("rtf", content, self._budget)
            if extension in ("mht", "mhtml", "eml") or content[:2000].lower().find(b"mime-version:") >= 0:
                return _read_as("eml", content, self._budget)
        except DocumentError:
            return None
        text = decode(content)
        return html_to_text(text)[0].text if extension != "txt" and text.lstrip().startswith("<") else clean(text)


def _read_as(name: str, content: bytes, budget: Budget) -> str:
    format = format_named(name)
    return "\n\n".join(segment.text for segment in format.extract(content, format, budget).segments)


FORMATS = (
    Format(
        "docx",
        "document",
        "Word document",
        extract_word,
        ("docm", "dotx", "dotm"),
        5,
        inner=files_in_package,
        pictures=pictures_in_package,
    ),
)
