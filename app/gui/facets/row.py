"""One row of the panel."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto


class Choice(Enum):
    """What the question says of a value."""

    OFF = auto()
    ON = auto()
    PARTLY = auto()  # of something in it
    EXCLUDED = auto()


Key = tuple[str, str]  # of a row: its field and value


@dataclass(frozen=True, slots=True)
class Row:
    """`value` is what the operator `field` takes, `written` how a person writes it. `count` is None where it is not
    known. A row that `has_more` can be opened, and has `children` where it is."""

    field: str
    value: str
    label: str
    written: str = ""
    count: int | None = None
    choice: Choice = Choice.OFF
    children: tuple[Row, ...] = ()
    details: str = ""
    has_more: bool = False

    @property
    def key(self) -> Key:
        return self.field, self.value
