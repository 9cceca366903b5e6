"""Makes of the bundle what is installed on Linux: build.py [--version VERSION] [deb|tar|appdir …] (all of them).

dist/dragoman_VERSION_ARCH.deb, dist/dragoman-VERSION-linux-MACHINE.tar.gz, and dist/Dragoman.AppDir, which appimagetool
makes an AppImage of. They are the same folder at different places. What a Flatpak is made from lies beside this file.
"""

from __future__ import annotations

import argparse
import gzip
import os
import platform
import shutil
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import needed_libraries
import tree

from app import __version__

HERE = Path(__file__).resolve().parent
DIST = tree.ROOT / "dist"
_ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--version", default=__version__, help="another one than the program's: to try an upgrade")
    parser.add_argument(
        "--unpacked", action="store_true", help="a .deb that is not compressed: large, and made at once"
    )
    parser.add_argument("kinds", nargs="*", default=[], help="deb, tar, appdir")
    chosen = parser.parse_args(arguments)
    seconds = int(os.environ["SOURCE_DATE_EPOCH"])
    compression = ["-Znone"] if chosen.unpacked else ["-Zxz", "-z6"]
    kinds: dict[str, Callable[[str, int], Path]] = {
        "deb": lambda version, time: deb(version, time, compression),
        "tar": tarball,
        "appdir": appdir,
    }
    for kind in chosen.kinds or kinds:
        made = kinds[kind](chosen.version, seconds)
        size = f" ({made.stat().st_size / 1e6:.1f} MB)" if made.is_file() else ""
        print(f"{made.relative_to(tree.ROOT)}{size}", flush=True)
    return 0


def deb(version: str, seconds: int, compression: list[str]) -> Path:
    """A package for Debian 12, Ubuntu 23.04 and what is newer."""
    architecture = _ARCHITECTURES.get(platform.machine(), platform.machine())
    with tempfile.TemporaryDirectory(dir=tree.ROOT / "build") as folder:
        root = Path(folder) / "root"
        tree.put_program(root / "usr" / "lib" / "dragoman")
        (root / "usr" / "bin").mkdir()
        (root / "usr" / "bin" / "dragoman").symlink_to("../lib/dragoman/dragoman")
        tree.put_share(root / "usr", version, _day(seconds))
        tree.put_documents(root / "usr" / "share", version, _day(seconds))
        size = sum(path.stat().st_size for path in root.rglob("*") if path.is_file() and not path.is_symlink())
        (root / "DEBIAN").mkdir()
        template = (HERE / "debian" / "control").read_text(encoding="utf-8")
        values = {
            "VERSION": version,
            "ARCHITECTURE": architecture,
            "SIZE": str(size // 1024),
            "DEPENDS": needed_libraries.depends(tree.BUNDLE),
        }
        for name, value in values.items():
            template = template.replace(f"@{name}@", value)
        (root / "DEBIAN" / "control").write_text(template, encoding="utf-8", newline="\n")
        shutil.copyfile(HERE / "debian" / "postrm", root / "DEBIAN" / "postrm")
        (root / "DEBIAN" / "postrm").chmod(0o755)
        tree.settle(root, seconds)
        made = DIST / f"dragoman_{version}_{architecture}.deb"
        command = ["dpkg-deb", "--root-owner-group", *compression, "--build", str(root), str(made)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return made


def tarball(version: str, seconds: int) -> Path:
    """For a person's own folder, on any distribution with a C library as new; its install.sh puts all in its place."""
    name = f"dragoman-{version}-linux-{platform.machine()}"
    with tempfile.TemporaryDirectory(dir=tree.ROOT / "build") as folder:
        root = Path(folder) / name
        tree.put_program(root / "program")
        tree.put_share(root, version, _day(seconds))
        for script in ("install.sh", "uninstall.sh"):
            shutil.copyfile(HERE / "home" / script, root / script)
            (root / script).chmod(0o755)
        tree.settle(root, seconds)
        made = DIST / f"{name}.tar.gz"
        with (
            made.open("wb") as file,
            gzip.GzipFile("", "wb", 6, file, mtime=0) as packed,
            tarfile.open(fileobj=packed, mode="w", format=tarfile.GNU_FORMAT) as archive,
        ):
            for path in (root, *sorted(root.rglob("*"))):
                archive.add(path, str(path.relative_to(root.parent)), recursive=False, filter=_nobodys)
    return made


def _nobodys(member: tarfile.TarInfo) -> tarfile.TarInfo:
    member.uid = member.gid = 0
    member.uname = member.gname = "root"
    return member


def appdir(version: str, seconds: int) -> Path:
    """The folder that `appimagetool` packs."""
    made = DIST / "Dragoman.AppDir"
    shutil.rmtree(made, ignore_errors=True)
    tree.put_program(made / "usr" / "lib" / "dragoman")
    tree.put_share(made / "usr", version, _day(seconds))
    shutil.copyfile(HERE / "AppRun", made / "AppRun")
    (made / "AppRun").chmod(0o755)
    shutil.copyfile(made / "usr/share/applications/dragoman.desktop", made / "dragoman.desktop")
    shutil.copyfile(made / "usr/share/icons/hicolor/256x256/apps/dragoman.png", made / "dragoman.png")
    (made / ".DirIcon").symlink_to("dragoman.png")
    tree.settle(made, seconds)
    return made


def _day(seconds: int) -> str:
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%d")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
