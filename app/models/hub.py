"""The hub of models through huggingface_hub: what it knows of a file, and a file's bytes from any place on.

huggingface_hub brings addresses, mirrors, proxies, certificates, metadata and its errors. Its `hf_hub_download` (2.4.0)
cannot be used for the bytes: it writes to a temporary file with a new name at each call and removes it when the call
fails, so that nothing is ever resumed, and a kill leaves the file behind for good; it reads 10 MB at a time, which on
a slow line is minutes without progress or a way to cancel; between its own tries it sleeps without asking, for as
long as a server's Retry-After says. So the loop over the bytes is in retrying_hub.py, with the session from here.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from json import JSONDecodeError
from typing import Any
from urllib.parse import urlsplit

import huggingface_hub
from huggingface_hub import HfApi, close_session, get_hf_file_metadata, get_session, hf_hub_url, hf_raise_for_status

from app import __version__
from app.domain.errors import DownloadFault
from app.domain.messages import message

_TIMEOUT_S = 10.0  # without a byte; so long does a request to cancel wait at worst
_HOME = "https://huggingface.co"
# Repositories with this before their name are on GitHub: of their files everything is known beforehand.
_GITHUB = "github.com/"
_RAW_HOME = "https://raw.githubusercontent.com"

_sessions = 0
_sessions_lock = threading.Lock()


@dataclass(frozen=True, slots=True)
class RemoteFile:
    """A file on the hub. `etag` is the SHA-256 of a large file and git's name for the bytes of a small one."""

    path: str
    commit: str
    etag: str
    bytes: int | None


@dataclass(frozen=True, slots=True)
class Body:
    """The bytes of a file from `offset` on: 0 where the server does not give parts."""

    offset: int
    chunks: Iterator[bytes]


class Hub:
    """A session with one endpoint: the argument, else HF_ENDPOINT, else Hugging Face; or, for what lies on GitHub, the
    argument, else DRAGOMAN_GITHUB_ENDPOINT, else GitHub. `is_asked` says that it knows sizes and digests.

    Methods raise the errors of huggingface_hub and of its HTTP library; hub_errors.py reads them.
    """

    def __init__(self, repository: str, endpoint: str | None = None) -> None:
        self.is_asked = not repository.startswith(_GITHUB)
        self._repository = repository.removeprefix(_GITHUB)
        # Read here and not left to huggingface_hub, which reads the variable only once, when it is imported.
        home = os.environ.get("HF_ENDPOINT") or _HOME
        if not self.is_asked:
            home = os.environ.get("DRAGOMAN_GITHUB_ENDPOINT") or _RAW_HOME
        self._endpoint = (endpoint or home).rstrip("/")
        # Only a token that was set for this: one that `hf auth login` left on the machine is nobody's wish here.
        self._token: str | bool = (self.is_asked and os.environ.get("HF_TOKEN")) or False
        # Without this the hub is told which machine learning libraries are installed.
        self._headers = {"user-agent": f"dragoman/{__version__}; hf_hub/{huggingface_hub.__version__}"}

    @property
    def name(self) -> str:
        """The host, for messages."""
        return urlsplit(self._endpoint).hostname or self._endpoint

    def look_up(self, path: str, revision: str | None) -> RemoteFile:
        """What the hub says of a file, of the newest revision where none is named."""
        url = self._url(path, revision)
        found = get_hf_file_metadata(url, token=self._token, timeout=_TIMEOUT_S, headers=dict(self._headers))
        if not found.commit_hash or not found.etag:
            raise self._no_hub()
        return RemoteFile(path, found.commit_hash, found.etag, found.size)

    def paths(self, revision: str | None) -> tuple[str, ...]:
        """All files of the repository."""
        api = HfApi(endpoint=self._endpoint, token=self._token, headers=dict(self._headers))
        try:
            found = api.model_info(self._repository, revision=revision or "main", timeout=_TIMEOUT_S)
        except JSONDecodeError as error:  # the page of a hotel's network
            raise self._no_hub() from error
        return tuple(each.rfilename for each in found.siblings or ())

    @contextmanager
    def open(self, file: RemoteFile, offset: int) -> Iterator[Body]:
        """The file's bytes as they arrive, from `offset` on if the server can."""
        # The address on the hub, not the place it redirects to, which is valid for minutes only. The HTTP library
        # takes the token along on the hub alone.
        headers = {**self._headers, "Accept-Encoding": "identity"}
        if self._token:
            headers["Authorization"] = f"Bearer {self._token}"
        if offset:
            headers["Range"] = f"bytes={offset}-"
        url = self._url(file.path, file.commit)
        with get_session().stream("GET", url, headers=headers, timeout=_TIMEOUT_S) as response:
            hf_raise_for_status(response)
            yield Body(_offset(response), response.iter_bytes())

    def _no_hub(self) -> DownloadFault:
        return DownloadFault(message("hub.no_hub", hub=self.name), message("hub.check_connection_and_variables"))

    def _url(self, path: str, revision: str | None) -> str:
        if not self.is_asked:
            return f"{self._endpoint}/{self._repository}/{revision}/{path}"
        return hf_hub_url(self._repository, path, revision=revision, endpoint=self._endpoint)


def _offset(response: Any) -> int:
    """Where the body of an answer begins in the file."""
    if response.status_code != 206:
        return 0
    unit, _, span = str(response.headers.get("Content-Range", "")).partition(" ")
    start = span.partition("-")[0]
    if unit != "bytes" or not start.isdigit():
        raise DownloadFault(message("hub.unnamed_part"), message("hub.check_endpoint"))
    return int(start)


@contextmanager
def connection() -> Iterator[None]:
    """Keeps huggingface_hub's session, which the whole program shares, until the last user of it is done.

    Afterwards no connection stays open, and the next session reads the variables for proxies anew.
    """
    global _sessions
    with _sessions_lock:
        _sessions += 1
    try:
        yield
    finally:
        with _sessions_lock:
            _sessions -= 1
            if not _sessions:
                close_session()
