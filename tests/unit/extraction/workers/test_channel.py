import os
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.extraction.workers.channel import LONGEST_FRAME, ChannelBroken, ParentEnd, WorkerEnd


@pytest.fixture
def ends() -> Iterator[tuple[ParentEnd, WorkerEnd]]:
    parent = ParentEnd()
    yield parent, WorkerEnd(parent.theirs)
    parent.close()
    parent.theirs.close()


Ends = tuple[ParentEnd, WorkerEnd]


def test_frames_arrive_whole_and_in_order(ends: Ends) -> None:
    parent, worker = ends
    frames = [b"", b"one", bytes(range(256)) * 4000]

    def send() -> None:
        for frame in frames:
            worker.send(frame)

    sender = threading.Thread(target=send)
    sender.start()
    received: list[bytes] = []
    while len(received) < len(frames):
        frame = parent.receive(5)
        received += [] if frame is None else [frame]
    sender.join()
    assert received == frames and parent.silent


def test_the_other_way(ends: Ends) -> None:
    parent, worker = ends
    parent.send(b"a question")
    assert worker.receive() == b"a question"
    parent.close()
    assert worker.receive() is None


def test_an_open_file_is_handed_over(ends: Ends, tmp_path: Path) -> None:
    parent, worker = ends
    (tmp_path / "a.txt").write_text("its words")
    with (tmp_path / "a.txt").open("rb") as file:
        parent.send(b"a question")
        parent.send_file(file.fileno(), os.getpid())
    (tmp_path / "a.txt").unlink()
    assert worker.receive() == b"a question"
    descriptor = worker.receive_file()
    assert os.read(descriptor, 100) == b"its words"
    os.close(descriptor)
    parent.send(b"another")
    assert worker.receive() == b"another"


def test_nobody_waits_longer_than_is_wanted(ends: Ends) -> None:
    parent, _ = ends
    started = time.monotonic()
    assert parent.receive(0.05) is None and parent.receive(0) is None
    assert time.monotonic() - started < 30


@pytest.mark.skipif(sys.platform == "win32", reason="messages are always whole there")
def test_the_rest_of_a_frame_is_not_waited_for(ends: Ends) -> None:
    parent, worker = ends
    assert not isinstance(worker._end, int)
    os.write(worker._end.fileno(), (10).to_bytes(4, "big") + b"half")
    assert parent.receive(0.05) is None and not parent.silent
    assert parent.receive(0.05) is None
    os.write(worker._end.fileno(), b" a mess")
    assert parent.receive(1) == b"half a mes"


@pytest.mark.skipif(sys.platform == "win32", reason="messages have a length of their own there")
def test_a_frame_that_says_to_be_too_long_is_not_begun(ends: Ends) -> None:
    parent, worker = ends
    os.write(worker._end.fileno(), (LONGEST_FRAME + 1).to_bytes(4, "big"))
    with pytest.raises(ChannelBroken):
        parent.receive(1)


def test_the_end_is_told(ends: Ends) -> None:
    parent, worker = ends
    worker.send(b"last words")
    worker._end.close()
    assert parent.receive(1) == b"last words"
    with pytest.raises(ChannelBroken):
        parent.receive(1)
    assert not parent.silent


def test_who_does_not_listen_is_not_waited_for(ends: Ends) -> None:
    parent, _ = ends

    def insist() -> None:
        for _ in range(10_000):
            parent.send(bytes(1000))

    with pytest.raises(ChannelBroken):
        insist()
