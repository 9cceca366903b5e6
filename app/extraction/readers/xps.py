"""XPS and OpenXPS, what Windows prints into: pages in a zip package, each with its letters and where they stand."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from xml.etree.ElementTree import Element

from app.domain.documents import Extraction, Segment
from app.domain.errors import DamagedDocument, DocumentError
from app.domain.messages import message
from app.extraction.cleaning import is_title
from app.extraction.formats import Format
from app.extraction.hyphenation import join_cut_words
from app.extraction.left_out import LeftOut
from app.extraction.office.package import Package, local, parse_xml, resolve
from app.extraction.reasons import incomplete, no_text
from app.extraction.workers.budget import UNLIMITED, Budget

_SAME_LINE = 0.5  # of the size of the letters
_APART = 0.15  # of it: more space than this between two runs is a blank
_WIDTH = 0.5  # of it: what a letter is taken to need where nobody tells
_CORE = "docProps/core.xml"
_DOCUMENT, _PAGE, _SEQUENCE = ".fdoc", ".fpage", ".fdseq"


def extract_xps(data: bytes, format: Format, budget: Budget = UNLIMITED) -> Extraction:
    """The pages that have text, numbered as they are bound. Raises DocumentErrors."""
    with _Parts(data, format.label) as parts:
        pages = list(_pages(parts))
        if not pages:
            raise DamagedDocument(incomplete(format.label))
        left_out = LeftOut()
        segments, failed = [], 0
        for number, name in enumerate(pages, start=1):
            if (why := budget.spent) is not None:
                left_out.add(message("file.pages_unread", first=number, last=len(pages), why=why))
                break
            try:
                text = _text(parts.part(name))
            except DocumentError:
                failed += 1
                continue
            if text.strip():
                segments.append(Segment(text, number))
        if failed:
            if not segments:
                raise DamagedDocument(incomplete(format.label))
            left_out.add(message("left_out.damaged_pages", n=failed, count=len(pages)))
        left_out.unread_part(len(parts.damaged - set(map(parts.find, pages))))
        if not segments:
            raise no_text(format.kind)
        texts = join_cut_words([segment.text for segment in segments])
        pages_of = [Segment(text, segment.page) for text, segment in zip(texts, segments, strict=True)]
        title = parts.title(_CORE)
        return Extraction(tuple(pages_of), title if title and is_title(title) else None, left_out=left_out.messages())


class _Parts(Package):
    """A package whose members may lie there in several pieces, as printers write them."""

    def part(self, name: str) -> Element:
        """Its root. Raises DocumentErrors."""
        if self.find(name) is not None:
            return self.xml(name)
        pieces = []
        for number in count():
            piece = f"{name}/[{number}]{{}}.piece"
            if self.find(piece.format("")) is not None:
                pieces.append(self.read(piece.format("")))
                continue
            if self.find(piece.format(".last")) is not None:
                pieces.append(self.read(piece.format(".last")))
            break
        return parse_xml(b"".join(pieces), self._damaged)

    def parts(self, ending: str) -> list[str]:
        """The parts with this ending, each once."""
        names = (name.partition("/[")[0] for name in self.names())
        return list(dict.fromkeys(name for name in names if name.casefold().endswith(ending)))


def _pages(parts: _Parts) -> Iterator[str]:
    """The parts that are pages, in the order that the documents tell, which the sequence tells; as they lie there
    where nobody does."""
    found: dict[str, None] = {}
    documents = _references(parts, parts.parts(_SEQUENCE), "DocumentReference") or parts.parts(_DOCUMENT)
    for page in _references(parts, documents, "PageContent"):
        found[page] = None
    yield from found or parts.parts(_PAGE)


def _references(parts: _Parts, names: list[str], element: str) -> list[str]:
    found = []
    for name in names:
        try:
            root = parts.part(name)
        except DocumentError:
            continue
        found += [resolve(name, node.get("Source", "")) for node in root.iter() if local(node) == element]
    return found


def _text(page: Element) -> str:
    """Runs of letters, one after the other: those that stand beside each other are one line."""
    out: list[str] = []
    end_x = line_y = 0.0
    for node in page.iter():
        if local(node) != "Glyphs":
            continue
        run = node.get("UnicodeString", "").removeprefix("{}")
        if not run.strip():
            continue
        x, y, size = (_number(node.get(name)) for name in ("OriginX", "OriginY", "FontRenderingEmSize"))
        if not out:
            pass
        elif abs(y - line_y) > _SAME_LINE * size:
            out.append("\n")
        elif x > end_x + _APART * size or x < end_x - size:
            out.append(" ")
        out.append(run)
        line_y, end_x = y, x + _width(node.get("Indices", ""), len(run), size)
    return "".join(out)


def _width(indices: str, letters: int, size: float) -> float:
    """How far a run reaches: where the way from a letter to the next is told, in hundredths of the size, by that."""
    told = [each.split(",")[1] for each in indices.split(";") if each.count(",") and each.split(",")[1]]
    known = sum(_number(each) for each in told) / 100 * size
    return known + max(0, letters - len(told)) * _WIDTH * size


def _number(text: str | None) -> float:
    try:
        return float(text or 0)
    except ValueError:
        return 0.0


FORMATS = (Format("xps", "document", "XPS document", extract_xps, ("oxps",)),)
