"""Words that some write as several: `e-mail`, `O'Brien`, `U.S.A.`, צה״ל, 21,537.

What signs join is several words and, written as one, one more; so it is found however it is typed, and looked up
however it stands. All of it is of normalised texts, where apostrophes are one sign, and dashes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import regex

from app.text.folding import JOINTS, UNSPACED

_MOST = 8  # words; more are a list or a code
_LETTER = rf"[[\p{{L}}\p{{N}}\p{{M}}\u200c\u200d]--[{UNSPACED}]]"
_WORD = rf"[[\p{{L}}\p{{N}}]--[{UNSPACED}]]{_LETTER}*+"
_BEFORE = regex.compile(rf"{_LETTER}+", regex.V1 | regex.REVERSE)
_CHAIN = regex.compile(
    rf"""
      (?<!{_LETTER})
      (?: \p{{Nd}}{{1,3}}(?:[.,'`]\p{{Nd}}{{3}})+(?!{_LETTER})                       # 21,537
        | \p{{Nd}}{{1,2}}(?:,\p{{Nd}}{{2}}(?!\p{{Nd}})){{1,4}}+,\p{{Nd}}{{3}}(?!{_LETTER})  # 12,34,567
        | \p{{L}}(?:\.\p{{L}}){{1,{_MOST - 1}}}(?![.]?{_LETTER})                  # z.B., U.S.A.
        | {_WORD}(?:(?:['`·-]|(?<=\p{{Hebrew}})"(?=\p{{Hebrew}})){_WORD})++ )
    """,
    regex.V1 | regex.VERBOSE,
)
_ELIDED = re.compile("(?:[cdjlmnst]|qu)['`][^'`]{2,}")  # l'eau: nobody writes that as one, and French is full of it
_JOINT = re.compile(f"[{re.escape(JOINTS)}]")
_INNER_JOINT = re.compile(rf"[{re.escape(JOINTS)}](?=\w)(?<=\S.)")
# A number in groups, by what parts words: 21 537, 1 234 567, 12 34 567. In a row of a table there are more.
_MAYBE_GROUPS = re.compile("[0-9] (?= *[0-9]{3}(?![^ ]))")
_NUMBER = re.compile(
    r"""
      (?<!\S)(?<![ ][0-9]{3}[ ])
      (?: [0-9]{1,3}(?:[ ][0-9]{3}){1,4} | [0-9]{1,2}(?:[ ][0-9]{2}){1,4}[ ][0-9]{3} )
      (?!\S)(?![ ][0-9]{3}(?!\S))
    """,
    re.VERBOSE,
)
_SEPARATOR = re.compile("[ .,'`]")
_GROUPED = re.compile("(?<![0-9])[0-9]{1,3}(?:[ .,'`][0-9]{3})+(?![0-9])")
_UNGROUPED = re.compile("(?<![0-9])(?!(?:1[5-9]|20)[0-9]{2}(?![0-9]))[1-9][0-9]{3,14}(?![0-9])")  # no year


def chains(text: str) -> Iterator[tuple[int, int, str]]:
    """Where words are joined, as [start, end) in a normalised text, and how they are written as one."""
    end = 0
    for joint in _INNER_JOINT.finditer(text):  # few, and the closer look is taken only there
        if joint.start() < end:
            continue
        before = _BEFORE.match(text, 0, joint.start())
        chain = _CHAIN.match(text, before.start()) if before else None
        if chain is None:
            continue
        end = chain.end()
        if len(_JOINT.findall(chain.group())) < _MOST and not _ELIDED.fullmatch(chain.group()):
            yield *chain.span(), _JOINT.sub("", chain.group())


def numbers(words: str) -> list[str]:
    """The numbers that stand in groups, as one word each, among words that blanks part."""
    if not _MAYBE_GROUPS.search(words):
        return []
    return [number.replace(" ", "") for number in _NUMBER.findall(" ".join(words.split()))]


def number_runs(words: Sequence[str]) -> list[tuple[int, int, str]]:
    """The same as [first, last] of the words, and the number."""
    text = " ".join(words)
    if not _MAYBE_GROUPS.search(text):
        return []
    runs = []
    for match in _NUMBER.finditer(text):
        first = text.count(" ", 0, match.start())
        runs.append((first, first + match.group().count(" "), match.group().replace(" ", "")))
    return runs


def other_readings(text: str) -> list[str]:
    """A normalised text as it may stand elsewhere: what is joined in it as one word, a number in groups or without.
    One that stands alone in groups is known as one word, too."""
    pieces, end = [], 0
    for start, after, one in chains(text):
        pieces += [text[end:start], one]
        end = after
    as_one = _GROUPED.sub(lambda number: _SEPARATOR.sub("", number.group()), "".join([*pieces, text[end:]]))
    in_groups = _UNGROUPED.sub(lambda number: f"{int(number.group()):,}", text) if " " in text.strip() else text
    return [reading for reading in dict.fromkeys((as_one, in_groups)) if reading != text]
