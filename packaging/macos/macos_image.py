"""The disk image for macOS, made of Dragoman.app: python packaging/macos/macos_image.py [APP] [--out FILE] [--plan]

Where these are set, the program is signed with the hardened runtime, and notarised; without them, that is said:

    DRAGOMAN_SIGN_IDENTITY    "Developer ID Application: …", in a keychain that is open
    DRAGOMAN_NOTARY_PROFILE   what `xcrun notarytool store-credentials` has been told the account under

Only macOS has the tools; elsewhere --plan prints what would be called.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from environments import ROOT, must, say, stop
from info_plist import write_reasons
from versions import version

IDENTITY_VARIABLE = "DRAGOMAN_SIGN_IDENTITY"
NOTARY_VARIABLE = "DRAGOMAN_NOTARY_PROFILE"
_ENTITLEMENTS = Path(__file__).with_name("entitlements.plist")
_AD_HOC = "-"  # macOS starts nothing on arm64 that bears no signature at all
# The first four bytes of programs and libraries: for one processor (64 bits, as they lie in the file), or for several.
_MACH_O = (b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe", b"\xca\xfe\xba\xbf")

Command = list[str]


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("app", nargs="?", type=Path, default=ROOT / "dist" / "Dragoman.app")
    parser.add_argument("--out", type=Path, help="the file to make; default: dist/dragoman-VERSION-macos-arm64.dmg")
    parser.add_argument("--plan", action="store_true", help="only print the commands")
    chosen = parser.parse_args(arguments)
    out = chosen.out or ROOT / "dist" / f"dragoman-{version()}-macos-arm64.dmg"
    identity, profile = os.environ.get(IDENTITY_VARIABLE, ""), os.environ.get(NOTARY_VARIABLE, "")
    if not (chosen.app / "Contents" / "Info.plist").is_file():
        stop(f"{chosen.app} is no program for macOS.")
    if not identity:
        say(f"Signed for this computer alone, and not notarised: {IDENTITY_VARIABLE} is not set")
    elif not profile:
        say(f"Not notarised: {NOTARY_VARIABLE} is not set")
    with tempfile.TemporaryDirectory() as folder:
        image = Path(folder) / "image"
        steps = [*signing(chosen.app, identity), *imaging(chosen.app, image, out, identity, profile)]
        if chosen.plan:
            print("\n".join(" ".join(step) for step in steps))
            return 0
        if sys.platform != "darwin":
            stop("Only macOS can make its disk images; --plan prints how.")
        write_reasons(chosen.app / "Contents" / "Resources")  # before it is signed
        image.mkdir()
        (image / "Applications").symlink_to("/Applications")
        out.parent.mkdir(parents=True, exist_ok=True)
        out.unlink(missing_ok=True)
        for step in steps:
            must(step)
    say(f"{out} ({out.stat().st_size / 1e6:.0f} MB)")
    return 0


def signing(app: Path, identity: str) -> Iterator[Command]:
    """Signs what is within, the deepest first, and the program last: each signature seals what was signed before.
    Without an identity, a signature that is good for this computer alone, and no hardened runtime, which would refuse
    libraries that are signed so."""
    hardened = ["--options", "runtime", "--timestamp"] if identity else []
    sign = ["codesign", "--force", "--sign", identity or _AD_HOC, *hardened]
    for library in libraries(app):
        yield [*sign, str(library)]
    yield [*sign, *(["--entitlements", str(_ENTITLEMENTS)] if identity else []), str(app)]
    yield ["codesign", "--verify", "--deep", "--strict", "--verbose=2", str(app)]


def imaging(app: Path, image: Path, out: Path, identity: str, profile: str) -> Iterator[Command]:
    """The image with the program and the folder it is to be dragged into; notarised as a whole. The ticket is put on
    the program before it is packed again, so that a copy of it starts without a network."""
    if identity and profile:
        packed = str(out.with_suffix(".zip"))
        yield ["ditto", "-c", "-k", "--keepParent", str(app), packed]
        yield _notarised(packed, profile)
        yield ["xcrun", "stapler", "staple", str(app)]
        yield ["rm", packed]
    yield ["ditto", str(app), str(image / app.name)]
    layout = ["-volname", "Dragoman", "-fs", "APFS", "-format", "ULFO", "-ov"]
    yield ["hdiutil", "create", *layout, "-srcfolder", str(image), str(out)]
    if identity:
        yield ["codesign", "--sign", identity, "--timestamp", str(out)]
        if profile:
            yield _notarised(str(out), profile)
            yield ["xcrun", "stapler", "staple", str(out)]
            yield ["spctl", "--assess", "--type", "open", "--context", "context:primary-signature", str(out)]


def _notarised(file: str, profile: str) -> Command:
    return ["xcrun", "notarytool", "submit", file, "--keychain-profile", profile, "--wait"]


def libraries(app: Path) -> list[Path]:
    """Programs and libraries in it but for the one that it is started by, and frameworks as a whole; the deepest
    first. Links are what they point at, which is signed in its place."""
    started = {path for path in (app / "Contents" / "MacOS").glob("*") if path.stem.lower() == app.stem.lower()}
    found = {path for path in app.rglob("*") if path.suffix == ".framework" and path.is_dir()}
    found |= {path for path in app.rglob("*") if path not in started and _is_mach_o(path)}
    return sorted((path for path in found if not path.is_symlink()), key=lambda path: (-len(path.parts), path))


def _is_mach_o(path: Path) -> bool:
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(4) in _MACH_O


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
