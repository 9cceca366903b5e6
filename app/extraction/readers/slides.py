"""PowerPoint slides (OOXML): one segment per slide, whose number is its page, with its notes and comments.

Ours and not kreuzberg's because that joins all slides into one text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from app.domain.documents import Extraction, Segment
from app.domain.errors import DamagedDocument, DocumentError
from app.domain.messages import message
from app.extraction.cleaning import clean_line, is_title
from app.extraction.formats import Format
from app.extraction.left_out import LeftOut
from app.extraction.markup import TextBuilder
from app.extraction.office.embedded import files_in_package, pictures_in_package
from app.extraction.office.office_parts import (
    add_chart,
    add_paragraphs,
    add_remarks,
    main_part,
    part_of,
    relation_id,
    relations_of,
    without_alternatives,
)
from app.extraction.office.package import Package, local, outermost
from app.extraction.office.slide_numbering import numbers_of_points
from app.extraction.reasons import incomplete
from app.extraction.workers.budget import UNLIMITED, Budget

TITLE_TYPES = frozenset({"title", "ctrTitle"})
# Slide number and date that are filled in: said on every slide, of no slide in particular.
_FILLED_IN = frozenset({"sldNum", "dt"})
_ALONE = re.compile(rb"""\bshowMasterSp\s*=\s*["'](?:0|false)["']""")
_HEAD = 4096  # bytes in which a slide says so
_NOTES = frozenset({"body", "hdr", "ftr"})  # the notes themselves, and what is printed above and below them
_FURTHER_PARTS = ("notesSlide", "comments", "diagramData", "chart", "chartEx")


def extract_slides(data: bytes, format: Format, budget: Budget = UNLIMITED) -> Extraction:
    """The slides in the order in which they are shown. A slide that is damaged is left out."""
    with Package(data, format.label) as package:
        return _slides(package, format, budget)


def members_of(package: Package, format: Format) -> list[str]:
    """The slides in the order in which they are shown; some may be missing. Raises DamagedDocument."""
    main = main_part(package, "ppt/presentation.xml")
    if main is None:
        raise DamagedDocument(incomplete(format.label))
    targets = {identity: target for identity, _, target in relations_of(package, main)}
    return [targets.get(relation_id(node), "") for node in package.xml(main).iter() if local(node) == "sldId"]


def _slides(package: Package, format: Format, budget: Budget) -> Extraction:
    slides = members_of(package, format)
    segments = []
    left_out = LeftOut()
    failed = 0
    told: set[str] = set()
    for number, member in enumerate(slides, start=1):
        if (why := budget.spent) is not None:
            left_out.add(message("file.pages_unread", first=number, last=len(slides), why=why))
            break
        try:
            segments.append(_slide(package, member, number, told))
        except DocumentError:
            failed += 1  # one bad slide, or one that is not there, must not lose the others
    if failed and not segments:
        raise DamagedDocument(message("damaged.slides"))
    if failed:
        left_out.add(message("left_out.damaged_pages", n=failed, count=len(slides)))
    left_out.unread_part(len(package.damaged - set(map(package.find, slides))))
    said = left_out.messages() if any(segment.text for segment in segments) else ()
    dated = package.dated("docProps/core.xml")
    return Extraction(tuple(segments), package.title("docProps/core.xml"), left_out=said, dated=dated)


def _slide(package: Package, member: str, number: int, told: set[str]) -> Segment:
    """`told` are the layouts and masters whose own words stand on a slide before."""
    out = TextBuilder()
    for shape in shapes_of(package, member):
        _shape(out, shape)
    for shape in _shapes_behind(package, member, told):
        out.break_lines(2)
        add_paragraphs(out, shape)
    for _, kind, target in relations_of(package, member):
        part = part_of(package, target) if kind in _FURTHER_PARTS else None
        if part is None:
            continue
        out.break_lines(2)
        if kind == "notesSlide":
            for shape in outermost(part, ("sp",)):
                if placeholder_of(shape) in _NOTES:
                    out.break_lines(1)
                    add_paragraphs(out, shape)
        elif kind == "comments":
            add_remarks(out, part)
        elif kind in ("chart", "chartEx"):
            add_chart(out, part, numbers=True)
        else:
            add_paragraphs(out, part)
    return out.segment(number)


def shapes_of(package: Package, member: str) -> Iterator[Element]:
    """What may hold text on a slide, in order. Raises DocumentErrors."""
    root = package.xml(member)
    without_alternatives(root)
    return outermost(root, ("sp", "graphicFrame", "cxnSp", "pic"))


def _shapes_behind(package: Package, member: str, told: set[str]) -> Iterator[Element]:
    """What says something on a slide but stands in its layout or its master: not what a slide is to fill in."""
    for kind in ("slideLayout", "slideMaster"):
        if _ALONE.search(package.read(member)[:_HEAD]):
            return
        member = next((each.member for each in relations_of(package, member) if each.kind == kind), "")
        if (part := part_of(package, member) if member else None) is None:
            return
        if member not in told:
            told.add(member)
            without_alternatives(part)
            for shape in outermost(part, ("sp",)):
                said = "".join(node.text or "" for node in shape.iter() if local(node) == "t")
                if placeholder_of(shape) is None and any(map(str.isalpha, said)):
                    yield shape


def _shape(out: TextBuilder, shape: Element) -> None:
    placeholder = placeholder_of(shape)
    if is_filled_in(shape):
        return
    out.break_lines(2)
    if words := alternative_of(shape):
        out.add(words)
        out.break_lines(1)
    if any(local(node) == "tbl" for node in shape.iter()):
        for row in outermost(shape, ("tr",)):
            out.break_lines(1)
            for cell in outermost(row, ("tc",)):
                out.add_cell()
                add_paragraphs(out, cell, first_break=0)
        return
    mark = out.mark()
    add_paragraphs(out, shape, numbers=numbers_of_points(shape))
    if placeholder in TITLE_TYPES:
        out.add_heading(mark, 1)


def alternative_of(shape: Element) -> str:
    """The words that stand for a picture for those who do not see it; empty where they are a file's name."""
    words = next((clean_line(node.get("descr", "")) for node in shape.iter() if local(node) == "cNvPr"), "")
    return words if is_title(words) else ""


def placeholder_of(shape: Element) -> str | None:
    """What place of its layout a shape fills; None where it is one of its own."""
    for node in shape.iter():
        if local(node) == "ph":
            return node.get("type", "body")
    return None


def is_filled_in(shape: Element) -> bool:
    """Whether it shows the number of the slide or the date of the day; not where somebody has written there."""
    if placeholder_of(shape) not in _FILLED_IN:
        return False
    said = "".join(node.text or "" for node in shape.iter() if local(node) == "t").strip()
    return not said or said.isdecimal() or any(local(node) == "fld" for node in shape.iter())


FORMATS = (
    Format(
        "pptx",
        "slides",
        "PowerPoint presentation",
        extract_slides,
        ("pptm", "ppsx", "ppsm", "potx", "potm"),
        6,
        inner=files_in_package,
        pictures=pictures_in_package,
    ),
)
