"""Where things lie: the program's own resources and the user's data folder."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

import platformdirs

DATA_DIR_VARIABLE = "DRAGOMAN_DATA_DIR"


def resources_dir() -> Path:
    """The folder of icons, the built-in model and the sample documents: beside the code in a checkout and in a program
    in one piece, within the package where a wheel was installed. (What importlib.resources would say; loading it takes
    longer than all of this module.)"""
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle:
        return Path(bundle) / "resources"
    package = Path(__file__).resolve().parents[1]
    installed = package / "resources"
    return installed if installed.is_dir() else package.parent / "resources"


def default_data_dir() -> Path:
    """The folder named by DRAGOMAN_DATA_DIR, else the platform's place for a user's application data."""
    named = os.environ.get(DATA_DIR_VARIABLE)
    return Path(named).expanduser() if named else Path(platformdirs.user_data_dir("dragoman", appauthor=False))


@dataclass(frozen=True, slots=True)
class DataDir:
    """The layout of a data folder. Only the catalogue and the settings cannot be made again from the documents."""

    root: Path

    @property
    def catalogue(self) -> Path:
        return self.root / "catalogue.sqlite3"

    @property
    def full_text(self) -> Path:
        return self.root / "full_text"

    @property
    def vectors(self) -> Path:
        return self.root / "vectors"

    @property
    def models(self) -> Path:
        return self.root / "models"

    @property
    def tessdata(self) -> Path:
        """What scans are read with, where more than English is installed: the files of models, gathered."""
        return self.root / "tessdata"

    @property
    def backups(self) -> Path:
        """What cannot be made again, a file a day."""
        return self.root / "backups"

    @property
    def damaged(self) -> Path:
        """Catalogues that could not be read whole, kept aside."""
        return self.root / "damaged"

    @property
    def settings(self) -> Path:
        return self.root / "settings.json"

    @property
    def lock(self) -> Path:
        return self.root / "writer.lock"

    @property
    def log(self) -> Path:
        return self.root / "dragoman.log"

    @property
    def window(self) -> Path:
        """Where the window stood, its keys, and how it looks; nothing that names a document."""
        return self.root / "window.ini"

    @property
    def measured(self) -> Path:
        """How fast this computer reads and embeds."""
        return self.root / "measured.json"

    @property
    def held_back(self) -> Path:
        """For whose sake the indexing goes slower now."""
        return self.root / "held_back"

    @property
    def instance(self) -> Path:
        """Where a second start finds the window that is open; a socket, where the system has such files."""
        return self.root / "window.socket"

    @property
    def questions(self) -> Path:
        """Questions that were asked and searches that were saved."""
        return self.root / "questions.json"

    @property
    def collection(self) -> Path:
        """Passages that the person has collected."""
        return self.root / "collection.json"

    @property
    def temporary(self) -> Path:
        """Named so that it is nobody else's, whatever folder a person has chosen for the library."""
        return self.root / "dragoman.tmp"

    def is_own(self, name: str) -> bool:
        """Whether a file or folder of this name in `root` is the library's: one of the above, or what is made beside
        it on the way (catalogue.sqlite3-wal, settings.json.new, dragoman.log.1, full_text.old)."""
        files = (
            *(self.catalogue, self.settings, self.lock, self.log, self.measured, self.questions),
            *(self.window, self.instance, self.collection, self.held_back),
        )
        folders = (
            *(self.full_text, self.vectors, self.models, self.tessdata),
            *(self.backups, self.damaged, self.temporary),
        )
        return name.startswith(tuple(file.name for file in files)) or name.removesuffix(".old").removesuffix(
            ".new"
        ) in {folder.name for folder in folders}
