"""Repairing a library while no window holds it: at the start, where it cannot be opened, or between two windows."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QMessageBox,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.errors import Cancelled, DragomanError, EnvironmentFault
from app.domain.findings import CheckProgress, CheckReport, Finding
from app.domain.messages import message
from app.gui import theme
from app.gui.background import Background
from app.gui.dialogs.fitting import open_at
from app.gui.messages import render, render_error
from app.upkeep import Upkeep

_POLL_MS = 150


def _tr(sentence: str) -> str:
    return QCoreApplication.translate("repair", sentence)


def offer_repair(data_dir: Path, fault: EnvironmentFault) -> bool:
    """Where the library cannot be opened for it is damaged: asks, and repairs it. Says whether it can be opened now,
    perhaps."""
    box = QMessageBox(QMessageBox.Icon.Warning, "Dragoman", render(fault.message))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(
        _tr("It can be repaired from what is whole. What is whole is kept; your documents are not touched.")
    )
    repair = box.addButton(_tr("Repair"), QMessageBox.ButtonRole.AcceptRole)
    box.addButton(QMessageBox.StandardButton.Close)
    box.setDefaultButton(repair)
    box.exec()
    return box.clickedButton() is repair and repair_library(data_dir)


def repair_library(data_dir: Path) -> bool:
    """Checks and repairs the library, which nobody may hold, and shows what was found until the person has read it.
    Says whether it came to its end."""
    dialog = RepairDialog(data_dir)
    dialog.start()
    dialog.exec()
    return dialog.report is not None


def findings_in_words(findings: Sequence[Finding]) -> str:
    """What was found and what became of it, a line each, with some of the places."""
    lines = []
    for finding in findings:
        fate = render(message(f"check.state.{finding.repair.value.replace(' ', '_')}"))
        if finding.is_damage:
            fate = f"{fate}: {render(message(f'check.from.{finding.source.value}'))}"
        lines.append(f"{render(finding.what)} ({fate})")
        lines += [f"    {example}" for example in finding.examples]
    return "\n".join(lines)


class RepairDialog(QDialog):
    """Works off the window's thread; closing it before the end stops it between two steps, and loses nothing."""

    def __init__(self, data_dir: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._upkeep = Upkeep(data_dir)
        self._background = Background(self, threads=1)
        self._stopped = threading.Event()
        self._progress: CheckProgress | None = None
        self.report: CheckReport | None = None
        self.setWindowTitle(self.tr("Check and repair the library"))
        self.doing = QLabel(self.tr("Looking at the library…"), textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.bar = QProgressBar(textVisible=False)
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(self.tr("Progress of the check"))
        self.found = QPlainTextEdit(readOnly=True)
        self.found.setAccessibleName(self.tr("What was found"))
        self.found.setVisible(False)
        self.found.setTabChangesFocus(True)
        buttons = QDialogButtonBox()
        self.close_button = QPushButton(self.tr("Stop"))
        buttons.addButton(self.close_button, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.MARGIN)
        for widget in (self.doing, self.bar):
            layout.addWidget(widget)
        layout.addWidget(self.found, 1)
        layout.addWidget(buttons)
        self._timer = QTimer(self, interval=_POLL_MS)
        self._timer.timeout.connect(self._show_progress)
        open_at(self, 520, 260)

    def start(self) -> None:
        """Begins the work."""
        self._timer.start()

        def check() -> None:
            if self._stopped.is_set():
                raise Cancelled

        def report(progress: CheckProgress) -> None:
            self._progress = progress

        self._background.run(
            lambda: self._upkeep.check(repair=True, check=check, report=report), self._on_done, self._on_failed
        )

    @Slot()
    def _show_progress(self) -> None:
        progress = self._progress
        if progress is not None:
            self.doing.setText(f"{render(progress.what)}…")
            self.bar.setRange(0, progress.total)
            self.bar.setValue(min(progress.done, progress.total))

    def _on_done(self, report: CheckReport) -> None:
        self.report = report
        damage = any(finding.is_damage for finding in report.findings)
        if not damage:
            said = message("check.sound")
        else:
            said = message("check.all_repaired") if report.sound else message("check.not_all_repaired")
        self._end(render(said), findings_in_words(report.findings))

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, DragomanError):
            self._end(" ".join(filter(None, render_error(error))), "")
        elif not isinstance(error, Cancelled):
            raise error

    def _end(self, said: str, found: str) -> None:
        self._timer.stop()
        self.bar.setVisible(False)
        self.doing.setText(said)
        self.found.setPlainText(found)
        self.found.setVisible(bool(found))
        self.close_button.setText(self.tr("Open the library"))
        self.close_button.setFocus()

    def done(self, result: int) -> None:
        """Also when it is closed by its frame."""
        self._stopped.set()
        self._timer.stop()
        self._background.close()
        super().done(result)
