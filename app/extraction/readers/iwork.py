"""Apple's Pages, Numbers and Keynote, saved as one file: as XML until 2013, as IWA since. Where neither can be read,
the PDF is that some of them have within to be looked at.
"""

from __future__ import annotations

import gzip
import io
import posixpath
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import replace
from xml.etree.ElementTree import Element

from app.domain.documents import Extraction, Segment
from app.domain.errors import DamagedDocument, DocumentError, EncryptedDocument, UnsupportedFormat
from app.domain.messages import message
from app.extraction.formats import Format
from app.extraction.iwork.iwa import AppleObject, fields_of, objects_of, references_in
from app.extraction.iwork.tables import is_table, name_of, placed_tables, rows_of
from app.extraction.left_out import LeftOut
from app.extraction.markup import TextBuilder
from app.extraction.office.package import LARGEST_MEMBER, Package, parse_xml
from app.extraction.reasons import UNKNOWN_PROTECTION, incomplete, no_text
from app.extraction.workers.budget import UNLIMITED, Budget

_GZIP = b"\x1f\x8b"
_MARKUP = ("index.xml", "index.apxl")
_PREVIEWS = ("preview.pdf", "quicklook/preview.pdf")
_INDEX, _OBJECTS, _LOCKED = "index.zip", ".iwa", (".iwph", ".iwpv2")
# Files that hold looks, and what every slide could show that nobody filled in.
_NOT_TEXT = ("DocumentStylesheet", "MasterSlide", "TemplateSlide", "Metadata", "ViewState", "OperationStorage")
_SHOW, _SLIDE_NODE, _SLIDE = 2, 4, 5
_SHEETS, _SHEET = 1, 2
_TEXT, _REMARK = (2001, 2005), 3056
_BODY, _TEXT_BOX, _NOTES = 0, 3, 4  # kinds of texts


def extract_iwork(data: bytes, format: Format, budget: Budget = UNLIMITED) -> Extraction:
    """A segment for each slide or sheet; of a document that is a folder, `data` is its main file. Raises
    DocumentErrors; UnsupportedFormat for what only has the ending."""
    from app.extraction.iwork.markup import segments_of

    if data.startswith(_GZIP) or data.lstrip()[:5] == b"<?xml":
        segments = list(segments_of(_unpacked(data, format)))
        return Extraction(tuple(segment for segment in segments if segment.text.strip()))
    if not data.startswith(b"PK"):  # a key that opens something, for one
        raise UnsupportedFormat(message("unsupported.format", extension=format.name))
    with Package(data, format.label) as package:
        names = {_short(name): name for name in package.names()}
        if any(name in names for name in _LOCKED):
            raise EncryptedDocument(UNKNOWN_PROTECTION)
        left_out = LeftOut()
        root = _markup(package, names, format)
        if root is not None:
            segments = list(segments_of(root))
        else:
            segments = list(_segments(_files(package, names, format, budget, left_out), format))
        segments = [segment for segment in segments if segment.text.strip("\n\ufffc ")]
        if not segments:
            return _preview(package, names, format, budget, left_out)
        return Extraction(tuple(segments), left_out=left_out.messages())


def _short(name: str) -> str:
    """A member's name without the folder of the document, which some have around everything."""
    first, _, rest = name.partition("/")
    return (rest if posixpath.splitext(first)[1] in (".pages", ".numbers", ".key") else name).casefold()


def _markup(package: Package, names: Mapping[str, str], format: Format) -> Element | None:
    for name in _MARKUP:
        if name in names:
            return package.xml(names[name])
        if f"{name}.gz" in names:
            return _unpacked(package.read(names[f"{name}.gz"]), format)
    return None


def _unpacked(content: bytes, format: Format) -> Element:
    """Markup, compressed or not."""
    if content.startswith(_GZIP):
        try:
            content = gzip.GzipFile(fileobj=io.BytesIO(content)).read(LARGEST_MEMBER)
        except (OSError, EOFError, zlib.error) as error:
            raise DamagedDocument(incomplete(format.label)) from error
    return parse_xml(content, incomplete(format.label))


def _files(
    package: Package, names: Mapping[str, str], format: Format, budget: Budget, left_out: LeftOut
) -> list[list[AppleObject]]:
    """The objects that say something, by the file that they lie in."""
    if _INDEX not in names:
        return list(_read_files(package, budget, left_out))
    with Package(package.read(names[_INDEX]), format.label) as inner:
        return list(_read_files(inner, budget, left_out))


def _read_files(package: Package, budget: Budget, left_out: LeftOut) -> Iterator[list[AppleObject]]:
    names = [name for name in package.names() if _may_say_something(posixpath.basename(name))]
    for count, name in enumerate(names):
        if (why := budget.spent) is not None:
            left_out.rest(max(1, count), why)
            return
        try:
            found, whole = objects_of(package.read(name))
        except DocumentError:
            found, whole = [], False
        if not whole:
            left_out.unread_part()
        yield found


