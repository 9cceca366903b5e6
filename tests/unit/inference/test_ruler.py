from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import ModelFault
from app.inference import ruler as ruler_module
from app.inference.ruler import Ruler


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])))
def test_ends_ascend_within_the_text(ruler: Ruler, text: str) -> None:
    ends = ruler.token_ends(text)
    assert ends == sorted(ends)
    assert all(0 < end <= len(text) for end in ends)
    assert bool(ends) or not any(character.isascii() and character.isalnum() for character in text)


def test_characters_not_bytes(ruler: Ruler) -> None:
    assert ruler.token_ends("Ärger 東京 😀 end")[-1] == len("Ärger 東京 😀 end")


def test_a_long_text_in_pieces_is_the_same(ruler: Ruler, monkeypatch: pytest.MonkeyPatch) -> None:
    text = " ".join(f"Sentence number {n} is short." for n in range(300))
    whole = ruler.token_ends(text)
    monkeypatch.setattr(ruler_module, "_PIECE", 500)
    assert ruler.token_ends(text) == whole
    unbroken = "字" * 5000
    assert ruler.token_ends(unbroken)[-1] == len(unbroken)


def test_the_version_follows_the_file(ruler: Ruler, tmp_path: Path, spec) -> None:  # type: ignore[no-untyped-def]
    copy = tmp_path / "tokenizer.json"
    copy.write_bytes(spec.tokenizer_file.read_bytes())
    assert Ruler(copy).version == ruler.version
    copy.write_bytes(spec.tokenizer_file.read_bytes() + b" ")
    assert Ruler(copy).version != ruler.version


@pytest.mark.parametrize("data", [None, b"", b"{}", b"\xff"])
def test_a_file_that_is_no_tokenizer(tmp_path: Path, data: bytes | None) -> None:
    path = tmp_path / "tokenizer.json"
    if data is not None:
        path.write_bytes(data)
    with pytest.raises(ModelFault, match="cannot be used"):
        Ruler(path)
