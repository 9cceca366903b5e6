"""Why a file is or is not found, from the rules, the catalogue and the disk."""

from __future__ import annotations

from pathlib import Path

from app.domain.documents import DocumentState, Explanation, FileStamp, StoredDocument
from app.domain.messages import AS_WRITTEN, Message, message
from app.extraction import format_of, unsupported_reason
from app.storage.reader import CatalogueReader
from app.watching.rules import IgnoreRules
from app.watching.walk import stamp_of


def explain(reader: CatalogueReader, path: Path, data_dir: Path) -> Explanation:
    """The verdict on the file at `path`, which need not exist."""
    path = path.parent.resolve() / path.name  # as the folders are kept; a link itself is not followed
    if path.is_dir():
        left_out = _why_left_out(reader, path, data_dir)
        return Explanation(path, False, left_out or message("explain.searched_folder"))
    row = reader.document(path)
    stamp = _stamp(path)
    details = _details(reader, path, row, stamp)
    verdict = _why_left_out(reader, path, data_dir)
    if row is not None and row.state is DocumentState.INDEXED:
        if stamp is None:
            verdict = message("explain.not_on_disk")
        elif stamp != row.stamp:
            verdict = message("explain.earlier_text")
        else:
            verdict = message("explain.found")
        return Explanation(path, True, verdict, details)
    if row is not None and row.reason and verdict is None:
        return Explanation(path, False, row.reason, details)
    if verdict is None:
        verdict = message("explain.not_read_yet")
        if format_of(path) is None:
            verdict = message(AS_WRITTEN, text=unsupported_reason(path))
        if stamp is None:
            verdict = message("explain.no_such_file")
    return Explanation(path, False, verdict, details)


def _why_left_out(reader: CatalogueReader, path: Path, data_dir: Path) -> Message | None:
    folders = [folder for folder in reader.folders() if path.is_relative_to(folder.path)]
    if not folders:
        return message("explain.in_no_folder")
    first: Message | None = None
    for folder in folders:
        if not folder.available:
            first = first or message("explain.folder_not_available", folder=folder.path)
            continue
        why = IgnoreRules(folder.path, folder.excludes, [data_dir]).reason_anywhere(path, is_folder=path.is_dir())
        if why is None:
            return message("explain.link") if path.is_symlink() else None
        first = message("explain.left_out", folder=folder.path, why=why)
    return first


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
    details.append(message("detail.in_catalogue", state=row.state.value))
    if row.content_id is not None:
        details.append(message("detail.passages", n=reader.chunk_count(row.content_id)))
        details.append(message("detail.title", title=row.title) if row.title else message("detail.no_title"))
        details.append(message("detail.language", code=row.language) if row.language else message("detail.no_language"))
    return tuple(details)
