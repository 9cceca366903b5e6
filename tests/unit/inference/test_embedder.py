import re
import shutil
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reference_models import M3
from tiny_onnx import FLOAT, metadata, tiny_onnx
from tokenizers import Tokenizer

from app.common.digests import joined_digest
from app.domain.errors import ModelFault
from app.domain.models import ModelSpec
from app.inference.embedder import HEADS, Embedder

TEXTS = ["Wo schläft der Igel?", "hedgehog", "彼は本を読む。", "", "x" * 3000, "word " * 2000, "\x00 \t"]


@pytest.fixture(scope="module")
def with_heads() -> Embedder:
    return Embedder(M3)


def test_the_heads_that_hidden_states_stand_in_for(embedder: Embedder) -> None:
    assert embedder.heads == ("dense", "colbert") and embedder.dimension == 384
    for text, embedding in zip(TEXTS, embedder.embed(TEXTS, HEADS), strict=True):
        assert embedding.dense is not None and embedding.dense.shape == (embedder.dimension,)
        assert np.linalg.norm(embedding.dense) == pytest.approx(1, abs=1e-3)
        assert embedding.sparse is None and embedding.colbert is not None
        assert embedding.colbert.shape[1] == embedder.dimension
        assert np.linalg.norm(embedding.colbert, axis=1) == pytest.approx(1, abs=1e-3)
        assert bool(len(embedding.colbert)) or not text.strip("\x00 \t")


def test_only_the_heads_that_are_asked_for(embedder: Embedder, with_heads: Embedder) -> None:
    (embedding,) = embedder.embed(["hedgehog"], ["colbert"])
    assert embedding.dense is None and embedding.sparse is None and embedding.colbert is not None
    (embedding,) = with_heads.embed(["hedgehog"], ["sparse"])
    assert embedding.dense is None and embedding.colbert is None and embedding.sparse


@pytest.mark.parametrize("text", ["Wo schläft der Igel?", "彼は本を読む。", "query: passage: x", " x", "query:"])
def test_token_vectors_are_of_the_text_alone(embedder: Embedder, spec: ModelSpec, text: str) -> None:
    """Neither of the prompt nor of the special tokens."""
    tokenizer = Tokenizer.from_file(str(spec.tokenizer_file))
    tokens = tokenizer.encode(text, add_special_tokens=False).tokens
    question = embedder.embed_query(text, ["colbert"]).colbert
    (passage,) = embedder.embed([text], ["colbert"])
    assert question is not None and passage.colbert is not None
    # A first piece that is only the mark of a word's beginning belongs to the blank of the prompt.
    wanted = len(tokens) - (tokens[0] == "▁")
    assert len(question) == len(passage.colbert) == wanted


def test_an_embedding_is_a_pure_function_of_its_text(embedder: Embedder) -> None:
    alone = {text: embedder.embed([text], HEADS)[0] for text in TEXTS}
    for order in (TEXTS, TEXTS[::-1], TEXTS[3:] + TEXTS):
        for text, embedding in zip(order, embedder.embed(order, HEADS), strict=True):
            assert np.array_equal(embedding.dense, alone[text].dense)
            assert np.array_equal(embedding.colbert, alone[text].colbert)
            assert embedding.sparse == alone[text].sparse


def test_several_threads_get_the_same(embedder: Embedder) -> None:
    wanted = [embedding.dense for embedding in embedder.embed(TEXTS)]
    with ThreadPoolExecutor(4) as pool:
        for found in pool.map(lambda _: embedder.embed(TEXTS), range(8)):
            assert all(np.array_equal(a.dense, b) for a, b in zip(found, wanted, strict=True))


def test_special_tokens_have_no_sparse_weight(with_heads: Embedder) -> None:
    tokenizer = Tokenizer.from_file(str(M3.tokenizer_file))
    special = {*tokenizer.encode("").ids, tokenizer.token_to_id("<unk>")}
    assert len(special) == 3
    for embedding in with_heads.embed(TEXTS, ["sparse"]):
        assert embedding.sparse is not None and not special & set(embedding.sparse)
        assert all(weight > 0 for weight in embedding.sparse.values())
    (embedding,) = with_heads.embed(["hedgehog hedgehog"], ["sparse"])
    ids = set(tokenizer.encode("hedgehog", add_special_tokens=False).ids)
    assert embedding.sparse is not None and set(embedding.sparse) <= ids


