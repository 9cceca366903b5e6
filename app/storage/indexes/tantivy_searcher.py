"""tantivy's searcher, which is asked but once how many passages have a term: every part of an answer wants to know it
of the same words."""

from __future__ import annotations

import tantivy

_KEPT = 1 << 12  # terms
# How many passages have each (field, term); of one state of an index.
Frequencies = dict[tuple[str, str], int]


class Searcher:
    """Of a state of an index of which these frequencies are `known` already; what is asked is added to them."""

    def __init__(self, searcher: tantivy.Searcher, known: Frequencies) -> None:
        self.search = searcher.search
        self.fast_field_values = searcher.fast_field_values
        self.terms_with_prefix = searcher.terms_with_prefix
        self.num_docs = int(searcher.num_docs)
        self._doc_freq = searcher.doc_freq
        self._known = known

    def doc_freq(self, field: str, term: str) -> int:
        """How many passages have a term."""
        found = self._known.get((field, term))
        if found is None:
            if len(self._known) >= _KEPT:
                self._known.clear()
            found = self._known[field, term] = int(self._doc_freq(field, term))
        return found
