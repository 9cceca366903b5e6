from __future__ import annotations

import dataclasses
import hashlib
import json
import shutil
import socket
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hub_stand_in import COMMIT, FILES, MODEL, REPOSITORY, TOKENIZER, HubStandIn, make_spec

from app.cli.messages import render_error
from app.domain.errors import Cancelled, DownloadFault, DragomanError, ModelFault, StorageFault, UsageError
from app.domain.messages import message
from app.domain.models import DownloadInfo, ModelFile, ModelSpec, TransferPhase, TransferProgress
from app.models.download import describe, download
from app.models.manifest import InstalledModel
from app.models.store import ModelStore

Load = Callable[..., InstalledModel]


@pytest.fixture
def load(store: ModelStore, hub: HubStandIn) -> Load:
    """Downloads from the stand-in."""

    def run(spec: ModelSpec, **options: Any) -> InstalledModel:
        known = {"progress": lambda _: None, "check": lambda: None, "endpoint": hub.url}
        return download(spec, store, **{**known, **options})

    return run


def refused(load: Load, spec: ModelSpec, kind: type[DragomanError] = DownloadFault, **options: Any) -> str:
    with pytest.raises(kind) as caught:
        load(spec, **options)
    line = render_error(caught.value)
    assert "\n" not in line
    return line


@pytest.mark.parametrize("redirect", ["absolute", "relative"])
def test_a_download_is_checked_pinned_and_found(
    load: Load, small: ModelSpec, store: ModelStore, hub: HubStandIn, models_dir: Path, redirect: str
) -> None:
    hub.redirect = redirect
    seen: list[TransferProgress] = []
    installed = load(small, progress=seen.append)
    assert installed == store.find(small)
    assert (installed.origin, installed.revision, installed.licence) == (REPOSITORY, COMMIT, "MIT")
    assert installed.digests == {path: hashlib.sha256(data).hexdigest() for path, data in FILES.items()}
    assert installed.failure is None
    for path, data in FILES.items():
        assert (models_dir / "some-model" / path).read_bytes() == data
    assert not [path for path in models_dir.rglob("*") if path.is_symlink()]
    assert sorted(path.name for path in models_dir.iterdir()) == [".incoming", "some-model"]
    assert [path.name for path in (models_dir / ".incoming").iterdir()] == ["some-model~lock"]
    total = len(MODEL) + len(TOKENIZER)
    assert {each.phase for each in seen} == {
        TransferPhase.CONNECTING,
        TransferPhase.DOWNLOADING,
        TransferPhase.CHECKING,
    }
    assert seen[-1].done_bytes == seen[-1].total_bytes == total
    assert [each.done_bytes for each in seen] == sorted(each.done_bytes for each in seen)
    revisions = [
        request.path.split("/resolve/")[1].split("/")[0] for request in hub.requests if "resolve" in request.path
    ]
    assert revisions[0] == "main" and set(revisions[1:]) == {COMMIT}  # all of one commit, whatever happens meanwhile


