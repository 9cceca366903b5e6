from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import onnx
import pytest
from small_encoders import Encoder

from app.inference.optimizer import optimize

Write = Callable[..., Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def write(attention: str = "eager", unsigned: bool | None = None, external: bool = False) -> Path:
        path = tmp_path / "model.onnx"
        options: dict[str, Any] = {"save_as_external_data": True, "location": "model.onnx_data", "size_threshold": 100}
        onnx.save(Encoder(attention, unsigned).model(), path, **(options if external else {}))
        return path

    return write


@pytest.fixture(autouse=True)
def onnxruntime_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """What it is given is tested here wherever the tests run; test_in_layers.py is of the other way."""
    monkeypatch.setattr(optimize, "runs_here", lambda: False)
