"""Finds attention that is written out as single products and puts MultiHeadAttention in its place.

Nothing is taken from the look of the graph alone. Its shape says which tensors may be query, key, value and result;
then the model is run, and what those tensors held must be softmax(scale · q · kᵀ) · v, heads side by side. A mask must
add nothing for a text that is alone and unpadded, at any length. Whatever is not so stays as it is: causal masks,
windows, soft-capping, groups of queries, distances as biases.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    import onnx

Runs = Callable[["onnx.ModelProto", int], "dict[str, NDArray[Any]]"]
"""Runs a model on an unpadded text of so many tokens; all of its outputs by name."""

MICROSOFT = "com.microsoft"
LENGTHS = (17, 3)  # of the texts that show what attention does
_LONG = (2048, 512, 96)  # of the one that shows a mask; a model may have fewer positions than the first
_ANY_LAYOUT = {"Identity", "Reshape", "Squeeze", "Transpose", "Unsqueeze"}
_PRODUCTS = {"Div", "Mul"}
_FAR = 16  # steps
_EXACT = 1e-4  # of the largest number


@dataclass(frozen=True, slots=True)
class Attention:
    """What may be one. All are names of tensors; of the lists one entry each is the tensor meant."""

    scores: str  # what softmax is given
    query: list[str]  # before heads were split off, from the product back
    key: list[str]
    value: list[str]
    result: list[str]  # after heads were joined, from the product on
    masks: list[str]

    @property
    def tensors(self) -> list[str]:
        return [self.scores, *self.query, *self.key, *self.value, *self.result]


class GraphIndex:
    """Who produces and who consumes each tensor of a graph."""

    def __init__(self, graph: onnx.GraphProto) -> None:
        self.producers: dict[str, onnx.NodeProto] = {name: node for node in graph.node for name in node.output if name}
        self.consumers: dict[str, list[onnx.NodeProto]] = {}
        for node in graph.node:
            for name in node_inputs(node):
                self.consumers.setdefault(name, []).append(node)

    def kind(self, name: str) -> str:
        producer = self.producers.get(name)
        return producer.op_type if producer else ""

    def upstream(self, name: str) -> list[str]:
        """`name` and the tensors it was made of by moving and scaling, the nearest first."""
        return self._near(name, lambda each: _sources(self.producers.get(each)))

    def downstream(self, name: str) -> list[str]:
        """`name` and what is made of it by moving alone, the nearest first."""
        consumers = self.consumers
        return self._near(
            name, lambda each: [node.output[0] for node in consumers.get(each, ()) if node.op_type in _ANY_LAYOUT]
        )

    def _near(self, name: str, step: Callable[[str], Iterable[str]]) -> list[str]:
        found = {name: 0}
        ahead = deque([name])
        while ahead:
            each = ahead.popleft()
            for other in step(each):
                if other not in found and found[each] < _FAR:
                    found[other] = found[each] + 1
                    ahead.append(other)
        return list(found)


def node_inputs(node: onnx.NodeProto) -> list[str]:
    """The names of the tensors that a node consumes, its inner graphs included."""
    names = [name for name in node.input if name]
    for attribute in node.attribute:
        for graph in (attribute.g, *attribute.graphs):
            names += [name for inner in graph.node for name in node_inputs(inner)]
            names += [output.name for output in graph.output]
    return names


def fuse(model: onnx.ModelProto, run: Runs) -> int:
    """Changes the model in place; how many attentions became single nodes."""
    found = candidates(model.graph)
    if not found:
        return 0
    shown = [run(with_outputs(model, [name for each in found for name in each.tensors]), length) for length in LENGTHS]
    clear = _clear_masks(model, {mask for each in found for mask in each.masks}, run)
    fused = 0
    for number, each in enumerate(found):
        if not clear.issuperset(each.masks):
            continue
        meant = _meaning(each, shown)
        if meant is not None:
            _replace(model.graph, f"attention_{number}", *meant)
            fused += 1
    if fused:
        remove_dead(model.graph)
        if all(opset.domain != MICROSOFT for opset in model.opset_import):
            model.opset_import.add(domain=MICROSOFT, version=1)
    return fused


# ---- what the graph says


def candidates(graph: onnx.GraphProto) -> list[Attention]:
    index = GraphIndex(graph)
    found = []
    for node in graph.node:
        if node.op_type == "Softmax":
            product, masks = _product(index, node.input[0], 0)
            mixing = _mixing(index, node.output[0])
            if product is not None and mixing is not None:
                query, key = (index.upstream(name) for name in product.input)
                value, result = index.upstream(mixing.input[1]), index.downstream(mixing.output[0])
                found.append(Attention(node.input[0], query, key, value, result, masks))
    return found


def _sources(producer: onnx.NodeProto | None) -> Sequence[str]:
    if producer is None:
        return ()
    if producer.op_type in _PRODUCTS:
        return [*producer.input]
    return producer.input[:1] if producer.op_type in _ANY_LAYOUT else ()


def _product(index: GraphIndex, name: str, steps: int) -> tuple[onnx.NodeProto | None, list[str]]:
    """The product of query and key that scores come from, and the masks that are laid over it on the way."""
    producer = index.producers.get(name)
    if producer is None or steps > _FAR:
        return None, []
    if producer.op_type == "MatMul":
        return producer, []
    if producer.op_type not in {"Add", "Where", "Identity", *_PRODUCTS}:
        return None, []
    for number, source in enumerate(producer.input):
        product, masks = _product(index, source, steps + 1)
        if product is not None:
            # A factor that is no constant is found out by the runs.
            others = [] if producer.op_type in _PRODUCTS else [n for m, n in enumerate(producer.input) if m != number]
            return product, masks + (others[:1] if producer.op_type == "Where" else others)
    return None, []


def _mixing(index: GraphIndex, name: str) -> onnx.NodeProto | None:
    """The product of weights and values, behind the guard against rows of nothing but NaN that some exports have."""
    for node in index.consumers.get(name, ()):
        if node.op_type == "MatMul" and node.input[0] == name:
            return node
        if node.op_type in ("Where", "Identity"):
            return _mixing(index, node.output[0])
    return None


# ---- what the runs say


def with_outputs(model: onnx.ModelProto, names: Collection[str]) -> onnx.ModelProto:
    """The model with other outputs, and no more of it than they need."""
    import onnx

    shown = onnx.ModelProto()
    shown.CopyFrom(model)
    del shown.graph.output[:]
    shown.graph.output.extend(onnx.ValueInfoProto(name=name) for name in dict.fromkeys(names))
    remove_dead(shown.graph)
    return shown


def _clear_masks(model: onnx.ModelProto, masks: Collection[str], run: Runs) -> set[str]:
    """Those that are nought or do not vary along a row, however long the text is."""
    made = [name for name in sorted(masks) if _apart(GraphIndex(model.graph), name)]
    if not made:
        return set()
    part = with_outputs(model, made)
    for length in _LONG:
        try:
            values = run(part, length)
        except Exception:  # onnxruntime's own: the model has not so many positions
            continue
        return {name for name, value in values.items() if not np.any(value != value.flat[0])}
    return set()


def _apart(index: GraphIndex, name: str) -> bool:
    """Whether a mask is made without the layers before it, of lengths and of the mask that came in."""
    seen, ahead = {name}, [name]
    while ahead:
        producer = index.producers.get(ahead.pop())
        if producer is None:
            continue
        if "MatMul" in producer.op_type or producer.op_type in ("Gemm", "Softmax"):
            return False
        new = set(node_inputs(producer)) - seen
        seen |= new
        ahead += new
    return name in index.producers


def _meaning(each: Attention, shown: Sequence[dict[str, NDArray[Any]]]) -> tuple[str, str, str, str, int, float] | None:
    """Query, key, value, result, number of heads and scale, the same in all runs."""
    found = {_meaning_in(each, values, length) for values, length in zip(shown, LENGTHS, strict=True)}
    return found.pop() if len(found) == 1 else None


def _meaning_in(
    each: Attention, values: dict[str, NDArray[Any]], length: int
) -> tuple[str, str, str, str, int, float] | None:
    flat = [_first_flat(names, values, length) for names in (each.query, each.key, each.value, each.result)]
    scores = values[each.scores]
    if None in flat or scores.dtype != np.float32 or scores.shape[-2:] != (length, length):
        return None
    query, key, value, result = (str(name) for name in flat)
    heads = scores.size // length**2
    if len({values[name].shape for name in (query, key, value, result)}) > 1 or values[query].shape[-1] % heads:
        return None
    q, k, v, mixed = (
        values[name].reshape(length, heads, -1).transpose(1, 0, 2) for name in (query, key, value, result)
    )
    scores, plain = scores.reshape(heads, length, length), q @ k.transpose(0, 2, 1)
    weights = np.exp(scores - scores.max(-1, keepdims=True))
    weights /= weights.sum(-1, keepdims=True)
    if not plain.any() or not _same(weights @ v, mixed):
        return None
    for scale in (q.shape[-1] ** -0.5, 1.0):
        if _same(scale * plain, scores):
            return query, key, value, result, heads, scale
    return None


def _first_flat(names: Iterable[str], values: dict[str, NDArray[Any]], length: int) -> str | None:
    """The first tensor in which heads lie side by side: of one text, so many tokens, all their numbers."""
    for name in names:
        value = values[name]
        if value.ndim == 3 and value.shape[:2] == (1, length) and value.dtype == np.float32:
            return name
    return None


def _same(ours: NDArray[Any], theirs: NDArray[Any]) -> bool:
    return bool(np.abs(ours - theirs).max() <= _EXACT * np.abs(theirs).max())


# ---- changes


def _replace(
    graph: onnx.GraphProto, name: str, query: str, key: str, value: str, result: str, heads: int, scale: float
) -> None:
    from onnx import helper

    for number, node in enumerate(graph.node):
        if result in node.output:
            fused = helper.make_node(
                "MultiHeadAttention",
                [query, key, value],
                [result],
                name=name,
                domain=MICROSOFT,
                num_heads=heads,
                scale=scale,
            )
            graph.node[number].CopyFrom(fused)
            return


def remove_dead(graph: onnx.GraphProto) -> None:
    """Removes the nodes and tensors that no output needs."""
    needed = {output.name for output in graph.output}
    kept = []
    for node in reversed(graph.node):
        if needed.intersection(node.output):
            needed.update(node_inputs(node))
            kept.append(node)
    for old, new in ((graph.node, kept[::-1]), (graph.initializer, [t for t in graph.initializer if t.name in needed])):
        copies = [type(each).FromString(each.SerializeToString()) for each in new]
        del old[:]
        old.extend(copies)
