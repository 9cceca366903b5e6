from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import onnx
import pytest
from small_encoders import Encoder

Write = Callable[..., Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def write(attention: str = "eager", unsigned: bool | None = None, external: bool = False) -> Path:
        path = tmp_path / "model.onnx"
        options: dict[str, Any] = {"save_as_external_data": True, "location": "model.onnx_data", "size_threshold": 100}
        onnx.save(Encoder(attention, unsigned).model(), path, **(options if external else {}))
        return path

    return write
