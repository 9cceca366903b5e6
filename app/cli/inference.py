"""Models by themselves, a line in and a line out: `dragoman embed` and `rerank`."""

from __future__ import annotations

import json
from typing import Any

import click

from app.cli.options import input_lines, opened, shared_options, wants_json
from app.cli.output import print_json, tell
from app.domain.models import BUILT_IN


@click.command()
@click.option("--model", default=BUILT_IN, show_default=True, help="Which embedder.")
@click.option(
    "--as",
    "kind",
    type=click.Choice(["query", "passage"]),
    default="passage",
    show_default=True,
    help="What the lines are: many models read a question otherwise than a passage.",
)
@click.option("--dense", is_flag=True, help="The text's vector (what you get if you name no head).")
@click.option("--sparse", is_flag=True, help="Weights by token id.")
@click.option("--colbert", is_flag=True, help="One vector per token.")
@shared_options
def embed(model: str, kind: str, dense: bool, sparse: bool, colbert: bool) -> None:
    """Embeds the lines of standard input.

    Prints one JSON object per line. A line that is longer than the model reads is cut, which standard error then says.
    """
    asked = {"dense": dense, "sparse": sparse, "colbert": colbert}
    heads = [head for head, wanted in asked.items() if wanted] or ["dense"]
    with opened(read_only=True) as library:
        embeddings = library.models.embed(input_lines(), heads, model, as_query=kind == "query")
        for number, embedding in enumerate(embeddings, start=1):
            if embedding.truncated:
                tell(f"dragoman: Line {number} is longer than the model reads; its end was left out.")
            values: dict[str, Any] = {}
            if "dense" in heads and embedding.dense is not None:
                values["dense"] = embedding.dense.tolist()
            if "sparse" in heads and embedding.sparse is not None:
                values["sparse"] = embedding.sparse
            if "colbert" in heads and embedding.colbert is not None:
                values["colbert"] = embedding.colbert.tolist()
            click.echo(json.dumps(values))


@click.command()
@click.argument("query")
@click.option("--model", default=BUILT_IN, show_default=True, help="Which reranker.")
@shared_options
def rerank(query: str, model: str) -> None:
    """Scores the lines of standard input for QUERY.

    Prints one score per line, in order.
    """
    with opened(read_only=True) as library:
        scores = library.models.rerank(query, list(input_lines()), model)
        if wants_json():
            print_json(list(scores))
            return
        for score in scores:
            click.echo(f"{score:.6f}")
