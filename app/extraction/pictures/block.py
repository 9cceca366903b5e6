"""What a picture file says in words, as it lies there."""

from __future__ import annotations

from typing import NamedTuple


class Block(NamedTuple):
    """`kind` is "exif" (a TIFF file in small), "xmp", "iptc" or "remark", of which `name` tells what it is about."""

    kind: str
    data: bytes
    name: str = ""
