"""The styles that a quote and its source are written in. A further one is a class here and a row of the table.

The words that a style needs ("p.", "last modified") are those of the style, in English as it is described.
"""

from __future__ import annotations

import html
import re
import time
import unicodedata
from collections.abc import Iterable, Sequence
from typing import Protocol

from app.domain.quotes import CitationStyle, Quote
from app.quoting import escaping
from app.quoting.sources import author, day, iso_day, lines, link, path_text, readable

_MAIL = "mail"
_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
_WORD = re.compile(r"[A-Za-z0-9]+")
_LONGEST_KEY_WORD = 20
_INNER_QUOTES = str.maketrans({"“": "‘", "”": "’", '"': "’", "„": "‘", "«": "‹", "»": "›"})


class Style(Protocol):
    """`source` tells where a quote is from, in a line or a block; `quoted` the quote with it, `several` many of them;
    `html` is what programs take that know letters and links, "" where the text itself is what is wanted."""

    def source(self, quote: Quote) -> str: ...

    def quoted(self, quote: Quote) -> str: ...

    def several(self, quotes: Sequence[Quote]) -> str: ...

    def html(self, quotes: Sequence[Quote]) -> str: ...


class _Plain:
    def source(self, quote: Quote) -> str:
        about = [f"“{readable(quote.name)}”", _page(quote), iso_day(quote)]
        who = author(quote)
        return "\n".join(filter(None, (", ".join(filter(None, (who, *about))), path_text(quote.path), link(quote))))

    def quoted(self, quote: Quote) -> str:
        return "\n".join(["“" + "\n".join(lines(quote.text)) + "”", "", self.source(quote)])

    def several(self, quotes: Sequence[Quote]) -> str:
        return "\n\n\n".join(map(self.quoted, quotes)) + "\n"

    def html(self, quotes: Sequence[Quote]) -> str:
        def about(quote: Quote) -> str:
            parts = (html.escape(author(quote)), _linked(quote), _page(quote), iso_day(quote))
            return ", ".join(filter(None, parts)) + f"<br>{html.escape(path_text(quote.path))}"

        return _as_html((quote, about(quote)) for quote in quotes)


class _Markdown:
    def source(self, quote: Quote) -> str:
        title = escaping.markdown(readable(quote.name))
        address = link(quote)
        parts = [
            escaping.markdown(author(quote)),
            f"[{title}](<{address}>)" if address else title,
            _page(quote),
            iso_day(quote),
        ]
        return f"{', '.join(filter(None, parts))}, {escaping.markdown_code(path_text(quote.path))}"

    def quoted(self, quote: Quote) -> str:
        quoted = [f"> {escaping.markdown(line)}".rstrip() for line in lines(quote.text)]
        return "\n".join([*quoted, ">", f"> — {self.source(quote)}"])

    def several(self, quotes: Sequence[Quote]) -> str:
        return "\n\n<!-- -->\n\n".join(map(self.quoted, quotes)) + "\n"  # else they were one quote

    def html(self, quotes: Sequence[Quote]) -> str:
        return ""


class _BibTeX:
    def source(self, quote: Quote) -> str:
        return self._entry(quote, _key(quote))

    def quoted(self, quote: Quote) -> str:
        return self._entry(quote, _key(quote), text=quote.text)

    def several(self, quotes: Sequence[Quote]) -> str:
        """Every entry under a key of its own."""
        taken: set[str] = set()
        entries = []
        for quote in quotes:
            key, number = _key(quote), 1
            while key in taken:
                number += 1
                key = f"{_key(quote)}-{number}"
            taken.add(key)
            entries.append(self._entry(quote, key, text=quote.text))
        return "\n\n".join(entries) + "\n"

    def html(self, quotes: Sequence[Quote]) -> str:
        return ""

    def _entry(self, quote: Quote, key: str, text: str = "") -> str:
        found = day(quote)
        fields = {
            "author": _bibtex_name(author(quote)),
            "title": f"{{{escaping.bibtex(readable(quote.name))}}}",  # twice, so that no letter is made small
            "howpublished": "E-mail" if quote.kind == _MAIL else "",
            "year": time.strftime("%Y", found) if found else "",
            "month": str(found.tm_mon) if found else "",
            "pages": str(quote.page) if quote.page else "",
            "note": escaping.bibtex(path_text(quote.path)),
            "url": link(quote),
            "abstract": escaping.bibtex(readable(text)),
        }
        width = max(map(len, fields))
        rows = [f"  {name:<{width}} = {{{value}}}," for name, value in fields.items() if value]
        return "\n".join([f"@misc{{{key},", *rows, "}"])


