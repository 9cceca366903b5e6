"""A hub of models on this machine: it answers as Hugging Face does, and fails where a test orders it.

A large file is redirected to a CDN (on another port, or below /cdn here), a small one answered at once. As a proxy it
answers for every host name. All requests are kept for the test to look at.
"""

from __future__ import annotations

import hashlib
import json
import random
import threading
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import TracebackType
from typing import Any, Self
from urllib.parse import unquote, urlsplit

from app.domain.models import ModelFile, ModelSpec, Role

COMMIT = "0123456789abcdef0123456789abcdef01234567"
ALWAYS = 1_000_000

REPOSITORY = "someone/some-model"
MODEL = random.Random(1).randbytes(700_001)
TOKENIZER = random.Random(2).randbytes(30_001)
FILES = {"onnx/model.onnx": MODEL, "tokenizer.json": TOKENIZER}


def make_spec(models_dir: Path, **values: object) -> ModelSpec:
    """The model as models.toml describes one: all is known of the model file, nothing of the tokenizer."""
    files = (
        ModelFile("onnx/model.onnx", len(MODEL), hashlib.sha256(MODEL).hexdigest()),
        ModelFile("tokenizer.json"),
    )
    known: dict[str, object] = {
        "id": "some-model",
        "role": Role.RERANKER,
        "title": "Some model",
        "folder": models_dir / "some-model",
        "model": "onnx/model.onnx",
        "tokenizer": "tokenizer.json",
        "licence": "MIT",
        "languages": "all",
        "max_tokens": 512,
        "files": files,
        "repository": REPOSITORY,
        "notice": "Small.",
    }
    return ModelSpec(**{**known, **values})  # type: ignore[arg-type]  # fields of many kinds


@dataclass(frozen=True)
class Request:
    """A request as it came; header names are in small letters. `place` is hub or cdn, by the port it came to."""

    place: str
    method: str
    path: str
    headers: dict[str, str]


@dataclass
class Refusal:
    """An answer instead of the wanted one, `times` times, to requests that have `method` and whose path has `part`."""

    status: int
    headers: dict[str, str] = field(default_factory=dict)
    times: int = ALWAYS
    method: str = ""
    part: str = ""


@dataclass(frozen=True)
class _File:
    data: bytes
    large: bool

    @property
    def etag(self) -> str:
        if self.large:
            return hashlib.sha256(self.data).hexdigest()
        return hashlib.sha1(b"blob %d\0" % len(self.data) + self.data).hexdigest()


