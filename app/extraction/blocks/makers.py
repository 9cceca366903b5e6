"""One file to its blocks, in this process: what a worker runs. All that it raises on purpose are DocumentErrors."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TypeAlias

from app.domain.errors import DamagedDocument, DocumentError, NoText
from app.domain.messages import message
from app.domain.views import FormattedDocument
from app.extraction.blocks.mail import mail_blocks
from app.extraction.blocks.office import office_blocks
from app.extraction.blocks.opendocument import opendocument_blocks
from app.extraction.blocks.pages import csv_blocks, epub_blocks, html_blocks, markdown_blocks
from app.extraction.blocks.passage import Made, find_passage, with_further
from app.extraction.blocks.rtf import rtf_blocks
from app.extraction.blocks.slides import slide_blocks
from app.extraction.blocks.text import blocks_of_extraction
from app.extraction.blocks.wanted import Wanted
from app.extraction.blocks.word import word_blocks
from app.extraction.blocks.word_binary import old_word_blocks
from app.extraction.blocks.workbook import old_workbook_blocks, workbook_blocks
from app.extraction.document import actual_format, extract_text
from app.extraction.formats import Format, formats
from app.extraction.unlocking.unlock import unlocked
from app.extraction.workers.budget import UNLIMITED, Budget

Maker: TypeAlias = Callable[[bytes, Format, Budget, Wanted | None], Made]


# By the name of the format.
_MAKERS: Mapping[str, Maker] = {
    "ipynb": office_blocks,
    "doc": old_word_blocks,
    "docx": word_blocks,
    "xls": old_workbook_blocks,
    "xlsx": workbook_blocks,
    "xlsb": workbook_blocks,
    "odt": opendocument_blocks,
    "ods": opendocument_blocks,
    "html": html_blocks,
    "epub": epub_blocks,
    "md": markdown_blocks,
    "csv": csv_blocks,
    "eml": mail_blocks,
    "mbox": mail_blocks,
    "msg": mail_blocks,
    "tnef": mail_blocks,
    "p7m": mail_blocks,
    "pptx": slide_blocks,
    "rtf": rtf_blocks,
}


def warm_up() -> None:
    """Loads what reads files, for a process that is about to give up its right to do so."""
    from app.extraction import kreuzberg_reader

    formats()
    kreuzberg_reader.warm_up()


def formatted_document(
    data: bytes,
    format: Format,
    wanted: Wanted | None = None,
    budget: Budget = UNLIMITED,
    passwords: Sequence[str] = (),
) -> FormattedDocument:
    """The blocks of a file about the passage that is wanted; `format` is what its name tells, and one of the passwords
    may open it. Raises DocumentErrors.

    Where the passage is not in what the format's own maker gives (a running header, say), the document is shown by its
    extracted text, in which it is.
    """
    if not data:
        raise NoText(message("file.empty"))
    data = unlocked(data, passwords, budget)
    format = actual_format(format, data)
    made: Made | None = None
    maker = _MAKERS.get(format.name)
    if maker is not None:
        made = _made(maker, data, format, budget, wanted)
        if made is not None and made.blocks:
            found = None if wanted is None else find_passage(made, wanted)
            if wanted is None or found is not None:
                return with_further(made.around(found), wanted, made.marks)
    plain = _plain(data, format, budget, wanted, made)
    found = None if wanted is None else find_passage(plain, wanted)
    if found is None and made is not None and made.blocks:
        return with_further(made.around(None), wanted, made.marks)
    return with_further(plain.around(found), wanted, plain.marks)


def _made(maker: Maker, data: bytes, format: Format, budget: Budget, wanted: Wanted | None) -> Made | None:
    """None where the maker does not get along with the file."""
    try:
        return maker(data, format, budget, wanted)
    except RecursionError as error:
        raise DamagedDocument(message("damaged.nested_too_deeply")) from error
    except DocumentError:
        return None


def _plain(data: bytes, format: Format, budget: Budget, wanted: Wanted | None, made: Made | None) -> Made:
    out = blocks_of_extraction(extract_text(data, format, budget), format, wanted)
    if made is None:
        return Made(out.blocks, left_out=out.left_out)
    return Made(out.blocks, made.headers, made.attachments, out.left_out)
