"""The pieces of a text cut it as the whole vocabulary does; what is of another kind is left to the library."""

from __future__ import annotations

import json
import threading
import time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tokenizers import Tokenizer

from app.common.paths import resources_dir
from app.inference.tokenizer import TextTokenizer
from app.inference.unigram import UnigramPieces

DATA = (resources_dir() / "e5-small" / "tokenizer.json").read_bytes()
SAMPLES = resources_dir() / "sample" / "documents"
ODD = [
    "",
    " ",
    "  a  b ",
    "▁▁a ▁b",
    "<s> a </s><unk><pad><mask>",
    "\0\x01 x\n\t",
    "a\u200db",
    "\u0301e\u0301",
    "\ufffd\U0010ffff 🦔🦔",
    "ｆｕｌｌ　ｗｉｄｔｈ ﷺ ㍿",
    "],[",
    "\\\"'",
    "字" * 300,
    "a" * 300,
]


@pytest.fixture(scope="module")
def whole() -> Tokenizer:
    return Tokenizer.from_buffer(DATA)


@pytest.fixture(scope="module")
def ours() -> TextTokenizer:
    tokenizer = TextTokenizer(DATA)
    assert tokenizer._pieces is not None
    return tokenizer


def _assert_same(whole: Tokenizer, ours: TextTokenizer, text: str) -> None:
    wanted, (found, _) = whole.encode(text), ours.encode(text, 100_000)
    assert found.ids == wanted.ids, text
    assert found.offsets == wanted.offsets and found.special_tokens_mask == wanted.special_tokens_mask, text


@pytest.mark.parametrize("text", ODD)
def test_odd_texts_are_cut_alike(whole: Tokenizer, ours: TextTokenizer, text: str) -> None:
    _assert_same(whole, ours, text)
    assert ours.encode_pair(text, "b c", 100_000, 100_000).ids == whole.encode(text, "b c").ids


def test_texts_in_many_languages_are_cut_alike(whole: Tokenizer, ours: TextTokenizer) -> None:
    files = [file for kind in ("*.md", "*.txt", "*.html") for file in SAMPLES.rglob(kind)]
    assert len(files) > 5
    for file in files:
        _assert_same(whole, ours, file.read_text(encoding="utf-8", errors="replace"))


@settings(deadline=None, max_examples=300)
@given(text=st.text(max_size=60))
def test_any_text_is_cut_alike(whole: Tokenizer, ours: TextTokenizer, text: str) -> None:
    _assert_same(whole, ours, text)


def test_other_threads_have_their_turn_while_it_is_loaded() -> None:
    """The library's own loading holds the interpreter's lock for half a second."""
    loader = threading.Thread(target=UnigramPieces, args=(DATA,))
    longest = 0.0
    loader.start()
    before = time.perf_counter()
    turns = 0
    while loader.is_alive():
        time.sleep(0.001)
        now = time.perf_counter()
        longest, before, turns = max(longest, now - before), now, turns + 1
    assert turns > 5, longest


_AS_IT_IS = dict.fromkeys(("single_word", "lstrip", "rstrip", "normalized"), False)


def _described(**changes: Any) -> bytes:
    """A small tokenizer; `changes` are to the model or, with another name, beside it."""
    model: dict[str, Any] = {
        "type": "Unigram",
        "unk_id": 0,
        "vocab": [["<unk>", 0.0], ["▁a", -1.0], ["a", -2.5], ["b", -3.0]],
    }
    model |= {name: value for name, value in changes.items() if name in ("unk_id", "vocab", "byte_fallback")}
    rest: dict[str, Any] = {"version": "1.0", "truncation": None, "padding": None, "added_tokens": []}
    rest |= {"normalizer": None}
    rest |= {"pre_tokenizer": {"type": "Metaspace", "replacement": "▁", "prepend_scheme": "always", "split": True}}
    rest |= {"post_processor": None, "decoder": None, "model": model}
    rest |= {name: value for name, value in changes.items() if name in rest}
    return json.dumps(rest, ensure_ascii=False, separators=(",", ":")).encode()


def test_a_small_one_needs_neither_normalizer_nor_special_tokens() -> None:
    data = _described()
    ours = TextTokenizer(data)
    assert ours._pieces is not None and ours.vocabulary == 4 and ours.token_to_id("b") == 3
    _assert_same(Tokenizer.from_buffer(data), ours, "ab aab q qb")


@pytest.mark.parametrize(
    "changes",
    [
        {"pre_tokenizer": None},
        {"pre_tokenizer": {"type": "Metaspace", "replacement": "▁", "prepend_scheme": "always", "split": False}},
        {"unk_id": None},
        {"vocab": [["<unk>", 0.0], ["a", -1.0], ["a", -2.0]]},
        {"vocab": [["<unk>", 0.0], ["],[", -1.0], ["a", -2.0]]},
        {"added_tokens": [{"id": 3, "content": "b", "special": True, **_AS_IT_IS}]},
    ],
    ids=["not cut", "not cut at spaces", "nothing for unknowns", "a piece twice", "brackets", "added tokens"],
)
def test_another_kind_is_left_to_the_library(changes: dict[str, Any]) -> None:
    data = _described(**changes)
    with pytest.raises(ValueError):
        UnigramPieces(data)
    ours = TextTokenizer(data)
    assert ours._pieces is None
    _assert_same(Tokenizer.from_buffer(data), ours, "a" if "unk_id" not in changes else "")


@pytest.mark.parametrize(
    "data", [b"", b"{}", b'{"vocab":[]]}', DATA[:100_000], b'"vocab":[[1,2]]', b'{"model":{"vocab":[[]]}}']
)
def test_what_is_no_tokenizer_is_refused(data: bytes) -> None:
    with pytest.raises(Exception):  # noqa: B017 - the library raises plain Exceptions
        TextTokenizer(data)


@given(st.text(st.characters(exclude_categories=["Cs", "Z", "C"]), min_size=1, max_size=50))
@settings(deadline=None)
def test_counted_in_haste_is_counted_alike(hasty: UnigramPieces, pieces: UnigramPieces, word: str) -> None:
    assert hasty.pieces_of(word) == pieces.pieces_of(word)


@pytest.mark.parametrize(
    "word", ["hedgehog", "Überkrabbengesetz", "\uf8ff", "a\uf8ffb", "\uf8ff\uf8ff", "字" * 40, "ﷺ", "㍿"]
)
def test_what_is_odd_is_counted_alike_in_haste(hasty: UnigramPieces, pieces: UnigramPieces, word: str) -> None:
    assert hasty.pieces_of(word) == pieces.pieces_of(word)


@pytest.fixture(scope="module")
def pieces() -> UnigramPieces:
    return UnigramPieces(DATA)


@pytest.fixture(scope="module")
def hasty() -> UnigramPieces:
    pieces = UnigramPieces(DATA)
    pieces.hasten()
    return pieces
