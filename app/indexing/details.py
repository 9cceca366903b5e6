"""The facts behind a verdict, in words: a line for each."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.messages import Message, message
from app.domain.remedies import remedy_for
from app.domain.states import ContentFacts, Explanation
from app.extraction import format_of
from app.indexing.what_lies_there import Found, Kind


def details(told: Explanation, there: Found) -> tuple[Message, ...]:
    """What is known of the file, from its state to what can be done about it."""
    return tuple(_lines(told, there))


def _lines(told: Explanation, there: Found) -> Iterator[Message]:
    is_folder = there.kind is Kind.FOLDER or bool(told.documents)  # one that is away cannot be looked at
    if told.state is not None:
        yield message("detail.state", name=told.state.value, state=message(f"state.{told.state}"))
    elif not is_folder:
        yield message("detail.not_in_catalogue")
    if told.since is not None:
        yield message("detail.since", since=told.since)
    if not is_folder:
        format_ = format_of(told.path)
        yield message("detail.format", label=format_.label) if format_ else message("detail.no_format")
        yield message("detail.on_disk", size=there.stamp.size) if there.stamp else _not_a_file(there)
    for state, n in told.documents.items():
        yield message("detail.files", name=state.value, state=message(f"state.{state}"), n=n)
    if told.folder is not None:
        yield message("detail.folder", folder=told.folder)
    if told.content is not None:
        yield from _of_content(told.content)
    if told.attempts is not None and told.attempts.deaths:
        yield message("detail.deaths", n=told.attempts.deaths)
    if told.attempts is not None and told.attempts.interruptions:
        yield message("detail.interruptions", n=told.attempts.interruptions)
    if told.up_to_date is not None:
        yield message("detail.up_to_date") if told.up_to_date else message("detail.to_be_read_again")
    remedy = remedy_for(told.state, told.reason) if told.state is not None else None
    if remedy is not None:
        yield message("detail.remedy", remedy=remedy)
    for path in told.suggestions:
        yield message("detail.suggestion", path=path)


def _not_a_file(there: Found) -> Message:
    if there.kind is Kind.HIDDEN_BY_SYSTEM:
        return message("detail.hidden_by_system")
    return message("detail.not_on_disk") if there.kind is Kind.NOTHING else message("detail.no_file")


def _of_content(content: ContentFacts) -> Iterator[Message]:
    yield message("detail.passages", n=content.chunks)
    for embedder in content.embedders:
        yield message("detail.vectors", name=embedder.name, vectors=embedder.vectors, expected=embedder.expected)
    if content.pages is not None:
        yield message("detail.pages", n=content.pages)
    yield message("detail.title", title=content.title) if content.title else message("detail.no_title")
    yield message("detail.language", code=content.language) if content.language else message("detail.no_language")
    for why in content.left_out:
        yield message("detail.left_out", why=why)
    for path in content.copies:
        yield message("detail.copy", path=path)
