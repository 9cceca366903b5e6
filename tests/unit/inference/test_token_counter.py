from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tokenizers import Tokenizer

from app.domain.errors import ModelFault
from app.domain.models import ModelSpec
from app.inference import token_counter as ruler_module
from app.inference.token_counter import TokenCounter


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])))
def test_ends_ascend_within_the_text(ruler: TokenCounter, text: str) -> None:
    ends = ruler.token_ends(text)
    assert list(ends) == sorted(ends)
    assert all(0 < end <= len(text) for end in ends)
    assert bool(ends) or not any(character.isascii() and character.isalnum() for character in text)


def test_characters_not_bytes(ruler: TokenCounter) -> None:
    assert ruler.token_ends("Ärger 東京 😀 end")[-1] == len("Ärger 東京 😀 end")


def test_a_long_text_in_pieces_is_the_same(ruler: TokenCounter, monkeypatch: pytest.MonkeyPatch) -> None:
    text = " ".join(f"Sentence number {n} is short." for n in range(300))
    whole = ruler.token_ends(text)
    monkeypatch.setattr(ruler_module, "_PIECE", 500)
    assert ruler.token_ends(text) == whole
    unbroken = "字" * 5000
    assert ruler.token_ends(unbroken)[-1] == len(unbroken)


def test_an_input_is_measured_as_the_embedder_reads_it(ruler: TokenCounter, spec: ModelSpec) -> None:
    tokenizer = Tokenizer.from_file(str(spec.tokenizer_file))
    for text in ("", "A title › A heading\nSome words.", "東京 😀", "\ufdfa" * 9):
        assert ruler.input_tokens(text) == len(tokenizer.encode("passage: " + text).ids)
    assert ruler.longest_input == spec.max_tokens == 512


@pytest.mark.parametrize("data", [None, b"", b"{}", b"\xff"])
def test_a_file_that_is_no_tokenizer(spec: ModelSpec, tmp_path: Path, data: bytes | None) -> None:
    if data is not None:
        (tmp_path / "tokenizer.json").write_bytes(data)
    ruler = TokenCounter(replace(spec, folder=tmp_path))  # nothing is loaded before it is needed
    for measure in (ruler.token_ends, ruler.input_tokens):
        with pytest.raises(ModelFault, match=r"inference\.unusable"):
            measure("text")


@pytest.mark.parametrize("may_grow", [True, False])
def test_much_text_grows_the_tokenizer_where_it_may(
    spec: ModelSpec, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, may_grow: bool
) -> None:
    """And nothing is cut otherwise by it."""
    monkeypatch.setattr("app.inference.token_counter._MUCH", 100)
    own = replace(spec, folder=tmp_path)  # a copy that no other test has loaded
    (tmp_path / "tokenizer.json").write_bytes(spec.tokenizer_file.read_bytes() + b"\n")
    ruler = TokenCounter(own, may_grow=may_grow)
    text = "Wo schläft der Igel im Winter? 図書館で本を読む。"
    before = ruler.token_ends(text), ruler.input_tokens(text)
    assert ruler._tokenizer._pieces is not None
    for _ in range(3):
        assert (ruler.token_ends(text), ruler.input_tokens(text)) == before
    assert (ruler._tokenizer._pieces is None) == may_grow
    assert ruler._tokenizer.vocabulary == 250_002 and ruler._tokenizer.token_to_id("</s>") == 2
