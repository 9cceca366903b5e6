"""XMP: what programs write of a picture in RDF. Names are told apart by what they are called alone, for their
prefixes' addresses are written in several ways."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from app.domain.errors import DocumentError
from app.domain.messages import message
from app.extraction.office.package import local, outermost, parse_xml

_WANTED = frozenset(
    [
        "title", "Headline", "description", "subject", "creator", "PersonInImage", "PersonDisplayName", "City",
        "State", "Country", "CountryName", "Location", "Sublocation", "LocationName", "ProvinceState",
        "DateTimeOriginal", "DateCreated", "CreateDate", "GPSLatitude", "GPSLongitude", "UserComment",
        "ExtDescrAccessibility", "AltTextAccessibility",
        "Event",
    ]
)  # fmt: skip
_FACE = "PersonInImage"
# What is told of other pictures, which this one was made from.
_OF_OTHERS = ("History", "Ingredients", "Manifest", "DerivedFrom", "Pantry")
_NO_XML = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]++")


def properties_of(data: bytes) -> Iterator[tuple[str, str]]:
    """The name of each property of a picture, and one of its values; in several languages, that of each. Nothing of
    what is no XML."""
    try:
        root = parse_xml(_NO_XML.sub(" ", data.decode("utf-8-sig", "replace")).strip(), message("file.no_text"))
    except DocumentError:
        return
    waiting = [(root, False)]
    while waiting:
        node, is_of_face = waiting.pop()
        name = local(node)
        if name in _WANTED:
            yield from ((name, value) for value in _values(node))
        elif name == "Name" and is_of_face and node.text:
            yield _FACE, node.text
        elif not name.startswith(_OF_OTHERS):
            for key, value in node.attrib.items():
                key = key.rpartition("}")[2]
                if key in _WANTED or (key == "Name" and is_of_face):
                    yield _FACE if key == "Name" else key, value
            is_of_face = is_of_face or name == "RegionList"
            waiting.extend((below, is_of_face) for below in reversed(node))


def _values(node: Element) -> Iterator[str]:
    """The text of a property, or of each member of its list."""
    for each in list(outermost(node, ("li",))) or [node]:
        yield "".join(each.itertext())
