"""The virtual environments of the tasks: what goes into them, to the byte, and what the system must bring.

`packaging/lock` names every package with the digests of its files on every system: a part for what compiles, one for
the engine, one for each extra of pyproject.toml. `install` puts in these and nothing else; `lock` writes them anew.
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import os
import re
import shutil
import subprocess
import sys
import sysconfig
import tarfile
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NoReturn

import portable_hnswlib

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "packaging" / "lock"
NATIVE = ROOT / "native"
ENVIRONMENT = 3
# A part of the lock, and the parts that are there when it is installed: what they hold is not in it again.
PARTS: dict[str, tuple[str, ...]] = {
    "build": (),
    "engine": (),
    "window": ("engine",),
    "bundle": ("engine", "window"),
    "test": ("engine",),
    "develop": ("engine", "window", "test"),
}
# One package of a lock: its first line, with what follows it up to the next.
_PACKAGE = re.compile(r"^(?P<name>[\w.-]+)==[^ ;]+(?: ; (?P<marker>[^\\\n]+?))? \\\n(?:    .*\n)+", re.MULTILINE)

# What PySide6 loads at run time and its wheels do not bring: (library, Debian package).
QT_LIBRARIES = (
    ("libEGL.so.1", "libegl1"),
    ("libGL.so.1", "libgl1"),
    ("libdbus-1.so.3", "libdbus-1-3"),
    ("libfontconfig.so.1", "libfontconfig1"),
    ("libglib-2.0.so.0", "libglib2.0-0"),
    ("libxkbcommon.so.0", "libxkbcommon0"),
    ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
    ("libxcb-cursor.so.0", "libxcb-cursor0"),
    ("libxcb-icccm.so.4", "libxcb-icccm4"),
    ("libxcb-image.so.0", "libxcb-image0"),
    ("libxcb-keysyms.so.1", "libxcb-keysyms1"),
    ("libxcb-randr.so.0", "libxcb-randr0"),
    ("libxcb-render-util.so.0", "libxcb-render-util0"),
    ("libxcb-shape.so.0", "libxcb-shape0"),
    ("libxcb-xkb.so.1", "libxcb-xkb1"),
)
# What pictures of the window need: (program, font family or "", Debian package).
SCREEN_PACKAGES = (
    ("Xvfb", "", "xvfb"),
    ("", "Noto Sans", "fonts-noto-core"),
    ("", "Noto Sans CJK", "fonts-noto-cjk"),
)
# What the installer for Windows is made and tried with.
INSTALLER_TRIAL = (("makensis", "", "nsis"), ("wine", "", "wine"), ("wineserver", "", "wine64"))
# What Dragoman is compared with.
PEERS = (("recollindex", "", "recollcmd"),)
# What a package for Debian is tried and looked over with.
DEBIAN_TRIAL = (
    ("debootstrap", "", "debootstrap"),
    ("Xvfb", "", "xvfb"),
    ("desktop-file-validate", "", "desktop-file-utils"),
    ("appstreamcli", "", "appstream"),
)


# ---- environments


def prepare(venv: Path, *extras: str) -> None:
    """A virtual environment with Dragoman and these extras in it; does nothing when it is there already."""
    if sys.version_info < (3, 11):
        stop("Dragoman needs Python 3.11 or newer; this is " + sys.version.split()[0] + ".")
    stamp = venv / "set-up.txt"
    wanted = fingerprint()
    have = stamp.read_text().splitlines() if stamp.exists() else []
    if have[:1] == [wanted] and set(extras) <= set(have[1:]):
        return
    install_system_packages(qt="window" in extras)
    make(venv)
    every = [part for part in PARTS if part in {*extras, *have[1:]}]
    say(f"Installing the Python packages into {venv.name} (a few minutes the first time)")
    install(venv, ["engine", *every])
    stamp.write_text("\n".join([wanted, *every]))


def make(venv: Path) -> None:
    if not python_of(venv).exists():
        say(f"Making {venv.name}")
        must([sys.executable, "-m", "venv", str(venv)])


def install(venv: Path, parts: Sequence[str]) -> None:
    """These parts of the lock and Dragoman itself. What is compiled is compiled with packages of the lock as well."""
    into = [*pip(venv), "install"]
    must([*into, "--require-hashes", "--requirement", LOCK / "build.txt"])
    with tempfile.TemporaryDirectory() as folder:
        compiled = [build_hnswlib(venv, Path(folder)), build_native(venv, Path(folder))]
        must([*into, "--no-deps", "--force-reinstall", *compiled])
    files = [word for part in parts for word in ("--requirement", LOCK / f"{part}.txt")]
    must([*into, "--require-hashes", "--no-build-isolation", *files])
    must([*into, "--no-deps", "--no-build-isolation", "--editable", ROOT])


def build_hnswlib(venv: Path, into: Path) -> Path:
    """The wheel of hnswlib for this kind of computer, not for this one alone; made of the source that the lock names,
    with an environment that holds the packages of build.txt. The same source gives the same bytes."""
    locked = (each[0] for each in _PACKAGE.finditer((LOCK / "engine.txt").read_text()) if each["name"] == "hnswlib")
    environment = {**dated_environment(), **portable_hnswlib.ENVIRONMENT}
    with tempfile.TemporaryDirectory() as folder:
        wanted = Path(folder) / "hnswlib.txt"
        wanted.write_text(next(locked))
        source = ["--no-deps", "--no-binary", ":all:", "--no-build-isolation", "--require-hashes"]
        must([*pip(venv), "download", *source, "--requirement", wanted, "--dest", folder])
        unpacked = unpack(next(Path(folder).glob("hnswlib-*.tar.gz")), Path(folder) / "source")
        portable_hnswlib.make_portable(unpacked)
        return _compiled(venv, unpacked, into, environment)


def build_native(venv: Path, into: Path) -> Path:
    """The wheel of our own compiled code for this kind of computer, made likewise. The same source gives the same
    bytes."""
    with tempfile.TemporaryDirectory() as folder:
        # What compiling leaves behind does not get into the checkout.
        copy = Path(shutil.copytree(NATIVE, Path(folder) / "native"))
        return _compiled(venv, copy, into, dated_environment())


def _compiled(venv: Path, source: Path, into: Path, environment: Mapping[str, str]) -> Path:
    # In a folder of its own: what the name of the built file is depends on the system.
    with tempfile.TemporaryDirectory() as built:
        options = ["--no-deps", "--no-build-isolation", "--wheel-dir"]
        must([*pip(venv), "wheel", *options, built, source], environment=environment)
        into.mkdir(parents=True, exist_ok=True)
        return Path(shutil.copy2(next(Path(built).glob("*.whl")), into))


def dated_environment() -> dict[str, str]:
    """The surroundings of what makes an archive: the times in it are what we are told, or the first that a wheel
    can hold, and never today's."""
    return {"SOURCE_DATE_EPOCH": "315532800", **os.environ}


