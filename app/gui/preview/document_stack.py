"""The views of one document, of which one is shown: its pages, its form, or its text.

The text is there at once, from the library; pages and forms come from the file and take longer, or fail.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.domain.errors import Cancelled, DocumentError, DragomanError
from app.domain.query import Query
from app.domain.remedies import takes_password
from app.domain.search import Hit, Preview
from app.domain.views import PAGED, FormattedDocument
from app.gui.background import Background
from app.gui.messages import render
from app.gui.preview import zoom
from app.gui.preview.formatted_view import FormattedView
from app.gui.preview.page_source import Check, DocumentPages
from app.gui.preview.page_view import PageView
from app.gui.preview.text_view import TextView

_PATIENCE_MS = 250  # without a picture or a form the text is shown meanwhile
_FIXED_PITCH = "text"  # the kind of programs, logs and notes
_AS_TEXT, _TEXT_ZOOM, _PAGE_ZOOM = "preview_as_text", "preview_text_zoom", "preview_page_zoom"  # what is remembered

View = TextView | FormattedView | PageView


class DocumentViews(DocumentPages, Protocol):
    """What the library says of documents as they are; every call may wait for a process that reads the file."""

    def formatted(self, hit: Hit, query: Query, check: Check) -> FormattedDocument | None: ...


class DocumentStack(QStackedWidget):
    """`form_offered` names what there is beside the text, "" for nothing; `notice_changed` carries a sentence about the
    way the document is shown, and whether a password would help; `place_changed` and `page_changed` are those of the
    view that is shown."""

    form_offered = Signal(str)
    notice_changed = Signal(str, bool)
    view_changed = Signal()
    place_changed = Signal(int, int)
    page_changed = Signal(int, int)

    def __init__(self, views: DocumentViews, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._views = views
        self._background = background
        self._shown: tuple[Hit, Query, Preview] | None = None
        self._text_is_filled = False
        self.as_text = False  # chosen, where there is a choice
        self._text_zoom = self._page_zoom = zoom.USUAL
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self._show_text)
        self.text_view = TextView()
        self.formatted_view = FormattedView()
        self.page_view = PageView(views, background)
        for view in (self.text_view, self.formatted_view, self.page_view):
            self.addWidget(view)
            view.zoom_requested.connect(self.zoom)
            view.place_changed.connect(self._on_place_changed)
        self.page_view.page_changed.connect(self._on_page_changed)
        self.page_view.ready.connect(self._on_pages_ready)
        self.page_view.unavailable.connect(self._on_pages_unavailable)

    @property
    def view(self) -> View:
        """The view that is shown."""
        shown = self.currentWidget()
        assert isinstance(shown, View)
        return shown

    @property
    def selected_text(self) -> str:
        """What is selected in the view that is shown."""
        view = self.view
        return view.selector.selected_text() if isinstance(view, PageView) else view.selected_text()

    @property
    def selected_page(self) -> int | None:
        """The page on which that begins, where there are pages."""
        return self.view.selector.first_page() if isinstance(self.view, PageView) else None

    # ---- what is shown

    def show_document(self, hit: Hit, query: Query, preview: Preview) -> None:
        """The document as it is, where that is wanted and can be had; its text until then, and otherwise."""
        self._shown, self._text_is_filled = (hit, query, preview), False
        self.formatted_view.show_nothing()
        paged = hit.kind in PAGED and not hit.inside  # what lies within a file is shown by its text
        if not paged or self.as_text:
            self.page_view.show_nothing()
        self.notice_changed.emit("", False)
        self.form_offered.emit(self.tr("Page") if paged else "")
        if paged and self.as_text:
            self._show_text()
            return
        # The text of the document before is not left beside the name of this one, nor an empty view for long.
        if self.view is self.text_view or self.as_text:
            self._show_text()
        else:
            self._patience.start()
        if paged:
            self.page_view.resize(self.size())
            if self.page_view.show_hit(hit, query) and self.view is self.page_view:
                self._patience.stop()  # the pages are there
        else:
            self._read_form(hit, query)

    def show_again(self) -> None:
        """As it can be shown now: what is in the way may have gone."""
        if self._shown is not None:
            self.show_document(*self._shown)

    def show_nothing(self) -> None:
        self._shown = None
        self._patience.stop()
        for view in (self.text_view, self.formatted_view, self.page_view):
            view.show_nothing()
        self.setCurrentWidget(self.text_view)

    def show_as_text(self, as_text: bool) -> None:
        """Whether documents are shown as their text where they could be shown as they are."""
        if as_text != self.as_text:
            self.as_text = as_text
            self.show_again()

    def zoom(self, steps: int) -> None:
        """Larger by so many steps, or smaller; 0: the usual size. Pages and text each have their own."""
        if self.view is self.page_view:
            self._set_zooms(self._text_zoom, zoom.stepped(self._page_zoom, steps) if steps else zoom.USUAL)
        else:
            self._set_zooms(zoom.stepped(self._text_zoom, steps) if steps else zoom.USUAL, self._page_zoom)

    def kept(self) -> dict[str, str]:
        """What is to be remembered, for `restore`."""
        as_text = "true" if self.as_text else "false"
        return {_AS_TEXT: as_text, _TEXT_ZOOM: str(self._text_zoom), _PAGE_ZOOM: str(self._page_zoom)}

    def restore(self, kept: Callable[[str], object]) -> None:
        self.as_text = kept(_AS_TEXT) == "true"
        self._set_zooms(zoom.remembered(kept(_TEXT_ZOOM)), zoom.remembered(kept(_PAGE_ZOOM)))

    def _set_zooms(self, text: float, page: float) -> None:
        self._text_zoom, self._page_zoom = text, page
        self.text_view.set_zoom(text)
        self.formatted_view.set_zoom(text)
        self.page_view.set_zoom(page)

    # ---- how it comes

    @Slot()
    def _show_text(self) -> None:
        if self._shown is not None and not self._text_is_filled:
            self._text_is_filled = True
            hit, _, preview = self._shown
            self.text_view.show_preview(preview, fixed_pitch=hit.kind == _FIXED_PITCH)
        self._show_view(self.text_view)

    def _show_view(self, view: View) -> None:
        self._patience.stop()
        if self.view is not view:
            self.setCurrentWidget(view)
            self.view_changed.emit()
            if view is not self.page_view:
                self.page_changed.emit(0, 0)
        view.tell_place()

    def _read_form(self, hit: Hit, query: Query) -> None:
        views, wanted = self._views, self._shown

        def check() -> None:
            if self._shown is not wanted:
                raise Cancelled

        self._background.run(
            lambda: (hit, views.formatted(hit, query, check)),
            self._on_form_read,
            self._on_form_failed,
            owner=self,
            newest="form",
        )

    def _on_form_read(self, answer: tuple[Hit, FormattedDocument | None]) -> None:
        hit, whole = answer
        if self._shown is None or self._shown[0] != hit:
            return
        if whole is not None:
            self.form_offered.emit(self.tr("Formatted"))
        if whole is None or self.as_text:
            self._show_text()
        else:
            self.formatted_view.show_document(whole)
            self._show_view(self.formatted_view)

    def _on_form_failed(self, error: Exception) -> None:
        if isinstance(error, Cancelled):
            return
        if self._shown is not None:
            self._show_text()
            self._tell(error, self.tr("This document's form cannot be shown; this is its text."))
        if not isinstance(error, DragomanError):
            raise error

    @Slot()
    def _on_pages_ready(self) -> None:
        self._show_view(self.page_view)

    @Slot(object)
    def _on_pages_unavailable(self, error: Exception | None) -> None:
        self._show_text()
        self.form_offered.emit("")
        self._tell(error, self.tr("This page cannot be drawn; this is its text."))

    def _tell(self, error: Exception | None, sentence: str) -> None:
        if isinstance(error, DocumentError) and takes_password(error.reason):
            self.notice_changed.emit(f"{render(error.reason)} {sentence}", True)
        else:
            self.notice_changed.emit(sentence, False)

    @Slot(int, int)
    def _on_place_changed(self, place: int, places: int) -> None:
        if self.sender() is self.view:
            self.place_changed.emit(place, places)

    @Slot(int, int)
    def _on_page_changed(self, page: int, pages: int) -> None:
        if self.view is self.page_view:
            self.page_changed.emit(page, pages)
