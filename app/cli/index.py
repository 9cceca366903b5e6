"""`dragoman index`: folders into the library; `retry`: files once more."""

from __future__ import annotations

import logging
from contextlib import suppress
from pathlib import Path

import click

from app.cli.exit_codes import ExitCode
from app.cli.options import Folder, as_kept, opened, shared_options, wants_json
from app.cli.output import print_counts, print_json, tell, tell_error
from app.cli.progress import follow_live, index_with_progress
from app.domain.errors import FolderMissing, UsageError
from app.domain.messages import message
from app.domain.progress import IndexCounts
from app.library import Library

log = logging.getLogger(__name__)


@click.command()
@click.argument("folders", nargs=-1, required=True, type=Folder(path_type=Path))
@click.option("--watch", is_flag=True, help="Go on and follow changes until Ctrl+C.")
@click.option("--strict", is_flag=True, help="Exit with 1 if a document failed.")
@shared_options
def index(folders: tuple[Path, ...], watch: bool, strict: bool) -> int:
    """Adds FOLDERS and brings the index up to date."""
    for folder in folders:
        if not folder.expanduser().is_dir():  # before any of them is added
            raise FolderMissing(message("library.no_folder", path=folder), message("cli.nothing_was_added"))
    with opened() as library:
        for folder in folders:
            with suppress(UsageError):  # it is searched already: then only the update is wanted
                library.add_folder(folder)
        counts = bring_up_to_date(library)
        if watch:
            follow_live(library)
    return ExitCode.DOCUMENTS_FAILED if strict and (counts.failed or counts.unreadable) else ExitCode.DONE


@click.command()
@click.argument("paths", nargs=-1, type=Folder(path_type=Path, readable=False))
@shared_options
def retry(paths: tuple[Path, ...]) -> None:
    """Reads PATHS again, as if never tried.

    Without any, all files that could not be read, or not to their end.
    """
    with opened() as library:
        if not library.retry([as_kept(path) for path in paths] or None) and paths:
            raise UsageError(message("library.nothing_to_retry", path=paths[0]))
        bring_up_to_date(library)


def bring_up_to_date(library: Library) -> IndexCounts:
    """Brings the index up to date, and prints what was done."""
    try:
        counts = index_with_progress(library)
    except KeyboardInterrupt:
        tell("What was done is kept: the same command goes on from there.")
        raise
    log.info("indexed: %s", counts)
    tell_error(library.models.fault)
    print_json(counts) if wants_json() else print_counts(counts)
    return counts
