from __future__ import annotations

import dataclasses
import errno
import json
import os
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from hub_stand_in import make_spec

from app.cli.messages import render
from app.domain.errors import Cancelled, StorageFault, UsageError
from app.domain.messages import Message, encode_message, message
from app.domain.models import ModelFile, ModelSpec, TransferPhase, TransferProgress
from app.models.manifest import InstalledModel
from app.models.store import ModelStore

Install = Callable[..., InstalledModel]


def verify(store: ModelStore, spec: ModelSpec) -> tuple[Message, ...]:
    return store.verify(spec, lambda _: None, lambda: None)


def test_what_is_assembled_is_not_found(store: ModelStore, small: ModelSpec) -> None:
    with store.assembling(small) as staging:
        (staging / "tokenizer.json").write_bytes(b"12345")
    assert store.find(small) is None and store.damage(small) is None
    assert store.partial_bytes(small) == 5


def test_what_is_adopted_is_found_by_every_process(
    store: ModelStore, small: ModelSpec, install: Install, models_dir: Path
) -> None:
    installed = install()
    assert installed == store.find(small) == ModelStore(models_dir).find(small)
    assert (installed.origin, installed.revision, installed.bytes) == ("here", "r1", 10)
    assert {path.name for path in (models_dir / "some-model").iterdir()} == {"onnx", "tokenizer.json", "installed.json"}
    assert verify(store, small) == () and store.damage(small) is None


@pytest.mark.parametrize(
    ("harm", "line"),
    [
        (lambda path: path.unlink(), "is missing"),
        (lambda path: path.write_bytes(b"longer bytes"), "has 12 bytes instead of 5"),
        (lambda path: os.utime(path, (1, 1)), "was changed"),
    ],
)
def test_damage_shows_without_reading(
    store: ModelStore, small: ModelSpec, install: Install, harm: Callable[[Path], None], line: str
) -> None:
    harm(install().folder / "tokenizer.json")
    assert store.find(small) is None
    damage = store.damage(small)
    assert damage is not None and line in render(damage) and "\n" not in render(damage)


def _of_an_earlier_version(manifest: Path) -> dict[str, Any]:
    """What it says, without the checksum that earlier versions did not write."""
    table: dict[str, Any] = json.loads(manifest.read_text())
    del table["checksum"]
    return table


def test_a_manifest_with_another_digest_is_no_other_model(
    store: ModelStore, small: ModelSpec, install: Install
) -> None:
    """Or everything would be embedded anew, for one bit."""
    manifest = install().folder / "installed.json"
    text = manifest.read_text()
    digest = json.loads(text)["files"]["tokenizer.json"]["sha256"]
    manifest.write_text(text.replace(digest, ("1" if digest[0] == "0" else "0") + digest[1:]))
    assert store.find(small) is None
    damage = store.damage(small)
    assert damage is not None and damage.code == "models.manifest_is_damaged"


def test_a_manifest_that_makes_no_sense(store: ModelStore, small: ModelSpec, install: Install) -> None:
    whole = _of_an_earlier_version(install().folder / "installed.json")
    entry = whole["files"]["tokenizer.json"]
    texts = ["{", "[]", '{"files": 1}', '{"id": "some-model", "files": {"x": {}}}', "[" * 100_000, "\xff"]
    entries: list[tuple[str, dict[str, object]]] = [
        ("tokenizer.json", {"bytes": "many"}),
        ("tokenizer.json", {"mtime_ns": None}),
        ("tokenizer.json", {"mtime_ns": 1.5}),
        ("tokenizer.json", {"sha256": "no digest"}),
        ("../tokenizer.json", {}),
        ("a\0b", {}),
    ]
    texts += [json.dumps({**whole, "files": {**whole["files"], path: {**entry, **wrong}}}) for path, wrong in entries]
    texts += [json.dumps({**whole, "origin": 1}), json.dumps({**whole, "self_check": []})]
    for text in texts:
        (install().folder / "installed.json").write_text(text, encoding="latin-1")
        assert store.find(small) is None
        damage = store.damage(small)
        assert damage is not None and damage.code == "models.manifest_is_damaged"
    assert len(verify(store, small)) == 1


