"""Which language a page seems to be in whose data is missing: read with that of another one of its script it makes
text, and all that is wrong with it are the letters that only its own language has."""

from __future__ import annotations

from collections.abc import Collection

from app.extraction.ocr.scripts import LANGUAGES
from app.text.language import letter_count, without_noise
from app.text.language_table import language_table

_LEAST_LETTERS = 100
# By how much a text is likelier in one than in another, for each letter, as a logarithm. Measured: read with the data
# of another, pages of twenty languages are so by .08 (Ukrainian with Russian) to 1.2 (Polish with English); languages
# that are hardly told apart (Indonesian, Malay) differ by .01.
_BY_FAR = 0.05
_FRAKTUR = "frk"
# As Tesseract calls them, in the order in which they are likely, what the language table calls by two letters.
_CALLED = {
    "af": "afr", "am": "amh", "ar": "ara", "as": "asm", "az": "aze aze_cyrl", "be": "bel", "bg": "bul", "bn": "ben",
    "br": "bre", "bs": "bos", "ca": "cat", "cs": "ces", "cy": "cym", "da": "dan", "de": "deu", "dz": "dzo",
    "el": "ell", "en": "eng", "eo": "epo", "es": "spa", "et": "est", "eu": "eus", "fa": "fas", "fi": "fin",
    "fo": "fao", "fr": "fra", "fy": "fry", "ga": "gle", "gd": "gla", "gl": "glg", "gu": "guj", "he": "heb",
    "hi": "hin", "hr": "hrv", "ht": "hat", "hu": "hun", "hy": "hye", "id": "ind", "is": "isl", "it": "ita",
    "jv": "jav", "ka": "kat", "kk": "kaz", "km": "khm", "kn": "kan", "ku": "kmr", "ky": "kir", "la": "lat",
    "lb": "ltz", "lo": "lao", "lt": "lit", "lv": "lav", "mk": "mkd", "ml": "mal", "mn": "mon", "mr": "mar",
    "ms": "msa", "mt": "mlt", "my": "mya", "ne": "nep", "nl": "nld", "nb": "nor", "nn": "nor", "oc": "oci",
    "or": "ori", "pa": "pan", "pl": "pol", "ps": "pus", "pt": "por", "qu": "que", "ro": "ron", "ru": "rus",
    "sa": "san", "si": "sin", "sk": "slk", "sl": "slv", "sq": "sqi", "sr": "srp srp_latn", "sv": "swe", "sw": "swa",
    "ta": "tam", "te": "tel", "tg": "tgk", "th": "tha", "tl": "fil", "tr": "tur", "tt": "tat", "ug": "uig",
    "uk": "ukr", "ur": "urd", "uz": "uzb uzb_cyrl", "vi": "vie", "yo": "yor",
}  # fmt: skip


def missing_language(text: str, script: str, installed: Collection[str]) -> str:
    """What the language of a page is called, which was read in this script, where it is not `installed` and the text
    fits it better by far than those that are; else ""."""
    letters = without_noise(text)
    count = letter_count(letters)
    if count < _LEAST_LETTERS or script not in LANGUAGES:
        return ""
    if script == "Fraktur":  # whatever its language: read without it, one letter in ten is wrong
        return "" if _FRAKTUR in installed else _FRAKTUR
    table = language_table()
    scores = table.scores(letters)
    here = [
        float(score)
        for code, score in zip(table.languages, scores, strict=True)
        if any(name in installed for name in _called(code, script))
    ]
    likeliest = int(scores.argmax())
    names = _called(table.languages[likeliest], script)
    if not names or not here or float(scores[likeliest]) - max(here) < _BY_FAR * count:
        return ""
    return names[0]


def _called(code: str, script: str) -> list[str]:
    """As Tesseract calls what the table calls so, where it is written in this script."""
    return [name for name in _CALLED.get(code, "").split() if name in LANGUAGES[script]]