def unpack(archive: Path, into: Path) -> Path:
    """Unpacks an sdist, and returns the one folder that is in it."""
    with tarfile.open(archive) as opened:
        # Debian 12's Python has no filters; what is unpacked here is ours, or its digest is known.
        if hasattr(tarfile, "data_filter"):
            opened.extraction_filter = tarfile.data_filter
        opened.extractall(into)
    return next(into.iterdir())


def pip(venv: Path) -> list[str | Path]:
    return [python_of(venv), "-m", "pip", "--quiet", "--disable-pip-version-check"]


def fingerprint() -> str:
    """Changes when the environment must be made anew."""
    digest = hashlib.sha256(sys.version.encode())
    portable = Path(portable_hnswlib.__file__)
    for file in (
        ROOT / "pyproject.toml",
        portable,
        *portable_hnswlib.ADDITIONS,
        *sorted(NATIVE.iterdir()),
        *(LOCK / f"{part}.txt" for part in PARTS),
    ):
        digest.update(file.read_bytes())
    return digest.hexdigest()


# ---- the lock


def lock(uv: Path, options: Sequence[str]) -> None:
    """Writes the parts anew from pyproject.toml. What is pinned stays, unless the options (`--upgrade`, or
    `--upgrade-package NAME`) are against it."""
    with tempfile.TemporaryDirectory() as folder:
        every = Path(folder) / "every.txt"
        every.write_text("".join(path.read_text() for path in LOCK.glob("*.txt")))
        _compile(uv, every, ["--all-extras", "--group", "build", "--group", "bundle", "pyproject.toml", *options])
        written: dict[str, str] = {}
        sources = {"build": ["--group", "build"], "bundle": ["--group", "bundle"], "engine": ["pyproject.toml"]}
        for part, with_these in PARTS.items():
            into = Path(folder) / f"{part}.txt"
            source = sources.get(part, ["--extra", part, "pyproject.toml"])
            _compile(uv, into, [*source, "--constraint", every])
            written[part] = _without(into.read_text(), [written[each] for each in with_these])
    LOCK.mkdir(exist_ok=True)
    for part, text in written.items():
        (LOCK / f"{part}.txt").write_text(f"# Written by: python packaging/tasks.py lock\n{text}", newline="\n")


