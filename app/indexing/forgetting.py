"""Commands that forget: a folder that is searched no longer, or whatever lies at a path."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterator, Sequence
from pathlib import Path

from app.common.stamps import stamp_if_there
from app.common.trees import walk_tree
from app.domain.documents import Folder
from app.domain.ids import FolderId
from app.storage.catalogue import Catalogue
from app.watching.forgotten import with_forgotten, without_forgotten

# What is kept of a person and may name or quote documents: see `QuestionMemory.forget`, `CollectionMemory.forget`.
ForgetKept = Callable[[Collection[str], Collection[int], Path, Sequence[Path]], None]


def forget_folder(
    catalogue: Catalogue, folders: Sequence[Folder], folder_id: FolderId, forget_kept: ForgetKept
) -> None:
    """Forgets one of the searched `folders` with its documents, but for those that lie in another one of them. First
    of all what is kept about these: afterwards nobody knows what they are called."""
    gone = next((folder for folder in folders if folder.id == folder_id), None)
    if gone is None:
        return
    others = [folder.path for folder in folders if folder is not gone]
    if not any(gone.path.is_relative_to(other) for other in others):
        but = [other for other in others if other.is_relative_to(gone.path)]
        forget_kept(*catalogue.called(gone.path, but), gone.path, but)
    with catalogue.transaction():
        catalogue.remove_folder(folder_id)
        if not any(gone.path.is_relative_to(other) for other in others):
            catalogue.forget(gone.path, [other for other in others if other.is_relative_to(gone.path)])


def forget_places(
    catalogue: Catalogue, folders: Sequence[Folder], places: Sequence[Path], forget_kept: ForgetKept
) -> None:
    """Forgets the documents and folders at these places and all below them, and has left out what still lies in one of
    the searched `folders`; all of it or nothing. First of all what is kept about these."""
    excludes = {folder.id: folder.excludes for folder in folders}
    former_places = {place: _former_places(catalogue, folders, place) for place in places}
    for place in (*places, *(former for found in former_places.values() for former in found)):
        forget_kept(*catalogue.called(place), place, ())
    with catalogue.transaction():
        for place in places:
            known = catalogue.forget(place) or os.path.lexists(place)
            for former in former_places[place]:
                catalogue.forget(former)
            for folder in folders:
                if known and place != folder.path and place.is_relative_to(folder.path):
                    excludes[folder.id] = with_forgotten(folder.path, excludes[folder.id], place)
        for folder in folders:
            if excludes[folder.id] != folder.excludes:
                catalogue.set_excludes(folder.id, excludes[folder.id])


def _former_places(catalogue: Catalogue, folders: Sequence[Folder], place: Path) -> list[Path]:
    """Where what now lies at and below a place lay when it was last looked at: it was moved since, and its text is
    known by a path at which there is nothing any more."""
    inodes = {
        stamp.inode for stamp in map(stamp_if_there, _files(place)) if stamp is not None and stamp.inode is not None
    }
    there = [folder.path for folder in folders if folder.path.is_dir()]  # of one that is away nothing has been moved
    return [
        path
        for path in (catalogue.seen_with_inodes(inodes) if inodes else [])
        if not os.path.lexists(path) and any(path.is_relative_to(folder) for folder in there)
    ]


def _files(place: Path) -> Iterator[Path]:
    if not place.is_dir() or place.is_symlink():
        yield place
    else:
        for _, entries in walk_tree(place):
            yield from (Path(entry.path) for entry in entries)


def remember_place(catalogue: Catalogue, folders: Sequence[Folder], place: Path) -> None:
    """Has what was forgotten at just this place read again."""
    with catalogue.transaction():
        for folder in folders:
            catalogue.set_excludes(folder.id, without_forgotten(folder.path, folder.excludes, place))
