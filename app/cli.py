"""The command line. Scripts rely on it: DESIGN.md names its commands, their output and the exit codes.

0 done, 1 some documents failed (`index --strict`), 2 usage, 3 the surroundings do not allow it (one line says why).
"""

from __future__ import annotations

import dataclasses
import json
import logging
import os
import re
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import wraps
from pathlib import Path
from typing import Any

import click

from app import __version__
from app.console import follow_live, index_with_progress, one_line, print_records, show_demo
from app.errors import EnvironmentFault, FolderMissing, UsageError
from app.library import Library
from app.paths import default_data_dir
from app.records import SearchRequest

FAILED, ENVIRONMENT = 1, 3
_SURROGATE = re.compile("[\ud800-\udfff]")


def run(arguments: list[str]) -> int:
    """Runs one command and returns its exit code."""
    for stream in (sys.stdout, sys.stderr):
        # File names need not be valid text, and a Windows console need not be UTF-8: never fail over printing.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="surrogateescape" if sys.platform != "win32" else "replace")
    try:
        # Not main.main(), which turns a reader that has gone away into exit code 1.
        with main.make_context("dragoman", list(arguments)) as context:
            result = main.invoke(context)
        for stream in (sys.stdout, sys.stderr):
            if stream is not None:
                stream.flush()
        return result if isinstance(result, int) else 0
    except click.exceptions.Exit as exit_:
        return exit_.exit_code
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except UsageError as error:
        click.echo(f"dragoman: {error}", err=True)
        return 2
    except EnvironmentFault as fault:
        click.echo(f"dragoman: {fault}", err=True)
        return ENVIRONMENT
    except (click.Abort, KeyboardInterrupt):
        click.echo("dragoman: stopped", err=True)
        return 130
    except OSError as error:
        if error.filename is not None:
            raise  # no stream, so a bug of ours: the library converts what is not (see storage/faults.py)
        gone = isinstance(error, BrokenPipeError)  # as in `dragoman search … | head`
        if not gone:
            click.echo(f"dragoman: The output cannot be written: {error.strerror or error}.", err=True)
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115 - for the rest of the process
        return 0 if gone else ENVIRONMENT


class Folder(click.Path):
    """A path that says something: an empty one, as of a variable that is not set, would be the current folder."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        if value == "":
            self.fail("The name is empty.", param, ctx)
        return super().convert(value, param, ctx)


def shared_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """--data-dir and --json, which every command takes, before or after its name."""

    @click.option("--data-dir", type=Folder(path_type=Path), help="Where the library lives.")
    @click.option("--json", "as_json", is_flag=True, help="Print JSON.")
    @wraps(command)
    def wrapper(*args: Any, data_dir: Path | None, as_json: bool, **options: Any) -> Any:
        context = click.get_current_context()
        shared = context.ensure_object(dict)
        shared["data_dir"] = data_dir or shared.get("data_dir") or default_data_dir()
        shared["json"] = as_json or shared.get("json", False)
        return command(*args, **options)

    return wrapper


@contextmanager
def opened(*, read_only: bool = False) -> Iterator[Library]:
    """The library of this command's data folder."""
    with Library.open(click.get_current_context().obj["data_dir"], read_only=read_only) as library:
        yield library


def wants_json() -> bool:
    return bool(click.get_current_context().obj["json"])


def print_json(value: Any) -> None:
    text = json.dumps(value, ensure_ascii=False, indent=2, default=str)
    # A file name that is not valid text is written with the escapes that JSON has for it: the output stays UTF-8.
    click.echo(_SURROGATE.sub(lambda match: f"\\u{ord(match.group()):04x}", text))


@click.group(invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="dragoman")
@shared_options
def main() -> int | None:
    """Finds the passage that answers a question, in any language, in your own files, on your own computer.

    Without a command the window opens. DRAGOMAN_DATA_DIR or --data-dir names where the library lives.
    """
    context = click.get_current_context()
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(name)s: %(message)s")
    if context.invoked_subcommand is not None:
        return None
    from app.display import missing_display

    missing = missing_display()
    if missing:
        click.echo(
            f"No window can be shown here ({missing}); this is Dragoman at work on its sample documents:",
            err=wants_json(),
        )
        return show_demo(print_json if wants_json() else None)
    from app.gui.application import run as run_window

    return int(run_window(context.obj["data_dir"]))


@main.command()
@click.argument("folders", nargs=-1, required=True, type=Folder(path_type=Path))
@click.option("--watch", is_flag=True, help="Go on and follow changes until Ctrl+C.")
@click.option("--strict", is_flag=True, help="Exit with 1 if a document failed.")
@shared_options
def index(folders: tuple[Path, ...], watch: bool, strict: bool) -> int:
    """Adds FOLDERS and brings the index up to date."""
    for folder in folders:
        if not folder.expanduser().is_dir():  # before any of them is added
            raise FolderMissing(f"There is no folder {folder}.", "Check the path; nothing was added.")
    with opened() as library:
        for folder in folders:
            with suppress(UsageError):  # it is searched already: then only the update is wanted
                library.add_folder(folder)
        counts = index_with_progress(library)
        if wants_json():
            print_json(dataclasses.asdict(counts))
        else:
            print_records(counts)
        if watch:
            follow_live(library)
    return FAILED if strict and counts.failed else 0


