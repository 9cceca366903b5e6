"""Gathers the training texts into three small files that can be carried to another machine.

Reads the folder of parallel texts and question sets that `--shared` (or DRAGOMAN_SHARED) names.
Writes, under `--work`:

- `sentences.tsv.xz` and `words.tsv.xz`: one English text a line with its translations,
  `source, English, language, text, language, text, …`, in the order of the sources, so that
  neighbouring lines are often neighbours in a document;
- `questions.json.xz`: `{language: [[passage, [question, …]], …]}` of the training halves.
"""

from __future__ import annotations

import argparse
import json
import lzma
import os
import unicodedata
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import regex
from languages import ALIASES, LANGUAGES, SCRIPTS

WORDS = ("cldr", "covid_terms", "freedict", "omw_lexicon", "osm_tags")
SENTENCES = (
    "docs_misc",
    "gnome_help",
    "mozilla_l10n",
    "ms_beginners",
    "nllb_seed",
    "omw_definitions",
    "python_docs",
    "software_l10n",
    "stsb_train_mt",
    "tatoeba_challenge",
    "tico19",
    "udhr",
)
LONGEST = 512  # characters of one text; the training reads 128 tokens of it
OF_LANGUAGE = {code: regex.compile(rf"[\p{{{script}}}]") for code, script in SCRIPTS.items()}
LETTER = regex.compile(r"\p{L}")
QUESTION_SETS = {
    "arcd_ar": "ar",
    "cmrc2018_zh": "zh",
    "drcd_zhhant": "zh-Hant",
    "faquad_pt": "pt",
    "heq_he": "he",
    "iapp_th": "th",
    "jaquad_ja": "ja",
    "piaf_fr": "fr",
    "poquad_pl": "pl",
    "pquad_fa": "fa",
    "tquad_tr": "tr",
}


def clean(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).split())[:LONGEST]


def is_translation(english: str, other: str, language: str) -> bool:
    """False for what was left in English, or is in another script."""
    if not other or english.casefold() == other.casefold() or not LETTER.search(other):
        return False
    own = OF_LANGUAGE.get(language)
    if own is None:
        return True
    return len(own.findall(other)) * 4 >= len(LETTER.findall(other))


def translations(file: Path) -> Iterator[tuple[str, str, str]]:
    with lzma.open(file, "rt", encoding="utf8") as lines:
        for line in lines:
            parts = line.rstrip("\n").split("\t")
            if len(parts) != 3:
                continue
            language = ALIASES.get(parts[0], parts[0])
            if language in LANGUAGES:
                english, other = clean(parts[1]), clean(parts[2])
                if LETTER.search(english) and is_translation(english, other, language):
                    yield language, english, other


def gather(sources: tuple[str, ...], folder: Path, target: Path) -> None:
    """Writes each English text once, with all its translations of the source."""
    pairs = 0
    with lzma.open(target, "wt", encoding="utf8", preset=9) as out:
        for source in sources:
            grouped: dict[str, dict[tuple[str, str], None]] = {}
            for language, english, other in translations(folder / f"{source}.tsv.xz"):
                grouped.setdefault(english, {})[language, other] = None
            for english, others in grouped.items():
                fields = [source, english]
                for language, other in others:
                    fields += [language, other]
                    pairs += 1
                out.write("\t".join(fields) + "\n")
    print(f"{target.name}: {pairs:,} pairs, {target.stat().st_size / 1e6:.1f} MB", flush=True)


def gather_questions(folder: Path, target: Path) -> None:
    sets: dict[str, list[tuple[str, list[str]]]] = {}
    for name, language in QUESTION_SETS.items():
        with lzma.open(folder / name / "train.json.xz", "rt", encoding="utf8") as file:
            data = json.load(file)
        questions: dict[str, list[str]] = {}
        for query, passage, _grade in data["qrels"]:
            questions.setdefault(passage, []).append(clean(data["queries"][query]))
        passages = sets.setdefault(language, [])
        passages += [(" ".join(data["corpus"][passage].split()), asked) for passage, asked in questions.items()]
    whole = target.with_suffix(".new")
    with lzma.open(whole, "wt", encoding="utf8") as out:
        json.dump(sets, out, ensure_ascii=False)
    whole.replace(target)
    print(f"{target.name}: {target.stat().st_size / 1e6:.1f} MB", flush=True)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--shared", type=Path, default=os.environ.get("DRAGOMAN_SHARED"))
    options.add_argument("--work", type=Path, default=Path("build/starter"))
    chosen = options.parse_args()
    if chosen.shared is None or not Path(chosen.shared).is_dir():
        raise SystemExit("Name the folder of training texts with --shared or DRAGOMAN_SHARED.")
    shared, data = Path(chosen.shared), chosen.work / "data"
    data.mkdir(parents=True, exist_ok=True)
    with ProcessPoolExecutor(2) as pool:  # compressing takes most of the time, and one core each
        parallel = shared / "parallel" / "free"
        jobs = [
            pool.submit(gather, SENTENCES, parallel, data / "sentences.tsv.xz"),
            pool.submit(gather, WORDS, parallel, data / "words.tsv.xz"),
        ]
        for job in jobs:
            job.result()
    gather_questions(shared / "eval", data / "questions.json.xz")  # last: where it is, all is


if __name__ == "__main__":
    main()
