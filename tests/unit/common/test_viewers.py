"""What each viewer is told so that it opens a PDF at its page."""

from __future__ import annotations

import os
import shlex
from pathlib import Path

import pytest

from app.common.viewers import page_command, program_of_entry, program_of_windows, read_viewers, viewer_of

LEASE = Path("/papers/a lease #1.pdf")
_FLATPAK = "/usr/bin/flatpak run --branch=stable --command=okular --file-forwarding org.kde.okular"
URL = "file:///papers/a%20lease%20%231.pdf"


def _command(id_: str, line: str) -> list[str] | None:
    program = program_of_entry(id_, shlex.split(line))
    assert program is not None
    viewer = viewer_of(program, "linux", read_viewers())
    return None if viewer is None else page_command(program, viewer, LEASE, 3)


@pytest.mark.skipif(os.name != "posix", reason="paths of Linux")
@pytest.mark.parametrize(
    ("entry", "line", "command"),
    [
        ("org.gnome.Evince.desktop", "evince %U", ["evince", "--page-index=3", str(LEASE)]),
        ("org.gnome.Papers.desktop", "papers %U", ["papers", "--page-index=3", str(LEASE)]),
        ("okularApplication_pdf.desktop", "okular %U", ["okular", "--page", "3", str(LEASE)]),
        ("org.pwmt.zathura.desktop", "zathura %U", ["zathura", "--page=3", str(LEASE)]),
        ("qpdfview.desktop", "qpdfview --unique %F", ["qpdfview", "--unique", f"{LEASE}#3"]),
        ("xpdf.desktop", "xpdf %f", ["xpdf", str(LEASE), ":3"]),
        ("mupdf.desktop", "/usr/bin/mupdf %f", ["/usr/bin/mupdf", str(LEASE), "3"]),
        ("firefox.desktop", "firefox %u", ["firefox", f"{URL}#page=3"]),
        ("google-chrome.desktop", "/opt/google-chrome-stable %U", ["/opt/google-chrome-stable", f"{URL}#page=3"]),
        (
            "org.kde.okular.desktop",
            f"{_FLATPAK} @@u %U @@",
            [*_FLATPAK.split(), "--page", "3", "@@u", URL, "@@"],
        ),
        ("evince.desktop", 'env L=de "evince" %i %c', ["env", "L=de", "evince", "--page-index=3", str(LEASE)]),
    ],
)  # fmt: skip
def test_on_linux(entry: str, line: str, command: list[str]) -> None:
    assert _command(entry, line) == command


def test_a_viewer_that_is_not_known_is_opened_as_anything_else() -> None:
    assert _command("com.example.Viewer.desktop", "viewer %f") is None
    assert program_of_entry("empty.desktop", []) is None


@pytest.mark.skipif(os.name != "posix", reason="paths are those of this system")
@pytest.mark.parametrize(
    ("registered", "command"),
    [
        (
            r'"C:\Program Files\SumatraPDF\SumatraPDF.exe" "%1"',
            [r"C:\Program Files\SumatraPDF\SumatraPDF.exe", "-page", "3", str(LEASE)],
        ),
        (r'"C:\Adobe\Acrobat.exe" "%1"', [r"C:\Adobe\Acrobat.exe", "/A", "page=3", str(LEASE)]),
        (r'"C:\Foxit\FoxitPDFReader.exe" "%1"', [r"C:\Foxit\FoxitPDFReader.exe", str(LEASE), "/A", "page=3"]),
        (
            r'"C:\Edge\msedge.exe" --single-argument %1',
            [r"C:\Edge\msedge.exe", "--single-argument", f"{URL}#page=3"],
        ),
        (r'C:\Firefox\firefox.exe -osint -url "%1"', [r"C:\Firefox\firefox.exe", "-osint", "-url", f"{URL}#page=3"]),
    ],
)
def test_on_windows(registered: str, command: list[str]) -> None:
    program = program_of_windows(registered)
    assert program is not None
    viewer = viewer_of(program, "win32", read_viewers())
    assert viewer is not None and page_command(program, viewer, LEASE, 3) == command


def test_what_is_no_program_of_windows() -> None:
    assert program_of_windows("rundll32 shell.dll,Open %1") is None
    assert program_of_windows("") is None


def test_every_row_of_the_table_is_of_use() -> None:
    for viewer in read_viewers():
        assert viewer.systems and set(viewer.systems) <= {"linux", "win32", "darwin"}
        assert viewer.names and all(name == name.lower() for name in viewer.names)
        told = " ".join((*viewer.before, viewer.target, *viewer.after))
        assert "{page}" in told and "{path}" in told.replace("{url}", "{path}").replace("{url_path}", "{path}")
