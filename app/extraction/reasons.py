"""Why a file yields no text: because of what it is called, or what several readers may find in it."""

from __future__ import annotations

from pathlib import Path

from app.domain.errors import NeedsOcr, NoText
from app.domain.messages import Message, message
from app.extraction.formats import extension_of

PASSWORD_NEEDED = message("encrypted.password")
UNKNOWN_PROTECTION = message("encrypted.unknown")
BINARY = message("damaged.binary")
_NO_TEXT = {
    "slides": message("no_text.slides"),
    "sheet": message("no_text.sheet"),
    "book": message("no_text.book"),
    "mail": message("no_text.mail"),
}
# What people expect to be searched into, and is not.
_ARCHIVES = frozenset(["rar", "lz", "cab", "iso", "dmg", "jar"])
_MAIL_STORES = frozenset(["pst", "ost"])
_PICTURES = frozenset(["svg", "psd", "raw", "cr2", "nef", "arw", "jp2", "jxl"])
_RECORDINGS = frozenset(["aac", "ac3", "amr", "mid", "ape", "mpg", "mpeg", "flv", "m2ts", "vob", "rm"])
# Documents that another program opens, and what it can save them as that is read: for each, which they are.
_CONVERTIBLE = {
    ("LibreOffice", "ODT"): ("wps", "wpd", "wp", "wp5", "wp6", "sdw", "hwp", "lwp", "abw", "zabw", "602", "mcw"),
    ("LibreOffice", "ODS"): ("sdc", "wks", "wdb", "wk1", "wk3", "wk4", "123", "wb2", "wq1", "dbf", "qpw"),
    ("LibreOffice", "ODP"): ("sdd",),
    ("LibreOffice", "PDF"): ("pub", "vsd", "vsdx", "cdr", "pmd", "sda", "wpg"),
    ("DjView", "PDF"): ("djvu", "djv"),
    ("Calibre", "EPUB"): ("chm", "lit", "lrf", "pdb"),
    ("OneNote", "PDF"): ("one", "onetoc2"),
    ("Microsoft Access", "XLSX"): ("mdb", "accdb"),
    ("Microsoft Project", "PDF"): ("mpp",),
}


def unsupported_reason(path: Path) -> Message:
    """For the owner of a file that has no format (see `format_of`)."""
    extension = extension_of(path)
    if not extension:
        return message("unsupported.no_extension")
    if extension in _ARCHIVES:
        return message("unsupported.archive", extension=extension)
    if extension in _MAIL_STORES:
        return message("unsupported.mail_store", extension=extension)
    if extension in _PICTURES:
        return message("unsupported.picture", extension=extension)
    if extension in _RECORDINGS:
        return message("unsupported.recording", extension=extension)
    for (program, format), extensions in _CONVERTIBLE.items():
        if extension in extensions:
            told = {"extension": extension, "program": program, "format": format}  # the last for the remedy
            return message("unsupported.convertible", **told)
    return message("unsupported.format", extension=extension)


def is_archive(extension: str) -> bool:
    """Whether files with this extension hold others."""
    return extension in _ARCHIVES | _MAIL_STORES


def no_text(kind: str) -> NoText:
    """What a document of this kind in which there is no text raises."""
    if kind == "pdf":
        return NeedsOcr(message("no_text.pdf"))
    return NoText(_NO_TEXT.get(kind) or message("file.no_text"))


def incomplete(label: str) -> Message:
    """Of a file that is not whole, or no `label` at all."""
    return message("damaged.incomplete", label=label)
