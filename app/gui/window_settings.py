"""What the window remembers, in `window.ini` of the data folder: its shape, its keys, how it looks, what it may do.

Nothing in it names or quotes a document. Whoever keeps something here says under which key in its own module.
"""

from __future__ import annotations

import contextlib
import threading
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from app.common.paths import DataDir
from app.common.regular_files import read_regular_file

_LARGEST = 1 << 20  # bytes of the file; it has some hundreds
_FOREIGN = (b"@Variant(", b"@DateTime(")  # never written here; Qt makes of them whatever they say, or ends the program


class WindowSettings:
    """Typed values by key, from any thread. A value that somebody has spoilt by hand is as good as none."""

    def __init__(self, data_dir: Path) -> None:
        self._lock = threading.Lock()
        path = DataDir(data_dir).window
        if not _is_harmless(path):
            with contextlib.suppress(OSError):
                path.unlink()
        self._kept = QSettings(str(path), QSettings.Format.IniFormat)

    def text(self, key: str, default: str = "") -> str:
        found = self._value(key)
        return found if isinstance(found, str) else default

    def flag(self, key: str, default: bool) -> bool:
        return {"true": True, "false": False}.get(self.text(key).lower(), default)

    def number(self, key: str, default: int) -> int:
        try:
            return int(self.text(key))
        except ValueError:
            return default

    def state(self, key: str) -> QByteArray | None:
        """What `saveState()` and `saveGeometry()` gave."""
        found = self._value(key)
        return found if isinstance(found, QByteArray) else None

    def set(self, key: str, value: str | bool | int | QByteArray) -> None:
        if isinstance(value, bool):
            value = "true" if value else "false"
        with self._lock:
            self._kept.setValue(key, str(value) if isinstance(value, int) else value)

    def remove(self, key: str) -> None:
        """The value of this key, and all whose keys begin with it and a slash."""
        with self._lock:
            self._kept.remove(key)

    def save(self) -> None:
        """Writes now what would be written by and by."""
        with self._lock:
            self._kept.sync()

    def _value(self, key: str) -> object:
        with self._lock:
            found: object = self._kept.value(key)
            return found


def _is_harmless(path: Path) -> bool:
    """Whether Qt may read it: there is none yet, or one such as is written here."""
    try:
        text = read_regular_file(path, _LARGEST)
    except FileNotFoundError:
        return True
    except (OSError, ValueError):
        return False
    return not any(each in text for each in _FOREIGN)
