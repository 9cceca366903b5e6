"""Measures how often a German word is found by another form of it, and a compound by one of its parts.

    python tests/measure/german_words.py [--questions N] [--worst N]

Passages are the German sentences of the shared folder's free parallel texts (DRAGOMAN_SHARED names it). What is a form
or a part is told from the sentences' own words: a form ends otherwise, with or without an umlaut (Haus, Häuser); a
compound is two words that stand alone elsewhere, with or without what joins them (Arbeit-s-platz). A question is one
word, asked where no passage that holds it is there to be found; right is a passage with another form of it, or with a
word that begins or ends with it, by words alone.
"""

from __future__ import annotations

import argparse
import lzma
import os
import random
import re
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator, Mapping, Set
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

import numpy as np  # noqa: E402  # after the path is known

from app.domain.ids import ChunkId  # noqa: E402
from app.ports import IndexPosition, LexicalEntry  # noqa: E402
from app.search.lexical import search_lexical  # noqa: E402
from app.search.query.parser import parse  # noqa: E402
from app.search.terms import terms_of  # noqa: E402
from app.storage.indexes.tantivy_index import TantivyIndex  # noqa: E402

_ENDINGS = ("e", "en", "er", "ern", "es", "s", "n", "st", "t", "te", "ten", "em")
_JOINTS = ("", "s", "es", "n", "en")
_UMLAUTS = str.maketrans("äöü", "aou")
_SHORTEST = 4  # letters of a part and of what endings are put to
_DEPTH = 10
_WORD = re.compile(r"[^\W\d_]+")

Holders = Mapping[str, Set[int]]  # the passages that hold each word, in small letters


def german_sentences() -> list[str]:
    """Those of the shared folder; none where it is absent."""
    named = os.environ.get("DRAGOMAN_SHARED")
    folder = Path(named or ROOT.parent / "shared") / "parallel" / "free"
    found: dict[str, None] = {}
    for name in ("tatoeba_challenge", "gnome_help"):
        path = folder / f"{name}.tsv.xz"
        if path.is_file():
            with lzma.open(path, "rt", encoding="utf-8") as lines:
                found.update((line.rstrip("\n").split("\t")[2], None) for line in lines if line.startswith("de\t"))
    return list(found)


def words_of(passages: list[str]) -> dict[str, set[int]]:
    """The passages that hold each word, in small letters."""
    holders: dict[str, set[int]] = defaultdict(set)
    for number, text in enumerate(passages):
        for word in _WORD.findall(text):
            holders[word.lower()].add(number)
    return holders


def forms(words: Holders) -> Iterator[tuple[str, str]]:
    """Pairs of forms of a word: each is asked for by the other."""
    for word in words:
        for ending in _ENDINGS:
            stem = word.removesuffix(ending)
            if stem == word or len(stem) < _SHORTEST:
                continue
            for other in {stem, stem.translate(_UMLAUTS)} & words.keys():
                yield other, word
                yield word, other


def compounds(words: Holders) -> Iterator[tuple[str, str]]:
    """(part, compound): the word that a compound ends in, and the one it begins with, by themselves."""
    for word in words:
        for at in range(_SHORTEST, len(word) - _SHORTEST + 1):
            first, last = word[:at], word[at:]
            plain = next((first.removesuffix(each) for each in _JOINTS if first.removesuffix(each) in words), None)
            if last in words and plain is not None and len(plain) >= _SHORTEST:
                yield last, word
                yield plain, word


def by_question(pairs: Iterator[tuple[str, str]], words: Holders) -> dict[str, set[str]]:
    """For each word that is asked for, what it is to find: as far as some passage has that without the word itself."""
    wanted: dict[str, set[str]] = defaultdict(set)
    for asked, other in pairs:
        if asked != other and words[other] - words[asked]:
            wanted[asked].add(other)
    return wanted


def ranks(index: TantivyIndex, words: Holders, wanted: Mapping[str, Set[str]], passages: int) -> dict[str, int | None]:
    """For each question the place, from 0, of the first passage that holds one of what it is to find, or another word
    that begins or ends with it, among those that do not hold the word itself; None where it is not among the first."""
    found: dict[str, int | None] = {}
    for asked, others in wanted.items():
        related = (other for other in words if other.startswith(asked) or other.endswith(asked))
        right = set().union(*(words[other] for other in (*others, *related)))
        allowed = np.array(sorted(set(range(passages)) - words[asked]), dtype=np.int64)
        best = search_lexical(index, terms_of(parse(asked)), allowed, _DEPTH).best
        found[asked] = next((place for place, (id_, _) in enumerate(best) if int(id_) in right), None)
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--questions", type=int, default=1000, help="of each kind (default: %(default)s)")
    parser.add_argument("--worst", type=int, default=10, help="misses to print of each (default: %(default)s)")
    options = parser.parse_args()
    passages = german_sentences()
    if not passages:
        print("the shared folder's parallel/free is not there: nothing is measured")
        return 1
    words = words_of(passages)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        index = TantivyIndex(Path(folder), writable=True)
        index.add([LexicalEntry(ChunkId(n), "", text) for n, text in enumerate(passages)])
        index.checkpoint(IndexPosition("measure", ""))
        print(f"{len(passages)} sentences, {len(words)} words")
        for what, pairs in (("another form", forms(words)), ("a compound by a part", compounds(words))):
            wanted = by_question(pairs, words)
            asked = random.Random(1).sample(sorted(wanted), min(options.questions, len(wanted)))
            found = ranks(index, words, {each: wanted[each] for each in asked}, len(passages))
            first, ten = (sum(p is not None and p < n for p in found.values()) / len(found) for n in (1, _DEPTH))
            missed = [f"{each} → {min(wanted[each])}" for each in asked if found[each] is None][: options.worst]
            print(f"{what}: first {first:.3f}, in the first ten {ten:.3f} of {len(asked)}; not {', '.join(missed)}")
        index.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
