"""Shows a state of the answer: in place of the list as a page, or above it as a strip."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.gui import theme
from app.gui.question.flow_layout import FlowLayout
from app.gui.results.states import MOST_BUTTONS, State
from app.gui.theme.icons import Icons
from app.gui.theme.labels import SecondaryLabel

_SIGN = 48  # pixels
_FAINT = 0.6  # opacity


class StateView(QWidget):
    """Title, explanation, and a button for each thing that helps. `help_wanted` carries the `StateButton` pressed."""

    help_wanted = Signal(object)

    def __init__(self, icons: Icons, parent: QWidget | None = None, *, strip: bool = False) -> None:
        super().__init__(parent)
        self._icons = icons
        self._state = State("")
        self._sign = _Sign()
        self.title = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.title.setFont(theme.sized(self.font(), theme.BODY if strip else theme.TITLE, bold=True))
        self.explanation = SecondaryLabel()
        self.explanation.setTextFormat(Qt.TextFormat.PlainText)
        self.explanation.setWordWrap(True)
        self._button_box = QWidget()
        self._flow = FlowLayout(self._button_box, theme.GAP, centred=not strip)
        self._every_button = self._make_buttons()
        (self._lay_out_strip if strip else self._lay_out_page)()

    @property
    def state(self) -> State:
        return self._state

    @property
    def buttons(self) -> list[QPushButton]:
        """Those that are offered now."""
        return self._every_button[: len(self._state.buttons)]

    def show_state(self, state: State) -> None:
        """Shows this; a button that stays keeps the focus it may have."""
        if state == self._state:
            return
        self._state = state
        self._sign.show_icon(self._icons.named(state.sign))
        self.title.setText(state.title)
        self.title.setAccessibleName(state.title)
        self.explanation.setText(state.explanation)
        self.explanation.setVisible(bool(state.explanation))
        for place, button in enumerate(self._every_button):
            shown = place < len(state.buttons)
            button.setText(state.buttons[place].label.replace("&", "&&") if shown else "")
            button.setVisible(shown)
        self._button_box.setVisible(bool(state.buttons))

    def _make_buttons(self) -> list[QPushButton]:
        """As many as a state may have: made beforehand, so that Tab comes to them where they stand."""
        buttons = [QPushButton() for _ in range(MOST_BUTTONS)]
        for place, button in enumerate(buttons):
            button.setVisible(False)
            button.clicked.connect(lambda _checked, place=place: self.help_wanted.emit(self._state.buttons[place]))
            self._flow.addWidget(button)
        return buttons

    def _lay_out_page(self) -> None:
        for label in (self.title, self.explanation):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        inner = QWidget()
        inner.setMaximumWidth(theme.measure(self.font()))
        column = QVBoxLayout(inner)
        column.setSpacing(theme.MARGIN)
        column.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.title)
        column.addWidget(self.explanation)
        column.addSpacing(theme.GAP)
        column.addWidget(self._button_box)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(inner, 8)
        row.addStretch(1)
        page = QVBoxLayout(self)
        page.addStretch(2)
        page.addLayout(row)
        page.addStretch(3)

    def _lay_out_strip(self) -> None:
        self._sign.setVisible(False)
        column = QVBoxLayout(self)
        column.setSpacing(theme.TIGHT)
        column.addWidget(self.title)
        column.setContentsMargins(theme.MARGIN, 0, theme.MARGIN, theme.GAP)
        column.addWidget(self.explanation)
        column.addWidget(self._button_box)


class _Sign(QWidget):
    """A large icon, painted each time so that it follows the colours."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = QIcon()
        self.setFixedSize(_SIGN, _SIGN)

    def show_icon(self, icon: QIcon) -> None:
        self._icon = icon
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setOpacity(_FAINT)
        self._icon.paint(painter, self.rect())
