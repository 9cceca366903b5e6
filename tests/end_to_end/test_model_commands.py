"""Models by themselves: `dragoman models list`, `embed` and `rerank` with the built-in model."""

from __future__ import annotations

import json
import math
from typing import Any

import pytest


def test_models_list(library: Any) -> None:
    (embedder,) = [model for model in library("models", "list", "--json").json if model["id"] == "e5-small"]
    assert embedder["installed"] and embedder["licence"] and embedder["languages"] and embedder["size_bytes"] > 0
    assert "e5-small" in library("models", "list").out


def test_embed_gives_the_heads_that_are_asked_for(library: Any) -> None:
    lines = [json.loads(line) for line in library("embed", stdin="bees\n\nпчёлы").out.splitlines()]
    assert [line.keys() for line in lines] == [{"dense"}] * 3
    assert math.isclose(sum(x * x for x in lines[0]["dense"]), 1, abs_tol=1e-3)
    (every,) = [
        json.loads(line) for line in library("embed", "--dense", "--sparse", "--colbert", stdin="bees").out.splitlines()
    ]
    assert every.keys() == {"dense", "colbert"}  # the built-in model gives no token weights
    assert len(every["colbert"]) >= 1 and len(every["colbert"][0]) == len(every["dense"]) == 384
    assert every["dense"] == lines[0]["dense"]
    refused = library("embed", "--sparse", stdin="bees", code=2)
    assert refused.out == "" and "it gives: dense, colbert" in refused.err


def test_embed_reads_questions_otherwise_than_passages(library: Any) -> None:
    plain, passage, question = (
        json.loads(library("embed", *options, stdin="bees").out)["dense"]
        for options in ([], ["--as", "passage"], ["--as", "query"])
    )
    assert plain == passage != question
    assert library("embed", "--as", "poem", stdin="bees", code=2).out == ""


def test_embed_tells_what_it_cut(library: Any) -> None:
    done = library("embed", stdin=f"bees\n{'honey ' * 600}\nbees")
    assert done.out.count("\n") == 3
    assert done.err == "dragoman: Line 2 is longer than the model reads; its end was left out.\n"


def test_embed_without_input(library: Any) -> None:
    assert library("embed").out == ""


def test_rerank_scores_each_line_in_order(library: Any) -> None:
    passages = "The bees live behind the orchard.\nInvoices are paid within thirty days.\n"
    scores = [float(line) for line in library("rerank", "where are the bees?", stdin=passages).out.splitlines()]
    assert len(scores) == 2 and scores[0] > scores[1]
    as_json = library("rerank", "where are the bees?", "--json", stdin=passages).json
    assert as_json == pytest.approx(scores, abs=1e-5)
