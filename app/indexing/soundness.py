"""What the service asks of whoever keeps the library whole, which is not a part of indexing."""

from __future__ import annotations

from typing import Protocol

from app.domain.errors import EnvironmentFault
from app.storage.catalogue import Catalogue


class Soundness(Protocol):
    """Who sees to it that the library is whole. `look` and `back_up` may take moments."""

    def look(self, catalogue: Catalogue) -> None:
        """Before the first run."""
        ...

    def back_up(self, catalogue: Catalogue) -> None:
        """When there is nothing to do."""
        ...

    def diagnosis(self, error: Exception) -> EnvironmentFault | None:
        """The fault that stands behind an error; None where it is a mistake of ours."""
        ...
