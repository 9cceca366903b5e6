"""What the worker that makes blocks and its parent say to each other: JSON in frames, every value of which is checked
when it comes (see extraction/workers/wire.py). A worker that a file has taken over can give other blocks than the
file's; they are letters and their form, whatever it says, and no more of them than are shown.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from typing import Any, Never, TypeAlias

from app.domain.spans import Span
from app.domain.views import Block, BlockKind, FormattedDocument, Header, Run
from app.extraction.blocks.builder import DEEPEST_LEVEL, LONGEST_BLOCK, LONGEST_LINK, MOST_CELLS, MOST_RUNS
from app.extraction.blocks.passage import MOST_FURTHER, MOST_SHOWN, WEIGHT_SHOWN, weight_of
from app.extraction.blocks.wanted import Wanted
from app.extraction.workers.wire import Mistake, NoMemory, Refused, WrongAnswer, clean_text, decode_answer

_PORTION = 300_000  # of weight in a frame
_LONGEST_RUN = 2 * LONGEST_BLOCK + 2
_LONGEST_LINE = 2_000  # characters of a header or a name
_MOST_LINES = 200
_LONGEST_MARKER = 12
_HEADERS = frozenset({"from", "to", "cc", "date", "subject"})


@dataclass(frozen=True, slots=True)
class FormRequest:
    """What is asked together with an open file of `size` bytes: its blocks about the passage that is `wanted`, within
    so many seconds and bytes of memory. `format` is what its name tells; one of the
    `passwords` may open it."""

    format: str
    size: int
    seconds: float
    memory: int
    wanted: Wanted | None = None
    passwords: tuple[str, ...] = field(default=(), repr=False)


FormAnswer: TypeAlias = FormattedDocument | Refused | NoMemory | Mistake


def encode_form_request(request: FormRequest) -> bytes:
    return json.dumps(asdict(request)).encode()


def decode_form_request(frame: bytes) -> FormRequest:
    values = json.loads(frame)
    values["passwords"] = tuple(values["passwords"])
    wanted = values.pop("wanted")
    if wanted is None:
        return FormRequest(**values)
    answer = None if wanted["answer"] is None else tuple(wanted["answer"])
    further = tuple((text, tuple(part)) for text, part in wanted["further"])
    read = {**wanted, "passage": tuple(wanted["passage"]), "answer": answer, "further": further}
    return FormRequest(**values, wanted=Wanted(**read))


# ---- in the worker


def form_frames(document: FormattedDocument) -> Iterator[bytes]:
    """The document in frames: the blocks, then the rest."""
    held: list[Any] = []
    weight = 0
    for block in document.blocks:
        held.append(_encoded(block))
        weight += weight_of(block)
        if weight > _PORTION:
            yield _frame("Blocks", held)
            held, weight = [], 0
    if held:
        yield _frame("Blocks", held)
    headers = [[header.name, header.text] for header in document.headers]
    attachments, further = list(document.attachments), list(document.further)
    yield _frame("Form", [document.passage, document.answer, headers, attachments, document.left_out, further])


def _encoded(block: Block) -> list[Any]:
    cells = [_runs(cell) for cell in block.cells]
    return [block.kind, block.level, block.marker, block.header, _runs(block.runs), cells]


def _runs(runs: tuple[Run, ...]) -> list[Any]:
    return [[run.text, run.bold + 2 * run.italic + 4 * run.code, run.link] for run in runs]


def _frame(name: str, values: Any) -> bytes:
    return json.dumps([name, values], ensure_ascii=False).encode("utf-8", "replace")


# ---- in the parent


class FormReply:
    """The answer to a request as its frames come."""

    def __init__(self) -> None:
        self._blocks: list[Block] = []
        self._weight = 0

    def add(self, frame: bytes) -> FormAnswer | None:
        """The answer, once the last of it has come. Raises `WrongAnswer`."""
        try:
            match json.loads(frame, parse_constant=_no_number):
                case "Blocks", [_, *_] as blocks:
                    for values in blocks:
                        self._add(_block(*values))
                    return None
                case "Form", [passage, answer, headers, attachments, bool() as left_out, further]:
                    return FormattedDocument(
                        tuple(self._blocks),
                        None if passage is None else self._span(*passage),
                        None if answer is None else self._span(*answer),
                        headers=tuple(_header(*each) for each in _list(headers, _MOST_LINES)),
                        attachments=tuple(clean_text(each, _LONGEST_LINE) for each in _list(attachments, _MOST_LINES)),
                        left_out=left_out,
                        further=tuple(self._span(*each) for each in _list(further, MOST_FURTHER)),
                    )
        except (ValueError, TypeError, KeyError, RecursionError, MemoryError, OverflowError) as error:
            raise WrongAnswer(type(error).__name__) from error
        answer = decode_answer(frame)
        if isinstance(answer, Refused | NoMemory | Mistake):
            return answer
        raise WrongAnswer("an answer to another question")

    def _add(self, block: Block) -> None:
        self._blocks.append(block)
        self._weight += weight_of(block)
        if len(self._blocks) > MOST_SHOWN or self._weight > WEIGHT_SHOWN:
            raise WrongAnswer("more than is shown")

    def _span(self, start: Any, end: Any) -> Span:
        length = sum(len(block.text) + 1 for block in self._blocks) - 1
        if type(start) is not int or type(end) is not int or not 0 <= start < end <= length:
            raise WrongAnswer("a passage that is not in the text")
        return start, end


def _block(kind: Any, level: Any, marker: Any, header: Any, runs: Any, cells: Any) -> Block:
    if type(level) is not int or not 0 <= level <= DEEPEST_LEVEL or type(header) is not bool:
        raise WrongAnswer("no form of a block")
    found = tuple(_decoded(cell) for cell in _list(cells, MOST_CELLS))
    if bool(found) is not (kind == BlockKind.TABLE_ROW) or (found and runs):
        raise WrongAnswer("a row without cells, or cells without one")
    return Block(BlockKind(kind), _decoded(runs), level, clean_text(marker, _LONGEST_MARKER), found, header)


def _decoded(runs: Any) -> tuple[Run, ...]:
    return tuple(_run(*values) for values in _list(runs, 2 * MOST_RUNS))


def _run(text: Any, form: Any, link: Any) -> Run:
    if type(form) is not int or not 0 <= form < 8:
        raise WrongAnswer("no form of letters")
    leads = None if link is None else clean_text(link, LONGEST_LINK)
    return Run(clean_text(text, _LONGEST_RUN), bool(form & 1), bool(form & 2), bool(form & 4), leads)


def _header(name: Any, text: Any) -> Header:
    if name not in _HEADERS:
        raise WrongAnswer("no header")
    return Header(name, clean_text(text, _LONGEST_LINE))


def _list(values: Any, most: int) -> list[Any]:
    if not isinstance(values, list) or len(values) > most:
        raise WrongAnswer("no list, or too long a one")
    return values


def _no_number(name: str) -> Never:
    raise ValueError(name)
