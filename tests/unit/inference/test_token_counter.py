from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tokenizers import Tokenizer

from app.domain.errors import ModelFault
from app.domain.models import ModelSpec
from app.inference import known_words
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


@pytest.mark.parametrize(
    "text",
    [
        "Wo schläft der Igel im Winter? Die Donaudampfschifffahrtsgesellschaft weiß es.",
        "Где зимует ёж, спросила она вполголоса.",
        "図書館で本を読む。图书馆很安静，我们在那里读书。",
        "2c537c44d3557bf7a8715ce66a65a9ca290e5b7e042346815bbcefc7aee9",
        "ALL, OF: THESE; WORDS! (end) e-mail@example.org https://example.org/a/b?c=d",
        "\ufdfa½ﬁ ㍿",
    ],
)
def test_the_estimate_is_near_and_hardly_ever_too_low(ruler: TokenCounter, text: str) -> None:
    """What the chunker counts only above .85 of what the embedder reads rests on this."""
    counted = ruler.input_tokens(text) - ruler.input_tokens("")
    assert 0.9 * counted - 1 <= ruler.about(text) <= 1.3 * counted + 1
    assert len(ruler.token_ends(text)) == ruler.about(text)


def test_more_words_than_are_remembered(ruler: TokenCounter, monkeypatch: pytest.MonkeyPatch) -> None:
    text = " ".join(f"word{number}." for number in range(60))
    before = list(ruler.token_ends(text))
    monkeypatch.setattr(known_words, "_MANY", 3)
    monkeypatch.setattr(known_words, "REMEMBERED", 5)
    other = TokenCounter(ruler._embedder)
    assert list(other.token_ends(text)) == before and len(other._known) <= 7


def test_where_there_is_much_to_read_the_ends_are_the_same(
    ruler: TokenCounter, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = [f"{head}{tail}" for head in ("Igel", "ёж", "hedge", "図書") for tail in ("haus", "ы", "hog", "館", "9")]
    wanted = [list(ruler.token_ends(f"{word} {word}s")) for word in words]
    monkeypatch.setattr(known_words, "_MANY", 5)
    hasty = TokenCounter(ruler._embedder)
    hasty.about("a b c d e f g")
    assert hasty._tokenizer._pieces is not None and hasty._tokenizer._pieces._quick is not None
    assert [list(hasty.token_ends(f"{word} {word}s")) for word in words] == wanted
