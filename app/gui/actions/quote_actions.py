"""What the person does with a passage to use it elsewhere: copies it, with its source in one of the styles."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from app.domain.quotes import CitationStyle, Quote
from app.gui import desktop
from app.gui.actions.action import Action
from app.gui.actions.quoting import quote_of_selection, quotes_of
from app.gui.collection.collection_panel import CollectionPanel
from app.gui.collection.style_names import remember_style, remembered_style
from app.quoting.styles import quoted, quoted_html

if TYPE_CHECKING:
    from app.gui.main_window import MainWindow

Read = Callable[[], list[Quote]]  # for the background


class QuoteActions(QObject):
    """Acts on one window. What is meant is where the focus is: in the collection, in the preview (what is selected
    there, else the passage), else what is chosen among the results."""

    def __init__(self, window: MainWindow, panel: CollectionPanel) -> None:
        super().__init__(window)
        self._window = window
        self._library = window.library
        self._panel = panel
        plain, markdown, bibtex, chicago = (partial(self.copy, style) for style in CitationStyle)
        self.table = (
            Action(self.tr("&Copy quote with its source"), self.copy, ("Ctrl+R",)),
            Action(self.tr("Copy quote as plain &text"), plain, id="quote.copy_plain"),
            Action(self.tr("Copy quote as &Markdown"), markdown, id="quote.copy_markdown"),
            Action(self.tr("Copy quote as &BibTeX"), bibtex, id="quote.copy_bibtex"),
            Action(self.tr("Copy quote as Chicago &note"), chicago, id="quote.copy_chicago"),
        )
        panel.show_style(self.style)
        panel.style_chosen.connect(self.choose_style)
        window.hit_actions.quotes_wanted.connect(
            lambda hits: self.put_on_clipboard(lambda: quotes_of(self._library, hits))
        )

    @property
    def style(self) -> CitationStyle:
        """The one that was used last."""
        return remembered_style(self._window.remembered)

    @Slot(object)
    def choose_style(self, style: CitationStyle) -> None:
        """From now on."""
        remember_style(self._window.remembered, style)
        self._panel.show_style(style)

    def copy(self, style: CitationStyle | None = None) -> None:
        """What is meant, with where it is from, in the style that was used last or in this one."""
        if style is not None:
            self.choose_style(style)
        read = self.meant()
        if read is not None:
            self.put_on_clipboard(read)

    def put_on_clipboard(self, read: Read) -> None:
        """What is read in the background, in the style that was used last."""
        style, window = self.style, self._window
        window.background.run(
            read, lambda quotes: self._on_read(quotes, style), window.show_error, owner=self, newest="copy"
        )

    def _on_read(self, quotes: Sequence[Quote], style: CitationStyle) -> None:
        if not quotes:
            self.tell_gone()
            return
        desktop.copy(quoted(quotes, style).rstrip("\n"), quoted_html(quotes, style))
        self._window.status.say(self.tr("Copied with its source."))

    def tell_gone(self) -> None:
        """Where a passage has left the library meanwhile."""
        self._window.banner.show_fault(self.tr("This passage is no longer there."), "")

    def meant(self) -> Read | None:
        """What reads that which the person means; None where that is nothing."""
        focused, library, preview = QApplication.focusWidget(), self._library, self._window.preview
        if focused is not None and self._panel.isAncestorOf(focused):
            quotes = [each.quote for each in self._panel.list.chosen]
            return (lambda: quotes) if quotes else None
        shown = preview.shown_hit
        if focused is not None and preview.isAncestorOf(focused) and shown is not None:
            text, page = preview.views.selected_text, preview.views.selected_page
            if text.strip():
                return lambda: quote_of_selection(library, shown, text, page)
            return lambda: quotes_of(library, [shown])
        hits = self._window.results.chosen_hits
        return (lambda: quotes_of(library, hits)) if hits else None
