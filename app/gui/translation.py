"""The language of the window: the system's, or the one that the person has chosen, as far as it is translated.

What Qt says itself (buttons of dialogs) comes with Qt. Languages are files `dragoman_XX.qm` in resources/translations,
which `packaging/translations.py` makes.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from app.common.paths import resources_dir

SOURCE = "en"
SETTING = "language"  # in the window's settings; "" is the system's


def _folder() -> Path:
    return resources_dir() / "translations"


def languages() -> tuple[str, ...]:
    """ISO 639 codes, English among them."""
    there = (path.stem.removeprefix("dragoman_") for path in _folder().glob("dragoman_*.qm"))
    return tuple(sorted({SOURCE, *there}))


def native_name(language: str) -> str:
    """A language as its speakers call it."""
    name = QLocale(language).nativeLanguageName()
    return name[:1].upper() + name[1:] or language


def fitting(wanted: Iterable[str], there: Iterable[str]) -> str:
    """The first of the languages wanted ("pt-BR", "zh-Hans-CN") that is there; English where none is."""
    offered = set(there)
    for each in wanted:
        code = each.replace("_", "-").split("-")[0].lower()
        if code in offered:
            return code
    return SOURCE


def ui_languages() -> tuple[str, ...]:
    """ISO 639 codes of the languages that the person has set up the system for, the first first."""
    codes = (each.replace("_", "-").split("-")[0].lower() for each in QLocale.system().uiLanguages())
    return tuple(dict.fromkeys(code for code in codes if code and code != "c"))


def install(application: QApplication, chosen: str = "") -> str:
    """Has the application speak a language; to be called before anything is shown. Returns which it is.

    Numbers and dates are the system's, unless another language than the system's was chosen. The layout is mirrored
    for languages that are written from right to left.
    """
    language = fitting([chosen] if chosen else QLocale.system().uiLanguages(), languages())
    if chosen and language not in ui_languages()[:1]:
        QLocale.setDefault(QLocale(language))
    for name, folder in (
        ("qtbase", Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))),
        ("dragoman", _folder()),
    ):
        translator = QTranslator(application)
        if language != SOURCE and translator.load(QLocale(language), name, "_", str(folder), ".qm"):
            application.installTranslator(translator)
    application.setLayoutDirection(QLocale(language).textDirection())
    application.setProperty(SETTING, language)
    return language


def current() -> str:
    """The ISO 639 code of the language that the window speaks."""
    application = QCoreApplication.instance()
    return str((application and application.property(SETTING)) or SOURCE)
