"""Writes the tables of resources/starter/MODEL_CARD.md from the figures of `make starter-eval`.

    make starter-eval ARGS="--json build/starter/eval.json"
    python packaging/starter/card.py build/starter/eval.json

What stands between the two markers in the card is replaced; the words around it are written by hand.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

CARD = Path(__file__).resolve().parents[2] / "resources" / "starter" / "MODEL_CARD.md"
BEGIN, END = "<!-- figures -->\n", "<!-- /figures -->\n"


def row(*cells: str) -> str:
    return "| " + " | ".join(cells) + " |\n"


def share(value: float) -> str:
    return f"{value:.3f}".removeprefix("0")


def head(*cells: str) -> str:
    return row(*cells) + row(*["---"] * len(cells))


def figures(found: dict[str, Any]) -> str:
    dense, hybrid = found["xquad"]["dense"], found["hybrid"]["xquad within"]
    multi = found["xquad"]["multi-vector"]
    text = f"Digest of the two files together: `{found['model']['digest']}`"
    text += f" ({found['model']['bytes'] / 1e6:.1f} MB).\n\n"
    text += "XQuAD, development half: recall at 1 / at 10 among 120 passages, vectors alone, by language.\n\n"
    text += head("", "within", "asked in it, answered in the others", "answered in it, asked in the others")
    for language in dense["within"]:
        columns = (dense[name] for name in ("within", "across, by question language", "across, by passage language"))
        cells = [column[language] for column in columns]
        text += row(language, *(f"{share(cell['recall@1'])} / {share(cell['recall@10'])}" for cell in cells))
    text += "\nAcross languages the multi-vector score, over the best candidates, gives "
    mean = multi["across, by question language"]["mean"]
    text += f"{share(mean['recall@1'])} / {share(mean['recall@10'])}.\n\n"
    text += f"Search within a language, MRR@10, {found['questions']} questions in each: full text alone, fused with"
    text += " the vectors, reranked.\n\n"
    text += head("", *hybrid["words"])
    for stage in ("words", "fused", "reranked"):
        text += row(stage, *(share(cell["mrr@10"]) for cell in hybrid[stage].values()))
    tatoeba, sts = found["tatoeba"], found["sts"]
    thirty_six = "mean of XTREME's"
    text += f"\nLASER's Tatoeba test, accuracy into English: {share(tatoeba[thirty_six])} over the customary 36"
    text += f" languages, {share(tatoeba['mean'])} over all {len(tatoeba['languages'])}.\n\n"
    ranked = sorted(tatoeba["languages"].items(), key=lambda pair: -pair[1])
    text += "".join(f"{language} {share(value)}, " for language, value in ranked).rstrip(", ") + ".\n\n"
    text += f"STS-B, Spearman: {share(sts['mean without English'])} over ten languages; "
    text += ", ".join(f"{language} {share(value)}" for language, value in sts["languages"].items()) + ".\n\n"
    text += f"Speed: {found['speed']['texts per second']:.0f} texts of 300 tokens a second on two cores.\n"
    return text


def main() -> None:
    found = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    card = CARD.read_text(encoding="utf-8")
    before, rest = card.split(BEGIN)
    _old, after = rest.split(END)
    CARD.write_text(before + BEGIN + figures(found) + END + after, encoding="utf-8")


if __name__ == "__main__":
    main()
