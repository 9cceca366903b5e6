"""JSON: every value with the names that lead to it, a line each, so that a passage says what its numbers mean."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from app.domain.documents import Extraction, Segment
from app.extraction.charset import decode
from app.extraction.cleaning import clean, one_line
from app.extraction.formats import Format
from app.extraction.left_out import LeftOut
from app.extraction.reasons import no_text
from app.extraction.workers.budget import UNLIMITED, Budget

_LONGEST_NAME = 100
_LOOKED_AT = 10_000  # values between two looks at the budget


def extract_json(data: bytes, format: Format, budget: Budget = UNLIMITED) -> Extraction:
    """The values of JSON, or of JSON a line ("jsonl"); what is neither, as with remarks in it, as it stands."""
    text = decode(data)
    left_out = LeftOut()
    try:
        values = [json.loads(line) for line in text.splitlines() if line.strip()] if format.name == "jsonl" else [
            json.loads(text.strip().removeprefix("\ufeff"))
        ]  # fmt: skip
    except ValueError:
        said = clean(text)
    else:
        said = "\n".join(_lines(values, budget, left_out))
    if not said.strip():
        raise no_text(format.kind)
    return Extraction((Segment(said, None),), left_out=left_out.messages())


def _lines(values: list[Any], budget: Budget, left_out: LeftOut) -> Iterator[str]:
    """Without recursion: what others nest may be deep. An empty line parts the records of a list."""
    waiting: list[tuple[str, Any]] = [("", value) for value in reversed(values)]
    count = 0
    while waiting:
        name, value = waiting.pop()
        count += 1
        if count % _LOOKED_AT == 0 and (why := budget.spent) is not None:
            left_out.add(why)
            return
        match value:
            case dict():
                waiting += [(_joined(name, key), below) for key, below in reversed(value.items())]
                if not name or name.endswith("[]"):
                    yield ""
            case list() if value and not any(isinstance(each, dict | list) for each in value):
                yield _said(name, ", ".join(map(_scalar, value)))
            case list():
                waiting += [(name if name.endswith("[]") else f"{name}[]", below) for below in reversed(value)]
            case None | "":
                continue
            case _:
                yield _said(name, _scalar(value))


def _joined(name: str, key: str) -> str:
    key = one_line(key[:_LONGEST_NAME])
    before = name.removesuffix("[]").rpartition(" › ")[2]
    return f"{before} › {key}" if before else key


def _said(name: str, value: str) -> str:
    return f"{name.removesuffix('[]')}: {value}" if name.removesuffix("[]") else value


def _scalar(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


FORMATS = (
    Format("json", "text", "JSON", extract_json, ("geojson", "webmanifest")),
    Format("jsonl", "text", "JSON lines", extract_json, ("ndjson",)),
)
