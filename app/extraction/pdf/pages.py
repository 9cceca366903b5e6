"""PDF, page by page: by PDFium, which is quick and knows most fonts; by pypdf where the text that PDFium gives reads
badly or is written from right to left, whose words PDFium gives as they are painted. The better of the two is taken.

Notes, form values, attached files and properties are pypdf's.
"""

from __future__ import annotations

import io
import logging
import re
from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from functools import partial

from pypdf import PageObject, PdfReader
from pypdf.errors import FileNotDecryptedError
from pypdf.generic import ArrayObject, IndirectObject, NameObject, StreamObject

from app.domain.documents import Extraction, Segment
from app.domain.errors import DamagedDocument, DocumentError, EncryptedDocument
from app.domain.messages import message
from app.extraction.cleaning import HeldText, clean_line, is_title, one_line
from app.extraction.formats import InnerFile
from app.extraction.hyphenation import join_cut_words
from app.extraction.left_out import LeftOut
from app.extraction.office.encryption import is_encrypted_pdf
from app.extraction.own_dates import latest
from app.extraction.pages.pdfium_plain import PdfiumTexts
from app.extraction.pdf.bookmarks import bookmarks, with_bookmarks
from app.extraction.pdf.misread_utf8 import with_letters
from app.extraction.pdf.objects import attached_files, dictionary, has_pictures
from app.extraction.pdf.page_labels import page_labels
from app.extraction.pdf.page_legibility import is_garbled, is_no_text, is_right_to_left, legibility
from app.extraction.pdf.page_lines import meant_lines
from app.extraction.reasons import PASSWORD_NEEDED
from app.extraction.workers.budget import Budget
from app.extraction.workers.interrupter import TookTooLong

log = logging.getLogger(__name__)

_DAMAGED = message("damaged.pdf")
_ABBREVIATIONS = {
    "/AHx": "/ASCIIHexDecode", "/A85": "/ASCII85Decode", "/LZW": "/LZWDecode", "/Fl": "/FlateDecode",
    "/RL": "/RunLengthDecode",
}  # fmt: skip
# That pypdf gives for what has no character; three are enough where they are of one kind (/g0035/g003a/g0024).
_NAMES_OF_GLYPHS = re.compile(
    r"(?:/(?:[A-Za-z]{1,8}\d{1,5}|\.notdef)){4,}|/([A-Za-z]{1,4})[0-9][0-9A-Fa-f]{0,4}(?:/\1[0-9][0-9A-Fa-f]{0,4}){2,}"
)
# Below this, pypdf is asked as well: it takes ten times as long.
_WELL_READ = 0.98


def extract_pages(data: bytes, budget: Budget, passwords: Sequence[str] = ()) -> Extraction:
    """The pages that have text, numbered as the document is, as far as the budget goes; EncryptedDocument
    where it is protected and none of the passwords opens it, DamagedDocument."""
    with closing(PdfiumTexts(data, passwords)) as pdfium:
        return _extracted(data, pdfium, budget, passwords)


