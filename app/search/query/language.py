"""The question language as the facade offers it."""

from __future__ import annotations

from collections.abc import Collection

from app.domain.query import FilterValue, OperatorHelp, Query, QueryPart, QueryProblem, Repair, Unfinished
from app.search.query import rewrite
from app.search.query.operators import language_help
from app.search.query.parser import parse
from app.search.query.repair import repair
from app.search.query.unfinished import completed, unfinished
from app.search.query.unparse import query_text


class QuestionLanguage:
    """Questions as a person types them, and as they are understood; nothing of a library is needed for it, and nothing
    here waits for anything."""

    def parse(self, text: str) -> Query:
        """The question that a person has typed, understood; a mistake in it is one of its `problems`."""
        return parse(text)

    def query_text(self, query: Query) -> str:
        """A question as a person would type it; `parse` understands it as the same."""
        return query_text(query)

    @staticmethod
    def operators() -> tuple[OperatorHelp, ...]:
        """What a question may hold beside words."""
        return language_help()

    # ---- a question changed, and what else was typed left as it is

    def without(self, text: str, part: QueryPart) -> str:
        """The question without one of its `parts`."""
        return rewrite.without(text, part)

    def with_value(
        self, text: str, field: str, value: FilterValue, *, excluded: bool = False, written: str = ""
    ) -> str:
        """The question with this value of an operator too, as `written` where that is understood as the same."""
        return rewrite.with_value(text, field, value, excluded=excluded, written=written)

    def without_values(
        self, text: str, field: str, values: Collection[FilterValue] | None = None, *, excluded: bool = False
    ) -> str:
        """The question without these values of an operator, or without any of it."""
        return rewrite.without_values(text, field, values, excluded=excluded)

    def without_filters(self, text: str) -> str:
        """The question without any of its filters."""
        return rewrite.without_filters(text)

    def repair(self, text: str, problem: QueryProblem) -> Repair | None:
        """How one of its `problems` is mended; None where nobody can tell what is meant."""
        return repair(text, problem)

    # ---- while it is typed

    def unfinished(self, text: str, cursor: int) -> Unfinished | None:
        """What is being typed at the cursor, a place in the text, if it is part of an operator."""
        return unfinished(text, cursor)

    def completed(self, text: str, there: Unfinished, completion: str) -> tuple[str, int]:
        """The question with that in place of what was begun, and where the cursor stands then."""
        return completed(text, there, completion)
