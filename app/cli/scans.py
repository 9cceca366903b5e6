"""`dragoman scans`: whether pages that are pictures of text are read."""

from __future__ import annotations

import click

from app.cli.options import opened, shared_options, wants_json
from app.cli.output import print_json
from app.cli.reports import scan_lines
from app.domain.scans import ScanReading


@click.command()
@click.argument("wish", required=False, type=click.Choice([each.value for each in ScanReading]))
@shared_options
def scans(wish: str | None) -> None:
    """Says how many pages are scans, and whether they are read.

    With `read`, they are from now on: in the background while the window is open, and by `dragoman index`; the index
    comes first, and questions always. With `leave`, they stay as they are; what was read stays found.
    """
    with opened(read_only=wish is None) as library:
        if wish is not None:
            library.read_scans(ScanReading(wish))
        found = library.scans()
    if wants_json():
        print_json(found)
    else:
        for line in scan_lines(found) or ["No page of the library is known to be a scan."]:
            click.echo(line)
