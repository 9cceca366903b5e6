import contextlib
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import psutil
import pytest
from builders import eventually

from app.domain.documents import DocumentText
from app.domain.errors import (
    Cancelled,
    DamagedDocument,
    EnvironmentFault,
    ExtractionCrash,
    ExtractionTimeout,
    ReaderMistake,
)
from app.domain.messages import message
from app.extraction import ExtractionLimits, Extractor, OpenedFile
from app.extraction.formats import format_named
from app.extraction.workers.worker_process import WorkerProcess

LIMIT = 256 << 20
TARGET = "worker_targets:make"


def _limits(seconds: float = 30.0, memory: int = LIMIT, per_megabyte: float = 0.0) -> ExtractionLimits:
    return ExtractionLimits(seconds, per_megabyte, memory, longest_text=1000, most_chunks=10)


@pytest.fixture(scope="module")
def extractor() -> Iterator[Extractor]:
    with Extractor(_limits(1.5), 2, TARGET) as made:
        yield made


@pytest.fixture
def patient() -> Iterator[Extractor]:
    with Extractor(_limits(30), 1, TARGET) as made:
        yield made


def _read(extractor: Extractor, path: Path) -> DocumentText:
    with OpenedFile(path) as file:
        return extractor.extract(file, format_named("txt"))


def _said(extractor: Extractor, folder: Path, wish: str) -> str:
    """What a worker makes of a file that wishes so."""
    return _read(extractor, _file(folder, wish)).chunks[0].text


def _file(folder: Path, wish: str) -> Path:
    path = folder / "wish.txt"
    path.write_text(wish, encoding="utf-8")
    return path


def _workers() -> set[int]:
    """Our workers by their pid; multiprocessing's own resource tracker, which lives as long as we do, is none."""
    return {
        child.pid for child in psutil.Process().children() if "resource_tracker" not in " ".join(child.cmdline())
    }  # fmt: skip


@pytest.mark.parametrize(
    ("wish", "error", "reason"),
    [
        ("hang", ExtractionTimeout, "extraction.timeout seconds=1.5 size=4"),
        ("spin", ExtractionTimeout, "extraction.timeout seconds=1.5"),
        ("exit", ExtractionCrash, "extraction.crash"),
    ],
)
def test_a_broken_limit_costs_one_file(
    extractor: Extractor, tmp_path: Path, wish: str, error: type[Exception], reason: str
) -> None:
    with pytest.raises(error, match=reason):
        _said(extractor, tmp_path, wish)
    assert _said(extractor, tmp_path, "good").startswith("good")


def test_a_file_that_needs_too_much_memory(patient: Extractor, tmp_path: Path) -> None:
    with pytest.raises(ExtractionCrash, match=f"extraction.memory limit={LIMIT}"):
        _said(patient, tmp_path, "eat")
    assert _said(patient, tmp_path, "good").startswith("good")


def test_the_limit_of_time_grows_with_the_file(tmp_path: Path) -> None:
    with (
        Extractor(_limits(0.2, per_megabyte=1e6), 1, TARGET) as made,
        pytest.raises(ExtractionTimeout, match=r"seconds=4\.2 size=4"),
    ):
        _said(made, tmp_path, "spin")


def test_a_refusal_keeps_its_class_and_the_worker(extractor: Extractor, tmp_path: Path) -> None:
    before = _said(extractor, tmp_path, "good")
    with pytest.raises(DamagedDocument, match=r"damaged\.bomb"):
        _said(extractor, tmp_path, "damaged")
    assert _said(extractor, tmp_path, "good") == before


