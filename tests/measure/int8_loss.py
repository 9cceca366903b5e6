"""What int8 costs in retrieval, on real weights and real questions: the built-in embedder stands in for the large ones.

    PYTHONPATH=. .venv/bin/python tests/measure/int8_loss.py [--languages en,de,ar,zh] [--questions 60]

bge-m3's weights cannot be had where this is developed. So multilingual-e5-small, which has the same parts, is written
as exporters write it, and made int8 in each of the ways that a large model may come to a person: it is asked XQuAD's
questions in the language of its passages and in the others. Cosines are to the float32 model's vectors. Figures depend
on the processor: those without VNNI cut sums of signed weights off.

Where the processor can, Dragoman runs the layers with code of its own; what it has onnxruntime do elsewhere is measured
beside it.

Constant scales, one for each tensor from the largest number in some passages, are the form that OpenVINO is fastest
with; where the processor has bfloat16, OpenVINO rounds attention to that besides, which is not in the figures.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from unittest.mock import patch

import numpy as np
import onnxruntime as ort
from evaluation_sets import EvaluationSets, QuestionSet
from numpy.typing import NDArray

ROOT = Path(__file__).resolve().parents[2]
sys.path += [str(ROOT / "packaging" / folder) for folder in ("models", "e5")]
import onnx  # noqa: E402
from build_e5 import fetched_blob  # noqa: E402
from full_size import Builder, Size, write  # noqa: E402
from onnx import TensorProto, helper  # noqa: E402
from weights_blob import WeightsBlob  # noqa: E402

from app.common.paths import resources_dir  # noqa: E402
from app.domain.models import BUILT_IN  # noqa: E402
from app.inference.layered import runs_here  # noqa: E402
from app.inference.optimizer import optimize  # noqa: E402
from app.inference.optimizer.signed_weights import signed_is_exact  # noqa: E402
from app.inference.session import open_model, session_options  # noqa: E402
from app.inference.tokenizer import TextTokenizer, open_tokenizer  # noqa: E402
from app.models.registry import load_models  # noqa: E402

FLOAT, DRAGOMAN, ELSEWHERE, CONSTANT = "float32", "as Dragoman runs it", "by onnxruntime alone", "constant scales"
FORMS = (FLOAT, "as it comes, unsigned", "as it comes, signed", DRAGOMAN, ELSEWHERE, CONSTANT)
_CALIBRATION = 24  # passages
_NAMES = {
    "query": "q",
    "key": "k",
    "value": "v",
    "output": "ao",
    "up": "fi",
    "down": "fo",
    "norm1": "aln",
    "norm2": "oln",
}
Vectors = NDArray[np.float32]


class RealWeights(Builder):
    """The eager graph of the built-in embedder, in float32, in dynamic int8, or with these constant `steps` for what
    products take, in the order of `sources`."""

    def __init__(self, blob: WeightsBlob, form: str, steps: Sequence[float] = ()) -> None:
        size = Size(blob.layers, blob.hidden, blob.heads, blob.inner, blob.positions, True, len(blob.pieces))
        super().__init__(size, unsigned=form.endswith("unsigned"))
        self._blob, self._float, self._steps = blob, form == FLOAT, steps
        self.sources: list[str] = []

    def _of_blob(self, name: str) -> str:
        if name == "norm":
            return "emb.ln"
        _, layer, part = name.split(".")
        return f"l{layer}.{_NAMES[part]}"

    def linear(self, source: str, name: str, rows: int, columns: int, bias: float = 0.0) -> str:
        real = self._of_blob(name)
        matrix = self._blob.matrix(f"{real}.w", rows).T
        added = self.weight(f"{name}.b", (columns,), np.float32, lambda: self._blob.vector(f"{real}.b"))
        if source not in self.sources:
            self.sources.append(source)
        if self._float:
            weights = self.weight(f"{name}.w", (rows, columns), np.float32, lambda: matrix)
            return self.op("Add", self.op("MatMul", source, weights), added)
        # As onnxruntime's quantize_dynamic: unsigned with one scale in all, signed with one for each column.
        most = np.abs(matrix).max() if self.unsigned else np.abs(matrix).max(axis=0)
        scale = np.asarray(most / 127, np.float32)
        whole = np.rint(matrix / scale)
        kind, zero = (np.uint8, 128) if self.unsigned else (np.int8, 0)
        if self._steps:
            matrix_name = self.weight(f"{name}.w", (rows, columns), kind, lambda: whole.astype(kind))
            scales = self.weight(f"{name}.s", scale.shape, np.float32, lambda: scale)
            weights = self.op("DequantizeLinear", matrix_name, scales, axis=1)
            return self.op("Add", self.op("MatMul", self._rounded(source), weights), added)
        if source not in self._quantized:
            first = self.op("DynamicQuantizeLinear", source, outputs=3)
            self._quantized[source] = (first, f"{first[:-1]}1", f"{first[:-1]}2")
        values, step, point = self._quantized[source]
        weights = self.weight(f"{name}.w", (rows, columns), kind, lambda: (whole + zero).astype(kind))
        zeros = self.weight(f"{name}.z", scale.shape, kind, lambda: np.full(scale.shape, zero, kind))
        scales = self.weight(f"{name}.s", scale.shape, np.float32, lambda: scale)
        product = self.op("Cast", self.op("MatMulInteger", values, weights, point, zeros), to=TensorProto.FLOAT)
        return self.op("Add", self.op("Mul", product, self.op("Mul", step, scales)), added)

    def _rounded(self, source: str) -> str:
        """What is left of a tensor in 255 constant steps."""
        if source not in self._quantized:
            number = self.sources.index(source)
            step = self.weight(f"{number}.step", (), np.float32, lambda: np.array(self._steps[number]))
            zero = self.weight(f"{number}.zero", (), np.uint8, lambda: np.array(128))
            whole = self.op("QuantizeLinear", source, step, zero)
            self._quantized[source] = (self.op("DequantizeLinear", whole, step, zero), step, zero)
        return self._quantized[source][0]

    def norm(self, source: str, name: str) -> str:
        real, shape = self._of_blob(name), (self.size.hidden,)
        weight = self.weight(f"{name}.w", shape, np.float32, lambda: self._blob.vector(f"{real}.w"))
        bias = self.weight(f"{name}.b", shape, np.float32, lambda: self._blob.vector(f"{real}.b"))
        return self.op("LayerNormalization", source, weight, bias, axis=-1, epsilon=self._blob.epsilon)

    def embeddings(self) -> str:
        hidden = self.size.hidden
        shape = (self.size.words, hidden)
        words = self.weight("words", shape, np.float32, lambda: self._blob.matrix("emb.word", hidden)[: shape[0]])
        places = self.weight("places", (self._blob.positions, hidden), np.float32, self._places)
        length = self.op("Shape", "input_ids", start=1, end=2)
        begin = self.constant([0], np.int64)
        positions = self.op("Slice", places, begin, length, begin)
        return self.norm(self.op("Add", self.op("Gather", words, "input_ids"), positions), "norm")

    def _places(self) -> np.ndarray:
        hidden = self.size.hidden
        return self._blob.vector("emb.pos").reshape(-1, hidden) + self._blob.vector("emb.type")[:hidden]

    def heads(self, states: str) -> dict[str, str]:
        return {"last_hidden_state": states}

    def build(self) -> onnx.ModelProto:
        model = super().build()
        del model.opset_import[:]
        model.opset_import.append(helper.make_opsetid("", 17))
        return model


def made(blob: WeightsBlob, form: str, folder: Path, passages: Sequence[str]) -> Path:
    """The file of a form; `passages` are for those that need some."""
    path = folder / f"{FORMS.index(form)}.onnx"
    steps = calibrated(blob, folder, passages) if form == CONSTANT else ()
    with path.open("wb") as file:
        write(RealWeights(blob, FORMS[2] if form in (DRAGOMAN, ELSEWHERE) else form, steps), file)
    if form not in (DRAGOMAN, ELSEWHERE):
        return path
    target = folder / "optimised.onnx"
    with patch.object(optimize, "runs_here", lambda: runs_here() and form == DRAGOMAN):
        done = optimize.optimise(path, target)
    if done is None or not done.products:
        raise SystemExit("Its products got no scales for each token.")
    return target


def calibrated(blob: WeightsBlob, folder: Path, passages: Sequence[str]) -> list[float]:
    """The step of each tensor that products take, in which the largest number in these passages is the 127th."""
    builder = RealWeights(blob, FLOAT)
    path = folder / "calibration.onnx"
    with path.open("wb") as file:
        write(builder, file)
    model = onnx.load(path)
    del model.graph.output[:]
    model.graph.output.extend(onnx.ValueInfoProto(name=name) for name in builder.sources)
    session = ort.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
    most = np.zeros(len(builder.sources))
    for text in passages:
        most = np.maximum(most, [np.abs(value).max() for value in session.run(None, feed(f"passage: {text}"))])
    return [float(value) / 127 for value in most]


def feed(text: str) -> dict[str, np.ndarray]:
    ids = np.array([_tokenizer().encode(text, 512)[0].ids], np.int64)
    return {"input_ids": ids, "attention_mask": np.ones_like(ids)}


@cache
def _tokenizer() -> TextTokenizer:
    return open_tokenizer(load_models(resources_dir())[BUILT_IN])


def embedder(file: Path) -> Callable[[str], Vectors]:
    """Vectors of length 1 of texts with their prompts."""
    session = open_model(file, session_options(1, fused=True))

    def embed(text: str) -> Vectors:
        (states,) = session.run(None, feed(text))
        vector = states[0].mean(axis=0)
        return np.asarray(vector / np.linalg.norm(vector), np.float32)

    return embed


def vectors(embed: Callable[[str], Vectors], sets: Sequence[QuestionSet]) -> tuple[list[Vectors], list[Vectors]]:
    """Of the passages and of the questions of each set, [texts, numbers]."""
    return (
        [np.stack([embed(f"passage: {text}") for text in each.passages]) for each in sets],
        [np.stack([embed(f"query: {text}") for text in each.questions]) for each in sets],
    )


def recall(passages: list[Vectors], questions: list[Vectors], right: list[list[int]], across: bool) -> float:
    """The share of questions whose passage is the nearest, asked in its language or in each of the others."""
    hits = [
        float(np.mean((asked @ found.T).argmax(axis=1) == right[number]))
        for number, asked in enumerate(questions)
        for other, found in enumerate(passages)
        if (number != other) == across
    ]
    return float(np.mean(hits))


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--languages", default="en,de,ar,zh")
    arguments.add_argument("--questions", type=int, default=60)
    options = arguments.parse_args()
    xquad = EvaluationSets.shared().xquad()
    sets = [xquad[language].thinned(options.questions) for language in options.languages.split(",")]
    right = [each.right for each in sets]
    blob = WeightsBlob(fetched_blob().read_bytes())
    print(f"sums of signed weights are {'exact' if signed_is_exact() else 'cut off'} on this processor")
    print(f"{'':24} {'least cosine':>12} {'median':>8} {'within R@1':>11} {'across R@1':>11}")
    calibration = [text for each in sets for text in each.passages[: _CALIBRATION // len(sets)]]
    exact: Vectors | None = None
    for form in FORMS:
        with tempfile.TemporaryDirectory() as folder:
            passages, questions = vectors(embedder(made(blob, form, Path(folder), calibration)), sets)
        every = np.concatenate([*passages, *questions])
        exact = every if exact is None else exact
        cosines = (every * exact).sum(axis=1)
        within, across = (recall(passages, questions, right, each) for each in (False, True))
        print(f"{form:24} {cosines.min():12.4f} {np.median(cosines):8.4f} {within:11.3f} {across:11.3f}", flush=True)


if __name__ == "__main__":
    main()
