"""`dragoman search`: questions into lists of passages or documents."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from app.cli.messages import counted, render, render_problem
from app.cli.options import input_lines, opened, shared_options
from app.cli.output import document_record, hit_record, print_json, print_json_line, tell, tell_error
from app.cli.progress import search_with_progress
from app.domain.query import Query
from app.domain.search import Likeness, SearchRequest, SearchResults
from app.library import Library

log = logging.getLogger(__name__)

_MOST = 1000  # hits of one answer; --offset gives the next
_ALL = 0.995  # of the library, in whole percents


class _Search(click.Command):
    """Its help lists what a question may hold; `-type:pdf` that is taken for an option is explained."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        try:
            return super().parse_args(ctx, args)
        except click.NoSuchOption as error:
            hint = "What a question leaves out goes into quotes with the rest of it, or after --."
            raise click.UsageError(f"{error.format_message()} {hint}", ctx) from error

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        rows = [(operator.example, render(operator.meaning)) for operator in Library.operators()]
        with formatter.section("QUERY may hold, beside words"):
            formatter.write_dl(rows)


@click.command(cls=_Search)
@click.argument("words", metavar="[QUERY]...", nargs=-1)
@click.option("-n", "limit", type=click.IntRange(1, _MOST), default=10, show_default=True, help="How many hits.")
@click.option("--offset", type=click.IntRange(0), default=0, show_default=True, help="How many to pass over.")
@click.option("--group", is_flag=True, help="Documents with their best passages; -n and --offset count documents.")
@click.option(
    "--like",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    metavar="PATH",
    help="More like this file, in the library or not; QUERY may narrow it down.",
)
@click.option("--no-rerank", is_flag=True, help="Only retrieve and merge.")
@click.option("--stdin", "from_stdin", is_flag=True, help="A question a line in, the list as a line of JSON out.")
@shared_options
def search(
    words: tuple[str, ...],
    limit: int,
    offset: int,
    group: bool,
    like: Path | None,
    no_rerank: bool,
    from_stdin: bool,
) -> None:
    """Prints the passages that answer QUERY.

    The best first, as a JSON list. Where nothing seems to answer it says so, and marks the nearest passages with
    "weak": true.
    """
    if from_stdin and words:
        raise click.UsageError("Give QUERY or --stdin, not both.")
    if from_stdin and like is not None:
        raise click.UsageError("Give --like or --stdin, not both.")
    if not from_stdin and not words and like is None:
        raise click.UsageError("Missing argument 'QUERY'.")
    # The next page may be asked of another process.
    more_like = None if like is None else Likeness(path=like.resolve())
    form = SearchRequest(Query(), limit, offset, rerank=not no_rerank, group=group, timed=False, like=more_like)
    with opened(read_only=True) as library:
        if from_stdin:
            _answer_lines(library, form)
        else:
            query = library.parse(" ".join(words))
            _answer(library, replace(form, query=query))


def _answer(library: Library, request: SearchRequest) -> None:
    results = _last(library, request)
    print_json(_records(results))
    for problem in request.query.problems:
        tell(render_problem(problem))
    if results.no_good_match:
        tell("No good match. These are the nearest passages.")
    _tell_state(library, results)
    if library.folders():
        for line in (*_part(results), *map(render, results.notices)):
            tell(line)


def _answer_lines(library: Library, form: SearchRequest) -> None:
    """Each line's list is out before the next line is read; of an answer only mistakes in the question are told."""
    results = None
    for number, line in enumerate(input_lines(), start=1):
        query = library.parse(line)
        results = _last(library, replace(form, query=query))
        print_json_line(_records(results))
        for problem in query.problems:
            tell(render_problem(problem, number))
    if results is not None:
        _tell_state(library, results)


def _last(library: Library, request: SearchRequest) -> SearchResults:
    """The last stage of the answer, which is the best."""

    def search(check: Callable[[], None]) -> SearchResults:
        for results in library.search(request, check):
            log.info("%s: %s, %.0f ms", results.stage.value, counted(len(results.hits), "hit"), results.elapsed_ms)
        return results

    return search_with_progress(library, search)


def _records(results: SearchResults) -> list[dict[str, Any]]:
    weak = results.no_good_match
    if results.request.group:
        return [document_record(document, weak=weak) for document in results.groups]
    return [hit_record(hit, weak=weak) for hit in results.hits]


def _tell_state(library: Library, results: SearchResults) -> None:
    """What bears on every answer: models that do not serve, how much of the library the embedders have yet to read."""
    tell_error(library.models.fault)
    if not library.folders():
        tell("Nothing is indexed here yet: dragoman index FOLDER.")
    if results.meaning_coverage < _ALL:
        tell(f"The meaning of {results.meaning_coverage:.0%} of the text is known so far.")
    if results.backfill is not None and results.backfill < _ALL:
        tell(f"The larger model has read {results.backfill:.0%} of the text so far.")


def _part(results: SearchResults) -> Iterator[str]:
    """Which part of all that there is was printed, where it is a part."""
    request = results.request
    shown = len(results.groups if request.group else results.hits)
    may_go_on = shown == request.limit and not results.total_is_exact
    if not (request.offset or results.total > shown or may_go_on):
        return
    total = f"{'' if results.total_is_exact else 'at least '}{results.total:,}"
    what, first = "document" if request.finds_documents else "passage", request.offset + 1
    if shown > 1:
        yield f"{what.capitalize()}s {first:,} to {first + shown - 1:,} of {total}."
    elif shown:
        yield f"{what.capitalize()} {first:,} of {total}."
    else:
        yield f"No {what} from number {first:,} on, of {total}."
