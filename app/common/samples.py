"""The sample documents that come with the program, and questions that show what it is for."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.common.paths import resources_dir


@dataclass(frozen=True, slots=True)
class DemoQuestion:
    """A question about the sample documents, and the language it is in (ISO 639-1)."""

    text: str
    language: str


@dataclass(frozen=True, slots=True)
class SampleAnswer:
    """A question about the sample documents, and the one that answers it."""

    question: str
    path: Path


def sample_folder() -> Path:
    """The folder of the sample documents."""
    return resources_dir() / "sample" / "documents"


def demo_questions() -> tuple[DemoQuestion, ...]:
    """Those of the sample's questions that are numbered as a demonstration, in that order; each is in another language
    than its answer."""
    shown = sorted((each for each in _listed() if "demo" in each), key=lambda each: int(each["demo"]))
    return tuple(DemoQuestion(each["question"], each["language"]) for each in shown)


def questions_in(languages: Sequence[str], most: int) -> tuple[DemoQuestion, ...]:
    """Up to so many questions for a person of these languages (ISO 639-1, the first first): of the demonstration those
    that they can read, then the other questions in their languages, then the rest of the demonstration."""
    shown = demo_questions()
    every = tuple(DemoQuestion(each["question"], each["language"]) for each in _listed())
    wanted = list(languages)
    readable = [each for pool in (shown, every) for code in wanted for each in pool if each.language == code]
    return tuple(dict.fromkeys((*readable, *shown)))[:most]


def sample_answers() -> tuple[SampleAnswer, ...]:
    """Every question that comes with the samples."""
    return tuple(SampleAnswer(each["question"], sample_folder() / each["path"]) for each in _listed())


def _listed() -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(
        (resources_dir() / "sample" / "questions.json").read_text(encoding="utf-8")
    )
    return found