@main.command()
@click.argument("words", metavar="QUERY", nargs=-1, required=True)
@click.option("-n", "limit", type=click.IntRange(1, 1000), default=10, show_default=True, help="How many hits.")
@click.option("--no-rerank", is_flag=True, help="Only retrieve and fuse.")
@shared_options
def search(words: tuple[str, ...], limit: int, no_rerank: bool) -> None:
    """Prints the passages that answer QUERY, best first, as a JSON list.

    Where nothing seems to answer it says so, and marks the nearest passages with "weak": true.
    """
    query = " ".join(words)
    with opened(read_only=True) as library:
        *_, results = library.search(SearchRequest(query, limit, rerank=not no_rerank))
        notice = results.notice if library.folders() else "Nothing is indexed here yet: dragoman index FOLDER."
    print_json([{**dataclasses.asdict(hit), "weak": results.no_good_match} for hit in results.hits])
    if results.no_good_match:
        click.echo("No good match. These are the nearest passages.", err=True)
    if notice:
        click.echo(notice, err=True)


@main.command()
@shared_options
def status() -> None:
    """Prints folders, documents by state, passages and vectors."""
    with opened(read_only=True) as library:
        found = library.status()
    print_json(dataclasses.asdict(found)) if wants_json() else print_records(found)


@main.command()
@shared_options
def failures() -> None:
    """Prints every file that cannot be found, or not whole, and why."""
    with opened(read_only=True) as library:
        rows = library.failures()
    if wants_json():
        print_json([dataclasses.asdict(row) for row in rows])
        return
    for row in rows:
        click.echo(f"{one_line(row.path)}\t{row.state.value}\t{one_line(row.reason)}")


@main.command()
@click.argument("path", type=click.Path(path_type=Path))
@shared_options
def explain(path: Path) -> None:
    """Says why the file at PATH is or is not found."""
    path = path.expanduser()
    # As the indexer names it: the folders above are followed to where they are, the file itself is not.
    path = path.resolve() if path.name in ("", "..") else path.parent.resolve() / path.name
    with opened(read_only=True) as library:
        found = library.explain(path)
    if wants_json():
        print_json(dataclasses.asdict(found))
        return
    click.echo(one_line(found.verdict))
    for detail in found.details:
        click.echo(f"  {one_line(detail)}")


@main.group()
@shared_options
def models() -> None:
    """The models that read and compare."""


@models.command("list")
@shared_options
def list_models() -> None:
    """Prints the models with their languages, size and licence."""
    with opened(read_only=True) as library:
        found = library.models()
    if wants_json():
        print_json([dataclasses.asdict(model) for model in found])
        return
    for model in found:
        state = "in use" if model.active else "installed" if model.installed else "not installed"
        click.echo(f"{model.id}  {model.title}  {model.size_bytes / 1e6:.1f} MB  {model.licence}  {state}")
        click.echo(f"    {model.languages}")


@main.command()
@click.option("--model", default="starter", show_default=True, help="Which embedder.")
@click.option("--dense", is_flag=True, help="The text's vector (what you get if you name no head).")
@click.option("--sparse", is_flag=True, help="Weights by token id.")
@click.option("--colbert", is_flag=True, help="One vector per token.")
@shared_options
def embed(model: str, dense: bool, sparse: bool, colbert: bool) -> None:
    """Embeds the lines of standard input; prints one JSON object per line."""
    asked = {"dense": dense, "sparse": sparse, "colbert": colbert}
    heads = [head for head, wanted in asked.items() if wanted] or ["dense"]
    with opened(read_only=True) as library:
        for embedding in library.embed(input_lines(), heads, model):
            values: dict[str, Any] = {}
            if "dense" in heads and embedding.dense is not None:
                values["dense"] = embedding.dense.tolist()
            if "sparse" in heads and embedding.sparse is not None:
                values["sparse"] = embedding.sparse
            if "colbert" in heads and embedding.colbert is not None:
                values["colbert"] = embedding.colbert.tolist()
            click.echo(json.dumps(values))


@main.command()
@click.argument("query")
@click.option("--model", default="starter", show_default=True, help="Which reranker.")
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


@main.command()
@shared_options
def demo() -> int:
    """Shows Dragoman at work on its sample documents, in the terminal."""
    return show_demo(print_json if wants_json() else None)


def input_lines() -> Iterator[str]:
    """The lines of standard input as UTF-8, whatever the console says; odd bytes become replacement characters."""
    for line in sys.stdin.buffer if sys.stdin is not None else ():
        yield line.decode("utf-8", "replace").rstrip("\r\n")
