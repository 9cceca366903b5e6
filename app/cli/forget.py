"""`dragoman forget`: nothing is left of a document or a folder in any file of the data folder."""

from __future__ import annotations

from pathlib import Path

import click

from app.cli.options import Folder, opened, shared_options, wants_json
from app.cli.output import print_json, tell
from app.cli.progress import forget_with_progress


@click.command()
@click.argument("paths", nargs=-1, required=True, type=Folder(path_type=Path))
@click.option("--undo", is_flag=True, help="Have what was forgotten there read again by the next index.")
@shared_options
def forget(paths: tuple[Path, ...], undo: bool) -> None:
    """Forgets the documents at and below PATHS.

    Text, titles, names and paths leave every file of the data folder: catalogue, indexes, copies, logs. The documents
    themselves are not touched. One that lies in a searched folder is left out from now on; a searched folder is
    searched no longer.
    """
    with opened() as library:
        if undo:
            for path in paths:
                library.remember(path)
        else:
            library.forget(*paths)
            try:
                forget_with_progress(library)
            except KeyboardInterrupt:
                tell("It is not found any more; the next command that writes has it leave the files as well.")
                raise
    if wants_json():
        print_json({"remembered" if undo else "forgotten": paths})
    elif undo:
        click.echo("It is read again by the window, or by: dragoman index FOLDER")
    else:
        click.echo("Forgotten: nothing of it is left in the data folder.")
