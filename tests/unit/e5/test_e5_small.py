"""The files of resources/e5-small beside vectors that were computed in float32 from the exact weights."""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime as ort
import pytest
from tokenizers import Tokenizer

from app.common.paths import resources_dir

FOLDER = resources_dir() / "e5-small"
TESTS = Path(__file__).resolve().parents[2]
KEPT = TESTS / "data" / "e5-small" / "reference.json"
SHARED = Path(os.environ.get("DRAGOMAN_SHARED") or TESTS.parents[1] / "shared") / "e5" / "reference.json"
VOCABULARY, MAX_TOKENS = 250_002, 512


def open_session(threads: int) -> ort.InferenceSession:
    options = ort.SessionOptions()
    options.intra_op_num_threads = threads
    options.enable_mem_pattern = False
    return ort.InferenceSession(str(FOLDER / "model.onnx"), options, providers=["CPUExecutionProvider"])


@pytest.fixture(scope="module")
def session() -> ort.InferenceSession:
    return open_session(1)


@pytest.fixture(scope="module")
def tokenizer() -> Tokenizer:
    tokenizer = Tokenizer.from_file(str(FOLDER / "tokenizer.json"))
    tokenizer.enable_truncation(MAX_TOKENS)
    return tokenizer


@pytest.fixture(scope="module", params=[KEPT, SHARED], ids=["kept", "shared"])
def reference(request: pytest.FixtureRequest) -> list[dict[str, Any]]:
    file: Path = request.param
    if not file.exists():
        pytest.skip(f"there is no {file}: DRAGOMAN_SHARED must name the folder that holds e5/reference.json")
    texts: list[dict[str, Any]] = json.loads(file.read_text(encoding="utf-8"))["texts"]
    return texts


def hidden(session: ort.InferenceSession, ids: Any) -> np.ndarray:
    found: np.ndarray = session.run(["last_hidden_state"], {"input_ids": np.array(ids, np.int64)})[0]
    return found


def test_vectors_are_those_of_the_exact_weights(session: ort.InferenceSession, reference: list[dict[str, Any]]) -> None:
    cosines = {}
    for each in reference:
        vector = hidden(session, [each["ids"]])[0].mean(axis=0)
        cosines[each["text"][:40]] = float(vector @ np.array(each["vector"]) / np.linalg.norm(vector))
    assert min(cosines.values()) > 0.998, cosines


def test_ids_are_those_of_the_model(tokenizer: Tokenizer, reference: list[dict[str, Any]]) -> None:
    for each in reference:
        assert tokenizer.encode(each["text"]).ids == each["ids"], each["text"]


def test_the_vocabulary_is_xlm_rs(tokenizer: Tokenizer) -> None:
    ids = {"<s>": 0, "<pad>": 1, "</s>": 2, "<unk>": 3, ",": 4, ".": 5, "▁": 6, "<mask>": VOCABULARY - 1}
    assert {token: tokenizer.token_to_id(token) for token in ids} == ids
    assert tokenizer.get_vocab_size() == VOCABULARY


def test_no_text_has_special_tokens_in_it(tokenizer: Tokenizer) -> None:
    assert not {0, 1, 2, 3, VOCABULARY - 1} & set(tokenizer.encode("<s>old</s> <pad><unk> <mask>").ids[1:-1])


@pytest.mark.parametrize("length", [1, 5, 63, 200])
def test_one_vector_whatever_the_batch_and_the_threads(session: ort.InferenceSession, length: int) -> None:
    rows = np.random.default_rng(length).integers(4, VOCABULARY, (4, length))
    rows[0, 0] = 0  # its numbers are ten times as large as others'
    wanted = [hidden(session, rows[place : place + 1])[0] for place in range(len(rows))]
    for threads in (1, 2, 4):
        other = open_session(threads)
        for count in (1, 2, 4):
            for place in range(len(rows) - count + 1):
                found = hidden(other, rows[place : place + count])
                assert np.array_equal(found, np.stack(wanted[place : place + count])), (threads, count, place)


def test_its_limits(session: ort.InferenceSession) -> None:
    meta = session.get_modelmeta().custom_metadata_map
    assert meta == {"vocabulary": str(VOCABULARY), "max_tokens": str(MAX_TOKENS)}
    assert hidden(session, [[0, VOCABULARY - 1, 2]]).shape == (1, 3, 384)
    assert hidden(session, [[5] * MAX_TOKENS]).shape == (1, MAX_TOKENS, 384)
    assert np.array_equal(hidden(session, [[0, VOCABULARY, -1]]), hidden(session, [[0, VOCABULARY - 1, 0]]))


def test_the_files_are_small_enough_to_be_kept() -> None:
    sizes = [(FOLDER / name).stat().st_size for name in ("model.onnx", "tokenizer.json")]
    assert max(sizes) < 90e6 and sum(sizes) < 95e6


def test_the_card_names_these_files() -> None:
    card = (FOLDER / "MODEL_CARD.md").read_text(encoding="utf-8")
    for name in ("model.onnx", "tokenizer.json"):
        data = (FOLDER / name).read_bytes()
        assert f"| {name} | {len(data):,} | `{hashlib.sha256(data).hexdigest()}` |" in card
