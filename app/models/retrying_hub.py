"""The hub, asked again: a lost connection is taken up where it was lost, until nothing more comes of it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from io import FileIO
from pathlib import Path
from typing import Self, TypeVar

from app.domain.models import ModelFile, ModelSpec, TransferPhase
from app.models.hub import Hub, RemoteFile, connection
from app.models.hub_errors import ConnectionCut, diagnose
from app.models.identity import external_data
from app.models.transfer import Meter

T = TypeVar("T")

# Between two tries; counted anew as soon as more has arrived than ever before.
PAUSES_S = (1.0, 2.0, 5.0, 10.0, 20.0)


class RetryingHub:
    """The hub of one model's files; with `retry`, a request whose failure is transient is made again after a pause.

    Used with `with`. Raises `DownloadFault` where the hub does not give what was asked for.
    """

    def __init__(self, spec: ModelSpec, endpoint: str | None, meter: Meter, *, retry: bool = True) -> None:
        self._repository = spec.repository or ""
        self._spec = spec
        self._meter = meter
        self._hub = Hub(self._repository, endpoint)
        self._connection = connection()
        self._pauses = PAUSES_S if retry else ()
        self._answered = False

    def __enter__(self) -> Self:
        self._connection.__enter__()
        return self

    def __exit__(self, *error: object) -> None:
        self._connection.__exit__(None, None, None)

    def ask(self) -> tuple[RemoteFile, ...]:
        """What the hub says of each file of the model, all of one revision."""
        files = self._spec.files or self._files_by_name()
        revision = self._spec.revision
        if not self._hub.is_asked:
            return tuple(RemoteFile(file.path, revision or "", file.sha256 or "", file.bytes) for file in files)
        remotes = []
        for file in files:
            remote = self._retried(file.path, partial(self._hub.look_up, file.path, revision))
            remotes.append(remote)
            revision = remote.commit
        return tuple(remotes)

    def load(self, remote: RemoteFile, part: Path, before: int) -> None:
        """Brings `part` to the file's full size; `before` counts the bytes of the files that are here already."""
        self._retried(remote.path, partial(self._load, remote, part, before), part)

    def _files_by_name(self) -> tuple[ModelFile, ...]:
        """Where a person's own model names no files: its two, and what lies beside the model and begins like it."""
        paths = self._retried("", partial(self._hub.paths, self._spec.revision))
        wanted = (self._spec.model, self._spec.tokenizer, *external_data(self._spec.model, paths))
        return tuple(ModelFile(path) for path in wanted)

    def _load(self, remote: RemoteFile, part: Path, before: int) -> None:
        offset = part.stat().st_size if part.exists() and remote.bytes is not None else 0
        if remote.bytes is not None and offset >= remote.bytes and part.exists():
            return
        # Unbuffered: what has arrived is in the file, whatever happens next.
        with self._hub.open(remote, offset) as body, part.open("r+b" if offset else "wb", buffering=0) as file:
            if body.offset not in (0, offset):
                raise ConnectionCut
            file.seek(body.offset)
            file.truncate()  # a server that gives no parts begins again
            self._meter.begin(TransferPhase.DOWNLOADING, remote.path, done=before + body.offset)
            size = body.offset
            for chunk in body.chunks:
                _write(file, chunk)
                size += len(chunk)
                self._meter.advance(len(chunk))
                if remote.bytes is not None and size > remote.bytes:
                    return  # it is not the file that was announced; the check will say so
        if remote.bytes is not None and size < remote.bytes:
            raise ConnectionCut

    def _retried(self, file: str, work: Callable[[], T], part: Path | None = None) -> T:
        tries, most = 0, 0
        while True:
            self._meter.begin(TransferPhase.CONNECTING, file)
            try:
                result = work()
            except Exception as error:
                failure = diagnose(error, self._repository, self._hub.name, answered=self._answered)
                if failure is None:
                    raise
                arrived = part.stat().st_size if part is not None and part.exists() else 0
                if arrived > most:
                    tries, most = 0, arrived
                if not failure.transient or tries >= len(self._pauses):
                    raise failure.fault from error
                pause_s = self._pauses[tries] if failure.wait_s is None else failure.wait_s
                tries += 1
            else:
                self._answered = True
                return result
            self._meter.begin(TransferPhase.CONNECTING, file)
            self._meter.pause(pause_s)


def _write(file: FileIO, chunk: bytes) -> None:
    rest = memoryview(chunk)
    while rest:
        rest = rest[file.write(rest) :]
