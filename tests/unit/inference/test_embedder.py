"""What holds of embedders in ONNX beside the contract (test_embedder_contract.py): their tokens, prompts and files."""

import re
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reference_models import M3, loaded
from tiny_onnx import FLOAT, metadata, tiny_onnx
from tokenizers import Tokenizer

from app.cli.messages import render
from app.domain.errors import ModelFault
from app.domain.models import ModelSpec, ResolvedModel
from app.inference.embedder import OnnxEmbedder

TEXTS = ["Wo schläft der Igel?", "hedgehog", "彼は本を読む。", "", "x" * 3000, "word " * 2000, "\x00 \t"]


@pytest.fixture(scope="module")
def with_heads() -> OnnxEmbedder:
    return loaded(M3)


@pytest.mark.parametrize("text", ["Wo schläft der Igel?", "彼は本を読む。", "query: passage: x", " x", "query:"])
def test_token_vectors_are_of_the_text_alone(embedder: OnnxEmbedder, spec: ModelSpec, text: str) -> None:
    """Neither of the prompt nor of the special tokens."""
    tokenizer = Tokenizer.from_file(str(spec.tokenizer_file))
    tokens = tokenizer.encode(text, add_special_tokens=False).tokens
    question = embedder.embed_query(text, ["colbert"]).colbert
    (passage,) = embedder.embed([text], ["colbert"])
    assert question is not None and passage.colbert is not None
    # A first piece that is only the mark of a word's beginning belongs to the blank of the prompt.
    wanted = len(tokens) - (tokens[0] == "▁")
    assert len(question) == len(passage.colbert) == wanted


def test_special_tokens_have_no_sparse_weight(with_heads: OnnxEmbedder) -> None:
    tokenizer = Tokenizer.from_file(str(M3.tokenizer_file))
    special = {*tokenizer.encode("").ids, tokenizer.token_to_id("<unk>")}
    assert len(special) == 3
    for embedding in with_heads.embed(TEXTS, ["sparse"]):
        assert embedding.sparse is not None and not special & set(embedding.sparse)
        assert all(weight > 0 for weight in embedding.sparse.values())
    (embedding,) = with_heads.embed(["hedgehog hedgehog"], ["sparse"])
    ids = set(tokenizer.encode("hedgehog", add_special_tokens=False).ids)
    assert embedding.sparse is not None and set(embedding.sparse) <= ids


def test_a_text_is_cut_at_the_model_s_length(embedder: OnnxEmbedder, spec: ModelSpec) -> None:
    room = spec.max_tokens - len(Tokenizer.from_file(str(spec.tokenizer_file)).encode("passage:").ids)
    for words, truncated in ((room, False), (room + 1, True)):
        (embedding,) = embedder.embed([" ".join(["word"] * words)])
        assert embedding.truncated is truncated


@settings(max_examples=40)
@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])))
def test_any_text_has_an_embedding(embedder: OnnxEmbedder, text: str) -> None:
    (embedding,) = embedder.embed([text])
    assert embedding.dense is not None and np.all(np.isfinite(embedding.dense))


def test_across_languages(embedder: OnnxEmbedder) -> None:
    question, near, far = embedder.embed(
        ["Where does the hedgehog sleep?", "Der Igel schläft im Laub.", "Die Steuer wird im Mai bezahlt."]
    )
    assert question.dense @ near.dense > question.dense @ far.dense  # type: ignore[operator]  # both have the head


def test_prompts(spec: ModelSpec, embedder: OnnxEmbedder) -> None:
    bare = loaded(replace(spec, query_prompt="", passage_prompt=""))
    for one, other in (
        (embedder.embed_query("x"), next(bare.embed(["query: x"]))),
        (next(embedder.embed(["x"])), bare.embed_query("passage: x")),
        (bare.embed_query("x"), next(bare.embed(["x"]))),
    ):
        assert one.dense is not None and other.dense is not None and np.array_equal(one.dense, other.dense)


