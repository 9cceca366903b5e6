"""How the whole application looks: light, dark, or as the system says; with the system's own colours where the person
has asked it for high contrast; with or without motion; larger or smaller."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, QSignalBlocker, Qt, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from app.gui.theme import motion
from app.gui.theme.colours import DARK, LIGHT, high_contrast_palette, palette_of
from app.gui.theme.style_sheet import style_sheet
from app.gui.window_settings import WindowSettings

THEME, MOTION, SCALE = "appearance/theme", "appearance/motion", "appearance/scale"  # in the window's settings
THEMES = ("system", "light", "dark")
SCALES = (100, 125, 150, 175, 200, 250, 300)  # percent of what the system says
_SCHEMES = {
    "system": Qt.ColorScheme.Unknown,
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
}
_SCALE_VARIABLE = "QT_SCALE_FACTOR"


class Appearance(QObject):
    """Reads what is chosen from the window's settings, and follows the system."""

    def __init__(self, application: QApplication, settings: WindowSettings) -> None:
        super().__init__(application)
        self._application = application
        self._settings = settings
        application.styleHints().colorSchemeChanged.connect(self.apply)
        accessibility = getattr(application.styleHints(), "accessibility", None)  # from Qt 6.10 on
        if accessibility is not None:
            accessibility().contrastPreferenceChanged.connect(self.apply)

    @property
    def theme(self) -> str:
        chosen = self._settings.text(THEME, "system")
        return chosen if chosen in THEMES else "system"

    @property
    def moves(self) -> bool:
        return self._settings.flag(MOTION, True)

    @Slot()
    def apply(self) -> None:
        """Gives the application its style, its palette and its sheet."""
        motion.allow(self.moves)
        hints = self._application.styleHints()
        scheme = _SCHEMES[self.theme]
        with QSignalBlocker(hints):  # what is set here need not be answered
            hints.setColorScheme(scheme)
        if wants_high_contrast(self._application):
            self._application.setStyleSheet("")
            self._application.setPalette(QPalette())
            self._application.setPalette(high_contrast_palette(self._application.palette()))
            return
        if self._application.style().objectName() != "fusion":
            self._application.setStyle(QStyleFactory.create("fusion"))
        dark = (hints.colorScheme() if scheme is Qt.ColorScheme.Unknown else scheme) is Qt.ColorScheme.Dark
        colours = DARK if dark else LIGHT
        self._application.setPalette(palette_of(colours))
        self._application.setStyleSheet(style_sheet(colours))


def wants_high_contrast(application: QApplication) -> bool:
    """Whether the person has asked the system for high contrast."""
    accessibility = getattr(application.styleHints(), "accessibility", None)
    if accessibility is None:
        return False
    return bool(accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast)


@contextmanager
def scaled(settings: WindowSettings) -> Iterator[None]:
    """While the application is made: the scale that is chosen, in percent. Programs that it starts later do not
    inherit it, and where the person has set Qt's own variable that holds."""
    percent = settings.number(SCALE, 100)
    wanted = percent in SCALES and percent != 100 and _SCALE_VARIABLE not in os.environ
    if wanted:
        os.environ[_SCALE_VARIABLE] = str(percent / 100)
    try:
        yield
    finally:
        if wanted:
            del os.environ[_SCALE_VARIABLE]
