"""Real vectors of the built-in embedder for benchmarks: of the guide's paragraphs in fourteen languages, which are part
of the program; and what a process holds in memory."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import psutil

from app.common.paths import resources_dir
from app.domain.models import BUILT_IN, ResolvedModel
from app.inference.embedder import OnnxEmbedder
from app.inference.projection import LanguageProjection, load_projections
from app.models.identity import identified
from app.models.registry import load_models
from app.ports import Vector

PARAGRAPHS = 1500


def built_in() -> ResolvedModel:
    return identified(load_models(resources_dir())[BUILT_IN])


@dataclass(frozen=True, slots=True)
class RealVectors:
    """`raw` [n, 384] as the catalogue keeps them, and how they and questions are compared."""

    raw: Vector
    projection: LanguageProjection

    def project_passages(self, vectors: Vector) -> Vector:
        return self.projection.passage(vectors)

    def project_questions(self, vectors: Vector) -> Vector:
        return self.projection.question(vectors)


def paragraphs(count: int = PARAGRAPHS) -> list[str]:
    """So many of the guide's, of all its languages alike."""
    found = [
        text
        for path in sorted((resources_dir() / "help").rglob("*.md"))
        for text in re.split(r"\n\s*\n", path.read_text(encoding="utf-8"))
        if 40 <= len(text) <= 600
    ]
    return found[:: max(1, len(found) // count)][:count]


def passage_vectors(file: Path | None = None, count: int = PARAGRAPHS) -> RealVectors:
    """Of `file` (an .npy [n, 384]), else of paragraphs of the guide, embedded now."""
    model = built_in()
    projections = load_projections(model.spec)
    assert projections is not None
    if file is not None:
        raw = np.load(file).astype(np.float32)
        raw = raw[np.linalg.norm(raw, axis=1) > 0]
    else:
        raw = _stacked([each.dense for each in OnnxEmbedder(model).embed(paragraphs(count))])
    return RealVectors(raw, projections.dense)


def question_vectors(count: int, beside: Path | None = None) -> Vector:
    """Of headings and first sentences of the guide, as questions; or of `questions.npy` beside a file of vectors."""
    if beside is not None:
        return np.asarray(np.load(beside.with_name("questions.npy"))[:count], np.float32)
    embedder = OnnxEmbedder(built_in())
    texts = [re.split(r"(?<=[.!?。])\s", text.lstrip("# "))[0] for text in paragraphs(4 * count)[1::4]]
    return _stacked([embedder.embed_query(text).dense for text in texts[:count]])


def _stacked(vectors: Sequence[Vector | None]) -> Vector:
    return np.stack([each for each in vectors if each is not None])


def private_bytes(pid: int | None = None) -> int:
    """What a process holds for itself: on Linux without the files that it has mapped, which the system gives to others
    as soon as they want it."""
    process = psutil.Process(pid)
    try:
        status = Path(f"/proc/{process.pid}/status").read_text(encoding="ascii")
    except OSError:
        return int(process.memory_info().rss)
    kilobytes = re.search(r"^RssAnon:\s+(\d+)", status, re.MULTILINE)
    return int(kilobytes[1]) << 10 if kilobytes else int(process.memory_info().rss)
