"""The one connection that the catalogue is written through. What writes inherits it, each part in a module of its own,
and `Catalogue` is all of them together."""

from __future__ import annotations

from contextlib import AbstractContextManager
from pathlib import Path

from app.storage.connection import connect, transaction
from app.storage.recognition import recognise
from app.storage.upgrade import upgrade


class WriteConnection:
    """Creates or upgrades the database when opened; refuses what is none of ours (see `recognise`). For one thread of
    one process at a time."""

    def __init__(self, path: Path) -> None:
        recognise(path)
        self._path = path
        self._connection = connect(path, read_only=False)
        try:
            upgrade(self._connection, path)
        except BaseException:
            self._connection.close()
            raise

    def close(self) -> None:
        self._connection.close()

    def transaction(self) -> AbstractContextManager[None]:
        """Several writes as one: all of them or none."""
        return transaction(self._connection)
