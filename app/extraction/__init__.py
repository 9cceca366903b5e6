"""From a file to its text: formats, the functions that read them, and the worker processes they run in.

Light to import: the libraries that read files are loaded in the workers only.
"""

from app.extraction.extractor import ExtractionLimits, Extractor
from app.extraction.formats import KINDS, Format, format_of, text_bytes
from app.extraction.opened_file import OpenedFile
from app.extraction.reasons import unsupported_reason
from app.extraction.version import extraction_version

__all__ = [
    "KINDS",
    "ExtractionLimits",
    "Extractor",
    "Format",
    "OpenedFile",
    "extraction_version",
    "format_of",
    "text_bytes",
    "unsupported_reason",
]
