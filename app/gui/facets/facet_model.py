"""The rows of the panel for the view: a value and how many documents of the answer have it. What is the same stays, so
that nothing jumps while counts come in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QObject, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPalette, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication

from app.gui import display_names, theme
from app.gui.facets.facet_rows import GroupRows
from app.gui.facets.row import Choice, Key, Row
from app.gui.numbers import number
from app.gui.qt_types import Index
from app.gui.text import plain_tooltip

ROW_ROLE = Qt.ItemDataRole.UserRole
_CHECKS = {
    Choice.OFF: Qt.CheckState.Unchecked,
    Choice.ON: Qt.CheckState.Checked,
    Choice.PARTLY: Qt.CheckState.PartiallyChecked,
    Choice.EXCLUDED: Qt.CheckState.Unchecked,
}
_SAID = Qt.ItemDataRole.AccessibleTextRole
_NOT_YET: Key = ("", "")
_KEY = Qt.ItemDataRole.UserRole + 1


class FacetModel(QStandardItemModel):
    """Groups with their rows. Column 0 holds names, column 1 numbers."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(0, 2, parent)

    def show_groups(self, groups: Sequence[GroupRows]) -> None:
        """Shows these; rows whose keys stay in their order are changed where they are."""
        keys = [("group", group.group.name) for group in groups]
        self._keep(self.invisibleRootItem(), keys)
        for place, group in enumerate(groups):
            item, clear = self.item(place, 0), self.item(place, 1)
            item.setText(group.title)
            bold = QFont(QApplication.font())
            bold.setWeight(QFont.Weight.DemiBold)
            item.setFont(bold)
            item.setData(group, ROW_ROLE)
            clear.setText(self.tr("Clear") if group.chosen else "")
            clear.setData(self.tr("Clear") if group.chosen else self.tr("nothing chosen"), _SAID)
            clear.setForeground(QApplication.palette().color(QPalette.ColorRole.Link))
            clear.setTextAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
            said = self.tr("{group}, chosen; Delete clears it").format(group=group.title)
            item.setData(said if group.chosen else group.title, _SAID)
            self._show_rows(item, group.rows)

    def row_at(self, index: Index) -> Row | None:
        found = index.sibling(index.row(), 0).data(ROW_ROLE) if index.isValid() else None
        return found if isinstance(found, Row) else None

    def group_at(self, index: Index) -> GroupRows | None:
        found = index.sibling(index.row(), 0).data(ROW_ROLE) if index.isValid() else None
        return found if isinstance(found, GroupRows) else None

    def place_of(self, key: Key) -> QModelIndex:
        """Where the row of this key is; an invalid index where there is none."""
        stack = [self.item(row, 0) for row in range(self.rowCount())]
        while stack:
            item = stack.pop()
            if item.data(_KEY) == key:
                return item.index()
            stack += [item.child(row, 0) for row in range(item.rowCount())]
        return QModelIndex()

    def _show_rows(self, parent: QStandardItem, rows: Sequence[Row]) -> None:
        self._keep(parent, [row.key for row in rows])
        for place, row in enumerate(rows):
            item = parent.child(place, 0)
            if item.data(ROW_ROLE) != row:
                self._show_row(item, parent.child(place, 1), row)
            if row.children:
                self._show_rows(item, row.children)
            elif row.has_more:
                self._keep(item, [_NOT_YET])  # so that it can be opened
                for column in (0, 1):
                    item.child(0, column).setText("…")
            else:
                item.removeRows(0, item.rowCount())

    def _show_row(self, item: QStandardItem, count: QStandardItem, row: Row) -> None:
        excluded = row.choice is Choice.EXCLUDED
        label = display_names.excluded(row.label) if excluded else row.label
        item.setText(label)
        item.setData(row, ROW_ROLE)
        item.setCheckable(row.field != "more")  # a screen reader says of these that they are not ticked, too
        if row.field != "more":
            item.setData(_CHECKS[row.choice], Qt.ItemDataRole.CheckStateRole)
        font = QFont(QApplication.font())
        font.setStrikeOut(excluded)
        item.setFont(font)
        palette = QApplication.palette()
        off = row.count == 0 and row.choice is Choice.OFF
        item.setForeground(theme.secondary_text(palette) if off else palette.color(QPalette.ColorRole.Text))
        item.setToolTip(plain_tooltip(row.details))
        item.setData(self._said(row, label), _SAID)
        count.setText("" if row.count is None else number(row.count))
        count.setData(self.tr("not counted") if row.count is None else number(row.count), _SAID)
        count.setForeground(theme.secondary_text(palette))
        count.setTextAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)

    def _said(self, row: Row, label: str) -> str:
        if row.count is None:
            return label
        return self.tr("{value}, documents found: {number}").format(value=label, number=number(row.count))

    @staticmethod
    def _keep(parent: QStandardItem, keys: Sequence[Key]) -> None:
        """Has rows with just these keys, and those that stay in their place untouched."""
        for place, key in enumerate(keys):
            there = parent.child(place, 0)
            if there is not None and there.data(_KEY) == key:
                continue
            later = next(
                (row for row in range(place, parent.rowCount()) if parent.child(row, 0).data(_KEY) == key), None
            )
            row = parent.takeRow(later) if later is not None else _new_row(key)
            parent.insertRow(place, row)
        if parent.rowCount() > len(keys):
            parent.removeRows(len(keys), parent.rowCount() - len(keys))


def _new_row(key: Key) -> list[QStandardItem]:
    items = [QStandardItem(), QStandardItem()]
    for item in items:
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
    items[0].setData(key, _KEY)
    items[0].setSizeHint(QSize(0, QFontMetrics(QApplication.font()).height() + theme.GAP))
    return items
