"""Archives: ZIP, 7z, TAR, and single documents that were compressed. They say nothing themselves; what lies in them is
read by its own reader, in memory, and nothing is written anywhere.

Packages of programs (JAR, APK, wheels) are no archives of documents, and stay unread.
"""

from __future__ import annotations

import io
import tarfile
from collections.abc import Iterator, Sequence
from functools import partial

from app.domain.documents import Extraction
from app.domain.errors import DamagedDocument
from app.extraction.archives.seven_zip import files_in_7z
from app.extraction.archives.zip_files import files_in_zip
from app.extraction.formats import Format, InnerFile
from app.extraction.office.package import BOMB, LARGEST_MEMBER, LARGEST_PACKAGE
from app.extraction.reasons import incomplete, no_text
from app.extraction.workers.budget import UNLIMITED, Budget

_TAR_MAGIC, _TAR_MAGIC_AT, _TAR_BLOCK = b"ustar", 257, 512


def extract_nothing(data: bytes, format: Format, budget: Budget = UNLIMITED) -> Extraction:
    """An archive says nothing itself."""
    raise no_text(format.kind)


def files_in_tar(data: bytes, format: Format, passwords: Sequence[str] = ()) -> Iterator[InnerFile]:
    """The files of a TAR archive, compressed or not."""
    from app.extraction.archives.streams import FAULTS, Unpacked, compression_of

    compression = compression_of(data)
    stream = io.BytesIO(data) if compression is None else Unpacked(data, compression, LARGEST_PACKAGE)
    damaged = incomplete(format.label)
    try:
        with tarfile.open(fileobj=stream, mode="r|", errorlevel=0) as archive:
            for member in archive:
                if member.isfile():
                    yield InnerFile(member.name, partial(_content, archive, member, format.label))
                archive.members.clear()  # type: ignore[attr-defined]  # else it keeps all of them
    except (tarfile.TarError, *FAULTS) as error:
        raise DamagedDocument(damaged) from error


def _content(archive: tarfile.TarFile, member: tarfile.TarInfo, label: str) -> bytes:
    from app.extraction.archives.streams import FAULTS

    if member.size > LARGEST_MEMBER:
        raise DamagedDocument(BOMB)
    try:
        file = archive.extractfile(member)
        return b"" if file is None else file.read()
    except (tarfile.TarError, *FAULTS) as error:
        raise DamagedDocument(incomplete(label)) from error


def files_in_stream(data: bytes, format: Format, passwords: Sequence[str] = ()) -> Iterator[InnerFile]:
    """What was compressed: a TAR archive's files, or the one document, which has the name of the file without what
    tells of the compression."""
    from app.extraction.archives.streams import FAULTS, Unpacked, compression_of, unpack

    compression = compression_of(data)
    if compression is None:
        raise DamagedDocument(incomplete(format.label))
    try:
        head = Unpacked(data, compression, _TAR_BLOCK).read(_TAR_BLOCK)
    except FAULTS:
        head = b""
    if head[_TAR_MAGIC_AT:].startswith(_TAR_MAGIC) or _is_old_tar(head):
        yield from files_in_tar(data, format, passwords)
        return
    content, whole = unpack(data, compression, LARGEST_MEMBER)
    if content:
        yield InnerFile("", lambda: content)
    if not whole:
        raise DamagedDocument(incomplete(format.label))


def _is_old_tar(head: bytes) -> bool:
    """Whether it is the first block of an archive without a mark: its checksum tells."""
    try:
        tarfile.TarInfo.frombuf(head, tarfile.ENCODING, "surrogateescape")
    except tarfile.HeaderError:
        return False
    return True


FORMATS = (
    Format("zip", "archive", "ZIP archive", extract_nothing, inner=files_in_zip),
    Format("7z", "archive", "7z archive", extract_nothing, inner=files_in_7z),
    Format("tar", "archive", "TAR archive", extract_nothing, inner=files_in_tar),
    Format("tgz", "archive", "TAR archive", extract_nothing, ("tbz", "tbz2", "txz", "tzst"), inner=files_in_stream),
    Format("gz", "archive", "compressed file", extract_nothing, ("bz2", "xz", "zst"), inner=files_in_stream),
)
