"""The worker that draws pages, seen from its parent: what it breaks, and what becomes of those who wait."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import psutil
import pytest

from app.domain.errors import (
    Cancelled,
    DamagedDocument,
    EnvironmentFault,
    ExtractionCrash,
    ExtractionTimeout,
    ReaderMistake,
    UnreadableFile,
)
from app.domain.messages import message
from app.domain.views import PageSize, PageText
from app.extraction.pages import PageDrawer, PageLimits
from app.extraction.sandbox import probe
from app.extraction.workers import lone_worker

TARGET = "page_targets:make"
LIMIT = 256 << 20


@pytest.fixture
def drawer() -> Iterator[PageDrawer]:
    made = PageDrawer(PageLimits(seconds=1.5, memory=LIMIT), TARGET)
    yield made
    made.close()


@pytest.fixture
def patient() -> Iterator[PageDrawer]:
    made = PageDrawer(PageLimits(seconds=60, memory=LIMIT), TARGET)
    yield made
    made.close()


def _file(folder: Path, wish: str) -> Path:
    path = folder / f"{wish.replace(' ', '-')}.pdf"
    path.write_text(wish, encoding="utf-8")
    return path


def _worker(drawer: PageDrawer, folder: Path) -> int:
    """The id of the process that draws."""
    return int(drawer.sizes(_file(folder, "good"))[0].width)


def _when(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 60
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.01)


def test_what_is_drawn(drawer: PageDrawer, tmp_path: Path) -> None:
    good = _file(tmp_path, "good")
    drawn = drawer.draw(good, 3, 1.5)
    assert (drawn.number, drawn.width, drawn.height, drawn.scale) == (3, 2, 1, 1.5)
    assert drawn.pixels == bytes([3] * 6)
    assert drawer.text(good, 7) == PageText(7, "a\n", ((1.0, 2.0, 3.0, 4.0), None))
    assert drawer.sizes(good) == (PageSize(_worker(drawer, tmp_path), 10.0),), "by one process"


@pytest.mark.parametrize(
    ("wish", "error", "reason"),
    [
        ("hang", ExtractionTimeout, r"pages\.timeout seconds=1\.5"),
        ("exit", ExtractionCrash, r"pages\.crash"),
        ("no-memory", ExtractionCrash, f"pages.memory limit={LIMIT}"),
        ("refuse", DamagedDocument, r"damaged\.pdf"),
    ],
)
def test_a_broken_limit_costs_one_page(
    drawer: PageDrawer, tmp_path: Path, wish: str, error: type[Exception], reason: str
) -> None:
    with pytest.raises(error, match=reason):
        drawer.draw(_file(tmp_path, wish), 1, 1.0)
    assert drawer.draw(_file(tmp_path, "good"), 1, 1.0).width == 2


def test_a_page_that_needs_too_much_memory(patient: PageDrawer, tmp_path: Path) -> None:
    with pytest.raises(ExtractionCrash, match=f"pages.memory limit={LIMIT}"):
        patient.draw(_file(tmp_path, "eat"), 1, 1.0)
    assert patient.draw(_file(tmp_path, "good"), 1, 1.0).width == 2


def test_what_has_cost_a_worker_is_not_tried_again_until_it_changes(drawer: PageDrawer, tmp_path: Path) -> None:
    path = _file(tmp_path, "exit")
    with pytest.raises(ExtractionCrash):
        drawer.draw(path, 1, 1.0)
    pid = _worker(drawer, tmp_path)
    with pytest.raises(ExtractionCrash):
        drawer.draw(path, 1, 2.0)
    assert _worker(drawer, tmp_path) == pid
    path.write_text("well again")
    assert drawer.draw(path, 1, 2.0).width == 2


@pytest.mark.expected_log("could not be shown")
def test_a_mistake_of_ours_is_logged(drawer: PageDrawer, tmp_path: Path) -> None:
    with pytest.raises(ReaderMistake, match="KeyError"):
        drawer.draw(_file(tmp_path, "bug"), 1, 1.0)


@pytest.mark.expected_log("a worker has answered what it cannot have")
@pytest.mark.parametrize(
    "answer",
    [
        *("too many pixels", "no pixels", "more scale", "more than told", "an empty frame", "words for numbers"),
        *("another answer", "a text", "pickle", "deep", "no json", "nothing", "end", "ready", "unknown"),
    ],
)
def test_an_answer_that_is_none(drawer: PageDrawer, tmp_path: Path, answer: str) -> None:
    with pytest.raises(ExtractionCrash, match=r"pages\.crash"):
        drawer.draw(_file(tmp_path, f"say {answer}"), 1, 1.0)
    assert drawer.draw(_file(tmp_path, "good"), 1, 1.0).width == 2


@pytest.mark.parametrize("answer", ["half a length", "half a frame", "huge"])
def test_what_is_no_frame(drawer: PageDrawer, tmp_path: Path, answer: str) -> None:
    with pytest.raises((ExtractionCrash, ExtractionTimeout)):
        drawer.draw(_file(tmp_path, f"say {answer}"), 1, 1.0)
    assert drawer.draw(_file(tmp_path, "good"), 1, 1.0).width == 2


def test_what_is_said_unasked_is_no_answer_to_the_next_question(drawer: PageDrawer, tmp_path: Path) -> None:
    drawer.draw(_file(tmp_path, "add"), 1, 1.0)
    time.sleep(0.1)
    assert drawer.draw(_file(tmp_path, "good"), 1, 1.0).width == 2


def test_a_worker_that_died_idle_is_replaced(drawer: PageDrawer, tmp_path: Path) -> None:
    pid = _worker(drawer, tmp_path)
    psutil.Process(pid).kill()
    assert _worker(drawer, tmp_path) != pid


def test_a_worker_that_is_killed_in_the_middle(patient: PageDrawer, tmp_path: Path) -> None:
    pid = _worker(patient, tmp_path)
    with ThreadPoolExecutor(1) as pool:
        asked = pool.submit(patient.draw, _file(tmp_path, "hang"), 1, 1.0)
        _when(lambda: patient._worker._work is not None)
        psutil.Process(pid).kill()
        with pytest.raises(ExtractionCrash):
            asked.result(60)
    assert _worker(patient, tmp_path) != pid


def test_a_worker_that_lacks_something_says_what(tmp_path: Path) -> None:
    made = PageDrawer(PageLimits(), "page_targets:make_without_a_model")
    with pytest.raises(EnvironmentFault) as told:
        made.sizes(_file(tmp_path, "good"))
    assert told.value.remedy == message("remedy.start_again_see_log")
    made.close()


def test_a_file_that_has_gone_and_one_that_is_none(drawer: PageDrawer, tmp_path: Path) -> None:
    for path in (tmp_path / "gone.pdf", tmp_path):
        with pytest.raises(UnreadableFile):
            drawer.sizes(path)


def test_nothing_gets_out_of_the_worker_that_draws(tmp_path: Path) -> None:
    if missing := probe().missing:
        pytest.skip(f"this system lacks something: {missing}")
    private, document = tmp_path / "private.txt", tmp_path / "document.pdf"
    private.write_text("a secret")
    document.write_text(str(private))
    made = PageDrawer(PageLimits(), "page_targets:make_a_captive")
    assert made.text(document, 1).text == ""
    made.close()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["document.pdf", "private.txt"]
    assert document.read_text() == str(private)


# ---- those who wait


class _Wish:
    """A wish that can be taken back."""

    def __init__(self) -> None:
        self.over = False

    def __call__(self) -> None:
        if self.over:
            raise Cancelled("taken back")


def test_a_wish_that_is_taken_back_is_not_waited_for(
    patient: PageDrawer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And costs the worker only where it is at it for long."""
    pid, wish = _worker(patient, tmp_path), _Wish()
    for waits, long_s, same in (("slow 0.3", 60.0, True), ("hang", 0.1, False)):
        monkeypatch.setattr(lone_worker, "_GRACE_S", long_s)
        with ThreadPoolExecutor(1) as pool:
            asked = pool.submit(patient.draw, _file(tmp_path, waits), 1, 1.0, wish)
            _when(lambda: patient._worker._work is not None)
            wish.over = True
            with pytest.raises(Cancelled):
                asked.result(60)
        wish.over = False
        assert (_worker(patient, tmp_path) == pid) is same


