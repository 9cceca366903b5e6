import contextlib
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import psutil
import pytest

from app.domain.errors import (
    Cancelled,
    DamagedDocument,
    ExtractionCrash,
    ExtractionTimeout,
    UnreadableFile,
    UnsupportedFormat,
)
from app.extraction import Extractor
from app.extraction.extractor import _Worker

LIMIT = 256 << 20


@pytest.fixture(scope="module")
def extractor() -> Iterator[Extractor]:
    with Extractor(1.5, LIMIT, 2, target="worker_targets:misbehave") as made:
        yield made


def _file(folder: Path, wish: str) -> Path:
    path = folder / f"{wish}.txt"
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
        ("hang", ExtractionTimeout, "extraction.timeout seconds=1.5"),
        ("spin", ExtractionTimeout, "extraction.timeout seconds=1.5"),
        ("exit", ExtractionCrash, "extraction.crash"),
    ],
)
def test_a_broken_limit_costs_one_file(
    extractor: Extractor, tmp_path: Path, wish: str, error: type[Exception], reason: str
) -> None:
    with pytest.raises(error, match=reason):
        extractor.extract(_file(tmp_path, wish))
    assert extractor.extract(_file(tmp_path, "good")).segments[0].text.startswith("good")


def test_a_file_that_needs_too_much_memory(tmp_path: Path) -> None:
    with Extractor(30, LIMIT, 1, target="worker_targets:misbehave") as patient:  # a busy machine eats slowly
        with pytest.raises(ExtractionCrash, match=f"extraction.memory limit={LIMIT}"):
            patient.extract(_file(tmp_path, "eat"))
        assert patient.extract(_file(tmp_path, "good")).segments[0].text.startswith("good")


def test_a_refusal_keeps_its_class_and_the_worker(extractor: Extractor, tmp_path: Path) -> None:
    before = extractor.extract(_file(tmp_path, "good"))
    with pytest.raises(DamagedDocument, match=r"damaged\.bomb"):
        extractor.extract(_file(tmp_path, "damaged"))
    assert extractor.extract(_file(tmp_path, "good")) == before


