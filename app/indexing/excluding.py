"""The command that leaves single files and folders out of what is searched."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from pathlib import Path

from app.domain.documents import Folder
from app.storage.catalogue import Catalogue
from app.watching.patterns import pattern_of


def exclude_places(catalogue: Catalogue, folders: Sequence[Folder], places: Collection[Path]) -> None:
    """Each of the searched `folders` gets a line for each of the places in it, unless it has it."""
    with catalogue.transaction():
        for folder in folders:
            lines = [
                pattern_of(place.relative_to(folder.path))
                for place in places
                if place != folder.path and place.is_relative_to(folder.path)
            ]
            excludes = tuple(dict.fromkeys([*folder.excludes, *lines]))
            if excludes != folder.excludes:
                catalogue.set_excludes(folder.id, excludes)
