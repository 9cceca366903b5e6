"""Measures how many texts in encodings from before Unicode, or without a mark, are read as they were written.

    python tests/measure/charsets.py [--corpus FOLDER] [--each N] [--seed S] [--misses N]

The texts are translated sentences of the shared folder (`parallel/free`; DRAGOMAN_SHARED names it), encoded as programs
in their languages did, in excerpts of 20 to 1,000 characters. `--corpus` names the folder `tests` in the source of
chardet 5.2.0 (on PyPI, LGPL: not part of the project), 426 files by encoding. A file is right where its letters and
digits are, but for one in 200.
"""

from __future__ import annotations

import argparse
import lzma
import os
import random
import re
import sys
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from app.domain.errors import DamagedDocument  # noqa: E402  # after the path is known
from app.extraction.charset import decode  # noqa: E402
from app.extraction.charset.euc_tw import decode_euc_tw  # noqa: E402

_ENCODINGS = {
    **dict.fromkeys(("it", "nl", "da", "fi", "nb", "is"), ("cp1252",)),
    **dict.fromkeys(("de", "fr"), ("cp1252", "mac_roman", "cp850")),
    **dict.fromkeys(("sk", "sl", "hr"), ("cp1250",)),
    **dict.fromkeys(("pl", "cs", "hu"), ("cp1250", "iso8859-2")),
    **dict.fromkeys(("lt", "lv", "et"), ("cp1257",)),
    **dict.fromkeys(("bg", "mk", "sr"), ("cp1251",)),
    **dict.fromkeys(("hi", "am"), ("utf-16-le",)),
    **dict.fromkeys(("ka", "ta"), ("utf-16-be",)),
    "es": ("cp1252", "cp850"),
    "pt": ("cp1252", "mac_roman"),
    "sv": ("cp1252", "cp437"),
    "ro": ("cp1250", "iso8859-16"),
    "tr": ("cp1254",),
    "ru": ("cp1251", "koi8-r", "iso8859-5", "cp866", "mac_cyrillic"),
    "uk": ("cp1251", "koi8-u"),
    "el": ("cp1253", "iso8859-7"),
    "he": ("cp1255",),
    "ar": ("cp1256", "iso8859-6"),
    "fa": ("cp1256",),
    "th": ("cp874",),
    "ja": ("cp932", "euc-jp", "iso2022_jp", "utf-16-le", "utf-16-be"),
    "zh": ("gb18030", "utf-16-le"),
    "zh-Hant": ("big5", "utf-16-le"),
    "ko": ("cp949", "utf-16-be", "iso2022_kr"),
}
_FILES = ("tatoeba_challenge", "tico19", "ms_beginners", "docs_misc", "software_l10n", "omw_definitions")
_SIZES = (20, 60, 200, 1000)  # characters
_MOST_TEXTS = 4000  # of a language
_LANGUAGE = re.compile(r"(?<=\d)-[a-z]{5,}$")  # windows-1250-polish
# The corpus names some encodings otherwise than Python does.
_NAMES = {
    "macroman": "mac_roman",
    "maccyrillic": "mac_cyrillic",
    "ibm855": "cp855",
    "ibm866": "cp866",
    "tis-620": "cp874",
}


def sentences(folder: Path) -> dict[str, list[str]]:
    """The sentences beyond ASCII in each of the languages, up to a limit."""
    found: dict[str, list[str]] = defaultdict(list)
    for name in _FILES:
        path = folder / f"{name}.tsv.xz"
        lines = lzma.decompress(path.read_bytes()).decode().split("\n") if path.is_file() else ()
        for language, _, text in (line.split("\t") for line in lines if line.count("\t") == 2):
            if language in _ENCODINGS and not text.isascii() and len(found[language]) < _MOST_TEXTS:
                found[language].append(text)
    return found


def excerpts(texts: dict[str, list[str]], each: int, seed: int) -> Iterator[tuple[str, str, int, bytes]]:
    """(language, encoding, size, bytes), the same for the same seed; what an encoding lacks is left out."""
    chance = random.Random(seed)
    for language, encodings in _ENCODINGS.items():
        for encoding in encodings if texts.get(language) else ():
            for size in _SIZES:
                for _ in range(each):
                    text = ""
                    while len(text) < size:
                        text += " " * bool(text) + chance.choice(texts[language])
                    data = text[:size].encode(encoding, "ignore")
                    if not data.isascii() or data.count(b"\x1b"):
                        yield language, encoding, size, data


def read(data: bytes) -> str:
    try:
        return decode(data)
    except DamagedDocument:
        return ""


def measure_excerpts(texts: dict[str, list[str]], options: argparse.Namespace) -> None:
    right: Counter[object] = Counter()
    all_: Counter[object] = Counter()
    misses = []
    for language, encoding, size, data in excerpts(texts, options.each, options.seed):
        wanted, got = data.decode(encoding), read(data)
        for key in (size, f"{language}/{encoding}"):
            all_[key] += 1
            right[key] += wanted == got
        if wanted != got:
            misses.append(f"{language}/{encoding}: {wanted[:60]!r} was read {got[:60]!r}")
    for size in _SIZES:
        print(f"{size:5} characters: {right[size]} of {all_[size]} = {right[size] / max(1, all_[size]):.3f}")
    pairs = sorted((right[key] / all_[key], str(key)) for key in all_ if isinstance(key, str))
    print("least:", ", ".join(f"{key} {share:.2f}" for share, key in pairs[:10]))
    print("\n".join(random.Random(0).sample(misses, min(options.misses, len(misses)))))


def measure_corpus(folder: Path) -> None:
    right, misses = 0, []
    files = sorted(file for file in folder.glob("*/*") if file.is_file())
    for file in files:
        data = file.read_bytes()
        name = _LANGUAGE.sub("", file.parent.name.lower())
        name = _NAMES.get(name, name)
        wanted = decode_euc_tw(data, strict=False) if name == "euc-tw" else data.decode(name, "replace")
        got, wanted = _letters(read(data)), _letters(wanted)
        same = sum(one == other for one, other in zip(got, wanted, strict=False))
        if len(got) == len(wanted) and same >= 0.995 * len(wanted):
            right += 1
        else:
            misses.append(f"{file.parent.name}/{file.name}")
    print(f"corpus of chardet: {right} of {len(files)} = {right / max(1, len(files)):.3f}; not: {', '.join(misses)}")


def _letters(text: str) -> str:
    return "".join(character for character in unicodedata.normalize("NFC", text) if character.isalnum())


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--corpus", type=Path)
    arguments.add_argument("--each", type=int, default=12, help="excerpts of a language, encoding and size")
    arguments.add_argument("--seed", type=int, default=1)
    arguments.add_argument("--misses", type=int, default=10, help="print so many")
    options = arguments.parse_args()
    shared = Path(os.environ.get("DRAGOMAN_SHARED") or ROOT.parent / "shared")
    texts = sentences(shared / "parallel" / "free")
    if texts:
        measure_excerpts(texts, options)
    else:
        print(f"there are no sentences below {shared} (DRAGOMAN_SHARED)")
    if options.corpus:
        measure_corpus(options.corpus)


if __name__ == "__main__":
    main()
