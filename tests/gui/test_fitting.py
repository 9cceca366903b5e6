"""Every dialog fits on a small screen at a scale of 2, is read by name, and can be used with Tab alone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QDialog, QLineEdit, QPlainTextEdit, QWidget

from app.gui.dialogs.crash_report import CrashDialog
from app.gui.dialogs.explain_dialog import ExplainDialog
from app.gui.dialogs.failures_dialog import FailuresDialog
from app.gui.dialogs.fitting import open_at
from app.gui.dialogs.folders_dialog import FoldersDialog
from app.gui.dialogs.knowledge_dialog import KnowledgeDialog
from app.gui.dialogs.models_dialog import ModelsDialog
from app.gui.dialogs.password_dialog import PasswordDialog
from app.gui.dialogs.rule_dialog import RuleDialog
from app.gui.dialogs.settings.engine_page import engine_pages
from app.gui.dialogs.settings.settings_dialog import SettingsDialog
from app.gui.repair import RepairDialog
from app.indexing.report import LibraryReport

# 1366 by 768 at a scale of 2, less a bar at the bottom and a frame.
_SMALL = QSize(683, 340)


def _dialogs(library: Any, data_dir: Path) -> dict[str, Callable[[], QDialog]]:
    return {
        "failures": FailuresDialog,
        "folders": lambda: FoldersDialog(None, LibraryReport.pattern_problems),
        "models": ModelsDialog,
        "explain": ExplainDialog,
        "knowledge": KnowledgeDialog,
        "password": lambda: PasswordDialog(Path("/papers/a long name of a folder/deed.pdf")),
        "rule": lambda: RuleDialog(Path("/papers/.gitignore"), "*.log\n" * 50, 7),
        "settings": lambda: SettingsDialog(engine_pages(library, lambda: None)),
        "repair": lambda: RepairDialog(data_dir),
        "crash": lambda: CrashDialog("Traceback\n" * 40),
    }


@pytest.fixture(
    params=["failures", "folders", "models", "explain", "knowledge", "password", "rule", "settings", "repair", "crash"]
)
def dialog(request: Any, qtbot: Any, library: Any, data_dir: Path) -> QDialog:
    shown: QDialog = _dialogs(library, data_dir)[request.param]()
    qtbot.addWidget(shown)
    shown.show()
    if isinstance(shown, ModelsDialog):
        shown.advanced_button.click()
    QApplication.processEvents()
    return shown


def test_it_fits_on_a_small_screen(dialog: QDialog) -> None:
    least = dialog.minimumSizeHint()
    assert least.width() <= _SMALL.width() and least.height() <= _SMALL.height(), least
    assert dialog.screen().availableGeometry().size().expandedTo(dialog.size()) == (
        dialog.screen().availableGeometry().size()
    )


def test_every_control_has_a_name(dialog: QDialog) -> None:
    controls = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox)
    nameless = [
        each
        for each in dialog.findChildren(QWidget)
        if isinstance(each, controls) and each.isVisible() and not (each.accessibleName() or _text(each))
    ]
    assert nameless == []


def _text(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, QAbstractButton) else ""


def test_tab_reaches_every_control_and_comes_round(dialog: QDialog, qtbot: Any) -> None:
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    wanted = {
        each
        for each in dialog.findChildren(QWidget)
        if isinstance(each, QAbstractButton | QLineEdit | QComboBox)
        and each.isVisible()
        and each.isEnabled()
        and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not each.objectName().startswith("qt_")
    }
    reached: set[QWidget] = set()
    for _ in range(3 * len(dialog.findChildren(QWidget))):
        focused = QApplication.focusWidget()
        if focused is None:
            dialog.setFocus()
        else:
            reached.add(focused)
            qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert wanted <= reached, [each.accessibleName() or _text(each) for each in wanted - reached]


def test_no_dialog_opens_larger_than_its_screen(qtbot: Any) -> None:
    shown = QDialog()
    qtbot.addWidget(shown)
    open_at(shown, 9000, 9000)
    room = shown.screen().availableGeometry().size()
    assert shown.width() <= room.width() and shown.height() <= room.height()
    shown.resize(9000, 9000)
    shown.show()
    assert shown.width() <= room.width(), "it may have been on a larger one before"
