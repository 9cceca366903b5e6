import contextlib
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import DamagedDocument
from app.domain.messages import message
from app.domain.views import Block, BlockKind, FormattedDocument, Header, Run
from app.extraction.blocks.passage import MOST_SHOWN
from app.extraction.blocks.wanted import Wanted
from app.extraction.blocks.wire import (
    FormReply,
    FormRequest,
    decode_form_request,
    encode_form_request,
    form_frames,
)
from app.extraction.workers.channel import LONGEST_FRAME
from app.extraction.workers.wire import Refused, WrongAnswer, encode_answer

DOCUMENT = FormattedDocument(
    (
        Block(BlockKind.HEADING, (Run("Über"),), 2),
        Block(BlockKind.LIST_ITEM, (Run("a ", bold=True), Run("b", italic=True, code=True, link="http://x")), 1, "3."),
        Block(BlockKind.TABLE_ROW, cells=((Run("c"),), ()), header=True),
        Block(BlockKind.RULE),
    ),
    passage=(0, 4),
    answer=(1, 3),
    headers=(Header("from", "Ann"),),
    attachments=("a.png",),
    left_out=True,
    further=((5, 7),),
)


def _sent(frames: Any) -> Any:
    reply = FormReply()
    for frame in frames:
        answer = reply.add(frame)
    return answer


def test_a_document_comes_as_it_was_sent() -> None:
    assert _sent(form_frames(DOCUMENT)) == DOCUMENT


def test_a_large_one_comes_in_several_frames() -> None:
    blocks = tuple(Block(BlockKind.PARAGRAPH, (Run("\U0001f600" * 10_000),)) for _ in range(100))
    frames = list(form_frames(FormattedDocument(blocks)))
    assert len(frames) > 2
    assert max(map(len, frames)) < LONGEST_FRAME
    assert _sent(frames).blocks == blocks


@pytest.mark.parametrize(
    "wanted",
    [
        None,
        Wanted("some words", (2, 4), 3, 17),
        Wanted("words", (0, 5), 0, 0, (1, 2)),
        Wanted("words", (0, 5), 0, 0, further=(("others", (2, 6)), ("more", (0, 4)))),
    ],
)
def test_a_request_comes_as_it_was_sent(wanted: Wanted | None) -> None:
    request = FormRequest("html", 12, 1.5, 1 << 30, wanted, ("mellon",))
    assert decode_form_request(encode_form_request(request)) == request and "mellon" not in repr(request)


def test_a_refusal_comes_too() -> None:
    error = DamagedDocument(message("damaged.bomb"))
    answer = _sent([encode_answer(Refused(error))])
    assert isinstance(answer, Refused)
    assert answer.error.reason == error.reason


PARAGRAPH = ["paragraph", 0, "", False, [["x", 0, None]], []]
WRONG = [
    ["Blocks", []],
    ["Blocks", {}],
    ["Blocks", [["script", *PARAGRAPH[1:]]]],
    ["Blocks", [["paragraph", -1, "", False, [], []]]],
    ["Blocks", [["paragraph", 99, "", False, [], []]]],
    ["Blocks", [["paragraph", 0, "x" * 100, False, [], []]]],
    ["Blocks", [["paragraph", 0, "", 1, [], []]]],
    ["Blocks", [["paragraph", 0, "", False, [["x" * 100_000, 0, None]], []]]],
    ["Blocks", [["paragraph", 0, "", False, [["a\0", 0, None]], []]]],
    ["Blocks", [["paragraph", 0, "", False, [["a", 8, None]], []]]],
    ["Blocks", [["paragraph", 0, "", False, [["a", 0, "x" * 5_000]], []]]],
    ["Blocks", [["paragraph", 0, "", False, [["a", 0, None]] * 5_000, []]]],
    ["Blocks", [["paragraph", 0, "", False, [], [[["a", 0, None]]]]]],
    ["Blocks", [["table_row", 0, "", False, [], []]]],
    ["Blocks", [["table_row", 0, "", False, [], [[]] * 1_000]]],
    ["Blocks", [PARAGRAPH] * (MOST_SHOWN + 1)],
    ["Form", [[0, 1], None, [], [], False]],
    ["Form", [None, None, [["x-own", "a"]], [], False]],
    ["Form", [None, None, [["from", 5]], [], False]],
    ["Form", [None, [5, 3], [], [], False]],
    ["Form", [None, None, [], ["a"] * 1_000, False]],
    ["Form", [None, None, [], [], None]],
    ["Pixels", [1, 1]],
    ["End", []],
    7,
]


@pytest.mark.parametrize("said", WRONG, ids=lambda said: str(said)[:40])
def test_what_a_sound_worker_does_not_say_is_not_believed(said: object) -> None:
    with pytest.raises(WrongAnswer):
        FormReply().add(json.dumps(said).encode())


def test_more_than_is_shown_is_not_believed() -> None:
    reply = FormReply()
    frame = json.dumps(["Blocks", [["paragraph", 0, "", False, [["x" * 20_000, 0, None]], []]] * 30]).encode()
    for _ in range(3):
        assert reply.add(frame) is None
    with pytest.raises(WrongAnswer):
        reply.add(frame)


@given(st.binary(max_size=60) | st.recursive(st.none() | st.integers() | st.text(), st.lists).map(json.dumps))
def test_any_bytes_at_all_are_an_answer_or_wrong(said: bytes | str) -> None:
    with contextlib.suppress(WrongAnswer):
        FormReply().add(said.encode() if isinstance(said, str) else said)
