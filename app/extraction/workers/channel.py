"""How a worker and its parent speak: frames of bytes, each with its length before it, and the file that is handed over.

The parent trusts nothing that comes: no frame is longer than is allowed, and it never waits for the rest of one. The
worker, which has nothing else to do, waits as long as it must. On Windows a pipe of whole messages serves.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import sys
from collections.abc import Iterator
from multiprocessing import connection

LONGEST_FRAME = 4 << 20  # bytes
_LENGTH = 4  # bytes before a frame
_PORTION = 1 << 18


class ChannelBroken(Exception):
    """The other end has gone, or what it sends is no frame."""


if sys.platform == "win32":
    import msvcrt
    from multiprocessing import reduction

    End = connection.PipeConnection

    class ParentEnd:
        """The parent's end; `theirs` is the worker's, for its process to be started with, and then to be let go."""

        def __init__(self) -> None:
            self._ours, self.theirs = multiprocessing.Pipe()

        def send(self, frame: bytes) -> None:
            """Raises ChannelBroken."""
            with _broken():
                self._ours.send_bytes(frame)

        def send_file(self, descriptor: int, process_id: int) -> None:
            """Gives the worker a file that is open here. Raises ChannelBroken."""
            with _broken():
                reduction.send_handle(self._ours, msvcrt.get_osfhandle(descriptor), process_id)

        def receive(self, wait_s: float) -> bytes | None:
            """The next frame; None where it is not there, whole, after so long. Raises ChannelBroken."""
            with _broken():
                return self._ours.recv_bytes(LONGEST_FRAME) if self._ours.poll(wait_s) else None

        @property
        def silent(self) -> bool:
            """Whether nothing has come that was not received, not even the end."""
            with contextlib.suppress(OSError):
                return not self._ours.poll()
            return False

        def close(self) -> None:
            self._ours.close()

    class WorkerEnd:
        """The worker's end."""

        def __init__(self, end: End) -> None:
            self._end = end

        @property
        def descriptor(self) -> int:
            """Its number: here a handle's."""
            return self._end.fileno()

        def send(self, frame: bytes) -> None:
            """Raises OSError where the parent has gone."""
            self._end.send_bytes(frame)

        def receive(self) -> bytes | None:
            """The next frame; None when the parent has gone."""
            with contextlib.suppress(EOFError, OSError):
                return self._end.recv_bytes(LONGEST_FRAME)
            return None

        def receive_file(self) -> int:
            """A descriptor of the file that the parent hands over, for the caller to close."""
            return msvcrt.open_osfhandle(reduction.recv_handle(self._end), os.O_RDONLY | os.O_BINARY)

else:
    import socket

    End = socket.socket

    class ParentEnd:
        """The parent's end; `theirs` is the worker's, for its process to be started with, and then to be let go."""

        def __init__(self) -> None:
            self._ours, self.theirs = socket.socketpair()
            self._ours.setblocking(False)
            self._received = bytearray()

        def send(self, frame: bytes) -> None:
            """A small one, which always has room where the worker listens. Raises ChannelBroken."""
            data = len(frame).to_bytes(_LENGTH, "big") + frame
            with _broken():
                if self._ours.send(data) != len(data):
                    raise ChannelBroken("the worker does not listen")

        def send_file(self, descriptor: int, process_id: int) -> None:
            """Gives the worker a file that is open here. Raises ChannelBroken."""
            with _broken():
                socket.send_fds(self._ours, [b"f"], [descriptor])

        def receive(self, wait_s: float) -> bytes | None:
            """The next frame; None where it is not there, whole, after so long. Raises ChannelBroken."""
            with _broken():
                frame = self._first()
                if frame is None and connection.wait([self._ours], wait_s):
                    portion = self._ours.recv(_PORTION)
                    if not portion:
                        raise ChannelBroken("the worker has gone")
                    self._received += portion
                    frame = self._first()
                return frame

        def _first(self) -> bytes | None:
            if len(self._received) < _LENGTH:
                return None
            end = _LENGTH + int.from_bytes(self._received[:_LENGTH], "big")
            if end > _LENGTH + LONGEST_FRAME:
                raise ChannelBroken("a frame is longer than it may be")
            if len(self._received) < end:
                return None
            frame = bytes(self._received[_LENGTH:end])
            del self._received[:end]
            return frame

        @property
        def silent(self) -> bool:
            """Whether nothing has come that was not received, not even the end."""
            return not self._received and not connection.wait([self._ours], 0)

        def close(self) -> None:
            self._ours.close()

    class WorkerEnd:
        """The worker's end."""

        def __init__(self, end: End) -> None:
            self._end = end
            end.setblocking(True)

        @property
        def descriptor(self) -> int:
            """Its number."""
            return self._end.fileno()

        def send(self, frame: bytes) -> None:
            """Raises OSError where the parent has gone."""
            self._end.sendall(len(frame).to_bytes(_LENGTH, "big") + frame)

        def receive(self) -> bytes | None:
            """The next frame; None when the parent has gone."""
            with contextlib.suppress(OSError):
                if (length := self._exactly(_LENGTH)) is not None:
                    return self._exactly(int.from_bytes(length, "big"))
            return None

        def _exactly(self, length: int) -> bytes | None:
            data = bytearray()
            while len(data) < length:
                portion = self._end.recv(length - len(data))
                if not portion:
                    return None
                data += portion
            return bytes(data)

        def receive_file(self) -> int:
            """A descriptor of the file that the parent hands over, for the caller to close."""
            _, descriptors, _, _ = socket.recv_fds(self._end, 1, 1)
            return descriptors[0]


@contextlib.contextmanager
def _broken() -> Iterator[None]:
    try:
        yield
    except (EOFError, OSError) as error:
        raise ChannelBroken(str(error)) from error
