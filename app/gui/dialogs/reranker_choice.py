"""The choice of who puts the first passages in order."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QWidget

from app.domain.models import ModelInfo, Role


class RerankerChoice(QComboBox):
    """`reranker_chosen` carries the id of a model, "multi-vector" or "off"."""

    reranker_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Who puts the first passages in order"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.activated.connect(self._on_activated)

    def show_choice(self, models: Sequence[ModelInfo], chosen: str) -> None:
        """What can be chosen of these models; `chosen` is what the settings ask for."""
        rerankers = [model for model in models if model.role == Role.RERANKER]
        choices = [("off", self.tr("nobody: they stay as they were found"))]
        choices.append(("multi-vector", self.tr("the model that reads their meaning, word by word")))
        choices += [(model.id, model.title) for model in rerankers if model.installed]
        active = next((model.id for model in rerankers if model.active), None)
        if active is None:
            choices.insert(0, ("auto", self.tr("the built-in model, until a larger one is installed")))
        elif chosen == "auto":
            chosen = active
        self.clear()
        for id_, title in choices:
            self.addItem(title, id_)
        self.setCurrentIndex(max(0, self.findData(chosen)))

    @Slot(int)
    def _on_activated(self, index: int) -> None:
        self.reranker_chosen.emit(self.itemData(index))