@pytest.mark.expected_log("extracting .* failed")
def test_a_bug_is_logged(extractor: Extractor, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    with pytest.raises(ExtractionCrash, match=r"extraction\.bug kind='KeyError'"):
        extractor.extract(_file(tmp_path, "bug"))
    assert "in misbehave" in caplog.text
    assert "words of a bug" not in caplog.text, "what the error says may quote the file"
    caplog.clear()


def test_workers_are_quiet(extractor: Extractor, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    extractor.extract(_file(tmp_path, "noise"))
    assert capfd.readouterr() == ("", "")


def test_a_worker_that_died_idle_is_replaced(extractor: Extractor, tmp_path: Path) -> None:
    pid = int(extractor.extract(_file(tmp_path, "good")).segments[0].text.split()[1])
    psutil.Process(pid).kill()
    psutil.wait_procs([psutil.Process(pid)] if psutil.pid_exists(pid) else [], timeout=0.1)
    assert extractor.extract(_file(tmp_path, "good")).segments[0].text.split()[1] != str(pid)


def test_two_at_a_time_and_small_files_fast(extractor: Extractor, tmp_path: Path) -> None:
    good = _file(tmp_path, "good")
    with ThreadPoolExecutor(4) as pool:
        texts = {each.segments[0].text for each in pool.map(extractor.extract, [good] * 40)}
    assert len(texts) <= 2
    started = time.monotonic()
    for _ in range(50):
        extractor.extract(good)
    assert time.monotonic() - started < 50 * 0.04


def test_unknown_formats_need_no_worker(tmp_path: Path) -> None:
    with Extractor(1, LIMIT, 1) as unused, pytest.raises(UnsupportedFormat):
        unused.extract(tmp_path / "a.zip")


def test_close_ends_the_work_and_the_processes(tmp_path: Path) -> None:
    before = _workers()
    made = Extractor(30, LIMIT, 1, target="worker_targets:misbehave")
    made.extract(_file(tmp_path, "good"))
    assert len(_workers() - before) == 1
    caught: list[BaseException] = []

    def work() -> None:
        try:
            made.extract(_file(tmp_path, "hang"))
        except Cancelled as error:
            caught.append(error)

    thread = threading.Thread(target=work)
    thread.start()
    time.sleep(0.3)
    made.close()
    thread.join(5)
    assert caught and not thread.is_alive()
    assert _workers() == before
    made.close()
    with pytest.raises(Cancelled):
        made.extract(_file(tmp_path, "good"))


def test_close_and_the_waiting_thread_end_a_worker_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Both closing one descriptor at the same time would fail, or close another's."""
    made = Extractor(30, LIMIT, 1, target="worker_targets:misbehave")
    made.extract(_file(tmp_path, "good"))
    kill, closers = _Worker.kill, []

    def slow_kill(each: _Worker) -> None:
        closers.append(threading.current_thread())
        kill(each)
        waiting.join(5)  # until the other has seen the end of the pipe
        assert each.connection.closed

    monkeypatch.setattr(_Worker, "kill", slow_kill)

    def work() -> None:
        with contextlib.suppress(Cancelled):
            made.extract(_file(tmp_path, "hang"))

    waiting = threading.Thread(target=work)
    waiting.start()
    time.sleep(0.3)
    made.close()
    assert closers == [threading.current_thread()] and not waiting.is_alive()


def test_close_while_a_worker_starts(tmp_path: Path) -> None:
    made = Extractor(30, LIMIT, 1, target="worker_targets:misbehave")
    with ThreadPoolExecutor(1) as pool:
        asked = pool.submit(made.extract, _file(tmp_path, "good"))
        time.sleep(0.05)
        made.close()
        with pytest.raises(Cancelled):
            asked.result()


def test_worn_workers_are_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.extraction.extractor._FILES_PER_WORKER", 2)
    with Extractor(30, LIMIT, 1, target="worker_targets:misbehave") as made:
        texts = [made.extract(_file(tmp_path, "good")).segments[0].text for _ in range(3)]
    assert texts[0] == texts[1] != texts[2]


def test_the_real_target_reads_files(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("# Title\n\nWords that stand in a file for the reader to find.\n")
    with Extractor(30, 1 << 30, 1) as made:
        extraction = made.extract(tmp_path / "a.md")
        with pytest.raises(UnreadableFile):
            made.extract(tmp_path / "gone.md")
    assert extraction.title == "Title" and extraction.language == "en"


def test_the_main_process_loads_no_library_that_reads_files() -> None:
    """Also when it has looked a format up, for which the declarations of all readers are loaded."""
    heavy = ("pypdf", "kreuzberg", "chardet", "py3langid", "cryptography", "numpy")
    code = (
        "import sys, pathlib, app.extraction as e; assert e.format_of(pathlib.Path('a.pdf')); "
        f"print([name for name in {heavy} if name in sys.modules])"
    )
    assert subprocess.check_output([sys.executable, "-c", code], text=True).strip() == "[]"


def test_a_worker_ends_with_its_parent(tmp_path: Path) -> None:
    path = _file(tmp_path, "spin")
    script = tmp_path / "parent.py"
    script.write_text(
        f"import sys, threading, time\nsys.path[:0] = {sys.path!r}\n"
        "from pathlib import Path\nfrom app.extraction import Extractor\n"
        "if __name__ == '__main__':\n"
        "    e = Extractor(60, 1 << 30, 1, target='worker_targets:misbehave')\n"
        f"    threading.Thread(target=e.extract, args=(Path({str(path)!r}),), daemon=True).start()\n"
        "    time.sleep(60)\n"
    )
    with subprocess.Popen([sys.executable, str(script)]) as parent:
        deadline = time.monotonic() + 10
        workers: list[psutil.Process] = []
        while not workers and time.monotonic() < deadline:
            time.sleep(0.1)
            workers = [
                child for child in psutil.Process(parent.pid).children() if "spawn_main" in " ".join(child.cmdline())
            ]
        time.sleep(0.7)
        parent.kill()
    _, alive = psutil.wait_procs(workers, timeout=5)
    assert workers and not alive
