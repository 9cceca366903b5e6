"""What the Explorer shows of a program's file: its version, made from the package's, in the form PyInstaller reads."""

from __future__ import annotations

import re
from pathlib import Path

from versions import in_four, version

_LICENCE = "Apache License 2.0"


def version_file(version: str, program: str, description: str) -> str:
    """For EXE(version=…) of a spec: of the program with this file name."""
    numbers = in_four(version)
    strings = {
        "CompanyName": "Dragoman",
        "FileDescription": description,
        "FileVersion": version,
        "InternalName": program.removesuffix(".exe"),
        "LegalCopyright": _LICENCE,
        "OriginalFilename": program,
        "ProductName": "Dragoman",
        "ProductVersion": version,
    }
    whole = re.fullmatch(r"[0-9.]+", version) is not None  # else it is one that comes before a release
    told = ",\n        ".join(f"StringStruct({name!r}, {value!r})" for name, value in strings.items())
    return f"""VSVersionInfo(
  ffi=FixedFileInfo(
    filevers={numbers},
    prodvers={numbers},
    mask=0x3F,
    flags={"0x0" if whole else "0x2"},
    OS=0x40004,
    fileType=0x1,
    subtype=0x0,
    date=(0, 0),
  ),
  kids=[
    StringFileInfo([
      StringTable('000004B0', [
        {told}
      ])
    ]),
    VarFileInfo([VarStruct('Translation', [0, 1200])]),
  ],
)
"""


def write_version_file(path: Path, program: str, description: str) -> Path:
    """Writes that of the package as it is; returns where."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(version_file(version(), program, description), encoding="utf-8", newline="\n")
    return path