def _compile(uv: Path, into: Path, what: Sequence[str | Path]) -> None:
    """One resolution for every system and for Python 3.11 and later; digests of all files that each release has."""
    options = ("--universal", "--python-version", "3.11", "--generate-hashes", "--no-header", "--no-annotate")
    must([uv, "pip", "compile", "--quiet", *options, "--output-file", into, *what])


def _without(text: str, others: Sequence[str]) -> str:
    """A part without the packages that are in one of the others for the same systems, or for all."""
    there = {(each["name"], each["marker"]) for other in others for each in _PACKAGE.finditer(other)}
    packages = _PACKAGE.finditer(text)
    return "".join(each[0] for each in packages if not {(each["name"], each["marker"]), (each["name"], None)} & there)


# ---- what the system brings


def install_system_packages(*, qt: bool) -> None:
    missing = missing_packages(qt=qt)
    if not missing:
        return
    if sys.platform == "darwin":
        stop("hnswlib and a part of Dragoman are compiled and need Apple's C++ compiler. Type: xcode-select --install")
    if sys.platform == "win32":
        stop(
            "hnswlib and a part of Dragoman are compiled and need Microsoft's C++ compiler. Type: winget install"
            ' Microsoft.VisualStudio.2022.BuildTools --override "--wait --passive --add'
            ' Microsoft.VisualStudio.Workload.VCTools --includeRecommended"'
        )
    install = f"apt-get install --yes --no-install-recommends {' '.join(missing)}"
    if shutil.which("apt-get") is None:
        stop(
            "These are needed (to compile, and for the window), here by their Debian names; install"
            f" your system's packages of them: {' '.join(missing)}"
        )
    if os.geteuid() != 0:
        stop(f"System packages are missing (a C++ compiler, Qt's libraries). Type: sudo {install}")
    say(f"Installing system packages: {' '.join(missing)}")
    os.environ["DEBIAN_FRONTEND"] = "noninteractive"
    must(["apt-get", "update", "--quiet"], quiet=True)
    must(install.split(), quiet=True)


def install_screen_packages() -> None:
    """A display that needs no screen, and letters of all scripts. Where they cannot be installed (no root, another
    system) pictures are taken without."""
    if sys.platform.startswith("linux"):
        _install_programs(SCREEN_PACKAGES, "Pictures are better with these packages")


def install_debian_trial() -> None:
    """What a fresh Debian is made with, and a display that needs no screen; see DEBIAN_TRIAL."""
    _install_programs(DEBIAN_TRIAL, "These are needed")


