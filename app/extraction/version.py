"""What decides which text a file yields, as a string that the catalogue keeps with it: another one, and it is read
again."""

from __future__ import annotations

from functools import cache
from importlib import metadata
from pathlib import Path

from app.extraction.formats import format_of, formats
from app.text.language_table import MADE_OF

# Grows when what all formats share changes what files yield; see also `Format.version`. 2: passages have languages.
# 3: several of them, and documents their own dates; what was encoded twice is undone.
_RULES_VERSION = 3
_LIBRARIES = ("pypdf", "kreuzberg", "chardet")


def extraction_version(path: Path) -> str:
    """Of the file at `path`, by its name. A format of version 1 is not named: so it was before formats had versions,
    and whole libraries need not be read again. What an archive yields is what all formats do."""
    format = format_of(path)
    version = 1 if format is None else _versions() if format.kind == "archive" else format.version
    if format is None or version == 1:
        return _shared_version()
    return f"{_shared_version()} {format.name}-{version}"


@cache
def _versions() -> int:
    """Another number as soon as a format has another version, or there is one more."""
    return sum(format.version for format in formats())


@cache
def _shared_version() -> str:
    return " ".join([f"extraction-{_RULES_VERSION}", *(f"{name}-{_version(name)}" for name in _LIBRARIES), MADE_OF])


def _version(distribution: str) -> str:
    try:
        return metadata.version(distribution)
    except metadata.PackageNotFoundError:
        return "none"
