"""PDF, page by page, by pypdf; where pypdf has no way to the words of a page, PDFium (inside kreuzberg) is asked.

pypdf comes first because it keeps right-to-left words in reading order, where PDFium gives them as painted.
PDFium knows the character collections of Chinese, Japanese and Korean fonts, and reads some damaged files.
"""

from __future__ import annotations

import io
import logging
import re
from collections.abc import Iterator, Sequence
from functools import partial

from pypdf import PageObject, PdfReader
from pypdf.errors import FileNotDecryptedError
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject, NameObject, StreamObject

from app.domain.documents import Extraction, Segment
from app.domain.errors import DamagedDocument, DocumentError, EncryptedDocument
from app.domain.messages import message
from app.extraction.budget import Budget
from app.extraction.cleaning import HeldText, clean_line, is_title, one_line
from app.extraction.encryption import is_encrypted_pdf
from app.extraction.hyphenation import join_cut_words
from app.extraction.interrupter import TookTooLong
from app.extraction.kreuzberg_reader import run_kreuzberg
from app.extraction.left_out import LeftOut, holds_text
from app.extraction.pdf_objects import dictionary, embedded_files, has_pictures
from app.extraction.reasons import PASSWORD_NEEDED

log = logging.getLogger(__name__)

_DAMAGED = message("damaged.pdf")
_ABBREVIATIONS = {
    "/AHx": "/ASCIIHexDecode", "/A85": "/ASCII85Decode", "/LZW": "/LZWDecode", "/Fl": "/FlateDecode",
    "/RL": "/RunLengthDecode",
}  # fmt: skip
_COLLECTIONS = frozenset({"Japan1", "Japan2", "GB1", "CNS1", "Korea1", "KR", "Manga1"})
# A page's text with more of these than this is the sign of a font whose codes pypdf took for characters.
_UNLIKELY = re.compile("[\x00-\x08\x0e-\x1f\ue000-\uf8ff\ufffd]")
_WRONG_SHARE = 0.02


def extract_pages(data: bytes, label: str, budget: Budget, passwords: Sequence[str] = ()) -> Extraction:
    """The pages that have text, numbered as the document is, as far as the budget goes; EncryptedDocument
    where it is protected and none of the passwords opens it, DamagedDocument."""
    second = _SecondOpinion(data, label, passwords)
    try:
        reader = _open(data, passwords)
        count = len(reader.pages)
    except DocumentError:
        raise
    except Exception as error:  # a hostile file makes pypdf raise anything at all
        log.debug("pypdf cannot open: %r", error)
        return Extraction(tuple(second.segments_or_damaged()))
    if count == 0:
        return Extraction(tuple(second.segments_or_damaged()))
    segments = []
    failed = pictures = 0
    slow: list[int] = []
    left_out = LeftOut()
    for number in range(1, count + 1):
        if (why := budget.spent) is not None:
            left_out.add(message("file.pages_unread", first=number, last=count, why=why))
            break
        try:
            text = budget.run(partial(_page_text, reader, number, second, count))
        except TookTooLong:
            slow.append(number)
            continue
        if text is None:
            failed += 1
        elif text.strip():
            segments.append(Segment(text, number))
        else:
            pictures += has_pictures(reader, number)
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
    for name in embedded_files(reader):
        if holds_text(name):
            left_out.embedded(name)
    texts = join_cut_words([segment.text for segment in segments])
    segments = [Segment(text, segment.page) for text, segment in zip(texts, segments, strict=True)]
    return Extraction(tuple(segments), _title(reader), left_out=left_out.messages())


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


def _page_text(reader: PdfReader, number: int, second: _SecondOpinion, count: int) -> str | None:
    """The text of a page with its form fields and notes, None where neither library can read the page."""
    try:
        page = reader.pages[number - 1]
        _expand_filter_names(page)
        text = page.extract_text().replace("\t", " ")  # there are no tabs on a page, but fonts that call their blank so
    except FileNotDecryptedError as error:
        raise EncryptedDocument(PASSWORD_NEEDED) from error
    except Exception as error:
        log.debug("pypdf cannot read page %d: %r", number, error)
        return second.page(number, count)
    if _is_unmapped(page, text):
        other = second.page(number, count)
        if other is not None and len(other.strip()) * 2 >= len(text.strip()):
            text = other
    elif not text.strip() and number <= 3:
        text = second.page(number, count) or text
    held = HeldText(text)
    further = [line for line in _annotations(page) if line and not held.holds(one_line(line))]
    return "\n".join([text, *dict.fromkeys(further)])


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


def _is_unmapped(page: PageObject, text: str) -> bool:
    """Whether pypdf had to take font codes for characters: odd characters, or an East Asian font without a map."""
    if text and len(_UNLIKELY.findall(text)) > _WRONG_SHARE * len(text):
        return True
    try:
        return any(_needs_collection(font) for font in _fonts(page))
    except Exception:
        return False


def _needs_collection(font: DictionaryObject) -> bool:
    if font.get("/Subtype") != "/Type0" or "/ToUnicode" in font:
        return False
    descendants = font.get("/DescendantFonts")
    descendants = descendants.get_object() if descendants is not None else None
    if not isinstance(descendants, ArrayObject) or not descendants:
        return False
    information = dictionary(dictionary(descendants[0]).get("/CIDSystemInfo"))
    return str(information.get("/Ordering", "")) in _COLLECTIONS


def _fonts(page: PageObject) -> Iterator[DictionaryObject]:
    resources = dictionary(page.get("/Resources"))
    groups = [resources]
    for form in dictionary(resources.get("/XObject")).values():
        groups.append(dictionary(dictionary(form).get("/Resources")))
    for group in groups:
        for font in dictionary(group.get("/Font")).values():
            yield dictionary(font)


def _annotations(page: PageObject) -> list[str]:
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
    return lines


def _title(reader: PdfReader) -> str | None:
    try:
        title = clean_line(str((reader.metadata.title if reader.metadata else None) or ""))
    except Exception:
        return None
    return title if is_title(title) else None


class _SecondOpinion:
    """PDFium's reading of the same file, made once and only when it is wanted."""

    def __init__(self, data: bytes, label: str, passwords: Sequence[str]) -> None:
        self._data = data
        self._passwords = passwords
        self._label = label
        self._pages: dict[int, str] | None = None

    def page(self, number: int, count: int) -> str | None:
        """The text of a page, None where PDFium reads nothing or counts the pages differently."""
        pages = self._read()
        return pages.get(number) if len(pages) == count else None

    def segments_or_damaged(self) -> list[Segment]:
        """All pages, for a file that pypdf cannot open."""
        segments = [Segment(text, number) for number, text in sorted(self._read(raising=True).items())]
        if not any(segment.text.strip() for segment in segments):
            raise DamagedDocument(_DAMAGED)
        return segments

    def _read(self, raising: bool = False) -> dict[int, str]:
        if self._pages is None:
            self._pages = {}
            try:
                result = run_kreuzberg(
                    self._data, "application/pdf", self._label, pages=True, passwords=self._passwords
                )
                self._pages = {page["page_number"]: page["content"] for page in result.pages or ()}
            except EncryptedDocument:
                if raising:
                    raise
            except DamagedDocument as error:
                if raising:
                    raise DamagedDocument(_DAMAGED) from error
        return self._pages