def test_nothing_is_told_that_nobody_asked_for(
    load: Load, small: ModelSpec, hub: HubStandIn, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("huggingface_hub.constants.HF_TOKEN_PATH", str(tmp_path / "token"))
    (tmp_path / "token").write_text("hf_left_by_a_login")
    load(small)
    assert not [request for request in hub.requests if "authorization" in request.headers]
    agents = {request.headers["user-agent"] for request in hub.requests}
    assert all(agent.startswith("dragoman/") and "torch" not in agent and "python" not in agent for agent in agents)
    hub.requests.clear()
    monkeypatch.setenv("HF_TOKEN", "hf_given")
    load(small)
    told = {request.place: request.headers.get("authorization") for request in hub.requests}
    assert told == {"hub": "Bearer hf_given", "cdn": None}


def test_a_lost_connection_goes_on_where_it_was_lost(load: Load, small: ModelSpec, hub: HubStandIn) -> None:
    hub.cuts = [100_000] * 3
    load(small)
    assert [request.headers.get("range") for request in hub.gets()] == [
        None,
        "bytes=100000-",
        "bytes=200000-",
        "bytes=300000-",
    ]
    assert hub.sent["onnx/model.onnx"] == len(MODEL)
    # Parts of a compressed file are not parts of the file.
    assert {request.headers["accept-encoding"] for request in [*hub.gets(), *hub.gets("hub")]} == {"identity"}


def test_a_connection_that_stays_lost_ends_with_what_to_do(
    load: Load, small: ModelSpec, store: ModelStore, hub: HubStandIn
) -> None:
    hub.cuts = [300_000, *[0] * 9]
    assert "kept: download again" in refused(load, small)
    assert len(hub.gets()) == 4  # three pauses without a byte
    assert store.find(small) is None and store.partial_bytes(small) == 300_000
    hub.cuts.clear()
    load(small)
    assert hub.sent["onnx/model.onnx"] == len(MODEL)


@pytest.mark.parametrize("blocks", [1, 5, 9])
def test_cancelled_keeps_what_arrived(
    load: Load, small: ModelSpec, store: ModelStore, hub: HubStandIn, blocks: int
) -> None:
    hub.trickle = (50_000, 0.005)

    def check() -> None:
        if store.partial_bytes(small) >= blocks * 50_000:
            raise Cancelled

    with pytest.raises(Cancelled):
        load(small, check=check)
    kept = store.partial_bytes(small)
    assert kept >= blocks * 50_000 and store.find(small) is None
    hub.trickle = None
    hub.requests.clear()
    seen: list[TransferProgress] = []
    load(small, progress=seen.append)
    assert hub.gets()[0].headers["range"] == f"bytes={kept}-"
    assert next(each.done_bytes for each in seen if each.phase is TransferPhase.DOWNLOADING) == kept
    assert store.partial_bytes(small) == 0


def test_cancelling_is_heard_while_waiting(load: Load, small: ModelSpec, hub: HubStandIn) -> None:
    hub.refuse(429, Retry_After="50")
    asked: list[int] = []

    def check() -> None:
        asked.append(len(hub.requests))
        if len(asked) > 5:
            raise Cancelled

    with pytest.raises(Cancelled):
        load(small, check=check)
    assert len(hub.requests) == 1


def test_a_finished_file_is_not_loaded_again(load: Load, small: ModelSpec, store: ModelStore, hub: HubStandIn) -> None:
    hub.refuse(404, method="GET", part="tokenizer.json", X_Error_Code="EntryNotFound")
    refused(load, small)
    assert store.partial_bytes(small) == len(MODEL)
    hub.refusals.clear()
    load(small)
    assert hub.sent == {"onnx/model.onnx": len(MODEL), "tokenizer.json": len(TOKENIZER)}


def test_a_wrong_file_where_a_finished_one_should_be_is_replaced(
    load: Load, small: ModelSpec, store: ModelStore
) -> None:
    with store.assembling(small) as staging:
        for path, data in FILES.items():
            (staging / path).parent.mkdir(exist_ok=True)
            (staging / path).write_bytes(bytes(len(data)))
    load(small)
    assert store.verify(small, lambda _: None, lambda: None) == ()


def test_a_newer_revision_uses_nothing_of_the_old_one(
    load: Load, models_dir: Path, store: ModelStore, hub: HubStandIn
) -> None:
    spec = make_spec(models_dir, files=(ModelFile("onnx/model.onnx"), ModelFile("tokenizer.json")))
    hub.cuts = [100_000, *[0] * 9]
    refused(load, spec)
    hub.cuts.clear()
    newer = bytes(reversed(MODEL))
    hub.commit = "f" * 40
    hub.cuts = [0] * 9
    hub.add(REPOSITORY, {"onnx/model.onnx": newer}, large=("onnx/model.onnx",))
    refused(load, spec)
    assert store.partial_bytes(spec) == 0
    hub.cuts.clear()
    installed = load(spec)
    assert installed.revision == "f" * 40
    assert (installed.folder / "onnx/model.onnx").read_bytes() == newer


def test_two_at_a_time_are_refused(load: Load, small: ModelSpec, store: ModelStore, models_dir: Path) -> None:
    """As from the window and from the command line; either may be in another process."""
    with store.assembling(small):
        assert "is at work on Some model" in refused(load, small, StorageFault)
        with pytest.raises(StorageFault):
            ModelStore(models_dir).remove(small)
    load(small)


def test_a_server_without_ranges_begins_again(load: Load, small: ModelSpec, hub: HubStandIn) -> None:
    hub.ignores_range = True
    hub.cuts = [100_000]
    load(small)
    assert hub.sent["onnx/model.onnx"] == len(MODEL) + 100_000


def test_a_server_without_ranges_that_always_cuts_is_given_up(load: Load, small: ModelSpec, hub: HubStandIn) -> None:
    hub.ignores_range = True
    hub.cuts = [100_000] * 99
    assert "was lost" in refused(load, small)
    assert len(hub.gets()) == 4  # it begins anew each time, but never gets farther


@pytest.mark.parametrize("path", list(FILES))
def test_a_wrong_byte_is_never_installed(
    load: Load, small: ModelSpec, store: ModelStore, hub: HubStandIn, path: str
) -> None:
    hub.wrong_byte_in = path
    assert f"{path} arrived with a wrong digest" in refused(load, small, ModelFault)
    assert store.find(small) is None
    assert store.partial_bytes(small) == (0 if path == "onnx/model.onnx" else len(MODEL))
    hub.wrong_byte_in = ""
    load(small)


@pytest.mark.parametrize(
    "wrong", [{"bytes": len(MODEL) + 1}, {"sha256": "0" * 64}], ids=["another size", "another digest"]
)
def test_the_hub_must_offer_what_is_described(
    load: Load, models_dir: Path, hub: HubStandIn, wrong: dict[str, Any]
) -> None:
    spec = make_spec(models_dir, files=(ModelFile("onnx/model.onnx", **wrong), ModelFile("tokenizer.json")))
    assert "another onnx/model.onnx" in refused(load, spec, ModelFault)
    assert not hub.sent


def test_a_known_digest_of_a_small_file_is_checked_too(load: Load, models_dir: Path) -> None:
    spec = make_spec(models_dir, files=(ModelFile("onnx/model.onnx"), ModelFile("tokenizer.json", sha256="0" * 64)))
    assert "tokenizer.json arrived with a wrong digest" in refused(load, spec, ModelFault)


@pytest.mark.parametrize(
    ("status", "headers", "line"),
    [
        (403, {"X_Error_Code": "GatedRepo"}, "only to people who have accepted its terms"),
        (401, {"X_Error_Code": "GatedRepo"}, "only to people who have accepted its terms"),
        (401, {}, "private or not there, or HF_TOKEN is not valid"),
        (403, {}, "private or not there, or HF_TOKEN is not valid"),
        (404, {"X_Error_Code": "RepoNotFound"}, "does not have someone/some-model"),
        (404, {"X_Error_Code": "EntryNotFound"}, "does not have a file of someone/some-model"),
        (404, {"X_Error_Code": "RevisionNotFound"}, "does not have this revision of someone/some-model"),
        (429, {"Retry_After": "300"}, "asks to wait 300 seconds"),
        (429, {"RateLimit": '"api";r=0;t=200'}, "asks to wait 200 seconds"),
        (429, {}, "too many requests"),
        (503, {}, "out of order (503)"),
        (418, {}, "does not give someone/some-model (418)"),
    ],
)
@pytest.mark.parametrize("method", ["HEAD", "GET"])
def test_each_refusal_has_one_clear_line(
    load: Load, small: ModelSpec, hub: HubStandIn, status: int, headers: dict[str, Any], line: str, method: str
) -> None:
    hub.refuse(status, method=method, **headers)
    assert line in refused(load, small)
    passing = status == 503 or (status == 429 and not headers)
    assert sum(request.method == method for request in hub.requests) == (4 if passing else 1)


def test_trouble_of_the_hub_passes(load: Load, small: ModelSpec, hub: HubStandIn) -> None:
    hub.refuse(502, times=2)
    hub.refuse(429, times=1, Retry_After="0")
    hub.refuse(500, times=2, method="GET")
    load(small)


def test_the_network_has_one_clear_line_each(
    load: Load, small: ModelSpec, hub: HubStandIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    with socket.socket() as taken:  # and nobody listens there
        taken.bind(("127.0.0.1", 0))
        endpoint = f"http://127.0.0.1:{taken.getsockname()[1]}"
        assert "cannot be reached" in refused(load, small, endpoint=endpoint)
    assert "No secure connection" in refused(load, small, endpoint=hub.url.replace("http:", "https:"))
    assert "makes no sense" in refused(load, small, endpoint="not an address")
    hub.is_no_hub = True
    assert "does not answer as a hub of models does" in refused(load, small)
    own = dataclasses.replace(small, files=())
    assert "does not answer as a hub of models does" in refused(load, own)
    assert "not the name of a repository" in refused(load, dataclasses.replace(small, repository="a/b/c"))
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_OFFLINE", True)
    assert "HF_HUB_OFFLINE is set" in refused(load, small)
    monkeypatch.undo()

    def fail(*_: object, **__: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", fail)
    assert "name models.invalid cannot be found" in refused(load, small, endpoint="http://models.invalid")


def test_a_silent_hub_is_not_waited_for_forever(
    load: Load, small: ModelSpec, hub: HubStandIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.models.hub._TIMEOUT_S", 0.5)
    hub.trickle = (100_000, 1.5)
    load(small)  # each try brings another part
    assert len(hub.gets()) > 3
    with socket.create_server(("127.0.0.1", 0)) as silent:
        endpoint = f"http://127.0.0.1:{silent.getsockname()[1]}"
        assert "does not answer" in refused(load, small, endpoint=endpoint)


def test_a_mirror_is_honoured(
    small: ModelSpec, store: ModelStore, hub: HubStandIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_ENDPOINT", hub.url + "/")
    assert download(small, store, progress=lambda _: None, check=lambda: None).revision == COMMIT


def test_proxies_are_honoured(load: Load, small: ModelSpec, hub: HubStandIn, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", hub.url)
    hub.redirect = "relative"
    load(small, endpoint="http://models.invalid")
    assert not [request for request in hub.requests if not request.path.startswith("http://models.invalid/")]
    monkeypatch.setenv("HTTPS_PROXY", hub.url)
    hub.requests.clear()
    assert "proxy refuses" in refused(load, small, endpoint="https://models.invalid")
    # Among others, perhaps: onnxruntime, loaded by conftest.py, has telemetry of its own that uses this proxy.
    assert ("CONNECT", "models.invalid:443") in {(request.method, request.path) for request in hub.requests}
    monkeypatch.delenv("HTTPS_PROXY")
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    hub.requests.clear()
    load(small)
    assert all(request.path.startswith("/") for request in hub.requests if request.method != "CONNECT")


def test_room_is_looked_for_first(
    load: Load, small: ModelSpec, store: ModelStore, hub: HubStandIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(".")
    monkeypatch.setattr(
        shutil, "disk_usage", lambda _: usage._replace(free=736_000)
    )  # all of it fits, 5 % more does not
    line = refused(load, small, StorageFault)
    assert "736.0 kB left" in line and "766.5 kB are needed" in line and not hub.sent
    with store.assembling(small) as staging:
        (staging / "tokenizer.json").write_bytes(TOKENIZER)  # what is here already needs no room
    load(small)


def test_what_is_offered(small: ModelSpec, models_dir: Path, hub: HubStandIn) -> None:
    total = len(MODEL) + len(TOKENIZER)
    assert describe(small, hub.url) == DownloadInfo(
        "some-model", "Some model", REPOSITORY, COMMIT, total, "MIT", "Small."
    )
    assert not hub.gets() and not hub.sent
    hub.requests.clear()
    known = make_spec(
        models_dir, revision=COMMIT, files=(ModelFile("onnx/model.onnx", 5), ModelFile("tokenizer.json", 6))
    )
    assert describe(known, hub.url).bytes == 11 and not hub.requests
    hub.refuse(503)
    with pytest.raises(DownloadFault):
        describe(small, hub.url)
    assert len(hub.requests) == 1  # a person waits for this


def test_own_models_need_name_no_files(load: Load, models_dir: Path, hub: HubStandIn) -> None:
    more = {"onnx/model.onnx_data": b"weights", "onnx/model_int8.onnx": b"no", "model.onnx_data": b"no"}
    hub.add(REPOSITORY, more)
    installed = load(make_spec(models_dir, files=(), own=True))
    assert sorted(installed.digests) == ["onnx/model.onnx", "onnx/model.onnx_data", "tokenizer.json"]


def test_some_models_can_only_be_imported(load: Load, models_dir: Path) -> None:
    assert "import it" in refused(load, make_spec(models_dir, repository=None), UsageError)
    assert "built in" in refused(load, make_spec(models_dir, id="e5-small", repository=None), UsageError)


def test_a_replaced_model_is_whole(load: Load, small: ModelSpec, store: ModelStore) -> None:
    first = load(small)
    store.record_self_check(small, message("bad"))
    (first.folder / "onnx/model.onnx").write_bytes(b"damaged")
    assert load(small).failure is None
    assert json.loads((first.folder / "installed.json").read_text())["self_check"] is None
