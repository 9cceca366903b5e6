"""Why a file is or is not found, from the rules, the catalogue and the disk: the verdict. The facts behind it are put
into words in `details`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from app.domain.documents import FINDABLE, DocumentState, StoredDocument
from app.domain.messages import Message, message
from app.domain.states import Attempts, Explanation
from app.extraction import format_of, unsupported_reason
from app.indexing.assembly import pipeline_version
from app.indexing.details import details
from app.indexing.similar_paths import similar_paths
from app.indexing.what_lies_there import Found, Kind, look_at
from app.storage.reader import CatalogueReader
from app.watching.rules import IgnoreRules

_MOST_PROBLEMS = 3  # that are told with a file which they may be about


def explain(
    reader: CatalogueReader, path: Path, data_dir: Path, pipeline: Callable[[Path], str] = pipeline_version
) -> Explanation:
    """The verdict on the file or folder at `path`, which need not exist."""
    there = look_at(path)
    explainer = _Explainer(reader, there, data_dir, pipeline)
    explained = explainer.explanation()
    wrong = explainer.wrong_rules() if explained.away is None else ()
    if explained.reason is None or explained.reason.code != "ignore.rules_with_mistakes":
        wrong = _first(wrong)
    return replace(explained, details=(*details(explained, there), *wrong))


def _first(problems: tuple[Message, ...]) -> tuple[Message, ...]:
    """The first few, and how many more there are."""
    more = len(problems) - _MOST_PROBLEMS
    return (*problems[:_MOST_PROBLEMS], message("pattern.more_lines", n=more)) if more > 0 else problems


class _Explainer:
    """One path, and what the disk, the rules and the catalogue say of it."""

    def __init__(self, reader: CatalogueReader, there: Found, data_dir: Path, pipeline: Callable[[Path], str]) -> None:
        self._reader = reader
        self._there = there
        self._path = there.path
        self._data_dir = data_dir
        self._pipeline = pipeline
        self._folders = [folder for folder in reader.folders() if there.path.is_relative_to(folder.path)]

    def explanation(self) -> Explanation:
        path, there = self._path, self._there
        common = Explanation(path, False, message("explain.in_no_folder"), folder=self._folder())
        away = self._reader.away_place(path) if self._folders else None
        row = self._reader.document(path)
        if away is not None:
            return self._away(replace(common, away=away), row)
        if there.kind is Kind.FOLDER:
            return self._of_folder(common)
        if row is not None and row.state in FINDABLE:
            return self._findable(common, row)
        left_out = self._left_out()
        if left_out:
            return self._skipped(common, left_out)
        if row is not None:
            return self._of_row(common, row)
        return self._unknown(common)

    def _folder(self) -> Path | None:
        return self._folders[0].path if self._folders else None

    # ---- the ways that it can be

    def _away(self, common: Explanation, row: StoredDocument | None) -> Explanation:
        assert common.away is not None
        found = row is not None and row.state in FINDABLE
        why = common.away.reason
        told = replace(
            common,
            found=found,
            verdict=message("explain.away_found", why=why) if found else why,
            state=DocumentState.AWAY,
            since=common.away.since,
            reason=why,
        )
        if common.away.path == self._path and row is not None:  # what may not be looked at has a row of its own
            return replace(told, state=row.state, documents=self._reader.files_by_state(self._path))
        if row is None:
            return replace(told, documents=self._reader.files_by_state(self._path))
        return replace(told, content=self._reader.content_facts(row), attempts=self._attempts())

    def _of_folder(self, common: Explanation) -> Explanation:
        left_out = self._left_out()
        if left_out:
            return self._skipped(common, left_out)
        verdict = message("explain.searched_folder")
        return replace(common, verdict=verdict, documents=self._reader.files_by_state(self._path))

    def _findable(self, common: Explanation, row: StoredDocument) -> Explanation:
        told = self._of_row(replace(common, found=True), row)
        stamp = self._there.stamp
        if stamp is None:
            return replace(told, verdict=message("explain.not_on_disk"), up_to_date=False)
        if stamp.may_differ_from(row.stamp):
            return replace(told, verdict=message("explain.earlier_text"), up_to_date=False)
        if row.state is DocumentState.PARTLY:
            return replace(told, verdict=message("explain.partly"))
        return replace(told, verdict=message("explain.found"))

    def _of_row(self, common: Explanation, row: StoredDocument) -> Explanation:
        content = self._reader.content_facts(row)
        missing = content.left_out if content is not None else ()
        return replace(
            common,
            verdict=row.reason or message("explain.not_read_yet"),
            state=row.state,
            since=row.since,
            reason=row.reason or (missing[0] if missing else None),
            attempts=self._attempts(),
            up_to_date=row.pipeline == self._pipeline(self._path) and self._is_as_it_was(row),
            content=content,
        )

    def _attempts(self) -> Attempts | None:
        attempt = self._reader.attempt(self._path)
        return None if attempt is None else Attempts(attempt.deaths, attempt.interruptions)

    def _is_as_it_was(self, row: StoredDocument) -> bool:
        return self._there.stamp is not None and not self._there.stamp.may_differ_from(row.stamp)

    def _skipped(self, common: Explanation, reasons: list[Message]) -> Explanation:
        first, *further = reasons
        if not self._folders:
            return replace(common, verdict=first)
        kept = self._reader.skipped_at(self._path)
        return replace(
            common,
            verdict=first,
            further=tuple(further),
            state=DocumentState.SKIPPED,
            since=None if kept is None else kept.since,
            reason=first if kept is None else kept.reason,
        )

    def _unknown(self, common: Explanation) -> Explanation:
        """No row, and no rule that would say why."""
        if self._there.kind is Kind.NOTHING:
            names = similar_paths(self._path, self._reader.documents_named)
            return replace(common, verdict=message("explain.no_such_file"), suggestions=names)
        if self._there.kind is Kind.HIDDEN_BY_SYSTEM:
            assert self._there.refusal is not None
            return replace(common, verdict=self._there.refusal, state=DocumentState.FAILED, reason=self._there.refusal)
        if format_of(self._path) is None:
            why = unsupported_reason(self._path)
            return replace(common, verdict=why, state=DocumentState.SKIPPED, reason=why)
        return replace(common, verdict=message("explain.not_read_yet"), state=DocumentState.WAITING)

    def wrong_rules(self) -> tuple[Message, ...]:
        """What is wrong with the rules that may be about it: somebody may have meant it with them."""
        return tuple(
            problem
            for folder in self._folders
            if folder.available
            for problem in IgnoreRules(folder.path, folder.excludes).problems_above(self._path)
        )

    def _left_out(self) -> list[Message]:
        """A reason for each folder that it lies in, none where one of them has it searched."""
        if not self._folders:
            return [message("explain.in_no_folder")]
        reasons = []
        for folder in self._folders:
            rules = IgnoreRules(folder.path, folder.excludes, [self._data_dir])
            why = None
            if self._path != folder.path:
                why = rules.reason_anywhere(self._path, is_folder=self._there.kind is Kind.FOLDER)
            if why is None:
                special = self._there.not_followed
                return [] if special is None else [special]
            reasons.append(message("explain.left_out", folder=folder.path, why=why))
        return reasons
