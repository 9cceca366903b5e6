"""One model on a card: which languages it knows, how fast it is on this computer, and what will happen with it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.messages import message
from app.domain.models import ModelInfo, ModelState
from app.gui import theme
from app.gui.messages import duration, render, time_left
from app.gui.numbers import percent, rough_size
from app.gui.status_words import speed
from app.gui.theme.labels import SecondaryLabel
from app.gui.theme.tokens import CORNER_LARGE, LOOSE


@dataclass(frozen=True, slots=True)
class Prospect:
    """What is known of an embedder and this library: its measured speed, and that it has read so many of its texts."""

    passages_per_s: float | None = None
    read: int = 0
    texts: int = 0

    @property
    def seconds(self) -> float | None:
        """Until it has read all; None where that cannot be told."""
        return None if self.passages_per_s is None else (self.texts - self.read) / self.passages_per_s


class ModelCard(QWidget):
    """`act_requested` says that the button was pressed: what that means stands on it."""

    act_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model: ModelInfo | None = None
        self.title = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.title.setFont(theme.sized(self.font(), 1.3, bold=True))
        self.name = SecondaryLabel()
        self.languages, self.speed, self.prospect, self.problem = (
            QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True) for _ in range(4)
        )
        self.act_button = QPushButton()
        self.act_button.setVisible(False)  # until there is a model
        self.act_button.setAutoDefault(False)  # Enter is no wish to use the network
        self.act_button.clicked.connect(self.act_requested)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(LOOSE, LOOSE, LOOSE, LOOSE)
        layout.setSpacing(2)
        layout.addWidget(self.title)
        layout.addWidget(self.name)
        for heading, label in (
            (self.tr("Languages"), self.languages),
            (self.tr("Speed on this computer"), self.speed),
            (self.tr("What happens"), self.prospect),
        ):
            layout.addSpacing(theme.MARGIN)
            layout.addWidget(SecondaryLabel(heading))
            layout.addWidget(label)
            label.setAccessibleName(heading)
        layout.addWidget(self.problem)
        layout.addStretch()
        layout.addSpacing(theme.MARGIN)
        layout.addWidget(self.act_button, 0, Qt.AlignmentFlag.AlignLeading)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        painter.setPen(theme.stroke(theme.separator(palette)))
        painter.setBrush(palette.color(QPalette.ColorRole.Base))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), CORNER_LARGE, CORNER_LARGE)

    def show_model(self, model: ModelInfo, prospect: Prospect, *, alone: bool, busy: bool) -> None:
        """`alone`: of all embedders only the built-in one serves."""
        self.model = model
        if model.built_in:
            self.title.setText(self.tr("Built in"))
        else:
            bytes_ = rough_size(model.size_bytes) if model.size_bytes else self.tr("unknown size")
            self.title.setText(self.tr("Better ({size})").format(size=bytes_))
        self.name.setText(model.title)
        self.languages.setText(model.languages)
        self.speed.setText(speed(prospect.passages_per_s))
        self.prospect.setText(self._what_happens(model, prospect))
        self.problem.setText(render(model.problem))
        self.problem.setVisible(model.problem is not None)
        serves = alone if model.built_in else model.active
        self.act_button.setText(self._act(model, serves))
        self.act_button.setVisible(True)
        self.act_button.setEnabled(not busy and not serves and (model.installed or model.downloadable))
        self.setAccessibleName(self.title.text())

    def _act(self, model: ModelInfo, serves: bool) -> str:
        if serves:
            return self.tr("In use")
        if model.built_in:
            return self.tr("Use it alone")
        if model.state is ModelState.INSTALLED:
            return self.tr("Use")
        return self.tr("Go on with the download…") if model.state is ModelState.PARTIAL else self.tr("Download…")

    def _what_happens(self, model: ModelInfo, prospect: Prospect) -> str:
        if not prospect.texts:
            text = self.tr("It reads what you add to the library, on this computer.")
            return text if model.built_in else f"{self._first_of_all(model)} {text}"
        if prospect.read >= prospect.texts:
            return self.tr("It has read all of your library.")
        if model.active:
            said = self.tr("It has read {share} of your library").format(share=percent(prospect.read / prospect.texts))
            left = prospect.seconds
            return f"{said}." if left is None else f"{said}; {time_left(left)}."
        passages = render(message("window.passages", n=prospect.texts - prospect.read))
        text = self.tr("It reads {passages} in the background; meanwhile you search with what there is.").format(
            passages=passages
        )
        if prospect.seconds is None:
            how_long = self.tr("How long that takes is known once it has read for a moment.")
        else:
            how_long = self.tr("That takes about {time}.").format(time=duration(prospect.seconds))
        return " ".join(filter(None, (self._first_of_all(model), text, how_long)))

    def _first_of_all(self, model: ModelInfo) -> str:
        if model.installed:
            return ""
        return self.tr("It is downloaded once, and finds more, above all across languages.")