def _extracted(data: bytes, pdfium: PdfiumTexts, budget: Budget, passwords: Sequence[str]) -> Extraction:
    try:
        reader = _open(data, passwords)
        count = len(reader.pages)
    except DocumentError:
        raise
    except Exception as error:  # a hostile file makes pypdf raise anything at all
        log.debug("pypdf cannot open: %r", error)
        return _all_of(pdfium)
    if count == 0:
        return _all_of(pdfium)
    quick = pdfium if pdfium.count == count else None  # else they do not mean the same pages
    segments = []
    failed = pictures = 0
    slow: list[int] = []
    left_out = LeftOut()
    for number in range(1, count + 1):
        if (why := budget.spent) is not None:
            left_out.add(message("file.pages_unread", first=number, last=count, why=why))
            break
        try:
            text = budget.run(partial(_page_text, reader, number, quick, left_out))
        except TookTooLong:
            slow.append(number)
            continue
        if text is None:
            failed += 1
        elif text.strip() and not is_no_text(text):
            segments.append(Segment(meant_lines(text), number, garbled=is_garbled(text)))
        else:
            pictures += bool(text.strip()) or has_pictures(reader, number)
    if slow:
        left_out.add(message("file.slow_pages", pages=", ".join(map(str, slow)), n=len(slow)))
    if not segments:
        if failed:
            raise DamagedDocument(message("damaged.pdf_pages"))
        return Extraction((), left_out=left_out.messages())  # pages of pictures alone are no pages left out
    if failed:
        left_out.add(message("left_out.damaged_pages", n=failed, count=count))
    if pictures:
        left_out.add(message("left_out.picture_pages", n=pictures, count=count))
    if garbled := sum(segment.garbled for segment in segments):
        left_out.add(message("left_out.garbled_pages", n=garbled, count=count))
    texts = join_cut_words([segment.text for segment in segments])
    titles, labels = bookmarks(reader), page_labels(reader, count)
    segments = [
        with_bookmarks(
            replace(segment, text=text, label=labels.get(segment.page or 0)), titles.get(segment.page or 0, ())
        )
        for text, segment in zip(texts, segments, strict=True)
    ]
    return Extraction(tuple(segments), _title(reader), left_out=left_out.messages(), dated=_dated(reader))


def files_in_pages(data: bytes, passwords: Sequence[str]) -> list[InnerFile]:
    """The files that are attached to a PDF; none in one that cannot be opened, of which its pages tell."""
    try:
        reader = open_pdf(data, passwords)
    except DocumentError:
        return []
    return attached_files(reader) if reader is not None else []


def open_pdf(data: bytes, passwords: Sequence[str]) -> PdfReader | None:
    """A reader that may read; the empty password is tried, which opens what is only locked against changes. None where
    no password opens it. Raises EncryptedDocument where no password can, DamagedDocument."""
    try:
        return _open(data, passwords)
    except EncryptedDocument as error:
        if error.reason == PASSWORD_NEEDED:
            return None
        raise
    except DocumentError:
        raise
    except Exception as error:
        raise DamagedDocument(_DAMAGED) from error


def _open(data: bytes, passwords: Sequence[str]) -> PdfReader:
    try:
        reader = PdfReader(io.BytesIO(data), strict=False)
        if reader.is_encrypted and not any(map(reader.decrypt, ("", *passwords))):
            raise _not_opened(data)
    except FileNotDecryptedError as error:
        raise _not_opened(data) from error
    except NotImplementedError as error:
        if is_encrypted_pdf(data):
            raise EncryptedDocument(message("encrypted.certificate")) from error
        raise
    return reader


def _not_opened(data: bytes) -> DocumentError:
    """Of a PDF that says it is encrypted and that no password opens."""
    return EncryptedDocument(PASSWORD_NEEDED) if is_encrypted_pdf(data) else DamagedDocument(_DAMAGED)


def _all_of(pdfium: PdfiumTexts) -> Extraction:
    """The pages of a file that pypdf cannot open. Raises DamagedDocument where there is no text."""
    texts = [(number, pdfium.text(number)) for number in range(1, pdfium.count + 1)]
    segments = tuple(
        Segment(meant_lines(meant), number, garbled=is_garbled(meant))
        for number, meant in ((number, with_letters(text or "")) for number, text in texts)
        if meant.strip() and not is_no_text(meant)
    )
    if not segments:
        raise DamagedDocument(_DAMAGED)
    left_out = LeftOut()
    if garbled := sum(segment.garbled for segment in segments):
        left_out.add(message("left_out.garbled_pages", n=garbled, count=pdfium.count))
    if failed := sum(text is None for _, text in texts):
        left_out.add(message("left_out.damaged_pages", n=failed, count=pdfium.count))
    return Extraction(segments, left_out=left_out.messages())


