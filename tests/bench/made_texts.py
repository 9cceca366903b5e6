"""Folders of text in several languages, made by chance but as real text is where an index notices: how often each word
comes, how long words, sentences and files are, and that new words never end.

The frequent words of each language are those of our guide in it; the others are spelt by chance as these are. A word's
rank and its frequency are as Zipf and Mandelbrot found. The same seed gives the same files.
"""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from app.common.paths import resources_dir

LANGUAGES = ("en", "de", "fr", "es", "ru", "ar", "zh")
UNSPACED = ("zh", "ja")
_SHARES = (6, 3, 2, 2, 2, 1, 1)  # how many of the files are in each
_VOCABULARY = 40_000
_SHIFT, _EXPONENT = 2.7, 1.07
_WORD = re.compile(r"[^\W\d_]+")
_SENTENCE, _PARAGRAPH = 17, 5  # words, sentences in the mean
_END_OF_WORD = "\n"


class MadeLanguage:
    """Sentences in something that looks like a language."""

    def __init__(self, code: str, chance: np.random.Generator) -> None:
        pages = [page.read_text(encoding="utf-8") for page in sorted((resources_dir() / "help" / code).glob("*.md"))]
        found = _WORD.findall(re.sub(r"\{[^}]*\}|`[^`]*`", " ", "\n".join(pages)).lower())
        if code in UNSPACED:
            found = [word[i : i + 2] for word in found for i in range(0, len(word), 2) if not word.isascii()]
        real = [word for word, _ in Counter(found).most_common()]
        self._words = [*real, *_spelt_like(found, set(real), _VOCABULARY - len(real), chance)]
        ranks = np.arange(1, len(self._words) + 1)
        shares = (ranks + _SHIFT) ** -_EXPONENT
        self._until = np.cumsum(shares / shares.sum())
        self._until[-1] = 1.0
        self._unspaced = code in UNSPACED
        self._chance = chance

    def text(self, size: int) -> str:
        """Paragraphs of about `size` bytes in UTF-8."""
        paragraphs: list[str] = []
        left = size
        while left > 0:
            paragraph = " ".join(self._sentence() for _ in range(1 + self._chance.poisson(_PARAGRAPH - 1)))
            paragraphs.append(paragraph)
            left -= len(paragraph.encode()) + 2
        return "\n\n".join(paragraphs) + "\n"

    def _sentence(self) -> str:
        count = max(3, int(self._chance.lognormal(np.log(_SENTENCE), 0.5)))
        places = np.searchsorted(self._until, self._chance.random(count))
        words = [self._words[place] for place in places.tolist()]
        if self._unspaced:
            middle = max(1, count // 2)
            return "".join(words[:middle]) + "，" + "".join(words[middle:]) + "。"
        words[0] = words[0].capitalize()
        if count > 12:
            words[count // 2] += ","
        if self._chance.random() < 0.15:
            words[count // 3] = str(self._chance.integers(1, 2100))
        return " ".join(words) + "."


def write_texts(folder: Path, *, files: int, size: int, seed: int) -> int:
    """Writes so many files of about `size` bytes together; returns how many bytes they are."""
    chance = np.random.default_rng(seed)
    languages = [MadeLanguage(code, chance) for code in LANGUAGES]
    lengths = chance.lognormal(0.0, 0.8, files)
    lengths *= size / lengths.sum()
    shares = np.array(_SHARES) / sum(_SHARES)
    written = 0
    for number, length in enumerate(lengths.tolist()):
        place = int(chance.choice(len(languages), p=shares))
        path = folder / f"{number // 200:03}" / f"{LANGUAGES[place]} {number:05}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        written += path.write_bytes(languages[place].text(max(200, int(length))).encode())
    return written


def _spelt_like(words: list[str], known: set[str], count: int, chance: np.random.Generator) -> Iterator[str]:
    """Further words, each letter following the two before it as often as it does in these; one that is there already
    is joined to another."""
    draw = random.Random(int(chance.integers(1 << 32))).random
    following: dict[str, list[str]] = {}
    for word in words:
        for place, letter in enumerate(word + _END_OF_WORD):
            following.setdefault(word[max(0, place - 2) : place], []).append(letter)
    while count:
        word = ""
        for _ in range(24):
            letters = following.get(word[-2:], _END_OF_WORD)
            letter = letters[int(draw() * len(letters))]
            if letter == _END_OF_WORD:
                break
            word += letter
        while word in known:
            word += words[int(draw() * len(words))]
        known.add(word)
        count -= 1
        yield word
