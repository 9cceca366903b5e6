"""The part of the facade that is given passwords: tried at once, kept in memory alone, and heeded by whatever reads or
shows a file from then on."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from app.common.made_late import MadeLate
from app.common.passwords import LONGEST, Passwords
from app.common.settings import Settings
from app.domain.documents import DocumentState
from app.domain.errors import EncryptedDocument, EnvironmentFault
from app.domain.messages import message
from app.domain.states import Failure
from app.ports import CancelCheck, never_cancelled
from app.storage.writer import Writer

if TYPE_CHECKING:  # loaded when a password is given: a search is to start fast
    from app.extraction.unlocking.checker import PasswordChecker


class Unlocking:
    """What the library inherits."""

    _passwords: Passwords
    _password_checker: MadeLate[PasswordChecker]
    _place: Writer | EnvironmentFault

    def failures(self, states: Collection[DocumentState] | None = None, *, by_rule: bool = False) -> Iterator[Failure]:
        raise NotImplementedError

    def retry(self, paths: Collection[Path] | None = None) -> int | None:
        raise NotImplementedError

    def give_password(self, path: Path, password: str, check: CancelCheck = never_cancelled) -> int:
        """Tries a password with a file, which need not be in the library, in a process that is shut off. Where it opens
        the file it is known from now on, until `close`: all files that need one are read again as `retry` does, for
        people use one password for many, and pages and forms can be shown. Returns how many these are.

        Raises `EncryptedDocument` where it does not open the file, another `DocumentError` where the file needs none or
        cannot be read, what `check` raises, and an `EnvironmentFault`: where another process is the writer, only if the
        file is still to be read, and the password is known all the same.
        """
        if not password or len(password) > LONGEST:
            raise EncryptedDocument(message("encrypted.wrong_password"))
        self._password_checker.get().check(path, password, check)
        self._passwords.add(password)
        locked = [failure.path for failure in self.failures({DocumentState.NEEDS_PASSWORD})]
        if isinstance(self._place, EnvironmentFault):
            if path in locked:
                raise self._place
            return 0
        if locked:
            self.retry(locked)
        return len(locked)


def make_checker(settings: Settings) -> PasswordChecker:
    """What tries passwords, within the limits of whatever else reads files."""
    from app.extraction.unlocking.checker import CheckLimits, PasswordChecker

    return PasswordChecker(CheckLimits(settings.extraction_memory_limit, settings.largest_file))
