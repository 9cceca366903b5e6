"""A field over the window that runs an action by a few letters of its name, and shows its keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Slot
from PySide6.QtGui import QAction, QIcon, QKeyEvent, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.gui import theme
from app.gui.actions.action import keys_in_words
from app.gui.actions.registry import ActionRegistry, Entry
from app.gui.palette.fuzzy import best
from app.gui.theme.icons import Icons

_WIDTH, _ROWS = 560, 12
_STEPS = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
_OWN_ID = "palette.show"


class CommandPalette(QDialog):
    """Offers what can be done now, what was run lately first. Enter runs the chosen row, Escape puts it away."""

    def __init__(self, registry: ActionRegistry, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self._window = parent
        self._registry = registry
        self._entries: tuple[Entry, ...] = ()
        self._shown: list[Entry] = []
        self._checked, self._empty = icons.named("check"), _empty_icon()
        self.setWindowTitle(self.tr("Commands"))
        self.setAccessibleName(self.tr("Commands"))
        self.setObjectName("palette")
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("What do you want to do?"))
        self.field.setAccessibleName(self.tr("Command"))
        self.field.setFont(theme.sized(self.font(), 1.15))
        self.field.textChanged.connect(self._fill)
        self.field.installEventFilter(self)
        self.list = QTreeWidget()
        self.list.setColumnCount(2)
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setAccessibleName(self.tr("Commands that fit"))
        self.list.header().setStretchLastSection(False)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.list.itemActivated.connect(self._run_chosen)
        self.list.itemClicked.connect(self._run_chosen)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.GAP, theme.GAP, theme.GAP, theme.GAP)
        layout.setSpacing(theme.GAP)
        layout.addWidget(self.field)
        layout.addWidget(self.list)

    @Slot()
    def show_over_window(self) -> None:
        """Below the window's upper edge, in its middle, with an empty field."""
        recent = {id_: place for place, id_ in enumerate(self._registry.recent)}
        able = [each for each in self._registry.entries() if each.enabled and each.id != _OWN_ID]
        self._entries = tuple(sorted(able, key=lambda each: recent.get(each.id, len(recent))))
        self.field.clear()
        self._fill()
        window = self._window
        width = min(_WIDTH, window.width() - 4 * theme.GAP)
        row = self.list.sizeHintForRow(0) if self._shown else 0
        around = self.field.sizeHint().height() + 4 * theme.GAP
        self.resize(width, min(around + _ROWS * max(row, 1), window.height() - 2 * theme.MARGIN))
        self.move(window.mapToGlobal(QPoint((window.width() - width) // 2, 4 * theme.MARGIN)))
        self.show()
        self.field.setFocus()

    @property
    def offered(self) -> list[str]:
        """The ids of the rows."""
        return [each.id for each in self._shown]

    @Slot()
    def _fill(self) -> None:
        self._shown = best(self.field.text(), self._entries, lambda entry: entry.title)
        quiet = theme.secondary_text(self.palette())
        self.list.clear()
        for entry in self._shown:
            row = QTreeWidgetItem([entry.title, keys_in_words(entry.keys[:1])])
            row.setForeground(1, quiet)
            row.setData(1, Qt.ItemDataRole.AccessibleTextRole, row.text(1) or self.tr("no keys"))
            row.setTextAlignment(1, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
            row.setSizeHint(0, QSize(0, self.fontMetrics().height() + 2 * theme.TIGHT + 2))
            self._sign(row, entry.actions[0])
            self.list.addTopLevelItem(row)
        first = self.list.topLevelItem(0)
        if first is not None:
            self.list.setCurrentItem(first)

    def _sign(self, row: QTreeWidgetItem, action: QAction) -> None:
        """The action's icon, or whether it is on; for any other an empty one, so that names stand below each other."""
        if action.isCheckable():
            row.setIcon(0, self._checked if action.isChecked() else self._empty)
            state = self.tr("on") if action.isChecked() else self.tr("off")
            row.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{row.text(0)}, {state}")
        else:
            row.setIcon(0, self._empty if action.icon().isNull() else action.icon())

    @Slot()
    def _run_chosen(self) -> None:
        row = self.list.currentIndex().row()
        if 0 <= row < len(self._shown):
            self.close()
            self._registry.run(self._shown[row])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() in _STEPS:
                self.list.keyPressEvent(event)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._run_chosen()
                return True
        return bool(super().eventFilter(watched, event))


def _empty_icon() -> QIcon:
    drawn = QPixmap(16, 16)
    drawn.fill(Qt.GlobalColor.transparent)
    return QIcon(drawn)
