"""Measures when "no good match" is said, and proposes the limits of a model.

    python tests/measure/no_match.py                           # the limits that are stored in resources/models.toml
    python tests/measure/no_match.py --model FOLDER --write    # a new starter: measures, then stores what it proposes
    python tests/measure/no_match.py --languages en,de --questions 30

A new starter needs the second line once, before or after it is installed: limits that were measured on other files
are not used. --eval (or DRAGOMAN_SHARED, the folder above it) names the folder of the question sets. The
questions go through the product's search (without the reranker, on which the verdict does not depend):

    within   question and library are in one language; the library is one half of XQuAD's articles, the unanswerable
             questions are those about the other half
    across   the same, asked in another language
    mixed    a library of two languages: of the articles one third in the question's, one third in the other
             (their questions have their answers there alone), the last third missing
    large    half of XQuAD's articles among up to 1,500 passages of another set, asked in every language
    sets     other question sets, each half asked of itself and of the other; not used for the proposal

A false alarm is an answerable question, its passage among the first ten, that is told "no good match"; a miss an
unanswerable one that is not. The proposal says it as often as it can while false alarms stay under --false-alarms in
each situation and under twice that in each language. Takes about three minutes.
"""

from __future__ import annotations

import argparse
import itertools
import json
import lzma
import re
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import asdict, replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import numpy as np
from evaluation_sets import EvaluationSets
from no_match_library import NEVER, Asked, Bench, spread

from app.chunking import Chunker
from app.inference.embedder import Embedder
from app.inference.ruler import Ruler
from app.models import BUILT_IN, NoMatchLimits, load_models
from app.paths import resources_dir
from app.search.no_match import is_no_match

SETS = {
    "ar": "arcd_ar", "fa": "pquad_fa", "fr": "piaf_fr", "he": "heq_he", "ja": "jaquad_ja", "pl": "poquad_pl",
    "pt": "faquad_pt", "th": "iapp_th", "tr": "tquad_tr", "zh": "cmrc2018_zh",
}  # fmt: skip
PER_ARTICLE = 5  # XQuAD has five paragraphs of every article, one after the other
_COMMENTS = 30  # the column in models.toml where they begin
BORDER = 6  # passages on each side of the middle of another set that may belong to one article


def read(file: Path) -> dict:
    return json.loads(lzma.decompress(file.read_bytes()))


def xquad(bench: Bench, data: dict, languages: list[str]) -> Iterator[Asked]:
    def article(paragraph: int) -> int:
        return paragraph // PER_ARTICLE

    paragraphs = range(len(data[languages[0]]["paragraphs"]))
    for place, own in enumerate(languages):
        texts = {name: data[name]["paragraphs"] for name in languages}
        questions = data[own]["questions"]
        others = [name for name in languages if name != own]
        for half in (0, 1):
            library = {n: (own, texts[own][n]) for n in paragraphs if article(n) % 2 == half}
            yield from bench.ask("within", library, [(own, questions)])
            # A fifth of them from each other language: there are many pairs.
            asked = [(name, spread(data[name]["questions"], 24)) for name in others]
            yield from bench.ask("across", library, asked)
        for step in (1, 5):
            other = languages[(place + step) % len(languages)]
            if other != own:
                library = {
                    n: (name, texts[name][n])
                    for n in paragraphs
                    if article(n) % 3 < 2
                    for name in [own if article(n) % 3 == 0 else other]
                }
                yield from bench.ask("mixed", library, [(own, questions)])


