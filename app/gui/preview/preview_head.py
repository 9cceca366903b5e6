"""What a preview shows above the document: its name, where it lies, what it is, and what can be done with it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from app.domain.search import Hit, Preview
from app.gui import display_names, theme
from app.gui.dialogs.password_dialog import PasswordButton
from app.gui.numbers import date, number
from app.gui.preview.path_label import LineLabel, PathLabel
from app.gui.text import isolated, one_line, short_path
from app.gui.theme.icons import Icons
from app.gui.theme.labels import SecondaryLabel


class PreviewHead(QWidget):
    """`form_chosen`: whether the document is wanted as text, not as it is; `step_requested`: to the next place, or
    the one before."""

    open_requested = Signal()
    reveal_requested = Signal()
    form_chosen = Signal(bool)
    step_requested = Signal(bool)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._has_document = False
        self.title = LineLabel()
        self.title.set_strong(True)
        self.title.setFont(theme.sized(self.font(), 1.2, bold=True))
        self.path = PathLabel()
        self.facts = LineLabel()
        self.notice = SecondaryLabel()
        self.notice.setTextFormat(Qt.TextFormat.PlainText)
        self.notice.setWordWrap(True)
        self.password_button = PasswordButton()
        self._open = QPushButton(self.tr("Open"))
        self._open.clicked.connect(self.open_requested)
        self._reveal = QPushButton(self.tr("Show in folder"))
        self._reveal.clicked.connect(self.reveal_requested)
        self._build_switch()
        self._build_places(icons)
        about = self._about = QHBoxLayout()
        about.setSpacing(0)
        about.addWidget(self.facts, 1)
        for widget in (self.page, self._back, self.place, self._forward):
            about.addWidget(widget)
        buttons = self._buttons = QHBoxLayout()
        buttons.addWidget(self._open)
        buttons.addWidget(self._reveal)
        buttons.addStretch()
        forms = QHBoxLayout()
        forms.setSpacing(0)
        forms.addWidget(self._as_it_is)
        forms.addWidget(self._as_text)
        buttons.addLayout(forms)
        layout = self._column = QVBoxLayout(self)
        layout.setContentsMargins(theme.MARGIN + 4, theme.MARGIN, theme.MARGIN, theme.GAP)
        layout.setSpacing(theme.GAP // 2)
        layout.addWidget(self.title)
        layout.addWidget(self.path)
        layout.addLayout(about)
        layout.addLayout(buttons)
        layout.addWidget(self.notice)
        layout.addWidget(self.password_button, 0, Qt.AlignmentFlag.AlignLeading)
        self.show_nothing("")

    # ---- in little room, "Show in folder" gives way: its key and the menu have it too

    def minimumSizeHint(self) -> QSize:
        return QSize(self._width_of_rows(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        wanted = self._has_document
        roomy = self.width() >= self._width_of_rows(self._room_of_reveal())
        self._reveal.setVisible(wanted and roomy)

    def _room_of_reveal(self) -> int:
        return self._reveal.sizeHint().width() + self._buttons.spacing()

    def _width_of_rows(self, more: int = 0) -> int:
        """What the rows of buttons need, without "Show in folder" but with so many pixels `more` beside them."""
        shown = [each for each in (self._open, self._as_it_is, self._as_text) if not each.isHidden()]
        buttons = sum(each.sizeHint().width() for each in shown) + self._buttons.spacing() + more
        margins = self.contentsMargins() + self._column.contentsMargins()
        lines = [each.minimumSizeHint().width() for each in (self.title, self.path, self.notice) if not each.isHidden()]
        return max(buttons, self._about.minimumSize().width(), *lines) + margins.left() + margins.right()

    def _build_switch(self) -> None:
        self._as_it_is, self._as_text = QToolButton(), QToolButton()
        self._as_text.setText(self.tr("Text"))
        self._as_text.setToolTip(self.tr("The document's text alone"))
        self._forms = QButtonGroup(self)
        for button in (self._as_it_is, self._as_text):
            button.setCheckable(True)
            self._forms.addButton(button)
        self._as_it_is.setChecked(True)
        self._forms.buttonClicked.connect(lambda button: self.form_chosen.emit(button is self._as_text))

    def _build_places(self, icons: Icons) -> None:
        self.page = SecondaryLabel()
        self.place = SecondaryLabel()
        self._back, self._forward = QToolButton(), QToolButton()
        self._back.setAccessibleName(self.tr("Previous hit in this document"))
        self._forward.setAccessibleName(self.tr("Next hit in this document"))
        for button, sign in ((self._back, "up"), (self._forward, "down")):
            button.setAutoRaise(True)
            button.setIcon(icons.named(sign))
            button.setToolTip(button.accessibleName())
        self._back.clicked.connect(lambda: self.step_requested.emit(False))
        self._forward.clicked.connect(lambda: self.step_requested.emit(True))

    # ---- what it says

    def show_document(self, hit: Hit, preview: Preview) -> None:
        self.title.setText(display_names.document_name(preview.title, preview.path))
        self.path.set_path(Path(short_path(preview.path, Path.home())), preview.path)
        facts = [
            one_line(hit.inside),
            display_names.page_name(preview.page, hit.page_label),
            display_names.language_name(hit.document_language),
            display_names.passage_language(hit),
            date(hit.modified) if hit.modified else "",
            display_names.scan_mark(scanned=hit.scanned),
        ]
        self.facts.setText(" · ".join(isolated(fact) for fact in facts if fact))
        self.say("")
        self.offer_form("")
        self.show_place(0, 0)
        self.show_page(0, 0)
        self._has_document = True
        for widget in (self._open, self.path, self.facts):
            widget.setVisible(True)
        self._fit()

    def show_nothing(self, sentence: str) -> None:
        """No document, and perhaps why."""
        self._has_document = False
        self.title.setText(sentence)
        self.path.clear_path()
        self.facts.setText("")
        for widget in (self._open, self._reveal, self.path, self.facts):
            widget.setVisible(False)
        self.say("")
        self.offer_form("")
        self.show_place(0, 0)
        self.show_page(0, 0)

    def say(self, sentence: str, locked: bool = False) -> None:
        """Something about the way in which the document is shown; whether its password would help."""
        self.password_button.setVisible(locked)
        self.notice.setText(sentence)
        self.notice.setVisible(bool(sentence))

    def offer_form(self, name: str) -> None:
        """What the document as it is is called beside its text; "" where there is no choice."""
        self._as_it_is.setText(name)
        for button in (self._as_it_is, self._as_text):
            button.setVisible(bool(name))
        self._fit()

    def choose_form(self, *, as_text: bool) -> None:
        """Which of the two is shown."""
        (self._as_text if as_text else self._as_it_is).setChecked(True)

    def show_page(self, page: int, pages: int) -> None:
        shown = self.tr("Page {page} of {pages}").format(page=number(page), pages=number(pages)) if pages else ""
        self.page.setText(shown)

    def show_place(self, place: int, places: int, *, sought: bool = False) -> None:
        """Which of how many places; of -1 says that they are not counted yet, of 0 hides it unless one is `sought`."""
        shown = self.tr("Not found") if sought and not places else ""
        if places > 0:
            shown = self.tr("{place} of {places}").format(place=number(place), places=number(places))
        self.place.setText(shown)
        self.place.setVisible(bool(places or shown))
        for button in (self._back, self._forward):
            button.setVisible(bool(places))