def test_of_many_pages_the_newest_few_are_drawn(patient: PageDrawer, tmp_path: Path) -> None:
    all_asked = tmp_path / "all asked"
    good, slow = _file(tmp_path, "good"), tmp_path / "slow.pdf"
    slow.write_text(f"until {all_asked}", encoding="utf-8")
    _worker(patient, tmp_path)
    with ThreadPoolExecutor(60) as pool:
        first = pool.submit(patient.draw, slow, 1, 1.0)
        _when(lambda: patient._worker._work is not None)
        text = pool.submit(patient.text, good, 1)  # is none of them
        asked = []
        for number in range(2, 52):
            asked.append(pool.submit(patient.draw, good, number, 1.0))
            _when(lambda: len(patient._worker._turns._waiting) >= min(5, len(asked) + 1))
            time.sleep(0.002)
        all_asked.touch()
        assert first.result(60).number == 1
        assert text.result(60).text
        errors = [each.exception(60) for each in asked]
    assert [error is None for error in errors] == [False] * 46 + [True] * 4
    assert all(isinstance(error, Cancelled) for error in errors[:46])


# ---- its end


def test_an_idle_worker_is_let_go(tmp_path: Path) -> None:
    made = PageDrawer(PageLimits(idle_s=0.3), TARGET)
    process = psutil.Process(_worker(made, tmp_path))
    _when(lambda: not process.is_running() or process.status() == psutil.STATUS_ZOMBIE)
    assert _worker(made, tmp_path) != process.pid
    made.close()


