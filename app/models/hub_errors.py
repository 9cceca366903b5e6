"""What can go wrong with the hub, each with a remedy, and whether it may pass by itself."""

from __future__ import annotations

import importlib
import re
import socket
import ssl
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from huggingface_hub.errors import HfHubHTTPError, HFValidationError, OfflineModeIsEnabled

from app.common.os_errors import in_words
from app.domain.errors import DownloadFault
from app.domain.messages import Message, Param, message

_LONGEST_WAIT_S = 60.0
_TRANSIENT = (408, 500, 502, 503, 504)

# huggingface_hub lets the errors of its HTTP library through (httpx in its first releases of version 2, httpx2 now):
# they are looked up where its own error takes its base from.
http: Any = importlib.import_module(HfHubHTTPError.__mro__[1].__module__.partition(".")[0])


@dataclass(frozen=True, slots=True)
class HubError:
    """A failed request. `transient`: another try makes sense, after `wait_s` where the hub named a time."""

    fault: DownloadFault
    transient: bool = False
    wait_s: float | None = None


class ConnectionCut(Exception):
    """The answer ended before all of the file was there."""


def diagnose(error: Exception, repository: str, hub: str, *, answered: bool) -> HubError | None:
    """What `error` means, None where it does not come from the network.

    `answered`: the hub has answered before, so that a name which cannot be found is a connection that was lost; else
    a person who is offline would wait for all the tries.
    """

    def failed(what: Message, remedy: str, *, transient: bool = False) -> HubError:
        return HubError(DownloadFault(what, message(f"hub.{remedy}")), transient)

    if isinstance(error, OfflineModeIsEnabled):
        return failed(message("hub.offline"), "unset_offline")
    if isinstance(error, HFValidationError):
        return failed(message("hub.not_a_repository", repository=repository), "correct_description")
    if isinstance(error, HfHubHTTPError):
        return _refusal(error, repository, hub)
    if isinstance(error, ConnectionCut | http.RemoteProtocolError | http.ReadError | http.WriteError):
        return failed(message("hub.connection_lost", hub=hub), "kept", transient=True)
    if isinstance(error, http.TimeoutException):
        return failed(message("hub.no_answer", hub=hub), "check_connection", transient=answered)
    if isinstance(error, http.ProxyError):
        return failed(message("hub.proxy_refuses", hub=hub, why=in_words(error)), "check_proxy", transient=answered)
    causes = list(_causes(error))
    if any(isinstance(each, ssl.SSLError) for each in causes):
        return failed(message("hub.not_secure", hub=hub, why=_reason(causes)), "check_certificates")
    if any(isinstance(each, socket.gaierror) for each in causes):
        return failed(message("hub.name_not_found", hub=hub), "check_all_and_kept", transient=answered)
    if isinstance(error, http.ConnectError):
        return failed(
            message("hub.unreachable", hub=hub, why=in_words(error)), "check_all_and_kept", transient=answered
        )
    if isinstance(error, http.HTTPError | http.InvalidURL):
        return failed(message("hub.makes_no_sense", hub=hub, why=in_words(error)), "check_endpoint")
    return None


def _refusal(error: HfHubHTTPError, repository: str, hub: str) -> HubError:
    status = error.response.status_code
    code = error.response.headers.get("X-Error-Code")

    def refused(what: str, remedy: str, **params: Param) -> DownloadFault:
        return DownloadFault(
            message(f"hub.{what}", hub=hub, repository=repository, status=status, **params), message(f"hub.{remedy}")
        )

    if code == "GatedRepo":
        return HubError(refused("gated", "accept_terms"))
    if status in (401, 403):  # the hub answers 401 for what is not there, too
        return HubError(refused("refuses", "check_token"))
    if status == 404:
        missing = {"RevisionNotFound": "no_such_revision", "EntryNotFound": "no_such_file"}
        return HubError(refused(missing.get(code or "", "no_such_repository"), "check_endpoint_or_update"))
    if status == 429:
        wait_s = _wait(error.response.headers)
        transient = wait_s is None or wait_s <= _LONGEST_WAIT_S
        if wait_s is None:
            return HubError(refused("too_many_requests", "try_later"), transient)
        return HubError(refused("asks_to_wait", "try_later", seconds=round(wait_s)), transient, wait_s)
    if status in _TRANSIENT:
        return HubError(refused("out_of_order", "try_later"), transient=True)
    return HubError(refused("not_given", "check_variables"))


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
