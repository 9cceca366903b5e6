"""Numbers as the user's locale writes them."""

from __future__ import annotations

from PySide6.QtCore import QDateTime, QLocale


def number(value: float, decimals: int = 0) -> str:
    """With the separators of the locale."""
    return QLocale().toString(float(value), "f", decimals) if decimals else QLocale().toString(int(value))


def size(value: int) -> str:
    """Bytes, in the unit that suits them."""
    return QLocale().formattedDataSize(value, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def rough_size(value: int) -> str:
    """Bytes, in the unit that suits them, without what comes behind the point."""
    return QLocale().formattedDataSize(value, 0, QLocale.DataSizeFormat.DataSizeSIFormat)


def percent(share: float) -> str:
    """A share (0 to 1), rounded down: nothing is whole before it is."""
    return f"{number(int(share * 100))} {QLocale().percent()}"


def date(moment: float) -> str:
    """A moment, in seconds since the epoch, in a short form."""
    shown = QDateTime.fromSecsSinceEpoch(int(moment))
    return QLocale().toString(shown, QLocale.FormatType.ShortFormat)


def day(moment: float) -> str:
    """The day of a moment, in seconds since the epoch, in a short form."""
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(int(moment)).date(), QLocale.FormatType.ShortFormat)
