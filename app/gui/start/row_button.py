"""A row that can be pressed: a sign, what it is, and something quieter beside it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.gui import theme
from app.gui.theme.labels import ElidedLabel, SecondaryLabel

_ICON = 20


class RowButton(QPushButton):
    """As wide as there is room; a text that is too long is shortened, and whole for a screen reader."""

    def __init__(self, icon: QIcon, text: str, beside: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.said = text
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._picture = QLabel()
        self._icon = icon
        self._text = ElidedLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setText(text)
        self._beside = SecondaryLabel()
        self._beside.setTextFormat(Qt.TextFormat.PlainText)
        layout = self._row = QHBoxLayout(self)
        layout.setContentsMargins(theme.GAP, theme.TIGHT + 2, theme.GAP, theme.TIGHT + 2)
        layout.setSpacing(theme.MARGIN)
        layout.addWidget(self._picture)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._beside)
        for label in (self._picture, self._text, self._beside):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._picture.setFixedWidth(_ICON)
        self.say_beside(beside)
        self._draw()

    def say_beside(self, text: str) -> None:
        self._beside.setText(text)
        self._beside.setVisible(bool(text))
        self.setAccessibleName(f"{self.said}, {text}" if text else self.said)

    @property
    def beside(self) -> str:
        return self._beside.text()

    def sizeHint(self) -> QSize:
        return self._row.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._row.minimumSize()

    def changeEvent(self, event: object) -> None:
        super().changeEvent(event)  # type: ignore[arg-type]  # an event
        if hasattr(self, "_picture"):
            self._draw()

    def _draw(self) -> None:
        self._picture.setPixmap(self._icon.pixmap(QSize(_ICON, _ICON), self.devicePixelRatioF()))


class Section(QWidget):
    """A heading with rows; not there where there are none."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        heading = SecondaryLabel(title)
        heading.setFont(theme.sized(self.font(), theme.SMALL, bold=True))
        heading.setContentsMargins(theme.GAP, 0, theme.GAP, 0)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, theme.MARGIN)
        self._column.setSpacing(2)
        self._column.addWidget(heading)
        # What is made later comes last for Tab, in the whole window, but for what is put behind something: never shown,
        # this keeps the section's place.
        self._place_of_tab = QWidget(self)
        self._place_of_tab.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._place_of_tab.hide()
        self.rows: list[RowButton] = []
        self.setVisible(False)

    def show_rows(self, rows: list[RowButton]) -> None:
        """In place of those that were there; one that has the focus keeps it where it stands."""
        focused = next((place for place, row in enumerate(self.rows) if row.hasFocus()), None)
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = rows
        before: QWidget = self._place_of_tab
        for row in rows:
            self._column.addWidget(row)
            QWidget.setTabOrder(before, row)
            before = row
        self.setVisible(bool(rows))
        if focused is not None and rows:
            rows[min(focused, len(rows) - 1)].setFocus()
