"""For whose sake the work in the background goes slower, as a word in a file, so that other processes can say it too.

The file is there for as long as something holds the work back. What a process that was killed has left there is removed
by the next writer (`storage/leftovers.py`), and counts for nobody while there is none.
"""

from __future__ import annotations

import logging
from pathlib import Path

from app.common.private_files import private_opener
from app.common.regular_files import read_regular_file
from app.domain.progress import Restraint

log = logging.getLogger(__name__)

_LARGEST = 64  # bytes


class HeldBack:
    """The file at `path`. What cannot be written or read is no reason to stop."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def note(self, restraint: Restraint | None) -> None:
        """From now on this holds the work back; None: nothing does. The disk need not have it."""
        try:
            if restraint is None:
                self._path.unlink(missing_ok=True)
            else:
                with open(self._path, "w", encoding="ascii", opener=private_opener) as file:
                    file.write(restraint.value)
        except OSError as error:
            log.info("what holds the work back cannot be noted: %s", error.strerror)

    @property
    def now(self) -> Restraint | None:
        """What was noted last."""
        try:
            return Restraint(read_regular_file(self._path, _LARGEST).decode("ascii"))
        except (OSError, ValueError):  # not there, or just being written
            return None
