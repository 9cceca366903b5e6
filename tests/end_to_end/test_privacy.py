"""Nothing is sent anywhere: the whole main job runs without one attempt to open a connection."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

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
    from app.cli import run
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
