import inspect

import pytest

from app.domain import errors
from app.domain.documents import DocumentState
from app.domain.messages import message


def test_three_fates() -> None:
    classes = [each for _, each in inspect.getmembers(errors, inspect.isclass) if each.__module__ == errors.__name__]
    fates = (errors.DocumentError, errors.EnvironmentFault, errors.Cancelled, errors.UsageError)
    for each in classes:
        assert each is errors.DragomanError or sum(issubclass(each, fate) for fate in fates) == 1


SAID, REMEDY = message("what"), message("remedy", path="x")


@pytest.mark.parametrize(
    ("kind", "state"),
    [
        (errors.UnsupportedFormat, DocumentState.SKIPPED),
        (errors.NoText, DocumentState.EMPTY),
        (errors.DamagedDocument, DocumentState.FAILED),
        (errors.ExtractionTimeout, DocumentState.FAILED),
    ],
)
def test_the_state_of_a_document(kind: type[errors.DocumentError], state: DocumentState) -> None:
    error = kind(SAID)
    assert (error.state, error.reason, str(error)) == (state, SAID, "what")


def test_a_fault_says_what_to_do() -> None:
    fault = errors.StorageFault(SAID, REMEDY)
    assert (fault.message, fault.remedy, str(fault)) == (SAID, REMEDY, "what remedy path='x'")