def _page_text(reader: PdfReader, number: int, pdfium: PdfiumTexts | None, left_out: LeftOut) -> str | None:
    """The text of a page with its form fields and notes, None where neither library can read the page; it is noted
    where those beside its content cannot be read."""
    quick = pdfium.text(number) if pdfium is not None else None
    quick = with_letters(quick) if quick is not None else None
    try:
        page = reader.pages[number - 1]
        text = quick if quick is not None and _reads_well(quick) else _better(quick, with_letters(_pypdf_text(page)))
    except FileNotDecryptedError as error:
        raise EncryptedDocument(PASSWORD_NEEDED) from error
    except Exception as error:
        log.debug("pypdf cannot read page %d: %r", number, error)
        return quick
    held = HeldText(text)
    further = [line for line in _annotations(page, left_out) if line and not held.holds(one_line(line))]
    return "\n".join([text, *dict.fromkeys(further)])


def _reads_well(text: str) -> bool:
    return legibility(text) >= _WELL_READ and not is_right_to_left(text)


def _better(quick: str | None, slow: str) -> str:
    """Of what PDFium and pypdf give: that of which more can be read; of what runs from right to left pypdf's if it
    reads no worse, which keeps the letters in order."""
    if quick is None:
        return slow
    read, slowly_read = legibility(quick), legibility(slow)
    if is_right_to_left(slow) and slowly_read >= read:
        return slow
    return slow if slowly_read * len(slow.strip()) > read * len(quick.strip()) else quick


def _pypdf_text(page: PageObject) -> str:
    _expand_filter_names(page)
    text = page.extract_text().replace("\t", " ")  # there are no tabs on a page, but fonts that call their blank so
    return _NAMES_OF_GLYPHS.sub(lambda match: match[0].count("/") * "\ufffd", text)


def _expand_filter_names(page: PageObject) -> None:
    """Streams with the short filter names of inline images are read as if they had the long ones."""
    contents = page.get("/Contents")
    contents = contents.get_object() if contents is not None else None
    streams = list(contents) if isinstance(contents, ArrayObject) else [contents]
    resources = page.get("/Resources")
    xobjects = dictionary(dictionary(resources).get("/XObject"))
    for stream in [*streams, *xobjects.values()]:
        stream = stream.get_object() if isinstance(stream, IndirectObject) else stream
        if not isinstance(stream, StreamObject) or "/Filter" not in stream:
            continue
        names = stream["/Filter"]
        if isinstance(names, ArrayObject):
            short = [_ABBREVIATIONS.get(str(name), str(name)) for name in names]
            stream[NameObject("/Filter")] = ArrayObject(NameObject(name) for name in short)
        elif str(names) in _ABBREVIATIONS:
            stream[NameObject("/Filter")] = NameObject(_ABBREVIATIONS[str(names)])


def _annotations(page: PageObject, left_out: LeftOut) -> list[str]:
    """What stands on the page without being its content: form values, notes, the look of stamps and signatures."""
    lines: list[str] = []
    try:
        annotations = page.get("/Annots")
        annotations = annotations.get_object() if annotations is not None else None
        for item in annotations if isinstance(annotations, ArrayObject) else ():
            annotation = dictionary(item)
            subtype = annotation.get("/Subtype")
            if subtype in ("/Link", "/Popup") or int(annotation.get("/F", 0) or 0) & 2:  # 2: hidden
                continue
            value = annotation.get("/V") or dictionary(annotation.get("/Parent")).get("/V")
            value = value.get_object() if isinstance(value, IndirectObject) else value
            if subtype == "/Widget" and isinstance(value, str) and not isinstance(value, NameObject):
                lines.append(value)
            elif isinstance(annotation.get("/Contents"), str):
                lines.append(str(annotation["/Contents"]))
            appearance = dictionary(dictionary(annotation.get("/AP")).get("/N"))
            if isinstance(appearance, StreamObject):
                lines.append(page.extract_xform_text(appearance).strip())  # type: ignore[arg-type]  # any stream will do
    except Exception as error:
        log.debug("annotations cannot be read: %r", error)
        left_out.unread_part()
    return lines


def _dated(reader: PdfReader) -> float | None:
    try:
        said = reader.metadata
        return None if said is None else latest(str(said.get(key) or "") for key in ("/ModDate", "/CreationDate"))
    except Exception:
        return None


def _title(reader: PdfReader) -> str | None:
    try:
        title = clean_line(str((reader.metadata.title if reader.metadata else None) or ""))
    except Exception:
        return None
    return title if is_title(title) else None
