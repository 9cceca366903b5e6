"""The answers that were given last, so that their further pages go on where the first ones ended."""

from __future__ import annotations

import threading
from collections import OrderedDict
from dataclasses import replace

from app.domain.query import Query
from app.domain.search import SearchRequest
from app.search.ranking import Ranking

_KEPT = 8


class RecentRankings:
    """Rankings by what was asked; whoever takes one has it alone until it is kept again. Safe for several threads."""

    def __init__(self) -> None:
        self._rankings: OrderedDict[tuple[Query, bool], Ranking] = OrderedDict()
        self._lock = threading.Lock()

    def take(self, request: SearchRequest) -> Ranking | None:
        """The ranking that the first page of this answer was taken from, if it is still kept."""
        with self._lock:
            return self._rankings.pop(_asked(request), None)

    def keep(self, request: SearchRequest, ranking: Ranking) -> None:
        """Keeps a ranking for the next page; the one that was kept first is forgotten."""
        with self._lock:
            self._rankings[_asked(request)] = ranking
            while len(self._rankings) > _KEPT:
                self._rankings.popitem(last=False)


def _asked(request: SearchRequest) -> tuple[Query, bool]:
    """What the order of an answer depends on."""
    return replace(request.query, source="", problems=()), request.rerank
