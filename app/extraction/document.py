"""One file to its text, in this process: picks the format by what the file is, not only by its name.

This is what a worker runs. Everything that it raises on purpose is a DocumentError.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from app.domain.documents import Extraction
from app.domain.errors import DamagedDocument, EncryptedDocument, NoText, Unfinished
from app.domain.messages import message
from app.domain.scans import ScannedText
from app.extraction.cleaning import cleaned
from app.extraction.formats import Format, format_named
from app.extraction.reasons import PASSWORD_NEEDED, no_text
from app.extraction.scans import with_scanned_pages
from app.extraction.unlocking.unlock import unlocked
from app.extraction.workers.budget import UNLIMITED, Budget

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED_PACKAGE = "EncryptedPackage".encode("utf-16-le")
_OLE_STREAMS = (("WordDocument", "doc"), ("Workbook", "xls"), ("PowerPoint Document", "ppt"), ("__substg1.0_", "msg"))
_ZIP_MEMBERS = (("word/", "docx"), ("xl/workbook.bin", "xlsb"), ("xl/", "xlsx"), ("ppt/", "pptx"))
_HTML = re.compile(rb"(?is)\A\s*+(?:<\?xml[^>]*+>\s*+)?+(?:(?><!--.*?-->)\s*+)*+<(?:!doctype\s+html|html)[\s>]")

_MAIL = re.compile(rb"(?i)\A\s*+(?:received|return-path|from|to|date|subject|message-id|mime-version|x-[\w-]{1,40}):")


def warm_up() -> None:
    """Loads the libraries that unpack something or start threads when they are first used, for a process that is about
    to give up its right to do so."""
    from app.extraction import kreuzberg_reader
    from app.extraction.pages.pdfium import warm_up as warm_up_pdfium
    from app.text.han_variants import han_variants
    from app.text.language import load_languages
    from app.text.vocabulary import vocabulary

    kreuzberg_reader.warm_up()
    warm_up_pdfium()
    load_languages()
    vocabulary()
    han_variants()


def extract_document(
    data: bytes,
    format: Format,
    budget: Budget = UNLIMITED,
    passwords: Sequence[str] = (),
    scanned: ScannedText | None = None,
) -> Extraction:
    """The text of a file's bytes, cleaned, with its title and language; `format` is what its name tells, one of the
    passwords may open it, and `scanned` is what was read on its pages that are pictures. What lies in it is the
    business of inside.py. Raises DocumentErrors."""
    data, format = opened_document(data, format, budget, passwords)
    try:
        extraction: Extraction | None = extract_text(data, format, budget, passwords)
    except NoText:
        if scanned is None:
            raise
        extraction = None
    except Unfinished as error:
        if scanned is None:
            raise
        extraction = Extraction((), left_out=(error.reason,))
    if scanned is not None:
        extraction = with_scanned_pages(extraction, scanned)
    assert extraction is not None
    from app.text.language import language_of_segments

    said, prose = extraction.segments, format.prose
    if prose is not None:
        said = tuple(replace(segment, text=prose(segment.text), headings=()) for segment in said)
    return replace(extraction, language=language_of_segments(said))


def opened_document(
    data: bytes, format: Format, budget: Budget = UNLIMITED, passwords: Sequence[str] = ()
) -> tuple[bytes, Format]:
    """A file's bytes without the password that one of these is, and the format that they are of."""
    if not data:
        raise NoText(message("file.empty"))
    data = unlocked(data, passwords, budget)
    return data, actual_format(format, data)


def extract_text(data: bytes, format: Format, budget: Budget = UNLIMITED, passwords: Sequence[str] = ()) -> Extraction:
    """As `extract_document`, of a file that is of this format, and without its language."""
    try:
        if passwords and format.extract_locked is not None:
            extraction = cleaned(format.extract_locked(data, format, budget, passwords))
        else:
            extraction = cleaned(format.extract(data, format, budget))
    except RecursionError as error:
        raise DamagedDocument(message("damaged.nested_too_deeply")) from error
    if not extraction.segments:
        raise Unfinished(extraction.left_out[0]) if extraction.left_out else no_text(format.kind)
    return extraction


def actual_format(format: Format, data: bytes) -> Format:
    """The format that the content shows where a file has another's extension; raises for an encrypted Office file."""
    head = data[:1024]
    if b"%PDF-" in head and format.name != "pdf" and head.lstrip().startswith(b"%PDF-"):
        return format_named("pdf")
    if data.startswith(_OLE):
        own = next((stream.encode("utf-16-le") for stream, name in _OLE_STREAMS if name == format.name), b"")
        if _ENCRYPTED_PACKAGE in data and not (own and own in data):
            raise EncryptedDocument(PASSWORD_NEEDED)
        if format.name not in ("doc", "xls", "ppt", "msg"):
            for stream, name in _OLE_STREAMS:
                if stream.encode("utf-16-le") in data:
                    return format_named(name)
    elif format.name == "msg" and _MAIL.match(head):
        return format_named("eml")
    elif format.name in ("doc", "xls", "ppt", "rtf", "docx"):
        if head.lstrip().startswith(b"{\\rtf"):
            return format_named("rtf")
        if _HTML.match(data[:4096]):
            return format_named("html")
        if data.startswith(b"PK\x03\x04") and format.name in ("doc", "xls", "ppt", "rtf"):
            for member, name in _ZIP_MEMBERS:
                if member.encode() in data:
                    return format_named(name)
    return format
