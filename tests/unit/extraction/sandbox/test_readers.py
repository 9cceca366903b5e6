"""Every reader does in a confined worker what it does in a process that may do anything."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.common.paths import resources_dir
from app.document_worker import make_reader
from app.domain.documents import DocumentText
from app.domain.errors import DocumentError
from app.domain.models import BUILT_IN
from app.extraction import ExtractionLimits, Extractor, OpenedFile, format_of
from app.extraction.workers.budget import UNLIMITED
from app.extraction.workers.worker import DocumentReader, Task
from app.models.registry import load_models

SAMPLES = resources_dir() / "sample" / "documents"
SHARED = Path(os.environ.get("DRAGOMAN_SHARED") or Path(__file__).resolve().parents[5] / "shared") / "documents"
LARGEST = 300_000  # bytes: the rest would take its time and find nothing else
LIMITS = ExtractionLimits(60, 2, 2 << 30, longest_text=20_000_000, most_chunks=100_000)


@pytest.fixture(scope="module")
def confined() -> Iterator[Extractor]:
    spec = load_models(resources_dir())[BUILT_IN]
    with Extractor(LIMITS, 1, "app.document_worker:make_reader", (spec,), readable=(spec.folder,)) as made:
        yield made


@pytest.fixture(scope="module")
def reader() -> DocumentReader:
    return make_reader(load_models(resources_dir())[BUILT_IN])


def _said(path: Path, extractor: Extractor | DocumentReader) -> DocumentText | str:
    format = format_of(path)
    assert format is not None
    try:
        if isinstance(extractor, Extractor):
            with OpenedFile(path) as file:
                return extractor.extract(file, format)
        task = Task(path.read_bytes(), format, UNLIMITED, UNLIMITED, LIMITS.longest_text, LIMITS.most_chunks)
        return _whole(extractor, task)
    except DocumentError as error:
        return str(error)


def _whole(reader: DocumentReader, task: Task) -> DocumentText:
    parts = list(reader(task))
    chunks = tuple(chunk for part in parts for chunk in part.chunks)
    left_out = tuple(message for part in parts for message in part.left_out)
    members = tuple(member for part in parts for member in part.members)
    return replace(parts[0], chunks=chunks, left_out=left_out, members=members)


def test_the_samples_give_the_same(confined: Extractor, reader: DocumentReader) -> None:
    paths = sorted(path for path in SAMPLES.rglob("*") if path.is_file())
    assert len(paths) >= 30
    for path in paths:
        expected = _said(path, reader)
        assert isinstance(expected, DocumentText) and expected.chunks and expected.language
        assert _said(path, confined) == expected, path


@pytest.mark.shared
@pytest.mark.timeout(900)
def test_the_shared_documents_give_the_same(confined: Extractor, reader: DocumentReader) -> None:
    manifest = SHARED / "manifest.tsv"
    if not manifest.is_file():
        pytest.skip(f"there is no {manifest}")
    rows = [line.split("\t") for line in manifest.read_text(encoding="utf-8").splitlines()[1:]]
    names = [row[0] for row in rows if row[6] in ("text", "encrypted", "no-text", "corrupt")][::3]
    compared = 0
    for path in (SHARED / name for name in names):
        if format_of(path) is None or path.stat().st_size > LARGEST:
            continue
        compared += 1
        assert _said(path, confined) == _said(path, reader), path
    assert compared > 100
