"""A bug must not pass in silence: it is logged with its traceback and shown with a report that can be copied."""

from __future__ import annotations

import logging
import platform
import sys
import threading
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, Slot, qVersion
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from app import __version__
from app.common.logs import format_traceback
from app.gui import desktop, theme
from app.gui.dialogs.fitting import open_at

log = logging.getLogger(__name__)


def make_report(error: BaseException) -> str:
    """What a developer needs to know, and nothing that a document or a question says."""
    trace = format_traceback(error)
    versions = f"Dragoman {__version__}, Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}"
    return f"{versions}\n\n{trace}"


class CrashDialog(QDialog):
    """Shows a report; the program goes on."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Something went wrong"))
        text = QLabel(
            self.tr(
                "Dragoman met an error that it did not expect. Your documents are untouched, and you can go on"
                " working. The report below helps to mend it; it is sent nowhere by itself."
            ),
            wordWrap=True,
        )
        self.report = QPlainTextEdit(report, readOnly=True)
        self.report.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.report.setAccessibleName(self.tr("Report"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy_button = buttons.addButton(self.tr("Copy report"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy_button.clicked.connect(lambda: desktop.copy(self.report.toPlainText()))
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.MARGIN)
        layout.addWidget(text)
        layout.addWidget(self.report, 1)
        layout.addWidget(buttons)
        open_at(self, 640, 400)


class CrashReporter(QObject):
    """Takes over `sys.excepthook` and `threading.excepthook` until `restore`.

    One dialog at a time: an error that repeats itself with every tick of a timer is logged, not shown again.
    """

    _error_met = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dialog: CrashDialog | None = None
        self._error_met.connect(self._on_error_met)  # queued when another thread emits it
        self._before = (sys.excepthook, threading.excepthook)

    @property
    def dialog(self) -> CrashDialog | None:
        return self._dialog

    def install(self) -> None:
        sys.excepthook = self._on_exception
        threading.excepthook = lambda met: self._on_exception(met.exc_type, met.exc_value, met.exc_traceback)

    def restore(self) -> None:
        sys.excepthook, threading.excepthook = self._before

    def _on_exception(
        self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
    ) -> None:
        error = error if error is not None else kind()
        if issubclass(kind, KeyboardInterrupt | SystemExit):
            return
        log.error("unexpected error", exc_info=(kind, error, trace))
        self._error_met.emit(make_report(error))

    @Slot(str)
    def _on_error_met(self, report: str) -> None:
        if self._dialog is None:
            self._dialog = CrashDialog(report)
            self._dialog.destroyed.connect(self._on_dialog_destroyed)
            self._dialog.show()

    @Slot()
    def _on_dialog_destroyed(self) -> None:
        self._dialog = None