class HubStandIn:
    """Started with `with`; the public attributes are the orders of a test."""

    def __init__(self) -> None:
        self.redirect = "absolute"  # of large files; or relative
        self.cuts: list[int] = []  # bytes after which the connection is cut: of the next answer, of the one after it...
        self.refusals: list[Refusal] = []
        self.wrong_byte_in = ""  # a path
        self.trickle: tuple[int, float] | None = None  # bytes at a time, seconds between
        self.ignores_range = False
        self.is_no_hub = False  # answers everything with a page
        self.requests: list[Request] = []
        self.sent: defaultdict[str, int] = defaultdict(int)  # bytes of each file's contents that went out
        self.commit = COMMIT
        self.stopping = threading.Event()
        self._files: dict[tuple[str, str], _File] = {}
        self._servers = {place: ThreadingHTTPServer(("127.0.0.1", 0), self._handler(place)) for place in ("hub", "cdn")}
        self._threads = [
            threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
            for server in self._servers.values()
        ]

    def __enter__(self) -> Self:
        for server in self._servers.values():
            server.daemon_threads = False  # so that closing waits for them
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None) -> None:
        self.stopping.set()
        for server in self._servers.values():
            server.shutdown()
            server.server_close()
        for thread in self._threads:
            thread.join()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._servers['hub'].server_port}"

    @property
    def cdn_url(self) -> str:
        return f"http://127.0.0.1:{self._servers['cdn'].server_port}"

    def add(self, repository: str, files: Mapping[str, bytes], large: tuple[str, ...] = ()) -> None:
        """Files of a repository; `large` ones are kept as LFS does."""
        for path, data in files.items():
            self._files[repository, path] = _File(data, path in large)

    def refuse(self, status: int, *, times: int = ALWAYS, method: str = "", part: str = "", **headers: str) -> None:
        """Orders a refusal; underscores in the names of headers stand for dashes."""
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        self.refusals.append(Refusal(status, named, times, method, part))

    def gets(self, place: str = "cdn") -> list[Request]:
        """The requests for contents that came to a place."""
        return [request for request in self.requests if request.method == "GET" and request.place == place]

    def find(self, repository: str, path: str) -> _File | None:
        return self._files.get((repository, path))

    def by_etag(self, etag: str) -> tuple[str, _File] | None:
        return next(((path, file) for (_, path), file in self._files.items() if file.etag == etag), None)

    def paths(self, repository: str) -> list[str]:
        return [path for owner, path in self._files if owner == repository]

    def _handler(self, place: str) -> type[BaseHTTPRequestHandler]:
        return type("Handler", (_Handler,), {"hub": self, "place": place})


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    hub: HubStandIn
    place: str

    def log_message(self, format: str, *args: Any) -> None:
        """Says nothing."""

    def do_CONNECT(self) -> None:
        self._record()
        self._answer(502, {})

    def do_HEAD(self) -> None:
        self._serve()

    def do_GET(self) -> None:
        self._serve()

    def _record(self) -> None:
        headers = {name.lower(): value for name, value in self.headers.items()}
        self.hub.requests.append(Request(self.place, self.command, self.path, headers))

    def _serve(self) -> None:
        self._record()
        for refusal in self.hub.refusals:
            if refusal.times and refusal.part in self.path and refusal.method in ("", self.command):
                refusal.times -= 1
                return self._answer(refusal.status, refusal.headers, json.dumps({"error": "ordered"}).encode())
        if self.hub.is_no_hub:
            return self._answer(200, {"Content-Type": "text/html"}, b"<html>Please log in</html>")
        path = unquote(urlsplit(self.path).path).lstrip("/")
        if path.startswith("cdn/"):
            return self._serve_cdn(path.removeprefix("cdn/"))
        if path.startswith("api/models/"):
            return self._serve_api(path.removeprefix("api/models/"))
        repository, found, rest = path.partition("/resolve/")
        if not found or not self.hub.paths(repository):
            return self._answer(404, {"X-Error-Code": "RepoNotFound"})
        revision, _, name = rest.partition("/")
        return self._serve_file(repository, revision, name)

    def _serve_file(self, repository: str, revision: str, name: str) -> None:
        if revision not in ("main", self.hub.commit):
            return self._answer(404, {"X-Error-Code": "RevisionNotFound"})
        file = self.hub.find(repository, name)
        commit = {"X-Repo-Commit": self.hub.commit}
        if file is None:
            return self._answer(404, {"X-Error-Code": "EntryNotFound", **commit})
        if not file.large:
            return self._send(name, file, {"ETag": f'"{file.etag}"', **commit})
        base = self.hub.cdn_url if self.hub.redirect == "absolute" else ""
        headers = {
            "Location": f"{base}/cdn/{file.etag}?signature=x",
            "X-Linked-Etag": f'"{file.etag}"',
            "X-Linked-Size": str(len(file.data)),
            **commit,
        }
        return self._answer(302, headers, b"Found. Redirecting")

    def _serve_cdn(self, etag: str) -> None:
        found = self.hub.by_etag(etag)
        if found is None:
            return self._answer(403, {})
        # A redirect inside the hub ends at a place that still says which commit it is of; a CDN has etags of its own.
        own = {"X-Repo-Commit": self.hub.commit, "ETag": f'"{etag}"'} if self.place == "hub" else {"ETag": '"s3-1"'}
        return self._send(*found, own)

    def _serve_api(self, rest: str) -> None:
        repository, _, revision = rest.partition("/revision/")
        paths = self.hub.paths(repository)
        if not paths or revision not in ("main", self.hub.commit):
            code = "RevisionNotFound" if paths else "RepoNotFound"
            return self._answer(404, {"X-Error-Code": code})
        siblings = [{"rfilename": path} for path in paths]
        body = json.dumps({"id": repository, "sha": self.hub.commit, "siblings": siblings}).encode()
        return self._answer(200, {"Content-Type": "application/json"}, body)

    def _send(self, path: str, file: _File, headers: dict[str, str]) -> None:
        data = file.data
        if path == self.hub.wrong_byte_in:
            data = data[:-1] + bytes([data[-1] ^ 1])
        start = 0
        asked = self.headers.get("Range", "")
        if asked and not self.hub.ignores_range:
            start = int(asked.removeprefix("bytes=").partition("-")[0])
            if start >= len(data):
                return self._answer(416, {"Content-Range": f"bytes */{len(data)}"})
            headers = {**headers, "Content-Range": f"bytes {start}-{len(data) - 1}/{len(data)}"}
        body = data[start:]
        self.send_response(206 if "Content-Range" in headers else 200)
        for name, value in {**headers, "Content-Length": str(len(body)), "Connection": "close"}.items():
            self.send_header(name, value)
        self.end_headers()
        if self.command == "GET":
            self._send_body(path, body)
        return None

    def _send_body(self, path: str, body: bytes) -> None:
        if self.hub.cuts:
            body = body[: self.hub.cuts.pop(0)]
        step, pause_s = self.hub.trickle or (1 << 16, 0.0)
        self.close_connection = True
        try:
            for start in range(0, len(body), step):
                self.wfile.write(body[start : start + step])
                self.hub.sent[path] += len(body[start : start + step])
                if self.hub.stopping.wait(pause_s):
                    return
        except ConnectionError:  # the other end has had enough
            pass

    def _answer(self, status: int, headers: Mapping[str, str], body: bytes = b"") -> None:
        self.close_connection = True
        self.send_response(status)
        for name, value in {**headers, "Content-Length": str(len(body)), "Connection": "close"}.items():
            self.send_header(name, value)
        self.end_headers()
        if self.command == "GET":
            self.wfile.write(body)
