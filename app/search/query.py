"""What the user typed, understood: plain words, and phrases in quotes that must be there exactly."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from app.storage.analysis import Tokens, analyse, name_key, phrase_key

LONGEST = 2000  # characters; a question longer than this is cut, and the user is told
_QUOTED = re.compile(r'"([^"]+)"|“([^”]+)”|„([^“”]+)[“”]|«([^»]+)»|「([^」]+)」|『([^』]+)』')


@dataclass(frozen=True, slots=True)
class Query:
    """A parsed question.

    `text` is what the embedder reads, `tokens` what the full-text index looks up, `phrases` what must be found word
    for word, `name_words` what a file name may contain; `common` are words that stand everywhere in this library, so
    that marking them would only hide the others. `notice` is for the user.
    """

    text: str
    tokens: Tokens
    phrases: tuple[str, ...] = ()
    name_words: tuple[str, ...] = ()
    common: frozenset[str] = frozenset()
    notice: str | None = None

    @property
    def empty(self) -> bool:
        """Whether there is nothing to look for: blanks, or punctuation alone."""
        return not self.tokens.words and not self.phrases


def _readable(character: str) -> str:
    """Control characters and lone surrogates become blanks; invisible marks go, but for the two that spell words."""
    if character.isprintable() or character in "\u200c\u200d":
        return character
    return "" if unicodedata.category(character) == "Cf" else " "


def parse(text: str) -> Query:
    """Understands any string; never raises."""
    cleaned = " ".join("".join(map(_readable, text)).split())
    notice = None
    if len(cleaned) > LONGEST:
        cleaned = cleaned[:LONGEST]
        notice = f"The question is very long; its first {LONGEST:,} characters were used."
    phrases = []
    for match in _QUOTED.finditer(cleaned):
        phrase = next(group for group in match.groups() if group is not None)
        if analyse(phrase).words:
            phrases.append(phrase_key(phrase))
    plain = _QUOTED.sub(lambda match: f" {match.group()[1:-1]} ", cleaned)
    plain = " ".join(plain.split())
    words = tuple(dict.fromkeys(name_key(plain).split()))
    return Query(plain, analyse(plain), tuple(dict.fromkeys(phrases)), words, notice=notice)
