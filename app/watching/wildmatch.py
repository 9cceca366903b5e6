"""A pattern with wildcards as a regular expression that accepts what git's matching accepts, byte for byte.

Every `*` takes the fewest bytes that let what stands up to the next one match, and never gives them back: where the
whole can match at all, it matches so, and the time grows with the length of the pattern times that of the path, no
further. Where gitignore(5) is silent git is the measure: tests/unit/watching/test_patterns.py asks it.
"""

from __future__ import annotations

import re
import string
from typing import NamedTuple

_SPECIAL = re.compile(rb"[*?\[\\]")
_NOT_A_SLASH = b"[^/]"
_STAR = b"*"  # among the expressions of single bytes; a star that stands for itself is escaped
_REST = -1  # a "**" that ends the pattern

_PRINTABLE = frozenset(range(0x20, 0x7F))
_SPACES = frozenset(b" \t\n\r")
_CLASSES = {
    b"alnum": frozenset((string.ascii_letters + string.digits).encode()),
    b"alpha": frozenset(string.ascii_letters.encode()),
    b"blank": frozenset(b" \t"),
    b"cntrl": frozenset(range(0x20)) | {0x7F},
    b"digit": frozenset(string.digits.encode()),
    b"graph": _PRINTABLE - _SPACES,
    b"lower": frozenset(string.ascii_lowercase.encode()),
    b"print": _PRINTABLE,
    b"punct": frozenset(string.punctuation.encode()),
    b"space": _SPACES,
    b"upper": frozenset(string.ascii_uppercase.encode()),
    b"xdigit": frozenset(string.hexdigits.encode()),
}

# Between two slashes: the expressions of its bytes, and stars. Or "**": how many folders it stands for at least.
_Part = list[bytes] | int


