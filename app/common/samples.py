"""The sample documents that come with the program, and questions that show what it is for."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.common.paths import resources_dir


@dataclass(frozen=True, slots=True)
class DemoQuestion:
    """A question about the sample documents, and the language it is in (ISO 639-1)."""

    text: str
    language: str


# Each is in another language than its answer.
DEMO_QUESTIONS = (
    DemoQuestion("Qui hérite de la maison de Margaret Ashdown ?", "fr"),
    DemoQuestion("¿Cuántos chalecos salvavidas se venden con el barco?", "es"),
    DemoQuestion("How many kilometres did the pilgrim walk to Santiago?", "en"),
)


def sample_folder() -> Path:
    return resources_dir() / "sample" / "documents"
