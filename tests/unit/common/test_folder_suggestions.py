"""Folders that are suggested: what is there, holds something, and is not searched yet."""

from __future__ import annotations

from pathlib import Path

import platformdirs
import pytest

from app.common.folder_suggestions import Suggestion, Usual, suggest_folders


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    home = tmp_path.resolve() / "home"
    home.mkdir()
    monkeypatch.setattr(Path, "home", lambda: home)
    monkeypatch.delenv("APPDATA", raising=False)
    for name in ("documents", "desktop", "downloads"):
        monkeypatch.setattr(platformdirs, f"user_{name}_path", lambda name=name: home / name.capitalize())
    return home


def _file(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("Hello.")
    return path


def test_what_is_there_and_holds_something_is_suggested(home: Path) -> None:
    assert suggest_folders() == ()
    _file(home / "Documents" / "letter.txt")
    (home / "Desktop").mkdir()
    _file(home / "Downloads" / "paper.pdf")
    assert suggest_folders() == (
        Suggestion(home / "Documents", Usual.DOCUMENTS),
        Suggestion(home / "Downloads", Usual.DOWNLOADS),
    )


def test_what_is_searched_is_not_suggested_nor_what_lies_in_it(home: Path) -> None:
    _file(home / "Documents" / "letter.txt")
    _file(home / "Downloads" / "paper.pdf")
    assert [each.usual for each in suggest_folders([home / "Documents"])] == [Usual.DOWNLOADS]
    assert suggest_folders([home]) == ()
    assert len(suggest_folders([home / "Documents" / "old"])) == 2, "its folder is not searched whole"


def test_mails_are_suggested_where_they_can_be_read(home: Path) -> None:
    _file(home / ".thunderbird" / "abc.default" / "Mail" / "Local Folders" / "Inbox")
    assert suggest_folders() == (), "a mailbox without an extension is not read"
    mails = home / ".thunderbird" / "abc.default" / "ImapMail"
    _file(mails / "host" / "Inbox" / "cur" / "1.eml")
    _file(home / "Mail" / "archive.MBOX")
    assert suggest_folders() == (Suggestion(home / "Mail", Usual.MAIL), Suggestion(mails, Usual.MAIL))


def test_the_home_folder_itself_is_never_suggested(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _file(home / "letter.txt")
    monkeypatch.setattr(platformdirs, "user_desktop_path", lambda: home)
    assert suggest_folders() == ()
