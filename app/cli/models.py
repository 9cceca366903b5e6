"""`dragoman models`: which there are, how one is got, checked, used and given up."""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path

import click

from app.cli.exit_codes import ExitCode
from app.cli.messages import render
from app.cli.options import opened, shared_options, wants_json
from app.cli.output import one_line, print_json, tell
from app.cli.progress import transfer_with_progress
from app.common.units import bytes_in_words
from app.domain.messages import Message
from app.domain.models import ModelInfo, ModelState


@click.group()
@shared_options
def models() -> None:
    """The models that read and compare."""


@models.command("list")
@shared_options
def list_models() -> None:
    """Prints the models with their languages, size, licence and state."""
    with opened(read_only=True) as library:
        found, problems = library.models.list(), library.models.problems
    if wants_json():
        print_json(found)
    else:
        for model in found:
            print_model(model)
    for problem in problems:
        tell(render(problem))


@models.command("download")
@click.argument("model")
@click.option("--yes", is_flag=True, help="Do not ask before the download begins.")
@shared_options
def download_model(model: str, yes: bool) -> None:
    """Downloads MODEL, checks it and has it serve.

    After an interruption it goes on where it was. The hub may be a mirror (HF_ENDPOINT) and be reached by a proxy
    (HTTPS_PROXY).
    """
    with opened(read_only=True) as library:
        offer = library.models.download_info(model)
        size = "size unknown" if offer.bytes is None else bytes_in_words(offer.bytes)
        origin = f"from {offer.repository} at {offer.revision[:12]}"
        click.echo(f"{offer.title}: {size}, licence {offer.licence}, {origin}.", err=True)
        if offer.notice:
            click.echo(offer.notice, err=True)
        if sys.stdin is not None and sys.stdin.isatty() and not yes:
            click.confirm("Download it?", default=True, abort=True, err=True)
        transfer_with_progress(lambda show, check: library.models.download(model, show, check))
        print_installed(library.models.get(model))


@models.command("import")
@click.argument("model")
@click.argument("source", type=click.Path(exists=True, path_type=Path))
@shared_options
def import_model(model: str, source: Path) -> None:
    """Installs MODEL from a folder or a zip.

    SOURCE holds its files, for a computer without a network.
    """
    with opened(read_only=True) as library:
        if notice := library.models.get(model).notice:
            click.echo(notice, err=True)
        transfer_with_progress(lambda show, check: library.models.import_(model, source, show, check))
        print_installed(library.models.get(model))


@models.command("verify")
@click.argument("model", required=False)
@shared_options
def verify_models(model: str | None) -> int:
    """Checks the files and the results of MODEL.

    Without it, of every installed one: files are read whole, results compared with the published ones.
    """
    with opened(read_only=True) as library:
        if model is None:
            wanted = [each.id for each in library.models.list() if each.state is not ModelState.ABSENT]
        else:
            wanted = [library.models.get(model).id]
        results: list[tuple[ModelInfo, tuple[Message, ...]]] = []
        for id_ in wanted:
            problems = transfer_with_progress(partial(library.models.verify, id_))
            results.append((library.models.get(id_), problems))
    if wants_json():
        print_json({info.id: {"problems": problems, "digests": info.digests} for info, problems in results})
    else:
        for info, problems in results:
            print_verified(info, problems)
    return ExitCode.ENVIRONMENT if any(problems for _, problems in results) else ExitCode.DONE


@models.command("remove")
@click.argument("model")
@click.option("--vectors", is_flag=True, help="Also remove what it has read of the library.")
@shared_options
def remove_model(model: str, vectors: bool) -> None:
    """Removes the files of MODEL.

    What it has read of the library stays, unless --vectors is given.
    """
    with opened(read_only=not vectors) as library:
        library.models.remove(model)
        if vectors:
            library.models.forget_vectors(model)
    click.echo(f"Removed: {model}.")


@models.command("use")
@click.argument("model")
@shared_options
def use_model(model: str) -> None:
    """Has MODEL serve from now on.

    "e5-small" goes back to the built-in embedder and deletes nothing. For reranking the first hits: the id
    of a reranker, "multi-vector" (the embedder itself), or "off".
    """
    with opened(read_only=True) as library:
        library.models.use(model)
    click.echo(f"In use: {model}.")


def print_model(model: ModelInfo) -> None:
    """A model, for reading."""
    state = "in use" if model.active else model.state.value
    size = bytes_in_words(model.size_bytes) if model.size_bytes else "size unknown"
    click.echo(f"{model.id}  {model.title} ({model.role})  {size}  {model.licence}  {state}")
    click.echo(f"    {one_line(model.languages)}")
    if model.problem is not None:
        click.echo(f"    {one_line(render(model.problem))}")
    if model.notice and not model.installed:
        click.echo(f"    {one_line(model.notice)}")


def print_installed(model: ModelInfo) -> None:
    state = "in use" if model.active else f"not in use (dragoman models use {model.id})"
    click.echo(f"Installed: {model.id}, {state}.")


def print_verified(model: ModelInfo, problems: tuple[Message, ...]) -> None:
    """What a verification has found, and the digests that the files were compared with."""
    source = model.golden_source
    whole = "whole" if source is None else f"whole, and gives the values that stand in the {source}"
    click.echo(f"{model.id}: {'not usable' if problems else whole}")
    for problem in problems:
        click.echo(f"    {one_line(render(problem))}")
    for path, digest in model.digests.items():
        click.echo(f"    {path}  sha256 {digest}")
