"""All models in a list: what each costs and knows, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal, SignalInstance, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMenu,
    QPushButton,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.domain.models import ModelInfo, ModelState, Role
from app.gui import desktop, display_names, theme
from app.gui.dialogs.fitting import ShortTree
from app.gui.dialogs.model_questions import agrees_to_import, agrees_to_removal
from app.gui.dialogs.reranker_choice import RerankerChoice
from app.gui.messages import render
from app.gui.numbers import size

_MODEL = int(Qt.ItemDataRole.UserRole)


class AdvancedModels(QWidget):
    """Shows models and asks for changes; who owns the library makes them and has them shown again."""

    offer_requested = Signal(str)  # the id of a model whose download is to be offered
    import_requested = Signal(str, object)  # an id, a Path
    verify_requested = Signal(str)
    remove_requested = Signal(str)
    use_requested = Signal(str)  # an id, "multi-vector" or "off"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._models: dict[str, ModelInfo] = {}
        self._busy: str | None = None
        self.tree = ShortTree()
        self.tree.setHeaderLabels([self.tr("Model"), self.tr("Size"), self.tr("Licence"), self.tr("State")])
        self.tree.setAccessibleName(self.tr("All models"))
        self.tree.setRootIsDecorated(False)
        self.tree.setAlternatingRowColors(True)
        self.tree.header().setStretchLastSection(False)
        self.tree.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.currentItemChanged.connect(self._update)
        self.details = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.details.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.details.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.details.setMinimumHeight(5 * self.fontMetrics().lineSpacing())
        self.get_button = QPushButton(self.tr("Download…"))
        self.get_button.clicked.connect(lambda: self._ask(self.offer_requested))
        self.import_button = QPushButton(self.tr("Import…"))
        self.import_button.setToolTip(self.tr("From files that you have brought along, where there is no network"))
        importing = QMenu(self.import_button)
        importing.addAction(self.tr("From a folder…"), self._on_folder_wanted)
        importing.addAction(self.tr("From a zip…"), self._on_zip_wanted)
        self.import_button.setMenu(importing)
        self.use_button = QPushButton(self.tr("Use"))
        self.use_button.clicked.connect(lambda: self._ask(self.use_requested))
        self.verify_button = QPushButton(self.tr("Check"))
        self.verify_button.setToolTip(self.tr("Reads all its files and compares its results with the published ones"))
        self.verify_button.clicked.connect(lambda: self._ask(self.verify_requested))
        self.remove_button = QPushButton(self.tr("Remove"))
        self.remove_button.clicked.connect(self._on_remove_clicked)
        self.reranker = RerankerChoice()
        self.reranker.reranker_chosen.connect(self.use_requested)
        self._build()
        self._update()

    def _build(self) -> None:
        left = (self.get_button, self.import_button, self.use_button)
        right = (self.verify_button, self.remove_button)
        buttons = QHBoxLayout()
        for button in left:
            buttons.addWidget(button)
        buttons.addStretch()
        for button in right:
            buttons.addWidget(button)
        for button in (*left, *right):
            button.setAutoDefault(False)  # Enter in the list is no wish to use the network
        order = QHBoxLayout()
        order.addWidget(QLabel(self.tr("The first passages are put in order by:")))
        order.addWidget(self.reranker, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GAP)
        layout.addWidget(self.tree, 1)
        layout.addWidget(self.details)
        layout.addLayout(buttons)
        layout.addLayout(order)

    # ---- what is shown

    def show_models(self, models: Sequence[ModelInfo], reranker: str) -> None:
        """The models as they are now; `reranker` is what the settings ask for."""
        selected = self.selected()
        self._models = {model.id: model for model in models}
        self.tree.blockSignals(True)
        self.tree.clear()
        items = []
        for role, title in (
            (Role.EMBEDDER, self.tr("They read the meaning of passages")),
            (Role.RERANKER, self.tr("They put the first passages in order")),
            (Role.RECOGNISER, self.tr("They read scans in further languages")),
        ):
            group = QTreeWidgetItem([title])
            group.setFlags(Qt.ItemFlag.ItemIsEnabled)
            group.setFont(0, theme.sized(self.font(), 1.0, bold=True))
            self.tree.addTopLevelItem(group)
            group.setFirstColumnSpanned(True)
            for model in models:
                if model.role == role:
                    items.append(self._add(group, model))
            group.setExpanded(True)
        for item in items:
            if selected is None or item.data(0, _MODEL) == selected.id:
                self.tree.setCurrentItem(item)
                break
        self.tree.blockSignals(False)
        self.reranker.show_choice(models, reranker)
        self._update()

    def _add(self, group: QTreeWidgetItem, model: ModelInfo) -> QTreeWidgetItem:
        bytes_ = size(model.size_bytes) if model.size_bytes else self.tr("unknown")
        item = QTreeWidgetItem([model.title, bytes_, model.licence, self._state(model)])
        item.setData(0, _MODEL, model.id)
        item.setSizeHint(0, QSize(0, round(1.7 * self.fontMetrics().lineSpacing())))
        group.addChild(item)
        return item

    def _state(self, model: ModelInfo) -> str:
        if model.active:
            return self.tr("in use")
        return display_names.model_state(model.state)

    def show_busy(self, model: str | None) -> None:
        """On which model work is done just now; None where on none."""
        if model != self._busy:
            self._busy = model
            self._update()

    def selected(self) -> ModelInfo | None:
        item = self.tree.currentItem()
        return None if item is None else self._models.get(item.data(0, _MODEL))

    @Slot()
    def _update(self) -> None:
        model = self.selected()
        busy = self._busy is not None
        there = model is not None and model.state in (ModelState.INSTALLED, ModelState.BROKEN)
        usable = model is not None and model.state is ModelState.INSTALLED
        own = model is not None and not model.built_in
        self.get_button.setText(
            self.tr("Go on") if model is not None and model.state is ModelState.PARTIAL else self.tr("Download…")
        )
        self.get_button.setEnabled(own and not busy and model is not None and model.downloadable and not usable)
        self.import_button.setEnabled(own and not busy)
        self.use_button.setEnabled(usable and not busy and not self._serves(model))
        self.verify_button.setEnabled(there and own and not busy)
        removable = model is not None and model.state is not ModelState.ABSENT
        self.remove_button.setEnabled(own and removable and not busy)
        self.details.setText("" if model is None else self._describe(model))

    def _serves(self, model: ModelInfo | None) -> bool:
        """Whether it is the one that serves; the built-in one always does, but alone only when no other does."""
        if model is None or not model.built_in:
            return model is not None and model.active
        return not any(m.active for m in self._models.values() if m.role == Role.EMBEDDER and not m.built_in)

    def _describe(self, model: ModelInfo) -> str:
        lines = [self.tr("Languages: {languages}").format(languages=model.languages)]
        if model.memory:
            lines.append(self.tr("Memory while it works: {size}").format(size=size(model.memory)))
        if model.notice and not model.installed:
            lines.append(model.notice)
        if model.problem:
            lines.append(render(model.problem))
        if model.origin and not model.built_in:
            lines.append(self.tr("From: {place} {revision}").format(place=model.origin, revision=model.revision or ""))
        lines += [f"sha256 {digest}  {path}" for path, digest in model.digests.items()]
        return "\n".join(lines)

    # ---- what the user asks for

    def _ask(self, signal: SignalInstance) -> None:
        model = self.selected()
        if model is not None:
            signal.emit(model.id)

    @Slot()
    def _on_folder_wanted(self) -> None:
        self._import(self.tr("Choose the folder of {title}"), desktop.choose_folder)

    @Slot()
    def _on_zip_wanted(self) -> None:
        self._import(self.tr("Choose the zip of {title}"), desktop.choose_zip)

    def _import(self, title: str, choose: Callable[[QWidget, str, str], Path | None]) -> None:
        model = self.selected()
        if model is None or not agrees_to_import(self, model):
            return
        source = choose(self, title.format(title=model.title), str(Path.home()))
        if source is not None:
            self.import_requested.emit(model.id, source)

    @Slot()
    def _on_remove_clicked(self) -> None:
        model = self.selected()
        if model is not None and agrees_to_removal(self, model):
            self.remove_requested.emit(model.id)
