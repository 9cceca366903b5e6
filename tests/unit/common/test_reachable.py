import os
import stat
import threading
import time
from pathlib import Path

import pytest

from app.common.reachable import is_reachable_folder


def test_folders_and_what_is_none(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    assert is_reachable_folder(tmp_path)
    assert not is_reachable_folder(tmp_path / "file") and not is_reachable_folder(tmp_path / "gone")


@pytest.mark.parametrize("number", [5, 107, 112, 116])  # an error of the device, a server that is down, a stale handle
def test_one_that_gives_an_error_is_not_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    def fail(path: str) -> os.stat_result:
        raise OSError(number, "it does not work")

    monkeypatch.setattr(os, "stat", fail)
    assert not is_reachable_folder(tmp_path)


def test_one_that_does_not_answer_is_not_there_until_it_does(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    release, asked, answer = threading.Event(), [], os.stat(tmp_path)

    def hang(path: str) -> os.stat_result:
        asked.append(path)
        release.wait(60)
        return answer

    monkeypatch.setattr(os, "stat", hang)
    started = time.monotonic()
    assert not is_reachable_folder(tmp_path, 0.2)
    assert not is_reachable_folder(tmp_path, 0.2)  # at once, and it is not asked a second time
    assert time.monotonic() - started < 30 and len(asked) == 1
    release.set()
    for thread in threading.enumerate():
        if thread.name == "asking":
            thread.join(60)
    assert stat.S_ISDIR(answer.st_mode) and is_reachable_folder(tmp_path, 20)
