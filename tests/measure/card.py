"""The figures in the built-in embedder's card, between two marks, from what embedder_eval.py measured."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from passage_library import STAGES

from app.common.paths import resources_dir
from app.domain.models import BUILT_IN

_BEGIN, _END = "<!-- figures -->\n", "<!-- /figures -->"
_ACROSS = "across, by {} language"


def write_card(results: Mapping[str, Any], card: Path | None = None) -> None:
    """Replaces the figures in the card by those of the parts that were measured."""
    path = card or resources_dir() / BUILT_IN / "MODEL_CARD.md"
    head, begin, rest = path.read_text(encoding="utf-8").partition(_BEGIN)
    _, end, tail = rest.partition(_END)
    if not begin or not end:
        raise ValueError(f"{path} lacks the marks of its figures")
    path.write_text(head + begin + "\n\n".join(_parts(results)) + "\n" + end + tail, encoding="utf-8")


def _parts(results: Mapping[str, Any]) -> list[str]:
    questions = results["questions"]
    parts = [
        f"By `make embedder-eval`, through the program's own search: {questions} questions in each language or set, a"
        f" fifth of it in each pair of languages. Digest of the model's files: `{results['digest']}`."
    ]
    parts += _pairs(results["pairs"]) if "pairs" in results else []
    if "pool" in results:
        rows = {stage: [results["pool"][stage]["mean"]["right@12"]] for stage in STAGES}
        parts += [
            "XQuAD, one library of all twelve languages: share of the right passages, one in each language, among the"
            " first twelve.",
            _transposed(rows, ["share"]),
        ]
    parts += _large(results["large"]) if "large" in results else []
    if "sets" in results:
        names = list(results["sets"]["words"])
        rows = {name: [results["sets"][stage][name]["mrr@10"] for stage in STAGES] for name in names}
        parts += ["Question sets, each among its own passages, MRR@10.", _table(STAGES, rows)]
    if "tatoeba" in results:
        parts += _tatoeba(results["tatoeba"])
    if "sts" in results:
        each = ", ".join(f"{name} {_short(value)}" for name, value in results["sts"]["languages"].items())
        parts.append(f"STS-B, Spearman: mean {_short(results['sts']['mean'])}; {each}.")
    if results.get("no-match"):
        parts += [
            '"No good match": share of answered questions that are told so, and of unanswerable ones that are not'
            " (`tests/measure/no_match.py` says what the libraries are).",
            _table(["false alarms", "misses"], results["no-match"]),
        ]
    return parts


def _pairs(pairs: Mapping[str, Any]) -> list[str]:
    dense, last = pairs["meaning"], pairs["reranked"]
    groups = ["within"] + [group for kind in ("question", "passage") if (group := _ACROSS.format(kind)) in dense]
    names = list(dense["within"])
    heads = ["within", "asked in it, answered in the others", "answered in it, asked in the others"][: len(groups)]
    rows = {name: [f"{_both(dense[group][name])} → {_both(last[group][name])}" for group in groups] for name in names}
    stages = {stage: [_both(pairs[stage][group]["mean"]) for group in groups[:2]] for stage in STAGES}
    return [
        "XQuAD, development half: recall at 1 / at 10 among 120 passages of one language, dense vectors alone → search"
        " as it is shown, by language.",
        _table(heads, rows),
        "The means by stage.",
        _table(["within", "across"][: len(groups)], stages),
    ]


def _large(large: Mapping[str, Any]) -> list[str]:
    rows = {stage: [_both(large[kind][stage]["mean"]) for kind in ("any", "own", "another")] for stage in STAGES}
    heads = ["any right passage", "the one in the question's language", "the best in another language"]
    return [
        f"XQuAD among {large['passages']:,} passages of all sets, recall at 1 / at 10.",
        _table(heads, rows),
    ]


def _tatoeba(result: Mapping[str, Any]) -> list[str]:
    compared, embedded = result["as compared"], result["as embedded"]
    ordered = sorted(compared["languages"].items(), key=lambda pair: -pair[1])
    count = compared["languages of XTREME's"]
    means = [_short(found["mean of XTREME's"]) for found in (compared, embedded)]
    if len(ordered) > count:
        means[0] += f" ({_short(compared['mean'])} over all {len(ordered)})"
    return [
        f"LASER's Tatoeba test, accuracy into English over the customary {count} languages: {means[0]} as vectors are"
        f" compared, {means[1]} as they are embedded. As they are compared:",
        ", ".join(f"{language} {_short(share)}" for language, share in ordered) + ".",
    ]


def _table(columns: Sequence[str], rows: Mapping[str, Sequence[Any]]) -> str:
    lines = ["|  | " + " | ".join(columns) + " |", "| --- " * (len(columns) + 1) + "|"]
    for name, values in rows.items():
        cells = [value if isinstance(value, str) else _short(value) for value in values]
        lines.append(f"| {name} | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def _transposed(rows: Mapping[str, Sequence[Any]], names: Sequence[str]) -> str:
    return _table(list(rows), {name: [row[place] for row in rows.values()] for place, name in enumerate(names)})


def _both(figures: Mapping[str, float]) -> str:
    return f"{_short(figures['recall@1'])} / {_short(figures['recall@10'])}"


def _short(value: float | None) -> str:
    """.123, as a share below 1 is written in the card."""
    if value is None:
        return "–"
    return f"{value:.3f}".removeprefix("0") if value >= 0 else f"{value:.3f}"
