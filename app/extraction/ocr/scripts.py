"""Which languages are written in a script, as Tesseract names both. Pure.

A page is read with those of its script that are installed: with others it gives words that nobody has written.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

VERTICAL = "Han_vert"  # written from top to bottom, in columns from the right
# By the name that orientation and script detection gives; languages as files of tessdata are called.
LANGUAGES: Mapping[str, tuple[str, ...]] = {
    "Latin": (
        "eng", "afr", "aze", "bos", "bre", "cat", "ceb", "ces", "cos", "cym", "dan", "deu", "enm", "epo", "est",
        "eus", "fao", "fil", "fin", "fra", "frm", "fry", "gla", "gle", "glg", "hat", "hrv", "hun", "ind", "isl",
        "ita", "ita_old", "jav", "kmr", "lat", "lav", "lit", "ltz", "mlt", "mri", "msa", "nld", "nor", "oci", "pol",
        "por", "que", "ron", "slk", "slv", "spa", "spa_old", "sqi", "srp_latn", "sun", "swa", "swe", "ton", "tur",
        "uzb", "vie", "yor",
    ),
    "Fraktur": ("frk", "deu", "eng"),
    "Canadian_Aboriginal": ("iku",),
    "Cyrillic": ("rus", "ukr", "aze_cyrl", "bel", "bul", "kaz", "kir", "mkd", "mon", "srp", "tat", "tgk", "uzb_cyrl"),
    "Greek": ("ell", "grc"),
    "Arabic": ("ara", "fas", "kur_ara", "pus", "snd", "uig", "urd"),
    "Hebrew": ("heb", "yid"),
    "Armenian": ("hye",),
    "Georgian": ("kat", "kat_old"),
    "Devanagari": ("hin", "mar", "nep", "san"),
    "Bengali": ("ben", "asm"),
    "Gujarati": ("guj",),
    "Gurmukhi": ("pan",),
    "Kannada": ("kan",),
    "Malayalam": ("mal",),
    "Oriya": ("ori",),
    "Sinhala": ("sin",),
    "Tamil": ("tam",),
    "Telugu": ("tel",),
    "Thai": ("tha",),
    "Lao": ("lao",),
    "Khmer": ("khm",),
    "Myanmar": ("mya",),
    "Tibetan": ("bod", "dzo"),
    "Ethiopic": ("amh", "tir"),
    "Cherokee": ("chr",),
    "Syriac": ("syr",),
    "Han": ("chi_sim", "chi_tra", "jpn"),
    VERTICAL: ("jpn_vert", "chi_tra_vert", "chi_sim_vert", "kor_vert"),
    "HanS": ("chi_sim",),
    "HanT": ("chi_tra",),
    "Japanese": ("jpn",),
    "Hiragana": ("jpn",),
    "Katakana": ("jpn",),
    "Korean": ("kor",),
    "Hangul": ("kor",),
}  # fmt: skip


# Scripts that its detection does not know, by what it takes them for: measured, see tests/bench/ocr.py.
_TAKEN_FOR: Mapping[str, tuple[str, ...]] = {
    "Latin": ("Thai", "Armenian", "Khmer", "Oriya"),
    "Malayalam": ("Georgian", "Myanmar"),
    "Arabic": ("Ethiopic", "Myanmar", "Sinhala"),
    "Greek": ("Ethiopic",),
    "Devanagari": ("Gujarati", "Gurmukhi"),
    "Kannada": ("Sinhala",),
    "Korean": ("Han",),
    "Thai": ("Lao",),
}
OR = "|"  # between scripts, in one of which a page is
_MOST_PROPOSED = 3  # of one script
# Of scripts that share their letters, each language is read by itself: together they give letters of both (of Chinese,
# six in a hundred wrong and not one), and which one it is, is seen by how surely it was read.
_ONE_BY_ONE = ("Han", "Japanese", "Hiragana", "Katakana", VERTICAL, "Arabic")
_OF_HAN = ("chi_sim", "jpn", "chi_tra")


def language_sets(script: str, installed: Collection[str]) -> tuple[tuple[str, ...], ...]:
    """The languages that a page in this script is read with: each set by itself."""
    if script in _ONE_BY_ONE:
        among = LANGUAGES[script] if script in ("Arabic", VERTICAL) else _OF_HAN
        return tuple((each,) for each in among if each in installed)
    together = languages_for(script, installed)
    return (together,) if together else ()


def likely_scripts(seen: str) -> tuple[str, ...]:
    """The script that was detected, and those that are taken for it."""
    return seen, *_TAKEN_FOR.get(seen, ())


def missing_scripts(seen: str, installed: Collection[str]) -> tuple[str, ...]:
    """Those in which a page may be that is detected so, and of which no language is installed."""
    return tuple(script for script in likely_scripts(seen) if not language_sets(script, installed))


def proposed_languages(scripts: Iterable[str], offered: Collection[str]) -> tuple[str, ...]:
    """The languages, some for each script at most, that pages are likely to be in for which there is none; `scripts` as
    pages are kept with, parted by OR. Among them may be languages."""
    each = [part for script in scripts for part in script.split(OR)]
    codes = [
        code
        for script in each
        for code in [c for c in LANGUAGES.get(script, (script,)) if c in offered][:_MOST_PROPOSED]
    ]
    return tuple(dict.fromkeys(codes))


def languages_for(script: str, installed: Collection[str]) -> tuple[str, ...]:
    """Those of a script that are installed; of one that is not known, those of the Latin one."""
    return tuple(each for each in LANGUAGES.get(script, LANGUAGES["Latin"]) if each in installed)
