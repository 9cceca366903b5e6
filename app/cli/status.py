"""What there is in the library, and why something is not: `dragoman status`, `failures` and `explain`."""

from __future__ import annotations

from pathlib import Path

import click

from app.cli.options import as_kept, opened, shared_options, wants_json
from app.cli.output import plain, print_json, print_json_list
from app.cli.reports import (
    explanation_record,
    failure_record,
    print_confinement,
    print_explanation,
    print_failure,
    print_status,
)
from app.domain.documents import DocumentState


@click.command()
@shared_options
def status() -> None:
    """Prints what there is in the library, by folder and state.

    Also passages and vectors, what holds the indexing back, mistakes in what you wrote by hand, and what the reading of
    files is kept from.
    """
    with opened(read_only=True) as library:
        found, confinement = library.status(), library.confinement()
    if wants_json():
        print_json({**plain(found), "confinement": confinement})
    else:
        print_status(found)
        print_confinement(confinement)


_LISTED = [state.value for state in DocumentState if state is not DocumentState.INDEXED]


def _states(_: click.Context, option: click.Parameter, value: str | None) -> frozenset[DocumentState] | None:
    """Names of states, parted by commas."""
    if value is None:
        return None
    names = {name.strip() for name in value.split(",") if name.strip()}
    unknown = sorted(names - set(_LISTED))
    if unknown or not names:
        raise click.BadParameter(f"choose from {', '.join(_LISTED)}.", param=option)
    return frozenset(map(DocumentState, names))


@click.command()
@click.option(
    "--state", "states", callback=_states, metavar="STATE,…", help=f"Only files in these states: {', '.join(_LISTED)}."
)
@click.option("--all", "everything", is_flag=True, help="Also what rules leave out, and what is still to be read.")
@shared_options
def failures(states: frozenset[DocumentState] | None, everything: bool) -> None:
    """Prints every file that cannot be found, or not whole.

    With why, since when, and what to do.
    """
    wanted = frozenset(DocumentState) if everything and states is None else states
    by_rule = everything or (states is not None and DocumentState.SKIPPED in states)
    with opened(read_only=True) as library:
        found = library.failures(wanted, by_rule=by_rule)
        if wants_json():
            print_json_list(map(failure_record, found))
        else:
            for each in found:
                print_failure(each)


@click.command()
@click.argument("path", type=click.Path(path_type=Path, readable=False))
@shared_options
def explain(path: Path) -> None:
    """Says why the file at PATH is or is not found.

    Of a folder, what there is below it.
    """
    with opened(read_only=True) as library:
        found = library.explain(as_kept(path))
    print_json(explanation_record(found)) if wants_json() else print_explanation(found)