@pytest.mark.skipif(os.name != "posix", reason="the system has no such files")
@pytest.mark.timeout(20)
@pytest.mark.parametrize("name", ["installed.json", "tokenizer.json"])
def test_a_fifo_in_the_place_of_a_file_is_not_waited_for(
    store: ModelStore, small: ModelSpec, install: Install, name: str
) -> None:
    path = install().folder / name
    path.unlink()
    os.mkfifo(path)
    assert store.find(small) is None and store.damage(small) is not None
    assert len(verify(store, small)) == 1


def test_an_older_version_says_so(store: ModelStore, small: ModelSpec, install: Install) -> None:
    install()
    newer = dataclasses.replace(small, files=(*small.files, ModelFile("more.bin")))
    damage = store.damage(newer)
    assert store.find(newer) is None and damage is not None
    assert "another version (it lacks more.bin)" in render(damage)
    assert verify(store, small) == ()


def test_verifying_reads_every_byte(store: ModelStore, small: ModelSpec, install: Install) -> None:
    folder = install().folder
    times = (folder / "tokenizer.json").stat()
    (folder / "tokenizer.json").write_bytes(b"Bytes")
    os.utime(folder / "tokenizer.json", ns=(times.st_atime_ns, times.st_mtime_ns))
    assert store.find(small) is not None  # nothing shows it without reading
    assert verify(store, small) == (message("models.file_has_other_digest", file="tokenizer.json"),)
    (folder / "tokenizer.json").write_bytes(b"Byte")
    (folder / small.model).unlink()
    assert verify(store, small) == (
        message("models.file_is_missing", file=small.model),
        message("models.file_has_other_size", file="tokenizer.json", found=4, wanted=5),
    )


def test_verifying_shows_how_far_it_is_and_can_be_stopped(
    store: ModelStore, small: ModelSpec, install: Install
) -> None:
    install()
    seen: list[TransferProgress] = []
    store.verify(small, seen.append, lambda: None)
    assert {(each.phase, each.total_bytes) for each in seen} == {(TransferPhase.CHECKING, 10)}

    def stop() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        store.verify(small, lambda _: None, stop)


def test_other_times_alone_are_no_damage_once_verified(store: ModelStore, small: ModelSpec, install: Install) -> None:
    os.utime(install().folder / "tokenizer.json", (1, 1))
    assert store.find(small) is None
    assert verify(store, small) == ()
    assert store.find(small) is not None


def test_the_self_check_is_remembered(store: ModelStore, small: ModelSpec, install: Install, models_dir: Path) -> None:
    def found() -> InstalledModel:
        model = ModelStore(models_dir).find(small)
        assert model is not None
        return model

    with pytest.raises(UsageError):
        store.record_self_check(small, None)
    install()
    assert found().failure is None
    failure = message("inference.score_differs", head="dense", found=0.5, source="a card", wanted=0.7)
    store.record_self_check(small, failure)
    assert found().failure == failure
    store.record_self_check(small, None)
    assert found().failure is None
    store.record_self_check(small, failure)
    install(b"other")  # another model: checked anew
    assert found().failure is None


def test_what_older_versions_wrote_of_a_self_check_is_still_said(
    store: ModelStore, small: ModelSpec, install: Install
) -> None:
    manifest = install().folder / "installed.json"
    older = _of_an_earlier_version(manifest)
    for outcome, said in (("passed", None), ("The scores are others.", "The scores are others.")):
        manifest.write_text(json.dumps({**older, "self_check": outcome}))
        found = store.find(small)
        assert found is not None and (None if found.failure is None else render(found.failure)) == said
    failure = message("inference.not_of_length_1")
    manifest.write_text(json.dumps({**older, "self_check": encode_message(failure)}))
    found = store.find(small)
    assert found is not None and found.failure == failure


def test_removing_leaves_nothing(store: ModelStore, small: ModelSpec, install: Install, models_dir: Path) -> None:
    store.remove(small)  # nothing there: nothing to do
    install()
    with store.assembling(small) as staging:
        (staging / "half").write_bytes(b"x")
    store.remove(small)
    assert store.find(small) is None and store.damage(small) is None
    assert [path.name for path in models_dir.rglob("*") if path.is_file()] == ["some-model~lock"]


