"""Nothing is sent anywhere: the whole main job runs without one attempt to open a connection."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

GUARD = """
import socket, sys

def guard(event, arguments):
    if event in ("socket.connect", "socket.sendto", "socket.getaddrinfo", "socket.gethostbyname"):
        family = getattr(arguments[0], "family", None)
        if family != getattr(socket, "AF_UNIX", None):
            sys.stderr.write(f"CONNECTION {event} {arguments[1:]}\\n")
            raise PermissionError("no connection is allowed here")

sys.addaudithook(guard)
"""

MAIN_JOB = (
    GUARD
    + """
if __name__ == "__main__":
    from app.cli.main import run
    folder, data_dir = sys.argv[1:]
    place = ["--data-dir", data_dir]
    sys.exit(
        run(["index", folder, *place]) or run(["search", "who keeps the bees?", *place])
        or run(["status", *place]) or run(["models", "list", *place])
    )
"""
)


def test_the_main_job_opens_no_connection(tmp_path: Path) -> None:
    folder = tmp_path / "documents"
    folder.mkdir()
    (folder / "bees.html").write_text("<h1>Bees</h1><p>The neighbour keeps the bees.</p>")
    (folder / "mail.eml").write_text("Subject: honey\n\nhttp://example.org/pixel.png")
    script = tmp_path / "main_job.py"
    script.write_text(MAIN_JOB)
    done = subprocess.run(
        [sys.executable, script, folder, tmp_path / "data"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert "CONNECTION" not in done.stderr
    assert "bees.html" in done.stdout


def test_the_guard_sees_a_connection(tmp_path: Path) -> None:
    script = tmp_path / "connect.py"
    script.write_text(GUARD + "socket.create_connection(('127.0.0.1', 9), timeout=1)\n")
    done = subprocess.run([sys.executable, script], capture_output=True, text=True, check=False)
    assert "CONNECTION" in done.stderr


class Listener:
    """What libraries connect to, which no hook of Python sees: all are told that the way out is through here."""

    def __init__(self) -> None:
        self.socket = socket.create_server(("127.0.0.1", 0))
        self.heard: list[bytes] = []
        self.thread = threading.Thread(target=self._listen)
        self.thread.start()

    @property
    def environment(self) -> dict[str, str]:
        address = f"http://127.0.0.1:{self.socket.getsockname()[1]}"
        names = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY")
        kept = {name: value for name, value in os.environ.items() if not name.upper().startswith(("NO_PROXY", "ORT_"))}
        return {**kept, **dict.fromkeys(names, address), **{name.lower(): address for name in names}}

    def _listen(self) -> None:
        while True:
            connection, _ = self.socket.accept()
            with connection:
                connection.settimeout(5)
                said = connection.recv(200)
            if said == b"end":
                return
            self.heard.append(said.splitlines()[0] if said else b"")

    def close(self) -> None:
        with socket.create_connection(self.socket.getsockname()) as connection:
            connection.sendall(b"end")
        self.thread.join()
        self.socket.close()


@pytest.fixture
def listener() -> Iterator[Listener]:
    listening = Listener()
    yield listening
    listening.close()


# onnxruntime sent its first report ten seconds after a model was loaded.
_LONG_ENOUGH_S = 16


def test_no_library_reports_home(tmp_path: Path, listener: Listener) -> None:
    home = tmp_path / "home"
    home.mkdir()
    documents = tmp_path / "documents"
    documents.mkdir()
    (documents / "bees.txt").write_text("The neighbour keeps the bees.")
    command = [sys.executable, "-m", "app", "index", str(documents), "--watch", "--data-dir", str(tmp_path / "data")]
    process = subprocess.Popen(
        command, env={**listener.environment, "HOME": str(home)}, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    time.sleep(_LONG_ENOUGH_S)
    assert process.poll() is None
    process.terminate()
    process.communicate()
    assert listener.heard == []
    assert not list(home.rglob("*onnxruntime*"))  # nor does one keep a name for this device


def test_the_listener_hears(listener: Listener) -> None:
    ask = "import urllib.request; urllib.request.urlopen('https://example.org/', timeout=5)"
    subprocess.run([sys.executable, "-c", ask], env=listener.environment, capture_output=True, check=False)
    assert [line for line in listener.heard if line.startswith(b"CONNECT example.org")]
