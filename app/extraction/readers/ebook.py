"""EPUB and FictionBook: chapters in reading order, each a segment with its headings."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from app.domain.documents import Extraction, Segment
from app.domain.errors import DamagedDocument, DocumentError, EncryptedDocument
from app.domain.messages import message
from app.extraction.charset import decode
from app.extraction.cleaning import HeldText, clean_line, one_line
from app.extraction.formats import Format
from app.extraction.left_out import LeftOut
from app.extraction.markup import TextBuilder, html_to_text, with_title
from app.extraction.office.embedded import pictures_in_package
from app.extraction.office.package import Package, local, parse_xml, resolve
from app.extraction.reasons import incomplete, no_text
from app.extraction.workers.budget import UNLIMITED, Budget

_ABOUT = frozenset({"creator", "contributor", "subject", "description"})
_CONTENTS = "application/x-dtbncx+xml"
_FONT_SCRAMBLING = ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC")


def extract_epub(data: bytes, format: Format, budget: Budget = UNLIMITED) -> Extraction:
    """A segment per chapter; one that cannot be read is left out. Raises DocumentErrors."""
    with Package(data, format.label) as package:
        return _epub(package, format, budget)


# ---- EPUB -------------------------------------------------------------------------------------------------


def _epub(package: Package, format: Format, budget: Budget) -> Extraction:
    title = title_of(package, format)
    segments: list[Segment] = []
    left_out = LeftOut()
    for markup in chapters_of(package, format, budget, left_out):
        segment, chapter_title = html_to_text(markup)
        chapter_title = "" if chapter_title.casefold() == title.casefold() else chapter_title
        segments.append(with_title(segment, chapter_title))
    if title and segments and not any(title.casefold() in segment.text.casefold() for segment in segments[:3]):
        segments[0] = with_title(segments[0], title)
    held = HeldText(one_line(" ".join(segment.text for segment in segments)))
    further = [line for line in _about(package, format) if not held.holds(one_line(line))]
    if segments and further:
        segments.append(Segment("\n".join(further)))
    return Extraction(tuple(segments), title or None, left_out=left_out.messages())


def chapters_of(package: Package, format: Format, budget: Budget, left_out: LeftOut) -> Iterator[str]:
    """The markup of each chapter in reading order, without those that cannot be read and, once the budget is spent, the
    rest. Raises DocumentErrors; DamagedDocument where no chapter can be read."""
    opf = _opf_name(package, format)
    root = package.xml(opf)
    items = {node.get("id"): node for node in root.iter() if local(node) == "item"}
    chapters = [
        resolve(opf, items[node.get("idref")].get("href", ""))
        for node in root.iter()
        if local(node) == "itemref" and node.get("idref") in items
    ]
    if not chapters:  # a book whose order nobody has told
        chapters = [resolve(opf, item.get("href", "")) for item in items.values() if _is_chapter(item)]
    locked = _locked(package)
    readable = unreadable = 0
    for count, member in enumerate(dict.fromkeys(chapters)):
        if (why := budget.spent) is not None:
            left_out.rest(count, why)
            break
        if member in locked:
            raise EncryptedDocument(message("encrypted.book"))
        try:
            markup = decode(package.read(member))
        except EncryptedDocument:
            raise
        except DocumentError:
            unreadable += 1  # one bad chapter must not lose the others
            left_out.unread_part()
            continue
        readable += 1
        yield markup
    if unreadable and not readable:
        raise DamagedDocument(incomplete(format.label))


def _is_chapter(item: Element) -> bool:
    return "html" in item.get("media-type", "") and "nav" not in item.get("properties", "").split()


def _about(package: Package, format: Format) -> Iterator[str]:
    """What is told of the book, and the titles of its chapters, which some have as pictures; each line once."""
    opf = _opf_name(package, format)
    root = package.xml(opf)
    lines: dict[str, None] = {}
    for node in root.iter():
        if local(node) in _ABOUT and node.text:
            lines.update(dict.fromkeys(html_to_text(node.text)[0].text.split("\n")))
    for item in (node for node in root.iter() if local(node) == "item"):
        member = resolve(opf, item.get("href", ""))
        try:
            if "nav" in item.get("properties", "").split():
                segment, title = html_to_text(decode(package.read(member)))
                lines.update(dict.fromkeys((title, *segment.text.split("\n"))))
            elif item.get("media-type") == _CONTENTS:
                titles = (node for node in package.xml(member).iter() if local(node) == "text")
                lines.update(dict.fromkeys(clean_line(node.text or "") for node in titles))
        except DocumentError:
            continue
    yield from filter(str.strip, lines)


def title_of(package: Package, format: Format) -> str:
    """What the book says that it is called; empty where it does not."""
    nodes = package.xml(_opf_name(package, format)).iter()
    return next((clean_line(node.text or "") for node in nodes if local(node) == "title"), "")


def _opf_name(package: Package, format: Format) -> str:
    """The book's table of contents file: as the container says, or else any."""
    try:
        root = package.xml("META-INF/container.xml")
        named = [node.get("full-path", "") for node in root.iter() if local(node) == "rootfile"]
    except EncryptedDocument:
        raise
    except DocumentError:
        named = []
    for name in (*named, *(name for name in package.names() if name.endswith(".opf"))):
        if package.find(name):
            return name
    raise DamagedDocument(incomplete(format.label))


