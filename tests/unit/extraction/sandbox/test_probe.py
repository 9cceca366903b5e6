import sys

import pytest

from app.domain.confinement import Barrier, Confinement, decode_confinement, encode_confinement
from app.domain.messages import message
from app.extraction.sandbox import probe


def test_it_tells_what_holds_here() -> None:
    found = probe()
    assert set(found.confined) | set(found.missing) == set(Barrier)
    assert not set(found.confined) & set(found.missing)
    if sys.platform != "linux":
        assert {why.code for why in found.missing.values()} == {"sandbox.not_on_this_system"}
    elif not found.complete:
        pytest.skip(f"this kernel lacks something: {found.missing}")


def test_where_no_process_can_be_started_nothing_is_claimed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/nowhere")
    monkeypatch.setattr("multiprocessing.spawn._python_exe", b"/nowhere")
    found = probe()
    assert found.confined == () and {why.code for why in found.missing.values()} == {"sandbox.no_process"}


def test_the_report_travels() -> None:
    sent = Confinement((Barrier.MEMORY,), {Barrier.NETWORK: message("sandbox.no_filter", why="no")})
    assert decode_confinement(encode_confinement(sent)) == sent
    assert not sent.complete
    with pytest.raises((ValueError, KeyError, TypeError)):
        decode_confinement("{}")