class _Chicago:
    def source(self, quote: Quote) -> str:
        parts = (*self._about(quote, readable(quote.name)), path_text(quote.path), link(quote))
        return self._joined(parts) + "."

    def quoted(self, quote: Quote) -> str:
        return "\n".join(["“" + "\n".join(lines(quote.text)) + "”", "", self.source(quote)])

    def several(self, quotes: Sequence[Quote]) -> str:
        """Numbered as notes are."""
        if len(quotes) == 1:
            return self.quoted(quotes[0]) + "\n"
        texts = ("“" + "\n".join(lines(quote.text)) + f"” [{n}]" for n, quote in enumerate(quotes, 1))
        notes = (f"{n}. {self.source(quote)}" for n, quote in enumerate(quotes, 1))
        return "\n\n".join((*texts, "\n".join(notes))) + "\n"

    def html(self, quotes: Sequence[Quote]) -> str:
        def about(quote: Quote) -> str:
            who, title, *rest = self._about(quote, readable(quote.name))
            address = html.escape(link(quote))
            shown = f'<a href="{address}">{html.escape(title)}</a>' if address else html.escape(title)
            return self._joined((html.escape(who), shown, *rest, html.escape(path_text(quote.path)))) + "."

        return _as_html((quote, about(quote)) for quote in quotes)

    @staticmethod
    def _about(quote: Quote, name: str) -> tuple[str, ...]:
        title = name.translate(_INNER_QUOTES)
        mark = "" if title.endswith(("?", "!", ".", "。", "？", "！", "؟")) else ","
        found = day(quote)
        date = f"{_MONTHS[found.tm_mon - 1]} {found.tm_mday}, {found.tm_year}" if found else ""
        return (
            author(quote),
            f"“{title[:-1]}{mark}’”" if title.endswith("’") else f"“{title}{mark}”",
            "e-mail message" if quote.kind == _MAIL else "",
            f"last modified {date}" if date else "",
            str(quote.page) if quote.page else "",
        )

    @staticmethod
    def _joined(parts: Sequence[str]) -> str:
        """With commas, but for the one that the title has within its marks."""
        who, title, *rest = parts
        start = f"{who}, {title}" if who else title
        return f"{start} {', '.join(filter(None, rest))}".strip()


STYLES: dict[CitationStyle, Style] = {
    CitationStyle.PLAIN: _Plain(),
    CitationStyle.MARKDOWN: _Markdown(),
    CitationStyle.BIBTEX: _BibTeX(),
    CitationStyle.CHICAGO: _Chicago(),
}


def quoted(quotes: Sequence[Quote], style: CitationStyle) -> str:
    """Quotes with their sources, as text."""
    return STYLES[style].several(quotes)


def quoted_html(quotes: Sequence[Quote], style: CitationStyle) -> str:
    """The same for programs that take HTML; "" where the style is text itself."""
    return STYLES[style].html(quotes)


def source(quote: Quote, style: CitationStyle) -> str:
    """Where a quote is from."""
    return STYLES[style].source(quote)


def _page(quote: Quote) -> str:
    return f"p. {quote.page}" if quote.page else ""


def _linked(quote: Quote) -> str:
    address, name = html.escape(link(quote)), html.escape(readable(quote.name))
    return f'“<a href="{address}">{name}</a>”' if address else f"“{name}”"


def _as_html(quotes: Iterable[tuple[Quote, str]]) -> str:
    return "\n".join(
        f'<blockquote dir="auto"><p>{"<br>".join(map(html.escape, lines(quote.text)))}</p></blockquote>'
        f'\n<p dir="auto">{about}</p>'
        for quote, about in quotes
    )


def _key(quote: Quote) -> str:
    """Made of the author or the title, the year and the page; in letters that every program knows."""
    name = _ascii_word(author(quote).split("@")[0], last=True) or _ascii_word(quote.name) or "document"
    found = day(quote)
    year = time.strftime("%Y", found) if found else ""
    return f"{name}{year}" + (f"-p{quote.page}" if quote.page else "")


def _ascii_word(text: str, *, last: bool = False) -> str:
    plain = unicodedata.normalize("NFKD", text.replace("ß", "ss")).encode("ascii", "ignore").decode()
    words = [word for word in _WORD.findall(plain) if len(word) > 2] or _WORD.findall(plain)
    return words[-1 if last else 0].lower()[:_LONGEST_KEY_WORD] if words else ""


def _bibtex_name(name: str) -> str:
    """What is no name of a person in the order that BibTeX knows stays in one piece."""
    whole = "@" in name or " and " in name or name.count(",") > 1
    return f"{{{escaping.bibtex(name)}}}" if whole else escaping.bibtex(name)
