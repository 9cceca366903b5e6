"""What would run when it is opened is known by its name on any system, and by its first bytes."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from app.common.programs import ProgramKind, program_kind

PROGRAM, SCRIPT, SHORTCUT, MACROS = ProgramKind


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("setup.exe", PROGRAM),
        ("SETUP.EXE", PROGRAM),
        ("Viewer.AppImage", PROGRAM),
        ("letter.pdf.scr", PROGRAM),
        ("letter.exe. ", PROGRAM),
        ("clean.bat", SCRIPT),
        ("mail.js", SCRIPT),
        ("Backup.command", SCRIPT),
        ("Letter.lnk", SHORTCUT),
        ("Letter.desktop", SHORTCUT),
        ("page.url", SHORTCUT),
        ("budget.xlsm", MACROS),
        ("letter.docx", None),
        ("letter.pdf", None),
        ("notes", None),
        ("exe", None),
    ],
)
def test_by_its_name(tmp_path: Path, name: str, kind: ProgramKind | None) -> None:
    (tmp_path / name).write_text("Dear Sir")
    assert program_kind(tmp_path / name) is kind


@pytest.mark.skipif(os.name != "posix", reason="files have no right to run there")
@pytest.mark.parametrize(
    ("head", "runs", "kind"),
    [
        (b"#!/bin/sh\n", True, SCRIPT),
        (b"#!/bin/sh\n", False, None),
        (b"\x7fELF\x02\x01", True, PROGRAM),
        (b"\x7fELF\x02\x01", False, PROGRAM),
        (b"\xcf\xfa\xed\xfe", True, PROGRAM),
        (b"MZ is a code", False, None),
        (b"MZ\x90\0", True, PROGRAM),
        (b"\n[Desktop Entry]\nExec=rm", False, SHORTCUT),
        (b"Dear Sir", True, None),
        (b"", True, None),
    ],
)
def test_by_its_first_bytes(tmp_path: Path, head: bytes, runs: bool, kind: ProgramKind | None) -> None:
    file = tmp_path / "letter"
    file.write_bytes(head)
    file.chmod(0o755 if runs else 0o644)
    assert program_kind(file) is kind


def test_a_folder_is_none_and_what_is_not_there_is_said(tmp_path: Path) -> None:
    assert program_kind(tmp_path) is None
    with pytest.raises(FileNotFoundError):
        program_kind(tmp_path / "nothing.exe")


@pytest.mark.skipif(os.name != "posix", reason="there are no pipes in folders")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert program_kind(tmp_path / "pipe") is None
