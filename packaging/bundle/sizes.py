"""How large a bundle is, and what of it is whose."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

LIMIT = 330_000_000  # bytes on disk
_LEAST_SHOWN = 1_000_000
_PYTHON = ("libpython", "base_library", "python3", "lib-dynload", "libssl", "libcrypto", "libsqlite3", "libffi")


def report(bundle: Path) -> None:
    """Prints the sum, and each part of at least a megabyte."""
    by_part = parts(bundle)
    total = sum(by_part.values())
    print(f"{bundle.name}: {_megabytes(total)} on disk (at most {_megabytes(LIMIT)} are wanted)")
    shown = {part: size for part, size in by_part.most_common() if size >= _LEAST_SHOWN}
    for part, size in shown.items():
        print(f"  {_megabytes(size):>9}  {part}")
    print(f"  {_megabytes(total - sum(shown.values())):>9}  the rest, {len(by_part) - len(shown)} parts")


def parts(bundle: Path) -> Counter[str]:
    """Bytes of each package, with the libraries beside it; files count once, whatever links to them."""
    found: Counter[str] = Counter()
    for path in bundle.rglob("*"):
        if path.is_file() and not path.is_symlink():
            found[_part(path.relative_to(bundle))] += path.stat().st_size
    return found


def _part(path: Path) -> str:
    if path.parts[0] != "_internal":
        return "the program and its modules" if len(path.parts) == 1 else path.parts[0]
    first = path.parts[1]
    if first.startswith(_PYTHON):
        return "Python"
    if first == "resources" and len(path.parts) > 3:
        return f"resources/{path.parts[2]}"
    return first.removesuffix(".libs").split(".")[0].split("-")[0]


def _megabytes(size: int) -> str:
    return f"{size / 1e6:.1f} MB"
