"""`dragoman password`: a protected file is opened with its password, and read."""

from __future__ import annotations

from pathlib import Path

import click

from app.cli.index import bring_up_to_date
from app.cli.options import Folder, as_kept, input_lines, opened, shared_options
from app.domain.errors import DocumentError, UsageError
from app.domain.messages import message


@click.command()
@click.argument("path", type=Folder(path_type=Path))
@click.option("--stdin", "from_stdin", is_flag=True, help="Take the first line of standard input for the password.")
@shared_options
def password(path: Path, from_stdin: bool) -> None:
    """Reads the protected file PATH with its password.

    The password is asked for, and other files that need one are tried with it as well. It is forgotten when the command
    ends; the text of what it opened is in the library from then on, and found like any other.
    """
    path = as_kept(path)
    with opened() as library:
        if library.explain(path).folder is None:
            raise UsageError(message("library.in_no_folder", path=path))
        given = next(input_lines(), "") if from_stdin else click.prompt("Password", hide_input=True, err=True)
        try:
            library.give_password(path, given)
        except DocumentError as error:
            raise UsageError(error.reason) from error
        bring_up_to_date(library)
