"""Public test documents in 40 formats and 50 languages: what of them can be found, and what is said of the rest. Every
third of them here, all 560 in the long form of these tests (DRAGOMAN_TORTURE) and in `make bench-documents`.

They are not part of the project. DRAGOMAN_SHARED names the folder that holds `documents/` (with `manifest.tsv` in it);
without it, `shared/` beside the checkout is taken where it exists.
"""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

import pytest

from app.domain.documents import DocumentState

sys.path.insert(0, str(Path(__file__).parent))
try:
    from shared_documents import Outcome, outcomes, report  # type: ignore[import-not-found]  # it lies beside this file
finally:
    del sys.path[0]

FOLDER = Path(os.environ.get("DRAGOMAN_SHARED") or Path(__file__).resolve().parents[3] / "shared") / "documents"
pytestmark = [pytest.mark.shared, pytest.mark.timeout(900)]


@pytest.fixture(scope="module")
def results(tmp_path_factory: pytest.TempPathFactory) -> list[Outcome]:
    if not (FOLDER / "manifest.tsv").is_file():
        pytest.skip(
            f"there is no {FOLDER / 'manifest.tsv'}: DRAGOMAN_SHARED must name a folder whose documents/ holds public"
            " test documents and a manifest.tsv (path, format, status, expected_text; see shared_documents.py)"
        )
    place = tmp_path_factory.mktemp("shared")
    folder = FOLDER.resolve() if "DRAGOMAN_TORTURE" in os.environ else _third_of(FOLDER, place / "documents")
    return list(outcomes(folder, place / "data"))


def _third_of(folder: Path, into: Path) -> Path:
    head, *rows = (folder / "manifest.tsv").read_text(encoding="utf-8").splitlines(keepends=True)
    for row in rows[::3]:
        path = row.partition("\t")[0]
        (into / path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(folder / path, into / path)
    (into / "manifest.tsv").write_text("".join([head, *rows[::3]]), encoding="utf-8", newline="")
    return into


def test_most_documents_are_found_by_a_phrase_of_theirs(results: list[Outcome]) -> None:
    required, everything = report(results)
    assert required >= 0.95
    assert everything >= 0.90


def test_what_cannot_be_read_has_a_reason(results: list[Outcome]) -> None:
    broken = [result for result in results if result.status in ("encrypted", "corrupt")]
    assert broken
    for result in broken:
        assert result.state == "indexed" or (result.reason and result.reason.strip().endswith(".")), result


def test_every_document_has_a_state_and_every_reason_is_a_sentence(results: list[Outcome]) -> None:
    for result in results:
        assert result.state in set(DocumentState) - {DocumentState.WAITING, DocumentState.AWAY}
        begins = result.reason[:1].isupper() or result.reason[:1].isdigit()
        assert result.state == "indexed" or (begins and result.reason.endswith(".")), result
        assert "Traceback" not in result.reason
