"""What workers run in the tests instead of reading: each file says in its text how it wants to misbehave."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

from app.domain.documents import Extraction, Segment
from app.domain.errors import DamagedDocument
from app.domain.messages import message


def misbehave(path: Path) -> Extraction:
    wish = path.read_text(encoding="utf-8")
    if wish == "hang":
        time.sleep(60)
    elif wish == "spin":
        while True:
            pass
    elif wish == "eat":
        held = []
        while True:
            held.append(bytearray(os.urandom(1 << 20) * 8))
    elif wish == "exit":
        os._exit(3)
    elif wish == "bug":
        raise KeyError(f"words of a {wish}")
    elif wish == "damaged":
        raise DamagedDocument(message("damaged.bomb"))
    elif wish == "noise":
        print("noise on stdout")
        print("noise on stderr", file=sys.stderr)
        os.write(2, b"noise on the descriptor")
    return Extraction((Segment(f"{wish} {os.getpid()}"),))
