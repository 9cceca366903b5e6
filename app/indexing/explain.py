"""Why a file is or is not found, from the rules, the catalogue and the disk."""

from __future__ import annotations

from pathlib import Path

from app.domain.documents import DocumentState, Explanation, FileStamp, StoredDocument
from app.domain.messages import Message, message
from app.extraction import format_of, unsupported_reason
from app.storage.reader import CatalogueReader
from app.watching.rules import IgnoreRules
from app.watching.walk import stamp_of

_IN_CATALOGUE = {
    DocumentState.WAITING: message("detail.waiting"),
    DocumentState.INDEXED: message("detail.indexed"),
    DocumentState.EMPTY: message("detail.empty"),
    DocumentState.FAILED: message("detail.failed"),
    DocumentState.SKIPPED: message("detail.skipped"),
}


def explain(reader: CatalogueReader, path: Path, data_dir: Path) -> Explanation:
    """The verdict on the file at `path`, which need not exist."""
    path = path.parent.resolve() / path.name  # as the folders are kept; a link itself is not followed
    left_out = _why_left_out(reader, path, data_dir)
    if path.is_dir():
        return _not_found(path, left_out or [message("explain.searched_folder")])
    row = reader.document(path)
    stamp = _stamp(path)
    details = _details(reader, path, row, stamp)
    if row is not None and row.state is DocumentState.INDEXED:
        if stamp is None:
            verdict = message("explain.not_on_disk")
        elif stamp != row.stamp:
            verdict = message("explain.earlier_text")
        else:
            verdict = message("explain.found")
        return Explanation(path, True, verdict, details)
    if left_out:
        return _not_found(path, left_out, details)
    if row is not None and row.reason:
        verdict = row.reason
    elif stamp is None:
        verdict = message("explain.no_such_file")
    elif format_of(path) is None:
        verdict = unsupported_reason(path)
    else:
        verdict = message("explain.not_read_yet")
    return Explanation(path, False, verdict, details)


def _not_found(path: Path, reasons: list[Message], details: tuple[Message, ...] = ()) -> Explanation:
    first, *further = reasons
    return Explanation(path, False, first, details, tuple(further))


def _why_left_out(reader: CatalogueReader, path: Path, data_dir: Path) -> list[Message]:
    """A reason for each folder that it lies in, none where one of them has it searched."""
    folders = [folder for folder in reader.folders() if path.is_relative_to(folder.path)]
    reasons = [] if folders else [message("explain.in_no_folder")]
    for folder in folders:
        if not folder.available:
            reasons.append(message("explain.folder_not_available", folder=folder.path))
            continue
        why = IgnoreRules(folder.path, folder.excludes, [data_dir]).reason_anywhere(path, is_folder=path.is_dir())
        if why is None:
            return [message("explain.link")] if path.is_symlink() else []
        reasons.append(message("explain.left_out", folder=folder.path, why=why))
    return reasons


def _stamp(path: Path) -> FileStamp | None:
    try:
        return stamp_of(path)
    except OSError:
        return None


def _details(
    reader: CatalogueReader, path: Path, row: StoredDocument | None, stamp: FileStamp | None
) -> tuple[Message, ...]:
    format_ = format_of(path)
    details = [
        message("detail.format", label=format_.label) if format_ else message("detail.no_format"),
        message("detail.on_disk", size=stamp.size) if stamp else message("detail.not_on_disk"),
    ]
    if row is None:
        return (*details, message("detail.not_in_catalogue"))
    details.append(_IN_CATALOGUE[row.state])
    if row.content_id is not None:
        details.append(message("detail.passages", n=reader.chunk_count(row.content_id)))
        details.append(message("detail.title", title=row.title) if row.title else message("detail.no_title"))
        details.append(message("detail.language", code=row.language) if row.language else message("detail.no_language"))
    return tuple(details)
