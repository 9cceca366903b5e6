"""Where a model is imported from: a folder or a zip, as files by their paths. Nothing is unpacked by its own name."""

from __future__ import annotations

import lzma
import os
import stat
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import IO, Protocol

from app.common.os_errors import system_reason
from app.domain.errors import ModelFault, UsageError
from app.domain.messages import message

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
        archive = zipfile.ZipFile(path)
    except _BROKEN_ZIP as error:
        raise _broken(path, error) from error
    with archive:
        yield _Zip(path, archive)


class _Folder:
    def __init__(self, root: Path) -> None:
        self._root = root
        self.files = {}
        for folder, _, names in os.walk(root):  # links to folders are not followed, links to files are
            for name in names:
                file = Path(folder, name)
                if file.is_file():
                    self.files[file.relative_to(root).as_posix()] = file.stat().st_size

    def blocks(self, path: str, size: int) -> Iterator[bytes]:
        try:
            with (self._root / path).open("rb") as file:
                yield from _read(file, size)
        except OSError as error:
            raise UsageError(
                message("models.source_cannot_be_read", path=self._root / path, why=system_reason(error))
            ) from error


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


def _read(file: IO[bytes], size: int) -> Iterator[bytes]:
    while block := file.read(size):
        yield block


def _broken(path: Path, error: Exception) -> ModelFault:
    why = str(error) or type(error).__name__
    return ModelFault(message("models.zip_is_damaged", path=path, why=why), message("models.unpack_it_yourself"))


def _refuse_odd(path: Path, entry: zipfile.ZipInfo, name: str) -> None:
    """An entry that points outside is no accident: the whole zip is refused."""
    if entry.flag_bits & 0x1:
        raise UsageError(message("models.zip_is_encrypted", path=path))
    pure = PurePosixPath(name)
    linked = stat.S_ISLNK(entry.external_attr >> 16)
    if linked or pure.is_absolute() or ".." in pure.parts or PureWindowsPath(name).drive:
        raise UsageError(message("models.zip_holds_odd_entry", path=path, entry=entry.filename))
