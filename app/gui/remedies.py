"""What the window can do about a file that cannot be found, by its state and the reason. No Qt here.

The sentence that says what a person can do stands in domain/remedies.py; this says which buttons there are beside it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from app.domain.documents import DocumentState
from app.domain.messages import Message
from app.domain.remedies import takes_password
from app.domain.states import Explanation, Failure

_WORTH_RETRYING = frozenset(DocumentState) - {DocumentState.AWAY, DocumentState.SKIPPED, DocumentState.WAITING}
# What is found whole is left out elsewhere: under Folders, where all of a folder is in sight.
_WORTH_EXCLUDING = frozenset(DocumentState) - {DocumentState.AWAY, DocumentState.SKIPPED, DocumentState.INDEXED}
_OWN_PATTERNS = {"ignore.excluded": "pattern", "ignore.forgotten": "line"}


class Remedy(StrEnum):
    """One thing that the window can do."""

    PASSWORD = "password"
    RETRY = "retry"
    EXCLUDE = "exclude"
    SHOW_RULE = "show rule"
    REVEAL = "reveal"
    ADD_FOLDER = "add folder"


@dataclass(frozen=True, slots=True)
class Rule:
    """What leaves a file out: a line of an ignore `file` (from 1 on), or, with None, of the person's own patterns, in
    the words in which it is written."""

    file: Path | None
    line: int
    pattern: str


@dataclass(frozen=True, slots=True)
class Trouble:
    """A file that is not found, or not whole: its state, None for one that no folder covers, and why it is in it."""

    path: Path
    state: DocumentState | None
    reason: Message | None

    @classmethod
    def of_failure(cls, failure: Failure) -> Trouble:
        return cls(failure.path, failure.state, failure.reason)

    @classmethod
    def of_explanation(cls, explained: Explanation) -> Trouble:
        reason = explained.reason or explained.verdict
        return cls(explained.path, explained.state, reason)

    @property
    def rule(self) -> Rule | None:
        """The rule that leaves it out, or that is wrong in it."""
        for reason in _nested(self.reason):
            params = reason.params
            if reason.code == "ignore.file":
                return Rule(Path(str(params["path"])), _whole(params.get("line")), str(params.get("pattern", "")))
            if reason.code in _OWN_PATTERNS:
                return Rule(None, 0, str(params[_OWN_PATTERNS[reason.code]]))
            if reason.code == "ignore.rules_with_mistakes":
                first = params.get("first")
                return Rule(self.path, _whole(first.params.get("line")) if isinstance(first, Message) else 0, "")
        return None

    @property
    def remedies(self) -> frozenset[Remedy]:
        """What can be done about it."""
        there = self.reason is None or self.reason.code not in ("explain.no_such_file", "unreadable.gone")
        found = {Remedy.REVEAL} if there else set()
        if takes_password(self.reason):
            found.add(Remedy.PASSWORD)
        if self.state in _WORTH_RETRYING:
            found.add(Remedy.RETRY)
        if self.state in _WORTH_EXCLUDING:
            found.add(Remedy.EXCLUDE)
        if self.rule is not None:
            found.add(Remedy.SHOW_RULE)
        if self.reason is not None and self.reason.code == "explain.in_no_folder":
            found.add(Remedy.ADD_FOLDER)
        return frozenset(found)


def _nested(reason: Message | None) -> Iterator[Message]:
    """A reason may stand inside another: a folder above is left out, and why."""
    while reason is not None:
        yield reason
        inner = reason.params.get("why")
        reason = inner if isinstance(inner, Message) else None


def _whole(value: object) -> int:
    return value if isinstance(value, int) else 0
