"""Word, Excel and PowerPoint as they were until 2003: documents with their notes and margins; what kreuzberg finds of
workbooks, with what it leaves out; presentations slide by slide, with their notes and remarks.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TypeAlias

from app.domain.documents import Extraction, Segment
from app.domain.errors import EncryptedDocument
from app.domain.messages import message
from app.extraction.cleaning import HeldText, clean, clean_line, is_title, one_line
from app.extraction.formats import Format, InnerFile
from app.extraction.left_out import LeftOut
from app.extraction.markup import TextBuilder
from app.extraction.office.compound import Compound, document_in, objects_within, with_torn
from app.extraction.office.embedded_pictures import pictures_in_compound
from app.extraction.office.encryption import is_encrypted_word
from app.extraction.office.excel_binary import written_beside
from app.extraction.office.slides_binary import Slide, objects_of, slides_of, text_of_95
from app.extraction.office.word_binary import text_of
from app.extraction.office.word_paragraphs import ParagraphEnd
from app.extraction.office.workbook_binary import workbook_of
from app.extraction.readers.office import extract_office
from app.extraction.readers.workbook import ALWAYS_ALLOWED, REPEATED, STEERING, write_rows, write_sheet
from app.extraction.reasons import PASSWORD_NEEDED, no_text
from app.extraction.workers.budget import UNLIMITED, Budget

Extract: TypeAlias = Callable[[bytes, Format, Budget], Extraction]
Inner: TypeAlias = Callable[[bytes, Format, Sequence[str]], Iterator[InnerFile]]


def extract_old_word(data: bytes, format: Format, budget: Budget = UNLIMITED) -> Extraction:
    """The body with its headings and tables, and what stands beside it. What our own reader makes nothing of is left to
    kreuzberg. DamagedDocument and EncryptedDocument where it cannot be read."""
    if is_encrypted_word(data):
        raise EncryptedDocument(PASSWORD_NEEDED)
    found = text_of(data)
    if found is None:
        return extract_office(data, format, budget)
    out = TextBuilder()
    for paragraph in found.body:
        level = paragraph.level if paragraph.end is ParagraphEnd.PARAGRAPH else 0
        out.break_lines(2 if level else 0)
        mark = out.mark()
        out.add(clean(paragraph.text), keep_spaces=True)
        if level:
            out.add_heading(mark, level)
        if paragraph.end is ParagraphEnd.CELL:
            out.add_cell()
        else:
            out.break_lines(2 if level else 1)
    out.break_lines(2)
    out.add(further_text(data, format, out.text()), keep_spaces=True)
    segments = (out.segment(),) if out.text().strip() else ()
    return with_torn(Extraction(segments, _title(data)), data)


def extract_old_workbook(data: bytes, format: Format, budget: Budget = UNLIMITED) -> Extraction:
    """The sheets with their cells as they are shown, and behind them what stands beside those. What our own reader
    makes nothing of is left to kreuzberg. Raises as `extract_office`."""
    workbook = workbook_of(data)
    if workbook is None:
        return extract_office(data, format, budget)
    out, left_out = TextBuilder(), LeftOut()
    room = len(data) * REPEATED + ALWAYS_ALLOWED
    for count, sheet in enumerate(workbook.sheets):
        said = TextBuilder()
        why = write_rows(said, sheet.rows(), budget, room)
        room -= len(text := said.text())
        write_sheet(out, sheet.name, text)
        if why is not None:
            left_out.rest(count, why)
            break
    if not workbook.whole:
        left_out.unread_part()
    out.break_lines(2)
    out.add(further_text(data, format, out.text()), keep_spaces=True)
    segment = out.segment()
    said_left_out = left_out.messages() if segment.text.strip() else ()
    return with_torn(Extraction((segment,), _title(data), left_out=said_left_out), data)


def further_text(data: bytes, format: Format, known: str) -> str:
    """What a document or a workbook says beside its body or its cells and is not `known`: a line for each."""
    if format.name == "doc":
        found = text_of(data)
        parts = found.beside if found is not None else []
    else:
        texts, margins = written_beside(data)
        parts = [*texts, *(STEERING.sub(" ", margin) for margin in margins)]
    held = HeldText(known)
    lines = (line.strip() for part in parts for line in clean(part).split("\n"))
    new = (line for line in lines if line and not line.isdigit() and not held.holds(one_line(line)))
    return "\n".join(dict.fromkeys(new))


def extract_old_slides(data: bytes, format: Format, budget: Budget = UNLIMITED) -> Extraction:
    """A segment for each slide, whose number is its page. Of PowerPoint 95 there is the text alone. What does not tell
    of its slides is kreuzberg's."""
    if text := text_of_95(data):
        out = TextBuilder()
        _add(out, text)
        return with_torn(Extraction((out.segment(),), _title(data)), data)
    slides = slides_of(data)
    if slides is None:
        return extract_office(data, format, budget)
    left_out = LeftOut()
    segments = []
    for number, slide in enumerate(slides, start=1):
        if (why := budget.spent) is not None:
            left_out.add(message("file.pages_unread", first=number, last=len(slides), why=why))
            break
        segment = _segment(slide, number)
        if segment.text.strip():
            segments.append(segment)
    if not segments:
        raise no_text(format.kind)
    return with_torn(Extraction(tuple(segments), _title(data), left_out=left_out.messages()), data)


def _title(data: bytes) -> str | None:
    try:
        title = clean_line(Compound(data).title())
    except ValueError:  # Word 2 made none
        return None
    return title if is_title(title) else None


def files_in_slides(data: bytes, format: Format, passwords: Sequence[str] = ()) -> Iterator[InnerFile]:
    """The objects on the slides that are documents."""
    for content in objects_of(data):
        yield from document_in(content, format)


def _segment(slide: Slide, number: int) -> Segment:
    out = TextBuilder()
    for text, is_heading in slide.texts:
        out.break_lines(2)
        mark = out.mark()
        _add(out, text)
        if is_heading:
            out.add_heading(mark, 1)
    for text in (*slide.notes, *slide.remarks, *dict.fromkeys(slide.margins)):
        out.break_lines(2)
        _add(out, text)
    return out.segment(number)


def _add(out: TextBuilder, text: str) -> None:
    for line in clean(text).split("\n"):
        out.break_lines(1)
        out.add(line)


def _format(name: str, kind: str, label: str, more: str, extract: Extract, inner: Inner) -> Format:
    return Format(name, kind, label, extract, (more,), 5, inner=inner, pictures=pictures_in_compound)


FORMATS = (
    _format("doc", "document", "Word 97–2003 document", "dot", extract_old_word, objects_within),
    _format("ppt", "slides", "PowerPoint 97–2003 presentation", "pps", extract_old_slides, files_in_slides),
    _format("xls", "sheet", "Excel 97–2003 workbook", "xlt", extract_old_workbook, objects_within),
)
