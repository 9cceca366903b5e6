from __future__ import annotations

import hashlib
import os
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hub_stand_in import FILES, MODEL, TOKENIZER, make_spec

from app.cli.messages import render_error
from app.domain.errors import Cancelled, DragomanError, ModelFault, StorageFault, UsageError
from app.domain.models import ModelFile, ModelSpec, TransferPhase, TransferProgress
from app.models.importing import import_model
from app.models.manifest import InstalledModel
from app.models.store import ModelStore

Import = Callable[..., InstalledModel]
Make = Callable[[dict[str, bytes]], Path]


@pytest.fixture
def take(store: ModelStore) -> Import:
    """Imports with a listener that does not listen."""

    def run(spec: ModelSpec, source: Path, **options: Any) -> InstalledModel:
        known = {"progress": lambda _: None, "check": lambda: None}
        return import_model(spec, source, store, **{**known, **options})

    return run


@pytest.fixture(params=["folder", "zip"])
def make(request: pytest.FixtureRequest, tmp_path: Path) -> Make:
    """Makes a folder or a zip of files."""

    def run(files: dict[str, bytes]) -> Path:
        if request.param == "zip":
            return zipped(tmp_path / "source.zip", files)
        for path, data in files.items():
            (tmp_path / "source" / path).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / "source" / path).write_bytes(data)
        return tmp_path / "source"

    return run


def zipped(path: Path, files: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return path


def refused(take: Import, spec: ModelSpec, source: Path, kind: type[DragomanError]) -> str:
    with pytest.raises(kind) as caught:
        take(spec, source)
    line = render_error(caught.value)
    assert "\n" not in line
    return line


@pytest.mark.parametrize(
    "places",
    [
        {"onnx/model.onnx": "onnx/model.onnx", "tokenizer.json": "tokenizer.json"},
        {"onnx/model.onnx": "top/onnx/model.onnx", "tokenizer.json": "top/tokenizer.json"},
        {"onnx/model.onnx": "model.onnx", "tokenizer.json": "tokenizer.json"},
        {"onnx/model.onnx": "a/model.onnx", "tokenizer.json": "b/c/tokenizer.json"},
    ],
)
def test_what_is_needed_is_found_and_nothing_else_copied(
    take: Import, make: Make, small: ModelSpec, store: ModelStore, places: dict[str, str]
) -> None:
    source = make({"README.md": b"no", **{places[path]: data for path, data in FILES.items()}})
    seen: list[TransferProgress] = []
    installed = take(small, source, progress=seen.append)
    assert installed == store.find(small)
    found = {path.relative_to(installed.folder).as_posix() for path in installed.folder.rglob("*") if path.is_file()}
    assert found == {*FILES, "installed.json"}
    assert (installed.folder / "onnx/model.onnx").read_bytes() == MODEL
    assert (installed.origin, installed.revision) == (str(source), None)
    assert installed.digests == {path: hashlib.sha256(data).hexdigest() for path, data in FILES.items()}
    assert seen[-1].done_bytes == seen[-1].total_bytes and {each.phase for each in seen} == {TransferPhase.COPYING}
    assert store.verify(small, lambda _: None, lambda: None) == ()


def test_a_revision_is_named_only_where_it_is_proven(take: Import, make: Make, models_dir: Path) -> None:
    files = tuple(ModelFile(path, len(data), hashlib.sha256(data).hexdigest()) for path, data in FILES.items())
    assert take(make_spec(models_dir, revision="r9", files=files), make(FILES)).revision == "r9"
    half = (files[0], ModelFile("tokenizer.json"))
    assert take(make_spec(models_dir, revision="r9", files=half), make(FILES)).revision is None


def test_where_no_files_are_named_the_weights_come_along(take: Import, make: Make, models_dir: Path) -> None:
    spec = make_spec(models_dir, files=(), model="model.onnx", repository=None)
    beside = {"x/model.onnx": MODEL, "x/model.onnx_data": b"1", "x/model.onnx.data": b"2", "x/other.onnx_data": b"3"}
    installed = take(spec, make({**beside, "x/y/model.onnx_data": b"4", "tokenizer.json": TOKENIZER}))
    assert sorted(installed.digests) == ["model.onnx", "model.onnx.data", "model.onnx_data", "tokenizer.json"]
    assert (installed.folder / "model.onnx_data").read_bytes() == b"1"


def test_what_is_missing_or_twice_is_named(take: Import, make: Make, small: ModelSpec, store: ModelStore) -> None:
    twice = {"onnx/model.onnx": MODEL, "a/tokenizer.json": TOKENIZER, "b/tokenizer.json": TOKENIZER}
    assert "more than one tokenizer.json" in refused(take, small, make(twice), UsageError)
    assert store.partial_bytes(small) == 0


def test_a_file_that_is_not_there(take: Import, make: Make, small: ModelSpec, tmp_path: Path) -> None:
    assert "has no tokenizer.json" in refused(take, small, make({"onnx/model.onnx": MODEL}), UsageError)
    assert "is not there" in refused(take, small, tmp_path / "nowhere", UsageError)
    (tmp_path / "text.zip").write_text("no zip")
    assert "neither a folder nor a zip" in refused(take, small, tmp_path / "text.zip", UsageError)


def test_a_wrong_file_is_refused(take: Import, make: Make, small: ModelSpec, store: ModelStore) -> None:
    short = make({**FILES, "onnx/model.onnx": MODEL[:-1]})
    assert "700000 bytes" in refused(take, small, short, ModelFault)
    other = make({**FILES, "onnx/model.onnx": MODEL[:-1] + b"\0"})
    assert "wrong digest" in refused(take, small, other, ModelFault)
    assert store.find(small) is None and store.partial_bytes(small) == 0


def test_a_failed_import_leaves_the_installed_model(
    take: Import, make: Make, small: ModelSpec, store: ModelStore
) -> None:
    before = take(small, make(FILES))
    refused(take, small, make({**FILES, "onnx/model.onnx": MODEL[:-1] + b"\0"}), ModelFault)
    assert store.find(small) == before


def test_cancelling_leaves_nothing(take: Import, make: Make, small: ModelSpec, store: ModelStore) -> None:
    seen: list[TransferProgress] = []

    def check() -> None:
        if len(seen) > 1:
            raise Cancelled

    with store.assembling(small) as staging:
        (staging / "left by a download that was killed").write_bytes(b"x")
    with pytest.raises(Cancelled):
        take(small, make(FILES), progress=seen.append, check=check)
    assert store.find(small) is None and store.partial_bytes(small) == 0


def test_room_is_looked_for_first(take: Import, make: Make, small: ModelSpec, monkeypatch: pytest.MonkeyPatch) -> None:
    import shutil

    usage = shutil.disk_usage(".")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=1000))
    assert "1.0 kB left" in refused(take, small, make(FILES), StorageFault)


