"""A program that is killed in the middle of a download, at any instant, and started again."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from hub_stand_in import MODEL, TOKENIZER, HubStandIn

from app.domain.models import ModelSpec
from app.models.download import download
from app.models.manifest import InstalledModel
from app.models.store import ModelStore

Install = Callable[..., InstalledModel]
ROOT = Path(__file__).resolve().parents[3]
PROGRAM = """
import sys
from pathlib import Path
sys.path[:0] = [{root!r}, {root!r} + "/tests/unit"]
from app.models.download import download
from app.models.store import ModelStore
from hub_stand_in import make_spec
models = Path(sys.argv[1])
download(make_spec(models), ModelStore(models), progress=lambda _: None, check=lambda: None, endpoint=sys.argv[2])
"""


def test_a_killed_download_goes_on(small: ModelSpec, models_dir: Path, hub: HubStandIn) -> None:
    command = [sys.executable, "-c", PROGRAM.format(root=str(ROOT)), str(models_dir), hub.url]
    hub.trickle = (20_000, 0.01)
    watcher = ModelStore(models_dir)
    kept = 0
    for _ in range(3):
        with subprocess.Popen(command, stderr=subprocess.DEVNULL) as process:
            deadline = time.monotonic() + 60
            while watcher.partial_bytes(small) < kept + 100_000 and process.poll() is None:
                assert time.monotonic() < deadline
                time.sleep(0.005)
            process.send_signal(signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)
        assert process.returncode != 0
        assert watcher.find(small) is None and watcher.partial_bytes(small) >= kept + 100_000
        kept = watcher.partial_bytes(small)
    hub.trickle = None
    hub.requests.clear()
    store = ModelStore(models_dir)
    installed = download(small, store, progress=lambda _: None, check=lambda: None, endpoint=hub.url)
    assert hub.gets()[0].headers["range"] == f"bytes={kept}-"
    assert (installed.folder / "onnx/model.onnx").read_bytes() == MODEL
    assert store.verify(small, lambda _: None, lambda: None) == ()
    assert installed.bytes == len(MODEL) + len(TOKENIZER)


class Kill(BaseException):
    """Stands for the end of the program."""


@pytest.mark.parametrize("move", [1, 2, 3])
def test_killed_between_two_moves(
    small: ModelSpec, models_dir: Path, install: Install, monkeypatch: pytest.MonkeyPatch, move: int
) -> None:
    """At the manifest, at the move aside, at the move into place: what is found afterwards is whole."""
    install(b"old")
    replace, moves = os.replace, []

    def count(source: Path, target: Path) -> None:
        moves.append(target)
        if len(moves) == move:
            raise Kill
        replace(source, target)

    with monkeypatch.context() as patch:
        patch.setattr("os.replace", count)
        with pytest.raises(Kill):
            install(b"new")
    opened = ModelStore(models_dir)
    found = opened.find(small)
    assert found is not None and opened.verify(small, lambda _: None, lambda: None) == ()
    assert (found.folder / small.model).read_bytes() == (b"old" if move == 1 else b"new")
    assert (move == 1) == bool(opened.partial_bytes(small))  # without its manifest the new one may be half


def test_killed_before_the_first_is_in_its_place(
    small: ModelSpec, models_dir: Path, install: Install, monkeypatch: pytest.MonkeyPatch
) -> None:
    replace = os.replace

    def kill(source: Path, target: Path) -> None:
        if Path(target).name == small.id:
            raise Kill
        replace(source, target)

    with monkeypatch.context() as patch:
        patch.setattr("os.replace", kill)
        with pytest.raises(Kill):
            install()
    opened = ModelStore(models_dir)
    assert opened.find(small) is not None and not opened.partial_bytes(small)


def test_an_old_version_serves_again_when_the_new_one_is_gone(
    small: ModelSpec, models_dir: Path, install: Install
) -> None:
    before = install()
    os.replace(before.folder, models_dir / ".incoming" / "some-model~replaced")
    assert ModelStore(models_dir).find(small) == before
