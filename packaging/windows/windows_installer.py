"""The installer for Windows, made of a bundle by NSIS: python packaging/windows/windows_installer.py [BUNDLE] [--out …]

It runs wherever makensis does. Programs and installer are signed where DRAGOMAN_SIGN_COMMAND says how: a command line
in which %1 stands for the file, such as: signtool sign /fd SHA256 /tr http://… /td SHA256 /sha1 THUMBPRINT "%1"
Without it nothing is signed, and that is said.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from environments import ENVIRONMENT, ROOT, must, say, stop
from icon_files import write_ico
from versions import in_four, version

SIGN_VARIABLE = "DRAGOMAN_SIGN_COMMAND"
WINDOW_PROGRAMS = ("dragoman-window.exe", "dragoman.exe")  # the first that there is opens the window
_SCRIPT = Path(__file__).with_name("dragoman.nsi")
_SENTENCES = Path(__file__).with_name("sentences.toml")
# What the program before is called while the new one is written.
_ASIDE = ".before"
# Characters of a path in the bundle: of 260, what a long name of a user leaves below AppData, Local and Programs.
_LONGEST_INSIDE = 180


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("bundle", nargs="?", type=Path, default=ROOT / "dist" / "dragoman")
    parser.add_argument("--out", type=Path, help="the file to make; default: dist/dragoman-VERSION-setup.exe")
    # The compiler that NSIS's makers give away has no 64-bit form; Debian's has, and so have wines without 32 bits.
    usual = "x86-unicode" if sys.platform == "win32" else "amd64-unicode"
    parser.add_argument("--target", default=usual, help=f"the installer's own processor; default here: {usual}")
    parser.add_argument("--fast", action="store_true", help="packed less, for tries")
    chosen = parser.parse_args(arguments)
    out = chosen.out or ROOT / "dist" / f"dragoman-{version()}-setup.exe"
    make_installer(chosen.bundle, out, target=chosen.target, compression="zlib" if chosen.fast else "lzma")
    return 0


def make_installer(bundle: Path, out: Path, *, target: str, compression: str = "lzma", number: str = "") -> None:
    """Makes `out` of the folder `bundle`; `number` is the version, the package's where it is not given."""
    makensis = shutil.which("makensis") or _usual_makensis()
    if makensis is None:
        stop("NSIS is needed. On Debian: apt-get install nsis; on Windows: winget install NSIS.NSIS")
    number = number or version()
    programs = [name for name in WINDOW_PROGRAMS if (bundle / name).is_file()]
    if not programs:
        stop(f"{bundle} is no bundle for Windows: it has none of {', '.join(WINDOW_PROGRAMS)}.")
    if deep := too_long(bundle):
        stop(f"Paths in the bundle are too long for Windows once they are installed, such as {deep[0]}.")
    out.parent.mkdir(parents=True, exist_ok=True)
    sign = os.environ.get(SIGN_VARIABLE, "")
    if sign:
        for program in sorted(bundle.glob("*.exe")):
            sign_file(program, sign)
    else:
        say(f"Nothing is signed: {SIGN_VARIABLE} is not set")
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder)
        (made / "entries.nsh").write_text(entries(bundle), encoding="utf-8-sig")
        (made / "sentences.nsh").write_text(sentences(), encoding="utf-8-sig")
        write_ico(made / "dragoman.ico")
        defined = {
            "TARGET": target,
            "COMPRESSION": compression,
            "ENTRIES": str(made / "entries.nsh"),
            "SENTENCES": str(made / "sentences.nsh"),
            "ICON": str(made / "dragoman.ico"),
            "OUT_FILE": str(out.resolve()),
            "VERSION": number,
            "VERSION_IN_FOUR": ".".join(map(str, in_four(number))),
            "WINDOW_PROGRAM": programs[0],
            "SIZE_KB": str(size_kb(bundle)),
        }
        if sign:
            defined["SIGN_COMMAND"] = sign
        must([makensis, "-V2", "-WX", "-INPUTCHARSET", "UTF8", *_definitions(defined), str(_SCRIPT)])
    say(f"{out} ({out.stat().st_size / 1e6:.0f} MB)")


