"""What can go wrong with the hub, each in one line with a remedy, and whether it may pass by itself."""

from __future__ import annotations

import importlib
import re
import socket
import ssl
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from huggingface_hub.errors import HfHubHTTPError, HFValidationError, OfflineModeIsEnabled

from app.domain.errors import DownloadFault

LONGEST_WAIT_S = 60.0
KEPT = "What has arrived is kept: download again to go on."
_LATER = f"Try again later. {KEPT}"
_PASSING = (408, 500, 502, 503, 504)

# huggingface_hub lets the errors of its HTTP library through (httpx in its first releases of version 2, httpx2 now):
# they are looked up where its own error takes its base from.
http: Any = importlib.import_module(HfHubHTTPError.__mro__[1].__module__.partition(".")[0])


@dataclass(frozen=True, slots=True)
class HubError:
    """A failed request. `passes`: another try makes sense, after `wait_s` where the hub named a time."""

    fault: DownloadFault
    passes: bool = False
    wait_s: float | None = None


class ConnectionCut(Exception):
    """The answer ended before all of the file was there."""


def diagnose(error: Exception, repository: str, hub: str, *, answered: bool) -> HubError | None:
    """What `error` means, None where it does not come from the network.

    `answered`: the hub has answered before, so that a name which cannot be found is a connection that was lost; else
    a person who is offline would wait for all the tries.
    """
    if isinstance(error, OfflineModeIsEnabled):
        return HubError(
            DownloadFault("HF_HUB_OFFLINE is set, so nothing is downloaded.", "Unset it, or import the model instead.")
        )
    if isinstance(error, HFValidationError):
        return HubError(
            DownloadFault(f"{repository} is not the name of a repository.", "Correct it in the model's description.")
        )
    if isinstance(error, HfHubHTTPError):
        return _refusal(error, repository, hub)
    if isinstance(error, ConnectionCut | http.RemoteProtocolError | http.ReadError | http.WriteError):
        return HubError(DownloadFault(f"The connection to {hub} was lost.", KEPT), passes=True)
    if isinstance(error, http.TimeoutException):
        return HubError(DownloadFault(f"{hub} does not answer.", f"Check your connection. {KEPT}"), passes=answered)
    if isinstance(error, http.ProxyError):
        return HubError(
            DownloadFault(f"The proxy refuses the connection to {hub} ({error}).", "Check HTTPS_PROXY and NO_PROXY."),
            passes=answered,
        )
    causes = list(_causes(error))
    if any(isinstance(each, ssl.SSLError) for each in causes):
        return HubError(
            DownloadFault(
                f"No secure connection to {hub} is possible ({_reason(causes)}).",
                "Check the clock, the certificates of this computer, and HF_ENDPOINT.",
            )
        )
    if any(isinstance(each, socket.gaierror) for each in causes):
        remedy = f"Check your connection, HF_ENDPOINT and HTTPS_PROXY. {KEPT}"
        return HubError(DownloadFault(f"The name {hub} cannot be found.", remedy), passes=answered)
    if isinstance(error, http.ConnectError):
        remedy = f"Check your connection, HF_ENDPOINT and HTTPS_PROXY. {KEPT}"
        return HubError(DownloadFault(f"{hub} cannot be reached ({error}).", remedy), passes=answered)
    if isinstance(error, http.HTTPError | http.InvalidURL):
        return HubError(DownloadFault(f"{hub} gave an answer that makes no sense ({error}).", "Check HF_ENDPOINT."))
    return None


def _refusal(error: HfHubHTTPError, repository: str, hub: str) -> HubError:
    status = error.response.status_code
    code = error.response.headers.get("X-Error-Code")
    if code == "GatedRepo":
        return HubError(
            DownloadFault(
                f"{hub} gives {repository} only to people who have accepted its terms.",
                "Accept them on the model's page there, set HF_TOKEN to your token, and download again.",
            )
        )
    if status in (401, 403):  # the hub answers 401 for what is not there, too
        return HubError(
            DownloadFault(
                f"{hub} refuses {repository} ({status}): it is private or not there, or HF_TOKEN is not valid.",
                "Check HF_TOKEN, or import the model from a folder or a zip.",
            )
        )
    if status == 404:
        what = {"RevisionNotFound": "this revision of ", "EntryNotFound": "a file of "}.get(code or "", "")
        return HubError(
            DownloadFault(
                f"{hub} does not have {what}{repository} (404).", "Check HF_ENDPOINT, or look for a newer Dragoman."
            )
        )
    if status == 429:
        wait_s = _wait(error.response.headers)
        passes = wait_s is None or wait_s <= LONGEST_WAIT_S
        asked = "" if wait_s is None else f" and asks to wait {wait_s:.0f} seconds"
        return HubError(DownloadFault(f"{hub} has had too many requests{asked} (429).", _LATER), passes, wait_s)
    if status in _PASSING:
        return HubError(DownloadFault(f"{hub} is out of order ({status}).", _LATER), passes=True)
    return HubError(
        DownloadFault(f"{hub} does not give {repository} ({status}).", "Check HF_ENDPOINT and HTTPS_PROXY.")
    )


def _wait(headers: Any) -> float | None:
    """Seconds that the hub asks for: Retry-After, or the `t` of its RateLimit header."""
    after = str(headers.get("Retry-After", "")).strip()
    if after.isdigit():
        return float(after)
    limit = re.search(r"\bt=(\d+)", str(headers.get("RateLimit", "")))
    return float(limit[1]) if limit else None


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


def _reason(causes: list[BaseException]) -> str:
    error = next(each for each in causes if isinstance(each, ssl.SSLError))
    return error.reason or type(error).__name__
