"""From a file to its text: formats, extractors, and the worker processes they run in.

Light to import: the libraries that read files are loaded in the workers only.
"""

from app.extraction.extractor import Extractor, extraction_version
from app.extraction.formats import KINDS, Format, format_of, unsupported_reason

__all__ = ["KINDS", "Extractor", "Format", "extraction_version", "format_of", "unsupported_reason"]
