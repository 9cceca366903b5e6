from datetime import datetime
from pathlib import Path

import pytest

from app.cli.messages import render
from app.common.message_templates import templates
from app.domain.messages import message
from app.domain.query import OperatorHelp, TermKind
from app.extraction.formats import KINDS
from app.search.operators import OPERATORS, Operator, Surroundings, language_help, operator_called, operator_meant
from app.search.query import parse

AROUND = Surroundings(datetime(2024, 5, 17), Path("/home/anna"))


@pytest.mark.parametrize("operator", OPERATORS, ids=lambda operator: operator.name)
def test_the_table(operator: Operator) -> None:
    assert operator.help.meaning.code in templates() and operator.help.meaning.code != "operator.other"
    query = parse(operator.example)
    assert not query.problems and (operator.apply or [each.field for each in query.filters] == [operator.name])
    for value in operator.suggestions():
        for parsed in operator.parse(value, AROUND):
            assert operator.parse(operator.write(parsed, AROUND), AROUND) == (parsed,)


def test_names_are_told_apart() -> None:
    names = [name for operator in OPERATORS for name in (operator.name, *operator.aliases)]
    assert len(names) == len(set(names))
    assert all(operator_called(name.upper()) for name in names)
    assert operator_called("http") is None


def test_an_operator_without_words_of_its_own_is_explained_by_its_example() -> None:
    operator = Operator("size", "size:3MB", lambda value, _: (value,))
    assert operator.help == OperatorHelp("size:3MB", message("operator.other", name="size"))
    assert "size" in render(operator.help.meaning)


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


def test_kinds_are_suggested_first() -> None:
    operator = operator_called("type")
    assert operator is not None and operator.suggestions()[: len(KINDS)] == KINDS
