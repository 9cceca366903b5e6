"""The document of the selected hit: what it is, where it lies, and itself around the passage (document_stack.py)."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.query import Query
from app.domain.search import Hit, Preview
from app.gui.background import Background
from app.gui.preview import links
from app.gui.preview.document_stack import DocumentStack, DocumentViews
from app.gui.preview.find_bar import FindBar
from app.gui.preview.preview_head import PreviewHead
from app.gui.theme.icons import Icons

_SETTLE_MS = 60  # while an arrow key is held down nothing is read


class PreviewPane(QWidget):
    """Reads previews in the background; only the last one asked for is shown."""

    open_requested = Signal(object)
    reveal_requested = Signal(object)
    password_requested = Signal(object)  # a path
    preview_shown = Signal(object)

    def __init__(
        self,
        read_preview: Callable[[Hit, Query], Preview | None],
        views: DocumentViews,
        background: Background,
        icons: Icons,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._read_preview = read_preview
        self._background = background
        self._wanted: tuple[Hit | None, Query] = (None, Query())
        self._shows_document = False
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self._read)
        self.head = PreviewHead(icons)
        self.find_bar = FindBar(icons)
        self.views = DocumentStack(views, background)
        self.text_view = self.views.text_view
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addWidget(self.find_bar)
        layout.addWidget(self.views, 1)
        self._connect()
        self.views.formatted_view.link_followed.connect(lambda link: links.ask_to_open(link, self, background))
        self._show_nothing("")

    def _connect(self) -> None:
        self.head.open_requested.connect(lambda: self.open_requested.emit(self._wanted[0]))
        self.head.reveal_requested.connect(lambda: self.reveal_requested.emit(self._wanted[0]))
        self.head.password_button.clicked.connect(self._on_password_clicked)
        self.head.form_chosen.connect(self.views.show_as_text)
        self.head.step_requested.connect(self.step)
        self.find_bar.wanted_changed.connect(lambda wanted: self.views.view.seek(wanted))
        self.find_bar.step_requested.connect(self.step)
        self.find_bar.closed.connect(lambda: self.views.view.setFocus())
        self.views.form_offered.connect(self._on_form_offered)
        self.views.notice_changed.connect(self.head.say)
        self.views.place_changed.connect(self._on_place_changed)
        self.views.page_changed.connect(self.head.show_page)
        self.views.view_changed.connect(self.find_bar.repeat)

    # ---- what the person does with it

    @property
    def shown_hit(self) -> Hit | None:
        """The hit whose document is wanted here."""
        return self._wanted[0]

    @Slot(bool)
    def step(self, forward: bool) -> None:
        """To the next marked place, or the one before; while something is looked for, to where that stands."""
        self.views.view.step(forward)

    @Slot()
    def open_find(self) -> None:
        """Look for something in the document that is shown."""
        if self._shows_document:
            self.find_bar.open_bar()

    # ---- what is shown

    def show_hit(self, hit: Hit | None, query: Query) -> None:
        """Show this hit's document soon; None empties the pane."""
        shown, asked = self._wanted
        same = query == asked and (hit == shown or (self._shows_document and _is_same_passage(hit, shown)))
        self._wanted = (hit, query)
        if same:
            return
        if hit is None:
            self._settle.stop()
            self._show_nothing("")
        else:
            self._settle.start()

    @Slot()
    def _read(self) -> None:
        hit, query = self._wanted
        if hit is not None:
            read = self._read_preview
            self._background.run(
                lambda: (hit, query, read(hit, query)),
                self._on_preview_read,
                self._on_read_failed,
                owner=self,
                newest="read",
            )

    def _on_preview_read(self, answer: tuple[Hit, Query, Preview | None]) -> None:
        hit, query, preview = answer
        if not _is_same_passage(hit, self._wanted[0]):
            return
        if preview is None:
            self._show_nothing(self.tr("This document is no longer there."))
        else:
            self._show(hit, query, preview)

    def _on_read_failed(self, error: Exception) -> None:
        self._show_nothing(self.tr("The document's text cannot be shown."))
        raise error

    @Slot(object)
    def show_again(self, path: Path) -> None:
        """Anew, where the document at this path is shown: it may be opened now."""
        hit = self._wanted[0]
        if hit is not None and hit.path == path and self._shows_document:
            self.views.show_again()

    @Slot()
    def _on_password_clicked(self) -> None:
        hit = self._wanted[0]
        if hit is not None:
            self.password_requested.emit(hit.path)

    def _show_nothing(self, sentence: str) -> None:
        self._shows_document = False
        self.find_bar.put_away()
        self.head.show_nothing(sentence)
        self.views.show_nothing()

    def _show(self, hit: Hit, query: Query, preview: Preview) -> None:
        self._shows_document = True
        self.find_bar.put_away()
        self.head.show_document(hit, preview)
        self.views.show_document(hit, query, preview)
        self.preview_shown.emit(preview)

    @Slot(str)
    def _on_form_offered(self, name: str) -> None:
        self.head.offer_form(name)
        self.head.choose_form(as_text=self.views.as_text)

    @Slot(int, int)
    def _on_place_changed(self, place: int, places: int) -> None:
        self.head.show_place(place, places, sought=self.find_bar.seeks)


def _is_same_passage(hit: Hit | None, other: Hit | None) -> bool:
    """Whether they are shown alike: the stages of a search tell the same passages with other scores."""
    if hit is None or other is None:
        return hit is other
    return (hit.chunk_id, hit.path, hit.answer) == (other.chunk_id, other.path, other.answer)
