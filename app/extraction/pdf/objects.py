"""What a PDF holds beside its text: pictures on its pages, files within it. What is said to raise nothing else does."""

from __future__ import annotations

import logging
from functools import partial
from typing import Any

from pypdf import PdfReader
from pypdf.generic import DictionaryObject, IndirectObject, StreamObject

from app.domain.errors import DamagedDocument
from app.domain.messages import message
from app.extraction.formats import InnerFile

log = logging.getLogger(__name__)

_MOST_FORMS = 100  # pieces of a page that are looked into
_MOST_FILES = 1_000


def dictionary(value: Any) -> DictionaryObject:
    """The dictionary that a value is or refers to; an empty one for anything else."""
    value = value.get_object() if isinstance(value, IndirectObject) else value
    return value if isinstance(value, DictionaryObject) else DictionaryObject()


def has_pictures(reader: PdfReader, number: int) -> bool:
    """Whether the page, counted from 1, shows a picture, which may be one of text."""
    try:
        page = reader.pages[number - 1]
        waiting = [dictionary(page.get("/Resources"))]
        for _ in range(_MOST_FORMS):
            if not waiting:
                break
            for reference in dictionary(waiting.pop().get("/XObject")).values():
                drawn = dictionary(reference)
                if drawn.get("/Subtype") == "/Image":
                    return True
                waiting.append(dictionary(drawn.get("/Resources")))
        contents = page.get_contents()
        return contents is not None and b" ID" in contents.get_data() and b"EI" in contents.get_data()
    except Exception as error:  # a hostile file makes pypdf raise anything at all
        log.debug("the pictures of page %d cannot be looked at: %r", number, error)
        return False


def attached_files(reader: PdfReader) -> list[InnerFile]:
    """The files that are attached to the document. Raises DamagedDocument where it cannot be told which."""
    try:
        names = dictionary(dictionary(reader.trailer["/Root"]).get("/Names"))
        waiting = [dictionary(names.get("/EmbeddedFiles"))]
        found: list[InnerFile] = []
        for _ in range(_MOST_FILES):
            if not waiting:
                break
            node = waiting.pop()
            kids, pairs = node.get("/Kids"), node.get("/Names")
            waiting += [dictionary(kid) for kid in (kids.get_object() if kids is not None else ())][:_MOST_FILES]
            for entry in list(pairs.get_object() if pairs is not None else ())[1::2]:
                file = dictionary(entry)
                name = str(file.get("/UF") or file.get("/F") or "")
                found.append(InnerFile(name, partial(_content, dictionary(file.get("/EF")))))
        return found[:_MOST_FILES]
    except Exception as error:
        raise DamagedDocument(message("damaged.pdf")) from error


def _content(streams: DictionaryObject) -> bytes:
    try:
        stream = streams.get("/F") or streams.get("/UF")
        stream = stream.get_object() if stream is not None else None
        if isinstance(stream, StreamObject):
            return bytes(stream.get_data())
    except Exception as error:  # a hostile file makes pypdf raise anything at all
        log.debug("an attached file cannot be read: %r", error)
    raise DamagedDocument(message("damaged.pdf"))