def test_close_ends_the_work_and_the_process(patient: PageDrawer, tmp_path: Path) -> None:
    process, hang = psutil.Process(_worker(patient, tmp_path)), _file(tmp_path, "hang")
    with ThreadPoolExecutor(3) as pool:
        asked = [pool.submit(patient.draw, hang, 1, 1.0) for _ in range(3)]
        _when(lambda: patient._worker._work is not None)
        patient.close()
        for each in asked:
            with pytest.raises(Cancelled):
                each.result(60)
    assert not process.is_running()
    patient.close()
    with pytest.raises(Cancelled):
        patient.draw(_file(tmp_path, "good"), 1, 1.0)


def test_close_while_a_worker_starts(tmp_path: Path) -> None:
    made = PageDrawer(PageLimits(), TARGET)
    with ThreadPoolExecutor(1) as pool:
        asked = pool.submit(made.draw, _file(tmp_path, "good"), 1, 1.0)
        time.sleep(0.05)
        made.close()
        with pytest.raises(Cancelled):
            asked.result()


@pytest.mark.skipif(sys.platform == "win32", reason="descriptors are counted on POSIX")
def test_no_descriptor_is_left(drawer: PageDrawer, tmp_path: Path) -> None:
    with pytest.raises(ExtractionCrash):
        drawer.draw(_file(tmp_path, "exit"), 1, 1.0)
    pid = _worker(drawer, tmp_path)
    before, inside = psutil.Process().num_fds(), psutil.Process(pid).num_fds()
    for _ in range(10):
        assert _worker(drawer, tmp_path) == pid
    assert psutil.Process().num_fds() <= before and psutil.Process(pid).num_fds() == inside


def test_the_main_process_loads_nothing_that_draws(tmp_path: Path) -> None:
    code = (
        "import sys, app.extraction.pages.drawer, app.document_views; "
        "print([name for name in ('pypdfium2', 'pypdfium2_raw', 'pypdf', 'app.extraction.pages.pdfium') "
        "if name in sys.modules])"
    )
    assert subprocess.check_output([sys.executable, "-c", code], text=True, env={**os.environ}).strip() == "[]"


def test_several_threads_at_a_time(drawer: PageDrawer, tmp_path: Path) -> None:
    good = _file(tmp_path, "good")
    with ThreadPoolExecutor(4) as pool:
        numbers = [each.number for each in pool.map(lambda n: drawer.draw(good, n, 1.0), range(1, 41))]
    assert numbers == list(range(1, 41))
    assert threading.active_count() < 60
