"""`dragoman demo`: the program at work on its sample documents, in a library of its own that is thrown away."""

from __future__ import annotations

import tempfile
from pathlib import Path

import click

from app.cli.options import shared_options, wants_json
from app.cli.output import hit_record, one_line, plain, print_counts, print_json
from app.common.samples import demo_questions, sample_folder
from app.domain.progress import IndexCounts
from app.domain.search import Hit, SearchRequest, SearchResults
from app.library import Library

_HITS = 3  # for each question
_LONGEST_SNIPPET = 160  # characters


@click.command()
@shared_options
def demo() -> None:
    """Shows Dragoman at work on its sample documents, in the terminal."""
    show_demo()


def show_demo() -> None:
    """Indexes the sample documents and answers the questions that show what the program is for."""
    with tempfile.TemporaryDirectory() as data_dir, Library.open(Path(data_dir)) as library:
        library.add_folder(sample_folder())
        counts = library.index_now()
        answers = []
        for question in demo_questions():
            *_, results = library.search(SearchRequest(library.parse(question.text), limit=_HITS))
            answers.append(results)
    _print_as_json(counts, answers) if wants_json() else _print_as_text(counts, answers)


def _print_as_json(counts: IndexCounts, answers: list[SearchResults]) -> None:
    found = [
        {
            "question": results.request.query.source,
            "hits": [hit_record(hit, weak=results.no_good_match) for hit in results.hits],
        }
        for results in answers
    ]
    print_json({"counts": plain(counts), "answers": found})


def _print_as_text(counts: IndexCounts, answers: list[SearchResults]) -> None:
    print_counts(counts)
    for results in answers:
        click.echo(f"\n{click.style(results.request.query.source, bold=True)}")
        for number, hit in enumerate(results.hits, start=1):
            click.echo(f"  {number}. {_hit_in_lines(hit)}")


def _hit_in_lines(hit: Hit) -> str:
    page = f", page {hit.page}" if hit.page else ""
    place = hit.path.relative_to(sample_folder())
    return f"{place}{page} [{hit.language or '?'}]\n     {one_line(hit.snippet[:_LONGEST_SNIPPET])}"
