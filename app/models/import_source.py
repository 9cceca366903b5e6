"""Where a model is imported from: a folder or a zip, as files by their paths. Nothing is unpacked by its own name."""

from __future__ import annotations

import lzma
import stat
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import IO, Protocol

from app.common.os_errors import in_words
from app.common.regular_files import open_regular_file, why_unreadable
from app.common.trees import walk_tree
from app.domain.errors import ModelFault, UsageError
from app.domain.messages import message

_MOST_FILES = 100_000  # in a folder: more is no folder of a model, but perhaps a whole disk
_LARGEST_DIRECTORY = 32 << 20  # bytes of a zip's list of entries
# Weights can hardly be packed, and texts ten times: what unpacks to so many times as much was made to fill the disk.
_MOST_UNPACKED = 200
_HARMLESS = 64 << 20  # bytes
_NO_FILES = (stat.S_IFLNK, stat.S_IFIFO, stat.S_IFCHR, stat.S_IFBLK, stat.S_IFSOCK)
# Of what a zip can be broken in: its directory, its data, its end, a method that Python does not know.
_BROKEN_ZIP = (zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, NotImplementedError, OSError, ValueError)


class ImportSource(Protocol):
    """Files by their path inside, with forward slashes, and their sizes in bytes."""

    files: dict[str, int]

    def blocks(self, path: str, size: int) -> Iterator[bytes]:
        """The bytes of a file in blocks of at most `size`."""


@contextmanager
def open_source(path: Path) -> Iterator[ImportSource]:
    """The folder or zip at `path`. Raises `UsageError` where it is neither, or holds what it should not."""
    if path.is_dir():
        yield _Folder(path)
        return
    if not path.is_file():
        raise UsageError(message("models.source_not_there", path=path))
    if not zipfile.is_zipfile(path):
        raise UsageError(message("models.neither_folder_nor_zip", path=path))
    try:
        if _directory_bytes(path) > _LARGEST_DIRECTORY:
            raise UsageError(message("models.source_has_too_many", path=path))
        archive = zipfile.ZipFile(path)
    except _BROKEN_ZIP as error:
        raise _broken(path, error) from error
    with archive:
        yield _Zip(path, archive)


class _Folder:
    def __init__(self, root: Path) -> None:
        self._root = root
        self.files = {}
        looked_at = 0
        for _, entries in walk_tree(root):  # links to folders are not followed, links to files are
            looked_at += len(entries) + 1
            if looked_at > _MOST_FILES:
                raise UsageError(message("models.source_has_too_many", path=root))
            for file in (Path(entry.path) for entry in entries):
                if file.is_file():
                    self.files[file.relative_to(root).as_posix()] = file.stat().st_size

    def blocks(self, path: str, size: int) -> Iterator[bytes]:
        place, left = self._root / path, self.files[path]
        try:
            with open_regular_file(place) as file:
                for block in _read(file, size):
                    left -= len(block)
                    if left < 0:  # of a file that grows while it is copied there is no end
                        break
                    yield block
        except OSError as error:
            raise UsageError(message("models.source_cannot_be_read", path=place, why=why_unreadable(error))) from error
        if left:
            raise UsageError(message("models.source_changes", path=place))


class _Zip:
    def __init__(self, path: Path, archive: zipfile.ZipFile) -> None:
        self._path = path
        self._archive = archive
        self._entries: dict[str, zipfile.ZipInfo] = {}
        for entry in archive.infolist():
            name = entry.filename.replace("\\", "/")
            _refuse_odd(path, entry, name)
            if not entry.is_dir() and not name.endswith("/"):
                self._entries[name] = entry
        self.files = {name: entry.file_size for name, entry in self._entries.items()}

    def blocks(self, path: str, size: int) -> Iterator[bytes]:
        try:
            with self._archive.open(self._entries[path]) as file:
                yield from _read(file, size)
        except _BROKEN_ZIP as error:
            raise _broken(self._path, error) from error


def _directory_bytes(path: Path) -> int:
    """How long a zip says that its list of entries is, which is read whole; 0 where it does not say it."""
    with open_regular_file(path) as file:
        file.seek(max(0, path.stat().st_size - (1 << 16) - 128))
        end = file.read((1 << 16) + 128)
    at = end.rfind(b"PK\5\6")
    told = int.from_bytes(end[at + 12 : at + 16], "little") if at >= 0 else 0
    larger = end.rfind(b"PK\6\6", 0, at)  # of a zip that is larger than this number can say
    return told if told < 0xFFFFFFFF or larger < 0 else int.from_bytes(end[larger + 40 : larger + 48], "little")


def _read(file: IO[bytes], size: int) -> Iterator[bytes]:
    while block := file.read(size):
        yield block


def _broken(path: Path, error: Exception) -> ModelFault:
    why = in_words(error)
    return ModelFault(message("models.zip_is_damaged", path=path, why=why), message("models.unpack_it_yourself"))


def _refuse_odd(path: Path, entry: zipfile.ZipInfo, name: str) -> None:
    """An entry that points outside is no accident: the whole zip is refused."""
    if entry.flag_bits & 0x1:
        raise UsageError(message("models.zip_is_encrypted", path=path))
    if entry.file_size > _HARMLESS and entry.file_size > _MOST_UNPACKED * entry.compress_size:
        raise UsageError(message("models.zip_is_a_bomb", path=path, entry=entry.filename, size=entry.file_size))
    pure = PurePosixPath(name)
    no_file = stat.S_IFMT(entry.external_attr >> 16) in _NO_FILES
    if no_file or pure.is_absolute() or ".." in pure.parts or PureWindowsPath(name).drive:
        raise UsageError(message("models.zip_holds_odd_entry", path=path, entry=entry.filename))