def test_a_removal_that_was_killed_is_finished(
    store: ModelStore, small: ModelSpec, install: Install, models_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install()

    def kill(_: Path) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr("app.common.trees.remove_tree", kill)
        with pytest.raises(KeyboardInterrupt):
            store.remove(small)
    assert store.find(small) is None and store.damage(small) is None
    assert ModelStore(models_dir).find(small) is None
    assert [path.name for path in models_dir.rglob("*") if path.is_file()] == ["some-model~lock"]


def test_a_model_that_cannot_be_replaced_stays_what_it_was(
    store: ModelStore, small: ModelSpec, install: Install, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Windows moves nothing that a program has open."""
    before = install()
    replace = os.replace
    refused: list[Path] = []

    def refuse_once(source: Path, target: Path) -> None:
        if Path(target).name == small.id and not refused:
            refused.append(source)
            raise PermissionError(errno.EACCES, "in use", str(source))
        replace(source, target)

    with monkeypatch.context() as patch:
        patch.setattr("os.replace", refuse_once)
        with pytest.raises(StorageFault, match=r"disk\.models_denied"):
            install(b"other")
    assert refused and store.find(small) == before
    with store.assembling(small) as staging:  # the next download may be of another version, and be killed
        assert not (staging / "installed.json").exists()


def test_a_full_disk_is_a_fault(
    store: ModelStore, small: ModelSpec, install: Install, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr("os.fsync", full)
        with pytest.raises(StorageFault, match=r"disk\.full"):
            install()
    assert store.find(small) is None


def test_what_another_process_assembles_is_left_alone(
    store: ModelStore, small: ModelSpec, install: Install, models_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A program that starts while another one is between two moves must not finish them for it."""
    replace = os.replace

    def start_another(source: Path, target: Path) -> None:
        ModelStore(models_dir)
        replace(source, target)

    monkeypatch.setattr("os.replace", start_another)
    install(b"old")
    install(b"new")
    found = store.find(small)
    assert found is not None and (found.folder / small.model).read_bytes() == b"new"


def test_the_built_in_model_needs_no_manifest(tmp_path: Path) -> None:
    files = (ModelFile("model.onnx", sha256=sha256(b"bytes").hexdigest()), ModelFile("tokenizer.json"))
    spec = make_spec(
        tmp_path, id="e5-small", folder=tmp_path / "e5-small", model="model.onnx", repository=None, files=files
    )
    store = ModelStore(tmp_path / "models")
    assert store.find(spec) is None and store.damage(spec) == message("models.built_in_lacks", file="model.onnx")
    assert verify(store, spec) == (store.damage(spec),)
    (tmp_path / "e5-small").mkdir()
    for name in ("model.onnx", "tokenizer.json"):
        (tmp_path / "e5-small" / name).write_bytes(b"bytes")
    found = store.find(spec)
    assert found is not None and (found.digests, found.bytes, found.failure) == ({}, 10, None)
    assert store.damage(spec) is None and verify(store, spec) == ()
    (tmp_path / "e5-small" / "model.onnx").write_bytes(b"others")
    assert verify(store, spec) == (message("models.built_in_file_is_damaged", file="model.onnx"),)
    with pytest.raises(UsageError):
        store.remove(spec)
    with pytest.raises(UsageError), store.assembling(spec):
        pass
    assert not (tmp_path / "models").exists()  # looking leaves nothing behind


def test_the_manifest_says_where_a_model_is_from(small: ModelSpec, install: Install) -> None:
    table = json.loads((install().folder / "installed.json").read_text())
    assert {name: table[name] for name in ("id", "origin", "revision", "licence", "self_check")} == {
        "id": "some-model",
        "origin": "here",
        "revision": "r1",
        "licence": "MIT",
        "self_check": None,
    }
    assert set(table["files"]["tokenizer.json"]) == {"bytes", "sha256", "mtime_ns"}
