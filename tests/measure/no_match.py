"""Measures when "no good match" is said, and proposes the limits of the built-in embedder.

    python tests/measure/no_match.py                     # the limits that are stored in resources/models.toml
    python tests/measure/no_match.py --write             # measures, then stores what it proposes
    python tests/measure/no_match.py --languages en,de --questions 30

When the model's files or the scoring change the second line is needed: limits that were measured on other files are
not used. DRAGOMAN_SHARED names the folder above that of the question sets. The questions go through the product's
search (without the reranker, on which the verdict does not depend, but for what is shown among noise);
no_match_situations.py says which.

A false alarm is an answerable question, its passage among the first ten, that is told "no good match"; a miss an
unanswerable one that is not. The proposal says it as often as it can while false alarms stay under --false-alarms in
each situation and under twice that in each language; `sets` and `noise` have no part in it.
"""

from __future__ import annotations

import argparse
import os
import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import fields, replace
from pathlib import Path

os.environ["OPENBLAS_NUM_THREADS"] = "1"  # before numpy: products of token vectors are too small to share out
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import numpy as np
from cached_embedder import CachedEmbedder
from evaluation_sets import EvaluationSets
from no_match_situations import NEVER, SITUATIONS, Asked, Situations, all_rows

from app.common.paths import resources_dir
from app.domain.models import BUILT_IN, NoMatchLimits
from app.models.registry import load_models
from app.search.no_match import is_no_match

_KNOWN = (0.4, 0.45, 0.5, 0.55, 0.6)  # shares of words to choose from
_WORDS = tuple(number / 100 for number in range(6, 32, 2))
_STEPS = 200  # cosines to choose from: those of wrong passages, whatever their range
_MEANT_FOR = {
    "measured_on": "the model's files, by the beginning of their digest",
    "known": "share of the question's words that are at home in the library",
    "words": "share of a perfect match by words",
    "same_language": "cosine of a passage in the language of the question",
    "other_language": "cosine of a passage in another",
}
_COLUMN = 30  # where comments begin


def is_said(row: Asked, limits: NoMatchLimits) -> bool:
    """Whether these limits have "no good match" said of an answer."""
    return row.evidence is not None and not row.certain and is_no_match(row.evidence, limits)


def propose(rows: Iterable[Asked], measured_on: str, most: float) -> NoMatchLimits:
    """The limits that say it most often, the mean of the situations, while false alarms stay as few as wanted."""
    chosen = [row for row in rows if row.situation not in ("sets", "noise") and (row.found or not row.answerable)]
    wrong = [row for row in chosen if not row.answerable and row.evidence is not None]
    within = [row.evidence.same_language for row in wrong if row.situation == "within" and row.evidence is not None]
    if not within:
        return replace(NEVER, measured_on=measured_on)
    # Questions of these sets share more words with their passages than a person's do, so that false alarms where the
    # words are others cannot be counted: a cosine that nearly no wrong passage reaches is enough by itself.
    same = float(np.quantile(within, 0.95))
    nearest = [max(row.evidence.same_language, row.evidence.other_language) for row in wrong if row.evidence]
    cosines = np.quantile(nearest, np.linspace(0, 1, _STEPS)).tolist()
    alarms: dict[tuple[str, ...], list[Asked]] = defaultdict(list)
    silences: dict[str, list[Asked]] = defaultdict(list)
    for row in chosen:
        if row.answerable:
            alarms[row.situation,].append(row)
            alarms[row.situation, row.language].append(row)
        else:
            silences[row.situation].append(row)

    def bearable(limits: NoMatchLimits) -> bool:
        return all(_share(group, limits) <= most * len(name) for name, group in alarms.items())

    best, proposal = -1.0, replace(NEVER, measured_on=measured_on)
    for known in _KNOWN:
        for words in _WORDS:

            def limits_at(step: int, known: float = known, words: float = words) -> NoMatchLimits:
                return NoMatchLimits(measured_on, known, words, round(same, 3), round(cosines[step], 3))

            # It is said the more often the higher this limit is: the highest that is bearable is found by halves.
            low, high = -1, _STEPS - 1
            while low < high:
                middle = (low + high + 1) // 2
                low, high = (middle, high) if bearable(limits_at(middle)) else (low, middle - 1)
            if low < 0:
                break  # nor is it with more words asked for
            value = float(np.mean([_share(group, limits_at(low)) for group in silences.values()]))
            if value > best:
                best, proposal = value, limits_at(low)
    return proposal


