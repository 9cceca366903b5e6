"""The rows of the catalogue beside the files on the disk. What differs is no damage: the next run of the index brings
it up to date, but for a file whose bytes are others though nothing else has changed, which it cannot see."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.common.stamps import stamp_if_there
from app.domain.documents import Folder
from app.domain.errors import UnreadableFile
from app.domain.findings import CheckProgress, Finding, Repair, Source
from app.domain.messages import message
from app.extraction.opened_file import OpenedFile
from app.ports import CancelCheck
from app.storage.check.examination import Report
from app.storage.hashing import file_hash
from app.storage.reader import CatalogueReader

_STEP = 200


@dataclass(frozen=True, slots=True)
class DiskComparison:
    """What differs; and the files whose bytes are others, which are to be marked to be read again."""

    findings: list[Finding]
    differing: list[Path]


def compare_with_disk(reader: CatalogueReader, *, deep: bool, check: CancelCheck, report: Report) -> DiskComparison:
    """Rows without a file and with a changed one; with `deep` also those whose bytes are others. Rows of a folder that
    is not there now are left alone."""
    folders = [folder for folder in reader.folders() if folder.available]
    documents = [each for each in reader.stored_files() if _lies_in(each[0], folders)]
    gone, changed, others = [], [], []
    for done, (path, stamp, hash_) in enumerate(documents):
        if done % _STEP == 0 or deep:
            check()
            report(CheckProgress(message("check.looks_at_files"), done, len(documents)))
        now = stamp_if_there(path)
        if now is None:
            gone.append(path)
        elif now != stamp:
            changed.append(path)
        elif deep and hash_ is not None and _hash(path) not in (None, hash_):
            others.append(path)
    findings = [
        *_finding("files_gone", gone, Repair.WITH_INDEX),
        *_finding("files_changed", changed, Repair.WITH_INDEX),
        *_finding("files_differ", others, Repair.POSSIBLE),
    ]
    return DiskComparison(findings, others)


def _finding(code: str, paths: Sequence[Path], repair: Repair) -> list[Finding]:
    if not paths:
        return []
    said = message(f"check.{code}", n=len(paths))
    return [Finding(code, said, len(paths), Source.FILES, tuple(map(str, paths[:5])), repair)]


def _lies_in(path: Path, folders: Sequence[Folder]) -> bool:
    return any(path.is_relative_to(folder.path) for folder in folders)


def _hash(path: Path) -> bytes | None:
    try:
        with OpenedFile(path) as file:
            return file_hash(file.descriptor, file.stamp.size)
    except (OSError, UnreadableFile):
        return None