def _locked(package: Package) -> set[str]:
    """The members that are encrypted; scrambled fonts, which many free books have, do not count."""
    if package.find("META-INF/encryption.xml") is None:
        return set()
    locked = set()
    for entry in package.xml("META-INF/encryption.xml").iter():
        if local(entry) != "EncryptedData":
            continue
        methods = [node.get("Algorithm", "") for node in entry.iter() if local(node) == "EncryptionMethod"]
        if not any(method.startswith(_FONT_SCRAMBLING) for method in methods):
            locked |= {node.get("URI", "") for node in entry.iter() if local(node) == "CipherReference"}
    return locked


# ---- FictionBook ------------------------------------------------------------------------------------------


def extract_fictionbook(data: bytes, format: Format, budget: Budget = UNLIMITED) -> Extraction:
    """The front matter, then a segment for each body. Raises DocumentErrors."""
    # expat knows few encodings: it is given text, without the declaration that would contradict that.
    text = decode(data)
    start = text.find("?>") + 2 if text.lstrip().startswith("<?xml") else 0
    root = parse_xml(text[start:], incomplete(format.label))
    about = next((node for node in root.iter() if local(node) == "title-info"), None)
    title = _text_of(about, "book-title") if about is not None else ""
    segments: list[Segment] = []
    front = TextBuilder()
    if about is not None:
        mark = front.mark()
        front.add(title)
        front.add_heading(mark, 1)
        for name in ("author", "keywords", "annotation"):
            for node in (node for node in about if local(node) == name):
                front.break_lines(2)
                front.add(" ".join(" ".join(node.itertext()).split()))
    segments.append(front.segment())
    for body in (node for node in root if local(node) == "body"):
        out = TextBuilder()
        _section(out, body)
        segments.append(out.segment())
    if not any(segment.text.strip() for segment in segments):
        raise no_text(format.kind)
    return Extraction(tuple(segments), title or None)


def _text_of(parent: Element, name: str) -> str:
    return next((clean_line("".join(node.itertext())) for node in parent.iter() if local(node) == name), "")


def _section(out: TextBuilder, body: Element) -> None:
    """All of a body; a title's level is how many sections it lies in."""
    stack: list[tuple[Element, int]] = [(body, 1)]
    while stack:
        node, level = stack.pop()
        name = local(node)
        if name in ("section", "body", "epigraph", "cite", "poem", "stanza", "annotation", "table", "tr"):
            out.break_lines(2)
            deeper = level + (name == "section")
            stack.extend((child, deeper) for child in reversed(node))
        elif name == "title":
            out.break_lines(2)
            mark = out.mark()
            _paragraphs(out, node)
            out.add_heading(mark, max(1, level - 1))
            out.break_lines(2)
        elif name == "empty-line":
            out.break_lines(2)
        else:
            _paragraphs(out, node)


def _paragraphs(out: TextBuilder, node: Element) -> None:
    inner = [child for child in node if local(child) in ("p", "v", "subtitle", "empty-line")]
    for paragraph in inner or [node]:
        out.break_lines(1)
        out.add("".join(paragraph.itertext()))
        out.break_lines(1)


FORMATS = (
    Format("epub", "book", "EPUB book", extract_epub, version=3, pictures=pictures_in_package),
    Format("fb2", "book", "FictionBook", extract_fictionbook, version=2),
)
