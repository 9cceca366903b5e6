"""The evaluation sets in the shared folder, read; where the folder or a set is not there, that is said, not raised.

They are not part of the project. DRAGOMAN_SHARED names the folder that holds `eval/`; without it, `shared/` beside the
checkout is taken. Of question sets the halves for development are asked (`dev`): never train on those. Of the other
halves only passages are read, to make a library large.
"""

from __future__ import annotations

import csv
import json
import lzma
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

Item = TypeVar("Item")

# The 36 languages of XTREME's Tatoeba task, by the codes of LASER's files.
_CODES = (
    "ara heb vie ind jav tgl eus mal tam tel afr nld deu ell ben hin mar urd pes fra ita por spa bul rus jpn kat kor"
    " tha swh cmn kaz tur est fin hun"
)
XTREME = frozenset(_CODES.split())


@dataclass(frozen=True, slots=True)
class QuestionSet:
    """Questions, and for each the grades (> 0 is relevant, higher is better) of passages by their index."""

    name: str
    passages: tuple[str, ...]
    questions: tuple[str, ...]
    grades: tuple[Mapping[int, float], ...]

    def thinned(self, count: int, first: int = 0) -> QuestionSet:
        """`count` of the questions, evenly over the set from the `first` on; all where there are fewer."""
        chosen = (thinned(self.questions, count, first), thinned(self.grades, count, first))
        return QuestionSet(self.name, self.passages, *chosen)

    @property
    def right(self) -> list[int]:
        """The best passage of each question."""
        return [max(grade, key=lambda passage: grade[passage]) for grade in self.grades]


def thinned(items: tuple[Item, ...], count: int, first: int = 0) -> tuple[Item, ...]:
    """`count` items, evenly over the whole from the `first` on and round to the beginning."""
    if count >= len(items):
        return items
    return tuple(items[(first + number * len(items) // count) % len(items)] for number in range(count))


class EvaluationSets:
    """Everything below `eval/`. What is absent reads as empty."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @classmethod
    def shared(cls) -> EvaluationSets:
        """Those of the shared folder."""
        named = os.environ.get("DRAGOMAN_SHARED")
        return cls(Path(named or Path(__file__).resolve().parents[3] / "shared") / "eval")

    def xquad(self) -> dict[str, QuestionSet]:
        """XQuAD by language; passages and questions have the same numbers in all languages."""
        path = self.folder / "xquad" / "xquad.json.xz"
        if not path.is_file():
            return {}
        return {
            language: QuestionSet(
                f"xquad {language}",
                tuple(data["paragraphs"]),
                tuple(question for question, _ in data["questions"]),
                tuple({int(paragraph): 1.0} for _, paragraph in data["questions"]),
            )
            for language, data in sorted(json.loads(_text(path)).items())
        }

    def question_sets(self) -> list[QuestionSet]:
        """The other question sets' development halves; questions that have no relevant passage are left out."""
        found = []
        for path in sorted(self.folder.glob("*/dev.json.xz")):
            data = json.loads(_text(path))
            numbers = {id_: number for number, id_ in enumerate(data["corpus"])}
            grades: dict[str, dict[int, float]] = {}
            for question, passage, grade in data["qrels"]:
                if float(grade) > 0:
                    grades.setdefault(question, {})[numbers[passage]] = float(grade)
            asked = [id_ for id_ in data["queries"] if id_ in grades]
            found.append(
                QuestionSet(
                    path.parent.name,
                    tuple(data["corpus"].values()),
                    tuple(data["queries"][id_] for id_ in asked),
                    tuple(grades[id_] for id_ in asked),
                )
            )
        return found

    def training_passages(self) -> dict[str, list[str]]:
        """The passages of the question sets' training halves, to stand between others; nothing is asked of them."""
        files = sorted(self.folder.glob("*/train.json.xz"))
        return {path.parent.name: list(json.loads(_text(path))["corpus"].values()) for path in files}

    def tatoeba(self) -> dict[str, list[tuple[str, str]]]:
        """LASER's Tatoeba test by language: (English, the other)."""
        path = self.folder / "laser_tatoeba" / "tatoeba_test.tsv.xz"
        pairs: dict[str, list[tuple[str, str]]] = {}
        if path.is_file():
            for line in _text(path).split("\n"):
                if line:
                    language, english, other = line.split("\t")
                    pairs.setdefault(language, []).append((english, other))
        return pairs

    def sentence_pairs(self) -> dict[str, list[tuple[str, str, float]]]:
        """STS-B's development part by language: two sentences and how alike they are, 0–5."""
        return {
            path.name.split("-")[1]: [
                (one, other, float(score)) for one, other, score in csv.reader(_text(path).splitlines(keepends=True))
            ]
            for path in sorted(self.folder.glob("stsb_multi/stsb-*-dev.csv.xz"))
        }


def _text(path: Path) -> str:
    return lzma.decompress(path.read_bytes()).decode("utf-8")
