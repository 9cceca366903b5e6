"""Messages, errors and mistakes in questions in English, for the terminal."""

from __future__ import annotations

from app.common.message_templates import fill
from app.common.units import bytes_in_words, date_in_words, duration_in_words
from app.domain.errors import DocumentError, DragomanError, EnvironmentFault, UsageError
from app.domain.messages import Message
from app.domain.progress import Banner
from app.domain.query import QueryProblem

_FORMS = {
    "bytes": bytes_in_words,
    "count": lambda value: f"{value:,}",
    "percent": lambda value: f"{value:.0%}",
    "duration": duration_in_words,
    "date": date_in_words,
}


def render(message: Message) -> str:
    """A message as one or more sentences."""
    return fill(message, _FORMS)


def render_banner(banner: Banner) -> str:
    return " ".join(render(part) for part in (banner.message, banner.remedy) if part is not None)


def render_error(error: DragomanError) -> str:
    """What the person is to know of an error, and what they can do."""
    if isinstance(error, EnvironmentFault):
        return f"{render(error.message)} {render(error.remedy)}"
    if isinstance(error, UsageError):
        return render(error.message)
    return render(error.reason) if isinstance(error, DocumentError) else str(error)


def render_problem(problem: QueryProblem, line: int | None = None) -> str:
    """A mistake in a question, with its place, which counts from 1; `line` where there are many questions."""
    place = f"character {problem.start + 1}"
    place = f"At {place}" if line is None else f"Line {line}, {place}"
    return f"{place}: {render(problem.message)}"


def counted(number: int, noun: str) -> str:
    """`1 document`, `2 documents`."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