def _share(rows: Sequence[Asked], limits: NoMatchLimits) -> float:
    return sum(is_said(row, limits) for row in rows) / len(rows)


def rates(rows: Sequence[Asked], limits: NoMatchLimits) -> tuple[float | None, float | None]:
    """The shares (0–1) of false alarms and of misses; None where there was nothing to count."""
    alarms = [is_said(row, limits) for row in rows if row.found]
    misses = [not is_said(row, limits) for row in rows if not row.answerable]
    return (float(np.mean(alarms)) if alarms else None), (float(np.mean(misses)) if misses else None)


def show(rows: Sequence[Asked], limits: NoMatchLimits) -> None:
    """A line for each language, a column for each situation; how often noise is shown."""
    situations = list(dict.fromkeys(row.situation for row in rows))
    print("false alarms / misses in %".ljust(28) + "".join(name.rjust(16) for name in situations))
    for language in [*sorted({row.language for row in rows}), "all"]:
        of_language = [row for row in rows if language in (row.language, "all")]
        cells = []
        for situation in situations:
            shares = rates([row for row in of_language if row.situation == situation], limits)
            cells.append(" / ".join("–" if share is None else f"{100 * share:.1f}" for share in shares))
        print(f"{language:28}" + "".join(cell.rjust(16) for cell in cells))


def show_noise(rows: Sequence[Asked]) -> None:
    """How often a document that is no text is among the first ten, by the language of the question."""
    for language in sorted({row.language for row in rows if row.situation == "noise"}):
        shown = [row.noise_shown for row in rows if row.situation == "noise" and row.language == language]
        print(f"noise among the first ten, asked in {language}: {sum(shown)} of {len(shown)}")


def write(limits: NoMatchLimits, path: Path | None = None) -> None:
    """Stores the limits in models.toml, as a table right after the built-in embedder's own."""
    path = path or resources_dir() / "models.toml"
    text = path.read_text(encoding="utf-8")
    comment = (
        '# The limits of "no good match" (app/search/no_match.py), measured by tests/measure/no_match.py --write.\n'
    )
    lines = [f"[{BUILT_IN}.no_match]\n"]
    for field in fields(limits):
        value = getattr(limits, field.name)
        shown = f'"{value}"' if isinstance(value, str) else str(value)
        lines.append(f"{field.name} = {shown}".ljust(_COLUMN) + f"# {_MEANT_FOR[field.name]}\n")
    table = re.compile(rf"(?ms)^(# [^\n]*\n)?\[{BUILT_IN}\.no_match\]\n.*?(?=^\s*\n|\Z)")
    text = table.sub("", text, count=1)
    own = re.search(rf"(?ms)^\[{BUILT_IN}\]\n.*?(?=^\[|\Z)", text)
    if own is None:
        raise ValueError(f"{path} has no table [{BUILT_IN}]")
    section = own.group().rstrip("\n") + "\n\n" + comment + "".join(lines) + "\n"
    path.write_text(text[: own.start()] + section + text[own.end() :].lstrip("\n"), encoding="utf-8")


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--languages", default="", help="of XQuAD and the other sets; default: all")
    arguments.add_argument("--questions", type=int, default=100, help="questions per library and language")
    arguments.add_argument("--only", default=",".join(SITUATIONS), help="the situations, of: " + ",".join(SITUATIONS))
    arguments.add_argument("--false-alarms", type=float, default=0.04, help="at most this share, for the proposal")
    arguments.add_argument("--write", action="store_true", help="store the proposal in resources/models.toml")
    options = arguments.parse_args()
    chosen = [name for name in SITUATIONS if name in options.only.split(",")]
    if options.write and (options.languages or chosen != list(SITUATIONS)):
        arguments.error("limits are stored only when they were measured on all languages and situations")
    sets = EvaluationSets.shared()
    if not sets.xquad():
        print(f"Not measured: there is no XQuAD in {sets.folder}. DRAGOMAN_SHARED must name the folder above eval/.")
        return 0
    spec = load_models(resources_dir())[BUILT_IN]
    embedder = CachedEmbedder(spec)
    wanted = options.languages.split(",") if options.languages else []
    rows = all_rows(Situations(sets, embedder, options.questions, wanted), chosen)
    limits = propose(rows, embedder.digest[:12], options.false_alarms)
    for title, shown in (("stored", spec.no_match), ("proposed", limits)):
        print(f"\n{title}: {shown}")
        if shown is not None:
            show(rows, shown)
    print()
    show_noise(rows)
    embedder.close()
    if options.write:
        write(limits)
    return 0


if __name__ == "__main__":
    sys.exit(main())
