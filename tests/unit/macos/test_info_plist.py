"""What the program for macOS says of itself."""

from __future__ import annotations

import plistlib
from pathlib import Path

from environments import ROOT
from info_plist import info_plist, newest, reasons, write_reasons


def test_the_plist_can_be_read_and_says_what_macos_asks_for() -> None:
    told = plistlib.loads(plistlib.dumps(info_plist("1.2.3rc1", "14.0")))
    assert told["CFBundleIdentifier"] == "org.dragoman.Dragoman"
    assert told["CFBundleShortVersionString"] == told["CFBundleVersion"] == "1.2.3"  # three numbers, or macOS objects
    assert told["LSMinimumSystemVersion"] == "14.0"
    assert told["LSBackgroundOnly"] is False and told["NSHighResolutionCapable"] is True
    assert "CFBundleDocumentTypes" not in told  # it opens no documents
    why = [value for name, value in told.items() if name.endswith("UsageDescription")]
    assert len(why) == 6 and all(each == reasons()["en"] for each in why)
    assert not any(name.startswith(("NSCamera", "NSMicrophone", "NSContacts", "NSLocation")) for name in told)


def test_every_language_of_the_window_says_why(tmp_path: Path) -> None:
    window = {path.stem.removeprefix("dragoman_") for path in (ROOT / "resources/translations").glob("*.ts")}
    assert set(reasons()) == window | {"en"}
    write_reasons(tmp_path)
    assert len(list(tmp_path.glob("*.lproj/InfoPlist.strings"))) == len(reasons())
    chinese = (tmp_path / "zh-Hans.lproj/InfoPlist.strings").read_text(encoding="utf-8")
    assert f'"NSDocumentsFolderUsageDescription" = "{reasons()["zh"]}";\n' in chinese


def test_the_oldest_macos_is_the_newest_that_a_package_asks_for() -> None:
    tags = ["cp312-cp312-macosx_14_0_arm64", "cp310-abi3-macosx_13_0_universal2", "py3-none-any"]
    assert newest(tags) == "14.0"
    assert newest(["cp312-cp312-macosx_15_0_x86_64", "py3-none-any"]) == "12.0"
