"""Where a quote stands, in parts that every style needs: the link, the path, the day, who wrote it."""

from __future__ import annotations

import time
from pathlib import Path

from app.domain.quotes import Quote

_PAGED = "pdf"


def link(quote: Quote) -> str:
    """The address of the file as a URL; of a PDF with the page, as viewers and browsers understand it (RFC 8118)."""
    address = file_url(quote.path)
    return f"{address}#page={quote.page}" if address and quote.kind == _PAGED and quote.page else address


def file_url(path: Path) -> str:
    """A path as a URL in which everything odd is escaped; "" for a path that is not whole."""
    return path.as_uri() if path.is_absolute() else ""


def path_text(path: Path) -> str:
    """The path as it can be written anywhere: what is no text in it is replaced."""
    return readable(str(path))


def readable(text: str) -> str:
    return text.encode("utf-8", "replace").decode("utf-8").replace("\0", "\ufffd")


def day(quote: Quote) -> time.struct_time | None:
    """When the document was last changed, on this computer's clock; None where that is not known."""
    try:
        return time.localtime(quote.modified) if quote.modified > 0 else None
    except (OverflowError, ValueError, OSError):
        return None


def iso_day(quote: Quote) -> str:
    found = day(quote)
    return time.strftime("%Y-%m-%d", found) if found else ""


def author(quote: Quote) -> str:
    """Who wrote it: the name where there is one, else the address, of `Anna <anna@example.org>`."""
    name, _, address = quote.author.partition("<")
    name = " ".join(name.replace('"', " ").split())
    return readable(name or address.rstrip("> ").strip())


def lines(text: str) -> list[str]:
    """The lines of a passage without blanks at their ends, and without empty ones around it."""
    return readable(text).strip().replace("\r\n", "\n").replace("\r", "\n").split("\n")
