"""The part of the facade that is about folders: which are searched, what is left out of them, what is forgotten."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from app.common.collection_memory import CollectionMemory
from app.common.question_memory import QuestionMemory
from app.common.true_paths import true_path
from app.domain.documents import Folder
from app.domain.errors import FolderMissing, UsageError
from app.domain.ids import FolderId
from app.domain.messages import message
from app.storage.reader import CatalogueReader

if TYPE_CHECKING:  # a search is to start fast
    from app.indexing.commands import Write


def folder_to_add(path: Path, folders: Iterable[Folder]) -> Path:
    """The folder at `path` as it is kept: absolute, with links followed, spelt as on the disk.

    Raises `FolderMissing`, or `UsageError` when one of `folders` covers it already.
    """
    try:
        found = true_path(path.expanduser())
    except OSError as error:
        raise FolderMissing(message("library.no_folder", path=path), message("library.check_path")) from error
    if not found.is_dir():
        raise FolderMissing(message("library.is_no_folder", path=found), message("library.choose_its_folder"))
    folders = tuple(folders)
    if any(folder.path == found for folder in folders):
        raise UsageError(message("library.is_searched", path=found))
    for folder in folders:
        if found.is_relative_to(folder.path):
            raise UsageError(message("library.searched_already", path=found, folder=folder.path))
    return found


class SearchedFolders:
    """What the library inherits. Changes are commands: they act at once, between two steps of the indexing."""

    _reader: CatalogueReader
    memory: QuestionMemory
    collection: CollectionMemory

    def _write(self, command: Write, *, low_priority: bool = False) -> None:
        raise NotImplementedError

    def folders(self) -> tuple[Folder, ...]:
        raise NotImplementedError

    def add_folder(self, path: Path, excludes: Sequence[str] = ()) -> None:
        """Has a folder searched from now on, but for what patterns as in .gitignore, relative to it, leave out; a line
        that says nothing (see `pattern_problems`) stays, and is passed over.

        Raises `FolderMissing`, or `UsageError` when another folder covers it already.
        """
        path = folder_to_add(path, self.folders())
        device = path.stat().st_dev
        self._write(lambda catalogue: catalogue.add_folder(path, excludes, device))

    def set_excludes(self, folder_id: FolderId, excludes: Sequence[str]) -> None:
        """Other patterns of what is left out of a folder, as in `add_folder`."""
        self._write(lambda catalogue: catalogue.set_excludes(folder_id, excludes))

    def exclude(self, *paths: Path) -> None:
        """Leaves out what lies at `paths` from now on, by a pattern of its own in each searched folder that it lies in.

        Raises `UsageError` where one lies in none.
        """
        from app.indexing.excluding import exclude_places

        folders = self.folders()
        for path in paths:
            if not any(path != each.path and path.is_relative_to(each.path) for each in folders):
                raise UsageError(message("library.in_no_folder", path=path))
        self._write(lambda catalogue: exclude_places(catalogue, self._reader.folders(), paths))

    def remove_folder(self, folder_id: FolderId) -> None:
        """Forgets a folder and its documents, as `forget` does; nothing on the disk outside the data folder is touched.
        What lies in another searched folder as well stays."""
        from app.indexing.forgetting import forget_folder

        self._write(lambda catalogue: forget_folder(catalogue, self._reader.folders(), folder_id, self._forget_kept))

    def forget(self, *paths: Path) -> None:
        """Forgets the documents and folders at `paths`, and all below them: they are not found any more, and stay away
        where they lie in a searched folder still. Then, in the background, their text, titles, paths and names
        leave every file of the data folder, however the program ends (without `start`: in `finish_forgetting`). Of a
        copy elsewhere all stays. Questions that name or found them, and passages collected of them, go first of all."""
        from app.indexing.forgetting import forget_places

        places = [_as_kept(path) for path in paths]
        self._write(lambda catalogue: forget_places(catalogue, self._reader.folders(), places, self._forget_kept))

    def remember(self, path: Path) -> None:
        """Takes back that something was forgotten: where it lies in a searched folder it is read again.

        Raises `UsageError` where just this place was not forgotten.
        """
        from app.indexing.forgetting import remember_place
        from app.watching.forgotten import without_forgotten

        place = _as_kept(path)
        if all(without_forgotten(each.path, each.excludes, place) == each.excludes for each in self.folders()):
            raise UsageError(message("library.not_forgotten", path=place))
        self._write(lambda catalogue: remember_place(catalogue, self._reader.folders(), place))

    def _forget_kept(
        self, names: Collection[str], documents: Collection[int], place: Path, but: Sequence[Path]
    ) -> None:
        self.memory.forget(names, documents)
        self.collection.forget(names, documents, place, but)


def _as_kept(path: Path) -> Path:
    """A path as the catalogue has it: the folders above are followed to where they are, a file itself is not."""
    path = path.expanduser()
    if path.is_dir():
        return true_path(path)
    above = path if path.name in ("", "..") else path.parent
    found = true_path(above) if above.is_dir() else above.resolve()
    return found if above is path else found / path.name
