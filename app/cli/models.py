"""The commands about models: which there are, how one is got, checked and given up, and models by themselves."""

from __future__ import annotations

import json
import sys
from functools import partial
from pathlib import Path
from typing import Any

import click

from app.cli.exit_codes import ExitCode
from app.cli.messages import render
from app.cli.options import input_lines, opened, shared_options, wants_json
from app.cli.output import one_line, print_json
from app.cli.progress import transfer_with_progress
from app.common.units import bytes_in_words
from app.domain.models import BUILT_IN, ModelInfo, ModelState
from app.library import Library


@click.group()
@shared_options
def models() -> None:
    """The models that read and compare."""


@models.command("list")
@shared_options
def list_models() -> None:
    """Prints the models with their languages, size, licence and state."""
    with opened(read_only=True) as library:
        found, problems = library.models(), library.shelf.problems
    if wants_json():
        print_json(found)
    else:
        for model in found:
            print_model(model)
    for problem in problems:
        click.echo(one_line(problem), err=True)


@models.command("download")
@click.argument("model")
@click.option("--yes", is_flag=True, help="Do not ask before the download begins.")
@shared_options
def download_model(model: str, yes: bool) -> None:
    """Downloads MODEL, checks it and has it serve; after an interruption, goes on where it was.

    The hub may be a mirror (HF_ENDPOINT) and be reached by a proxy (HTTPS_PROXY).
    """
    with opened(read_only=True) as library:
        offer = library.shelf.offer(model)
        size = "size unknown" if offer.bytes is None else bytes_in_words(offer.bytes)
        origin = f"from {offer.repository} at {offer.revision[:12]}"
        click.echo(f"{offer.title}: {size}, licence {offer.licence}, {origin}.", err=True)
        if offer.notice:
            click.echo(offer.notice, err=True)
        if sys.stdin is not None and sys.stdin.isatty() and not yes:
            click.confirm("Download it?", default=True, abort=True, err=True)
        transfer_with_progress(lambda show, check: library.shelf.download(model, show, check))
        tell_installed(library, model)


@models.command("import")
@click.argument("model")
@click.argument("source", type=click.Path(exists=True, path_type=Path))
@shared_options
def import_model(model: str, source: Path) -> None:
    """Installs MODEL from SOURCE, a folder or a zip with its files, for a computer without a network."""
    with opened(read_only=True) as library:
        if notice := library.shelf.spec(model).notice:
            click.echo(notice, err=True)
        transfer_with_progress(lambda show, check: library.shelf.import_(model, source, show, check))
        tell_installed(library, model)


@models.command("verify")
@click.argument("model", required=False)
@shared_options
def verify_models(model: str | None) -> int:
    """Reads all files of MODEL, or of every installed one, and compares its results with the published ones."""
    with opened(read_only=True) as library:
        found = [m for m in library.models() if m.id == model or (model is None and m.state is not ModelState.ABSENT)]
        if not found:
            library.shelf.spec(model or "")
        results: dict[str, tuple[tuple[str, ...], dict[str, str]]] = {}
        for each in found:
            verify = partial(library.shelf.verify, each.id)
            results[each.id] = (transfer_with_progress(verify), library.model(each.id).digests)
    if wants_json():
        print_json({id_: {"problems": wrong, "digests": pinned} for id_, (wrong, pinned) in results.items()})
    else:
        for id_, (wrong, pinned) in results.items():
            click.echo(f"{id_}: {'not usable' if wrong else verdict(library, id_)}")
            for line in wrong:
                click.echo(f"    {one_line(line if isinstance(line, str) else render(line))}")
            for path, digest in pinned.items():
                click.echo(f"    {path}  sha256 {digest}")
    return ExitCode.ENVIRONMENT if any(wrong for wrong, _ in results.values()) else ExitCode.DONE


@models.command("remove")
@click.argument("model")
@click.option("--vectors", is_flag=True, help="Also remove what it has read of the library.")
@shared_options
def remove_model(model: str, vectors: bool) -> None:
    """Removes the files of MODEL; what it has read of the library stays unless --vectors is given."""
    with opened(read_only=not vectors) as library:
        library.remove_model(model)
        if vectors:
            library.forget_vectors(model)
    click.echo(f"Removed: {model}.")


@models.command("use")
@click.argument("model")
@shared_options
def use_model(model: str) -> None:
    """Has MODEL serve from now on; "e5-small" goes back to the built-in embedder and deletes nothing.

    For reordering the first hits: the id of a reranker, "multi-vector" (the embedder itself), or "off".
    """
    with opened(read_only=True) as library:
        library.use_model(model)
    click.echo(f"In use: {model}.")


def verdict(library: Library, model: str) -> str:
    golden = library.shelf.spec(model).golden
    return "whole" if golden is None else f"whole, and gives the values that stand in the {golden.source}"


def print_model(model: ModelInfo) -> None:
    """A model, for reading."""
    state = "in use" if model.active else model.state.value
    size = bytes_in_words(model.size_bytes) if model.size_bytes else "size unknown"
    click.echo(f"{model.id}  {model.title} ({model.role})  {size}  {model.licence}  {state}")
    click.echo(f"    {one_line(model.languages)}")
    for line in (model.problem, None if model.installed else model.notice):
        if line:
            click.echo(f"    {one_line(line if isinstance(line, str) else render(line))}")


def tell_installed(library: Library, model: str) -> None:
    info = library.model(model)
    click.echo(f"Installed: {model}, {'in use' if info.active else f'not in use (dragoman models use {model})'}.")


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
    """Embeds the lines of standard input; prints one JSON object per line.

    A line that is longer than the model reads is cut, which standard error then says.
    """
    asked = {"dense": dense, "sparse": sparse, "colbert": colbert}
    heads = [head for head, wanted in asked.items() if wanted] or ["dense"]
    with opened(read_only=True) as library:
        embeddings = library.embed(input_lines(), heads, model, as_query=kind == "query")
        for number, embedding in enumerate(embeddings, start=1):
            if embedding.truncated:
                click.echo(f"dragoman: Line {number} is longer than the model reads; its end was left out.", err=True)
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
    """Scores the lines of standard input for QUERY; prints one score per line, in order."""
    with opened(read_only=True) as library:
        scores = library.rerank(query, list(input_lines()), model)
        if wants_json():
            print_json(list(scores))
            return
        for score in scores:
            click.echo(f"{score:.6f}")