def large(bench: Bench, folder: Path, data: dict, languages: list[str]) -> Iterator[Asked]:
    """Limits that were measured on small libraries alone would not hold in large ones: those know more words."""
    for own in (name for name in languages if name in SETS):
        texts = [
            text
            for part in ("dev", "train")
            for text in read(folder / SETS[own] / f"{part}.json.xz")["corpus"].values()
        ]
        paragraphs = data[own]["paragraphs"]
        library = {n: (own, paragraphs[n]) for n in range(len(paragraphs)) if n // PER_ARTICLE % 2}
        library |= {len(paragraphs) + n: (own, text) for n, text in enumerate(dict.fromkeys(texts[:1500]))}
        asked = [(name, spread(data[name]["questions"], 1000 if name == own else 24)) for name in languages]
        yield from bench.ask("large", library, asked)


def other_sets(bench: Bench, folder: Path, languages: list[str]) -> Iterator[Asked]:
    for language, name in SETS.items():
        file = folder / name / "dev.json.xz"
        if language not in languages or not file.is_file():
            continue
        data = read(file)
        ids = {id_: number for number, id_ in enumerate(data["corpus"])}
        questions = [(data["queries"][query], ids[passage]) for query, passage, grade in data["qrels"] if grade > 0]
        middle = len(ids) // 2
        questions = [(text, n) for text, n in questions if not middle - BORDER <= n < middle + BORDER]
        texts = {ids[id_]: (language, text) for id_, text in data["corpus"].items()}
        for first, last in ((0, middle), (middle, len(ids))):
            library = {number: texts[number] for number in range(first, last)}
            yield from bench.ask("sets", library, [(language, questions)])


def rates(rows: Sequence[Asked], limits: NoMatchLimits) -> str:
    """False alarms / misses in %; nothing where there was nothing to count."""
    said = [(row, is_no_match(row.evidence, limits) and not row.certain) for row in rows]
    alarms = [each for row, each in said if row.found]
    misses = [not each for row, each in said if not row.answerable]
    return f"{100 * np.mean(alarms):.1f} / {100 * np.mean(misses):.0f}" if alarms and misses else ""


def show(rows: Sequence[Asked], limits: NoMatchLimits) -> None:
    situations = list(dict.fromkeys(row.situation for row in rows))
    print("false alarms / misses in %".ljust(28) + "".join(name.rjust(16) for name in situations))
    for language in [*sorted({row.language for row in rows}), "all"]:
        chosen = [row for row in rows if language in (row.language, "all")]
        cells = [rates([row for row in chosen if row.situation == each], limits) for each in situations]
        print(f"{language:28}" + "".join(cell.rjust(16) for cell in cells))


def propose(rows: Sequence[Asked], measured_on: str, most: float) -> NoMatchLimits:
    """The limits that say it most often, the mean of the situations, while false alarms stay as few as wanted."""
    rows = [row for row in rows if row.situation != "sets" and (row.found or not row.answerable)]
    known, words, same, other = (
        np.array([getattr(row.evidence, name) for row in rows])
        for name in ("known", "words", "same_language", "other_language")
    )
    certain = np.array([row.certain for row in rows])
    unanswerable = np.array([not row.answerable for row in rows])
    situation = np.array([row.situation for row in rows])
    alone = np.array([f"{row.situation} {row.language}" for row in rows])
    # Questions of these sets share more words with their passages than a person's do, so that false alarms where the
    # words are others cannot be counted: a cosine that nearly no wrong passage reaches is enough by itself.
    same_limit = round(float(np.quantile(same[unanswerable & (situation == "within")], 0.95)), 2)

    def groups(names: np.ndarray) -> list[np.ndarray]:
        return [~unanswerable & (names == name) for name in sorted(set(names))]

    bounds = [(group, most) for group in groups(situation)] + [(group, 2 * most) for group in groups(alone)]
    silences = [unanswerable & (situation == name) for name in sorted(set(situation))]
    best, limits = -1.0, replace(NEVER, measured_on=measured_on)
    for known_limit, words_limit, other_limit in itertools.product(
        (0.4, 0.45, 0.5, 0.55, 0.6), np.arange(0.08, 0.26, 0.01), np.arange(0.0, 0.8, 0.02)
    ):
        strange = known < known_limit
        near = np.where(strange, np.maximum(same, other) >= other_limit, (same >= same_limit) | (other >= other_limit))
        said = (words < words_limit) & ~near & ~certain
        value = float(np.mean([said[group].mean() for group in silences]))
        if value > best and all(said[group].mean() <= bound for group, bound in bounds if group.any()):
            found = (known_limit, words_limit, same_limit, other_limit)
            best, limits = value, NoMatchLimits(measured_on, *(round(float(each), 2) for each in found))
    return limits


def write(limits: NoMatchLimits) -> None:
    path = resources_dir() / "models.toml"
    head, mark, section = path.read_text(encoding="utf-8").partition(f"[{BUILT_IN}.no_match]")
    assert mark, f"{path} has no table [{BUILT_IN}.no_match]"
    for key, value in asdict(limits).items():
        line = f"{key} = {json.dumps(value)}".ljust(_COMMENTS)
        section, changed = re.subn(rf"(?m)^{key} = \S+ *", line, section, count=1)
        assert changed, f"{path} has no {key} for {BUILT_IN}"
    path.write_text(head + mark + section, encoding="utf-8")


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--eval", type=Path, default=EvaluationSets.shared().folder)
    arguments.add_argument(
        "--model", type=Path, help="a folder of the starter's files, to be measured in place of the installed one"
    )
    arguments.add_argument("--languages", default="", help="of XQuAD and the other sets; default: all")
    arguments.add_argument("--questions", type=int, default=100, help="questions per library and language")
    arguments.add_argument("--false-alarms", type=float, default=0.04, help="at most this share, for the proposal")
    arguments.add_argument("--write", action="store_true", help="store the proposal in resources/models.toml")
    options = arguments.parse_args()
    if options.write and options.languages:
        arguments.error("limits are stored only when they were measured on all languages")
    spec = load_models(resources_dir())[BUILT_IN]
    if options.model is not None:
        spec = replace(spec, folder=options.model.resolve())
    needed = [options.eval / "xquad" / "xquad.json.xz"]
    needed += [options.eval / name / f"{part}.json.xz" for name in SETS.values() for part in ("dev", "train")]
    if missing := [str(file) for file in needed if not file.is_file()]:
        raise SystemExit(f"Not measured: there is no {missing[0]}. Name the shared folder with DRAGOMAN_SHARED.")
    data = read(needed[0])
    wanted = options.languages.split(",") if options.languages else sorted({*data, *SETS})
    embedder, chunker = Embedder(spec), Chunker(Ruler(spec.tokenizer_file))
    with tempfile.TemporaryDirectory() as temporary:
        bench = Bench(Path(temporary), embedder, chunker, options.questions)
        languages = [name for name in sorted(data) if name in wanted]
        rows = [*xquad(bench, data, languages), *large(bench, options.eval, data, languages)]
        rows += other_sets(bench, options.eval, wanted)
    limits = propose(rows, embedder.digest[:12], options.false_alarms)
    for title, shown in (("stored", spec.no_match), ("proposed", limits)):
        print(f"\n{title}: {shown}")
        if shown is not None:
            show(rows, shown)
    if options.write:
        write(limits)


if __name__ == "__main__":
    main()
