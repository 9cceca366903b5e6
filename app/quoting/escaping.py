"""What means something in Markdown, BibTeX or a spreadsheet's table, made to stand for itself. Letters of every script
stay as they are."""

from __future__ import annotations

import re

_IN_MARKDOWN = re.compile(r"([\\`*_\[\]<>~|&$])")
_AT_LINE_START = re.compile(r"^([#+=-]|\d{1,9}[.)])(?=\s|$|[-=])")
_BACKTICKS = re.compile(r"`+")
_IN_BIBTEX = {
    # Braces are counted by BibTeX even where a backslash stands before them.
    "\\": r"\textbackslash{}",
    "{": r"\textbraceleft{}",
    "}": r"\textbraceright{}",
    "^": r"\textasciicircum{}",
    "~": r"\textasciitilde{}",
    **{sign: f"\\{sign}" for sign in "#$%&_"},
}
_FORMULA = (
    "=",
    "+",
    "-",
    "@",
    "\t",
    "\r",
    "\n",
    "＝",
    "＋",
    "－",
    "＠",
)  # what spreadsheets compute


def markdown(line: str) -> str:
    """A line of text in Markdown, at the beginning of one or elsewhere."""
    line = line.strip()
    start = _AT_LINE_START.match(line)
    escaped = _IN_MARKDOWN.sub(r"\\\1", line)
    if start is None:
        return escaped
    mark = start[1]
    return f"{mark[:-1]}\\{mark[-1]}{escaped[len(mark) :]}"


def markdown_code(text: str) -> str:
    """A text in Markdown as it is, between as many backticks as it takes."""
    text = " ".join(text.split("\n"))
    fence = "`" * (1 + max(map(len, runs_of_backticks(text)), default=0))
    padding = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{fence}{padding}{text}{padding}{fence}"


def bibtex(text: str) -> str:
    """A text in a field of BibTeX, on one line."""
    return "".join(_IN_BIBTEX.get(character, character) for character in " ".join(text.split()))


def cell(text: str) -> str:
    """A text in a table that a spreadsheet opens: what it would take for a formula begins with an apostrophe."""
    text = text.replace("\0", "")
    return f"'{text}" if text.lstrip(" ").startswith(_FORMULA) else text


def runs_of_backticks(text: str) -> list[str]:
    """Those that a fence around the text must be longer than."""
    return _BACKTICKS.findall(text)