@pytest.mark.parametrize("name", ["../evil", "/evil", "C:/evil", "a/../../evil", "..\\evil", "\\\\host\\evil"])
def test_odd_paths_in_a_zip(take: Import, small: ModelSpec, tmp_path: Path, name: str) -> None:
    source = zipped(tmp_path / "odd.zip", {**FILES, name: b"evil"})
    assert "does not belong" in refused(take, small, source, UsageError)


def test_links_in_a_zip(take: Import, small: ModelSpec, tmp_path: Path) -> None:
    source = zipped(tmp_path / "links.zip", FILES)
    with zipfile.ZipFile(source, "a") as archive:
        link = zipfile.ZipInfo("link")
        link.external_attr = 0o120777 << 16
        archive.writestr(link, "/etc/passwd")
    assert "does not belong" in refused(take, small, source, UsageError)


@pytest.mark.parametrize("kind", ["fifo", "device", "socket"])
def test_what_is_no_file_in_a_zip(take: Import, small: ModelSpec, tmp_path: Path, kind: str) -> None:
    source = zipped(tmp_path / "odd.zip", FILES)
    with zipfile.ZipFile(source, "a") as archive:
        entry = zipfile.ZipInfo("pipe")
        entry.external_attr = {"fifo": 0o010644, "device": 0o020644, "socket": 0o140644}[kind] << 16
        archive.writestr(entry, "")
    assert "does not belong" in refused(take, small, source, UsageError)


def test_a_zip_that_unpacks_to_an_unreasonable_size(take: Import, small: ModelSpec, tmp_path: Path) -> None:
    source = zipped(tmp_path / "bomb.zip", {**FILES, "zeros": bytes(80 << 20)})
    assert source.stat().st_size < 1 << 20
    assert "unreasonable size" in refused(take, small, source, UsageError)


def test_a_zip_that_says_that_its_list_is_endless(take: Import, small: ModelSpec, tmp_path: Path) -> None:
    source = zipped(tmp_path / "long.zip", FILES)
    data = source.read_bytes()
    end = data.rindex(b"PK\5\6")
    source.write_bytes(data[: end + 12] + (0xF0000000).to_bytes(4, "little") + data[end + 16 :])
    assert "holds too much" in refused(take, small, source, UsageError)


