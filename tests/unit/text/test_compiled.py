import sys
from types import ModuleType

import dragoman_native
import pytest

from app.text import compiled
from app.text.compiled import INTERFACE, native


def test_the_set_up_has_compiled_what_this_version_asks_for() -> None:
    assert native is dragoman_native


@pytest.mark.parametrize("other", [{}, {"INTERFACE": INTERFACE + 1}])
def test_that_of_another_version_is_not_used(other: dict[str, int], monkeypatch: pytest.MonkeyPatch) -> None:
    module = ModuleType("dragoman_native")
    vars(module).update(other)
    monkeypatch.setitem(sys.modules, "dragoman_native", module)
    assert compiled._native() is None


def test_nor_is_what_is_not_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "dragoman_native", None)
    assert compiled._native() is None
