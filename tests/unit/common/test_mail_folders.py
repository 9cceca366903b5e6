"""Mails in files without an ending, as the standard library and programs for mail write them."""

from __future__ import annotations

import mailbox
from pathlib import Path

import pytest

from app.common.mail_folders import is_further_mailbox
from app.extraction.formats import format_of
from app.extraction.inside import extract_documents
from app.watching.rules import IgnoreRules, is_clutter
from app.watching.walk import FoundFile, walk


def _maildir(place: Path) -> mailbox.Maildir:
    made = mailbox.Maildir(place)
    made.add(b"From: Ada <ada@example.org>\nSubject: Herons\n\nThe heron stands in the reeds.")
    seen = mailbox.MaildirMessage(b"Subject: Bees\n\nThe bees have left the hive.")
    seen.set_subdir("cur")
    seen.set_flags("SR")
    made.add(seen)
    return made


def _mails(root: Path) -> list[str]:
    found = []
    for each in walk(root, IgnoreRules(root)):
        if isinstance(each, FoundFile) and (format := format_of(each.path)) is not None:
            (extraction,) = extract_documents(each.path.read_bytes(), format, name=each.path.name)
            found.append(f"{format.kind} {extraction.title}")
    return sorted(found)


def test_its_files_are_read_as_mails(tmp_path: Path) -> None:
    _maildir(tmp_path / "Mail")
    assert _mails(tmp_path) == ["mail Bees", "mail Herons"]


def test_its_further_mailboxes_are_searched_though_their_names_hide_them(tmp_path: Path) -> None:
    made = _maildir(tmp_path / "Mail")
    made.add_folder("Sent.2021").add(b"Subject: Apples\n\nThe apples are ripe.")
    (tmp_path / "Mail" / ".cache").mkdir()
    (tmp_path / "Mail" / ".cache" / "1600000000.M1P1.host").write_text("Subject: none\n\nnone")
    assert _mails(tmp_path) == ["mail Apples", "mail Bees", "mail Herons"]
    sent = tmp_path / "Mail" / ".Sent.2021"
    assert is_further_mailbox(sent) and not is_further_mailbox(tmp_path / "Mail" / ".cache")
    for path, clutter in ((sent, False), (sent / "new" / "x", False), (tmp_path / "Mail" / ".cache" / "x", True)):
        assert is_clutter(path, tmp_path) is clutter


@pytest.mark.parametrize(
    ("path", "format"),
    [
        ("cur/1204680122.27448_0.host:2,S", "eml"), ("new/1204680122.M20P12Q1.host,S=931", "eml"),
        ("cur/1204680122.M20P12.mail.example.pl;2,", "eml"), ("new/1204680122.M20P12.mail.example.pl", "eml"),
        ("cur/msg-001!2,FRS", "eml"), ("tmp/1204680122.27448_0.host", None), ("old/1204680122.27448_0.host", None),
        ("new/2021.report.pdf", "pdf"), ("new/report", None), ("cur/notes.txt", "txt"), ("new/1204680122.report", None),
    ],
)  # fmt: skip
def test_they_are_told_by_their_names_within_an_archive_too(path: str, format: str | None) -> None:
    found = format_of(Path("Mail") / path)
    assert (found.name if found else None) == format


def test_odd_names_are_told_by_the_folders_around_them(tmp_path: Path) -> None:
    _maildir(tmp_path / "Mail")
    for folder, format in (("new", "eml"), ("cur", "eml"), ("tmp", None)):
        (tmp_path / "Mail" / folder / "17").write_bytes(b"Subject: x\n\ny")
        found = format_of(tmp_path / "Mail" / folder / "17")
        assert (found.name if found else None) == format


def test_a_mailbox_of_thunderbird_is_told_by_its_index(tmp_path: Path) -> None:
    made = mailbox.mbox(tmp_path / "Inbox")
    made.add(b"Subject: Plums\n\nThe plums are blue.")
    made.add(b"Subject: Figs\n\nThe figs are green.")
    made.close()
    assert format_of(tmp_path / "Inbox") is None
    (tmp_path / "Inbox.msf").touch()
    format = format_of(tmp_path / "Inbox")
    assert format is not None and format.name == "mbox"
    found = extract_documents((tmp_path / "Inbox").read_bytes(), format, name="Inbox")
    assert [each.title for each in found] == ["Plums", "Figs"]
