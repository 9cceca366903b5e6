"""Compares the exports with the reference, by onnxruntime and tokenizers alone, as the program uses them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
from tokenizers import Tokenizer

_TOLERANCE = 1e-5
_LONGEST = 512
_PAD = 3  # columns of padding, which must change nothing


class Export:
    """A file's session, that gives its outputs for one text by their names."""

    def __init__(self, file: Path) -> None:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        self._session = onnxruntime.InferenceSession(str(file), options, providers=["CPUExecutionProvider"])
        self._inputs = [tensor.name for tensor in self._session.get_inputs()]
        self._outputs = [tensor.name for tensor in self._session.get_outputs()]

    def run(self, ids: list[int], padding: int = 0) -> dict[str, np.ndarray]:
        """Each output's row of the text, [length, size] or [size]; with `padding` where there is room for it."""
        padding = min(padding, _LONGEST - len(ids))
        row = np.array([ids + [1] * padding], dtype=np.int64)
        mask = np.array([[1] * len(ids) + [0] * padding], dtype=np.int64)
        fed = {"input_ids": row, "attention_mask": mask, "token_type_ids": np.zeros_like(row)}
        values = self._session.run(None, {name: fed[name] for name in self._inputs})
        return {name: value[0] for name, value in zip(self._outputs, values, strict=True)}


def check_ids(target: Path, reference: dict[str, Any]) -> None:
    """The saved tokenizer.json against the ids that were stored, uncut."""
    tokenizer = Tokenizer.from_file(str(target / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    for text, ids in zip(reference["texts"], reference["ids"], strict=True):
        assert tokenizer.encode(text).ids == ids, f"{target.name}: {text!r}"


def check_m3(target: Path, reference: dict[str, Any]) -> None:
    three, hidden, sentence = (Export(target / name) for name in ("model.onnx", "hidden.onnx", "sentence.onnx"))
    for case in reference["cases"]:
        for place, ids in enumerate(case["ids"]):
            found = three.run(ids)
            states = hidden.run(ids)["last_hidden_state"]
            pooled = sentence.run(ids)
            wanted = case["dense"][place]
            for vector in (
                found["dense_vecs"],
                _unit(states[0]),
                pooled["sentence_embedding"],
                _unit(pooled["token_embeddings"][0]),
                three.run(ids, _PAD)["dense_vecs"],
            ):
                _close(vector, wanted, target)
            weights = found["sparse_vecs"][:, 0]
            sparse = {
                id_: max(weight for weight, other in zip(weights, ids, strict=True) if other == id_)
                for id_ in set(ids) - {0, 1, 2, 3}
            }
            sparse = {str(id_): weight for id_, weight in sparse.items() if weight > 0}
            assert sparse.keys() == case["sparse"][place].keys(), f"{target.name}: sparse of text {place}"
            _close(list(sparse.values()), [case["sparse"][place][id_] for id_ in sparse], target)
            if str(place) in case["colbert"]:
                _close(found["colbert_vecs"], case["colbert"][str(place)], target)


def check_reranker(target: Path, reference: dict[str, Any]) -> None:
    export = Export(target / "model.onnx")
    for case in reference["cases"]:
        for ids, logit in zip(case["ids"], case["logits"], strict=True):
            _close(export.run(ids)["logits"], [logit], target)
            _close(export.run(ids, _PAD)["logits"], [logit], target)


def check_dense(target: Path, reference: dict[str, Any], place: int) -> None:
    """Encoders whose vector is that of one token, of the first (`place` 0) or the last (-1)."""
    export = Export(target / "model.onnx")
    for case in reference["cases"]:
        for prefix in ("", "query_"):
            for ids, wanted in zip(case[prefix + "ids"], case[prefix + "dense"], strict=True):
                _close(_unit(export.run(ids)["last_hidden_state"][place]), wanted, target)
                _close(_unit(export.run(ids, _PAD)["last_hidden_state"][place % len(ids)]), wanted, target)


def of_int8(target: Path, name: str, reference: dict[str, Any], place: int = 0) -> tuple[str, list[float]]:
    """What was measured of an int8 form beside the reference, and the numbers, ascending."""
    what = "cosine"
    export = Export(target / name)
    found = []
    for case in reference["cases"]:
        for index, ids in enumerate(case["ids"]):
            outputs = export.run(ids)
            if "logits" in outputs:
                what = "difference of logits"
                found.append(abs(float(outputs["logits"][0]) - case["logits"][index]))
            else:
                vector = outputs["dense_vecs"] if "dense_vecs" in outputs else outputs["last_hidden_state"][place]
                found.append(float(_unit(vector) @ np.array(case["dense"][index])))
    return what, sorted(found)


def _unit(vector: np.ndarray) -> np.ndarray:
    unit: np.ndarray = vector / np.linalg.norm(vector)
    return unit


def _close(found: Any, wanted: Any, target: Path) -> None:
    gap = float(np.abs(np.subtract(found, wanted)).max(initial=0.0))
    assert gap < _TOLERANCE, f"{target.name}: {gap:.1e} from the reference"
