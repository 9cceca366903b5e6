"""What is kept beside a model, and what happens where nothing can be."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path

import onnx
import pytest
from onnx import TensorProto, helper
from small_encoders import Encoder, beside

from app.inference.optimizer import optimize as graph
from app.inference.optimizer.attention import Runs, fuse
from app.inference.optimizer.graph_file import read_graph
from app.inference.optimizer.optimize import optimise, prepare

Write = Callable[..., Path]


def test_a_large_file_is_mapped_even_if_nothing_else_is_gained(
    write: Write, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    fused = tmp_path / "fused.onnx"
    onnx.save_model(onnx.load(prepare(write())), fused)  # with its weights inside, as an export of our own
    assert optimise(fused, tmp_path / "target.onnx") is None
    monkeypatch.setattr(graph, "_LARGE", 0)
    made = optimise(fused, tmp_path / "target.onnx")
    assert made is not None and made.attentions == 0
    assert made.file.stat().st_size < fused.stat().st_size / 2


def test_what_is_no_model_is_left_to_onnxruntime(write: Write) -> None:
    path = write()
    data = path.read_bytes()
    for broken in (b"", b"no model" * 1000, b"\xff" * 4000, data[: len(data) // 2], data[:-10], data[:3], b"\0" * 99):
        path.write_bytes(broken)
        with pytest.raises(ValueError):
            read_graph(path)
        with pytest.raises(ValueError):
            optimise(path, path.with_name("target.onnx"))
        assert prepare(path) == path
    assert beside(path) == []


def test_a_missing_file_is_left_to_onnxruntime(tmp_path: Path) -> None:
    assert prepare(tmp_path / "model.onnx") == tmp_path / "model.onnx"
    assert list(tmp_path.iterdir()) == []


def test_the_outcome_is_kept_until_the_model_changes(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write(unsigned=True)
    first = prepare(path)
    number = first.stat().st_ino
    assert prepare(path) == first and first.stat().st_ino == number
    os.utime(path, (1, 1))
    second = prepare(path)
    assert second != first
    names = {second.name, second.with_suffix(".weights").name}
    assert set(beside(path)) == names
    monkeypatch.setattr(graph, "LAYOUT", graph.LAYOUT + 1)
    assert prepare(path) not in (first, second)
    assert len(beside(path)) == len(names)


@pytest.mark.expected_log("it would give something else")
def test_an_outcome_that_differs_is_not_used(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write()

    def wrong(model: onnx.ModelProto, run: Runs) -> int:
        fused = fuse(model, run)
        for node in model.graph.node:
            for attribute in node.attribute:
                if attribute.name == "scale":
                    attribute.f *= 2
        return fused

    monkeypatch.setattr(graph, "fuse", wrong)
    assert prepare(path) == path
    assert [Path(name).suffix for name in beside(path)] == [".refused"]


@pytest.mark.parametrize("unsigned", [False, True])
def test_a_full_disk_is_no_error(write: Write, monkeypatch: pytest.MonkeyPatch, unsigned: bool) -> None:
    path = write(unsigned=unsigned)

    def full(self: Path, data: bytes) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    assert prepare(path) == path
    assert all(name.endswith(".weights") for name in beside(path))
    monkeypatch.undo()
    assert prepare(path) != path


def test_what_a_killed_process_left_is_removed(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write()
    made = prepare(path)
    made.unlink()
    left = made.with_suffix(".1.part")
    left.touch()
    assert prepare(path) == made and left.exists()  # it may be at work
    made.unlink()
    os.utime(left, (1, 1))
    assert prepare(path) == made and not left.exists()


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_cannot_be_written_to_is_no_error(write: Write) -> None:
    path = write()
    path.parent.chmod(0o500)
    try:
        assert prepare(path) == path
    finally:
        path.parent.chmod(0o700)


def test_unknown_inputs_are_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "model.onnx"
    model = Encoder("eager").model()
    model.graph.input.append(helper.make_tensor_value_info("pixels", TensorProto.FLOAT, [1]))
    onnx.save(model, path)
    assert prepare(path) == path
