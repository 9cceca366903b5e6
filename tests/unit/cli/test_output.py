"""From records to JSON and to text."""

from __future__ import annotations

import json
import math
import os
from dataclasses import dataclass
from enum import Enum, IntEnum
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from app.cli.output import json_text, one_line, plain, print_counts
from app.domain.documents import DocumentState
from app.domain.messages import message
from app.domain.progress import IndexCounts


class Colour(Enum):
    RED = "red"


class Number(IntEnum):
    ONE = 1


@dataclass(frozen=True, slots=True)
class Record:
    path: Path
    states: dict[DocumentState, int]
    inner: tuple[object, ...]


@pytest.mark.parametrize(
    ("value", "json_value"),
    [
        (None, None),
        (True, True),
        ("text", "text"),
        (5, 5),
        (0.5, 0.5),
        (math.nan, None),
        (math.inf, None),
        (np.float32(0.5), 0.5),
        (np.int64(7), 7),
        (DocumentState.FAILED, "failed"),
        (Colour.RED, "red"),
        (Number.ONE, 1),
        (Path("a") / "b", str(Path("a") / "b")),
        (message("file.too_large", limit=2_500_000), "The file is larger than 2.5 MB."),
        (((1, 2), [3]), [[1, 2], [3]]),
        (Record(Path("a"), {DocumentState.EMPTY: 3}, (5,)), {"path": "a", "states": {"empty": 3}, "inner": [5]}),
    ],
)
def test_every_value_has_its_form_in_json(value: object, json_value: object) -> None:
    made = plain(value)
    assert made == json_value and type(made) is type(json_value)
    assert json.loads(json_text(value)) == json_value


def test_what_has_no_form_in_json_is_a_mistake() -> None:
    with pytest.raises(TypeError, match="object"):
        plain([object()])


@pytest.mark.skipif(os.name != "posix", reason="file names are bytes on POSIX alone")
def test_a_name_that_is_not_text_comes_back_byte_for_byte() -> None:
    name = b"/papers/na\xff\xfeme \xc3\xa9.txt"
    text = json_text({"path": Path(os.fsdecode(name))})
    assert "é" in text
    assert os.fsencode(json.loads(text.encode().decode())["path"]) == name


def test_control_characters_are_shown() -> None:
    assert one_line("a\nb\x1b[31m\x7f é") == "a\\nb\\x1b[31m\\x7f é"


@pytest.mark.parametrize(
    ("counts", "text"),
    [
        ({}, "Nothing has changed; files looked at: 0.\n"),
        ({"unchanged": 1234}, "Nothing has changed; files looked at: 1,234.\n"),
        (
            {"indexed": 1, "chunks": 1, "embedded": 1, "seconds": 2.04},
            "1 document indexed (1 new passage), 0 unchanged, 0 removed, 0 skipped, 0 failed, in 2.0 s.\n"
            "The meaning of 1 passage was learnt.\n",
        ),
        (
            {"indexed": 2, "chunks": 1500, "failed": 1, "cut": 2},
            "2 documents indexed (1,500 new passages), 0 unchanged, 0 removed, 0 skipped, 1 failed, in 0.0 s.\n"
            "Of 2 passages the chosen embedder reads only the beginning.\nWhy: dragoman failures\n",
        ),
        (
            {"indexed": 2, "partly": 1, "skipped": 3, "needs_ocr": 2, "failed": 2, "needs_password": 1, "too_large": 1},
            "2 documents indexed (0 new passages; 1 in part), 0 unchanged, 0 removed, 3 skipped (2 needs_ocr),"
            " 2 failed (1 needs_password, 1 too_large), in 0.0 s.\nWhy: dragoman failures\n",
        ),
    ],
)
def test_counts_for_people(capsys: pytest.CaptureFixture[str], counts: dict[str, Any], text: str) -> None:
    print_counts(IndexCounts(**counts))
    assert capsys.readouterr().out == text
