"""What a question may hold beside words, as it is explained to people."""

from __future__ import annotations

from app.domain.messages import message
from app.domain.query import OperatorHelp
from app.search.operators import OPERATORS

_SIGNS = (
    ('"blue tent"', "sign.phrase"),
    ("-word", "sign.excluded"),
    ("tent OR canoe", "sign.either"),
    ("mend*", "sign.beginning"),
    ("-type:pdf", "sign.excluded_filter"),
)


def query_help() -> tuple[OperatorHelp, ...]:
    """The signs first, then every operator of the table."""
    signs = [OperatorHelp(example, message(code)) for example, code in _SIGNS]
    operators = [OperatorHelp(operator.example, operator.help) for operator in OPERATORS]
    return (*signs, *operators)
