"""What is passed on of Dragoman for pip and pipx: an sdist, the wheel made of it, and wheels of what pip would have to
compile. Installers and bundles are made elsewhere."""

from __future__ import annotations

import gzip
import shutil
import tarfile
import tempfile
from pathlib import Path

import environments
import translations
from environments import LOCK, ROOT, must, python_of

_TOP = ("pyproject.toml", "README.md", "CHANGELOG.md", "LICENSE")
_FOLDERS = ("app", "resources", "packaging", "native")
_HOOK = "import sys; from setuptools import build_meta; getattr(build_meta, sys.argv[1])(sys.argv[2])"


def build(window_venv: Path, build_venv: Path, into: Path) -> list[Path]:
    """Fills `into` and returns what is there: the sdist, the wheel, and in `wheels` what is compiled for this
    system: hnswlib and our own.

    `window_venv` has Qt's tools, which make the languages; `build_venv` is made anew with the packages of build.txt.
    """
    translations.build(window_venv)
    environments.make(build_venv)
    must([*environments.pip(build_venv), "install", "--require-hashes", "--requirement", LOCK / "build.txt"])
    into.mkdir(parents=True, exist_ok=True)
    for old in (*into.glob("dragoman-*.whl"), *_sdists(into), *into.glob("wheels/*.whl")):
        old.unlink()
    with tempfile.TemporaryDirectory() as folder:
        # Apart from the checkout, where an earlier build may have left what is no longer part of it.
        copy = Path(folder) / "copy"
        copy.mkdir()
        for name in _TOP:
            shutil.copy2(ROOT / name, copy)
        for name in _FOLDERS:
            shutil.copytree(ROOT / name, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
        _call("build_sdist", build_venv, copy, into)
        sdist = _sdists(into)[0]
        unpacked = environments.unpack(sdist, Path(folder) / "unpacked")
        _pack(unpacked, sdist)
        _call("build_wheel", build_venv, unpacked, into)
    compiled = [build(build_venv, into / "wheels") for build in (environments.build_hnswlib, environments.build_native)]
    return [*_sdists(into), *into.glob("dragoman-*.whl"), *compiled]


def _sdists(folder: Path) -> list[Path]:
    """Not the bundle for Linux, which is packed likewise and has the system in its name."""
    return [path for path in folder.glob("dragoman-*.tar.gz") if path.name.count("-") == 1]


def _pack(folder: Path, archive: Path) -> None:
    """Packs an sdist anew, so that the same files give the same bytes: setuptools notes when, where and by whom."""
    time = int(environments.dated_environment()["SOURCE_DATE_EPOCH"])

    def plain(member: tarfile.TarInfo) -> tarfile.TarInfo:
        member.mtime, member.uid, member.gid, member.uname, member.gname = time, 0, 0, "", ""
        member.mode = 0o755 if member.isdir() else 0o644
        return member

    with gzip.GzipFile(archive, "wb", mtime=time) as packed, tarfile.open(fileobj=packed, mode="w") as opened:
        for path in [folder, *sorted(folder.rglob("*"))]:
            opened.add(path, path.relative_to(folder.parent).as_posix(), recursive=False, filter=plain)


def _call(hook: str, venv: Path, source: Path, into: Path) -> None:
    environment = environments.dated_environment()
    must([python_of(venv), "-c", _HOOK, hook, into.resolve()], quiet=True, folder=source, environment=environment)
