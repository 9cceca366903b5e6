"""What an installation weighs: python packaging/package_sizes.py, with the Python that has Dragoman in it.

Packages that Dragoman with its window asks for, directly or not; what is there for tests or tools is not counted.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

_NAME = re.compile(r"[\w.-]+")
_EXTRA = re.compile(r"""extra == ['"]([\w-]+)['"]""")
_LEAST_SHOWN = 1_000_000


def needed(name: str, extra: str = "") -> Iterator[Distribution]:
    """The packages that this one needs on this system, each once."""
    open_ends, seen = list(_requirements(distribution(name), extra)), {name}
    while open_ends:
        each = open_ends.pop()
        if each in seen:
            continue
        seen.add(each)
        try:
            found = distribution(each)
        except PackageNotFoundError:  # for another system, or another Python
            continue
        yield found
        open_ends += _requirements(found)


def _requirements(package: Distribution, extra: str = "") -> Iterator[str]:
    for line in package.requires or ():
        asked = _EXTRA.search(line)
        name = _NAME.match(line)
        if name and (asked is None or asked[1] == extra):
            yield name[0].lower().replace("_", "-")


def size(package: Distribution) -> int:
    """Bytes of the files that were installed; what Python compiled of them is counted where pip did it."""
    paths = (Path(str(package.locate_file(file))) for file in package.files or ())
    return sum(path.stat().st_size for path in paths if path.is_file())


def main() -> None:
    sizes = {package.metadata["Name"]: size(package) for package in needed("dragoman", "window")}
    shown = {name: bytes_ for name, bytes_ in sizes.items() if bytes_ >= _LEAST_SHOWN}
    for name, bytes_ in sorted(shown.items(), key=lambda item: -item[1]):
        print(f"{bytes_ / 1e6:7.1f} MB  {name}")
    rest = sum(sizes.values()) - sum(shown.values())
    print(f"{rest / 1e6:7.1f} MB  the rest, {len(sizes) - len(shown)} packages")
    print(f"{sum(sizes.values()) / 1e6:7.1f} MB  in all, beside Dragoman and Python themselves")


if __name__ == "__main__":
    main()
