"""The settings of what is kept of questions, as a page."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.gui.dialogs.settings.rows import SettingRow, SettingsPage, Switch, Value

if TYPE_CHECKING:
    from app.common.question_memory import QuestionMemory

KEEPS, RESTORES = "questions/keep", "questions/restore"


def _tr(sentence: str) -> str:
    return QCoreApplication.translate("settings", sentence)


def question_pages(memory: QuestionMemory, applied: Callable[[], None]) -> tuple[SettingsPage]:
    """`applied` is called when one has been changed."""

    def read() -> Mapping[str, Value]:
        kept = memory.now
        return {KEEPS: kept.keeps, RESTORES: kept.restores}

    def write(key: str, value: Value) -> None:
        (memory.keep if key == KEEPS else memory.restore)(bool(value))

    rows = (
        SettingRow(
            KEEPS,
            _tr("Keep the questions asked"),
            _tr("In the data folder alone. Without, those that were kept are deleted; saved searches stay."),
            Switch(),
            default=True,
            words=_tr("history privacy recent"),
        ),
        SettingRow(
            RESTORES,
            _tr("Ask the last question again at the start"),
            _tr("Needs questions to be kept."),
            Switch(),
            default=True,
            words=_tr("restore session"),
        ),
    )
    return (SettingsPage(_tr("Questions"), rows, read, write, applied=lambda key, value: applied()),)
