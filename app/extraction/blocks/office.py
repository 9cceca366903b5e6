"""Excel and notebooks to blocks: the structure that kreuzberg finds in them, whose text the catalogue has."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from itertools import accumulate
from typing import Any

from app.domain.views import BlockKind, Header
from app.extraction.blocks.builder import PLAIN, BlockBuilder, Form, Place
from app.extraction.blocks.passage import Made
from app.extraction.blocks.wanted import Wanted
from app.extraction.cleaning import clean_line
from app.extraction.formats import Format
from app.extraction.readers.office import read_office
from app.extraction.workers.budget import Budget

_MARGINS = frozenset({"header", "footer"})  # said on every page: not the document's own text
_KINDS = {
    "heading": BlockKind.HEADING,
    "title": BlockKind.HEADING,
    "list_item": BlockKind.LIST_ITEM,
    "quote": BlockKind.QUOTE,
    "code": BlockKind.CODE,
}
_HEADERS = ("from", "to", "cc", "date", "subject")
_LONGEST_HEADER = 2_000  # characters
_MOST_ATTACHMENTS = 200
_DEEPEST = 50  # lists within each other


def office_blocks(data: bytes, format: Format, budget: Budget, wanted: Wanted | None) -> Made:
    """A file that kreuzberg reads. Raises DamagedDocument and EncryptedDocument where it cannot."""
    result = read_office(data, format)
    nodes: list[Any] = list(result.document["nodes"]) if result.document else []
    out = BlockBuilder()
    writer = _Writer(out, nodes)
    for layer in (False, True):  # notes come after the text, as the catalogue has them
        for number, node in enumerate(nodes):
            if node.get("content_layer", "body") not in _MARGINS and _is_note(node) is layer:
                writer.write(number, node)
            if out.is_full:
                break
    out.end()
    headers = _headers(nodes)
    metadata: dict[str, Any] = dict(result.metadata)
    names = [clean_line(str(name)[:_LONGEST_HEADER]) for name in metadata.get("attachments") or ()]
    return Made(out.blocks, headers, tuple(names[:_MOST_ATTACHMENTS]), out.left_out)


def _is_note(node: Any) -> bool:
    return "footnote" in (node.get("content_layer"), node["content"]["node_type"])


def _headers(nodes: list[Any]) -> tuple[Header, ...]:
    entries = [
        entry
        for node in nodes
        if node["content"]["node_type"] == "metadata_block"
        for entry in _entries(node["content"])
    ]
    return tuple(
        Header(name, clean_line(value[:_LONGEST_HEADER])) for name, value in entries if name in _HEADERS and value
    )


def _entries(content: Any) -> Iterator[tuple[str, str]]:
    for entry in content.get("entries") or ():
        if len(entry) == 2:
            yield str(entry[0]).lower(), str(entry[1])


class _Writer:
    """Writes nodes, of which each may lie in others."""

    def __init__(self, out: BlockBuilder, nodes: list[Any]) -> None:
        self._out = out
        self._nodes = nodes
        self._counts: dict[int, int] = {}  # of the items of numbered lists, by the list's node

    def write(self, number: int, node: Any) -> None:
        content = node["content"]
        name = content["node_type"]
        if name == "table":
            self._table(content.get("grid") or {})
        elif name == "image":
            self._out.end()
            self._out.image(str(content.get("description") or ""))
            self._out.end()
        elif name in ("page_break", "horizontal_rule", "thematic_break", "slide"):
            self._out.rule()
        elif text := str(content.get("text") or ""):
            self._out.begin(self._place(node, content, name))
            keep = name == "code"
            for piece, form in _runs(text, node.get("annotations") or ()):
                self._words(piece, form, keep)
            self._out.end()

    def _words(self, text: str, form: Form, keep: bool) -> None:
        if keep:
            self._out.add(text, form, keep_spaces=True)
            return
        for count, line in enumerate(text.split("\n")):
            if count:
                self._out.break_line()
            if line:
                self._out.add(line, form)

    def _place(self, node: Any, content: Any, name: str) -> Place:
        kind = _KINDS.get(name, BlockKind.PARAGRAPH)
        if kind is BlockKind.HEADING:
            return Place(kind, max(1, int(content.get("level") or 1)))
        if kind is not BlockKind.LIST_ITEM:
            return Place(kind, int(kind is BlockKind.QUOTE))
        level, parent = 0, node.get("parent")
        ordered, place = False, None
        while isinstance(parent, int) and 0 <= parent < len(self._nodes) and level < _DEEPEST:
            above = self._nodes[parent]
            if above["content"]["node_type"] == "list":
                if not level:
                    ordered, place = bool(above["content"].get("ordered")), parent
                level += 1
            parent = above.get("parent")
        if not ordered or place is None:
            return Place(kind, max(1, level), "•")
        self._counts[place] = self._counts.get(place, 0) + 1
        return Place(kind, max(1, level), f"{self._counts[place]}.")

    def _table(self, grid: Any) -> None:
        row: int | None = None
        for cell in grid.get("cells") or ():
            if cell["row"] != row:
                row = cell["row"]
                self._out.begin_row()
            self._out.begin_cell(bool(cell.get("is_header")))
            self._words(str(cell.get("content") or ""), PLAIN, False)
            if self._out.is_full:
                break
        self._out.end()


def _runs(text: str, annotations: Any) -> Iterator[tuple[str, Form]]:
    """The pieces of a text with their forms; annotations count bytes of UTF-8."""
    marks = [mark for mark in map(_mark, annotations) if mark is not None]
    if not marks:
        yield text, PLAIN
        return
    ends = None if text.isascii() else list(accumulate(len(character.encode("utf-8", "replace")) for character in text))

    def place(byte: int) -> int:
        return min(len(text), max(0, byte)) if ends is None else bisect_right(ends, byte)

    changes: dict[int, list[tuple[bool, str, str | None]]] = {}
    for start, end, what, link in marks:
        first, last = place(start), place(end)
        if first < last:
            changes.setdefault(first, []).append((True, what, link))
            changes.setdefault(last, []).append((False, what, link))
    counts = {"bold": 0, "italic": 0, "code": 0}
    leads: str | None = None
    before = 0
    for at in (*sorted(changes), len(text)):
        if at > before:
            yield text[before:at], Form(counts["bold"] > 0, counts["italic"] > 0, counts["code"] > 0, leads)
        before = at
        for begins, what, link in sorted(changes.get(at, ()), key=lambda change: change[0]):
            if what == "link":
                leads = link if begins else None
            else:
                counts[what] += 1 if begins else -1


def _mark(annotation: Any) -> tuple[int, int, str, str | None] | None:
    kind = annotation["kind"]
    what = kind["annotation_type"]
    if what not in ("bold", "italic", "code", "link"):
        return None
    return int(annotation["start"]), int(annotation["end"]), what, str(kind.get("url") or "") or None
