"""Where things lie: the program's own resources and the user's data folder."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

import platformdirs

DATA_DIR_VARIABLE = "DRAGOMAN_DATA_DIR"


def resources_dir() -> Path:
    """The folder of icons, the built-in model and the sample documents."""
    bundle = getattr(sys, "_MEIPASS", None)
    return (Path(bundle) if bundle else Path(__file__).resolve().parents[2]) / "resources"


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
    def settings(self) -> Path:
        return self.root / "settings.json"

    @property
    def lock(self) -> Path:
        return self.root / "writer.lock"

    @property
    def log(self) -> Path:
        return self.root / "dragoman.log"
