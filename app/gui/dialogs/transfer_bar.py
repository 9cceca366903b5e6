"""How far the work on a model is: a bar, and the same in words."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from app.domain.models import TransferProgress
from app.gui import display_names, theme
from app.gui.theme.labels import SecondaryLabel

_WHOLE = 1000


class TransferBar(QWidget):
    """Hidden while there is no work."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = QProgressBar(textVisible=False)
        self.bar.setAccessibleName(self.tr("Progress of the work on a model"))
        self.words = SecondaryLabel()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GAP)
        layout.addWidget(self.bar)
        layout.addWidget(self.words)
        self.setVisible(False)

    def show_transfer(self, transfer: TransferProgress | None, *, working: bool) -> None:
        """A moment of the work; None before anything of it is known."""
        self.setVisible(working)
        known = transfer is not None and bool(transfer.total_bytes)
        self.bar.setRange(0, _WHOLE if known else 0)
        if transfer is not None and transfer.total_bytes:
            self.bar.setValue(int(_WHOLE * transfer.done_bytes / transfer.total_bytes))
        self.words.setText(self.tr("Connecting…") if transfer is None else display_names.transfer(transfer))