def sign_file(path: Path, command: str) -> None:
    """Has a file signed by the command line, in which %1 stands for it. The line is the person's own: a shell reads
    it. Ends the program where that fails."""
    say(f"Signing {path.name}")
    if subprocess.run(command.replace("%1", str(path)), shell=True, check=False).returncode:
        sys.exit(ENVIRONMENT)


def entries(bundle: Path) -> str:
    """What lies at the top of the bundle, as the macros that dragoman.nsi names."""
    there = sorted(bundle.iterdir())
    folders = [path.name for path in there if path.is_dir()]
    files = [path.name for path in there if not path.is_dir()]
    programs = [name for name in files if name.endswith(".exe")]
    if odd := [name for name in (*folders, *files) if set(name) & set('$"\r\n') or name == "uninstall.exe"]:
        raise ValueError(f"names that an installer cannot have: {odd}")
    both = [*folders, *files]
    return "".join(
        (
            _macro("EACH_PROGRAM MACRO", (f"!insertmacro ${{MACRO}} {_quoted(name)}" for name in programs)),
            _macro("SET_ASIDE", (_moved(name, f"{name}{_ASIDE}") for name in both)),
            _macro("TAKE_BACK", (_moved(f"{name}{_ASIDE}", name) for name in both)),
            _macro("REMOVE_ASIDE", (*_removed(f"{f}{_ASIDE}" for f in files), *_removed_trees(folders, _ASIDE))),
            _macro("REMOVE_NEW", (*_removed(files), *_removed_trees(folders))),
            _macro("PUT_THERE", (f"File /r {_quoted(str((bundle / name).resolve()))}" for name in both)),
        )
    )


def sentences() -> str:
    """The program's own sentences, each in every language of the installer."""
    with _SENTENCES.open("rb") as file:
        told: Mapping[str, Mapping[str, str]] = tomllib.load(file)
    lines = [
        f"LangString {name} ${{LANG_{language.upper()}}} {_quoted(sentence)}"
        for name, by_language in told.items()
        for language, sentence in by_language.items()
    ]
    return "\n".join(lines) + "\n"


def size_kb(bundle: Path) -> int:
    """What the bundle takes on a disk, in kB, as Windows shows it among the programs."""
    return sum(path.stat().st_size for path in bundle.rglob("*") if path.is_file()) // 1024


def too_long(bundle: Path) -> list[Path]:
    """Files that could not be written where Windows has its limit of 260 characters still."""
    return [
        path for path in bundle.rglob("*") if path.is_file() and len(str(path.relative_to(bundle))) > _LONGEST_INSIDE
    ]


def _macro(head: str, lines: Iterable[str]) -> str:
    return "\n".join([f"!macro {head}", *(f"  {line}" for line in lines), "!macroend", ""])


def _moved(name: str, to: str) -> str:
    """NSIS's `Rename` has an error where there is nothing."""
    place = _in_place(name)
    return f"${{If}} ${{FileExists}} {place}\n    Rename {place} {_in_place(to)}\n  ${{EndIf}}"


def _removed(names: Iterable[str]) -> list[str]:
    return [f"Delete {_in_place(name)}" for name in names]


def _removed_trees(names: Sequence[str], ending: str = "") -> list[str]:
    return [f"RMDir /r {_in_place(name + ending)}" for name in names]


def _in_place(name: str) -> str:
    return _quoted(f"$INSTDIR\\{name}")


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '$\\"') + '"'


def _definitions(defined: Mapping[str, str]) -> list[str]:
    return [f"-D{name}={value}" for name, value in defined.items()]


def _usual_makensis() -> str | None:
    """Where its installer puts it on Windows, which adds nothing to PATH."""
    usual = Path(os.environ.get("PROGRAMFILES(X86)", "")) / "NSIS" / "makensis.exe"
    return str(usual) if usual.is_file() else None


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
