"""What the cells of an OpenDocument spreadsheet hold beside the text that they show."""

from __future__ import annotations

from itertools import islice
from xml.etree.ElementTree import Element

from app.extraction.office.package import attribute, local

_VALUES = ("string-value", "date-value", "time-value", "value", "boolean-value")
_MOST_PIECES = 20  # of text in a cell that shows one number


def value_of(cell: Element) -> str:
    """What a cell holds that does not say how it is shown."""
    return next((value for name in _VALUES if (value := attribute(cell, name))), "")


def told_besides(cell: Element) -> str:
    """How a day or a large number may be written that the cell shows in another way; empty where that says nothing new.
    As workbooks of Excel's have it (see number_format.py)."""
    pieces = (text for node in cell if local(node) == "p" for text in node.itertext())
    said = "".join(islice(pieces, _MOST_PIECES))
    day = (attribute(cell, "date-value") or "")[:10]
    if day:
        return "" if day in said else day
    value = attribute(cell, "value") or ""
    whole = value.partition(".")[0]
    digits = "".join(filter(str.isdigit, said))
    parted = len(whole) > 3 and whole.isdecimal() and whole not in said and digits.startswith(whole)
    return value if parted else ""
