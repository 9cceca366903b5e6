"""The models as two cards, the built-in one and a better one; all else behind "Advanced"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.models import BUILT_IN, DownloadInfo, ModelInfo, Role, TransferProgress
from app.gui import theme
from app.gui.dialogs.advanced_models import AdvancedModels
from app.gui.dialogs.fitting import ScrolledPage, grow_to, open_at
from app.gui.dialogs.model_card import ModelCard, Prospect
from app.gui.dialogs.model_questions import ask_download
from app.gui.dialogs.transfer_bar import TransferBar


class ModelsDialog(QDialog):
    """Shows models and asks for changes; who owns the library makes them and calls `show_models` again."""

    offer_requested = Signal(str)  # the id of a model whose download is to be offered
    download_requested = Signal(str)
    pause_requested = Signal()
    import_requested = Signal(str, object)  # an id, a Path
    verify_requested = Signal(str)
    remove_requested = Signal(str)
    use_requested = Signal(str)  # an id, "multi-vector" or "off"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._models: Sequence[ModelInfo] = ()
        self._prospects: Mapping[str, Prospect] = {}
        self._busy: str | None = None
        self.setWindowTitle(self.tr("Models"))
        self.built_in = ModelCard()
        self.better = ModelCard()
        self.built_in.act_requested.connect(lambda: self.use_requested.emit(BUILT_IN))
        self.better.act_requested.connect(self._on_better_wanted)
        self.advanced = AdvancedModels()
        for mine, its in (
            (self.offer_requested, self.advanced.offer_requested),
            (self.import_requested, self.advanced.import_requested),
            (self.verify_requested, self.advanced.verify_requested),
            (self.remove_requested, self.advanced.remove_requested),
            (self.use_requested, self.advanced.use_requested),
        ):
            its.connect(mine)
        self.advanced_button = QPushButton(self.tr("Advanced"))
        self.advanced_button.setCheckable(True)
        self.advanced_button.setAutoDefault(False)
        self.advanced_button.setToolTip(self.tr("All models, import, check, remove, and who puts in order"))
        self.advanced_button.toggled.connect(self._on_advanced_toggled)
        self.transfer = TransferBar()
        self.pause_button = QPushButton(self.tr("Pause"))
        self.pause_button.setAutoDefault(False)
        self.pause_button.clicked.connect(self.pause_requested)
        self.fault = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.fault.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.fault.setAccessibleName(self.tr("What went wrong"))
        self._build()
        self.show_transfer(None, None)
        self._update_cards()
        self.show_fault("")
        open_at(self, 640, 420)

    def _build(self) -> None:
        cards = QHBoxLayout()
        cards.setSpacing(theme.MARGIN)
        cards.addWidget(self.built_in, 1)
        cards.addWidget(self.better, 1)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.MARGIN)
        column.addLayout(cards)
        column.addWidget(self.advanced, 1)
        self.advanced.setVisible(False)
        work = QHBoxLayout()
        work.addWidget(self.transfer, 1)
        work.addWidget(self.pause_button)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        bottom = QHBoxLayout()
        bottom.addWidget(self.advanced_button)
        bottom.addStretch()
        bottom.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.GAP)
        layout.addWidget(ScrolledPage(inside), 1)
        layout.addLayout(work)
        layout.addWidget(self.fault)
        layout.addLayout(bottom)

    # ---- what is shown

    def show_models(
        self, models: Sequence[ModelInfo], reranker: str, prospects: Mapping[str, Prospect] | None = None
    ) -> None:
        """The models as they are now; `reranker` is what the settings ask for, `prospects` what is known of each by
        its id."""
        self._models, self._prospects = models, prospects or {}
        self.advanced.show_models(models, reranker)
        self._update_cards()

    def show_transfer(self, model: str | None, transfer: TransferProgress | None) -> None:
        """How far the work on a model is; None when there is none."""
        if model != self._busy:
            self._busy = model
            self._update_cards()
        self.advanced.show_busy(model)
        self.pause_button.setVisible(model is not None)
        self.transfer.show_transfer(transfer, working=model is not None)

    def show_fault(self, text: str, remedy: str = "") -> None:
        """What went wrong with what was asked for here, and what can be done; "" where nothing did."""
        self.fault.setText("\n".join(filter(None, (text, remedy))))
        self.fault.setVisible(bool(text))

    def ask_download(self, info: DownloadInfo) -> None:
        """Asks whether to download it."""
        self.show_fault("")
        ask_download(self, info, lambda: self.download_requested.emit(info.id))

    def _update_cards(self) -> None:
        embedders = [model for model in self._models if model.role == Role.EMBEDDER]
        others = [model for model in embedders if not model.built_in]
        built_in = next((model for model in embedders if model.built_in), None)
        # The one that serves; else the one that is preferred.
        others.sort(key=lambda model: (not model.active, model.preferred is None, model.preferred or 0))
        alone = not any(model.active for model in others)
        for card, model in ((self.built_in, built_in), (self.better, others[0] if others else None)):
            card.setVisible(model is not None)
            if model is not None:
                prospect = self._prospects.get(model.id, Prospect())
                card.show_model(model, prospect, alone=alone, busy=self._busy is not None)

    # ---- what the user does

    @Slot()
    def _on_better_wanted(self) -> None:
        model = self.better.model
        if model is not None:
            (self.use_requested if model.installed else self.offer_requested).emit(model.id)

    @Slot(bool)
    def _on_advanced_toggled(self, shown: bool) -> None:
        self.advanced.setVisible(shown)
        if shown:
            grow_to(self, 760, 760)