def test_questions_are_remembered_by_what_is_wanted_of_them(embedder: OnnxEmbedder) -> None:
    first = embedder.embed_query("hedgehog")
    assert embedder.embed_query("hedgehog") is first
    tokens = embedder.embed_query("hedgehog", ["colbert"])
    assert tokens.colbert is not None and tokens.dense is None
    other = embedder.embed_query("train").dense
    assert first.dense is not None and other is not None and not np.array_equal(other, first.dense)


def _copy(spec: ModelSpec, folder: Path, model: bytes | None, tokenizer: bytes | None = None) -> ModelSpec:
    folder.mkdir(exist_ok=True)
    (folder / spec.tokenizer).write_bytes(spec.tokenizer_file.read_bytes() if tokenizer is None else tokenizer)
    (folder / spec.projections).write_bytes((spec.folder / spec.projections).read_bytes())
    if model is not None:
        (folder / spec.model).write_bytes(model)
    return replace(spec, folder=folder)


def _refused(spec: ModelSpec) -> str:
    with pytest.raises(ModelFault) as caught:
        OnnxEmbedder(ResolvedModel(spec, "its files may not be there"))
    assert caught.value.message.code == "inference.unusable" and caught.value.remedy
    said = render(caught.value.message)
    assert re.match(r"The model e5-small in .* cannot be used: .+\.$", said) and "\n" not in said
    return said


def test_files_that_are_no_model(spec: ModelSpec, tmp_path: Path) -> None:
    whole = spec.model_file.read_bytes()
    _refused(_copy(spec, tmp_path / "none", None))
    for number, model in enumerate([b"", b"no model", whole[:1000], whole[: len(whole) // 2]]):
        _refused(_copy(spec, tmp_path / f"{number}", model, b"{}"))
    for number, tokenizer in enumerate([b"", b"{}", b"[1]", b"\xff"]):
        _refused(_copy(spec, tmp_path / f"t{number}", tiny_onnx(), tokenizer))


def test_models_of_another_kind(spec: ModelSpec, tmp_path: Path) -> None:
    dense = replace(spec, heads=("dense",), pooling=None, dimension=None)
    assert "outputs" in _refused(_copy(spec, tmp_path / "heads", tiny_onnx()))
    assert "outputs" in _refused(_copy(dense, tmp_path / "output", tiny_onnx(target="logits")))
    assert "inputs" in _refused(_copy(dense, tmp_path / "input", tiny_onnx(source="pixels")))
    assert "length 1" in _refused(_copy(dense, tmp_path / "length", tiny_onnx()))
    _refused(_copy(dense, tmp_path / "type", tiny_onnx(kind=FLOAT)))
    assert "instead of 7" in _refused(replace(spec, dimension=7))


def test_the_built_in_model_knows_its_own_ids_and_length(spec: ModelSpec, tmp_path: Path) -> None:
    """Its graph clips an id that is none of its own, and would answer as if it were another."""
    declaring = spec.model_file.read_bytes() + metadata({"vocabulary": "250002", "max_tokens": "512"})
    embedder = loaded(_copy(spec, tmp_path / "own", declaring))
    session, output = embedder._session, "last_hidden_state"
    (states,) = session.run([0, 250001, *[5] * 509, 2], [output])
    assert states.shape == (512, 384)
    for ids, reason in (
        ([0, 250002, 2], "250002 is none of its 250002"),
        ([0, -1, 2], "-1 is none"),
        ([5] * 513, "reads 512 tokens at a time and was given 513"),
    ):
        with pytest.raises(ModelFault) as caught:
            session.run(ids, [output])
        assert reason in render(caught.value.message)
    assert "do not fit the model" in _refused(
        _copy(spec, tmp_path / "other", declaring, M3.tokenizer_file.read_bytes())
    )
    the, der, whole = '["▁the"'.encode(), '["▁Der"'.encode(), spec.tokenizer_file.read_bytes()
    swapped = whole.replace(the, b"\0").replace(der, the).replace(b"\0", der)
    assert "not the one" in _refused(_copy(spec, tmp_path / "as large", declaring, swapped))
    wrong = spec.model_file.read_bytes() + metadata({"vocabulary": "many"})
    assert "vocabulary cannot be 'many'" in _refused(_copy(spec, tmp_path / "wrong", wrong, b"{}"))
