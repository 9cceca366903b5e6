"""Which language a document is written in. Owns py3langid (BSD, 4.5 MB), loaded on first use.

Chosen by measurement on Tatoeba sentences in 65 languages: one sentence .96 right, four .99, thirty 1.00, where
kreuzberg's own detector has .69, .81 and .83 and lingua (96 MB) .89, .93 and .93.
"""

from __future__ import annotations

import logging
import re
from contextlib import suppress
from functools import cache
from typing import Any

from app.domain.documents import Segment

log = logging.getLogger(__name__)

_SHORTEST = 20  # letters; a guess from fewer is wrong too often to filter by
_SAMPLE = 1_500  # characters
_PARTS = 6
_NOISE = re.compile(r"https?://\S++|(?<!\S)\S+@\S++|[\d_]++")
_CJK = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
# Spoken varieties that are written as their standard language, and text that is in none (numbers, code).
_CANONICAL: dict[str, str | None] = {"wuu": "zh", "yue": "zh", "arz": "ar", "ary": "ar", "no": "nb", "zxx": None}
# Rare languages and made ones that the model sees in menus, names and tables of every other language.
_LEFT_OUT = {"an", "vo", "wa"}


def detect_language(text: str) -> str | None:
    """The ISO 639-1 code (639-3 where there is none) of the language of most of `text`, None for too few letters."""
    letters = _NOISE.sub(" ", _sample(text))
    # One Chinese character says as much as a syllable of Latin letters.
    if sum(map(str.isalpha, letters)) + 2 * len(_CJK.findall(letters)) < _SHORTEST:
        return None
    try:
        code = _identifier().classify(letters)[0]
    except OSError as error:  # it unpacks its table into the temporary folder, which may be full
        log.warning("the language of a document cannot be told: %s", error)
        return None
    return _CANONICAL.get(code, code)


def load_languages() -> None:
    """Loads the model, which unpacks its table into the temporary folder: for a process that soon may not. Where that
    folder cannot be written, nothing is told of languages."""
    with suppress(OSError):
        _identifier()


@cache
def _identifier() -> Any:
    from py3langid import langid

    identifier = langid.LanguageIdentifier.from_model_file(langid.MODEL_FILE)
    wanted = {code for code in identifier.nb_classes if len(code) == 2} - _LEFT_OUT | set(_CANONICAL)
    identifier.set_languages(wanted & set(identifier.nb_classes))
    # Column by column, as it is left, to add up a text's rows takes ten times as long.
    identifier.nb_ptc = identifier.nb_ptc.copy("C")
    return identifier


def language_of_segments(segments: tuple[Segment, ...]) -> str | None:
    """The language of a document from samples spread over its segments, so that a foreign cover page has no say."""
    if len(segments) <= _PARTS:
        return detect_language("\n".join(segment.text for segment in segments))
    step = len(segments) / _PARTS
    chosen = [segments[int(step * (part + 0.5))].text[: 2 * _SAMPLE] for part in range(_PARTS)]
    return detect_language("\n".join(chosen)) or detect_language("\n".join(segment.text for segment in segments[:200]))


def _sample(text: str) -> str:
    """`text`, or pieces from all over a long one."""
    if len(text) <= _SAMPLE:
        return text
    piece = _SAMPLE // _PARTS
    step = (len(text) - piece) // (_PARTS - 1)
    return "\n".join(text[part * step : part * step + piece] for part in range(_PARTS))
