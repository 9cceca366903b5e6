"""The program's own icons, SVG files in resources/icons: one for the program and one per kind of document."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QIcon

from app.common.paths import resources_dir

PLAIN_KIND = "text"


class Icons:
    """Reads each icon once. A kind without a drawing of its own gets the one of plain text."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder or resources_dir() / "icons"
        self._read: dict[str, QIcon] = {}

    def application(self) -> QIcon:
        return self._icon("dragoman")

    def kind(self, kind: str) -> QIcon:
        known = (self._folder / f"{kind}.svg").is_file() if kind not in self._read else True
        return self._icon(kind if known else PLAIN_KIND)

    def named(self, name: str) -> QIcon:
        """A small sign such as "search"."""
        return self._icon(name)

    def _icon(self, name: str) -> QIcon:
        if name not in self._read:
            self._read[name] = QIcon(str(self._folder / f"{name}.svg"))
        return self._read[name]
