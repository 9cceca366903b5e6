"""Records as JSON for scripts, and as text for people."""

from __future__ import annotations

import dataclasses
import json
import math
import re
import unicodedata
from collections.abc import Iterable, Mapping
from enum import Enum
from numbers import Integral, Real
from pathlib import Path
from typing import Any

import click

from app.cli.messages import counted, render, render_error
from app.domain.errors import DragomanError
from app.domain.findings import Finding
from app.domain.messages import Message
from app.domain.progress import IndexCounts
from app.domain.search import DocumentHits, Hit

_SURROGATE = re.compile("[\ud800-\udfff]")


# ---- JSON


def plain(value: Any) -> Any:
    """A record as JSON can hold it: messages in words, paths as text, a number that is none (NaN) as null."""
    match value:
        case Message():
            return render(value)
        case Enum():
            return plain(value.value)
        case None | bool() | str():
            return value
        case Integral():
            return int(value)
        case Real():
            return float(value) if math.isfinite(value) else None
        case Path():
            return str(value)
        case Mapping():
            return {str(plain(key)): plain(each) for key, each in value.items()}
        case list() | tuple():
            return [plain(each) for each in value]
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {each.name: plain(getattr(value, each.name)) for each in dataclasses.fields(value)}
    raise TypeError(f"JSON has no form for a {type(value).__name__}")


def json_text(value: Any, *, indent: int | None = None) -> str:
    """In UTF-8 whatever a file is called: a name that is not valid text is written with the escapes of JSON."""
    text = json.dumps(plain(value), ensure_ascii=False, allow_nan=False, indent=indent)
    return _SURROGATE.sub(lambda match: f"\\u{ord(match.group()):04x}", text)


def print_json(value: Any) -> None:
    click.echo(json_text(value, indent=2))


def print_json_list(records: Iterable[Any]) -> None:
    """A list of records, each printed as it comes: there may be more than should be held at once."""
    between = "["
    for record in records:
        click.echo(between + "\n  " + json_text(record, indent=2).replace("\n", "\n  "), nl=False)
        between = ","
    click.echo("[]" if between == "[" else "\n]")


def print_json_line(value: Any) -> None:
    """On one line, which is out when this returns."""
    click.echo(json_text(value))


def hit_record(hit: Hit, *, weak: bool) -> dict[str, Any]:
    """`weak` says that nothing seems to answer and this is only the nearest."""
    return {**plain(hit), "weak": weak}


def document_record(document: DocumentHits, *, weak: bool) -> dict[str, Any]:
    """A document with its best passages, best first; `passages` counts all that were found in it."""
    best = document.best
    return {
        "path": plain(best.path),
        "title": best.title,
        "kind": best.kind,
        "language": best.document_language,
        "modified": plain(best.modified),
        "copies": plain(best.copies),
        "score": plain(best.score),
        "weak": weak,
        "passages": document.passages,
        "hits": [hit_record(hit, weak=weak) for hit in document.hits],
    }


def finding_record(finding: Finding) -> dict[str, Any]:
    """`what` in words, the rest as it is."""
    return {**plain(finding), "damage": finding.is_damage}


# ---- text


def one_line(value: object) -> str:
    """A text or path for the terminal: control characters (a file name may hold them) are shown, not obeyed."""
    return "".join(repr(c)[1:-1] if unicodedata.category(c) == "Cc" else c for c in str(value))


def tell(line: str) -> None:
    """A line for the person beside what the command prints."""
    click.echo(one_line(line), err=True)


def tell_error(error: DragomanError | None) -> None:
    """What went wrong and what to do, where anything did."""
    if error is not None:
        tell(f"dragoman: {render_error(error)}")


def print_counts(counts: IndexCounts) -> None:
    if counts.indexed or counts.removed or counts.failed or counts.skipped or counts.unreadable:
        partly = f"; {counts.partly:,} in part" if counts.partly else ""
        click.echo(
            f"{counted(counts.indexed, 'document')} indexed ({counted(counts.chunks, 'new passage')}{partly}),"
            f" {counts.unchanged:,} unchanged, {counts.removed:,} removed,"
            f" {counts.skipped:,} skipped{_of_these(counts, 'needs_ocr')},"
            f" {counts.failed:,} failed{_of_these(counts, 'needs_password', 'too_large')}, in {counts.seconds:.1f} s."
        )
    else:
        click.echo(f"Nothing has changed; files looked at: {counts.unchanged:,}.")
    if counts.unreadable:
        click.echo(f"{counted(counts.unreadable, 'place')} could not be looked at.")
    if counts.embedded:
        click.echo(f"The meaning of {counted(counts.embedded, 'passage')} was learnt.")
    if counts.cut:
        click.echo(f"Of {counted(counts.cut, 'passage')} the chosen embedder reads only the beginning.")
    if counts.failed or counts.skipped or counts.partly or counts.unreadable:
        click.echo("Why: dragoman failures")


def _of_these(counts: IndexCounts, *states: str) -> str:
    """Which states they are in, in brackets; nothing where they are in none of these."""
    told = [f"{n:,} {state}" for state in states if (n := getattr(counts, state))]
    return f" ({', '.join(told)})" if told else ""
