"""What of the system's libraries a bundle needs, found in the bundle itself, as the dependencies of a Debian package.

A library that no row names stops the build: somebody decides whether it is bundled or depended upon.
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

# The name that the loader looks for, and Debian's package. Where 64-bit times gave a package another name in Debian 13,
# it provides the old one.
PACKAGES = {
    "libbrotlidec.so.1": "libbrotli1",
    "libbrotlicommon.so.1": "libbrotli1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libdrm.so.2": "libdrm2",
    "libEGL.so.1": "libegl1",
    "libexpat.so.1": "libexpat1",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libglx0",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgobject-2.0.so.0": "libglib2.0-0",
    "libgio-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libOpenGL.so.0": "libopengl0",
    "libuuid.so.1": "libuuid1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb.so.1": "libxcb1",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
# The C and C++ libraries, whose version counts: (soname, prefix of its symbols' versions, Debian package).
LIBC = ("GLIBC_", "libc6")
LIBSTDCXX = ("GLIBCXX_", "libstdc++6")
_GCC = ("libgcc_s.so.1", "libgcc-s1")
# Which release of GCC has brought which version of libstdc++'s symbols, as Debian numbers its package.
_GCC_OF_GLIBCXX = {29: "11", 30: "12", 31: "13.1", 32: "13.1", 33: "14"}
# Plugins that are loaded where what they need is there, and passed over elsewhere.
_OPTIONAL = re.compile(r"/platformthemes/libqgtk3\.so$")
_OF_LIBC = re.compile(r"lib(c|m|dl|rt|pthread|util|resolv)\.so\.\d+$|ld-linux[\w-]*\.so\.\d+$")
_NEEDED = re.compile(r"\(NEEDED\)\s+Shared library: \[([^\]]+)\]")
_VERSION = re.compile(r"Name: (GLIBC_|GLIBCXX_)([\d.]+)")


@dataclass(slots=True)
class Needed:
    """Names that the loader will look for outside of the bundle, and the newest versions that are asked for."""

    libraries: set[str] = field(default_factory=set)
    versions: dict[str, tuple[int, ...]] = field(default_factory=dict)


def depends(bundle: Path) -> str:
    """The value of `Depends`, sorted."""
    needed = of_bundle(bundle)
    unknown = sorted(each for each in needed.libraries if each not in PACKAGES and each != _GCC[0])
    if unknown:
        raise ValueError(f"No package is known for {', '.join(unknown)}: see {Path(__file__).name}")
    packages = {PACKAGES[each] for each in needed.libraries if each in PACKAGES} | {_GCC[1]}
    libc = ".".join(map(str, needed.versions[LIBC[0]]))
    return ", ".join(sorted({*packages, f"{LIBC[1]} (>= {libc})", _libstdcxx(needed)}))


def _libstdcxx(needed: Needed) -> str:
    newest = needed.versions[LIBSTDCXX[0]]
    release = _GCC_OF_GLIBCXX.get(newest[2] if len(newest) > 2 else 0, "11")
    return f"{LIBSTDCXX[1]} (>= {release})"


def of_bundle(bundle: Path) -> Needed:
    found = Needed()
    objects = [path for path in bundle.rglob("*") if _is_elf(path)]
    brought = {path.name for path in bundle.rglob("*.so*")}
    for path in objects:
        if _OPTIONAL.search(path.as_posix()):
            continue
        for name in _NEEDED.findall(_told("--dynamic", path)):
            if name not in brought and not _OF_LIBC.match(name) and name != "libstdc++.so.6":
                found.libraries.add(name)
        for prefix, version in _versions(_told("--version-info", path)):
            found.versions[prefix] = max(found.versions.get(prefix, ()), version)
    return found


def _versions(told: str) -> Iterator[tuple[str, tuple[int, ...]]]:
    for prefix, version in _VERSION.findall(told):
        yield prefix, tuple(map(int, version.split(".")))


def _told(what: str, path: Path) -> str:
    command: Iterable[str] = ("readelf", "--wide", what, str(path))
    return subprocess.run(tuple(command), capture_output=True, check=True).stdout.decode(errors="replace")


def _is_elf(path: Path) -> bool:
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"
