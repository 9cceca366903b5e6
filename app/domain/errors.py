"""The three fates of an error.

A `DocumentError` belongs to one file and becomes a row that the user can read. An `EnvironmentFault` stops
the work and becomes a banner (or one line on the command line, exit code 3) that says what to do. `Cancelled`
is a wish, not an error. Anything else is a bug: it is logged with its traceback.
"""

from __future__ import annotations

from app.domain.documents import DocumentState
from app.domain.messages import Message


class DragomanError(Exception):
    """The root of everything that this program raises on purpose."""


class Cancelled(DragomanError):
    """The user asked for the work to stop; raised between two steps, never inside one."""


class UsageError(DragomanError):
    """The request makes no sense as it stands; the message says what would."""

    def __init__(self, said: Message) -> None:
        super().__init__(said)
        self.message = said


class DocumentError(DragomanError):
    """One document cannot be read. `reason` is for the person whose file it is."""

    state = DocumentState.FAILED

    def __init__(self, reason: Message) -> None:
        super().__init__(reason)
        self.reason = reason


class UnsupportedFormat(DocumentError):
    """A file of a kind that Dragoman does not read."""

    state = DocumentState.SKIPPED


class NoText(DocumentError):
    """The file was read and there is no text in it, as in an empty sheet."""

    state = DocumentState.EMPTY


class NeedsOcr(NoText):
    """The file holds pictures of text, and no text."""

    state = DocumentState.NEEDS_OCR


class TooLarge(DocumentError):
    """The file is larger than is allowed."""

    state = DocumentState.TOO_LARGE


class EncryptedDocument(DocumentError):
    """A password is needed."""

    state = DocumentState.NEEDS_PASSWORD


class DamagedDocument(DocumentError):
    """The file is cut short or does not follow its format."""


class Unfinished(DocumentError):
    """Reading the file came to the end of what one file may take before there was any text."""


class ReaderMistake(DocumentError):
    """A reader of ours fails on the file."""


class WorkerDeath(DocumentError):
    """The file cost its worker process, which may have been by chance: it is tried a second time, and no third."""


class ExtractionTimeout(WorkerDeath):
    """Reading the file took longer than the time limit."""


class ExtractionCrash(WorkerDeath):
    """The worker process died, grew over the memory limit, or gave an answer that is none, while reading the file."""


class UnreadableFile(DocumentError):
    """The operating system refuses the file: permissions, a broken disk, a file that has gone."""


class EnvironmentFault(DragomanError):
    """The surroundings do not allow the work. `message` says what is wrong, `remedy` what the user can do."""

    def __init__(self, said: Message, remedy: Message) -> None:
        super().__init__(f"{said} {remedy}")
        self.message = said
        self.remedy = remedy


class LibraryLocked(EnvironmentFault):
    """Another process holds the lock of this data folder and is its only writer."""


class NewerCatalogue(EnvironmentFault):
    """The catalogue was written by a later version of the program."""


class ForeignCatalogue(EnvironmentFault):
    """Where the catalogue should be there is something that is none."""


class DamagedCatalogue(EnvironmentFault):
    """SQLite cannot read the catalogue."""


class StorageFault(EnvironmentFault):
    """The disk is full, read-only or failing."""


class ModelFault(EnvironmentFault):
    """A model is missing, damaged or does not keep its contract."""


class DownloadFault(EnvironmentFault):
    """The hub of models cannot be reached, or does not give what was asked for."""


class FolderMissing(EnvironmentFault):
    """A folder to be searched is not there (an unplugged drive, a wrong path)."""
