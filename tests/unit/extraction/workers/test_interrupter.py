import signal
import sys
import threading
import time
from collections.abc import Iterator

import pytest
from makers import pdf

from app.extraction.document import extract_document
from app.extraction.formats import format_named
from app.extraction.pdf import pages as pdf_pages
from app.extraction.workers.budget import Budget
from app.extraction.workers.interrupter import Interrupter, TookTooLong


@pytest.fixture(scope="module")
def interrupter() -> Interrupter:
    before = signal.getsignal(signal.SIGINT)
    made = Interrupter()
    signal.signal(signal.SIGINT, before)
    return made


@pytest.fixture(autouse=True)
def _signal(interrupter: Interrupter) -> Iterator[None]:
    before = signal.signal(signal.SIGINT, interrupter._on_interrupt)
    yield
    signal.signal(signal.SIGINT, before)


def _spin(seconds: float) -> str:
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        try:
            sum(range(1000))
        except Exception:  # as libraries do
            continue
    return "through"


def test_what_is_through_in_time_is_left_alone(interrupter: Interrupter) -> None:
    assert interrupter.run(0.2, lambda: "at once") == "at once"
    assert _spin(0.4) == "through", "nor is what comes after it"


def test_what_takes_too_long_ends_and_the_next_goes_on(interrupter: Interrupter) -> None:
    for _ in range(3):
        started = time.monotonic()
        with pytest.raises(TookTooLong):
            interrupter.run(0.1, lambda: _spin(120))
        assert time.monotonic() - started < 60
        assert interrupter.run(30, lambda: _spin(0.15)) == "through"


def test_a_signal_from_elsewhere_is_passed_over(interrupter: Interrupter) -> None:
    def be_signalled() -> str:
        signal.raise_signal(signal.SIGINT)
        return "through"

    assert interrupter.run(30, be_signalled) == "through"
    signal.raise_signal(signal.SIGINT)


def test_a_page_that_takes_too_long_costs_no_other(interrupter: Interrupter, monkeypatch: pytest.MonkeyPatch) -> None:
    page_text = pdf_pages._page_text

    def slow(*arguments: object) -> str | None:
        if arguments[1] == 2:
            _spin(60)
        return page_text(*arguments)  # type: ignore[arg-type]  # as they came

    monkeypatch.setattr(pdf_pages, "_page_text", slow)
    budget = Budget(4, sys.maxsize, lambda: 0, interrupter)
    extraction = extract_document(pdf(["The first", "The slow", "The third"]), format_named("pdf"), budget)
    assert [segment.page for segment in extraction.segments] == [1, 3]
    (left_out,) = extraction.left_out
    assert (left_out.code, left_out.params) == ("file.slow_pages", {"pages": "2", "n": 1})


def test_only_the_main_thread_can_be_interrupted() -> None:
    failed: list[ValueError] = []

    def make() -> None:
        try:
            Interrupter()
        except ValueError as error:
            failed.append(error)

    thread = threading.Thread(target=make)
    thread.start()
    thread.join()
    assert failed
