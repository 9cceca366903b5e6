"""Pictures as files: kept small, and compared with those that are kept.

Compared is the share of pixels of which a colour differs by more than a tolerance. Letters are drawn a little
differently by every version of a font, so that this is for eyes to follow up, and no test.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PySide6.QtGui import QImage

TOLERANCE = 24  # of 255
_COLOURS = 256
_FINEST = 0  # Qt's "quality" of a PNG says how little it is compressed

Pixels = np.ndarray[tuple[int, int, int], np.dtype[np.uint8]]


def differing_share(one: QImage, other: QImage, tolerance: int = TOLERANCE) -> float:
    """Between 0 and 1; 1 for pictures of other sizes."""
    if one.size() != other.size() or one.isNull():
        return 1.0
    apart = np.abs(_pixels(one).astype(np.int16) - _pixels(other)).max(axis=2) > tolerance
    return float(apart.mean())


def compare_folders(kept: Path, taken: Path) -> list[tuple[str, float]]:
    """The share for each picture of either folder, by name; 1 for one that is in one of them alone."""
    names = sorted({path.name for folder in (kept, taken) for path in folder.glob("*.png")})
    return [(name, differing_share(QImage(str(kept / name)), QImage(str(taken / name)))) for name in names]


def save(picture: QImage, path: Path) -> None:
    """As a PNG of at most 256 colours: those that are there most, and for the others the nearest of them."""
    pixels = _pixels(picture)
    height, width, _ = pixels.shape
    codes = pixels.reshape(-1, 3).astype(np.int32) @ np.array([1 << 16, 1 << 8, 1], np.int32)
    colours, place, counts = np.unique(codes, return_inverse=True, return_counts=True)
    kept = colours[np.argsort(-counts, kind="stable")[:_COLOURS]]
    apart = ((_parts(colours)[:, None, :] - _parts(kept)[None, :, :]) ** 2).sum(axis=2)
    nearest = apart.argmin(axis=1).astype(np.uint8)[place].reshape(height, width)
    rows = np.zeros((height, -(-width // 4) * 4), np.uint8)  # Qt's lines of bytes have lengths that 4 divides
    rows[:, :width] = nearest
    small = QImage(rows.tobytes(), width, height, rows.shape[1], QImage.Format.Format_Indexed8)
    small.setColorTable([0xFF000000 | int(colour) for colour in kept])
    if not small.save(str(path), quality=_FINEST):
        raise OSError(f"{path} could not be written")


def _parts(codes: np.ndarray[tuple[int], np.dtype[np.int32]]) -> np.ndarray[tuple[int, int], np.dtype[np.int32]]:
    return np.stack([codes >> 16 & 255, codes >> 8 & 255, codes & 255], axis=1)


def _pixels(image: QImage) -> Pixels:
    """Rows, columns, red, green and blue."""
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.bytesPerLine())
    return rows[:, : 3 * plain.width()].reshape(plain.height(), plain.width(), 3).copy()
