"""What stands where the results will be: a welcome, questions to try, or why the list is empty."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from app.common.samples import demo_questions
from app.gui import display_names, theme
from app.gui.theme.icons import Icons
from app.gui.theme.labels import SecondaryLabel

_ICON_SIZE = 72


class WelcomePage(QStackedWidget):
    """One of three pages: the first start, a place to begin from, or a sentence."""

    folder_wanted = Signal()
    samples_wanted = Signal()
    question_chosen = Signal(str)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choose_button = QPushButton(self.tr("Choose folders…"), default=True)
        self.choose_button.clicked.connect(self.folder_wanted)
        self.samples_button = QPushButton(self.tr("Try the sample documents"))
        self.samples_button.clicked.connect(self.samples_wanted)
        self._sentence = SecondaryLabel()
        self._examples = QWidget()
        self.example_buttons: list[QPushButton] = []
        self._first_start = self._first_start_page(icons)
        self._begin = self._begin_page()
        self._message = _centred(self._sentence)
        for page in (self._first_start, self._begin, self._message):
            self.addWidget(page)

    def welcome(self) -> None:
        """Nothing is searched yet."""
        self.setCurrentWidget(self._first_start)

    def invite(self, *, samples: bool) -> None:
        """There are documents; nothing has been asked yet. With `samples`, questions about them are offered."""
        self._examples.setVisible(samples and bool(self.example_buttons))
        self.setCurrentWidget(self._begin)

    def say(self, sentence: str) -> None:
        self._sentence.setText(sentence)
        self.setCurrentWidget(self._message)

    @property
    def sentence(self) -> str:
        return self._sentence.text()

    def _first_start_page(self, icons: Icons) -> QWidget:
        picture = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        picture.setPixmap(icons.application().pixmap(_ICON_SIZE, _ICON_SIZE))
        title = QLabel(self.tr("Ask your own documents"), alignment=Qt.AlignmentFlag.AlignCenter)
        title.setFont(theme.sized(self.font(), 1.7, bold=True))
        what = QLabel(
            self.tr(
                "Dragoman reads the folders you choose and finds the passage that answers a question, in whatever"
                " language you ask. Nothing leaves this computer."
            ),
            alignment=Qt.AlignmentFlag.AlignCenter,
            wordWrap=True,
        )
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.choose_button)
        buttons.addWidget(self.samples_button)
        buttons.addStretch()
        hint = SecondaryLabel(self.tr("You can also drop a folder on this window."))
        hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return _centred(picture, title, what, buttons, hint)

    def _begin_page(self) -> QWidget:
        title = SecondaryLabel(self.tr("Ask in any language, or type words"))
        title.setFont(theme.sized(self.font(), 1.25))
        title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QVBoxLayout(self._examples)
        layout.setSpacing(theme.GAP)
        heading = SecondaryLabel(self.tr("For instance, about the sample documents:"))
        heading.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(heading)
        for question in demo_questions():
            button = QPushButton(question.text, flat=True)
            button.setToolTip(display_names.language_name(question.language))
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.clicked.connect(self._on_example_clicked)
            self.example_buttons.append(button)
            layout.addWidget(button)
        return _centred(title, self._examples)

    @Slot()
    def _on_example_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, QPushButton):
            self.question_chosen.emit(button.text())


def _centred(*parts: QWidget | QHBoxLayout) -> QWidget:
    page = QWidget()
    inner = QWidget()
    inner.setMaximumWidth(560)
    inner.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    column = QVBoxLayout(inner)
    column.setSpacing(theme.MARGIN + 4)
    for part in parts:
        if isinstance(part, QWidget):
            if isinstance(part, QLabel):
                part.setWordWrap(True)
                part.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(part)
        else:
            column.addLayout(part)
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(inner, 4)
    row.addStretch(1)
    layout = QVBoxLayout(page)
    layout.addStretch(2)
    layout.addLayout(row)
    layout.addStretch(3)
    return page
