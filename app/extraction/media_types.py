"""Formats by media type, for what mails and others attach without a name that tells."""

from __future__ import annotations

from app.extraction.formats import Format, formats

_OOXML = "application/vnd.openxmlformats-officedocument."
_ODF = "application/vnd.oasis.opendocument."
_NAMES = {
    "application/pdf": "pdf",
    "application/msword": "doc",
    "application/rtf": "rtf",
    "text/rtf": "rtf",
    "application/vnd.ms-excel": "xls",
    "application/vnd.ms-powerpoint": "ppt",
    "application/vnd.ms-outlook": "msg",
    f"{_OOXML}wordprocessingml.document": "docx",
    f"{_OOXML}spreadsheetml.sheet": "xlsx",
    f"{_OOXML}presentationml.presentation": "pptx",
    f"{_ODF}text": "odt",
    f"{_ODF}spreadsheet": "ods",
    f"{_ODF}presentation": "odp",
    "application/epub+zip": "epub",
    "application/x-mobipocket-ebook": "mobi",
    "application/vnd.apple.pages": "pages",
    "application/vnd.apple.numbers": "numbers",
    "application/vnd.apple.keynote": "key",
    "application/vnd.ms-xpsdocument": "xps",
    "application/oxps": "xps",
    "application/zip": "zip",
    "application/x-zip-compressed": "zip",
    "application/gzip": "gz",
    "application/x-gzip": "gz",
    "application/x-tar": "tar",
    "application/x-7z-compressed": "7z",
    "application/ms-tnef": "tnef",
    "application/vnd.ms-tnef": "tnef",
    "application/pkcs7-mime": "p7m",
    "application/x-pkcs7-mime": "p7m",
    "application/mbox": "mbox",
    "message/rfc822": "eml",
    "text/calendar": "ics",
    "text/html": "html",
    "application/xhtml+xml": "html",
    "text/plain": "txt",
    "text/markdown": "md",
    "text/csv": "csv",
    "audio/mpeg": "mp3",
    "audio/mp4": "m4a",
    "video/mp4": "m4a",
    "audio/ogg": "ogg",
    "image/jpeg": "jpg",
    "image/png": "png",
    "image/tiff": "tif",
    "image/webp": "webp",
    "image/gif": "gif",
    "image/bmp": "bmp",
    "image/heic": "heic",
    "image/heif": "heic",
}


def format_of_media_type(kind: str) -> Format | None:
    """The format that a media type names; None where that is none of ours."""
    name = _NAMES.get(kind.strip().casefold())
    return next((format for format in formats() if format.name == name), None)
