"""The person's program for PDFs, as the system tells of it."""

from __future__ import annotations

import plistlib
import sys
from pathlib import Path

import pytest

from app.common import default_viewer
from app.common.viewers import Program


@pytest.mark.skipif(sys.platform != "linux", reason="what Linux's desktops have")
@pytest.mark.parametrize("place", ["org.example.Reader.desktop", "kde4/reader.desktop"])
def test_on_linux_it_is_what_the_desktop_opens(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: str) -> None:
    entry = tmp_path / "share" / "applications" / place
    entry.parent.mkdir(parents=True)
    entry.write_text("#!/usr/bin/env xdg-open\n[Desktop Entry]\nName=R\nExec=reader --new %U\n[Other]\nExec=no\n")
    asked = tmp_path / "bin" / "xdg-mime"
    asked.parent.mkdir()
    asked.write_text(f'#!/bin/sh\n[ "$*" = "query default application/pdf" ] && echo "{place.replace("/", "-")}"\n')
    asked.chmod(0o755)
    monkeypatch.setenv("PATH", f"{asked.parent}:/usr/bin:/bin")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "none"))
    monkeypatch.setenv("XDG_DATA_DIRS", str(tmp_path / "share"))
    name = place.replace("/", "-").removesuffix(".desktop").lower()
    assert default_viewer.default_viewer() == Program((name, "reader"), ("reader", "--new"), 2)


@pytest.mark.skipif(sys.platform != "linux", reason="what Linux's desktops have")
@pytest.mark.parametrize("script", ["exit 1", "echo ../../etc/passwd", "echo nothing.desktop", "echo", "sleep 30"])
def test_on_linux_it_may_not_be_known(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, script: str) -> None:
    asked = tmp_path / "xdg-mime"
    asked.write_text(f"#!/bin/sh\nexec {script}\n" if script.startswith("sleep") else f"#!/bin/sh\n{script}\n")
    asked.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    monkeypatch.setattr(default_viewer, "_PATIENCE_S", 0.3)
    assert default_viewer.default_viewer() is None


def test_on_macos_it_is_what_the_person_has_chosen(tmp_path: Path) -> None:
    kept = tmp_path / "secure.plist"
    handlers = [
        {"LSHandlerContentType": "public.html", "LSHandlerRoleAll": "com.apple.safari"},
        {"LSHandlerContentType": "com.adobe.pdf", "LSHandlerRoleAll": "net.sourceforge.skim-app.Skim"},
    ]
    kept.write_bytes(plistlib.dumps({"LSHandlers": handlers}, fmt=plistlib.FMT_BINARY))
    id_ = "net.sourceforge.skim-app.skim"
    assert default_viewer._of_macos(kept) == Program((id_,), ("open", "-b", id_), 3)
    kept.write_bytes(plistlib.dumps({"LSHandlers": handlers[:1]}))
    assert default_viewer._of_macos(kept) is None