class MatchesNothing(ValueError):
    """No path matches the pattern, in git neither. `code` says why, a code of the group "pattern"."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def literal_length(pattern: bytes) -> int:
    """How many bytes at the beginning of a pattern stand for themselves."""
    special = _SPECIAL.search(pattern)
    return len(pattern) if special is None else special.start()


class Expression(NamedTuple):
    """`backwards` says that a range runs from a later byte to an earlier one, as in [z-a]: it is only its first."""

    source: bytes
    backwards: bool


def translate(pattern: bytes, *, ignore_case: bool) -> Expression:
    """The expression for a whole path, which with `ignore_case` is in small letters. Raises `MatchesNothing`.

    As in git, what the pattern begins with literally is compared by itself: a `**` after it stands as at the beginning.
    """
    start = literal_length(pattern)
    literal = pattern[:start].lower() if ignore_case else pattern[:start]
    parts, backwards = _parts(pattern[start:], ignore_case)
    # No part of a path is empty. Of these the first alone may be, where it goes on with what is literal.
    goes_on = literal != b"" and not literal.endswith(b"/")
    named = [part for part in parts if isinstance(part, list)]
    if literal.startswith(b"/") or b"//" in literal or [] in named[goes_on:]:
        raise MatchesNothing("pattern.empty_part")
    return Expression(re.escape(literal) + _expression(parts), backwards)


def _parts(rest: bytes, ignore_case: bool) -> tuple[list[_Part], bool]:
    """What stands between the slashes, and whether a range runs backwards."""
    parts: list[_Part] = []
    backwards = False
    part: list[bytes] = []
    at = 0
    while at < len(rest):
        byte = rest[at : at + 1]
        if byte == b"*":
            end = at
            while rest[end : end + 1] == b"*":
                end += 1
            if end - at == 1 or (at > 0 and rest[at - 1 : at] != b"/"):
                part.append(_STAR)
            elif end == len(rest):
                return [*parts, _REST], backwards
            elif rest[end : end + 1] == b"/":
                parts.append(0)
                end += 1
            elif rest[end : end + 2] == b"\\/":
                parts.append(1)  # git lets it stand for no folder only where the slash is bare
                end += 2
            else:
                part.append(_STAR)
            at = end
        elif byte == b"[":
            bracket, at = _bracket(rest, at + 1, ignore_case)
            part.append(_one_of(bracket.members))
            backwards |= bracket.backwards
        elif byte == b"?":
            part.append(_NOT_A_SLASH)
            at += 1
        else:
            at += byte == b"\\"
            byte = rest[at : at + 1]
            if not byte:
                raise MatchesNothing("pattern.backslash_at_end")
            if byte == b"/":
                parts.append(part)
                part = []
            else:
                part.append(re.escape(byte.lower() if ignore_case else byte))
            at += 1
    return [*parts, part], backwards


class _Bracket(NamedTuple):
    members: frozenset[int]
    backwards: bool


def _bracket(rest: bytes, at: int, ignore_case: bool) -> tuple[_Bracket, int]:
    """The bytes that are admitted by brackets whose inside begins at `at`, and where the pattern goes on."""
    negated = rest[at : at + 1] in (b"!", b"^")
    at += negated
    first, members, backwards = at, set[int](), False
    low: int | None = None  # what a range may begin with
    while rest[at : at + 1] != b"]" or at == first:
        if rest[at : at + 1] == b"-" and low is not None and rest[at + 1 : at + 2] not in (b"", b"]"):
            high, at = _member(rest, at + 1)
            members |= _range(low, high, ignore_case)
            backwards |= low > high
            low = None
        elif rest[at : at + 2] == b"[:" and (name := _class_name(rest, at + 2)) is not None:
            if name not in _CLASSES:
                raise MatchesNothing("pattern.unknown_class")
            members |= _CLASSES[name] | (_CLASSES[b"lower"] if ignore_case and name == b"upper" else set())
            low, at = None, at + len(name) + 4
        else:
            low, at = _member(rest, at)
            members.add(low)
    admitted = frozenset(set(range(256)) - members if negated else members) - {ord("/")}
    return _Bracket(admitted, backwards), at + 1


def _member(rest: bytes, at: int) -> tuple[int, int]:
    """A byte in brackets, which a backslash may stand before, and what comes after it."""
    at += rest[at : at + 1] == b"\\"
    if at >= len(rest):
        raise MatchesNothing("pattern.open_bracket")
    return rest[at], at + 1


def _class_name(rest: bytes, at: int) -> bytes | None:
    """What stands between "[:" and ":]"; None where that is not how it goes on."""
    end = rest.find(b"]", at)
    if end < 0:
        raise MatchesNothing("pattern.open_bracket")
    return rest[at : end - 1] if end > at and rest[end - 1 : end] == b":" else None


def _range(low: int, high: int, ignore_case: bool) -> set[int]:
    members = set(range(low, high + 1))
    return members | {ord(chr(byte).lower()) for byte in members & _CLASSES[b"upper"]} if ignore_case else members


def _one_of(members: frozenset[int]) -> bytes:
    if not members:
        raise MatchesNothing("pattern.only_slash")
    if len(members) == 255:
        return _NOT_A_SLASH
    said, low = b"", -1
    for byte in range(257):  # each run of members, told where it ends
        if byte in members:
            low = byte if low < 0 else low
        elif low >= 0:
            said += b"\\x%02x" % low if low == byte - 1 else b"\\x%02x-\\x%02x" % (low, byte - 1)
            low = -1
    return b"[" + said + b"]"


def _expression(parts: list[_Part]) -> bytes:
    """Of all parts, to the end of the path."""
    said = b""
    folders = b""  # that a "**" before `waiting` stands for
    least = 0
    waiting: list[bytes] = []
    for part in parts:
        if isinstance(part, list):
            waiting.append(_part(part))
            continue
        if waiting:
            # The first place where they fit is as good as any later one.
            said += b"(?>" + folders + b"/".join([*waiting, b""]) + b")"
            folders, least, waiting = b"", 0, []
        least += max(part, 0)
        folders = b"(?:[^/]*/){%d,}?" % least
        if part == _REST:
            return said + (folders if least else b"") + b".*\\Z"
    return said + folders + b"/".join(waiting) + b"\\Z"


def _part(bytes_: list[bytes]) -> bytes:
    """Of what stands between two slashes."""
    pieces: list[list[bytes]] = [[]]
    for each in bytes_:
        if each == _STAR:
            pieces.append([])
        else:
            pieces[-1].append(each)
    first, *others = (b"".join(piece) for piece in pieces)
    if not others:
        return first
    said = first + b"".join(b"(?>[^/]*?" + piece + b")" for piece in others[:-1] if piece)
    last = others[-1]
    return b"(?>" + said + b"[^/]*" + (last + b"(?=/|\\Z)" if last else b"") + b")"
