"""Why a file is not read, by its name: what people expect to be searched into, and is not."""

from __future__ import annotations

from pathlib import Path

from app.domain.messages import Message, message
from app.extraction.formats import extension_of

_ARCHIVES = frozenset(
    ["zip", "7z", "rar", "tar", "gz", "tgz", "bz2", "xz", "zst", "lz", "cab", "iso", "dmg", "jar", "pst", "ost", "chm"]
)
_PICTURES = frozenset(["jpg", "jpeg", "png", "gif", "bmp", "tif", "tiff", "webp", "heic", "svg", "psd", "raw", "djvu"])
_RECORDINGS = frozenset(["mp3", "m4a", "wav", "flac", "ogg", "opus", "mp4", "mkv", "avi", "mov", "webm", "wmv"])


def unsupported_reason(path: Path) -> Message:
    """For the owner of a file that has no format (see `format_of`)."""
    extension = extension_of(path)
    if not extension:
        return message("unsupported.no_extension")
    if extension in _ARCHIVES:
        return message("unsupported.archive", extension=extension)
    if extension in _PICTURES:
        return message("unsupported.picture", extension=extension)
    if extension in _RECORDINGS:
        return message("unsupported.recording", extension=extension)
    return message("unsupported.format", extension=extension)
