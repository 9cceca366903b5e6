"""Models from memory, in place of those that a library has."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.domain.messages import Message
from app.domain.models import DownloadInfo, ModelInfo, TransferPhase, TransferProgress


class FakeModels:
    """Models from memory. A download goes on until `finish` is set, or it is stopped."""

    def __init__(self) -> None:
        self.known: tuple[ModelInfo, ...] = ()
        self.reranking = "auto"
        self.calls: list[tuple[Any, ...]] = []
        self.finish = threading.Event()
        self.error: Exception | None = None
        self.problems_found: tuple[Message, ...] = ()

    def list(self) -> tuple[ModelInfo, ...]:
        return self.known

    def download_info(self, id_: str) -> DownloadInfo:
        return DownloadInfo(id_, "BGE M3", "somebody/bge-m3", "abc", 569_958_496, "MIT", "It is large.")

    def download(self, id_: str, progress: Callable[[TransferProgress], None], check: Callable[[], None]) -> None:
        self.calls.append(("download", id_))
        progress(TransferProgress("model.onnx", 100_000_000, 569_958_496, 5_000_000, 94.0, TransferPhase.DOWNLOADING))
        while not self.finish.wait(0.01):
            check()
        if self.error is not None:
            raise self.error

    def import_(
        self, id_: str, source: Path, progress: Callable[[TransferProgress], None], check: Callable[[], None]
    ) -> None:
        self.calls.append(("import", id_, source))

    def verify(self, id_: str, progress: object, check: object) -> tuple[Message, ...]:
        self.calls.append(("verify", id_))
        return self.problems_found

    def use(self, id_: str) -> None:
        self.calls.append(("use", id_))
        if self.error is not None:
            raise self.error

    def remove(self, id_: str) -> None:
        self.calls.append(("remove", id_))
