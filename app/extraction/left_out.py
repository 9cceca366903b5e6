"""What a reader leaves out of a document that counts as read, gathered into a few sentences. Of the text itself it
knows nothing but the names of files."""

from __future__ import annotations

from pathlib import PurePosixPath

from app.domain.messages import Message, message
from app.extraction.formats import BY_NAME, format_of
from app.extraction.reasons import is_archive

_MOST_NAMES = 5
_LONGEST_NAME = 80  # characters
# What can hold text, by what a mail calls it; pictures and sounds are not missed, and may be anybody's logo.
_KINDS = tuple(
    f"application/{kind}"
    for kind in ("pdf", "msword", "rtf", "zip", "gzip", "vnd.", "epub", "ms-tnef", "ms-excel", "x-7z", "x-rar", "x-tar")
)


class LeftOut:
    """Counts what is left out of one document."""

    def __init__(self) -> None:
        self._attachments: list[str] = []
        self._embedded: list[str] = []
        self._nested = 0
        self._unread = 0
        self._further: list[Message] = []

    def attachment(self, name: str, kind: str) -> None:
        """Something attached to a mail that is not read; it counts where it may hold text."""
        if holds_text(name) or (not PurePosixPath(name).suffix and kind.startswith(_KINDS)):
            self._attachments.append(name or kind)

    def embedded(self, name: str) -> None:
        """A document within the document that is not read."""
        self._embedded.append(name)

    def nested_part(self) -> None:
        """A part that lies deeper than anybody looks."""
        self._nested += 1

    def unread_part(self, count: int = 1) -> None:
        """A part that is damaged, or so many."""
        self._unread += count

    def rest(self, read: int, why: Message) -> None:
        """What follows the first `read` parts, because of `why`, a clause."""
        self.add(message("left_out.rest", n=read, why=why))

    def rest_of_message(self, why: Message) -> None:
        """Parts of a mail, because of `why`, a clause."""
        self.add(message("left_out.rest_of_message", why=why))

    def add(self, said: Message) -> None:
        """Anything else, once."""
        if said not in self._further:
            self._further.append(said)

    def messages(self) -> tuple[Message, ...]:
        """A sentence for each kind of thing."""
        said = []
        if self._attachments:
            said.append(message("left_out.attachments", n=len(self._attachments), names=_listed(self._attachments)))
        if self._embedded:
            said.append(message("left_out.embedded", n=len(self._embedded), names=_listed(self._embedded)))
        if self._nested:
            said.append(message("left_out.nested_parts", n=self._nested))
        if self._unread:
            said.append(message("left_out.damaged_parts", n=self._unread))
        return (*said, *self._further)


def holds_text(name: str) -> bool:
    """Whether a file of this name may hold text, or files that do."""
    format = format_of(PurePosixPath(name))
    return is_archive(PurePosixPath(name).suffix[1:].casefold()) or (format is not None and format.kind not in BY_NAME)


def _listed(names: list[str]) -> str:
    shown = [name if len(name) <= _LONGEST_NAME else name[: _LONGEST_NAME - 1] + "…" for name in names[:_MOST_NAMES]]
    return ", ".join(shown) + (", …" if len(names) > _MOST_NAMES else "")
