"""One file to its text, in this process: picks the extractor by what the file is, not only by its name.

This is what a worker runs. Everything that it raises on purpose is a DocumentError.
"""

from __future__ import annotations

import errno
import re
from dataclasses import replace
from pathlib import Path

from app.domain.documents import Extraction
from app.domain.errors import DamagedDocument, EncryptedDocument, NoText, UnreadableFile, UnsupportedFormat
from app.extraction.cleaning import cleaned
from app.extraction.formats import Family, Format, format_named, format_of, unsupported_reason

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED_PACKAGE = "EncryptedPackage".encode("utf-16-le")
_OLE_STREAMS = (("WordDocument", "doc"), ("Workbook", "xls"), ("PowerPoint Document", "ppt"), ("__substg1.0_", "msg"))
_ZIP_MEMBERS = (("word/", "docx"), ("xl/workbook.bin", "xlsb"), ("xl/", "xlsx"), ("ppt/", "pptx"))
_HTML = re.compile(rb"(?is)\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html)[\s>]")
_NO_TEXT = {
    "pdf": "This PDF holds pictures of pages, without text. Dragoman does not read text in pictures yet.",
    "slides": "These slides hold no text.",
    "sheet": "This workbook is empty.",
    "book": "This book holds no text.",
    "mail": "This message holds no text.",
}


def extract_document(path: Path) -> Extraction:
    """The text of the file at `path`, cleaned, with its title and language. Raises DocumentErrors."""
    format = format_of(path)
    if format is None:
        raise UnsupportedFormat(unsupported_reason(path))
    data = _read(path)
    if not data:
        raise NoText("This file is empty.")
    format = actual_format(format, data)
    try:
        extraction = cleaned(_extract(data, format))
    except RecursionError as error:
        raise DamagedDocument("This file is damaged: its parts are nested too deeply.") from error
    if not extraction.segments:
        raise NoText(_NO_TEXT.get(format.kind, "This file holds no text."))
    from app.text.language import language_of_segments

    return replace(extraction, language=language_of_segments(extraction.segments))


def actual_format(format: Format, data: bytes) -> Format:
    """The format that the content shows where a file has another's extension; raises for an encrypted Office file."""
    head = data[:1024]
    if b"%PDF-" in head and format.family is not Family.PDF and head.lstrip().startswith(b"%PDF-"):
        return format_named("pdf")
    if data.startswith(_OLE):
        own = next((stream.encode("utf-16-le") for stream, name in _OLE_STREAMS if name == format.name), b"")
        if _ENCRYPTED_PACKAGE in data and not (own and own in data):
            raise EncryptedDocument("This file is protected by a password.")
        if format.name not in ("doc", "xls", "ppt", "msg"):
            for stream, name in _OLE_STREAMS:
                if stream.encode("utf-16-le") in data:
                    return format_named(name)
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


def _extract(data: bytes, format: Format) -> Extraction:
    """The extractors are loaded when first needed: a worker that reads notes never pays for PDF."""
    match format.family:
        case Family.PDF:
            from app.extraction.pdf import extract_pdf

            return extract_pdf(data)
        case Family.SLIDES:
            from app.extraction.slides import extract_slides

            return extract_slides(data)
        case Family.OPENDOCUMENT:
            from app.extraction.opendocument import extract_opendocument

            return extract_opendocument(data, format.label)
        case Family.RTF:
            from app.extraction.rtf import extract_rtf

            return extract_rtf(data)
        case Family.BOOK:
            from app.extraction.ebook import extract_book

            return extract_book(data, format.name)
        case Family.MARKUP:
            from app.extraction.markup import extract_markup

            return extract_markup(data, format.name)
        case Family.MAIL:
            from app.extraction.mail import extract_mail

            return extract_mail(data, format.name)
        case Family.PLAIN:
            from app.extraction.plain import extract_plain

            return extract_plain(data, format.name)
        case Family.OFFICE:
            from app.extraction.office import extract_office

            return extract_office(data, format)


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise UnreadableFile(unreadable_reason(error)) from error


def unreadable_reason(error: OSError) -> str:
    """What the operating system said, as a sentence."""
    if isinstance(error, FileNotFoundError):
        return "The file is no longer there."
    if isinstance(error, PermissionError):
        return "Permission denied: your account may not read this file."
    if isinstance(error, IsADirectoryError):
        return "This is a folder, not a file."
    if error.errno == errno.EIO:
        return "The disk reported an error while this file was read."
    return f"The file cannot be read: {error.strerror or type(error).__name__}."
