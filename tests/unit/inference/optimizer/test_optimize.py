import errno
import os
import shutil
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import numpy as np
import onnx
import onnxruntime as ort
import pytest
from onnx import TensorProto, helper, numpy_helper

from app.inference.optimizer import optimize as graph
from app.inference.optimizer.graph_file import external_tensor, read_graph
from app.inference.optimizer.optimize import optimise, prepare
from app.inference.optimizer.signed_weights import signed_is_exact

EXPORTS = Path(__file__).parents[3] / "data" / "models"
WORDS, HIDDEN, HEADS = 90, 64, 4
EACH = HIDDEN // HEADS


class Encoder:
    """Writes small encoders: tables, and layers of attention and an inner product, in several exporters' hands."""

    def __init__(self, attention: str, unsigned: bool | None = None, opset: int = 17) -> None:
        self.attention, self.unsigned, self.opset = attention, unsigned, opset
        self.nodes: list[onnx.NodeProto] = []
        self.weights: list[onnx.TensorProto] = []
        self.random = np.random.default_rng(5)

    def op(self, kind: str, *inputs: str, outputs: int = 1, **attributes: object) -> str:
        names = [f"{kind}{len(self.nodes)}.{n}" for n in range(outputs)]
        self.nodes.append(helper.make_node(kind, list(inputs), names, **attributes))
        return names[0]

    def store(self, value: object, kind: type = np.float32) -> str:
        name = f"w{len(self.weights)}"
        self.weights.append(numpy_helper.from_array(np.asarray(value, kind), name))
        return name

    def linear(self, source: str, rows: int = HIDDEN, columns: int = HIDDEN) -> str:
        weight = self.random.standard_normal((rows, columns)) / rows**0.5
        bias = self.store(self.random.standard_normal(columns) / 10)
        if self.unsigned is None:
            return self.op("Add", self.op("MatMul", source, self.store(weight)), bias)
        point, kind = (128, np.uint8) if self.unsigned else (0, np.int8)
        scale = np.abs(weight).max() / 127
        values = self.op("DynamicQuantizeLinear", source, outputs=3)
        first = values[:-1]
        product = self.op(
            "MatMulInteger",
            values,
            self.store(np.round(weight / scale) + point, kind),
            f"{first}2",
            self.store(point, kind),
        )
        scales = self.op("Mul", f"{first}1", self.store(scale))
        return self.op("Add", self.op("Mul", self.op("Cast", product, to=TensorProto.FLOAT), scales), bias)

    def split(self, source: str, *orders: list[int], heads: int = HEADS) -> str:
        shape = self.op("Shape", source)
        ends = [self.op("Gather", shape, self.store([n], np.int64)) for n in (0, 1)]
        target = self.op("Concat", *ends, self.store([heads, EACH], np.int64), axis=0)
        split = self.op("Reshape", source, target)
        for order in orders:
            split = self.op("Transpose", split, perm=order)
        return split

    def square(self, source: str, kind: str) -> str:
        """[length, length]: 0 where a token is seen, -1000 where it is not."""
        length = self.op("Gather", self.op("Shape", "input_ids"), self.store(1, np.int64))
        places = self.op("Range", self.store(0, np.int64), length, self.store(1, np.int64))
        down, along = (self.op("Unsqueeze", places, self.store([n], np.int64)) for n in (1, 0))
        apart = self.op("Sub", along, down)
        if kind == "window":
            apart = self.op("Sub", self.op("Abs", apart), self.store(70, np.int64))
        hidden = self.op("Cast", self.op("Greater", apart, self.store(0, np.int64)), to=TensorProto.FLOAT)
        return self.op("Add", source, self.op("Mul", hidden, self.store(-1000.0)))

    def mask(self, source: str) -> str:
        wide = self.op("Unsqueeze", "attention_mask", self.store([1, 2], np.int64))
        hidden = self.op("Sub", self.store(1.0), self.op("Cast", wide, to=TensorProto.FLOAT))
        return self.op("Add", source, self.op("Mul", hidden, self.store(-1e30)))

    def scores(self, query: str, key: str) -> str:
        if self.attention == "sdpa":
            width = self.op("Gather", self.op("Shape", query), self.store(-1, np.int64))
            root = self.op("Sqrt", self.op("Sqrt", self.op("Cast", width, to=TensorProto.FLOAT)))
            root = self.op("Div", self.store(1.0), root)
            key = self.op("Mul", self.op("Transpose", key, perm=[0, 1, 3, 2]), root)
            return self.mask(self.op("MatMul", self.op("Mul", query, root), key))
        scores = self.op("Div", self.op("MatMul", query, key), self.store(EACH**0.5))
        if self.attention == "capped":
            cap = self.store(50.0)
            scores = self.op("Mul", self.op("Tanh", self.op("Div", scores, cap)), cap)
        if self.attention in ("causal", "window"):
            return self.square(scores, self.attention)
        return self.mask(scores)

    def repeated(self, source: str) -> str:
        """Two heads of keys or values as four."""
        half = self.op("Unsqueeze", self.split(self.linear(source, columns=HIDDEN // 2), [0, 2, 1, 3], heads=2),
                       self.store([2], np.int64))  # fmt: skip
        both = self.op("Concat", half, half, axis=2)
        shape = self.op("Shape", "input_ids")
        ends = [self.op("Gather", shape, self.store([n], np.int64)) for n in (0, 1)]
        target = self.op(
            "Concat", ends[0], self.store([HEADS], np.int64), ends[1], self.store([EACH], np.int64), axis=0
        )
        return self.op("Reshape", both, target)

    def layer(self, source: str) -> str:
        query = self.split(self.linear(source), [0, 2, 1, 3])
        if self.attention == "grouped":
            key, value = self.op("Transpose", self.repeated(source), perm=[0, 1, 3, 2]), self.repeated(source)
        else:
            swaps = {"eager": [[0, 2, 3, 1]], "sdpa": [[0, 2, 1, 3]]}.get(self.attention, [[0, 2, 1, 3], [0, 1, 3, 2]])
            key, value = self.split(self.linear(source), *swaps), self.split(self.linear(source), [0, 2, 1, 3])
        weights = self.op("Softmax", self.scores(query, key), axis=-1)
        if self.attention == "sdpa":
            weights = self.op("Where", self.op("IsNaN", weights), self.store(0.0), weights)
        mixed = self.op("Transpose", self.op("MatMul", weights, value), perm=[0, 2, 1, 3])
        mixed = self.op("Reshape", mixed, self.store([0, 0, HIDDEN], np.int64))
        source = self.norm(self.op("Add", source, self.linear(mixed)))
        inner = self.op("Relu", self.linear(source, columns=2 * HIDDEN))
        return self.norm(self.op("Add", source, self.linear(inner, rows=2 * HIDDEN)))

    def norm(self, source: str) -> str:
        return self.op("LayerNormalization", source, self.store(np.ones(HIDDEN)), self.store(np.zeros(HIDDEN)))

    def model(self) -> onnx.ModelProto:
        states = self.op("Gather", self.store(self.random.standard_normal((WORDS, HIDDEN))), "input_ids")
        for _ in range(2):
            states = self.layer(states)
        first = self.op("Gather", states, self.store(0, np.int64), axis=1)
        for name, source in (("dense_vecs", first), ("colbert_vecs", states)):
            self.nodes.append(helper.make_node("Identity", [source], [name]))
        made = helper.make_graph(
            self.nodes,
            "encoder",
            [helper.make_tensor_value_info(n, TensorProto.INT64, ["b", "l"]) for n in ("input_ids", "attention_mask")],
            [helper.make_tensor_value_info(n, TensorProto.FLOAT, None) for n in ("dense_vecs", "colbert_vecs")],
            self.weights,
        )
        return helper.make_model(made, opset_imports=[helper.make_opsetid("", self.opset)], ir_version=8)


Write = Callable[..., Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def write(attention: str = "eager", unsigned: bool | None = None, external: bool = False) -> Path:
        path = tmp_path / "model.onnx"
        options = {"save_as_external_data": True, "location": "model.onnx_data", "size_threshold": 100}
        onnx.save(Encoder(attention, unsigned).model(), path, **(options if external else {}))
        return path

    return write


def outputs(path: Path, length: int = 40) -> list[np.ndarray]:
    ids = np.random.default_rng(0).integers(4, WORDS, (1, length))
    session = ort.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    return session.run(None, {"input_ids": ids, "attention_mask": np.ones_like(ids)})


def kinds(path: Path) -> Counter[str]:
    return Counter(node.op_type for node in read_graph(path).graph.node)


def beside(path: Path) -> list[str]:
    return sorted(each.name for each in path.parent.iterdir() if each != path)


@pytest.mark.parametrize("attention", ["eager", "sdpa", "swapped twice"])
@pytest.mark.parametrize("unsigned", [None, False, True])
def test_the_outcome_gives_the_same_with_attention_in_one_node(
    write: Write, attention: str, unsigned: bool | None
) -> None:
    path = write(attention, unsigned)
    made = prepare(path)
    assert made != path and made.parent == path.parent
    assert kinds(made)["MultiHeadAttention"] == 2 and not kinds(made)["Softmax"] and not kinds(made)["Transpose"]
    for ours, theirs in zip(outputs(made), outputs(path), strict=True):
        assert np.linalg.norm(ours - theirs) <= (1e-5 if unsigned is None else 0.03) * np.linalg.norm(theirs)


@pytest.mark.parametrize("attention", ["capped", "causal", "window", "grouped"])
def test_other_attention_is_left_alone(write: Write, attention: str) -> None:
    path = write(attention)
    assert optimise(path, path.with_name("target.onnx")) is None
    assert beside(path) == []
    assert prepare(path) == path
    assert [Path(name).suffix for name in beside(path)] == [".refused"]
    assert prepare(path) == path


def test_a_large_file_is_mapped_even_if_nothing_else_is_gained(
    write: Write, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    fused = tmp_path / "fused.onnx"
    onnx.save_model(onnx.load(prepare(write())), fused)  # with its weights inside, as an export of our own
    assert optimise(fused, tmp_path / "target.onnx") is None
    monkeypatch.setattr(graph, "_LARGE", 0)
    made = optimise(fused, tmp_path / "target.onnx")
    assert made is not None and made.attentions == 0
    assert made.file.stat().st_size < fused.stat().st_size / 2


@pytest.mark.parametrize("name", ["xlmr-m3", "xlmr-reranker", "bert-en", "gemma2"])
def test_real_exports(tmp_path: Path, name: str) -> None:
    shutil.copytree(EXPORTS / name, tmp_path / name)
    for path in sorted((tmp_path / name).glob("*.onnx")):
        made = prepare(path)
        if name == "gemma2":  # grouped, causal and capped
            assert made == path
        else:
            assert kinds(made)["MultiHeadAttention"] == kinds(path)["Softmax"] > 0 == kinds(made)["Softmax"]


@pytest.mark.skipif(not signed_is_exact(), reason="this processor cuts sums of signed products off")
def test_unsigned_weights_become_signed_ones_exactly(write: Write) -> None:
    path = write("capped", unsigned=True)
    target = path.with_name("target.onnx")
    made = optimise(path, target)
    assert made is not None and (made.attentions, made.signed_weights) == (0, 12)
    tensors = {tensor.name: tensor for tensor in read_graph(target).graph.initializer}
    for node in read_graph(target).graph.node:
        if node.op_type == "MatMulInteger":
            assert {tensors[node.input[n]].data_type for n in (1, 3)} == {TensorProto.INT8}
    for ours, theirs in zip(outputs(target), outputs(path), strict=True):
        assert np.array_equal(ours, theirs)


def test_signed_weights_stay_in_their_file(write: Write) -> None:
    path = write("eager", unsigned=False)
    made = prepare(path)
    assert beside(path) == [made.name]
    raw = path.read_bytes()
    ours = {tensor.name: tensor for tensor in read_graph(made).graph.initializer}
    originals = {each.name: numpy_helper.to_array(each) for each in onnx.load(path).graph.initializer}
    places = {name: place for name, tensor in ours.items() if (place := external_tensor(tensor)) is not None}
    assert len(places) == 13
    for name, place in places.items():
        assert place.file == path.name
        assert raw[place.offset : place.offset + place.length] == originals[name].tobytes()


def test_external_data_stay_where_they_are(write: Write) -> None:
    path = write("sdpa", external=True)
    made = prepare(path)
    places = [place for each in read_graph(made).graph.initializer if (place := external_tensor(each)) is not None]
    assert made != path and {place.file for place in places} == {"model.onnx_data"}
    for ours, theirs in zip(outputs(made), outputs(path), strict=True):
        assert np.allclose(ours, theirs, atol=1e-4)


@pytest.mark.skipif(not signed_is_exact(), reason="this processor cuts sums of signed products off")
def test_unsigned_external_data_become_signed(write: Write) -> None:
    path = write("eager", unsigned=True, external=True)
    made = prepare(path)
    places = [place for each in read_graph(made).graph.initializer if (place := external_tensor(each)) is not None]
    weights = [place for place in places if place.file.endswith(".weights")]
    assert len(weights) == 12 and all(place.offset % 4096 == 0 for place in weights)
    assert {place.file for place in places} == {"model.onnx_data", weights[0].file}


def test_what_is_no_model_is_left_to_onnxruntime(write: Write) -> None:
    path = write()
    data = path.read_bytes()
    for broken in (b"", b"no model" * 1000, b"\xff" * 4000, data[: len(data) // 2], data[:-10], data[:3], b"\0" * 99):
        path.write_bytes(broken)
        with pytest.raises(ValueError):
            read_graph(path)
        with pytest.raises(ValueError):
            optimise(path, path.with_name("target.onnx"))
        assert prepare(path) == path
    assert beside(path) == []


def test_a_missing_file_is_left_to_onnxruntime(tmp_path: Path) -> None:
    assert prepare(tmp_path / "model.onnx") == tmp_path / "model.onnx"
    assert list(tmp_path.iterdir()) == []


def test_the_outcome_is_kept_until_the_model_changes(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write(unsigned=True)
    first = prepare(path)
    number = first.stat().st_ino
    assert prepare(path) == first and first.stat().st_ino == number
    os.utime(path, (1, 1))
    second = prepare(path)
    assert second != first
    names = {second.name, *({second.with_suffix(".weights").name} if signed_is_exact() else ())}
    assert set(beside(path)) == names
    monkeypatch.setattr(graph, "LAYOUT", graph.LAYOUT + 1)
    assert prepare(path) not in (first, second)
    assert len(beside(path)) == len(names)


@pytest.mark.expected_log("it would give something else")
def test_an_outcome_that_differs_is_not_used(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write()
    fuse = graph.fuse

    def wrong(model: onnx.ModelProto, *rest: object) -> int:
        fused = fuse(model, *rest)
        for node in model.graph.node:
            for attribute in node.attribute:
                if attribute.name == "scale":
                    attribute.f *= 2
        return fused

    monkeypatch.setattr(graph, "fuse", wrong)
    assert prepare(path) == path
    assert [Path(name).suffix for name in beside(path)] == [".refused"]


@pytest.mark.parametrize("unsigned", [False, True])
def test_a_full_disk_is_no_error(write: Write, monkeypatch: pytest.MonkeyPatch, unsigned: bool) -> None:
    path = write(unsigned=unsigned)

    def full(self: Path, data: bytes) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    assert prepare(path) == path
    assert all(name.endswith(".weights") for name in beside(path))
    monkeypatch.undo()
    assert prepare(path) != path


def test_what_a_killed_process_left_is_removed(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write()
    made = prepare(path)
    made.unlink()
    left = made.with_suffix(".1.part")
    left.touch()
    assert prepare(path) == made and left.exists()  # it may be at work
    made.unlink()
    os.utime(left, (1, 1))
    assert prepare(path) == made and not left.exists()


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_cannot_be_written_to_is_no_error(write: Write) -> None:
    path = write()
    path.parent.chmod(0o500)
    try:
        assert prepare(path) == path
    finally:
        path.parent.chmod(0o700)


def test_unknown_inputs_are_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "model.onnx"
    model = Encoder("eager").model()
    model.graph.input.append(helper.make_tensor_value_info("pixels", TensorProto.FLOAT, [1]))
    onnx.save(model, path)
    assert prepare(path) == path
