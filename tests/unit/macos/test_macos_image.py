"""How the program for macOS would be signed, notarised and packed; none of it ran there."""

from __future__ import annotations

import plistlib
import sys
from pathlib import Path

import macos_image
import pytest
from environments import ROOT
from info_plist import info_plist

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="not everybody may make links there")

IDENTITY = "Developer ID Application: Somebody (ABCDE12345)"
MACH_O = b"\xcf\xfa\xed\xfe" + bytes(60)


@pytest.fixture
def app(tmp_path: Path) -> Path:
    made = tmp_path / "Dragoman.app"
    for name, content in {
        "MacOS/dragoman": MACH_O,
        "Frameworks/libdeep.dylib": MACH_O,
        "Frameworks/PySide6/QtCore.abi3.so": MACH_O,
        "Frameworks/PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore": MACH_O,
        "Resources/resources/icons/dragoman.svg": b"<svg/>",
    }.items():
        (made / "Contents" / name).parent.mkdir(parents=True, exist_ok=True)
        (made / "Contents" / name).write_bytes(content)
    (made / "Contents/Resources/libdeep.dylib").symlink_to("../Frameworks/libdeep.dylib")
    (made / "Contents/Info.plist").write_bytes(plistlib.dumps(info_plist("0.1.0", "14.0")))
    return made


def test_the_entitlements_are_none() -> None:
    assert plistlib.loads((ROOT / "packaging/macos/entitlements.plist").read_bytes()) == {}


def test_what_is_within_is_signed_before_what_holds_it(app: Path) -> None:
    steps = list(macos_image.signing(app, IDENTITY))
    signed = [Path(step[-1]).relative_to(app.parent).as_posix() for step in steps if "--sign" in step]
    assert signed == [
        "Dragoman.app/Contents/Frameworks/PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore",
        "Dragoman.app/Contents/Frameworks/PySide6/Qt/lib/QtCore.framework",
        "Dragoman.app/Contents/Frameworks/PySide6/QtCore.abi3.so",
        "Dragoman.app/Contents/Frameworks/libdeep.dylib",
        "Dragoman.app",
    ]
    assert all(("--options" in step) == ("--sign" in step) for step in steps)
    assert [step for step in steps if "--entitlements" in step] == [steps[-2]]
    assert steps[-1][:2] == ["codesign", "--verify"]


def test_without_an_identity_it_is_signed_for_this_computer_alone(app: Path) -> None:
    steps = list(macos_image.signing(app, ""))
    assert all(step[step.index("--sign") + 1] == "-" for step in steps[:-1])
    assert not any({"--options", "--entitlements", "--timestamp"} & set(step) for step in steps)
    tools = [step[0] for step in macos_image.imaging(app, Path("image"), Path("out.dmg"), "", "profile")]
    assert tools == ["ditto", "hdiutil"]


def test_the_ticket_is_on_the_program_before_it_is_packed(app: Path) -> None:
    steps = list(macos_image.imaging(app, Path("image"), Path("out.dmg"), IDENTITY, "profile"))
    made = steps.index(next(step for step in steps if step[0] == "hdiutil"))
    stapled = [index for index, step in enumerate(steps) if "stapler" in step]
    assert steps[stapled[0]][-1] == str(app) and stapled[0] < made
    assert steps[stapled[1]][-1] == "out.dmg" and stapled[1] > made
    assert sum("notarytool" in step for step in steps) == 2


def test_elsewhere_it_only_says_what_it_would_do(
    app: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv(macos_image.IDENTITY_VARIABLE, IDENTITY)
    assert macos_image.main([str(app), "--plan"]) == 0
    assert "hdiutil create" in capsys.readouterr().out
    with pytest.raises(SystemExit):
        macos_image.main([str(app)])
    assert "Only macOS" in capsys.readouterr().err
