"""What there is and why something is not, for scripts and for people: status, failures, explanations."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import click

from app.cli.messages import counted, render
from app.cli.output import one_line, plain
from app.common.units import date_in_words, duration_in_words
from app.domain.confinement import Confinement
from app.domain.documents import UNREAD, DocumentState
from app.domain.messages import message
from app.domain.remedies import remedy_for
from app.domain.scans import ScanReading, ScanStatus
from app.domain.states import Explanation, Failure
from app.domain.status import AwayPlace, FolderStatus, Status

# ---- for scripts


def failure_record(failure: Failure) -> dict[str, Any]:
    """`code` names the reason for programs; `remedy` says what can be done, null where there is nothing to say."""
    remedy = remedy_for(failure.state, failure.reason)
    return {**plain(failure), "code": failure.reason.code, "remedy": plain(remedy)}


def explanation_record(explanation: Explanation) -> dict[str, Any]:
    """`code` names the verdict for programs, `reason_code` why the file is in its state."""
    record = plain(explanation)
    del record["further"]
    state, reason = explanation.state, explanation.reason
    return {
        **record,
        "verdict": _verdict(explanation),
        "code": explanation.verdict.code,
        "reason_code": None if reason is None else reason.code,
        "remedy": None if state is None else plain(remedy_for(state, reason)),
    }


def _verdict(explanation: Explanation) -> str:
    return " ".join(render(each) for each in (explanation.verdict, *explanation.further))


# ---- for people


def print_failure(failure: Failure) -> None:
    """A line of columns parted by tabs: path, state, why, since when, what can be done."""
    why = [render(each) for each in failure.why]
    if failure.files != 1:
        why.append(render(message("failure.files", n=failure.files)))
    if failure.attempts is not None and failure.attempts.deaths:
        why.append(render(message("failure.deaths", n=failure.attempts.deaths)))
    remedy = remedy_for(failure.state, failure.reason)
    since = "" if failure.since is None else date_in_words(failure.since)
    columns = (str(failure.path), failure.state.value, " ".join(why), since, "" if remedy is None else render(remedy))
    click.echo("\t".join(map(one_line, columns)).rstrip("\t"))


def print_explanation(explanation: Explanation) -> None:
    click.echo(one_line(_verdict(explanation)))
    for detail in explanation.details:
        click.echo(f"  {one_line(render(detail))}")


def print_status(status: Status) -> None:
    click.echo(f"Library: {one_line(status.data_dir)}")
    for folder in status.folders:
        click.echo(f"Folder:  {one_line(folder.path)}{'' if folder.available else f'  ({_away(folder.away_since)})'}")
        if isinstance(folder, FolderStatus) and len(status.folders) > 1:
            click.echo(f"         {_in_states(folder.documents)}")
    click.echo(f"Documents: {sum(status.documents.values()):,}; passages: {status.chunks:,}")
    for state, count in _in_order(status.documents):
        told = render(message(f"state.{state}"))
        click.echo(f"{count:>11,} {state:15} {told}{_left_out(status) if state == 'skipped' else ''}".rstrip())
    searched = {folder.path for folder in status.folders}  # whose line above says it
    _print_places("Not there:", tuple(place for place in status.away if place.path not in searched))
    _print_places("Cannot be looked at:", status.unreadable)
    if any(status.documents.get(state) for state in (*UNREAD, DocumentState.PARTLY)):
        click.echo("Why, and what to do: dragoman failures")
    for mistake in status.mistakes:
        click.echo(f"Mistake: {one_line(render(mistake))}")
    for embedder in status.embedders:
        click.echo(f"Embedder {embedder.name}: {embedder.vectors:,} of {counted(embedder.expected, 'vector')}")
    for line in scan_lines(status.scans):
        click.echo(line)
    click.echo(f"Being written to now: {'yes' if status.writer_running else 'no'}")
    if status.paused:
        click.echo(f"Indexing: {render(message('cli.paused'))}")
    elif status.held_back is not None:
        click.echo(f"Indexing: {render(message(f'pace.{status.held_back}'))}")


def scan_lines(scans: ScanStatus) -> list[str]:
    """What is known of pages that are pictures; nothing where there are none."""
    if not scans.documents:
        return []
    total = scans.unread + scans.read + scans.failed + sum(n for _, n in scans.scripts)
    left = "" if scans.seconds_left is None else f", {duration_in_words(scans.seconds_left)} to read"
    wish = {
        ScanReading.ASK: "not read yet: dragoman scans read",
        ScanReading.READ: "read when nothing else is to do",
        ScanReading.LEAVE: "left as they are: dragoman scans read",
    }
    lines = [
        f"Scans: {counted(total, 'page')} in {counted(scans.documents, 'document')}; {scans.read:,} read{left}"
        f" ({wish[scans.reading]})"
    ]
    if scans.failed:
        lines.append(f"Scans that could not be read: {counted(scans.failed, 'page')}")
    lines += [
        f"Scans in a script that is not installed: {counted(n, 'page')} {name.replace('|', ' or ')}"
        for name, n in scans.scripts
    ]
    lines += [
        f"Scans that seem to be in a language that is not installed: {counted(n, 'page')} {name}"
        for name, n in scans.languages
    ]
    return lines


def print_confinement(confinement: Confinement) -> None:
    """What reads documents cannot do; of the rest, why it can."""
    held = ", ".join(render(message(f"barrier.{barrier}")) for barrier in confinement.confined)
    click.echo(f"What reads files is kept from: {held or 'nothing'}")
    for barrier, why in confinement.missing.items():
        click.echo(f"Not kept from: {render(message(f'barrier.{barrier}'))} ({one_line(render(why))})")


def _in_states(documents: Mapping[DocumentState, int]) -> str:
    return ", ".join(f"{count:,} {state}" for state, count in _in_order(documents)) or "none"


def _in_order(documents: Mapping[DocumentState, int]) -> list[tuple[DocumentState, int]]:
    """From what is fine to what is not."""
    return [(state, documents[state]) for state in DocumentState if state in documents]


def _left_out(status: Status) -> str:
    """Which rules leave out how much, by the codes that scripts get."""
    reasons = ", ".join(f"{count:,} {code}" for code, count in status.skipped.items())
    return f" ({reasons})" if reasons else ""


def _away(since: float | None) -> str:
    return "not there now" if since is None else f"not there since {date_in_words(since)}"


def _print_places(title: str, places: tuple[AwayPlace, ...]) -> None:
    for place in places:
        since = "" if place.since is None else f" (since {date_in_words(place.since)})"
        click.echo(f"{title} {one_line(place.path)}{since}")
