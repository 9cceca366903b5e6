"""What a contestant of `model_contestants` weighs, alone in a process: prints as JSON the seconds to load it, the bytes
it took at most and in the end, and the processor's seconds while it is asked nothing.

    python tests/bench/model_weight.py CONTESTANT MODEL FOLDER
"""

from __future__ import annotations

import json
import sys
import threading
import time
from pathlib import Path

import psutil
from model_contestants import CONTESTANTS

IDLE_S = 5.0
LENGTHS = (64, 512)
IMPORTED = {
    "ours": ("app.inference.optimizer.optimize", "app.inference.session"),
    "plain": ("onnxruntime",),
    "torch": ("torch", "sentence_transformers"),
}


class Peak(threading.Thread):
    """The greatest resident memory of this process in bytes, mapped files included."""

    def __init__(self) -> None:
        super().__init__(daemon=True)
        self.bytes = 0
        self._ended = threading.Event()

    def run(self) -> None:
        me = psutil.Process()
        while not self._ended.wait(0.005):
            self.bytes = max(self.bytes, me.memory_info().rss)

    def stop(self) -> None:
        self._ended.set()
        self.join()


def main() -> None:
    contestant, model, folder = sys.argv[1:]
    for module in IMPORTED.get(contestant, ()):
        __import__(module)
    before = psutil.Process().memory_info().rss
    memory = Peak()
    memory.start()
    started = time.perf_counter()
    ask = CONTESTANTS[contestant](model, Path(folder))
    loaded = time.perf_counter() - started
    for tokens in (*LENGTHS, *LENGTHS):
        ask(tokens, 1)
    memory.stop()
    busy = time.process_time()
    time.sleep(IDLE_S)
    idle = time.process_time() - busy
    resident = psutil.Process().memory_info().rss
    print(json.dumps({"load": loaded, "most": memory.bytes - before, "after": resident - before, "idle": idle}))


if __name__ == "__main__":
    main()
