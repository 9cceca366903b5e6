"""A catalogue of an older version is brought to this one: as a whole or not at all, and not before what cannot be made
again has been backed up. Until that has ended well, the version that wrote it can go on with it."""

from __future__ import annotations

import logging
import sqlite3
from pathlib import Path

from app.common.paths import DataDir
from app.domain.errors import EnvironmentFault, StorageFault
from app.domain.messages import Message, message
from app.storage.backups import Backups, kept_of
from app.storage.faults import OF_DAMAGE, convert
from app.storage.schema import is_current, migrate, steps_done

log = logging.getLogger(__name__)


def upgrade(connection: sqlite3.Connection, path: Path) -> None:
    """Makes or upgrades the catalogue at `path`, which the connection writes to; one of this version stays as it is.

    Raises `NewerCatalogue`; of an older one `StorageFault`, which says why it could not be, or `DamagedCatalogue`. Of
    one that is made, what SQLite raises.
    """
    done = steps_done(connection)
    if not done or is_current(done):
        migrate(connection)
        return
    try:
        _back_up(connection, DataDir(path.parent), max(done))
        migrate(connection)
    except EnvironmentFault:
        raise
    except Exception as error:
        fault = convert(error) if isinstance(error, sqlite3.Error | OSError) else None
        if fault is None:
            log.exception("the catalogue could not be brought from %s to this version", max(done))
            mistake, remedy = message("storage.upgrade_mistake"), message("storage.use_former_version")
            raise _not_upgraded(mistake, remedy) from error
        if isinstance(error, OF_DAMAGE) and not isinstance(fault, StorageFault):
            raise fault from error
        raise _not_upgraded(fault.message, fault.remedy) from error


def _back_up(connection: sqlite3.Connection, data_dir: DataDir, last_step: str) -> None:
    kept = kept_of(connection, data_dir)
    if not kept.nothing:
        Backups(data_dir.backups).write(kept, before=last_step.split("_")[0])


def _not_upgraded(why: Message, remedy: Message) -> StorageFault:
    return StorageFault(message("storage.not_upgraded", why=why), remedy)