def _may_say_something(file: str) -> bool:
    return file.endswith(_OBJECTS) and not file.startswith(_NOT_TEXT)


def _segments(files: list[list[AppleObject]], format: Format) -> Iterator[Segment]:
    objects = {each.id: each for file in files for each in file}
    if format.name == "key":
        yield from _slides(files, objects)
    elif format.name == "numbers":
        yield from _sheets(files, objects)
    else:
        out = TextBuilder()
        _add(out, [each for file in files for each in file], objects)
        yield out.segment()


def _slides(files: list[list[AppleObject]], objects: Mapping[int, AppleObject]) -> Iterator[Segment]:
    """In the order of showing; then what nobody shows."""
    by_slide = {next((each.id for each in file if each.kind == _SLIDE), 0): file for file in files}
    shows = (each for each in by_slide.get(0, ()) if each.kind == _SHOW)
    nodes = [node for show in shows for tree in show.bytes_of(3) for node in _nodes(tree)]
    shown = [objects[node].reference(2) for node in nodes if node in objects and objects[node].kind == _SLIDE_NODE]
    order = dict.fromkeys([each for each in shown if each in by_slide])
    for number, slide in enumerate([*order, *(each for each in by_slide if each and each not in order)], start=1):
        out = TextBuilder()
        _add(out, by_slide[slide], objects)
        yield out.segment(number)


def _nodes(tree: bytes) -> list[int]:
    try:
        return references_in(fields_of(tree), 2)
    except (ValueError, IndexError):
        return []


def _sheets(files: list[list[AppleObject]], objects: Mapping[int, AppleObject]) -> Iterator[Segment]:
    """Each with its tables; then the texts beside them, of which it is not told where they stand."""
    placed = placed_tables(objects)
    shown: set[int] = set()
    documents = (each for file in files for each in file if each.kind == _SHEETS)
    for sheet in (objects[id_] for each in documents for id_ in each.references(1) if id_ in objects):
        out = TextBuilder()
        if sheet.kind == _SHEET:
            mark = out.mark()
            out.add(b"".join(sheet.bytes_of(1)[:1]).decode("utf-8", "replace"))
            out.add_heading(mark, 1)
        for id_ in sheet.references(2):
            table = objects.get(placed.get(id_, 0))
            if table is not None and is_table(table) and table.id not in shown:
                shown.add(table.id)
                _add_table(out, table, objects)
        yield out.segment()
    out = TextBuilder()
    _add(out, [each for file in files for each in file if each.id not in shown], objects)
    yield out.segment()


def _add(out: TextBuilder, found: list[AppleObject], objects: Mapping[int, AppleObject]) -> None:
    """Texts, the document's own first, and its notes last; tables; remarks."""
    texts = [each for each in found if each.kind in _TEXT]
    ranks = {_BODY: 0, _NOTES: 2}
    for text in sorted(texts, key=lambda each: ranks.get(_kind_of(each), 1)):
        out.break_lines(2)
        for words in text.bytes_of(3):
            for line in words.decode("utf-8", "replace").replace("\ufffc", " ").splitlines():
                out.break_lines(1)
                out.add(line)
    for table in filter(is_table, found):
        _add_table(out, table, objects)
    for remark in (each for each in found if each.kind == _REMARK):
        out.break_lines(2)
        out.add(b"".join(remark.bytes_of(1)[:1]).decode("utf-8", "replace"))


def _kind_of(text: AppleObject) -> int:
    return next((value for value in text.fields.get(1, ()) if isinstance(value, int)), _TEXT_BOX)


def _add_table(out: TextBuilder, table: AppleObject, objects: Mapping[int, AppleObject]) -> None:
    out.break_lines(2)
    out.add(name_of(table))
    for row in rows_of(table, objects):
        out.break_lines(1)
        out.add(row, keep_spaces=True)
    out.break_lines(2)


def _preview(
    package: Package, names: Mapping[str, str], format: Format, budget: Budget, left_out: LeftOut
) -> Extraction:
    said = left_out.messages()
    for name in _PREVIEWS:
        if name in names:
            from app.extraction.pdf.pages import extract_pages

            found = extract_pages(package.read(names[name]), budget)
            return replace(found, left_out=(*said, *found.left_out))
    raise DamagedDocument(incomplete(format.label)) if said else no_text(format.kind)


FORMATS = (
    Format("pages", "document", "Pages document", extract_iwork),
    Format("numbers", "sheet", "Numbers spreadsheet", extract_iwork),
    Format("key", "slides", "Keynote presentation", extract_iwork),
)
