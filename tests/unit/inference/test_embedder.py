import re
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tiny_onnx import FLOAT, tiny_onnx
from tokenizers import Tokenizer

from app.errors import ModelFault
from app.inference.embedder import HEADS, Embedder
from app.models import ModelSpec

TEXTS = ["Wo schläft der Igel?", "hedgehog", "彼は本を読む。", "", "x" * 3000, "word " * 2000, "\x00 \t"]


def test_every_head(starter: Embedder) -> None:
    for text, embedding in zip(TEXTS, starter.embed(TEXTS, HEADS), strict=True):
        assert embedding.dense is not None and embedding.dense.shape == (starter.dimension,)
        assert embedding.colbert is not None and embedding.token_weights is not None and embedding.sparse is not None
        assert len(embedding.colbert) == len(embedding.token_weights)
        assert embedding.token_weights.min() >= 0
        lengths = np.linalg.norm(embedding.colbert, axis=1)
        assert np.all(np.isclose(lengths, 1, atol=1e-2) | np.isclose(lengths, 0, atol=1e-2))
        assert np.linalg.norm(embedding.dense) == pytest.approx(1, abs=1e-2) or not text.strip("\x00 \t")


def test_only_the_heads_that_are_asked_for(starter: Embedder) -> None:
    (embedding,) = starter.embed(["hedgehog"], ["sparse"])
    assert embedding.dense is None and embedding.colbert is None and embedding.sparse


def test_an_embedding_is_a_pure_function_of_its_text(starter: Embedder) -> None:
    alone = {text: starter.embed([text], HEADS)[0] for text in TEXTS}
    for order in (TEXTS, TEXTS[::-1], TEXTS[3:] + TEXTS):
        for text, embedding in zip(order, starter.embed(order, HEADS), strict=True):
            assert np.array_equal(embedding.dense, alone[text].dense)
            assert np.array_equal(embedding.colbert, alone[text].colbert)
            assert embedding.sparse == alone[text].sparse


def test_several_threads_get_the_same(starter: Embedder) -> None:
    wanted = [embedding.dense for embedding in starter.embed(TEXTS)]
    with ThreadPoolExecutor(4) as pool:
        for found in pool.map(lambda _: starter.embed(TEXTS), range(8)):
            assert all(np.array_equal(a.dense, b) for a, b in zip(found, wanted, strict=True))


def test_special_tokens_have_no_sparse_weight(starter: Embedder, spec: ModelSpec) -> None:
    tokenizer = Tokenizer.from_file(str(spec.tokenizer_file))
    special = {*tokenizer.encode("").ids, tokenizer.token_to_id("<unk>")}
    assert len(special) == 3
    for embedding in starter.embed(TEXTS, ["sparse"]):
        assert embedding.sparse is not None and not special & set(embedding.sparse)
        assert all(weight > 0 for weight in embedding.sparse.values())
    (embedding,) = starter.embed(["hedgehog hedgehog"], ["sparse"])
    ids = set(tokenizer.encode("hedgehog", add_special_tokens=False).ids)
    assert embedding.sparse is not None and set(embedding.sparse) <= ids


def test_a_text_that_is_too_long_is_cut(starter: Embedder, spec: ModelSpec) -> None:
    (long,), (longer,) = (starter.embed(["word " * count], HEADS) for count in (2000, 4000))
    assert long.colbert is not None and len(long.colbert) < spec.max_tokens
    assert np.array_equal(long.dense, longer.dense)


@settings(max_examples=40)
@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])))
def test_any_text_has_an_embedding(starter: Embedder, text: str) -> None:
    (embedding,) = starter.embed([text])
    assert embedding.dense is not None and np.all(np.isfinite(embedding.dense))


def test_across_languages(starter: Embedder) -> None:
    question, near, far = starter.embed(
        ["Where does the hedgehog sleep?", "Der Igel schläft im Laub.", "Die Steuer wird im Mai bezahlt."]
    )
    assert question.dense @ near.dense > question.dense @ far.dense  # type: ignore[operator]


def test_a_question_has_its_prompt(spec: ModelSpec, starter: Embedder) -> None:
    prompted = Embedder(replace(spec, query_prompt="query: "))
    assert np.array_equal(prompted.embed_query("x").dense, starter.embed(["query: x"])[0].dense)
    assert prompted.digest == starter.digest


def _copy(spec: ModelSpec, folder: Path, model: bytes | None, tokenizer: bytes | None = None) -> ModelSpec:
    folder.mkdir(exist_ok=True)
    (folder / spec.tokenizer).write_bytes(spec.tokenizer_file.read_bytes() if tokenizer is None else tokenizer)
    if model is not None:
        (folder / spec.model).write_bytes(model)
    return replace(spec, folder=folder)


def _refused(spec: ModelSpec) -> str:
    with pytest.raises(ModelFault) as caught:
        Embedder(spec)
    assert "\n" not in str(caught.value) and caught.value.remedy
    assert re.match(r"The model starter in .* cannot be used: .+\.$", caught.value.message)
    return caught.value.message


def test_files_that_are_no_model(spec: ModelSpec, tmp_path: Path) -> None:
    whole = spec.model_file.read_bytes()
    assert "cannot be read" in _refused(_copy(spec, tmp_path / "a", None))
    for number, model in enumerate([b"", b"no model", whole[:1000], whole[: len(whole) // 2], whole[:-1]]):
        _refused(_copy(spec, tmp_path / f"{number}", model))
    for number, tokenizer in enumerate([b"", b"{}", b"[1]", b"\xff"]):
        _refused(_copy(spec, tmp_path / f"t{number}", whole, tokenizer))


def test_models_of_another_kind(spec: ModelSpec, tmp_path: Path) -> None:
    dense = replace(spec, heads=("dense",))
    assert "outputs" in _refused(_copy(spec, tmp_path / "heads", tiny_onnx()))
    assert "outputs" in _refused(_copy(dense, tmp_path / "output", tiny_onnx(target="logits")))
    assert "inputs" in _refused(_copy(dense, tmp_path / "input", tiny_onnx(source="pixels")))
    assert "length 1" in _refused(_copy(dense, tmp_path / "length", tiny_onnx()))
    _refused(_copy(dense, tmp_path / "type", tiny_onnx(kind=FLOAT)))


def test_the_digest_names_the_files(spec: ModelSpec, starter: Embedder, tmp_path: Path) -> None:
    same = _copy(spec, tmp_path / "same", spec.model_file.read_bytes())
    assert Embedder(same).digest == starter.digest
    other = _copy(spec, tmp_path / "other", spec.model_file.read_bytes(), spec.tokenizer_file.read_bytes() + b"\n")
    assert Embedder(other).digest != starter.digest
