"""Whether a file is only a name here, and its content with a service that keeps files online (OneDrive, iCloud Drive
and others). Reading such a file would download it, and nobody has asked for that."""

from __future__ import annotations

import os

# FILE_ATTRIBUTE_OFFLINE, FILE_ATTRIBUTE_RECALL_ON_OPEN and FILE_ATTRIBUTE_RECALL_ON_DATA_ACCESS of Windows.
_WINDOWS = 0x00001000 | 0x00040000 | 0x00400000
_MACOS = 0x40000000  # SF_DATALESS


def is_online_only(status: os.stat_result) -> bool:
    """Whether reading the file with this status would fetch it. Systems without such files never say so."""
    attributes, flags = getattr(status, "st_file_attributes", 0), getattr(status, "st_flags", 0)
    return bool(attributes & _WINDOWS or flags & _MACOS)
