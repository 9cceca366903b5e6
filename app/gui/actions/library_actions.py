"""What actions on the library have in common that have a dialog of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.domain.progress import Activity
from app.gui.background import Background
from app.gui.library_watch import LibraryWatch

if TYPE_CHECKING:
    from app.library import Library


class LibraryActions(QObject):
    """The library is asked and changed off the window's thread; `failed` carries the exception where that could not be
    done."""

    failed = Signal(object)

    def __init__(self, window: QWidget, library: Library, background: Background, watch: LibraryWatch) -> None:
        super().__init__(window)
        self._window = window
        self._library = library
        self._background = background
        self._watch = watch

    @property
    def _may_change(self) -> bool:
        """Whether this process may change the library, and does not only read it."""
        return self._library.progress().activity is not Activity.READING_ONLY
