"""Collected passages as the bytes of a file: Markdown, a table (CSV), or a document (docx_file.py)."""

from __future__ import annotations

import csv
import io
import os
import tempfile
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from app.common.durable import replace_durably
from app.domain.quotes import CitationStyle, Collected, ExportFormat
from app.quoting import escaping, styles
from app.quoting.docx_file import as_docx
from app.quoting.sources import author, iso_day, lines, link, path_text, readable

_COLUMNS = ("Quote", "Note", "Title", "Author", "Page", "Date", "Path", "Link", "Citation")
_BYTE_ORDER_MARK = "\ufeff"  # without it Excel takes UTF-8 for the letters of a code page


def as_markdown(items: Sequence[Collected], style: CitationStyle, title: str) -> bytes:
    """A heading, and every passage as a quote with its source in this style, and its note below it."""
    parts = [f"# {escaping.markdown(title)}"]
    for number, item in enumerate(items, 1):
        quote = item.quote
        parts.append(f"## {number}\\. {escaping.markdown(readable(quote.name))}")
        if style in (CitationStyle.MARKDOWN, CitationStyle.PLAIN):
            parts.append(styles.STYLES[CitationStyle.MARKDOWN].quoted(quote))
        else:
            parts.append("\n".join(f"> {escaping.markdown(line)}".rstrip() for line in lines(quote.text)))
        if style is CitationStyle.CHICAGO:
            parts.append(escaping.markdown(styles.source(quote, style)))
        if item.note.strip():
            parts.append("\n".join(f"{escaping.markdown(line)}" for line in lines(item.note)))
    if style is CitationStyle.BIBTEX and items:
        entries = styles.quoted([item.quote for item in items], style)
        fence = "`" * max(3, 1 + max(map(len, escaping.runs_of_backticks(entries)), default=0))
        parts.append(f"{fence}bibtex\n{entries}{fence}")
    return ("\n\n".join(parts) + "\n").encode()


def as_csv(items: Sequence[Collected], style: CitationStyle, title: str) -> bytes:
    """A row for each passage. What a spreadsheet would compute is text (see `escaping.cell`)."""
    file = io.StringIO(newline="")
    rows = csv.writer(file, quoting=csv.QUOTE_ALL)
    rows.writerow(_COLUMNS)
    for item in items:
        quote = item.quote
        page = str(quote.page) if quote.page else ""
        source = styles.source(quote, style)
        about = (quote.text, item.note, quote.name, author(quote), page, iso_day(quote), path_text(quote.path))
        rows.writerow([escaping.cell(readable(value)) for value in (*about, link(quote), source)])
    return (_BYTE_ORDER_MARK + file.getvalue()).encode()


_WRITERS: dict[ExportFormat, Callable[[Sequence[Collected], CitationStyle, str], bytes]] = {
    ExportFormat.MARKDOWN: as_markdown,
    ExportFormat.DOCX: as_docx,
    ExportFormat.CSV: as_csv,
}


def export(
    items: Sequence[Collected], path: Path, style: CitationStyle, title: str, *, replacing: bool = False
) -> None:
    """Writes the passages to a file of the format that its ending names, whole or not at all.

    Raises `FileExistsError` where something lies there already and `replacing` does not allow it to go, ValueError for
    another ending, else OSError.
    """
    data = _WRITERS[ExportFormat(path.suffix.lower().removeprefix("."))](items, style, title)
    if not replacing:
        with open(path, "xb"):  # the name is ours from now on
            pass
    try:
        _write(path, data)
    except BaseException:
        if not replacing:
            with suppress(OSError):
                path.unlink()
        raise


def _write(path: Path, data: bytes) -> None:
    descriptor, name = tempfile.mkstemp(prefix=".dragoman-", suffix=path.suffix, dir=path.parent)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        replace_durably(Path(name), path)
    except BaseException:
        with suppress(OSError):
            os.unlink(name)
        raise
