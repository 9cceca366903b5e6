"""Whether the library is whole, and what to do where it is not: `dragoman check` and `dragoman restore`."""

from __future__ import annotations

import time
from collections.abc import Callable

import click

from app.cli.exit_codes import ExitCode
from app.cli.messages import counted, render
from app.cli.options import keep_temporary_files, opened, shared, shared_options, wants_json
from app.cli.output import finding_record, one_line, plain, print_counts, print_json, tell, tell_error
from app.cli.progress import check_with_progress, index_with_progress
from app.domain.findings import CheckProgress, CheckReport, Finding
from app.domain.messages import message
from app.upkeep import Upkeep


@click.command()
@click.option("--repair", is_flag=True, help="Repair what is damaged, from what is whole.")
@click.option("--deep", is_flag=True, help="Compare the bytes of every file with what was read.")
@shared_options
def check(repair: bool, deep: bool) -> int:
    """Says whether the library is whole, and repairs it.

    Looks at the catalogue, texts, vectors, indexes, backups, and the files on the disk. Exits with 0 if nothing is
    damaged, or all of it was repaired, else with 1. Nothing is changed without --repair.
    """
    keep_temporary_files()
    upkeep = Upkeep(shared().data_dir)

    def work(report: Callable[[CheckProgress], None], stop: Callable[[], None]) -> CheckReport:
        return upkeep.check(repair=repair, deep=deep, check=stop, report=report)

    found = check_with_progress(work)
    if not wants_json():
        _print(found)
    if repair and found.read_again:
        _bring_up_to_date()
    if wants_json():
        record = {
            "sound": found.sound,
            "rows": found.rows,
            "findings": [finding_record(each) for each in found.findings],
        }
        print_json(record)
    elif not found.findings:
        click.echo(render(message("check.sound")))
    elif any(each.is_damage for each in found.findings):
        if found.sound:
            click.echo(render(message("check.all_repaired")))
        else:
            click.echo(render(message("check.not_all_repaired") if repair else message("check.repair_it")))
    return ExitCode.DONE if found.sound else ExitCode.DAMAGED


def _print(found: CheckReport) -> None:
    for finding in found.findings:
        click.echo(f"{render(finding.what)} ({_fate(finding)})")
        for example in finding.examples:
            click.echo(f"  {one_line(example)}")


def _fate(finding: Finding) -> str:
    state = render(message(f"check.state.{finding.repair.value.replace(' ', '_')}"))
    return f"{state}: {render(message(f'check.from.{finding.source.value}'))}" if finding.is_damage else state


def _bring_up_to_date() -> None:
    """What was repaired is found again when the index has been run."""
    with opened() as library:
        try:
            counts = index_with_progress(library)
        except KeyboardInterrupt:
            tell("What is repaired is kept: the next run of the index goes on from there.")
            raise
        tell_error(library.models.fault)
    if not wants_json():
        print_counts(counts)


@click.command()
@click.argument("backup", required=False)
@shared_options
def restore(backup: str | None) -> None:
    """Brings back the folders and settings of BACKUP.

    Also which documents were opened. Without BACKUP, lists the backups.
    """
    keep_temporary_files()
    upkeep = Upkeep(shared().data_dir)
    if backup is None:
        found = upkeep.backups()
        if wants_json():
            print_json([{**plain(each), "name": each.path.name} for each in found])
        for each in () if wants_json() else found:
            made = time.strftime("%Y-%m-%d %H:%M", time.localtime(each.made))
            state = f"{counted(each.folders, 'folder')}" if each.whole else "damaged"
            click.echo(f"{one_line(each.path.name)}\t{made}\t{state}")
        return
    done = upkeep.restore(backup)
    restored = f"Restored: {counted(done.folders, 'folder')}. Open the window, or index one of them, to read them."
    print_json(done) if wants_json() else click.echo(restored)
