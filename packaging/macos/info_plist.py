"""What macOS is told of the program: its Info.plist, and why it looks into folders, in each language of the window.

Documents of no type are named as Dragoman's: it opens none by itself, and would stand in the menu "Open with" of each.
"""

from __future__ import annotations

import importlib.metadata
import re
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path

from versions import in_four

IDENTIFIER = "org.dragoman.Dragoman"
_PRIVACY = Path(__file__).with_name("privacy.toml")
_OLDEST = (12, 0)  # for our own code; what it is built of may ask for more
_TAG = re.compile(r"macosx_(?P<major>\d+)_(?P<minor>\d+)_(?P<processor>\w+)")
# Where macOS asks before a program may look. Of other folders it asks nothing.
_ASKED_FOR = (
    "NSDesktopFolderUsageDescription",
    "NSDocumentsFolderUsageDescription",
    "NSDownloadsFolderUsageDescription",
    "NSFileProviderDomainUsageDescription",
    "NSNetworkVolumesUsageDescription",
    "NSRemovableVolumesUsageDescription",
)


def info_plist(version: str, oldest: str) -> dict[str, object]:
    """For BUNDLE(info_plist=…) of a spec. `oldest` is the macOS that the program needs at least."""
    why = reasons()
    return {
        "CFBundleName": "Dragoman",
        "CFBundleDisplayName": "Dragoman",
        "CFBundleIdentifier": IDENTIFIER,
        "CFBundlePackageType": "APPL",
        "CFBundleShortVersionString": ".".join(map(str, in_four(version)[:3])),
        "CFBundleVersion": ".".join(map(str, in_four(version)[:3])),
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": sorted(why),
        "CFBundleInfoDictionaryVersion": "6.0",
        "LSApplicationCategoryType": "public.app-category.productivity",
        "LSArchitecturePriority": ["arm64"],
        "LSBackgroundOnly": False,  # PyInstaller says so of what may also be called in a terminal
        "LSMinimumSystemVersion": oldest,
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": "Apache License 2.0",
        "NSPrincipalClass": "NSApplication",
        "NSRequiresAquaSystemAppearance": False,  # it has a dark look
        **dict.fromkeys(_ASKED_FOR, why["en"]),
    }


def reasons() -> Mapping[str, str]:
    """Why Dragoman looks into folders, by language."""
    with _PRIVACY.open("rb") as file:
        return tomllib.load(file)


def write_reasons(resources: Path) -> None:
    """Beside the icon in Contents/Resources: a folder for each language."""
    for language, why in reasons().items():
        file = resources / f"{_folder(language)}.lproj" / "InfoPlist.strings"
        file.parent.mkdir(parents=True, exist_ok=True)
        lines = (f'"{name}" = "{_escaped(why)}";\n' for name in _ASKED_FOR)
        file.write_text("".join(lines), encoding="utf-8", newline="\n")


def oldest_macos() -> str:
    """The macOS that the installed packages were made for, the newest of them: below it they do not load."""
    tags = (
        tag
        for package in importlib.metadata.distributions()
        for tag in re.findall(r"^Tag: (\S+)$", package.read_text("WHEEL") or "", re.MULTILINE)
    )
    return newest(tags)


def newest(tags: Iterable[str]) -> str:
    """Of wheels' tags, the macOS that all of them run on; a wheel of several tags runs on each."""
    asked = [_OLDEST]
    for found in filter(None, map(_TAG.search, tags)):
        if found["processor"] in ("arm64", "universal2"):
            asked.append((int(found["major"]), int(found["minor"])))
    return ".".join(map(str, max(asked)))


def _folder(language: str) -> str:
    """Apple's name of a language where that is not our code."""
    return {"zh": "zh-Hans"}.get(language, language)


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"')
