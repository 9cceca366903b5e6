"""Whether opening a file would run something: by its name, on the three systems, and by its first bytes.

A person's folders hold files that came from elsewhere. What would run is asked about before it is opened; which system
this is does not matter, for what is harmless here may be passed on, and a name is cheap to look at.
"""

from __future__ import annotations

import os
import stat
from enum import StrEnum
from pathlib import Path

from app.common.regular_files import read_beginning


class ProgramKind(StrEnum):
    """What would run."""

    PROGRAM = "program"
    SCRIPT = "script"
    SHORTCUT = "shortcut"  # starts whatever it names
    MACROS = "macros"  # a document that brings programs along


_ENDINGS = {
    ProgramKind.PROGRAM: "exe com scr pif msi msp msu appx msix msixbundle cpl dll ocx sys drv gadget app pkg mpkg dmg"
    " run bin elf out appimage deb rpm flatpak flatpakref snap jar jnlp apk xpi crx ipa",
    ProgramKind.SCRIPT: "bat cmd ps1 psm1 psd1 ps1xml vbs vbe js jse mjs wsf wsh wsc sct hta reg inf sh bash zsh ksh"
    " csh fish command tool workflow action scpt scptd applescript py pyw pyz pyc rb pl php lua tcl ahk au3 msc chm",
    ProgramKind.SHORTCUT: "lnk url desktop webloc inetloc fileloc scf library-ms search-ms settingcontent-ms appref-ms"
    " application website themepack terminal",
    ProgramKind.MACROS: "docm dotm xlsm xltm xlsb xlam xll pptm potm ppsm ppam sldm accde mde iqy slk",
}
_KINDS = {f".{ending}": kind for kind, endings in _ENDINGS.items() for ending in endings.split()}
# What begins so is run by the system itself: ELF, Mach-O (either order, 32 and 64 bits, universal), MZ of Windows.
_HEADS = (
    *(b"\x7fELF", b"\xfe\xed\xfa\xce", b"\xfe\xed\xfa\xcf", b"\xce\xfa\xed\xfe", b"\xcf\xfa\xed\xfe"),
    *(b"\xca\xfe\xba\xbe", b"MZ"),
)
_SHEBANG = b"#!"
_DESKTOP_ENTRY = b"[Desktop Entry]"
_LOOKED_AT = 512  # bytes


def program_kind(path: Path) -> ProgramKind | None:
    """What would run if the file were opened; None for a mere document. Reads its first bytes, so it may wait as long
    as the drive does; raises OSError only where the file is not there."""
    # Windows passes over dots and blanks at the end of a name.
    named = _KINDS.get(Path(path.name.rstrip(". ").lower()).suffix)
    mode = path.stat().st_mode
    if named is not None:
        return named
    if stat.S_ISDIR(mode):
        return None
    return _by_content(path, mode)


def _by_content(path: Path, mode: int) -> ProgramKind | None:
    try:
        head, _ = read_beginning(path, _LOOKED_AT)
    except OSError:
        return None  # nothing that can be read can be run
    runs = os.name == "nt" or bool(mode & (stat.S_IXUSR | stat.S_IXGRP | stat.S_IXOTH))
    if head.startswith(_SHEBANG) and runs:
        return ProgramKind.SCRIPT
    if head.lstrip().startswith(_DESKTOP_ENTRY):
        return ProgramKind.SHORTCUT
    if head.startswith(_HEADS) and (runs or not head.startswith(b"MZ")):
        return ProgramKind.PROGRAM
    return None
