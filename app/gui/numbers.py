"""Numbers as the user's locale writes them."""

from __future__ import annotations

from PySide6.QtCore import QLocale


def number(value: float, decimals: int = 0) -> str:
    """With the separators of the locale."""
    return QLocale().toString(float(value), "f", decimals) if decimals else QLocale().toString(int(value))


def size(value: int) -> str:
    """Bytes, in the unit that suits them."""
    return QLocale().formattedDataSize(value, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def percent(share: float) -> str:
    """A share (0 to 1), rounded down: nothing is whole before it is."""
    return f"{number(int(share * 100))} {QLocale().percent()}"
