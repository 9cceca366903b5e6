"""Pictures of the real window, through the first minute and ten tasks, and in other lights.

    make screenshots                      # into resources/screenshots
    make screenshots ARGS=--compare       # into a folder of their own, and how far each differs from what is kept
    make screenshots ARGS="--only tasks"  # some of the parts: first, tasks, dark, mirrored, arabic, scaled

Runs under a display of its own (Xvfb) where there is one, so that windows have a focus as on a desktop; else without
any display, where Qt draws the same. Each part is a program of its own: scale and language are given to Qt once.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
KEPT = ROOT / "resources" / "screenshots"
SCREEN = "2200x1600x24"
PARTS = ("first", "tasks", "dark", "mirrored", "arabic", "scaled")
_NOTICED = 0.02  # a share of pixels worth a look


def main() -> int:
    options = _options()
    if options.part:
        return _take_part(options.part, options.out)
    out = options.out
    with tempfile.TemporaryDirectory(prefix="dragoman-") as folder, _display() as environment:
        home = Path(folder) / "home"
        home.mkdir()
        taken = Path(folder) / "pictures"
        taken.mkdir()
        wanted = [part for part in PARTS if part in options.only]
        codes = [_run_part(part, taken, {**environment, **_environment(home), **_light(part)}) for part in wanted]
        if options.compare:
            _tell_differences(out, taken, whole=set(options.only) == set(PARTS))
            out = out.parent / f"{out.name} now" if options.keep else None
        if out is not None:
            out.mkdir(parents=True, exist_ok=True)
            for picture in sorted(taken.glob("*.png")):
                shutil.copyfile(picture, out / picture.name)
            print(f"{len(list(taken.glob('*.png')))} pictures are in {out}")
    return max(codes)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, default=KEPT)
    parser.add_argument("--compare", action="store_true", help="keep nothing, and tell how far each picture differs")
    parser.add_argument("--keep", action="store_true", help="with --compare: keep the pictures beside the others")
    parser.add_argument("--only", nargs="+", choices=PARTS, default=PARTS)
    parser.add_argument("--part", choices=PARTS, default="", help=argparse.SUPPRESS)
    return parser.parse_args()


# ---- around the parts


@contextmanager
def _display() -> Iterator[dict[str, str]]:
    """The variables of a display that is started here, or of none."""
    server = shutil.which("Xvfb") if sys.platform.startswith("linux") else None
    if server is None:
        print("There is no Xvfb here: Qt draws without a display.")
        yield {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        return
    told, tells = os.pipe()
    command = [server, "-displayfd", str(tells), "-screen", "0", SCREEN, "-dpi", "96", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=(tells,), stderr=subprocess.DEVNULL) as process:
        os.close(tells)
        with os.fdopen(told) as number:
            display = number.readline().strip()
        try:
            yield {**os.environ, "DISPLAY": f":{display}", "QT_QPA_PLATFORM": "xcb"}
        finally:
            process.terminate()


def _environment(home: Path) -> dict[str, str]:
    """Of a person who speaks English, with nothing else on the computer."""
    folders = {"XDG_CONFIG_HOME": ".config", "XDG_DATA_HOME": ".local/share", "XDG_CACHE_HOME": ".cache"}
    return {
        "HOME": str(home),
        "USERPROFILE": str(home),
        "LC_ALL": "C.UTF-8",  # which is on every system
        "TZ": "UTC",
        "QT_FONT_DPI": "96",
        "DBUS_SESSION_BUS_ADDRESS": "disabled:",
        "PYTHONPATH": str(ROOT),
        **{name: str(home / folder) for name, folder in folders.items()},
    }


def _light(part: str) -> dict[str, str]:
    return {"QT_SCALE_FACTOR": "2"} if part == "scaled" else {}


def _run_part(part: str, taken: Path, environment: dict[str, str]) -> int:
    command = [sys.executable, str(Path(__file__)), "--part", part, "--out", str(taken)]
    return subprocess.run(command, env=environment, check=False).returncode


def _tell_differences(kept: Path, taken: Path, *, whole: bool) -> None:
    """Where only some parts were taken, those of the others are not missing."""
    from screen_pictures import compare_folders

    for name, share in compare_folders(kept, taken):
        if not whole and not (taken / name).exists():
            continue
        sign = "!" if share > _NOTICED else " "
        print(f"{sign} {share:7.2%}  {name}")


# ---- one part


def _take_part(part: str, out: Path) -> int:
    import screen_scenes as scenes
    from PySide6.QtCore import QLocale, Qt
    from PySide6.QtWidgets import QApplication
    from screen_driver import Driver, NotSeen
    from screen_material import make_documents
    from screen_pictures import save

    from app.gui import translation
    from app.gui.theme.appearance import THEME
    from app.gui.window_settings import WindowSettings
    from app.library import Library

    lights: dict[str, tuple[scenes.Scene, ...]] = {
        "first": scenes.FIRST,
        "tasks": scenes.TASKS,
        "dark": (scenes.seen_as("dark"),),
        "mirrored": (scenes.seen_as("right-to-left"),),
        "arabic": (scenes.seen_as("arabic"),),
        "scaled": (scenes.seen_as("at-200-percent", scenes.SMALL),),
    }
    application = QApplication(sys.argv[:1])
    if not (Path.home() / "Documents").exists():
        make_documents(Path.home())
    data_dir = Path.home() / ("first data" if part == "first" else "data")
    remembered = WindowSettings(data_dir)
    remembered.set(THEME, "dark" if part == "dark" else "light")
    remembered.set("geometry", "")
    if part == "arabic" and "ar" not in translation.languages():
        return 0
    translation.install(application, "ar" if part == "arabic" else "en")
    if part != "arabic":
        QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    if part == "mirrored":
        application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    with Library.open(data_dir) as library:
        library.start()
        driver = Driver(application, library, data_dir)
        try:
            _play(driver, lights[part])
        except NotSeen as missing:
            print(f"{part}: {missing} was not seen", file=sys.stderr)
            driver.pictures["not-seen"] = driver.look()
            return 1
        finally:
            driver.close()
            for name, picture in driver.pictures.items():
                save(picture, out / f"{name}.png")
    return 0


def _play(driver: object, played: tuple[Callable[..., None], ...]) -> None:
    for scene in played:
        print(f"  {scene.__name__.replace('_', ' ')}", flush=True)
        scene(driver)


if __name__ == "__main__":
    sys.exit(main())