@pytest.mark.expected_log("extracting .* failed")
def test_a_bug_is_logged(extractor: Extractor, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    with pytest.raises(ReaderMistake, match=r"extraction\.bug kind='KeyError'"):
        _said(extractor, tmp_path, "bug")
    assert "in misbehave" in caplog.text
    assert "words of a bug" not in caplog.text, "what the error says may quote the file"
    caplog.clear()


def test_workers_are_quiet(extractor: Extractor, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    _said(extractor, tmp_path, "noise")
    assert capfd.readouterr() == ("", "")


def test_a_worker_that_died_idle_is_replaced(extractor: Extractor, tmp_path: Path) -> None:
    pid = int(_said(extractor, tmp_path, "good").split()[1])
    psutil.Process(pid).kill()
    psutil.wait_procs([psutil.Process(pid)] if psutil.pid_exists(pid) else [], timeout=0.1)
    assert _said(extractor, tmp_path, "good").split()[1] != str(pid)


# ---- a worker that a file has taken over


@pytest.mark.expected_log("a worker has answered what it cannot have")
@pytest.mark.parametrize("answer", ["pickle", "deep", "no json", "nothing", "end", "ready", "unknown"])
def test_an_answer_that_is_none(extractor: Extractor, tmp_path: Path, answer: str) -> None:
    """Nor does the parent run anything of it: it would end."""
    with pytest.raises(ExtractionCrash, match="crash"):
        _said(extractor, tmp_path, f"say {answer}")
    assert _said(extractor, tmp_path, "good").startswith("good")


@pytest.mark.parametrize("answer", ["bare pickle", "garbage", "huge"])
def test_what_is_no_frame(extractor: Extractor, tmp_path: Path, answer: str) -> None:
    with pytest.raises((ExtractionCrash, ExtractionTimeout)):
        _said(extractor, tmp_path, f"say {answer}")
    assert _said(extractor, tmp_path, "good").startswith("good")


@pytest.mark.parametrize("answer", ["half a length", "half a frame"])
def test_half_an_answer_is_not_waited_for(extractor: Extractor, tmp_path: Path, answer: str) -> None:
    with pytest.raises(ExtractionTimeout):
        _said(extractor, tmp_path, f"say {answer}")
    assert _said(extractor, tmp_path, "good").startswith("good")


@pytest.mark.expected_log("a worker has answered what it cannot have")
@pytest.mark.parametrize("answer", ["part", "empty part"])
def test_an_answer_without_an_end(patient: Extractor, tmp_path: Path, answer: str) -> None:
    with contextlib.suppress(ExtractionCrash):
        text = _read(patient, _file(tmp_path, f"say-on {answer}"))
        assert len(text.chunks) <= 11 and text.left_out[-1].code == "extraction.cut_short"
    assert _said(patient, tmp_path, "good").startswith("good")


def test_what_is_said_beforehand_is_no_answer_to_the_next_question(patient: Extractor, tmp_path: Path) -> None:
    pid = _said(patient, tmp_path, "add").split()[1]
    assert _said(patient, tmp_path, "good").split()[1] != pid


@pytest.mark.skipif(sys.platform == "win32", reason="there are no groups of processes there")
def test_what_a_worker_has_started_ends_with_it(extractor: Extractor, tmp_path: Path) -> None:
    """Where it is not kept from starting any."""
    told = tmp_path / "child"
    try:
        assert _said(extractor, tmp_path, f"child {told}") == "it cannot start any"
        return
    except ExtractionTimeout:
        pass
    with contextlib.suppress(psutil.NoSuchProcess):  # nobody may have waited for it yet
        child = psutil.Process(int(told.read_text()))
        psutil.wait_procs([child], timeout=30)
        assert not child.is_running() or child.status() == psutil.STATUS_ZOMBIE


# ---- what came before the end


@pytest.mark.parametrize(
    ("how", "code"),
    [("exit", "extraction.crash"), ("hang", "extraction.timeout"), ("eat", "extraction.memory")],
)
def test_what_came_before_a_worker_was_lost_is_kept(extractor: Extractor, tmp_path: Path, how: str, code: str) -> None:
    text = _read(extractor, _file(tmp_path, f"begin {how}"))
    assert [chunk.text for chunk in text.chunks] == ["the beginning"]
    (left_out,) = text.left_out
    why = left_out.params["why"]
    assert (left_out.code, left_out.params["n"]) == ("extraction.cut_short", 1)
    assert not isinstance(why, str | int | float | Path) and why.code == code


def test_readers_are_told_before_the_hard_limit(extractor: Extractor, tmp_path: Path) -> None:
    with pytest.raises(DamagedDocument) as caught:
        _said(extractor, tmp_path, "patience")
    assert caught.value.reason == message("extraction.out_of_time", seconds=0.9)


# ---- processes


def test_two_at_a_time_and_none_for_each_file(extractor: Extractor, tmp_path: Path) -> None:
    good = _file(tmp_path, "good")
    with ThreadPoolExecutor(4) as pool:
        texts = {text.chunks[0].text for text in pool.map(lambda path: _read(extractor, path), [good] * 40)}
    assert len(texts) <= 2
    assert {_read(extractor, good).chunks[0].text for _ in range(50)} <= texts


def test_warming_up_starts_a_worker_for_the_next_file(patient: Extractor, tmp_path: Path) -> None:
    before = _workers()
    patient.warm_up()
    (started,) = _workers() - before
    assert _said(patient, tmp_path, "good") == f"good {started}"


def test_a_few_small_files_are_read_by_one_worker(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for patience in ("_PATIENCE_S", "_PATIENCE_IN_ALL_S", "_START_PATIENCE_S"):  # whatever else the machine does
        monkeypatch.setattr(f"app.extraction.workers.worker_slots.{patience}", 120.0)
    before, good = _workers(), _file(tmp_path, "good")
    with Extractor(_limits(), 3, TARGET) as made, ThreadPoolExecutor(3) as pool:
        texts = set(pool.map(lambda _: _read(made, good).chunks[0].text, range(9)))
        assert len(texts) == len(_workers() - before) == 1


def test_those_that_rest_are_few_and_small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before, slow = _workers(), _file(tmp_path, "slow")
    with Extractor(_limits(), 3, TARGET) as made, ThreadPoolExecutor(3) as pool:
        texts = list(pool.map(lambda _: _read(made, slow), range(3)))
        assert len(_workers() - before) == 3
        pids = {int(text.chunks[0].text.split()[1]) for text in texts}
        made.rest()
        assert len(_workers() - before) == 1
        assert int(_said(made, tmp_path, "good").split()[1]) in pids, "it is the first to be asked again"
        monkeypatch.setattr("app.extraction.extractor._SMALL", 1)
        made.rest()
        assert _workers() == before
        assert _said(made, tmp_path, "good").startswith("good")


def test_close_ends_the_work_and_the_processes(tmp_path: Path) -> None:
    before = _workers()
    made = Extractor(_limits(), 1, TARGET)
    _said(made, tmp_path, "good")
    assert len(_workers() - before) == 1
    caught: list[BaseException] = []

    def work() -> None:
        try:
            _said(made, tmp_path, "hang")
        except Cancelled as error:
            caught.append(error)

    thread = threading.Thread(target=work)
    thread.start()
    eventually(lambda: not made._slots._waiting and not made._slots._empty)  # it is at it
    made.close()
    thread.join(60)
    assert caught and not thread.is_alive()
    assert _workers() == before
    made.close()
    with pytest.raises(Cancelled):
        _said(made, tmp_path, "good")


def test_close_and_the_waiting_thread_end_a_worker_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Both closing one descriptor at the same time would fail, or close another's."""
    made = Extractor(_limits(), 1, TARGET)
    _said(made, tmp_path, "good")
    kill, close = WorkerProcess.kill, WorkerProcess.close
    listens, receive = threading.Event(), WorkerProcess.receive
    closers: list[threading.Thread] = []
    closed: list[WorkerProcess] = []

    def noted_receive(each: WorkerProcess, wait_s: float) -> bytes | None:
        listens.set()
        return receive(each, wait_s)

    def slow_kill(each: WorkerProcess) -> None:
        closers.append(threading.current_thread())
        kill(each)
        waiting.join(60)  # until the other has seen the end of the channel
        assert closed == [each]

    def noted_close(each: WorkerProcess) -> None:
        closed.append(each)
        close(each)

    monkeypatch.setattr(WorkerProcess, "kill", slow_kill)
    monkeypatch.setattr(WorkerProcess, "close", noted_close)
    monkeypatch.setattr(WorkerProcess, "receive", noted_receive)

    def work() -> None:
        with contextlib.suppress(Cancelled):
            _said(made, tmp_path, "hang")

    waiting = threading.Thread(target=work)
    waiting.start()
    assert listens.wait(60)
    made.close()
    assert closers == [threading.current_thread()] and not waiting.is_alive()


def test_close_while_a_worker_starts(tmp_path: Path) -> None:
    made = Extractor(_limits(), 1, TARGET)
    with ThreadPoolExecutor(1) as pool:
        asked = pool.submit(_said, made, tmp_path, "good")
        time.sleep(0.05)
        made.close()
        with pytest.raises(Cancelled):
            asked.result()


def test_worn_workers_are_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.extraction.workers.worker_process._FILES", 2)
    with Extractor(_limits(), 1, TARGET) as made:
        texts = [_said(made, tmp_path, "good") for _ in range(3)]
    assert texts[0] == texts[1] != texts[2]


def test_a_worker_that_lacks_something_says_what() -> None:
    with (
        Extractor(_limits(), 1, "worker_targets:make_without_a_model") as made,
        pytest.raises(EnvironmentFault) as told,
    ):
        made.warm_up()
    assert told.value.remedy == message("remedy.start_again_see_log")


def test_a_worker_that_does_not_start() -> None:
    with Extractor(_limits(), 1, "worker_targets:nothing_such") as made, pytest.raises(EnvironmentFault) as told:
        made.warm_up()
    assert told.value.message == message("extraction.worker_does_not_start")


def test_a_worker_that_is_killed_while_it_starts_is_started_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wait, killed = WorkerProcess.wait_until_ready, list[int | None]()

    def kill_the_first(self: WorkerProcess) -> None:
        if not killed:
            killed.append(self.process.pid)
            self.process.kill()
        wait(self)

    monkeypatch.setattr(WorkerProcess, "wait_until_ready", kill_the_first)
    with Extractor(_limits(), 1, TARGET) as made:
        assert _said(made, tmp_path, "good").startswith("good")
    assert killed


@pytest.mark.skipif(sys.platform == "win32", reason="descriptors are counted on POSIX")
def test_no_descriptor_is_left(extractor: Extractor, tmp_path: Path) -> None:
    with contextlib.suppress(ExtractionCrash):
        _said(extractor, tmp_path, "exit")
    _said(extractor, tmp_path, "good")
    before = psutil.Process().num_fds()
    pid = int(_said(extractor, tmp_path, "good").split()[1])
    inside = psutil.Process(pid).num_fds()
    for _ in range(10):
        assert _said(extractor, tmp_path, "good") == f"good {pid}"
    # Those of other tests may have gone meanwhile.
    assert psutil.Process().num_fds() <= before and psutil.Process(pid).num_fds() == inside


def test_the_main_process_loads_no_library_that_reads_files() -> None:
    """Also when it has looked a format up, for which the declarations of all readers are loaded."""
    heavy = ("pypdf", "kreuzberg", "chardet", "cryptography", "numpy", "tokenizers", "app.document_worker")
    code = (
        "import sys, pathlib, app.extraction as e, app.indexing.assembly; assert e.format_of(pathlib.Path('a.pdf')); "
        f"print([name for name in {heavy} if name in sys.modules and name != 'numpy'])"
    )
    assert subprocess.check_output([sys.executable, "-c", code], text=True).strip() == "[]"


@pytest.mark.parametrize("wish", ["spin", "hold"])
def test_a_worker_ends_with_its_parent(wish: str, tmp_path: Path) -> None:
    """Also while nothing but a library gets to run in it."""
    if wish == "hold" and sys.platform != "linux":
        pytest.skip("nobody is told elsewhere")
    path = _file(tmp_path, wish)
    script = tmp_path / "parent.py"
    script.write_text(
        f"import sys, threading, time\nsys.path[:0] = {sys.path!r}\n"
        "from pathlib import Path\nfrom app.extraction import *\nfrom app.extraction.formats import format_named\n"
        "if __name__ == '__main__':\n"
        f"    e = Extractor(ExtractionLimits(60, 0, 1 << 30, 1000, 10), 1, {TARGET!r})\n"
        f"    asked = OpenedFile(Path({str(path)!r})), format_named('txt')\n"
        "    threading.Thread(target=e.extract, args=asked, daemon=True).start()\n"
        "    time.sleep(60)\n"
    )
    with subprocess.Popen([sys.executable, str(script)], env={**os.environ, "PYTHONPATH": os.getcwd()}) as parent:
        deadline = time.monotonic() + 240
        workers: list[psutil.Process] = []
        while not workers and time.monotonic() < deadline:
            time.sleep(0.1)
            workers = [
                child for child in psutil.Process(parent.pid).children() if "spawn_main" in " ".join(child.cmdline())
            ]
        time.sleep(0.7)
        parent.kill()
    _, alive = psutil.wait_procs(workers, timeout=30)
    assert workers and not alive
