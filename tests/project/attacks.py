"""Texts that a regular expression may be slow on, made of its own atoms, and whether it is.

An atom is a character, an escape or a class of a pattern, as it is written; what it accepts is found by trying. The
texts are long runs of what one atom, two by turns or several in a row accept, behind what stands before them in the
pattern, and then something that makes it fail.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterator
from typing import Any

from tests.growth import growth

# What classes of characters are tried with: blanks, punctuation, letters and marks of several scripts, signs.
_POOL = "aAbZsi05 _\t\n\r.,;:!?-+*#=~`'\"@/\\|<>()[]{}&%$^\x0b\x00\x1f\x85\xa0\xad\u200b\u200c\u200d\u2028"
_POOL += (
    "éßИяאض\u05b0\u064eक\u093fไ\u0e34漢か\u3099ー한\u1100\u1161\u11a8。、」“”…\u0301😀🏽☎🇩\U000e0067\u20e3\ue000\ufffd"
)
_ALWAYS = " \n.a(" + "\u0301"
_MOST_TRIED_BY_TURNS = 9
_LONGEST_ROW = 5  # atoms
_WRONG = "\x07"
_SMALL, _LARGE = 1_500, 10_000  # characters, and four times as many
_UNSUSPICIOUS_S = 0.004  # for 6,000 characters: what is quadratic takes some ten times that
Attack = tuple[str, str, str]

_ATOM = re.compile(
    r"\\[pP]\{[^}]*\}|\\x[0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\U[0-9a-fA-F]{8}|\\[^\d]|\\\d|\(\?[a-zA-Z]+\)"
    r"|\(\?(?:P?<\w+>|P=\w+\)|[:>=!|]|<[=!]|[a-zA-Z-]*:)?|\{\d*,?\d*\}|.",
    re.DOTALL,
)
_NO_CHARACTER = frozenset(["\\b", "\\B", "\\A", "\\Z", "^", "$", "|", "(", ")", "*", "+", "?"])


def slowness(run: Callable[[Any], object], attack: Attack, *, of_bytes: bool = False) -> str:
    """How `run` takes much more than four times as long for four times as much of an attack; empty if not."""
    prefix, unit, suffix = attack

    def text(size: int) -> str | bytes:
        whole = prefix + unit * (size // len(unit)) + suffix
        return whole.encode("latin-1", "ignore") if of_bytes else whole

    # What is quadratic, or worse, is found with little text before much of it takes minutes.
    if not growth(run, text, size=_SMALL, unsuspicious_s=_UNSUSPICIOUS_S):
        return ""
    return growth(run, text, size=_LARGE)


def scan(pattern: Any, text: Any) -> None:
    """Looks for the pattern from one end of the text to the other."""
    for _ in pattern.finditer(text):
        pass


def attacks(pattern: Any) -> Iterator[Attack]:
    """(prefix, unit, suffix): the unit is to be repeated."""
    accepted = [found for atom in _atoms(pattern) if (found := _accepted(atom, pattern))]
    row = "".join(found[0] for found in accepted)
    seen = set()
    for unit in _units(accepted, row):
        first = row.find(unit[0])
        for prefix in {"", row[: max(0, first)]}:
            if (attack := (prefix, unit, _WRONG)) not in seen:
                seen.add(attack)
                yield attack


def _units(accepted: list[list[str]], row: str) -> Iterator[str]:
    single = list(dict.fromkeys([*itertools.chain(*accepted), *_ALWAYS]))
    yield from single
    firsts = list(dict.fromkeys(found[0] for found in accepted))[:_MOST_TRIED_BY_TURNS]
    for pair in itertools.permutations([*firsts, " ", "\n"], 2):
        yield "".join(pair)
    for begin in range(len(row)):
        for end in range(begin + 2, min(len(row), begin + _LONGEST_ROW) + 1):
            yield row[begin:end]
    if row:
        yield row


def _atoms(pattern: Any) -> Iterator[str]:
    source = pattern.pattern.decode("latin-1") if isinstance(pattern.pattern, bytes) else pattern.pattern
    verbose = bool(pattern.flags & re.VERBOSE)
    at = 0
    while at < len(source):
        if source[at] == "[":
            end = _class_end(source, at)
            yield source[at:end]
            at = end
            continue
        if verbose and source[at] == "#":
            at = source.find("\n", at) + 1 or len(source)
            continue
        match = _ATOM.match(source, at)
        assert match is not None
        atom, at = match.group(), match.end()
        structure = atom in _NO_CHARACTER or atom.startswith("(?") or (atom.startswith("{") and len(atom) > 2)
        structure = structure or (atom[0] == "\\" and atom[1:].isdigit())  # what a group found, again
        if not structure and not (verbose and atom.isspace()):
            yield atom


def _class_end(source: str, at: int) -> int:
    """Where the class that begins here ends; classes in it are of `regex` alone, and none is written without need."""
    nested = "--[" in source or "[[" in source
    depth = 0
    place = at
    while place < len(source):
        if source[place] == "\\":
            place += 1
        elif source[place] == "[" and (nested or not depth):
            depth += 1
            place += source[place + 1] == "^"
            place += source[place + 1] == "]"
        elif source[place] == "]":
            depth -= 1
            if not depth:
                return place + 1
        place += 1
    raise AssertionError(source)


def _accepted(atom: str, pattern: Any) -> list[str]:
    """At most three characters that an atom accepts."""
    of_bytes = isinstance(pattern.pattern, bytes)
    library: Any = re if isinstance(pattern, re.Pattern) else __import__("regex")
    source: Any = atom.encode("latin-1") if of_bytes else atom
    flags = pattern.flags & ~re.VERBOSE
    alone = library.compile(source, flags)
    candidates = [*_POOL, atom] if len(atom) == 1 else [*_POOL, *re.findall(r"[^\\\[\]-]", atom)]
    found = []
    for character in dict.fromkeys(candidates):
        tried: Any = character.encode("latin-1", "ignore") if of_bytes else character
        if tried and alone.fullmatch(tried):
            found.append(character)
    return [*found[:2], *found[-1:]] if len(found) > 2 else found
