import errno
import os
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from builders import eventually
from watchdog.events import FileCreatedEvent

from app.watching import watcher as watcher_module
from app.watching.live import LiveEvents, OnLost, OnPath
from app.watching.observed import ObservedEvents, _Handler
from app.watching.system_events import live_events
from app.watching.watcher import Watcher

BACKENDS: dict[str, Callable[[OnPath, OnLost], LiveEvents]] = {"system": live_events, "watchdog": ObservedEvents}


@pytest.fixture(params=BACKENDS)
def watcher(request: pytest.FixtureRequest) -> Iterator[Watcher]:
    made = Watcher(lambda: None, 0.05, events=BACKENDS[request.param])
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
    woken = threading.Event()
    watcher = Watcher(woken.set, 60.0)
    try:
        watcher.watch([tmp_path])
        assert watcher.settles_in_s() is None
        (tmp_path / "a.txt").write_text("x")
        assert woken.wait(60)
        first = watcher.settles_in_s()
        assert first is not None and 0 < first <= watcher_module._LONGEST_WAIT_S
        # A folder that never rests is looked at all the same.
        monkeypatch.setattr(watcher_module, "_LONGEST_WAIT_S", 0.5)
        started = time.monotonic()
        while watcher.settles_in_s() != 0:
            (tmp_path / "a.txt").write_text("x")
            time.sleep(0.02)
            assert time.monotonic() - started < 30, "each change puts it off"
        assert watcher.take() == (tmp_path / "a.txt",)
    finally:
        watcher.close()


@pytest.mark.skipif(sys.platform != "linux", reason="inotify is Linux's")
def test_no_queue_for_events_is_told_and_asked_for_again(watcher: Watcher, tmp_path: Path) -> None:
    def refuse(*_: object) -> LiveEvents:
        raise OSError(errno.EMFILE, "too many")

    make, watcher._make_events = watcher._make_events, refuse
    assert watcher.watch([tmp_path]) == [tmp_path]
    watcher._make_events = make
    assert watcher.watch([tmp_path]) == []
    _sees(watcher, lambda: (tmp_path / "a.txt").write_text("x"), tmp_path / "a.txt")


def test_a_folder_that_was_made_anew_is_watched_anew_and_looked_through(watcher: Watcher, tmp_path: Path) -> None:
    root = tmp_path / "root"
    root.mkdir()
    watcher.watch([root])
    root.rename(tmp_path / "gone")
    root.mkdir()
    (root / "before.txt").write_text("x")
    eventually(lambda: watcher.stale() == [root])
    watcher.watch([root])
    eventually(lambda: root in watcher.take())
    _sees(watcher, lambda: (root / "a.txt").write_text("x"), root / "a.txt")


# watchdog warns on Linux, where we do not use it, when a folder is announced and found by itself at once.
@pytest.mark.filterwarnings("ignore:Callback with id:RuntimeWarning")
def test_a_tree_that_is_made_quickly_is_followed_to_its_deepest_folder(watcher: Watcher, tmp_path: Path) -> None:
    watcher.watch([tmp_path])
    deepest = tmp_path / "/".join(["top", *map(str, range(20))])
    deepest.mkdir(parents=True)
    (deepest / "a.txt").write_text("x")
    eventually(lambda: watcher.settles_in_s() == 0)
    assert watcher.take() == (tmp_path / "top",)
    _sees(watcher, lambda: (deepest / "a.txt").write_text("longer"), deepest / "a.txt")
    _sees(watcher, lambda: (tmp_path / "top").rename(tmp_path / "moved"), tmp_path / "moved")
    moved = tmp_path / "moved" / deepest.relative_to(tmp_path / "top")
    _sees(watcher, lambda: (moved / "b.txt").write_text("x"), moved / "b.txt")


def test_the_pile_is_bounded_by_the_folders_that_the_paths_lie_in(tmp_path: Path) -> None:
    watcher = Watcher(lambda: None, 0.05)
    try:
        watcher.watch([tmp_path])
        for number in range(6000):
            watcher._happened(tmp_path, tmp_path / str(number % 50) / f"{number}.txt", True)
        assert len(watcher._pile) < 4096 + 100
        assert {tmp_path / str(number) for number in range(50)} >= {
            place for place in watcher.take() if place.suffix != ".txt"
        }
        for number in range(12_000):
            watcher._happened(tmp_path, tmp_path / str(number) / "a.txt", True)
        assert watcher.take() == (tmp_path,)
    finally:
        watcher.close()


def test_what_the_program_itself_writes_is_nothing_that_happens(tmp_path: Path) -> None:
    watcher = Watcher(lambda: None, 0.05, never=[tmp_path / "data"])
    try:
        watcher._happened(tmp_path, tmp_path / "data" / "catalogue", True)
        assert watcher.settles_in_s() is None
    finally:
        watcher.close()


def test_a_clutter_folder_that_comes_is_told_and_what_happens_in_it_is_not(watcher: Watcher, tmp_path: Path) -> None:
    watcher.watch([tmp_path])
    clutter = tmp_path / "node_modules"
    _sees(watcher, clutter.mkdir, clutter)
    _sees(watcher, (tmp_path / "after.txt").touch, tmp_path / "after.txt")  # all that belongs to the folder has come
    time.sleep(0.2)
    watcher.take()
    (clutter / "deep").mkdir()
    (clutter / "deep" / "a.js").write_text("x")
    time.sleep(0.3)
    assert watcher.take() == ()


@pytest.mark.parametrize("order", [("cur", "new", "tmp"), ("tmp", "new", "cur"), ("new", "cur", "tmp")])
def test_a_mailbox_that_is_made_in_a_maildir_is_followed(
    watcher: Watcher, tmp_path: Path, order: tuple[str, ...]
) -> None:
    for name in ("cur", "new", "tmp"):
        (tmp_path / "Mail" / name).mkdir(parents=True)
    watcher.watch([tmp_path])
    work = tmp_path / "Mail" / ".Work"
    _sees(watcher, work.mkdir, work)  # and it is no mailbox yet
    for name in order[:2]:
        (work / name).mkdir()
    (work / "new" / "1204680121.1_0.host").write_text("x")
    time.sleep(0.2)
    early, later = work / "new" / "1204680121.1_0.host", work / "new" / "1204680122.1_0.host"
    _sees(watcher, (work / order[2]).mkdir, early)
    _sees(watcher, later.touch, later)


def test_what_happens_in_a_document_that_is_a_folder_happens_to_the_document(watcher: Watcher, tmp_path: Path) -> None:
    root = tmp_path / "of.pages" / "docs"  # a name above says nothing
    (root / "Plan.pages" / "Data").mkdir(parents=True)
    watcher.watch([root])
    (root / "Plan.pages" / "Data" / "new.jpg").write_text("x")
    assert _settled(watcher) == (root / "Plan.pages",)


@pytest.mark.skipif(sys.platform == "win32", reason="there are other limits there")
def test_a_burst_is_looked_through_as_a_whole_where_the_system_drops_events_silently(tmp_path: Path) -> None:
    lost: list[Path] = []
    handler = _Handler(tmp_path, lambda *_: None, lost.append)
    for number in range(1000):
        handler.on_any_event(FileCreatedEvent(str(tmp_path / str(number))))
    assert lost == [tmp_path]
