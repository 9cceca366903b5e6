"""Documents within documents: what a file says itself, then each that lies in it, read by its own reader, and so on
down. Files are taken out one at a time, in memory; one budget and one set of limits hold for the whole tree.

What cannot be read is noted, and the next one goes on. How a container is taken apart is the business of its format
(`Format.inner`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from app.domain.documents import INSIDE, Extraction, Member
from app.domain.errors import (
    DamagedDocument,
    DocumentError,
    EncryptedDocument,
    NeedsOcr,
    NoText,
    Unfinished,
    UnsupportedFormat,
)
from app.domain.messages import message
from app.domain.scans import ScannedText
from app.extraction.by_name import or_by_name
from app.extraction.cleaning import clean_line
from app.extraction.document import extract_document, opened_document
from app.extraction.formats import BY_NAME, Format, InnerFile, format_named, format_of
from app.extraction.left_out import LeftOut
from app.extraction.media_types import format_of_media_type
from app.extraction.office.package import BOMB, LARGEST_MEMBER, LARGEST_PACKAGE
from app.extraction.reasons import no_text
from app.extraction.scans import SHOWN_AS_PAGES, bytes_hash
from app.extraction.workers.budget import UNLIMITED, Budget
from app.extraction.workers.interrupter import TookTooLong

DEEPEST = 10
MOST_FILES = 100_000  # of a whole tree
_LONGEST_NAME = 300  # characters
# What programs put beside documents, for themselves.
_NOT_MEANT = ("__MACOSX/", "._", ".DS_Store", "Thumbs.db", "desktop.ini")


def extract_documents(
    data: bytes,
    format: Format,
    budget: Budget = UNLIMITED,
    passwords: Sequence[str] = (),
    name: str = "",
    scanned: ScannedText | None = None,
) -> Iterator[Extraction]:
    """What a file called `name` says, and then each document that lies in it, as soon as it is read; the last may be
    without text, and tells what was left out. `members`, counted within each, say where a document lies. Arguments and
    errors as `extract_document`; nothing is raised once something has come."""
    data, format = opened_document(data, format, budget, passwords)
    if format.inner is None and (format.pictures is None or scanned is None):
        yield _dated(or_by_name(format.kind, lambda: extract_document(data, format, budget, passwords, scanned)))
        return
    tree = _Tree(budget, passwords, scanned)
    yield from tree.documents(data, format, Place("", name, 0))
    if said := tree.left_out.messages():
        yield Extraction((), left_out=said)


def _dated(extraction: Extraction) -> Extraction:
    """With its own date, where there is one and nothing else is known of it."""
    if extraction.dated is None or extraction.members:
        return extraction
    return replace(extraction, members=(Member(0, sent=extraction.dated),))


@dataclass(frozen=True, slots=True)
class Place:
    """Where a document lies: its path in the file, its name, how many containers are around it, and the nearest mail
    among them."""

    path: str
    name: str
    depth: int
    mail: Member | None = None

    def inside(self, name: str) -> Place:
        """That of what lies in it under this name; what has none is all that there is in it, and has its own name
        without the last ending."""
        if not name:
            return Place(self.path, Path(self.name).stem, self.depth + 1, self.mail)
        return Place(f"{self.path}{INSIDE}{name}" if self.path else name, name, self.depth + 1, self.mail)


class _Tree:
    """Counts what is taken out of a file, and notes what is not."""

    def __init__(self, budget: Budget, passwords: Sequence[str], scanned: ScannedText | None) -> None:
        self._scanned = scanned
        self._why: DocumentError | None = None  # what to do about the first one that could be read with something done
        self._budget = budget
        self._passwords = passwords
        self._files = self._bytes = 0
        self.left_out = LeftOut()

    def documents(self, data: bytes, format: Format, place: Place) -> Iterator[Extraction]:
        """What there is in an opened file. Raises a DocumentError where that is nothing."""
        found = False
        refusal: DocumentError | None = None
        try:
            extraction = self._text(data, format, self._scanned_on(data, format, place))
        except (NoText, NeedsOcr) as error:
            refusal = error
        else:
            found = True
            placed = self._placed(extraction, format, place)
            if format.kind == "mail" and placed.members:
                place = replace(place, mail=placed.members[0])
            yield placed
        try:
            for file in self._files_in(data, format):
                for inner in self._inner(file, place):
                    found = True
                    yield inner
        except DocumentError as error:
            refusal = error
        except RecursionError:
            refusal = DamagedDocument(message("damaged.nested_too_deeply"))
        if not found:
            raise self._why_nothing(refusal or no_text(format.kind), place)
        if refusal is not None and type(refusal) is not NoText:
            self.left_out.add(refusal.reason)

    def _why_nothing(self, refusal: DocumentError, place: Place) -> DocumentError:
        """Why there is no text at all: what lies in a file counts before that it says nothing itself."""
        if place.depth or type(refusal) is not NoText:
            return refusal
        said = self.left_out.messages()
        return self._why or (Unfinished(said[0]) if said else refusal)

    def _text(self, data: bytes, format: Format, scanned: ScannedText | None) -> Extraction:
        """Within a part of the time, for there may be more to read."""
        return self._budget.run(lambda: extract_document(data, format, self._budget, self._passwords, scanned))

    def _scanned_on(self, data: bytes, format: Format, place: Place) -> ScannedText | None:
        """What was read on the pages of a file that are pictures."""
        if self._scanned is None or format.kind not in SHOWN_AS_PAGES:
            return None
        if not place.depth:
            return self._scanned
        return self._scanned.inside.get(bytes_hash(data)) if self._scanned.inside else None

    def _placed(self, extraction: Extraction, format: Format, place: Place) -> Extraction:
        if not place.depth:
            return _dated(extraction)
        for said in extraction.left_out:
            self.left_out.add(said)
        member = (extraction.members or (Member(0, sent=extraction.dated),))[0]
        if format.kind != "mail" and place.mail is not None:  # who sent the mail that it came with, and when
            mail = place.mail
            member = replace(member, sender=mail.sender, recipients=mail.recipients, sent=mail.sent, thread=mail.thread)
        sender = member.sender or extraction.sender
        title = extraction.title or member.title
        member = replace(member, path=place.path, kind=format.kind, title=title, sender=sender)
        return replace(extraction, members=(member,), left_out=())

    def _files_in(self, data: bytes, format: Format) -> Iterator[InnerFile]:
        """What lies in an opened file, until there is enough of it."""
        for file in self._all_in(data, format):
            if (why := self._budget.spent) is not None:
                self.left_out.rest(max(1, self._files), why)
                return
            if self._files >= MOST_FILES or self._bytes > LARGEST_PACKAGE:
                raise DamagedDocument(BOMB)
            self._files += 1
            yield file

    def _all_in(self, data: bytes, format: Format) -> Iterator[InnerFile]:
        if format.inner is not None:
            yield from format.inner(data, format, self._passwords)
        if format.pictures is not None and self._scanned is not None and self._scanned.inside:
            for file in format.pictures(data, format, self._passwords):
                if bytes_hash(file.read()) in self._scanned.inside:  # else there is nothing to read on it
                    yield file

    def _inner(self, file: InnerFile, above: Place) -> Iterator[Extraction]:
        place = above.inside(readable_name(file.name))
        name = place.name
        if not is_meant(name):
            return
        format = format_inside(file, name)
        if format is None:
            self.left_out.attachment(name, file.kind)
        elif place.depth > DEEPEST:
            self.left_out.nested_part()
        else:
            try:
                data = file.read()
                self._bytes += len(data)
                if len(data) > LARGEST_MEMBER:
                    raise DamagedDocument(BOMB)
                yield from self.documents(*opened_document(data, format, self._budget, self._passwords), place)
            except NeedsOcr as error:
                self._why = self._why or error
                self.left_out.embedded(name)
            except NoText:
                pass
            except EncryptedDocument as error:
                self._why = self._why or error
                self.left_out.embedded(name)
            except UnsupportedFormat as error:
                if error.reason.code == "unsupported.packing":  # else it has but the ending of a document
                    self.left_out.embedded(name)
                    self._why = self._why or error
                    self.left_out.add(error.reason)
            except (DocumentError, TookTooLong):
                if format.kind not in BY_NAME:
                    self.left_out.embedded(name)


def format_inside(file: InnerFile, name: str) -> Format | None:
    """What a file within another one is, by what the container says and by its name; None where nothing reads it."""
    if file.format:
        return format_named(file.format)
    if (format := format_of(Path(name)) or format_of_media_type(file.kind)) is not None:
        return format
    return None if file.name else format_named("txt")  # what was compressed alone, without a name that tells


def readable_name(name: str) -> str:
    """A name as one line that says where something lies, and no way out of there."""
    parts = [clean_line(part) for part in name.replace("\\", "/").split("/")]
    return "/".join(part for part in parts if part not in ("", ".", ".."))[-_LONGEST_NAME:]


def is_meant(name: str) -> bool:
    """Whether a person has put it there, and no program for itself."""
    return not name.startswith(_NOT_MEANT[0]) and not name.rpartition("/")[2].startswith(_NOT_MEANT[1:])
