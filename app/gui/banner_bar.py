"""The bar at the top for what the user must know."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QEnterEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.progress import Banner
from app.gui import theme
from app.gui.messages import render
from app.gui.theme import motion

# How long a fault of something that was asked for stays: long enough to be read twice, slowly.
_FAULT_MS = 20_000
# What the window can do itself, by the code of the remedy.
REPAIR, MODELS, SETTINGS, SCANS = "repair", "models", "settings", "scans"
_ACTS = {
    "storage.repair": REPAIR,
    "models.get_it": MODELS,
    "models.import_it": MODELS,
    "models.get_it_again": MODELS,
    "models.choose_another": MODELS,
    "settings.correct": SETTINGS,
    "scans.get_language": MODELS,
    "scans.read_them": SCANS,
}


@dataclass(frozen=True, slots=True)
class _Words:
    """What is wrong and what to do about it; `about` names the cause, `act` what the window can do."""

    text: str
    remedy: str = ""
    about: str = ""
    act: str = ""


class BannerBar(QWidget):
    """A non-modal bar: what is wrong in the surroundings, and what the user can do about it.

    A fault of something that the user has just asked for stands before what the engine has to say. It goes when its
    cause has gone, by `settle`, and by itself after a while, but not while the mouse or the focus is on it; what the
    engine says goes when the engine does not say it any more.
    """

    act_requested = Signal(str)  # REPAIR, MODELS, SETTINGS or SCANS

    def __init__(self, parent: QWidget | None = None, fault_ms: int = _FAULT_MS) -> None:
        super().__init__(parent)
        self._of_engine: _Words | None = None
        self._of_window: _Words | None = None
        self._dismissed: _Words | None = None
        self._act = ""
        self._lifetime = QTimer(self, singleShot=True, interval=fault_ms)
        self._lifetime.timeout.connect(self._on_lifetime_over)
        self.message = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.message.setFont(theme.sized(self.font(), 1.0, bold=True))
        self.remedy = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.act_button = QPushButton()
        self.act_button.clicked.connect(lambda: self.act_requested.emit(self._act))
        self.hide_button = QPushButton(self.tr("Hide"), flat=True)
        self.hide_button.clicked.connect(self._on_hide_clicked)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self.message)
        texts.addWidget(self.remedy)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.MARGIN + 6, theme.GAP, theme.MARGIN, theme.GAP)
        layout.addLayout(texts, 1)
        layout.addWidget(self.act_button, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.hide_button, 0, Qt.AlignmentFlag.AlignTop)
        self.setVisible(False)

    def show_banner(self, banner: Banner | None) -> None:
        """Show the engine's banner; one that the user has hidden stays hidden until it changes."""
        words = None
        if banner is not None:
            act = _ACTS.get(banner.remedy.code, "") if banner.remedy is not None else ""
            words = _Words(render(banner.message), render(banner.remedy), act=act)
        if words != self._of_engine:
            self._of_engine = words
            self._update()

    def show_fault(self, text: str, remedy: str = "", about: str = "") -> None:
        """Show what went wrong with something that the user has just asked for; `about` names what that was."""
        self._of_window, self._dismissed = _Words(text, remedy, about), None
        self._lifetime.start()
        self._update()

    def settle(self, about: str) -> None:
        """What is named so has gone well now: a fault of it is told no longer."""
        if self._of_window is not None and self._of_window.about == about:
            self._forget_fault()

    @Slot()
    def _on_hide_clicked(self) -> None:
        if self._of_window is not None:
            self._forget_fault()
        else:
            self._dismissed = self._of_engine
            self._update()

    @Slot()
    def _on_lifetime_over(self) -> None:
        if self.underMouse() or self.hide_button.hasFocus() or self.act_button.hasFocus():
            self._lifetime.start()
        else:
            self._forget_fault()

    def _forget_fault(self) -> None:
        self._of_window = None
        self._lifetime.stop()
        self._update()

    def _update(self) -> None:
        words = self._of_window or self._of_engine
        if words is not None:
            self.message.setText(words.text)
            self.remedy.setText(words.remedy)
            self.remedy.setVisible(bool(words.remedy))
            self._show_act(words.act)
        if words is not None and words != self._dismissed:
            motion.slide_open(self)
        else:
            self.setVisible(False)

    def _show_act(self, act: str) -> None:
        names = {
            REPAIR: self.tr("Repair…"),
            MODELS: self.tr("Models…"),
            SETTINGS: self.tr("Settings…"),
            SCANS: self.tr("Read scans…"),
        }
        self._act = act
        self.act_button.setText(names.get(act, ""))
        self.act_button.setVisible(bool(act))

    def leaveEvent(self, event: QEvent) -> None:
        """Whoever has just read it keeps it for a while."""
        super().leaveEvent(event)
        if self._of_window is not None:
            self._lifetime.start()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._lifetime.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette = self.palette()
        accent: QColor = palette.color(QPalette.ColorRole.Highlight)
        painter.fillRect(self.rect(), theme.blend(palette.color(QPalette.ColorRole.Window), accent, 0.18))
        edge = 0 if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else self.width() - 4
        painter.fillRect(edge, 0, 4, self.height(), accent)
