"""Folders that a person may want to have searched: where documents and mails usually lie, as far as they are there.

May wait for a drive: not for a window's thread.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

import platformdirs

# What mails are kept in that can be read; a mailbox without an extension is none of them.
_MAILS = (".eml", ".mbox", ".mbx")
_MOST_LOOKED_AT = 3_000  # entries of a folder of mails
_DEEPEST = 6


class Usual(StrEnum):
    """What a folder is usually for."""

    DOCUMENTS = "documents"
    DESKTOP = "desktop"
    DOWNLOADS = "downloads"
    MAIL = "mail"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A folder that is there, and what it is usually for."""

    path: Path
    usual: Usual


def suggest_folders(searched: Iterable[Path] = ()) -> tuple[Suggestion, ...]:
    """Those that are there and hold something, and of which nothing is searched yet: neither they, nor a folder that
    they lie in."""
    covered = list(searched)
    found: list[Suggestion] = []
    for usual, path in _usual_places():
        path = Path(os.path.realpath(path))
        known = [*covered, *(each.path for each in found)]
        if path != Path.home() and not any(path.is_relative_to(each) for each in known) and _is_worth_it(usual, path):
            found.append(Suggestion(path, usual))
    return tuple(found)


def _usual_places() -> Iterator[tuple[Usual, Path]]:
    yield Usual.DOCUMENTS, platformdirs.user_documents_path()
    yield Usual.DESKTOP, platformdirs.user_desktop_path()
    yield Usual.DOWNLOADS, platformdirs.user_downloads_path()
    home = Path.home()
    for below in ("Mail", "mail", "Mails", "E-Mail"):
        yield Usual.MAIL, home / below
    for profiles in (
        home / ".thunderbird",
        home / "snap" / "thunderbird" / "common" / ".thunderbird",
        home / ".var" / "app" / "org.mozilla.Thunderbird" / ".thunderbird",
        home / "Library" / "Thunderbird" / "Profiles",
        Path(os.environ.get("APPDATA") or home) / "Thunderbird" / "Profiles",
    ):
        for profile in _folders_in(profiles):
            yield Usual.MAIL, profile / "Mail"
            yield Usual.MAIL, profile / "ImapMail"


def _folders_in(folder: Path) -> list[Path]:
    try:
        with os.scandir(folder) as listing:
            return sorted(Path(entry.path) for entry in listing if entry.is_dir())
    except OSError:
        return []


def _is_worth_it(usual: Usual, path: Path) -> bool:
    try:
        if not path.is_dir():
            return False
        if usual is Usual.MAIL:
            return _holds_mails(path)
        with os.scandir(path) as listing:
            return next(listing, None) is not None
    except OSError:
        return False


def _holds_mails(folder: Path) -> bool:
    looked_at, waiting = 0, [(folder, 0)]
    while waiting:
        path, depth = waiting.pop()
        try:
            with os.scandir(path) as listing:
                for entry in listing:
                    looked_at += 1
                    if looked_at > _MOST_LOOKED_AT:
                        return False
                    if entry.name.lower().endswith(_MAILS) and entry.is_file():
                        return True
                    if depth < _DEEPEST and entry.is_dir(follow_symlinks=False):
                        waiting.append((Path(entry.path), depth + 1))
        except OSError:
            continue
    return False
