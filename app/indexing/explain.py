"""Why a file is or is not found, from the rules, the catalogue and the disk."""

from __future__ import annotations

from pathlib import Path

from app.extraction import format_of, unsupported_reason
from app.records import DocumentState, Explanation, FileStamp, StoredDocument
from app.storage.reader import CatalogueReader
from app.watching.rules import IgnoreRules
from app.watching.walk import stamp_of


def explain(reader: CatalogueReader, path: Path, data_dir: Path) -> Explanation:
    """The verdict on the file at `path`, which need not exist."""
    path = path.parent.resolve() / path.name  # as the folders are kept; a link itself is not followed
    if path.is_dir():
        left_out = _why_left_out(reader, path, data_dir)
        return Explanation(path, False, left_out or "It is a folder that is searched; name a file in it.")
    row = reader.document(path)
    stamp = _stamp(path)
    details = _details(reader, path, row, stamp)
    verdict = _why_left_out(reader, path, data_dir)
    if row is not None and row.state is DocumentState.INDEXED:
        if stamp is None:
            verdict = "It was indexed, but it is not on the disk now."
        elif stamp != row.stamp:
            verdict = "It is found by its earlier text; it has changed since and will be read again."
        else:
            verdict = "It is indexed and can be found."
        return Explanation(path, True, verdict, details)
    if row is not None and row.reason and verdict is None:
        return Explanation(path, False, row.reason, details)
    if verdict is None:
        verdict = "It has not been read yet: run the index, or wait for the window to do so."
        if format_of(path) is None:
            verdict = unsupported_reason(path)
        if stamp is None:
            verdict = "There is no such file."
    return Explanation(path, False, verdict, details)


def _why_left_out(reader: CatalogueReader, path: Path, data_dir: Path) -> str | None:
    folders = [folder for folder in reader.folders() if path.is_relative_to(folder.path)]
    if not folders:
        return "It lies in none of the folders that are searched."
    reasons = []
    for folder in folders:
        if not folder.available:
            reasons.append(f"The folder {folder.path} is not available now.")
            continue
        why = IgnoreRules(folder.path, folder.excludes, [data_dir]).reason_anywhere(path, is_folder=path.is_dir())
        if why is None:
            return "It is a symbolic link; what it points to is not followed." if path.is_symlink() else None
        reasons.append(f"It is left out of {folder.path}: {why}.")
    return " ".join(reasons)


def _stamp(path: Path) -> FileStamp | None:
    try:
        return stamp_of(path)
    except OSError:
        return None


def _details(
    reader: CatalogueReader, path: Path, row: StoredDocument | None, stamp: FileStamp | None
) -> tuple[str, ...]:
    format_ = format_of(path)
    details = [f"format: {format_.label if format_ else 'not one that Dragoman reads'}"]
    details.append(f"on the disk: {stamp.size:,} bytes" if stamp else "on the disk: no")
    if row is None:
        return (*details, "in the catalogue: no")
    details.append(f"in the catalogue: {row.state.value}")
    if row.content_id is not None:
        details.append(f"passages: {reader.chunk_count(row.content_id)}")
        details.append(f"title: {row.title or '(none)'}")
        details.append(f"language: {row.language or 'unknown'}")
    return tuple(details)
