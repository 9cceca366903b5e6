"""One file to its text, in this process: picks the format by what the file is, not only by its name.

This is what a worker runs. Everything that it raises on purpose is a DocumentError.
"""

from __future__ import annotations

import errno
import re
from dataclasses import replace
from pathlib import Path

from app.common.os_errors import system_reason
from app.domain.documents import Extraction
from app.domain.errors import DamagedDocument, EncryptedDocument, NoText, UnreadableFile, UnsupportedFormat
from app.domain.messages import Message, message
from app.extraction.cleaning import cleaned
from app.extraction.formats import Format, format_named, format_of
from app.extraction.reasons import PASSWORD_NEEDED, no_text, unsupported_reason

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED_PACKAGE = "EncryptedPackage".encode("utf-16-le")
_OLE_STREAMS = (("WordDocument", "doc"), ("Workbook", "xls"), ("PowerPoint Document", "ppt"), ("__substg1.0_", "msg"))
_ZIP_MEMBERS = (("word/", "docx"), ("xl/workbook.bin", "xlsb"), ("xl/", "xlsx"), ("ppt/", "pptx"))
_HTML = re.compile(rb"(?is)\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html)[\s>]")


def extract_document(path: Path) -> Extraction:
    """The text of the file at `path`, cleaned, with its title and language. Raises DocumentErrors."""
    format = format_of(path)
    if format is None:
        raise UnsupportedFormat(unsupported_reason(path))
    data = _read(path)
    if not data:
        raise NoText(message("file.empty"))
    format = actual_format(format, data)
    try:
        extraction = cleaned(format.extract(data, format))
    except RecursionError as error:
        raise DamagedDocument(message("damaged.nested_too_deeply")) from error
    if not extraction.segments:
        raise NoText(no_text(format.kind))
    from app.text.language import language_of_segments

    return replace(extraction, language=language_of_segments(extraction.segments))


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


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise UnreadableFile(unreadable_reason(error)) from error


def unreadable_reason(error: OSError) -> Message:
    """What the operating system said."""
    if isinstance(error, FileNotFoundError):
        return message("unreadable.gone")
    if isinstance(error, PermissionError):
        return message("unreadable.forbidden")
    if isinstance(error, IsADirectoryError):
        return message("unreadable.folder")
    if error.errno == errno.EIO:
        return message("unreadable.disk_error")
    return message("file.cannot_be_read", why=system_reason(error))
