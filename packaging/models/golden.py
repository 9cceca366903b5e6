"""What the reference implementation, FlagEmbedding, gives for the small models: the contents of each reference.json.

One text or pair at a time, in float32 on the processor. The ids are those that reached the model.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib.metadata import version
from pathlib import Path
from typing import Any

import numpy as np
from FlagEmbedding import BGEM3FlagModel, FlagLLMModel, FlagModel, FlagReranker
from sample_texts import COLBERT_TEXTS, PAIRS, QUERIES, TEXTS
from torch import nn

Json = dict[str, Any]

DEFAULT, MIDDLE, SHORT = 512, 64, 32  # tokens; 512 is FlagEmbedding's own default
_PLAIN = {"use_fp16": False, "devices": "cpu"}
_LIBRARIES = ("FlagEmbedding", "transformers", "tokenizers", "sentencepiece", "torch", "onnx", "onnxruntime")


def m3(folder: Path) -> Json:
    model = BGEM3FlagModel(str(folder), **_PLAIN)
    heads = {"return_dense": True, "return_sparse": True, "return_colbert_vecs": True}
    cases = []
    for length in (DEFAULT, SHORT):
        case: Json = {"max_length": length, "ids": [], "dense": [], "sparse": [], "colbert": {}}
        for place, text in enumerate(TEXTS):
            with _ids_seen(model.model.model) as ids:
                found = model.encode(text, max_length=length, **heads)
            case["ids"].append(ids[-1])
            case["dense"].append(_rounded(found["dense_vecs"]))
            case["sparse"].append({id_: _rounded(weight) for id_, weight in found["lexical_weights"].items()})
            if place in COLBERT_TEXTS:
                case["colbert"][str(place)] = _rounded(found["colbert_vecs"])
        cases.append(case)
    scores = []
    for length, weights in ((DEFAULT, None), (DEFAULT, [0.4, 0.2, 0.4]), (SHORT, None)):
        limits = {"max_query_length": length, "max_passage_length": length}
        # One at a time: beside a longer passage the padding's zeros would take part in the best cosine.
        found = [model.compute_score(pair, weights_for_different_modes=weights, **limits) for pair in PAIRS]
        kinds = {name: [_rounded(of_pair[name]) for of_pair in found] for name in found[0]}
        scores.append({"max_length": length, "weights": weights, **kinds})
    return _described("BGEM3FlagModel", cases=cases, pairs=PAIRS, scores=scores)


def reranker(folder: Path) -> Json:
    model = FlagReranker(str(folder), **_PLAIN)
    cases = []
    for length in (DEFAULT, MIDDLE, SHORT):
        case: Json = {"max_length": length, "ids": [], "logits": [], "sigmoid": []}
        for pair in PAIRS:
            with _ids_seen(model.model) as ids:
                (logit,) = model.compute_score([pair], max_length=length)
                (share,) = model.compute_score([pair], max_length=length, normalize=True)
            case["ids"].append(ids[-1])
            case["logits"].append(_rounded(logit))
            case["sigmoid"].append(_rounded(share))
        cases.append(case)
    return _described("FlagReranker", pairs=PAIRS, cases=cases)


def bert(folder: Path) -> Json:
    prompt = "Represent this sentence for searching relevant passages: "
    model = FlagModel(str(folder), query_instruction_for_retrieval=prompt, **_PLAIN)
    return _described("FlagModel", query_prompt=prompt, queries=QUERIES, cases=_dense_cases(model))


def gemma2(folder: Path) -> Json:
    task = "Given a web search query, retrieve relevant passages that answer the query."
    form = "<instruct>{}\n<query>{}"
    model = FlagLLMModel(str(folder), query_instruction_for_retrieval=task, query_instruction_format=form, **_PLAIN)
    # transformers would choose sdpa, which leaves Gemma 2's capping of the scores out.
    model.model.set_attn_implementation("eager")
    prompt = form.format(task, "")
    return _described("FlagLLMModel, eager attention", query_prompt=prompt, queries=QUERIES, cases=_dense_cases(model))


def _dense_cases(model: FlagModel | FlagLLMModel) -> list[Json]:
    cases = []
    for length in (DEFAULT, MIDDLE):  # the prompts alone are longer than the short one
        case: Json = {"max_length": length, "ids": [], "dense": [], "query_ids": [], "query_dense": []}
        for texts, prefix, encode in ((TEXTS, "", model.encode_corpus), (QUERIES, "query_", model.encode_queries)):
            for text in texts:
                with _ids_seen(model.model) as ids:
                    vector = encode(text, max_length=length)
                case[prefix + "ids"].append(ids[-1])
                case[prefix + "dense"].append(_rounded(vector))
        cases.append(case)
    return cases


def _described(interface: str, **results: object) -> Json:
    return {
        "made_by": f"FlagEmbedding's {interface}, one text at a time, float32; nothing of it replicated",
        "versions": {library: version(library) for library in _LIBRARIES},
        "texts": TEXTS,
        **results,
    }


@contextmanager
def _ids_seen(model: nn.Module) -> Iterator[list[list[int]]]:
    """The input ids of each call of the model, collected while the context lasts."""
    seen: list[list[int]] = []

    def look(_module: nn.Module, _positional: tuple[object, ...], named: Json) -> None:
        seen.extend(named["input_ids"].tolist())

    handle = model.register_forward_pre_hook(look, with_kwargs=True)
    try:
        yield seen
    finally:
        handle.remove()


def _rounded(numbers: float | Sequence[float] | np.ndarray) -> Any:
    """As Python's own, to seven digits after the point."""
    return np.asarray(numbers, dtype=np.float64).round(7).tolist()
