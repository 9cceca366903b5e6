"""The keys of all actions: looked up, changed, taken from another action, set back."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.gui import theme
from app.gui.actions.action import keys_in_words
from app.gui.actions.registry import ActionRegistry, Entry
from app.gui.dialogs.fitting import open_at
from app.gui.dialogs.keys_field import KeysField
from app.gui.palette.fuzzy import fit
from app.gui.theme.labels import SecondaryLabel

_WIDTH, _HEIGHT = 560, 560


class ShortcutsDialog(QDialog):
    """What is typed into the lower field is given to the chosen action at once, unless another action has it: then
    it is said which, and a button takes it from there."""

    def __init__(self, registry: ActionRegistry, parent: QWidget) -> None:
        super().__init__(parent)
        self._registry = registry
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.search = QLineEdit(clearButtonEnabled=True)
        self.search.setPlaceholderText(self.tr("Find an action"))
        self.search.setAccessibleName(self.tr("Find an action"))
        self.list = QTreeWidget()
        self.list.setHeaderLabels([self.tr("Action"), self.tr("Keys")])
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setAccessibleName(self.tr("Actions and their keys"))
        self.list.header().setStretchLastSection(False)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.keys = KeysField()
        self.keys.setAccessibleName(self.tr("New keys for the chosen action"))
        self.take_button = QPushButton(self.tr("Use it here instead"))
        self.remove_button = QPushButton(self.tr("No keys"))
        self.reset_button = QPushButton(self.tr("Reset"))
        self.said = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.take_button.setVisible(False)
        self._lay_out()
        self.search.textChanged.connect(self._fill)
        self.list.currentItemChanged.connect(self._on_row_chosen)
        self.keys.keys_typed.connect(self._on_keys_typed)
        self.take_button.clicked.connect(self._on_take_clicked)
        self.remove_button.clicked.connect(lambda: self._give(()))
        self.reset_button.clicked.connect(self._on_reset_clicked)
        self._fill()

    def _lay_out(self) -> None:
        fixed = SecondaryLabel(
            self.tr("Always: arrows move in the list, also from the question; Escape clears the question.")
        )
        fixed.setWordWrap(True)
        label = QLabel(self.tr("Press the new keys:"))
        label.setBuddy(self.keys)
        edit = QHBoxLayout()
        for widget in (label, self.keys, self.remove_button, self.reset_button):
            edit.addWidget(widget, int(widget is self.keys))
        conflict = QHBoxLayout()
        conflict.addWidget(self.said, 1)
        conflict.addWidget(self.take_button)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        all_back = buttons.addButton(self.tr("Reset all"), QDialogButtonBox.ButtonRole.ResetRole)
        all_back.clicked.connect(self._on_all_back_clicked)
        buttons.rejected.connect(self.reject)
        for button in (self.take_button, self.remove_button, self.reset_button, *buttons.buttons()):
            if isinstance(button, QPushButton):
                button.setAutoDefault(False)  # Enter belongs to the field of keys
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.GAP)
        layout.addWidget(self.search)
        layout.addWidget(self.list, 1)
        layout.addLayout(edit)
        layout.addLayout(conflict)
        layout.addWidget(fixed)
        layout.addWidget(buttons)
        self.setTabOrder(all_back, buttons.button(QDialogButtonBox.StandardButton.Close))  # as they stand
        open_at(self, _WIDTH, _HEIGHT)

    @property
    def chosen(self) -> Entry | None:
        row = self.list.currentItem()
        return None if row is None else self._registry.entry(str(row.data(0, Qt.ItemDataRole.UserRole)))

    def choose(self, id_: str) -> None:
        """Selects the row of this action."""
        for row in range(self.list.topLevelItemCount()):
            item = self.list.topLevelItem(row)
            if item is not None and item.data(0, Qt.ItemDataRole.UserRole) == id_:
                self.list.setCurrentItem(item)

    @Slot()
    def _fill(self) -> None:
        chosen = self.chosen
        self.list.clear()
        for entry in self._registry.entries():
            words = keys_in_words(entry.keys)
            if fit(self.search.text(), f"{entry.title} {words}") is None:
                continue
            row = QTreeWidgetItem([entry.title, words])
            row.setData(1, Qt.ItemDataRole.AccessibleTextRole, words or self.tr("no keys"))
            row.setData(0, Qt.ItemDataRole.UserRole, entry.id)
            row.setSizeHint(0, QSize(0, self.fontMetrics().height() + 2 * theme.TIGHT + 2))
            if entry.keys != entry.default_keys:
                row.setFont(1, theme.sized(self.font(), 1.0, bold=True))
            self.list.addTopLevelItem(row)
        first = self.list.topLevelItem(0)
        if first is not None:
            self.list.setCurrentItem(first)
        if chosen is not None:
            self.choose(chosen.id)

    @Slot()
    def _on_row_chosen(self) -> None:
        entry = self.chosen
        self._say("")
        self.keys.show_keys(entry.keys[0] if entry is not None and entry.keys else "")
        self.remove_button.setEnabled(entry is not None and bool(entry.keys))
        self.reset_button.setEnabled(entry is not None and entry.keys != entry.default_keys)

    @Slot()
    def _on_keys_typed(self) -> None:
        entry, key = self.chosen, self.keys.keys
        if entry is None or not key or key in entry.keys:
            return
        holders = self._registry.holders(entry.id, key)
        if holders:
            names = ", ".join(holder.title for holder in holders)
            self._say(self.tr("{keys} is taken by: {actions}").format(keys=keys_in_words((key,)), actions=names), True)
        else:
            self._give((key, *entry.keys[1:]))

    @Slot()
    def _on_take_clicked(self) -> None:
        entry, key = self.chosen, self.keys.keys
        if entry is None:
            return
        for holder in self._registry.holders(entry.id, key):
            self._registry.set_keys(holder.id, [each for each in holder.keys if each != key])
        self._give((key, *entry.keys[1:]))

    @Slot()
    def _on_reset_clicked(self) -> None:
        entry = self.chosen
        if entry is not None:
            self._give(entry.default_keys)

    @Slot()
    def _on_all_back_clicked(self) -> None:
        self._registry.reset_keys()
        self._fill()

    def _give(self, keys: tuple[str, ...]) -> None:
        entry = self.chosen
        if entry is not None:
            self._registry.set_keys(entry.id, keys)
            self._fill()

    def _say(self, sentence: str, can_take: bool = False) -> None:
        self.said.setText(sentence)
        self.take_button.setVisible(can_take)
