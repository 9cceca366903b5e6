"""Which folders can be added to those that are indexed."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from app.domain.documents import Folder
from app.domain.errors import FolderMissing, UsageError
from app.domain.messages import message


def folder_to_add(path: Path, folders: Iterable[Folder]) -> Path:
    """The folder at `path` as it is kept: absolute, with links followed.

    Raises `FolderMissing`, or `UsageError` when one of `folders` covers it already.
    """
    try:
        found = path.expanduser().resolve(strict=True)
    except OSError as error:
        raise FolderMissing(message("library.no_folder", path=path), message("library.check_path")) from error
    if not found.is_dir():
        raise FolderMissing(message("library.is_no_folder", path=found), message("library.choose_its_folder"))
    for folder in folders:
        if found.is_relative_to(folder.path):
            raise UsageError(message("library.searched_already", path=found, folder=folder.path))
    return found
