import os
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from builders import eventually

from app.watching import watcher as watcher_module
from app.watching.watcher import Watcher


@pytest.fixture
def watcher() -> Iterator[Watcher]:
    made = Watcher(lambda: None, 0.05)
    yield made
    made.close()


def _settled(watcher: Watcher) -> tuple[Path, ...]:
    eventually(lambda: watcher.settles_in_s() == 0)
    return watcher.take()


def _sees(watcher: Watcher, action: Callable[[], object], *paths: Path) -> None:
    """After `action` every one of `paths` is on the pile or below a place on it."""
    action()
    seen: set[Path] = set()

    def all_seen() -> bool:
        seen.update(watcher.take())
        return all(any(place == path or place in path.parents for place in seen) for path in paths)

    eventually(all_seen)


def test_what_happens_is_seen(watcher: Watcher, tmp_path: Path) -> None:
    root, outside = tmp_path / "root", tmp_path / "outside"
    root.mkdir()
    outside.mkdir()
    assert watcher.watch([root]) == []
    file, moved = root / "a.txt", root / "b.txt"
    _sees(watcher, lambda: file.write_text("x"), file)
    _sees(watcher, lambda: file.write_text("longer"), file)
    _sees(watcher, lambda: file.rename(moved), file, moved)
    _sees(watcher, lambda: moved.rename(outside / "b.txt"), moved)
    _sees(watcher, lambda: (outside / "b.txt").rename(moved), moved)
    _sees(watcher, moved.unlink, moved)
    (outside / "new").mkdir()
    (outside / "new" / "c.txt").write_text("x")
    _sees(watcher, lambda: (outside / "new").rename(root / "new"), root / "new" / "c.txt")
    _sees(watcher, lambda: (root / "new" / "d.txt").write_text("x"), root / "new" / "d.txt")


@pytest.mark.skipif(os.name == "nt", reason="file names are Unicode there")
def test_an_odd_name_is_seen(watcher: Watcher, tmp_path: Path) -> None:
    watcher.watch([tmp_path])
    odd = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.txt"))
    _sees(watcher, lambda: odd.write_text("x"), odd)


def test_reading_is_no_event(watcher: Watcher, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("x")
    watcher.watch([tmp_path])
    (tmp_path / "a.txt").read_text()
    list(tmp_path.iterdir())
    time.sleep(0.3)
    assert watcher.settles_in_s() is None and watcher.take() == ()


def test_folders_come_and_go(watcher: Watcher, tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    one.mkdir()
    two.mkdir()
    watcher.watch([one])
    assert watcher.watch([two, tmp_path / "missing"]) == [tmp_path / "missing"]
    (one / "a.txt").write_text("x")
    (two / "b.txt").write_text("x")
    assert _settled(watcher) == (two / "b.txt",)


def test_the_pile_settles_when_it_is_quiet(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watcher_module, "_LONGEST_WAIT_S", 1.0)
    woken = threading.Event()
    watcher = Watcher(woken.set, 0.4)
    try:
        watcher.watch([tmp_path])
        assert watcher.settles_in_s() is None
        (tmp_path / "a.txt").write_text("x")
        assert woken.wait(5)
        first = watcher.settles_in_s()
        assert first is not None and 0 < first <= 0.4
        # A folder that never rests is looked at all the same.
        started = time.monotonic()
        while watcher.settles_in_s() != 0:
            (tmp_path / "a.txt").write_text("x")
            time.sleep(0.02)
            assert time.monotonic() - started < 5
        assert watcher.take() == (tmp_path / "a.txt",)
    finally:
        watcher.close()


@pytest.mark.skipif(sys.platform != "linux", reason="inotify is Linux's")
def test_a_watch_that_ends_among_its_events_is_no_error(
    watcher: Watcher, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    watcher.watch([tmp_path])
    (emitter,) = watcher._observer.emitters
    watcher.watch([])
    emitter.join(10)
    emitter.queue_events(0.1)  # which its thread may do once more
    assert caplog.records == []
