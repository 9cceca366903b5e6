"""The table of what Dragoman reads: from a file's extension to its format, purely by name.

What is not in the table is skipped with a sentence saying so. A format is listed only where reading it was
measured on real files; iWork, Mobipocket and DjVu are left out because the text they gave was empty or wrong.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

KINDS = ("pdf", "document", "slides", "sheet", "book", "web", "mail", "text")


class Family(StrEnum):
    """Which of our extractors reads a format."""

    PDF = "pdf"
    OFFICE = "office"
    SLIDES = "slides"
    OPENDOCUMENT = "opendocument"
    RTF = "rtf"
    BOOK = "book"
    MARKUP = "markup"
    MAIL = "mail"
    PLAIN = "plain"


@dataclass(frozen=True, slots=True)
class Format:
    """A file format. `name` is its usual extension, `kind` one of KINDS, `label` what a person calls it.

    `mime` is the name under which kreuzberg knows it, empty where our own reader does the work.
    """

    name: str
    kind: str
    label: str
    family: Family
    mime: str = ""


_OOXML = "application/vnd.openxmlformats-officedocument."
_ODF = "application/vnd.oasis.opendocument."

_FORMATS: tuple[tuple[Format, str], ...] = (
    (Format("pdf", "pdf", "PDF", Family.PDF, "application/pdf"), "pdf"),
    (
        Format("docx", "document", "Word document", Family.OFFICE, _OOXML + "wordprocessingml.document"),
        "docx docm dotx dotm",
    ),
    (Format("doc", "document", "Word 97–2003 document", Family.OFFICE, "application/msword"), "doc dot"),
    (Format("odt", "document", "OpenDocument text", Family.OPENDOCUMENT), "odt ott"),
    (Format("rtf", "document", "Rich text", Family.RTF), "rtf"),
    (Format("pptx", "slides", "PowerPoint presentation", Family.SLIDES), "pptx pptm ppsx ppsm potx potm"),
    (
        Format("ppt", "slides", "PowerPoint 97–2003 presentation", Family.OFFICE, "application/vnd.ms-powerpoint"),
        "ppt pps",
    ),
    (Format("odp", "slides", "OpenDocument presentation", Family.OPENDOCUMENT), "odp otp"),
    (
        Format("xlsx", "sheet", "Excel workbook", Family.OFFICE, _OOXML + "spreadsheetml.sheet"),
        "xlsx xlsm xltx xltm",
    ),
    (
        Format(
            "xlsb",
            "sheet",
            "Excel binary workbook",
            Family.OFFICE,
            "application/vnd.ms-excel.sheet.binary.macroEnabled.12",
        ),
        "xlsb",
    ),
    (Format("xls", "sheet", "Excel 97–2003 workbook", Family.OFFICE, "application/vnd.ms-excel"), "xls xlt"),
    (Format("ods", "sheet", "OpenDocument spreadsheet", Family.OFFICE, _ODF + "spreadsheet"), "ods ots"),
    (Format("csv", "sheet", "Table as text", Family.PLAIN), "csv tsv tab"),
    (Format("epub", "book", "EPUB book", Family.BOOK), "epub"),
    (Format("fb2", "book", "FictionBook", Family.BOOK), "fb2"),
    (Format("html", "web", "Web page", Family.MARKUP), "html htm xhtml xht"),
    (Format("eml", "mail", "E-mail", Family.MAIL), "eml"),
    (Format("mbox", "mail", "Mailbox", Family.MAIL), "mbox mbx"),
    (Format("msg", "mail", "Outlook message", Family.OFFICE, "application/vnd.ms-outlook"), "msg"),
    (Format("ipynb", "text", "Notebook", Family.OFFICE, "application/x-ipynb+json"), "ipynb"),
    (Format("md", "text", "Markdown", Family.PLAIN), "md markdown mdown mkd"),
    (Format("rst", "text", "reStructuredText", Family.PLAIN), "rst rest"),
    (Format("org", "text", "Org notes", Family.PLAIN), "org"),
    (Format("tex", "text", "LaTeX source", Family.PLAIN), "tex latex"),
    (Format("xml", "text", "XML", Family.MARKUP), "xml rss atom"),
    (Format("srt", "text", "Subtitles", Family.PLAIN), "srt vtt"),
    (Format("ics", "text", "Calendar", Family.PLAIN), "ics"),
    (Format("txt", "text", "Plain text", Family.PLAIN), "txt text log asc adoc"),
)
_BY_EXTENSION = {extension: format for format, extensions in _FORMATS for extension in extensions.split()}
EXTENSIONS = frozenset(_BY_EXTENSION)
_BY_NAME = {format.name: format for format, _ in _FORMATS}

# What people expect to be searched into, each with the word that says why it is not.
_CONTAINERS = frozenset(
    ["zip", "7z", "rar", "tar", "gz", "tgz", "bz2", "xz", "zst", "lz", "cab", "iso", "dmg", "jar", "pst", "ost", "chm"]
)
_PICTURES = frozenset(["jpg", "jpeg", "png", "gif", "bmp", "tif", "tiff", "webp", "heic", "svg", "psd", "raw", "djvu"])
_RECORDINGS = frozenset(["mp3", "m4a", "wav", "flac", "ogg", "opus", "mp4", "mkv", "avi", "mov", "webm", "wmv"])


def format_of(path: Path) -> Format | None:
    """The format that the file's extension names, None where Dragoman does not read such files."""
    return _BY_EXTENSION.get(_extension(path))


def format_named(name: str) -> Format:
    """The format called `name`, for a file whose content shows another format than its extension."""
    return _BY_NAME[name]


def unsupported_reason(path: Path) -> str:
    """A sentence for the owner of a file that `format_of` does not know."""
    extension = _extension(path)
    if not extension:
        return "Dragoman does not read files without an extension."
    if extension in _CONTAINERS:
        return f"Dragoman does not look inside .{extension} archives."
    if extension in _PICTURES:
        return f"Dragoman does not read text in pictures (.{extension})."
    if extension in _RECORDINGS:
        return f"Dragoman does not read sound or film (.{extension})."
    return f"Dragoman does not read .{extension} files."


def _extension(path: Path) -> str:
    return path.suffix[1:].casefold()
