"""A piece of a document as it reads: without the signs of Markdown and without a mail's head, which say how the rest is
meant. For whoever shows a stretch of it on a line; places in it stay true."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path, PurePosixPath

from app.domain.spans import Span

MARKDOWN = (".md", ".markdown", ".mdown", ".mkd")
_HEAD = re.compile(r"(?:(?:Subject|From|To|C[Cc]|Date): [^\n]*\n)+\s*\n")
_SUBJECT = re.compile(r"Subject: [^\n]*\n")
_TABLE = re.compile(r"^(?=[^\n]*-)(?=[^\n]*\|)[ \t|:-]+$", re.MULTILINE)  # the line below its head
_ROW = re.compile(r"^[ \t]*\|[^\n]*$|^[^\n]* \| [^\n]*$", re.MULTILINE)
_FENCE = re.compile(r"^[ \t]*(?:```|~~~)[^\n`]*$", re.MULTILINE)
# What a line begins with or is made of; all of it goes.
_OF_LINES = re.compile(
    r"""^[ \t]{0,3}\#{1,6}(?:[ \t]+|$)              # a heading
      | (?<![ \t])[ \t]++\#++[ \t]*+$                # and its end
      | ^[ \t]*(?:>[ \t]?)+                          # a quotation
      | ^[ \t]{0,3}(?:=+|-{2,}|(?:[*_-][ \t]*){3,})$ # a line below a heading, or across
      | ^[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+\[[ xX]\](?=[ \t])  # what is to be done
      | ^[ \t]{0,3}\[[^\]\n]{1,100}\]:[ \t]+\S+[^\n]*$  # where a link leads
    """,
    re.VERBOSE | re.MULTILINE,
)
_CODE = re.compile(r"(?<!`)(`{1,4})(?!`)([^`\n]{1,300})(\1)(?!`)")
_LINK = re.compile(
    r"(!?\[)((?:[^\[\]\n]|\[[^\[\]\n]{0,200}\]){0,500})(\](?:\([^()\n]{0,500}(?:\([^()\n]{0,200}\))?[^()\n]{0,100}\)|\[[^\[\]\n]{0,100}\]))"
)
_BARE_LINK = re.compile(r"(<)((?:https?://|mailto:)[^<>\s]{1,500})(>)")
_TAG = re.compile(r"</?[A-Za-z][A-Za-z0-9]*(?=[\s/>])[^<>\n]{0,200}>|<!--.{0,1000}?-->", re.DOTALL)
_PARTING = re.compile(r"</?(?:br|p|div|li|tr|td|th)(?=[\s/>])[^<>\n]{0,200}>", re.IGNORECASE)
_STRONG = re.compile(r"(\*\*|~~|(?<!\w)__)(?=\S)([^\n]{1,1000}?)(?<=\S)(\1)")
_EMPHASIS = re.compile(r"((?<![\w*])\*|(?<!\w)_)(?=[^\s*_])([^*_\n]{1,500}?)(?<=\S)(\1)(?![\w*])")
_ESCAPE = re.compile(r"\\(?=[!-/:-@\[-`{-~])")


def is_markdown(path: Path, inside: str = "") -> bool:
    """Whether a document is written so, as its name tells; one that lies `inside` the file has its own."""
    return (PurePosixPath(inside) if inside else path).suffix.lower() in MARKDOWN


def head_of_mail(text: str) -> int:
    """How many characters of a mail's text are its head: who wrote to whom, when and about what."""
    head = _HEAD.match(text)
    return head.end() if head is not None and head.end() < len(text) else 0


def readable(
    text: str, words: Sequence[Span] = (), others: Sequence[Span] = (), *, markdown: bool
) -> tuple[str, list[Span | None]]:
    """The text as it reads, and where these words and other spans of it stand then, None where nothing is left of one.
    The head of a mail stays where all the words stand in it, below the subject, which is its title: there would be
    nothing to see of them."""
    head, whole = head_of_mail(text), text
    cuts: list[Span] = []
    if markdown:
        cuts = list(_signs(text))
        text = _parted(text)
    if head and not _is_about_addresses(whole, head, words):
        cuts.append((0, head))
    return _without(text, _joined(cuts), (*words, *others))


def _is_about_addresses(text: str, head: int, words: Sequence[Span]) -> bool:
    subject = _SUBJECT.match(text)
    addresses = subject.end() if subject is not None else 0
    return any(addresses <= start for start, _ in words) and not any(end > head for _, end in words)


def _signs(text: str) -> Iterator[Span]:
    """Where the signs of Markdown stand; those within code are the code's."""
    fixed = [match.span() for match in _CODE.finditer(text)]
    for match in _CODE.finditer(text):
        yield from (match.span(1), match.span(3))
    for pattern in (_TABLE, _FENCE, _OF_LINES):
        yield from (match.span() for match in pattern.finditer(text))
    starts = [start for start, _ in fixed]

    def outside(match: re.Match[str]) -> bool:
        place = bisect_right(starts, match.start()) - 1
        return place < 0 or fixed[place][1] <= match.start()

    for pattern in (_LINK, _BARE_LINK, _STRONG, _EMPHASIS):
        for match in filter(outside, pattern.finditer(text)):
            yield from (match.span(1), match.span(3))
    for pattern in (_TAG, _ESCAPE):
        found = filter(outside, pattern.finditer(text))
        yield from (match.span() for match in found if not _PARTING.fullmatch(match.group()))


def _parted(text: str) -> str:
    """With blanks for what parts cells and lines."""
    is_table = _TABLE.search(text) is not None

    def cells(row: re.Match[str]) -> str:
        return row.group().replace("|", " ") if is_table or row.group().lstrip().startswith("|") else row.group()

    return _PARTING.sub(lambda tag: " " * len(tag.group()), _ROW.sub(cells, text))


def _joined(cuts: Iterable[Span]) -> list[Span]:
    joined: list[Span] = []
    for start, end in sorted(cuts):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        elif start < end:
            joined.append((start, end))
    return joined


def _without(text: str, cuts: Sequence[Span], spans: Sequence[Span]) -> tuple[str, list[Span | None]]:
    """A text without these parts of it, which are in order and apart."""
    if not cuts:
        return text, list(spans)
    kept: list[str] = []
    ends, lost = [0], [0]  # behind each of these characters so many before it are gone
    place = 0
    for start, end in cuts:
        kept.append(text[place:start])
        place = end
        ends.append(end)
        lost.append(lost[-1] + end - start)
    kept.append(text[place:])
    bare = "".join(kept)

    def placed(character: int) -> int:
        number = bisect_right(ends, character) - 1
        following = cuts[number][0] if number < len(cuts) else len(text)
        return min(character, following) - lost[number]

    def moved(start: int, end: int) -> Span | None:
        first, last = placed(start), placed(end)
        first += len(bare[first:last]) - len(bare[first:last].lstrip())
        last = first + len(bare[first:last].rstrip())
        return (first, last) if first < last else None

    return bare, [moved(start, end) for start, end in spans]
