"""What Linux tells, and what it loses."""

import errno
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from builders import eventually

from app.watching import watcher as watcher_module
from app.watching.watcher import Watcher

inotify = pytest.importorskip("app.watching.inotify", exc_type=ImportError)


@pytest.fixture
def watcher() -> Iterator[Watcher]:
    made = Watcher(lambda: None, 0.05)
    yield made
    made.close()


def _sees(watcher: Watcher, path: Path) -> None:
    """Writes there, and has it seen."""
    path.write_text(f"{os.times()}")
    seen: set[Path] = set()

    def all_seen() -> bool:
        seen.update(watcher.take())
        return any(place == path or place in path.parents for place in seen)

    eventually(all_seen)


def _settled(watcher: Watcher) -> tuple[Path, ...]:
    eventually(lambda: watcher.settles_in_s() == 0)
    return watcher.take()


@pytest.mark.parametrize(
    "lose",
    ["overflow", "watch ended", pytest.param("mistake", marks=pytest.mark.expected_log("file events were lost"))],
)
def test_what_was_lost_is_looked_through_as_a_whole_after_its_watch_is_set_anew(
    watcher: Watcher, tmp_path: Path, lose: str
) -> None:
    (tmp_path / "sub").mkdir()
    assert watcher.watch([tmp_path]) == []
    events = watcher._events
    assert isinstance(events, inotify.InotifyEvents)
    ((root, _),) = events._tree.entries(tmp_path / "sub")
    if lose == "overflow":
        events._happened(-1, inotify.Mask.Q_OVERFLOW, "")
    elif lose == "mistake":
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(events, "_happened", lambda *_: 1 / 0)
            (tmp_path / "a.txt").write_text("x")
            eventually(lambda: tmp_path in watcher._pile)
    else:
        events._happened(root.watch, inotify.Mask.IGNORED, "")
    assert _settled(watcher) == (tmp_path,)
    assert watcher.watch([tmp_path]) == []
    _sees(watcher, tmp_path / "sub" / "b.txt")
    assert watcher.stale() == []


def test_too_few_watches_are_told_and_the_folder_is_followed_as_far_as_they_go(
    watcher: Watcher, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(3):
        (tmp_path / str(number)).mkdir()
    add_watch = inotify.add_watch

    def few(queue: int, path: str) -> int:
        if Path(path) != tmp_path:
            raise OSError(errno.ENOSPC, "no more folders can be watched")
        return int(add_watch(queue, path))

    monkeypatch.setattr(inotify, "add_watch", few)
    assert watcher.watch([tmp_path]) == [tmp_path]
    _sees(watcher, tmp_path / "a.txt")
    assert watcher.watch([tmp_path]) == [tmp_path]  # not set anew each time, which takes long
    monkeypatch.setattr(watcher_module, "_LIMITED_RETRY_S", -1.0)
    watcher._lose(tmp_path)
    watcher.watch([tmp_path])
    monkeypatch.setattr(inotify, "add_watch", add_watch)
    assert watcher.watch([tmp_path]) == []


def test_folders_nested_a_thousand_deep_are_followed(tmp_path: Path) -> None:
    watcher = Watcher(lambda: None, 0.05)
    deepest = tmp_path / "/".join(["d"] * 1100)
    try:
        watcher.watch([tmp_path])
        os.makedirs(tmp_path / "first")
        subprocess.run(["mkdir", "-p", deepest], check=True)
        eventually(lambda: watcher.settles_in_s() == 0)
        watcher.take()
        _sees(watcher, deepest / "a.txt")
    finally:
        watcher.close()
        subprocess.run(["rm", "-rf", tmp_path / "d"], check=True)