def install_peers() -> None:
    """The programs that bench-peers runs beside Dragoman."""
    if sys.platform.startswith("linux"):
        _install_programs(PEERS, "Without these, Dragoman is measured alone")


def install_installer_trial() -> None:
    """What makes the installer for Windows, and what runs it elsewhere."""
    _install_programs(INSTALLER_TRIAL, "These are needed")


def _install_programs(table: Sequence[tuple[str, str, str]], otherwise: str) -> None:
    if sys.platform == "win32":
        return
    families = _output(["fc-list", ":", "family"])
    missing = [
        package
        for program, family, package in table
        if (program and shutil.which(program) is None) or (family and family not in families)
    ]
    if not missing:
        return
    if sys.platform == "win32" or shutil.which("apt-get") is None or os.geteuid() != 0:
        say(f"{otherwise} (Debian's names): {' '.join(missing)}")
        return
    say(f"Installing system packages: {' '.join(missing)}")
    os.environ["DEBIAN_FRONTEND"] = "noninteractive"
    must(["apt-get", "update", "--quiet"], quiet=True)
    must(["apt-get", "install", "--yes", "--no-install-recommends", *missing], quiet=True)


def _output(command: Sequence[str]) -> str:
    """What a program prints; "" where it is not there."""
    if shutil.which(command[0]) is None:
        return ""
    return subprocess.run(command, capture_output=True, check=False, text=True, errors="replace").stdout


def missing_packages(*, qt: bool) -> list[str]:
    """Debian's names of what is not there; on macOS and Windows only the compiler counts."""
    missing: list[str] = []
    if sys.platform == "win32":
        return [] if has_windows_compiler() else ["compiler"]
    if not any(shutil.which(name) for name in ("c++", "g++", "clang++")):
        missing.append("g++")
    if sys.platform == "darwin":
        return missing
    if not (Path(sysconfig.get_paths()["include"]) / "Python.h").exists():
        missing.append("python3-dev")
    if importlib.util.find_spec("ensurepip") is None or importlib.util.find_spec("venv") is None:
        missing.append("python3-venv")
    if qt:
        missing += [package for library, package in QT_LIBRARIES if not can_load(library)]
        if not any(Path(folder).is_dir() for folder in ("/usr/share/fonts", "/usr/local/share/fonts")):
            missing.append("fonts-dejavu-core")
    return missing


def can_load(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def has_windows_compiler() -> bool:
    if shutil.which("cl"):
        return True
    where = Path(os.environ.get("PROGRAMFILES(X86)", "")) / "Microsoft Visual Studio" / "Installer" / "vswhere.exe"
    if not where.exists():
        return False
    asked = [str(where), "-products", "*", "-requires", "Microsoft.VisualStudio.Component.VC.Tools.x86.x64"]
    return bool(subprocess.run([*asked, "-property", "installationPath"], capture_output=True, check=False).stdout)


# ---- small things


def python_of(venv: Path) -> Path:
    return tool(venv, "python")


def tool(venv: Path, name: str) -> Path:
    return venv / ("Scripts" if os.name == "nt" else "bin") / (name + (".exe" if os.name == "nt" else ""))


def say(text: str) -> None:
    print(f"» {text}", flush=True)


def stop(text: str) -> NoReturn:
    print(text, file=sys.stderr)
    sys.exit(ENVIRONMENT)


def must(
    command: Sequence[str | Path],
    *,
    quiet: bool = False,
    environment: Mapping[str, str] | None = None,
    folder: Path | None = None,
) -> None:
    output = subprocess.PIPE if quiet else None
    words = [str(part) for part in command]
    done = subprocess.run(
        words, check=False, stdout=output, stderr=output, text=True, errors="replace", env=environment, cwd=folder
    )
    if done.returncode:
        stop(f"{(done.stdout or '') + (done.stderr or '')}\nThis failed: {' '.join(map(str, command))}")
