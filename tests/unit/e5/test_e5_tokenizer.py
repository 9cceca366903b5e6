"""The tokenizer of a small vocabulary; sentencepiece's table is taken out of the file that was made with it."""

from __future__ import annotations

import base64
import json

import pytest
from e5_tokenizer import nfkc_table, tokenizer_json
from tiny_blob import BlobWriter
from tokenizers import Tokenizer
from weights_blob import WeightsBlob

from app.common.paths import resources_dir


@pytest.fixture(scope="module")
def table() -> bytes:
    made = json.loads((resources_dir() / "e5-small" / "tokenizer.json").read_bytes())
    return base64.b64decode(made["normalizer"]["normalizers"][1]["precompiled_charsmap"])


@pytest.fixture(scope="module")
def tokenizer(table: bytes) -> Tokenizer:
    return Tokenizer.from_buffer(tokenizer_json(WeightsBlob(BlobWriter().data()), table))


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("ab", ["▁ab"]),
        ("  a \t b ", ["▁a", "▁", "b", "▁"]),
        ("cé", ["▁c", "é"]),
        ("ce\u0301", ["▁c", "é"]),  # composed
        ("字", ["▁", "字"]),
        ("a\u200da", ["▁a", "▁a"]),
        ("", []),
    ],
)
def test_pieces(tokenizer: Tokenizer, text: str, tokens: list[str]) -> None:
    assert tokenizer.encode(text).tokens == ["<s>", *tokens, "</s>"]


def test_what_no_piece_has_is_unknown(tokenizer: Tokenizer) -> None:
    assert tokenizer.encode("q").ids == [0, 4, 3, 2]


def test_a_special_token_in_a_text_is_letters(tokenizer: Tokenizer) -> None:
    """`<s>` is HTML for struck out."""
    assert tokenizer.encode("a<s>b</s>").tokens == ["<s>", "▁a", "<", "s", ">", "b", "<", "/", "s", ">", "</s>"]


def test_a_pair_is_joined_as_xlm_r_has_it(tokenizer: Tokenizer) -> None:
    assert tokenizer.encode("a", "c").ids == [0, 7, 2, 2, 13, 2]


def test_the_table_is_sentencepieces(table: bytes) -> None:
    pytest.importorskip("sentencepiece", reason="sentencepiece is installed in .venv-e5 alone")
    assert nfkc_table() == table
