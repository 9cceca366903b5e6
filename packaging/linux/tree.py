"""Trees of files for packages: the bundle at its place, and beside it what a desktop and a shell want to know of it.

Everything in a tree has the same time (SOURCE_DATE_EPOCH) and the usual rights, so that two builds are equal.
"""

from __future__ import annotations

import gzip
import os
import shutil
import subprocess
import sys
from pathlib import Path

import manual

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent
BUNDLE = ROOT / "dist" / "dragoman"
ICON = ROOT / "resources" / "icons" / "dragoman.svg"
ICON_SIZES = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512)
APP_ID = "org.dragoman.Dragoman"
COMPLETIONS = {
    "bash": "share/bash-completion/completions/dragoman",
    "zsh": "share/zsh/vendor-completions/_dragoman",
    "fish": "share/fish/vendor_completions.d/dragoman.fish",
}


def put_program(into: Path) -> None:
    """The bundle as the folder `into`; files are linked where the file system can, not copied."""
    shutil.copytree(BUNDLE, into, symlinks=True, copy_function=_link)


def put_share(usr: Path, version: str, day: str) -> None:
    """What belongs below /usr/share or ~/.local/share. `day` is the release's, as YYYY-MM-DD."""
    share = usr / "share"
    _write(share / "applications" / "dragoman.desktop", (ROOT / "packaging/desktop/dragoman.desktop").read_text())
    metainfo = (HERE / f"{APP_ID}.metainfo.xml").read_text(encoding="utf-8")
    _write(share / "metainfo" / f"{APP_ID}.metainfo.xml", metainfo.replace("@VERSION@", version).replace("@DAY@", day))
    _write_compressed(share / "man" / "man1" / "dragoman.1.gz", manual.page(version, day))
    for shell, place in COMPLETIONS.items():
        _write(usr / place, manual.completion(shell))
    put_icons(share / "icons" / "hicolor")


def put_icons(hicolor: Path) -> None:
    scalable = hicolor / "scalable" / "apps" / "dragoman.svg"
    scalable.parent.mkdir(parents=True)
    shutil.copyfile(ICON, scalable)
    folders = []
    for size in ICON_SIZES:
        folder = hicolor / f"{size}x{size}" / "apps"
        folder.mkdir(parents=True)
        folders.append(str(folder / "dragoman.png"))
    # In a process of its own: drawing needs Qt, which then takes the environment as it finds it.
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    subprocess.run([sys.executable, HERE / "icons.py", ICON, *folders], env=environment, check=True)


def put_documents(share: Path, version: str, day: str) -> None:
    """Copyright and changes where Debian looks for them."""
    doc = share / "doc" / "dragoman"
    notice = "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\nUpstream-Name: Dragoman\n"
    licences = (BUNDLE / "LICENCES.txt").read_text(encoding="utf-8")
    paragraphs = (
        "\nFiles: *\nCopyright: the authors of Dragoman\nLicense: Apache-2.0\n"
        " On Debian systems the text stands in /usr/share/common-licenses/Apache-2.0.\n"
        "\nFiles: usr/lib/dragoman/_internal/*\nCopyright: their authors, as named below\nLicense: as named below\n"
    )
    body = "".join(f" {line}\n" if line.strip() else " .\n" for line in licences.splitlines())
    _write(doc / "copyright", notice + paragraphs + body)
    _write_compressed(doc / "changelog.gz", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))


def settle(root: Path, seconds: int) -> None:
    """The same rights and the same time for everything below, whoever built it under whatever mask."""
    for path in (root, *root.rglob("*")):
        if path.is_symlink():
            os.utime(path, (seconds, seconds), follow_symlinks=False)
            continue
        runs = path.is_dir() or bool(path.stat().st_mode & 0o100)
        path.chmod(0o755 if runs else 0o644)
        os.utime(path, (seconds, seconds))


def _link(source: str, into: str) -> None:
    try:
        os.link(source, into, follow_symlinks=False)
    except OSError:
        shutil.copy2(source, into, follow_symlinks=False)


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")


def _write_compressed(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(text.encode(), mtime=0))
