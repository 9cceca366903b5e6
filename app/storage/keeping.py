"""Writing what keeps the catalogue safe: backups of what cannot be made again, and counts made true."""

from __future__ import annotations

from app.common.paths import DataDir
from app.storage.backups import KEPT_VECTORS, LOST_WRITES, Backups, kept_of
from app.storage.counts import recount
from app.storage.vector_backup import write_vectors
from app.storage.write_connection import WriteConnection

_WITHOUT_TEXT = "DELETE FROM vectors WHERE NOT EXISTS (SELECT 1 FROM chunks WHERE chunks.text_hash = vectors.text_hash)"


class KeepingWriter(WriteConnection):
    """Each method is one transaction."""

    def write_backup(self, backups: Backups, data_dir: DataDir, *, vectors: bool = False) -> bool:
        """Writes a backup where one is due, with `vectors` also of these; says whether it was. Raises OSError."""
        kept = kept_of(self._connection, data_dir)
        if not backups.is_due(kept):
            return False
        # The catalogue first: a backup that knows of a later number is of a catalogue that has lost something since.
        with self.transaction():
            self._connection.execute(
                "INSERT OR REPLACE INTO properties (name, value) VALUES ('backup_number', ?)", (str(kept.number + 1),)
            )
        path = backups.write(kept_of(self._connection, data_dir))
        if vectors:
            write_vectors(self._path, path.parent)
        return True

    def note_lost(self) -> None:
        """What was written last is lost, of which the indexes knew."""
        self._connection.execute("INSERT OR IGNORE INTO properties (name, value) VALUES (?, '1')", (LOST_WRITES,))

    def finish_repairs(self) -> bool:
        """Everything has been looked through, and read again where it was to be: nothing counts as lost any more, and
        vectors that were kept for texts which have not turned up again go. Says whether there were any."""
        noted = {name for (name,) in self._connection.execute("SELECT name FROM properties WHERE value = '1'")}
        if not noted & {LOST_WRITES, KEPT_VECTORS}:
            return False
        with self.transaction():
            self._connection.execute("DELETE FROM properties WHERE name = ?", (LOST_WRITES,))
            if self._connection.execute("SELECT 1 FROM documents WHERE pipeline = '' LIMIT 1").fetchone():
                return False  # their text may still turn up
            self._connection.execute("DELETE FROM properties WHERE name = ?", (KEPT_VECTORS,))
            return bool(self._connection.execute(_WITHOUT_TEXT).rowcount)

    def drop_kept_vectors(self) -> None:
        """Vectors that were kept for texts which may turn up again are not to: one of them may have been forgotten."""
        with self.transaction():
            if self._connection.execute("DELETE FROM properties WHERE name = ?", (KEPT_VECTORS,)).rowcount:
                self._connection.execute(_WITHOUT_TEXT)

    def recount(self) -> None:
        """Counts everything anew that is kept as a count."""
        with self.transaction():
            recount(self._connection)
