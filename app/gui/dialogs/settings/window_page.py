"""The settings of the window as pages: its language and look, and how it is at hand on the desktop."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from app.domain.errors import UsageError
from app.domain.messages import message
from app.gui import translation
from app.gui.actions.action import keys_in_words
from app.gui.dialogs.settings.rows import Choice, SettingRow, SettingsPage, Switch, Value
from app.gui.numbers import percent
from app.gui.resident.global_shortcut import OFFERED, GlobalShortcut, Held
from app.gui.resident.resident import KEEP_RUNNING, SHORTCUT, Resident
from app.gui.resident.tray import has_tray
from app.gui.theme.appearance import MOTION, SCALE, SCALES, THEME, Appearance
from app.gui.window_settings import WindowSettings

AT_LOGIN = "desktop/at_login"


def _tr(sentence: str) -> str:
    return QCoreApplication.translate("settings", sentence)


def window_pages(
    remembered: WindowSettings, appearance: Appearance, resident: Resident
) -> tuple[SettingsPage, SettingsPage]:
    """They are kept in the window's own file; what can act at once does."""

    def read_look() -> Mapping[str, Value]:
        return {
            translation.SETTING: remembered.text(translation.SETTING),
            THEME: remembered.text(THEME, "system"),
            MOTION: remembered.flag(MOTION, True),
            SCALE: remembered.number(SCALE, 100),
        }

    def read_desktop() -> Mapping[str, Value]:
        return {
            KEEP_RUNNING: remembered.flag(KEEP_RUNNING, False),
            AT_LOGIN: resident.autostart.is_on(),
            SHORTCUT: remembered.text(SHORTCUT),
        }

    def write(key: str, value: Value) -> None:
        if key == AT_LOGIN:
            _switch_autostart(resident, bool(value))
        else:
            remembered.set(key, int(value) if isinstance(value, float) else value)
            remembered.save()

    look = SettingsPage(
        _tr("Look and language"), _look(), read_look, write, applied=lambda key, value: appearance.apply()
    )
    desktop = SettingsPage(
        _tr("On the desktop"),
        _desktop(resident),
        read_desktop,
        write,
        applied=lambda key, value: resident.settings_changed(),
        problems=lambda: _problems(resident.shortcut.held),
    )
    return look, desktop


def _look() -> tuple[SettingRow, ...]:
    own = [(code, translation.native_name(code)) for code in translation.languages()]
    return (
        SettingRow(
            translation.SETTING,
            _tr("Language"),
            _tr("Of the window. Questions are asked in any language, whichever this is."),
            Choice((("", _tr("As the system")), *sorted(own, key=lambda each: each[1].casefold()))),
            "",
            at_once=False,
            words=_tr("translation locale"),
        ),
        SettingRow(
            THEME,
            _tr("Colours"),
            _tr("Where the system is set to high contrast, its own colours are used."),
            Choice((("system", _tr("As the system")), ("light", _tr("Light")), ("dark", _tr("Dark")))),
            "system",
            words=_tr("theme dark mode night contrast appearance"),
        ),
        SettingRow(
            SCALE,
            _tr("Size of everything"),
            _tr("Beside what the system says already."),
            Choice(tuple((scale, percent(scale / 100)) for scale in SCALES)),
            100,
            at_once=False,
            words=_tr("zoom scale font large"),
        ),
        SettingRow(
            MOTION,
            _tr("Motion"),
            _tr("Panels fade in and bars slide open, unless the system says that nothing should move."),
            Switch(),
            True,
            words=_tr("animation reduced effects"),
        ),
    )


def _desktop(resident: Resident) -> tuple[SettingRow, ...]:
    if has_tray():
        tray = _tr("Closing the window then only puts it away; the sign in the tray brings it back, or ends Dragoman.")
    else:
        tray = _tr("This desktop has no tray, so that closing the window ends Dragoman whatever is set here.")
    if GlobalShortcut.possible():
        keys = _tr("Shows the bar for a quick question, whatever program is in front.")
    else:
        keys = _not_given()
    none = ("", _tr("None"))
    return (
        SettingRow(
            KEEP_RUNNING,
            _tr("Go on when the window is closed"),
            tray,
            Switch(),
            False,
            words=_tr("tray background minimise hide"),
        ),
        SettingRow(
            AT_LOGIN,
            _tr("Start when I log in"),
            _tr("Without a window, so that new documents are read as they come."),
            Switch(),
            False,
            words=_tr("autostart boot login"),
        ),
        SettingRow(
            SHORTCUT,
            _tr("Keys for a quick question"),
            keys,
            Choice((none, *((each, keys_in_words((each,))) for each in OFFERED))),
            "",
            words=_tr("global shortcut hotkey launcher"),
        ),
    )


def _problems(held: Held) -> list[str]:
    if held is Held.TAKEN:
        return [_tr("Another program has the keys for a quick question: choose others.")]
    return [_not_given()] if held is Held.NOT_HERE else []


def _not_given() -> str:
    return _tr("This system gives programs no such keys. Its own keyboard settings can start: dragoman --launcher")


def _switch_autostart(resident: Resident, on: bool) -> None:
    try:
        resident.autostart.switch(on)
    except OSError as error:
        raise UsageError(message("window.no_autostart")) from error