def test_a_text_that_is_too_long_is_cut_and_says_so(embedder: Embedder, spec: ModelSpec) -> None:
    (long,), (longer,) = (embedder.embed(["word " * count], HEADS) for count in (2000, 4000))
    assert long.colbert is not None and len(long.colbert) < spec.max_tokens
    assert np.array_equal(long.dense, longer.dense)
    assert long.truncated and longer.truncated
    room = spec.max_tokens - len(Tokenizer.from_file(str(spec.tokenizer_file)).encode("passage:").ids)
    for words, truncated in ((room, False), (room + 1, True)):
        (embedding,) = embedder.embed([" ".join(["word"] * words)])
        assert embedding.truncated is truncated
    assert embedder.embed_query("word " * 2000).truncated and not embedder.embed_query("word").truncated


@settings(max_examples=40)
@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])))
def test_any_text_has_an_embedding(embedder: Embedder, text: str) -> None:
    (embedding,) = embedder.embed([text])
    assert embedding.dense is not None and np.all(np.isfinite(embedding.dense))


def test_across_languages(embedder: Embedder) -> None:
    question, near, far = embedder.embed(
        ["Where does the hedgehog sleep?", "Der Igel schläft im Laub.", "Die Steuer wird im Mai bezahlt."]
    )
    assert question.dense @ near.dense > question.dense @ far.dense  # type: ignore[operator]


def test_prompts(spec: ModelSpec, embedder: Embedder) -> None:
    bare = Embedder(replace(spec, query_prompt="", passage_prompt=""))
    assert np.array_equal(embedder.embed_query("x").dense, bare.embed(["query: x"])[0].dense)
    assert np.array_equal(embedder.embed(["x"])[0].dense, bare.embed_query("passage: x").dense)
    assert np.array_equal(bare.embed_query("x").dense, bare.embed(["x"])[0].dense)


def _copy(spec: ModelSpec, folder: Path, model: bytes | None, tokenizer: bytes | None = None) -> ModelSpec:
    folder.mkdir(exist_ok=True)
    (folder / spec.tokenizer).write_bytes(spec.tokenizer_file.read_bytes() if tokenizer is None else tokenizer)
    (folder / spec.projections).write_bytes((spec.folder / spec.projections).read_bytes())
    if model is not None:
        (folder / spec.model).write_bytes(model)
    return replace(spec, folder=folder)


def _refused(spec: ModelSpec) -> str:
    with pytest.raises(ModelFault) as caught:
        Embedder(spec)
    assert "\n" not in str(caught.value) and caught.value.remedy
    assert re.match(r"The model e5-small in .* cannot be used: .+\.$", caught.value.message)
    return caught.value.message


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
    embedder = Embedder(_copy(spec, tmp_path / "own", declaring))
    session, output = embedder._session, "last_hidden_state"
    (states,) = session.run([0, 250001, *[5] * 509, 2], [output])
    assert states.shape == (512, 384)
    for ids, reason in (
        ([0, 250002, 2], "250002 is none of its 250002"),
        ([0, -1, 2], "-1 is none"),
        ([5] * 513, "reads 512 tokens at a time and was given 513"),
    ):
        with pytest.raises(ModelFault, match=reason) as caught:
            session.run(ids, [output])
        assert "\n" not in str(caught.value)
    assert "do not fit the model" in _refused(
        _copy(spec, tmp_path / "other", declaring, M3.tokenizer_file.read_bytes())
    )
    the, der, whole = '["▁the"'.encode(), '["▁Der"'.encode(), spec.tokenizer_file.read_bytes()
    swapped = whole.replace(the, b"\0").replace(der, the).replace(b"\0", der)
    assert "not the one" in _refused(_copy(spec, tmp_path / "as large", declaring, swapped))
    wrong = spec.model_file.read_bytes() + metadata({"vocabulary": "many"})
    assert "vocabulary cannot be 'many'" in _refused(_copy(spec, tmp_path / "wrong", wrong, b"{}"))


def test_the_digest_names_the_files(spec: ModelSpec, tmp_path: Path) -> None:
    digest = Embedder(M3).digest
    for folder in ("same", "other"):
        (tmp_path / folder).mkdir()
        for path in M3.folder.iterdir():
            shutil.copy(path, tmp_path / folder)
    assert Embedder(replace(M3, folder=tmp_path / "same")).digest == digest
    with (tmp_path / "other" / M3.tokenizer).open("ab") as file:
        file.write(b"\n")
    assert Embedder(replace(M3, folder=tmp_path / "other")).digest != digest
    assert Embedder(spec, "0123").digest == "0123"


def test_the_built_in_files_are_those_that_are_pinned(spec: ModelSpec, embedder: Embedder) -> None:
    found = tuple(sha256(file.read_bytes()).hexdigest() for file in (spec.model_file, spec.tokenizer_file))
    assert spec.pinned_sha256 == found
    assert embedder.digest == joined_digest(found)
