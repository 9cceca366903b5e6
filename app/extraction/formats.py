"""What Dragoman reads: the formats that the modules of `readers` declare, found by a file's extension.

Who adds a format writes one module there, with the function that extracts its text and a tuple `FORMATS`. A format is
listed only where reading it was measured on real files. Left out are DjVu and CHM, whose text is packed in ways that no
library unpacks which is kept up and comes for all three systems, and Outlook's PST and OST, for the same reason.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import PurePath

from app.common.mail_folders import is_mailbox, is_message, is_named_as_message
from app.domain.documents import Extraction
from app.extraction.workers.budget import Budget

KINDS = ("pdf", "document", "slides", "sheet", "book", "web", "mail", "text", "archive", "picture", "recording")
BY_NAME = ("picture", "recording")  # in which nobody misses words: without any they are found by their names
_NOTES = 1_000  # bytes, of what is said of one
_MESSAGE, _MAILBOX = "eml", "mbox"


@dataclass(frozen=True, slots=True)
class InnerFile:
    """A file within another one: where it lies there, and how its bytes are had, which may raise DocumentErrors. `kind`
    is its media type, where that is told; `format` names what it is, where the container knows."""

    name: str
    read: Callable[[], bytes]
    kind: str = ""
    format: str = ""


@dataclass(frozen=True, slots=True)
class Format:
    """A file format.

    `name` is its usual extension, `more_extensions` the others; `kind` one of KINDS, `label` what a person calls it.
    `extract` makes the text of a file's bytes, in the worker and within a budget, which one that reads page by page
    heeds; what it needs beyond the standard library it imports when it is called. `extract_locked` does so with
    passwords that may open the file, where that is not done before (see `unlocking`). `inner` gives the files that lie
    in it, in order, which `extract` does not read, with passwords that may open them. `prose` gives what of a text is
    written in a language of people, where not all of it is: by that its language is told. `pictures` gives, as `inner`
    does, the pictures that it shows, which may be scans. `version` grows when it gives
    another text than before: files of the format are then read again.
    """

    name: str
    kind: str
    label: str
    extract: Callable[[bytes, Format, Budget], Extraction]
    more_extensions: tuple[str, ...] = ()
    version: int = 1
    extract_locked: Callable[[bytes, Format, Budget, Sequence[str]], Extraction] | None = None
    inner: Callable[[bytes, Format, Sequence[str]], Iterator[InnerFile]] | None = None
    prose: Callable[[str], str] | None = None
    pictures: Callable[[bytes, Format, Sequence[str]], Iterator[InnerFile]] | None = None

    @property
    def extensions(self) -> tuple[str, ...]:
        return (self.name, *self.more_extensions)


@cache
def formats() -> tuple[Format, ...]:
    """All of them."""
    from app.extraction import readers

    names = sorted(module.name for module in pkgutil.iter_modules(readers.__path__, f"{readers.__name__}."))
    return tuple(format for name in names for format in importlib.import_module(name).FORMATS)


def format_of(path: PurePath) -> Format | None:
    """The format that the file's extension names or, of mails, what lies around it; None where Dragoman does not read
    such files."""
    found = _by_extension().get(extension_of(path))
    if found is None:
        return format_named(_MESSAGE) if is_message(path) else format_named(_MAILBOX) if is_mailbox(path) else None
    if found.kind == "text" and is_named_as_message(path.parent.name, path.name):
        return format_named(_MESSAGE)  # the end of a host's name in Poland or Moldova
    return found


def format_named(name: str) -> Format:
    """The format called `name`, for a file whose content shows another format than its extension."""
    return next(format for format in formats() if format.name == name)


def text_bytes(kind: str, size: int) -> int:
    """What a file of this kind and of so many bytes counts where passages are reckoned from bytes: most of a picture or
    a recording is no text."""
    return min(size, _NOTES) if kind in BY_NAME else size


def extension_of(path: PurePath) -> str:
    """The extension without its dot, case aside."""
    return path.suffix[1:].casefold()


def extensions() -> frozenset[str]:
    """All extensions that name a format, without the dot."""
    return frozenset(_by_extension())


@cache
def _by_extension() -> Mapping[str, Format]:
    return {extension: format for format in formats() for extension in format.extensions}
