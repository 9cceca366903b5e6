"""What there is in the library, and why something is not: `dragoman status`, `failures` and `explain`."""

from __future__ import annotations

from pathlib import Path

import click

from app.cli.options import opened, shared_options, wants_json
from app.cli.output import (
    explanation_record,
    failure_record,
    print_explanation,
    print_failure,
    print_json,
    print_status,
)


@click.command()
@shared_options
def status() -> None:
    """Prints folders, documents by state, passages and vectors."""
    with opened(read_only=True) as library:
        found = library.status()
    print_json(found) if wants_json() else print_status(found)


@click.command()
@shared_options
def failures() -> None:
    """Prints every file that cannot be found, or not whole, and why."""
    with opened(read_only=True) as library:
        found = library.failures()
    if wants_json():
        print_json([failure_record(each) for each in found])
    else:
        for each in found:
            print_failure(each)


@click.command()
@click.argument("path", type=click.Path(path_type=Path))
@shared_options
def explain(path: Path) -> None:
    """Says why the file at PATH is or is not found."""
    path = path.expanduser()
    # As the indexer names it: the folders above are followed to where they are, the file itself is not.
    path = path.resolve() if path.name in ("", "..") else path.parent.resolve() / path.name
    with opened(read_only=True) as library:
        found = library.explain(path)
    print_json(explanation_record(found)) if wants_json() else print_explanation(found)
