"""The command line. Scripts rely on it: DESIGN.md names its commands, their output and the exit codes.

0 done, 1 some documents failed (`index --strict`), 2 usage, 3 the surroundings do not allow it (one line says why).
"""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import click

from app import __version__
from app.cli.messages import render, render_error
from app.cli.models import embed, models, rerank
from app.cli.options import ENVIRONMENT, Folder, opened, plain, print_json, shared_options, wants_json
from app.cli.output import follow_live, index_with_progress, one_line, print_records, show_demo
from app.domain.errors import EnvironmentFault, FolderMissing, UsageError
from app.domain.search import SearchRequest, SearchResults
from app.library import Library

FAILED = 1
ALL = 0.995  # of the library, in whole percents


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
        click.echo(f"dragoman: {render_error(error)}", err=True)
        return 2
    except EnvironmentFault as fault:
        click.echo(f"dragoman: {render_error(fault)}", err=True)
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
    from app.cli.display import missing_display

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
        try:
            counts = index_with_progress(library)
        except KeyboardInterrupt:
            click.echo("What was done is kept: the same command goes on from there.", err=True)
            raise
        tell_model_fault(library)
        if wants_json():
            print_json(counts)
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
        *_, results = library.search(SearchRequest(library.parse(query), limit, rerank=not no_rerank))
        tell_model_fault(library)
        notices = [render(notice) for notice in results.notices]
        if not library.folders():
            notices = ["Nothing is indexed here yet: dragoman index FOLDER."]
    print_json([{**plain(hit), "weak": results.no_good_match} for hit in results.hits])
    if results.no_good_match:
        click.echo("No good match. These are the nearest passages.", err=True)
    for line in (*shares(results), *notices):
        click.echo(line, err=True)


def shares(results: SearchResults) -> Iterator[str]:
    """How much of the library the embedders have yet to read."""
    if results.meaning_coverage < ALL:
        yield f"The meaning of {results.meaning_coverage:.0%} of the text is known so far."
    if results.backfill is not None and results.backfill < ALL:
        yield f"The larger model has read {results.backfill:.0%} of the text so far."


def tell_model_fault(library: Library) -> None:
    if library.model_fault is not None:
        click.echo(f"dragoman: {render_error(library.model_fault)}", err=True)


@main.command()
@shared_options
def status() -> None:
    """Prints folders, documents by state, passages and vectors."""
    with opened(read_only=True) as library:
        found = library.status()
    print_json(found) if wants_json() else print_records(found)


@main.command()
@shared_options
def failures() -> None:
    """Prints every file that cannot be found, or not whole, and why."""
    with opened(read_only=True) as library:
        rows = library.failures()
    if wants_json():
        print_json(rows)
        return
    for row in rows:
        click.echo(f"{one_line(row.path)}\t{row.state.value}\t{one_line(render(row.reason))}")


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
        print_json(found)
        return
    click.echo(one_line(" ".join(render(each) for each in (found.verdict, *found.further))))
    for detail in found.details:
        click.echo(f"  {one_line(render(detail))}")


main.add_command(models)
main.add_command(embed)
main.add_command(rerank)


@main.command()
@shared_options
def demo() -> int:
    """Shows Dragoman at work on its sample documents, in the terminal."""
    return show_demo(print_json if wants_json() else None)
