"""The sample documents that come with the program, and questions that show what it is for."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from app.common.paths import resources_dir


@dataclass(frozen=True, slots=True)
class DemoQuestion:
    """A question about the sample documents, and the language it is in (ISO 639-1)."""

    text: str
    language: str


def sample_folder() -> Path:
    """The folder of the sample documents."""
    return resources_dir() / "sample" / "documents"


def demo_questions() -> tuple[DemoQuestion, ...]:
    """Those of the sample's questions that are numbered as a demonstration, in that order; each is in another language
    than its answer."""
    listed = json.loads((resources_dir() / "sample" / "questions.json").read_text(encoding="utf-8"))
    shown = sorted((each for each in listed if "demo" in each), key=lambda each: int(each["demo"]))
    return tuple(DemoQuestion(each["question"], each["language"]) for each in shown)
