from datetime import datetime
from pathlib import Path

import pytest

from app.common.message_templates import templates
from app.domain.query import TermKind
from app.search.query.operators import OPERATORS, Operator, Surroundings, language_help, operator_called, operator_meant
from app.search.query.parser import parse

AROUND = Surroundings(datetime(2024, 5, 17), Path("/home/anna"))


@pytest.mark.parametrize("operator", OPERATORS, ids=lambda operator: operator.name)
def test_the_table(operator: Operator) -> None:
    assert operator.help.meaning.code in templates()
    query = parse(operator.example)
    assert not query.problems and (operator.apply or [each.field for each in query.filters] == [operator.name])
    for parsed in operator.parse(operator.example.partition(":")[2], AROUND):
        assert operator.parse(operator.write(parsed, AROUND), AROUND) == (parsed,)


def test_names_are_told_apart() -> None:
    names = [name for operator in OPERATORS for name in (operator.name, *operator.aliases)]
    assert len(names) == len(set(names))
    assert all(operator_called(name.upper()) for name in names)
    assert operator_called("http") is None


def test_all_of_the_language_is_explained() -> None:
    told = language_help()
    assert [each.example for each in told[-len(OPERATORS) :]] == [operator.example for operator in OPERATORS]
    kinds = {term.kind for each in told for group in parse(each.example).required for term in group}
    assert kinds == set(TermKind) and any(parse(each.example).excluded for each in told)
    assert not any(parse(each.example).problems for each in told)


@pytest.mark.parametrize(
    ("written", "meant"),
    [("tpye", "type"), ("typ", "type"), ("types", "type"), ("Befor", "before"), ("frm", "from"), ("sotr", "sort")]
    + [(written, None) for written in ("type", "kind", "x", "on", "i", "note", "http", "typing")],
)
def test_what_was_meant(written: str, meant: str | None) -> None:
    found = operator_meant(written)
    assert (found.name if found else None) == meant
