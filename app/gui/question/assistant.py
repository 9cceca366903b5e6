"""What the list below the field offers: the rest of what is being typed, or what was asked before."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from app.domain.facets import FacetValue
from app.domain.query import Unfinished
from app.gui.background import Background
from app.gui.question.offers import Offer, offers, short_moment, value_offers
from app.gui.question.search_field import SearchField
from app.gui.question.suggestions import Suggestions
from app.gui.text import one_line

if TYPE_CHECKING:
    from app.library import Library

_MOST_ASKED = 30
_FROM_LIBRARY = ("type", "in", "lang", "from")


class Assistant(QObject):
    """Completes what is typed; `question_chosen` carries a question of the history, to be asked again."""

    question_chosen = Signal(str)

    def __init__(self, field: SearchField, library: Library, background: Background) -> None:
        super().__init__(field)
        self._field = field
        self._library = library
        self._background = background
        self._there: Unfinished | None = None
        self.suggestions = Suggestions(field)
        field.take_key = self.suggestions.take_key
        self._typing = False
        field.textEdited.connect(self._on_edited)  # before `textChanged`
        field.textChanged.connect(self._on_changed)
        field.left.connect(self.suggestions.hide)
        field.history_requested.connect(self.show_history)
        self.suggestions.offer_chosen.connect(self._on_offer_chosen)
        self.suggestions.offer_removed.connect(self._on_offer_removed)

    @Slot()
    def _on_edited(self) -> None:
        self._typing = True
        self.offer()

    @Slot()
    def _on_changed(self) -> None:
        """What somebody else has put into the field, nobody is typing."""
        if not self._typing:
            self._there = None
            self.suggestions.hide()
        self._typing = False

    @Slot()
    def offer(self) -> None:
        """Offers what can be typed on where the cursor stands."""
        there = self._there = self._library.unfinished(self._field.text(), self._field.place)
        if there is None:
            self.suggestions.hide()
        elif there.field in _FROM_LIBRARY:
            self._background.run(
                lambda: (there, self._library.suggest(there.field, there.prefix)),
                self._on_suggested,
                lambda _: self.suggestions.hide(),  # a question can be typed without
                owner=self,
                newest="suggest",
            )
        else:
            self.suggestions.offer(offers(there, self._library.operators()), self._typing_hint())

    def _on_suggested(self, found: tuple[Unfinished, tuple[FacetValue, ...]]) -> None:
        there, values = found
        if there == self._there == self._library.unfinished(self._field.text(), self._field.place):
            rows = value_offers(there, values, self._library.parse, Path.home())
            self.suggestions.offer(rows, self._typing_hint())

    def _typing_hint(self) -> str:
        return self.tr("Tab puts the first one in, or the one chosen with the arrows; Esc closes")

    @Slot()
    def show_history(self) -> None:
        """Saved searches and what was asked before: of the latter what holds the words typed, if anything does."""
        memory = self._library.memory.now
        typed = self._field.text().strip().casefold()
        saved = [Offer(one_line(each.name), one_line(each.text), each.text) for each in memory.saved]
        asked = [
            Offer(one_line(each.text), short_moment(each.asked_at), each.text, removable=True)
            for each in memory.asked
            if each.text.casefold() != typed
        ]
        found = [each for each in saved + asked if typed in each.label.casefold()]
        self._there = None
        rows = (found or saved + asked)[:_MOST_ASKED]
        self.suggestions.offer(rows, self.tr("Enter asks again; Delete takes a question out of the list"), first=True)

    @Slot(object)
    def _on_offer_chosen(self, offer: Offer) -> None:
        there, self._there = self._there, None
        if there is None:
            self.question_chosen.emit(offer.value)
            return
        text, cursor = self._library.completed(self._field.text(), there, offer.value)
        self._field.put(text, cursor)
        if not there.field:
            self.offer()  # the values of the operator

    @Slot(object)
    def _on_offer_removed(self, offer: Offer) -> None:
        self._background.run(
            lambda: self._library.memory.remove_asked(offer.value), lambda _: self.show_history(), owner=self
        )
