"""The user guide: its pages at the side, the one that is read, and a field to look for words in all of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QLocale, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from app.gui import theme
from app.gui.dialogs.fitting import open_at
from app.gui.guide.page_view import PageView
from app.gui.guide.pages import Page, fill
from app.gui.palette.fuzzy import plain

_WIDTH, _HEIGHT, _SIDE = 880, 640, 230
_ID = Qt.ItemDataRole.UserRole


class GuideWindow(QDialog):
    """Stays beside what one is at. `value` is asked for what a page leaves open whenever it is shown."""

    def __init__(self, pages: Sequence[Page], value: Callable[[str, str], str], parent: QWidget) -> None:
        super().__init__(parent)
        self._pages = {page.id: page for page in pages}
        self._value = value
        self._plain = {page.id: plain(_as_text(fill(page.text, value))) for page in pages}
        self._seen: list[str] = []  # before the one that is read, for the way back
        self.setWindowTitle(self.tr("Guide"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.search = QLineEdit(clearButtonEnabled=True)
        self.search.setPlaceholderText(self.tr("Find in the guide"))
        self.search.setAccessibleName(self.tr("Find in the guide"))
        self.nothing = QLabel(self.tr("No page of the guide holds this."), wordWrap=True)
        self.nothing.setTextFormat(Qt.TextFormat.PlainText)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Pages of the guide"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.view = PageView()
        for page in pages:
            item = QListWidgetItem(page.title)
            item.setData(_ID, page.id)
            self.list.addItem(item)
        self._lay_out()
        self.search.textChanged.connect(self._on_search_changed)
        self.list.currentItemChanged.connect(self._on_page_chosen)
        self.view.page_wanted.connect(self.show_page)
        self._add_keys()

    def _lay_out(self) -> None:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP)
        for widget in (self.search, self.nothing, self.list):
            column.addWidget(widget, int(widget is self.list))
        self.nothing.hide()
        parts = QSplitter()
        parts.setChildrenCollapsible(False)
        parts.addWidget(side)
        parts.addWidget(self.view)
        parts.setStretchFactor(0, _SIDE)
        parts.setStretchFactor(1, _WIDTH - _SIDE)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        self.back_button = QPushButton(self.tr("Back"))
        self.back_button.setEnabled(False)
        self.back_button.clicked.connect(self.go_back)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        for button in (self.back_button, close):
            button.setAutoDefault(False)  # Enter belongs to the field
        row = QHBoxLayout()
        row.addWidget(self.back_button)
        row.addStretch(1)
        row.addWidget(buttons)
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.GAP)
        layout.addWidget(parts, 1)
        layout.addLayout(row)
        open_at(self, _WIDTH, _HEIGHT)
        side_width = self.width() * _SIDE // _WIDTH  # also where the screen has less room than wanted
        parts.setSizes([side_width, self.width() - side_width])

    def _add_keys(self) -> None:
        """Those that such a window has everywhere."""
        for keys, act in (
            (QKeySequence.StandardKey.Find, self.look_for),
            (QKeySequence.StandardKey.Back, self.go_back),
            (QKeySequence.StandardKey.ZoomIn, self.view.zoomIn),
            (QKeySequence.StandardKey.ZoomOut, self.view.zoomOut),
        ):
            QShortcut(keys, self).activated.connect(act)

    @property
    def page(self) -> str:
        """The id of the one that is shown, "" while there is none."""
        item = self.list.currentItem()
        return "" if item is None else str(item.data(_ID))

    @Slot(str)
    def show_page(self, id_: str) -> None:
        """Shows this page, also where what is looked for is not in it; one that there is not, not."""
        if id_ in self._pages:
            row = list(self._pages).index(id_)
            if self.list.item(row).isHidden():
                self.search.clear()
            self.list.setCurrentRow(row)

    @Slot()
    def go_back(self) -> None:
        """To the page that was read before."""
        if self._seen:
            before = self._seen.pop()
            self.show_page(before)
            self._seen.pop()  # that one has just left
            self.back_button.setEnabled(bool(self._seen))

    @Slot()
    def look_for(self) -> None:
        """Ready to type what is looked for."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _on_page_chosen(self, item: QListWidgetItem | None, before: QListWidgetItem | None) -> None:
        if item is None:
            return
        if before is not None:
            self._seen.append(str(before.data(_ID)))
            self.back_button.setEnabled(True)
        page = self._pages[str(item.data(_ID))]
        self.view.show_page(fill(page.text, self._value), QLocale(page.language).textDirection())
        self.view.mark(self.search.text().split())

    @Slot()
    def _on_search_changed(self) -> None:
        """Pages without the words leave the list; the first of the others is shown."""
        words = self.search.text().split()
        found = []
        for row in range(self.list.count()):
            item = self.list.item(row)
            fits = all(plain(word) in self._plain[str(item.data(_ID))] for word in words)
            item.setHidden(not fits)
            if fits:
                found.append(row)
        self.nothing.setVisible(not found)
        if found and self.list.currentRow() not in found:
            self.list.setCurrentRow(found[0])
        else:
            self.view.mark(words if found else ())


def _as_text(markdown: str) -> str:
    document = QTextDocument()
    document.setMarkdown(markdown)
    return document.toPlainText()
