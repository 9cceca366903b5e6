"""The models: what there is, what each costs and knows, and what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal, SignalInstance, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMenu,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.domain.models import DownloadInfo, ModelInfo, ModelState, TransferProgress
from app.gui import desktop, display_names, theme
from app.gui.messages import render

_MODEL = int(Qt.ItemDataRole.UserRole)
_EMBEDDER = "embedder"


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
        self._models: dict[str, ModelInfo] = {}
        self._busy: str | None = None
        self.setWindowTitle(self.tr("Models"))
        self.resize(760, 560)
        self.tree = QTreeWidget()
        self.tree.setHeaderLabels([self.tr("Model"), self.tr("Size"), self.tr("Licence"), self.tr("State")])
        self.tree.setAccessibleName(self.tr("Models"))
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
        self.pause_button = QPushButton(self.tr("Pause"))
        self.pause_button.clicked.connect(self.pause_requested)
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
        self.reordering = QComboBox()
        self.reordering.setAccessibleName(self.tr("Who puts the first passages in order"))
        self.reordering.activated.connect(self._on_reordering_chosen)
        self.bar = QProgressBar(textVisible=False)
        self.bar.setRange(0, 1000)
        self.transfer = theme.SecondaryLabel()
        self._build()
        self._update()

    def _build(self) -> None:
        buttons = QHBoxLayout()
        for button in (self.get_button, self.pause_button, self.import_button, self.use_button):
            buttons.addWidget(button)
        buttons.addStretch()
        buttons.addWidget(self.verify_button)
        buttons.addWidget(self.remove_button)
        reordering = QHBoxLayout()
        reordering.addWidget(QLabel(self.tr("The first passages are put in order by:")))
        reordering.addWidget(self.reordering, 1)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.GAP)
        note = theme.SecondaryLabel(
            self.tr(
                "A larger model finds more, above all across languages. It reads on this computer, like the built-in"
                " one, and takes hours for a large library; meanwhile you search with what it has read."
            )
        )
        note.setWordWrap(True)
        layout.addWidget(note)
        layout.addWidget(self.tree, 1)
        layout.addWidget(self.details)
        layout.addLayout(buttons)
        layout.addWidget(self.bar)
        layout.addWidget(self.transfer)
        layout.addLayout(reordering)
        layout.addWidget(close)

    # ---- what is shown

    def show_models(self, models: Sequence[ModelInfo], reordering: str) -> None:
        """The models as they are now; `reordering` is the id that the settings ask for."""
        selected = self.selected()
        self._models = {model.id: model for model in models}
        self.tree.blockSignals(True)
        self.tree.clear()
        items = []
        for role, title in (
            (_EMBEDDER, self.tr("They read the meaning of passages")),
            ("reranker", self.tr("They put the first passages in order")),
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
        self._show_reordering(reordering)
        self._update()

    def _add(self, group: QTreeWidgetItem, model: ModelInfo) -> QTreeWidgetItem:
        size = display_names.size(model.size_bytes) if model.size_bytes else self.tr("unknown")
        item = QTreeWidgetItem([model.title, size, model.licence, self._state(model)])
        item.setData(0, _MODEL, model.id)
        item.setSizeHint(0, QSize(0, round(1.7 * self.fontMetrics().lineSpacing())))
        group.addChild(item)
        return item

    def _state(self, model: ModelInfo) -> str:
        if model.active:
            return self.tr("in use")
        return display_names.model_state(model.state)

    def _show_reordering(self, chosen: str) -> None:
        choices = [("off", self.tr("nobody: they stay as they were found"))]
        choices.append(("multi-vector", self.tr("the model that reads their meaning, word by word")))
        choices += [(m.id, m.title) for m in self._models.values() if m.role != _EMBEDDER and m.installed]
        active = next((m.id for m in self._models.values() if m.role != _EMBEDDER and m.active), None)
        if chosen == "auto":
            chosen = active or "auto"
        if active is None:
            choices.insert(0, ("auto", self.tr("the built-in model, until a larger one is installed")))
        self.reordering.clear()
        for id_, title in choices:
            self.reordering.addItem(title, id_)
        self.reordering.setCurrentIndex(max(0, self.reordering.findData(chosen)))

    def show_transfer(self, model: str | None, transfer: TransferProgress | None) -> None:
        """How far the work on a model is; None when there is none."""
        if model != self._busy:
            self._busy = model
            self._update()
        self.bar.setVisible(model is not None)
        self.transfer.setVisible(model is not None)
        if model is None or transfer is None:
            self.bar.setRange(0, 0)
            self.transfer.setText(self.tr("Connecting…") if model is not None else "")
            return
        self.bar.setRange(0, 1000 if transfer.total_bytes else 0)
        if transfer.total_bytes:
            self.bar.setValue(int(1000 * transfer.done_bytes / transfer.total_bytes))
        self.transfer.setText(display_names.transfer(transfer))

    def offer(self, offer: DownloadInfo) -> None:
        """Asks whether to download it, with what there is to know before."""
        size = self.tr("unknown size") if offer.bytes is None else display_names.size(offer.bytes)
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(self.tr("Download a model"))
        box.setIcon(QMessageBox.Icon.Question)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(self.tr("Download {title}, {size}?").format(title=offer.title, size=size))
        lines = [self.tr("Licence: {licence}. From: {place}.").format(licence=offer.licence, place=offer.repository)]
        lines.append(self.tr("This is the only thing that Dragoman ever loads from the network. It tells nobody more."))
        box.setInformativeText("\n".join([*lines, *([offer.notice] if offer.notice else [])]))
        box.setStandardButtons(QMessageBox.StandardButton.Cancel)
        box.addButton(self.tr("Download"), QMessageBox.ButtonRole.AcceptRole).clicked.connect(
            lambda: self.download_requested.emit(offer.id)
        )
        box.open()

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
        self.pause_button.setVisible(busy)
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
        return not any(m.active for m in self._models.values() if m.role == _EMBEDDER and not m.built_in)

    def _describe(self, model: ModelInfo) -> str:
        lines = [self.tr("Languages: {languages}").format(languages=model.languages)]
        if model.memory:
            lines.append(self.tr("Memory while it works: {size}").format(size=display_names.size(model.memory)))
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
        model = self._selected_for_import()
        if model is not None:
            title = self.tr("Choose the folder of {title}").format(title=model.title)
            self._import(model, desktop.choose_folder(self, title, str(Path.home())))

    @Slot()
    def _on_zip_wanted(self) -> None:
        model = self._selected_for_import()
        if model is not None:
            title = self.tr("Choose the zip of {title}").format(title=model.title)
            self._import(model, desktop.choose_zip(self, title, str(Path.home())))

    def _selected_for_import(self) -> ModelInfo | None:
        """The model, once the user has agreed to what there is to know of it; None otherwise."""
        model = self.selected()
        if model is None or not model.notice:
            return model
        question = self.tr("{notice}\n\nImport {title} all the same?").format(notice=model.notice, title=model.title)
        answer = QMessageBox.question(self, self.tr("Import a model"), question)
        return model if answer == QMessageBox.StandardButton.Yes else None

    def _import(self, model: ModelInfo, source: Path | None) -> None:
        if source is not None:
            self.import_requested.emit(model.id, source)

    @Slot()
    def _on_remove_clicked(self) -> None:
        model = self.selected()
        if model is None:
            return
        question = self.tr("Remove {title} from this computer? What it has read stays known.").format(title=model.title)
        if QMessageBox.question(self, self.tr("Remove a model"), question) == QMessageBox.StandardButton.Yes:
            self.remove_requested.emit(model.id)

    @Slot(int)
    def _on_reordering_chosen(self, index: int) -> None:
        self.use_requested.emit(self.reordering.itemData(index))