def test_a_large_zip_tells_its_list_elsewhere(
    take: Import, small: ModelSpec, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(zipfile, "ZIP64_LIMIT", 0)  # as if it were
    source = zipped(tmp_path / "large.zip", FILES)
    data = source.read_bytes()
    end = data.rindex(b"PK\5\6")
    source.write_bytes(data[: end + 12] + b"\xff" * 8 + data[end + 20 :])
    assert take(small, source).bytes == len(MODEL) + len(TOKENIZER)


def test_a_folder_that_is_no_model_s(
    take: Import, small: ModelSpec, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.models.import_source._MOST_FILES", 20)
    for n in range(30):
        (tmp_path / "disk" / str(n)).mkdir(parents=True)
    assert "holds too much" in refused(take, small, tmp_path / "disk", UsageError)


@pytest.mark.skipif(os.name != "posix", reason="the system has no such files")
@pytest.mark.timeout(20)
def test_a_folder_with_other_things_than_files(take: Import, small: ModelSpec, tmp_path: Path) -> None:
    source = tmp_path / "odd"
    source.mkdir()
    os.mkfifo(source / "model.onnx")
    (source / "tokenizer.json").symlink_to("/dev/zero")
    assert "has no" in refused(take, small, source, UsageError)


@pytest.mark.parametrize("change", [b"", b"much more"])
def test_a_file_that_changes_while_it_is_copied(take: Import, small: ModelSpec, tmp_path: Path, change: bytes) -> None:
    source = tmp_path / "growing"
    (source / "onnx").mkdir(parents=True)
    (source / "onnx" / "model.onnx").write_bytes(MODEL)
    (source / "tokenizer.json").write_bytes(TOKENIZER)

    def meddle(progress: TransferProgress) -> None:
        if change:
            with (source / "tokenizer.json").open("ab") as file:
                file.write(change)
        else:
            (source / "tokenizer.json").write_bytes(TOKENIZER[:-1])

    with pytest.raises(UsageError) as caught:
        take(small, source, progress=meddle)
    assert "changes while it is read" in render_error(caught.value)


def test_encrypted_and_damaged_zips(take: Import, small: ModelSpec, tmp_path: Path, store: ModelStore) -> None:
    source = zipped(tmp_path / "some.zip", FILES)
    whole = source.read_bytes()
    flag = whole.index(b"PK\x01\x02") + 8
    source.write_bytes(whole[:flag] + bytes([whole[flag] | 1]) + whole[flag + 1 :])
    assert "is encrypted" in refused(take, small, source, UsageError)
    middle = len(whole) // 2
    source.write_bytes(whole[:middle] + bytes(64) + whole[middle + 64 :])
    assert "is damaged" in refused(take, small, source, ModelFault)
    source.write_bytes(whole[:1000] + whole[2000:])  # its directory is where it should not be
    assert "is damaged" in refused(take, small, source, ModelFault)
    assert store.find(small) is None and store.partial_bytes(small) == 0


def test_links_to_files_in_a_folder_are_followed(take: Import, small: ModelSpec, tmp_path: Path) -> None:
    """As in the cache of huggingface_hub."""
    for name, data in (("1", MODEL), ("2", TOKENIZER)):
        (tmp_path / name).write_bytes(data)
    (tmp_path / "snapshot" / "onnx").mkdir(parents=True)
    (tmp_path / "snapshot" / "onnx" / "model.onnx").symlink_to(tmp_path / "1")
    (tmp_path / "snapshot" / "tokenizer.json").symlink_to(tmp_path / "2")
    installed = take(small, tmp_path / "snapshot")
    assert not (installed.folder / "onnx/model.onnx").is_symlink()


def test_the_store_itself_is_no_source_but_an_installed_model_is(
    take: Import, make: Make, small: ModelSpec, store: ModelStore
) -> None:
    installed = take(small, make(FILES))
    assert take(small, installed.folder).bytes == installed.bytes
    with store.assembling(small) as staging:
        pass
    assert "assembles the model" in refused(take, small, staging, UsageError)


def test_the_built_in_model_is_not_imported(take: Import, make: Make, models_dir: Path) -> None:
    assert "built-in" in refused(take, make_spec(models_dir, id="e5-small"), make(FILES), UsageError)
