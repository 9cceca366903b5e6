"""What the user can do with the models. The work runs on a thread of its own, one model at a time."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QMessageBox, QWidget

from app.domain.errors import Cancelled, DragomanError
from app.domain.messages import Message
from app.domain.models import ModelInfo, TransferProgress
from app.gui.background import Background
from app.gui.dialogs.model_card import Prospect
from app.gui.dialogs.models_dialog import ModelsDialog
from app.gui.messages import render, render_error

if TYPE_CHECKING:
    from app.library import Library

Result = TypeVar("Result")
_SHOWS_TRANSFER_MS = 250


class ModelActions(QObject):
    """`failed` carries the exception of what could not be done."""

    failed = Signal(object)

    def __init__(self, window: QWidget, library: Library) -> None:
        super().__init__(window)
        self._window = window
        self._library = library
        self._models = library.models
        # A download may take an hour: what else the window does must not wait behind it.
        self._background = Background(self, threads=1)
        self._stopped = threading.Event()
        self._busy: str | None = None
        self._transfer: TransferProgress | None = None
        self.dialog: ModelsDialog | None = None
        self._shows_transfer = QTimer(self, interval=_SHOWS_TRANSFER_MS)
        self._shows_transfer.timeout.connect(self._show_transfer)

    @Slot()
    def show_dialog(self) -> None:
        if self.dialog is None:
            self.dialog = ModelsDialog(self._window)
            self.dialog.offer_requested.connect(self._on_offer_requested)
            self.dialog.download_requested.connect(self.download)
            self.dialog.pause_requested.connect(self._stopped.set)
            self.dialog.import_requested.connect(self._on_import_requested)
            self.dialog.verify_requested.connect(self._on_verify_requested)
            self.dialog.remove_requested.connect(self._on_remove_requested)
            self.dialog.use_requested.connect(self._on_use_requested)
        self._reload()
        self.dialog.show()
        self.dialog.raise_()

    @Slot(str)
    def download(self, model: str) -> None:
        self._work(model, lambda: self._models.download(model, self._report, self._check))

    def stop(self) -> None:
        """Stops what runs after the block in hand, without waiting for that; what has arrived stays."""
        self._stopped.set()
        self._background.stop()

    def wait(self, limit_s: float | None = None) -> bool:
        """After `stop()`: until the block in hand is kept; False where it has not within the limit."""
        return self._background.wait(limit_s)

    def _work(self, model: str, work: Callable[[], Result], done: Callable[[Result], None] = lambda _: None) -> None:
        """One long piece of work on a model, shown while it lasts."""
        if self._busy is not None:
            return
        self._busy, self._transfer = model, None
        self._stopped.clear()
        if self.dialog is not None:
            self.dialog.show_fault("")  # it is tried again

        def ended(result: Result) -> None:
            self._busy = None
            self._show_transfer()
            self._reload()
            done(result)

        def failed(error: Exception) -> None:
            self._busy = None
            self._show_transfer()
            self._reload()
            if not isinstance(error, Cancelled):
                self._complain(error)

        self._background.run(work, ended, failed, owner=self)
        self._shows_transfer.start()
        self._show_transfer()

    def _change(self, change: Callable[[], object]) -> None:
        """A short one."""
        self._background.run(change, lambda _: self._reload(), self._on_change_failed, owner=self)

    def _on_change_failed(self, error: Exception) -> None:
        self._reload()
        self._complain(error)

    def _complain(self, error: Exception) -> None:
        """In the dialog, while there is one: what is told behind it is not seen."""
        if isinstance(error, DragomanError) and self.dialog is not None and self.dialog.isVisible():
            self.dialog.show_fault(*render_error(error))
        else:
            self.failed.emit(error)

    def _reload(self) -> None:
        """Shows the models as they are now."""

        def read() -> tuple[tuple[ModelInfo, ...], str, dict[str, Prospect]]:
            models, library = self._models.list(), self._library
            known = library.coverage()
            read = {each.id: each.read for each in known.embedders}
            texts = max((each.texts for each in known.embedders), default=0)
            prospects = {
                model.id: Prospect(library.passages_per_s(model.title), read.get(model.id, 0), texts)
                for model in models
            }
            return models, self._models.reranking, prospects

        self._background.run(read, self._on_models_read, self.failed.emit, owner=self)

    def _on_models_read(self, found: tuple[tuple[ModelInfo, ...], str, dict[str, Prospect]]) -> None:
        if self.dialog is not None:
            self.dialog.show_models(*found)
        self._show_transfer()

    @Slot()
    def _show_transfer(self) -> None:
        if self._busy is None:
            self._shows_transfer.stop()
        if self.dialog is not None:
            self.dialog.show_transfer(self._busy, self._transfer)

    # ---- on the thread that works

    def _report(self, transfer: TransferProgress) -> None:
        self._transfer = transfer

    def _check(self) -> None:
        if self._stopped.is_set():
            raise Cancelled

    # ---- what the dialog asks for

    @Slot(str)
    def _on_offer_requested(self, model: str) -> None:
        dialog = self.dialog
        if dialog is not None:
            ask, fail = dialog.ask_download, self._complain
            self._background.run(lambda: self._models.download_info(model), ask, fail, owner=dialog)

    @Slot(str, object)
    def _on_import_requested(self, model: str, source: Path) -> None:
        self._work(model, lambda: self._models.import_(model, source, self._report, self._check))

    @Slot(str)
    def _on_verify_requested(self, model: str) -> None:
        self._work(model, lambda: self._models.verify(model, self._report, self._check), self._show_problems)

    def _show_problems(self, problems: Sequence[Message]) -> None:
        sound = self.tr("All its files are as they were installed, and it gives what it should.")
        box = QMessageBox(self.dialog)
        box.setWindowTitle(self.tr("Check of a model"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText("\n".join(map(render, problems)) or sound)
        box.open()

    @Slot(str)
    def _on_remove_requested(self, model: str) -> None:
        self._change(lambda: self._models.remove(model))

    @Slot(str)
    def _on_use_requested(self, model: str) -> None:
        self._change(lambda: self._models.use(model))
