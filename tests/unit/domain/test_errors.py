import inspect

import pytest
from asking import filters

from app.domain import errors
from app.domain.documents import DocumentState


def test_three_fates() -> None:
    classes = [each for _, each in inspect.getmembers(errors, inspect.isclass) if each.__module__ == errors.__name__]
    fates = (errors.DocumentError, errors.EnvironmentFault, errors.Cancelled, errors.UsageError)
    for each in classes:
        assert each is errors.DragomanError or sum(issubclass(each, fate) for fate in fates) == 1


@pytest.mark.parametrize(
    ("error", "state"),
    [
        (errors.UnsupportedFormat("x"), DocumentState.SKIPPED),
        (errors.NoText("x"), DocumentState.EMPTY),
        (errors.DamagedDocument("x"), DocumentState.FAILED),
        (errors.ExtractionTimeout("x"), DocumentState.FAILED),
    ],
)
def test_the_state_of_a_document(error: errors.DocumentError, state: DocumentState) -> None:
    assert (error.state, error.reason, str(error)) == (state, "x", "x")


def test_a_fault_says_what_to_do() -> None:
    fault = errors.StorageFault("It is full.", "Free some space.")
    assert (fault.message, fault.remedy, str(fault)) == (
        "It is full.",
        "Free some space.",
        "It is full. Free some space.",
    )


def test_filters_are_active_when_they_restrict() -> None:
    assert not ().active and filters(modified_after=0.0).active and filters(kinds=frozenset({"pdf"})).active
