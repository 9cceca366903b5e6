"""The parts of an Office package (OOXML): which refers to which, and what drawings, charts and remarks among them say.

Parts are found by their relations, as Office finds them; by their names only where a package says nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple
from xml.etree.ElementTree import Element

from app.domain.errors import DocumentError, EncryptedDocument
from app.extraction.cleaning import HeldText, clean_line, is_title
from app.extraction.markup import TextBuilder
from app.extraction.office.package import Package, local, outermost, resolve

# What a remark is called by which newer programs tell older ones that they cannot show the answers to it.
_STAND_IN = "tc="
# Characters that XML has no place for, and carriage returns.
_ESCAPED = re.compile(r"_x((?!D[89A-F])[0-9A-F]{4})_", re.IGNORECASE)


class Relation(NamedTuple):
    """What a part refers to inside the package: `kind` is the last word of its type, `member` where it lies."""

    id: str
    kind: str
    member: str


def relations_of(package: Package, member: str) -> list[Relation]:
    """What `member` refers to, whether it is there or not; nothing where that cannot be read."""
    folder, _, file = member.rpartition("/")
    name = f"{folder}/_rels/{file}.rels" if folder else f"_rels/{file}.rels"
    if package.find(name) is None:
        return []
    try:
        root = package.xml(name)
    except EncryptedDocument:
        raise
    except DocumentError:
        return []
    return [
        Relation(node.get("Id", ""), node.get("Type", "").rpartition("/")[2], resolve(member, node.get("Target", "")))
        for node in root
        if node.get("TargetMode") != "External"
    ]


def links_of(package: Package, member: str) -> dict[str, str]:
    """The addresses outside of the package that `member` leads to, by their ids."""
    folder, _, file = member.rpartition("/")
    rels = part_of(package, f"{folder}/_rels/{file}.rels")
    return {node.get("Id", ""): node.get("Target", "") for node in (() if rels is None else rels)
            if node.get("TargetMode") == "External"}  # fmt: skip


def main_part(package: Package, usual: str) -> str | None:
    """The part that the package says it is about, or else the `usual` one; None where it has neither."""
    for _, kind, member in relations_of(package, ""):
        if kind == "officeDocument" and (found := package.find(member)):
            return found
    return package.find(usual)


def part_of(package: Package, member: str) -> Element | None:
    """The root of a part without which the document is still one; None where it cannot be read."""
    if not package.find(member):
        return None
    try:
        return package.xml(member)
    except EncryptedDocument:
        raise
    except DocumentError:
        return None


def relation_id(node: Element) -> str:
    """The r:id of a node; its plain `id` is another thing."""
    for key, value in node.attrib.items():
        if key.startswith("{") and key.endswith("}id"):
            return value
    return ""


def without_alternatives(root: Element) -> None:
    """Leaves the first of the alternatives: the others say the same for older programs."""
    for choice in [node for node in root.iter() if local(node) == "AlternateContent" and len(node) > 1]:
        del choice[1:]


def add_paragraphs(
    out: TextBuilder, root: Element, first_break: int = 1, numbers: Mapping[int, str] = MappingProxyType({})
) -> None:
    """The text of all paragraphs of a drawing (a:p) under `root`, a line each, with their `numbers` by their ids."""
    breaks = first_break
    for paragraph in outermost(root, ("p",)):
        out.break_lines(breaks)
        breaks = 1
        if id(paragraph) in numbers:
            out.add(f"{numbers[id(paragraph)]} ", keep_spaces=True)
        for node in paragraph.iter():
            if local(node) == "t":
                out.add(node.text or "", keep_spaces=True)
            elif local(node) == "br":
                out.break_lines(1)
            elif local(node) == "tab":
                out.add("\t", keep_spaces=True)


def add_alternatives(out: TextBuilder, part: Element) -> None:
    """What stands for the pictures and charts of a drawing, for those who do not see them, a line each."""
    for node in part.iter():
        if local(node) == "cNvPr" and is_title(words := clean_line(node.get("descr", ""))):
            out.break_lines(1)
            out.add(words)


def add_lines(out: TextBuilder, root: Element, name: str) -> None:
    """The text of each element of that name, a line each."""
    for node in root.iter():
        if local(node) == name and node.text:
            out.break_lines(1)
            out.add(node.text)


def add_chart(out: TextBuilder, part: Element, numbers: bool) -> None:
    """What a chart says: its titles, the names of its series and categories, and, where the document does not have
    them elsewhere, its numbers."""
    said = TextBuilder()
    add_paragraphs(said, part)
    for told in () if numbers else outermost(part, ("tx",)):
        for value in (node for node in told if local(node) in ("v", "txData")):  # here and in no cell
            add_lines(said, value, "v")
    for cache in (part,) if numbers else outermost(part, ("strCache", "strDim")):
        for name in ("v",) if numbers else ("v", "pt"):
            add_lines(said, cache, name)
    for line in dict.fromkeys(said.text().split("\n")):  # a chart of one series is called as that is
        out.break_lines(1)
        out.add(line)


def add_remarks(out: TextBuilder, part: Element) -> None:
    """The comments of a part, of the older kind and the newer, each with what was answered; of the Office programs
    each has its own form. Stand-ins for newer comments are left out."""
    authors = [(node.text or "") for node in part.iter() if local(node) == "author"]
    for comment in outermost(part, ("comment", "cm", "threadedComment")):
        number = comment.get("authorId", "")
        author = authors[int(number)] if number.isdecimal() and int(number[:6]) < len(authors) else ""
        if author.startswith(_STAND_IN):
            continue
        out.break_lines(1)
        for text in outermost(comment, ("text", "txBody")):
            add_paragraphs(out, text)
            if any(local(node) == "p" for node in text.iter()):
                continue
            out.break_lines(1)
            words = [text.text or "", *(node.text or "" for node in _runs(text))]
            out.add("".join(words), keep_spaces=True)
            out.break_lines(1)


def _runs(text: Element) -> list[Element]:
    """The pieces of a text, without how it is spoken."""
    spoken = {id(node) for each in text.iter() if local(each) == "rPh" for node in each.iter()}
    return [node for node in text.iter() if local(node) == "t" and id(node) not in spoken]


def text_of(string: Element) -> str:
    """The text of a string of a workbook, without how it is spoken."""
    return _ESCAPED.sub(lambda match: chr(int(match[1], 16)), "".join(node.text or "" for node in _runs(string)))


def add_new_lines(out: TextBuilder, said: TextBuilder) -> None:
    """The lines that `out` does not say yet, each once, after a blank line."""
    held = HeldText(out.text())
    found: dict[str, None] = {}
    for raw in said.text().split("\n"):
        line = clean_line(raw)
        if line and not line.isdigit() and line not in found and not held.holds(line):
            found[line] = None
    out.break_lines(2)
    for line in found:
        out.add(line)
        out.break_lines(1)
