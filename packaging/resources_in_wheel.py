"""What setuptools does for us beside the code: the folder `resources` becomes `app/resources` of a wheel.

In a checkout it stays a folder of its own at the top, and an editable installation reads it there.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from setuptools.command.build_py import build_py

ROOT = Path(__file__).resolve().parent.parent
INTO = PurePosixPath("app", "resources")
# For the README, and for translators; the window loads what is made of the sources of its languages (*.qm).
LEFT_OUT = ("screenshots/*", "translations/*.ts")
# What builds a wheel out of the sdist, beside the code.
_BUILT_WITH = ("packaging/resources_in_wheel.py", "CHANGELOG.md")


def packed(folder: Path) -> Iterator[PurePosixPath]:
    """The files below `folder` that go into a wheel, relative to it, in one order."""
    for place, folders, files in os.walk(folder):
        folders.sort()
        for name in sorted(files):
            path = PurePosixPath(Path(place, name).relative_to(folder).as_posix())
            if not any(path.match(pattern) for pattern in LEFT_OUT) and not name.startswith("."):
                yield path


class BuildWithResources(build_py):
    """Copies the code and the resources. RuntimeError where the languages are not made yet."""

    def run(self) -> None:
        super().run()
        if self.editable_mode:
            return
        missing = [path.name for path in (ROOT / "resources" / "translations").glob("*.ts") if not _made(path).exists()]
        if missing:
            raise RuntimeError(f"not made yet: the languages {', '.join(missing)}. Type: make wheel")
        for source, target in self._resources():
            self.mkpath(os.path.dirname(target))
            self.copy_file(source, target, preserve_mode=False)

    def get_outputs(self, include_bytecode: bool = True) -> list[str]:
        outputs: list[str] = super().get_outputs(include_bytecode)
        return outputs if self.editable_mode else [*outputs, *(target for _, target in self._resources())]

    def get_source_files(self) -> list[str]:
        """For the sdist, which holds also what the files of the languages are made from."""
        files: list[str] = super().get_source_files()
        languages = sorted((ROOT / "resources" / "translations").glob("*.ts"))
        resources = [*(Path(source) for source, _ in self._resources()), *languages]
        return [*files, *_BUILT_WITH, *(path.relative_to(ROOT).as_posix() for path in resources)]

    def _resources(self) -> Iterator[tuple[str, str]]:
        """(the file, where it goes)"""
        for path in packed(ROOT / "resources"):
            yield str(ROOT / "resources" / path), os.path.join(self.build_lib, *INTO.parts, *path.parts)


def _made(source: Path) -> Path:
    return source.with_suffix(".qm")
