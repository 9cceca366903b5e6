"""The languages of the starter, and where their texts go by another name."""

from __future__ import annotations

# ISO 639-1 codes, with a script where a language is written in two.
LANGUAGES: tuple[str, ...] = tuple(
    """
    af am ar az be bg bn bs ca cs cy da de el eo es et eu fa fi fr ga gl gu he hi hr hu hy id is
    it ja jv ka kk km kn ko la lo lt lv mk ml mr ms my nb ne nl nn pa pl ps pt ro ru si sk sl sq
    sr sv sw ta te th tl tr uk ur uz vi zh zh-Hant
    """.split()  # noqa: SIM905 (one to a line they would fill the screen)
)

# Codes of the sources that stand for one of ours.
ALIASES: dict[str, str] = {
    "no": "nb",
    "sr-Latn": "sr",
    "prs": "fa",
    "fil": "tl",
    "pt-BR": "pt",
    "zh-Hans": "zh",
    "zh-TW": "zh-Hant",
    "zh-HK": "zh-Hant",
    "zh-CN": "zh",
    "yue": "zh-Hant",
}

# A quarter of the letters in these scripts says that a text is really in the language:
# half of a translation project's strings are the English ones, left as they were.
SCRIPTS: dict[str, str] = {
    "am": "Ethiopic",
    "ar": "Arabic",
    "be": "Cyrillic",
    "bg": "Cyrillic",
    "bn": "Bengali",
    "el": "Greek",
    "fa": "Arabic",
    "gu": "Gujarati",
    "he": "Hebrew",
    "hi": "Devanagari",
    "hy": "Armenian",
    "ja": "Hiragana\\p{Katakana}\\p{Han}",
    "ka": "Georgian",
    "kk": "Cyrillic",
    "km": "Khmer",
    "kn": "Kannada",
    "ko": "Hangul",
    "lo": "Lao",
    "mk": "Cyrillic",
    "ml": "Malayalam",
    "mr": "Devanagari",
    "my": "Myanmar",
    "ne": "Devanagari",
    "pa": "Gurmukhi",
    "ps": "Arabic",
    "ru": "Cyrillic",
    "si": "Sinhala",
    "ta": "Tamil",
    "te": "Telugu",
    "th": "Thai",
    "uk": "Cyrillic",
    "ur": "Arabic",
    "zh": "Han",
    "zh-Hant": "Han",
}

# The 36 languages of the customary Tatoeba test (XTREME), by LASER's codes.
TATOEBA_36: tuple[str, ...] = tuple(
    """
    ara heb vie ind jav tgl eus mal tam tel afr nld deu ell ben hin mar urd pes fra ita por spa
    bul rus jpn kat kor tha swh cmn kaz tur est fin hun
    """.split()  # noqa: SIM905 (one to a line they would fill the screen)
)
