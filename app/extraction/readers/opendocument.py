"""OpenDocument text, slides and spreadsheets (ODT, ODP, ODS) to text with headings: a walk over content.xml.

Ours and not kreuzberg's because that leaves out tables of contents, does not read slides, and gives the numbers behind
the cells of a spreadsheet without what is written about them. One too large to be in memory as a tree is left to it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from xml.etree.ElementTree import Element

from app.domain.documents import Extraction, Segment
from app.domain.errors import DamagedDocument, DocumentError, EncryptedDocument
from app.extraction.cleaning import clean_line
from app.extraction.formats import Format
from app.extraction.left_out import LeftOut
from app.extraction.markup import TextBuilder
from app.extraction.office.embedded import files_in_package, pictures_in_package
from app.extraction.office.opendocument_cells import told_besides, value_of
from app.extraction.office.opendocument_numbering import numbers_of
from app.extraction.office.package import Package, attribute, local, outermost, resolve
from app.extraction.readers.office import extract_office
from app.extraction.readings import Readings
from app.extraction.reasons import PASSWORD_NEEDED
from app.extraction.workers.budget import UNLIMITED, Budget

LEFT_OUT = frozenset({"tracked-changes", "forms", "settings", "sequence-decls", "variable-decls", "event-listeners"})
BODIES = frozenset({"text", "spreadsheet"})
# What stands inside a paragraph without being part of its sentence: read after it.
ASIDE = frozenset({"frame", "note", "annotation", "custom-shape", "rect", "text-box", "object"})
_MARGINS = frozenset({"header", "footer", "header-left", "footer-left", "header-first", "footer-first"})
_BESIDES = "besides"
_FIELDS = frozenset({"page-number", "page-count", "sheet-name", "date", "time", "file-name", "title"})
# What a chart says that is not in the cells it is made of.
_OF_CHARTS = ("title", "subtitle", "footer", "axis")
_MOST_SPACES = 100
_LARGEST_TREE = 48 << 20  # bytes of XML, which takes some ten times as much memory


def extract_spreadsheet(data: bytes, format: Format, budget: Budget = UNLIMITED) -> Extraction:
    """As `extract_opendocument`, of a file that may be large or torn, which kreuzberg reads. Raises DocumentErrors."""
    try:
        with Package(data, format.label) as package:
            if package.unpacked_size <= _LARGEST_TREE:
                return _extract(package)
    except DamagedDocument:
        pass  # it may read some of it
    return extract_office(data, format, budget)


def extract_opendocument(data: bytes, format: Format, budget: Budget = UNLIMITED) -> Extraction:
    """A text or a spreadsheet as one segment, or slides as a segment each, whose number is its page. Raises
    DamagedDocument, EncryptedDocument."""
    with Package(data, format.label) as package:
        return _extract(package)


def _extract(package: Package) -> Extraction:
    content = content_of(package)
    offices = filter(is_office, content.iter())
    slides = next((node for node in offices if any(local(each) == "page" for each in node)), None)
    if slides is not None:
        segments = [
            _slide(package, page, number)
            for number, page in enumerate((node for node in slides if local(node) == "page"), start=1)
        ]
    else:
        out = TextBuilder()
        numbers = numbers_of(content, roots_of(content, package))
        for body in bodies_of(content):
            _flow(out, body, package, numbers)
        _margins(out, package, any(local(body) == "spreadsheet" for body in bodies_of(content)))
        segments = [out.segment()]
    title = package.title("meta.xml")
    left_out = LeftOut()
    left_out.unread_part(len(package.damaged))
    return Extraction(tuple(segments), title, left_out=left_out.messages(), dated=package.dated("meta.xml"))


def content_of(package: Package) -> Element:
    """The root of the document itself. Raises EncryptedDocument, DamagedDocument."""
    if package.find("META-INF/manifest.xml") and b"encryption-data" in package.read("META-INF/manifest.xml"):
        raise EncryptedDocument(PASSWORD_NEEDED)
    return package.xml("content.xml")


def roots_of(content: Element, package: Package) -> list[Element]:
    """What tells of styles: those of the document, if they can be read, and its own."""
    try:
        return [package.xml("styles.xml"), content] if package.find("styles.xml") is not None else [content]
    except DocumentError:
        return [content]


def bodies_of(content: Element) -> list[Element]:
    """What the text or the tables lie in; in OpenOffice 1 nothing is between them and the body."""
    found = [body for body in outermost(content, BODIES) if is_office(body)]
    return found or [body for body in outermost(content, ("body",)) if is_office(body)]


def is_office(node: Element) -> bool:
    return "office" in str(node.tag)


def _slide(package: Package, page: Element, number: int) -> Segment:
    out = TextBuilder()
    for shape in page:
        out.break_lines(2)
        mark = out.mark()
        _flow(out, shape, package, {})
        if attribute(shape, "class") == "title":
            out.add_heading(mark, 1)
    return out.segment(number)


def _flow(out: TextBuilder, root: Element, package: Package, numbers: Mapping[int, str]) -> None:
    """All paragraphs under `root` in reading order, with their numbers (by their ids); a stack and no recursion, for
    files nested to break that."""
    stack: list[tuple[Element, int]] = [(root, 2)]
    of_openoffice_1 = local(root) == "body" and not any(local(node) in ("p", "h") for node in root)
    in_spreadsheet = local(root) == "spreadsheet" or of_openoffice_1
    sheets = {id(node) for node in root if in_spreadsheet and local(node) == "table"}
    while stack:
        node, breaks = stack.pop()
        name = local(node)
        if name in ("p", "h"):
            out.break_lines(2 if name == "h" else breaks)
            mark = out.mark()
            readings = Readings()
            number = f"{numbers[id(node)]} " if id(node) in numbers else ""
            for piece in sentence_of(node, readings):
                out.add(number + piece if piece else "", keep_spaces=True)
                number = "" if piece else number
            out.add(readings.taken(), keep_spaces=True)
            if name == "h":
                level = attribute(node, "outline-level") or "1"
                out.add_heading(mark, int(level) if level.isdecimal() and len(level) < 4 else 1)
                out.break_lines(2)
            stack.extend((aside, 1) for aside in reversed(list(asides(node))))
        elif name == "object" and attribute(node, "href"):
            _embedded(out, package, attribute(node, "href") or "", in_spreadsheet)
        elif name == _BESIDES:
            out.add(f" ({node.get('said')})")
        elif name in ("title", "desc") and not len(node):  # of a picture, for those who do not see it
            out.break_lines(1)
            out.add(node.text or "")
            out.break_lines(1)
        elif name not in LEFT_OUT:
            children = list(node)
            if name == "table-row":
                out.break_lines(1)
            elif name in ("table-cell", "covered-table-cell"):
                out.add_cell()
                children.sort(key=lambda child: local(child) in ASIDE)
                if not children:
                    out.add(value_of(node))
                elif in_spreadsheet and (besides := told_besides(node)):
                    children.append(Element(_BESIDES, {"said": besides}))
            elif id(node) in sheets:
                _name_sheet(out, node)
            inner = (
                0 if name == "table-cell" else 1 if name in ("list-item", "text-box", "note", "annotation") else breaks
            )
            # After the first paragraph of a cell, the next ones start lines.
            stack.extend((child, inner or min(1, place)) for place, child in reversed(list(enumerate(children))))


def _name_sheet(out: TextBuilder, table: Element) -> None:
    """Its name as a heading, where it holds anything."""
    if any(local(node) in ("p", "h") for node in table.iter()):
        out.break_lines(2)
        mark = out.mark()
        out.add(attribute(table, "name") or "")
        out.add_heading(mark, 1)
        out.break_lines(2)


def sentence_of(paragraph: Element, readings: Readings) -> Iterator[str]:
    """The pieces of text that make a paragraph, without what it only anchors; how words are read goes to `readings`."""
    stack: list[Element | str] = [paragraph]
    while stack:
        item = stack.pop()
        if isinstance(item, str):
            yield readings.passed(item)
            continue
        name = local(item)
        yield sign_of(item)
        if item is not paragraph and name in ASIDE:
            continue
        if name == "ruby":
            yield words_of_ruby(item, readings)
            continue
        yield readings.passed(item.text or "")
        for child in reversed(item):
            stack.extend((child.tail or "", child))


def words_of_ruby(ruby: Element, readings: Readings) -> str:
    """The words whose reading is told, and goes to `readings`."""
    words, reading = (
        "".join("".join(part.itertext()) for part in ruby if local(part) == name) for name in ("ruby-base", "ruby-text")
    )
    readings.begin()
    passed = readings.passed(words)
    readings.add(reading)
    readings.end()
    return passed


def sign_of(item: Element) -> str:
    """The white space that an element stands for; of others nothing."""
    name = local(item)
    if name == "tab":
        return "\t"
    if name == "line-break":
        return "\n"
    if name == "s":
        count = attribute(item, "c") or "1"
        return " " * min(_MOST_SPACES, int(count) if count.isdecimal() and len(count) < 4 else 1)
    return ""


def asides(paragraph: Element) -> Iterator[Element]:
    """The outermost frames, notes and shapes that a paragraph anchors."""
    stack = list(reversed(paragraph))
    while stack:
        node = stack.pop()
        if local(node) in ASIDE:
            yield node
        else:
            stack.extend(reversed(node))


def _embedded(out: TextBuilder, package: Package, href: str, said_elsewhere: bool) -> None:
    """A table, formula or drawing that the package holds as a document of its own; of a chart whose numbers are said
    elsewhere only what is not there."""
    member = resolve("content.xml", href) + "/content.xml"
    if href and package.find(member):
        try:
            root = package.xml(member)
        except DocumentError:
            return
        charts = list(outermost(root, ("chart",)))
        for part in outermost(charts[0], _OF_CHARTS) if charts and said_elsewhere else (root,):
            for node in outermost(part, ("p", "h")):
                out.break_lines(1)
                out.add(" ".join("".join(node.itertext()).split()))


def _margins(out: TextBuilder, package: Package, of_sheets: bool) -> None:
    """What the running headers and footers say, once each, after the text."""
    if package.find("styles.xml") is None:
        return
    try:
        styles = package.xml("styles.xml")
    except DocumentError:
        return
    lines: dict[str, None] = {}
    for margin in outermost(styles, _MARGINS):
        for paragraph in (node for node in margin.iter() if local(node) in ("p", "h")):  # in frames as well
            line = clean_line("".join(sentence_of(paragraph, Readings())))
            # "Page 1" and the name of the sheet, which programs put on sheets by themselves, are of no document.
            fields = [node for node in paragraph.iter() if local(node) in _FIELDS] if of_sheets else []
            own = len(line.split()) - sum(len("".join(field.itertext()).split()) for field in fields)
            if any(map(str.isalpha, line)) and (not fields or own > 1):
                lines[line] = None
    out.break_lines(2)
    for line in lines:
        out.add(line)
        out.break_lines(1)


def _format(name: str, kind: str, label: str, *more: str) -> Format:
    extract = extract_spreadsheet if name == "ods" else extract_opendocument
    return Format(name, kind, label, extract, more, 6, inner=files_in_package, pictures=pictures_in_package)


# With those of OpenOffice 1, which are nearly the same.
FORMATS = (
    _format("odt", "document", "OpenDocument text", "ott", "sxw", "stw"),
    _format("odp", "slides", "OpenDocument presentation", "otp", "sxi", "sti"),
    _format("ods", "sheet", "OpenDocument spreadsheet", "ots", "sxc", "stc"),
    _format("odg", "document", "OpenDocument drawing", "otg"),
)
