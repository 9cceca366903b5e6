import json
import struct
from array import array
from importlib import metadata
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import zstandard
from dragoman_native import sums_of_features
from language_table import CANONICAL, LEFT_OUT, TABLE, source, table

from app.text.language_table import MADE_OF, LanguageTable, language_table

py3langid = pytest.importorskip("py3langid", reason="the library that the table is made from is not installed")

TEXTS = [
    "The quick brown fox jumps over the lazy dog while nobody is watching.",
    "Der schnelle braune Fuchs springt über den faulen Hund, während niemand zusieht.",
    "DER SCHNELLE BRAUNE FUCHS",
    "Vremenska prognoza za sutra: oblačno sa kišom.",
    "Временска прогноза за сутра: облачно са кишом.",
    "今天天氣很好,我們一起去公園散步吧。",
    "cafe\u0301 au lait, s'il vous plai\u0302t",
    "int main(void) { return 0; }",
    "half a character \ud800 in it",
]


def test_the_file_is_what_would_be_made_now() -> None:
    """The bytes before they are compressed: another release of the compressor may write others."""
    assert MADE_OF == f"py3langid-{metadata.version('py3langid')}" == language_table().made_of
    assert zstandard.ZstdDecompressor().stream_reader(TABLE.read_bytes()).readall() == table()


@pytest.fixture(scope="module")
def identifier() -> Any:
    found = py3langid.langid.LanguageIdentifier.from_model_file(py3langid.langid.MODEL_FILE)
    found.set_languages({code for code in found.labels if len(code) == 2} - LEFT_OUT | set(CANONICAL))
    return found


@pytest.mark.parametrize("text", TEXTS)
def test_it_scores_as_its_source_does(identifier: Any, text: str) -> None:
    best: dict[str, float] = {}
    for code, score in identifier.rank(text):
        code = CANONICAL.get(code, code)
        best[code] = max(score, best.get(code, -np.inf))
    known = language_table()
    assert set(best) == set(known.languages)
    assert known.scores(text) == pytest.approx([best[code] for code in known.languages], rel=1e-5)


@pytest.mark.parametrize("text", TEXTS)
def test_compiled_and_in_python_it_is_the_same(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    compiled = language_table().scores(text)
    monkeypatch.setattr("app.text.language_table.native", None)
    assert language_table().scores(text) == pytest.approx(compiled, rel=1e-5)


def test_several_at_a_time_are_told_as_each_by_itself() -> None:
    together = language_table().scores_of([*TEXTS, ""])
    for text, scores in zip([*TEXTS, ""], together, strict=True):
        assert scores == pytest.approx(language_table().scores(text), rel=1e-6)


def test_no_table_leads_the_compiled_one_astray() -> None:
    numbers, halves = array("I", [7] * 4), np.zeros(4, "<f2")
    for moves, starts, features in [(numbers, numbers, numbers), (numbers, array("I", [0]), numbers)]:
        with pytest.raises(ValueError, match="no table"):
            sums_of_features([b"\x00\x03"], moves, starts, features, halves, 2)
    with pytest.raises(ValueError, match="no table"):
        sums_of_features([b"\x00"], array("I", [0]), array("I", [0]), array("i", [9]), halves, 2)


def test_where_nothing_is_known_nothing_is_told() -> None:
    assert not language_table().scores("").any()
    assert not language_table().scores("\x01\x02").any()


def test_a_table_that_ends_too_early_is_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = table()
    (length,) = struct.unpack("<I", whole[:4])
    assert json.loads(whole[4 : 4 + length])["moves"] == 256 * len(set(source()[4]))
    folder = tmp_path / "language_table"
    folder.mkdir()
    (folder / "table.zst").write_bytes(zstandard.ZstdCompressor(level=1).compress(whole[: len(whole) // 2]))
    monkeypatch.setattr("app.text.language_table.resources_dir", lambda: tmp_path)
    with pytest.raises(EOFError):
        LanguageTable()
