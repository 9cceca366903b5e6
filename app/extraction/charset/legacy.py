"""Text in one of the encodings from before Unicode, which only its letters tell.

The detector (chardet, loaded on first use) knows how often which letters follow each other in many languages; of a few
words it knows little. So what comes out is looked at as well: where a word would mix two alphabets, or hold signs and
capitals in its midst, it was not meant so. What is nearly equal goes to what is common.
"""

from __future__ import annotations

import codecs
import re
from functools import lru_cache

import regex

from app.extraction.charset.euc_tw import decode_euc_tw
from app.extraction.charset.known_words import known_words
from app.extraction.charset.plausible import alphabet_of, odd_share

_SAMPLE = 200_000  # bytes
_LOOKED_AT = 4_000  # characters
_COLOURS = re.compile(rb"\x1b\[[0-9;?]*[@-~]")  # of a terminal
# As browsers do: a smaller name stands for the superset that is really used.
SUPERSETS = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc_kr": "cp949",
    "shift_jis": "cp932",
    "big5": "big5hkscs",
    "tis-620": "cp874",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
}
# How common an encoding is beside the others of its letters.
_COMMON = {
    "cp1252": 1.6, "cp1251": 1.2, "cp1250": 1.1, "iso8859-2": 1.0, "koi8-r": 1.0, "cp1254": 1.0, "cp1257": 1.0,
    "cp1253": 1.0, "cp1255": 1.0, "cp1256": 1.0, "cp932": 1.0, "gb18030": 1.0, "big5hkscs": 1.0, "cp949": 1.0,
    "euc_jp": 1.0, "mac-roman": 0.9, "cp850": 0.9, "cp866": 0.9,
}  # fmt: skip
_SELDOM = 0.7
# What hardly anybody has written in: a few letters prove nothing of it.
_RARE = frozenset(["mac-turkish", "mac-iceland", "hp-roman8", "iso8859-3", "iso8859-4", "iso8859-10", "iso8859-14"])
_HARDLY = 0.15
_NEARLY = 0.995  # of the detector's confidence in its first choice, which tells nothing any more
_CHINESE = frozenset(("gb18030", "euc_jp", "euc_jis_2004", "euc_jisx0213", "big5hkscs"))
_EVERYWHERE = regex.compile(
    "[的一是不了在人有我他這們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年]"
)
_SHORT = 100  # bytes beyond ASCII; of more the detector knows enough
_EVIDENCE = 4  # bytes beyond ASCII that weigh as much as how common an encoding is


def decode_legacy(data: bytes) -> str:
    """The most likely text. What does not decode becomes U+FFFD."""
    import chardet

    sample = _COLOURS.sub(b"", data[:_SAMPLE])
    beyond = sum(byte > 0x7F for byte in sample[:_LOOKED_AT])
    unsure = max(0.1, _EVIDENCE / (_EVIDENCE + beyond))
    candidates = chardet.detect_all(sample, ignore_threshold=True)
    nearly_first = _NEARLY * max((found["confidence"] for found in candidates), default=0.0)
    best = (0.0, "cp1252")
    for found in candidates:
        encoding = _codec(str(found["encoding"] or ""))
        text = None if encoding is None else _decoded(sample, encoding)
        if encoding is None or text is None:
            continue
        likely = float(found["confidence"]) * _how_common(encoding) ** unsure
        if found["confidence"] >= nearly_first:
            likely *= 1.3
        score = likely * (1.0 - odd_share(text[:_LOOKED_AT])) ** 4 * (0.3 if _is_sprinkled(text[:_LOOKED_AT]) else 1.0)
        if beyond < _SHORT:
            known, words = known_words(text)
            score *= (1.0 + known / max(1, words)) ** 2
        if score > best[0]:
            best = (score, encoding)
    if best[1] in _CHINESE and _is_euc_tw(sample, best[1]):
        return decode_euc_tw(data, strict=False)
    return data.decode(best[1], "replace")


def _how_common(encoding: str) -> float:
    return _COMMON.get(encoding) or (_HARDLY if encoding in _RARE else _SELDOM)


def _is_euc_tw(sample: bytes, encoding: str) -> bool:
    """Whether it is this rather, which the detector does not know, and which looks like the other encodings of Chinese:
    by how many characters are such as every text has."""
    text = decode_euc_tw(sample, strict=False)
    if text.count("\ufffd") > 1 + len(text) // 100:  # one may be cut at the end of the sample
        return False
    other = sample.decode(encoding, "replace")
    return len(_EVERYWHERE.findall(text)) > 2 * len(_EVERYWHERE.findall(other)) + 2


def _is_sprinkled(text: str) -> bool:
    """Whether a few letters of another alphabet stand among many of ours."""
    foreign = sum(letter > "\x7f" and alphabet_of(letter) not in ("", "Latin") for letter in text)
    return 0 < foreign < 12 and foreign * 2 < sum(letter.isascii() and letter.isalpha() for letter in text)


@lru_cache(maxsize=256)
def _codec(name: str) -> str | None:
    """Python's name of an encoding, or its superset's; None where it has none."""
    try:
        found = codecs.lookup(name).name
    except LookupError:
        return None
    return SUPERSETS.get(found, found)


def _decoded(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        # A character that is cut at the end of a sample, or of a file, says nothing.
        if error.start < len(data) - 4 or error.start == 0:
            return None
        return data[: error.start].decode(encoding)
