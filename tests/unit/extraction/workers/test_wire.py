import json
import math
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest

from app.domain.confinement import Barrier, Confinement
from app.domain.documents import Chunk, DocumentText, IndexTerms
from app.domain.errors import DamagedDocument, NeedsOcr
from app.domain.messages import message
from app.extraction.workers.text_assembly import TextAssembly, seconds_for_text
from app.extraction.workers.wire import (
    LONGEST_TERMS,
    Answer,
    CannotStart,
    End,
    Mistake,
    NoMemory,
    Part,
    Ready,
    Refused,
    Request,
    WrongAnswer,
    decode_answer,
    decode_request,
    encode_answer,
    encode_request,
)
from app.text.chunking import LONGEST as LONGEST_CHUNK

REQUEST = Request("pdf", 1234, 60.0, 10.0, 1 << 30, longest_text=1000, most_chunks=3)
TEXT = DocumentText(
    "Títle \U0001f426",
    "zh",
    "Ann <ann@example.org>",
    (Chunk("word\n\ttwo", 5, 14, 2, 7, "Chapter", "fr"), Chunk("字", 20, 21, 3, terms=IndexTerms("字", "", ""))),
    (message("file.pages_unread", first=3, last=9, why=message("extraction.out_of_time", seconds=1.5)),),
)
CONFINEMENT = Confinement((Barrier.MEMORY,), {Barrier.READING: message("sandbox.not_on_this_system")})
MESSAGE = '{"code": "file.empty", "params": {}}'


@pytest.mark.parametrize(
    "answer",
    [
        Ready(CONFINEMENT), End(), NoMemory(), Part(TEXT), Part(DocumentText()), Mistake("KeyError", "in a place"),
        CannotStart(message("extraction.crash"), message("file.empty")),
    ],
    ids=lambda answer: type(answer).__name__,
)  # fmt: skip
def test_what_is_said_arrives(answer: Answer) -> None:
    assert decode_answer(encode_answer(answer)) == answer


def test_a_refusal_arrives_as_its_class() -> None:
    answer = decode_answer(encode_answer(Refused(NeedsOcr(message("no_text.pdf")))))
    assert isinstance(answer, Refused) and type(answer.error) is NeedsOcr
    assert answer.error.reason == message("no_text.pdf")


def test_a_request_arrives() -> None:
    request = replace(REQUEST, passwords=("grüße", "2"))
    assert decode_request(encode_request(request)) == request
    assert "grüße" not in repr(request), "it is in no log"


def test_half_characters_do_not_stop_the_worker() -> None:
    answer = decode_answer(encode_answer(Part(DocumentText("a\ud800b"))))
    assert isinstance(answer, Part) and answer.text.title == "a?b"


def _part(**changed: Any) -> Any:
    known: dict[str, Any] = {
        "title": None,
        "language": None,
        "sender": None,
        "left_out": [],
        "chunks": [],
        "members": [],
        "labels": [],
    }
    return ["Part", list({**known, **changed}.values())]


def _chunk(text: str, *values: Any, terms: Sequence[str] = (), language: Any = None) -> Any:
    return [*_part(chunks=[[*values, language, bool(terms)]]), text, *terms]


def _framed(said: Any) -> bytes:
    """As a worker frames it, what is behind the JSON included."""
    values, behind = (said[:2], said[2:]) if said and isinstance(said, list) and said[0] == "Part" else (said, [])
    return b"\0".join([json.dumps(values).encode(), *(each.encode("utf-8", "surrogatepass") for each in behind)])


def test_a_chunk_of_a_sound_worker() -> None:
    """From which those differ that are refused."""
    said = decode_answer(_framed(_chunk("word", 0, 4, 0, None, "", language="de")))
    assert said == Part(DocumentText(chunks=(Chunk("word", 0, 4, 0, language="de"),)))


def test_labels_of_pages_arrive_in_order() -> None:
    part = DocumentText(chunks=(Chunk("word", 0, 4, 1),), labels=((0, "iii"), (1, "iv")))
    assert decode_answer(encode_answer(Part(part))) == Part(part)
    text = TextAssembly(REQUEST)
    text.add(part)
    assert text.whole() == part
    with pytest.raises(WrongAnswer):
        text.add(replace(part, labels=((1, "iv"),)))


@pytest.mark.parametrize(
    "said",
    [
        None, 7, "Part", [], ["Part"], ["Part", []], ["Ready", [1]], ["Run", []], ["End", {}], {"End": []},
        _part(title=7), _part(title="t" * 1001), _part(title="\0"), _part(title="\ud800"), _part(language="../x"),
        _part(language=["en"]), _part(sender={}), _part(left_out=None), _part(left_out=[7]),
        _part(left_out=["a sentence of its own"]), _part(left_out=[MESSAGE] * 51), _part(chunks={}),
        _part(labels=None), _part(labels=[7]), _part(labels=[[-1, "iv"]]), _part(labels=[[0, 4]]),
        _part(labels=[[0, "v" * 51]]), _part(labels=[[0, "i\0v"]]),
        _part(left_out=['{"code": "as_written", "params": {"text": "call this number"}}']),
        _part(left_out=['{"code": "no.such", "params": {}}']),
        _part(left_out=['{"code": "file.empty", "params": {"a": [1]}}']),
        _part(left_out=['{"code": "file.too_large", "params": {"limit": 1e999}}']),
        _part(left_out=['{"code": "file.too_large", "params": {"limit": NaN}}']),
        _part(left_out=['{"code": "file.too_large", "params": {"limit": true}}']),
        _part(left_out=['{"code": "file.too_large", "params": {"limit": "\\ud800"}}']),
        _chunk("word", 0, 4, 0, None), _chunk("word", 0, 4, 0, None, "", 1), _chunk("word", 0, 5, 0, None, ""),
        _chunk("word", 0, 4, 0, None, "", language="German"), _chunk("word", 0, 4, 0, None, "", language=["de"]),
        _chunk("word", 0, 4, 0, None, "", language=""), _chunk("word", 0, 4, 0, None, "", terms=("word", "")),
        _chunk("word", 0, 4, 0, None, "", terms=("word", "", "", "word")), [*_part(), "word"],
        _chunk("word", 0, 4, 0, None, "", terms=("w" * (LONGEST_TERMS + 1), "", "")),
        _part(chunks=[[0, 4, 0, None, "", None, False]]),
        _chunk("word", -1, 3, 0, None, ""), _chunk("", 0, 0, 0, None, ""), _chunk("word", 0.0, 4, 0, None, ""),
        _chunk("word", True, 5, 0, None, ""), _chunk("word", 0, 4, -1, None, ""), _chunk("word", 0, 4, 2**40, None, ""),
        _chunk("word", 2**40, 2**40 + 4, 0, None, ""), _chunk("word", 0, 4, 0, -1, ""),
        _chunk("word", 0, 4, 0, "1", ""),
        _chunk("word", 0, 4, 0, None, None), _chunk("word", 0, 4, 0, None, "c" * 1001),
        _chunk("w\ud800rd", 0, 4, 0, None, ""),
        _chunk("w\0rd", 0, 4, 0, None, ""), _chunk("w\1rd", 0, 4, 0, None, ""),
        _chunk("w" * (LONGEST_CHUNK + 1), 0, LONGEST_CHUNK + 1, 0, None, ""),
        ["Refused", ["EnvironmentFault", MESSAGE]], ["Refused", ["DocumentError", MESSAGE]], ["Refused", [[], MESSAGE]],
        ["Refused", ["ExtractionCrash", MESSAGE]], ["Refused", ["NoText", "no message"]], ["Mistake", ["a b", ""]],
        ["Mistake", [1, ""]], ["Mistake", ["KeyError", "t" * 20_001]], ["CannotStart", [MESSAGE]],
    ],
    ids=lambda said: json.dumps(said)[:60],
)  # fmt: skip
def test_what_a_sound_worker_does_not_say(said: Any) -> None:
    with pytest.raises(WrongAnswer):
        decode_answer(_framed(said))


@pytest.mark.parametrize(
    "frame",
    [
        b"", b"\xff", b"[", b"[" * 1_000_000, b'{"a":' * 500_000, b"1" * 1_000_000, b"NaN",
        b"[" + b"1," * 500_000 + b"1]",
        b'["Part", [null, null, null, [], [[0, Infinity, 0, null, "", null, false]], [], []]]\0word', b"\x80\x04\x95.",
    ],
    ids=lambda frame: repr(frame[:12]),
)  # fmt: skip
def test_what_is_no_answer_at_all(frame: bytes) -> None:
    with pytest.raises(WrongAnswer):
        decode_answer(frame)


def test_every_refusal_that_a_reader_may_raise_can_be_told() -> None:
    assert isinstance(decode_answer(encode_answer(Refused(DamagedDocument(message("damaged.bomb"))))), Refused)


# ---- the parts of a document


def _words(text: str) -> DocumentText:
    return DocumentText(chunks=(Chunk(text, 0, len(text), 0),))


def test_parts_make_a_whole() -> None:
    text = TextAssembly(REQUEST)
    text.add(DocumentText("Title", "en", "Ann", left_out=(message("file.empty"),)))
    text.add(_words("one"))
    text.add(_words("two"))
    text.add(DocumentText("Another", left_out=(message("file.no_text"),)))
    whole = text.whole()
    assert (whole.title, whole.language, whole.sender) == ("Title", "en", "Ann")
    assert [chunk.text for chunk in whole.chunks] == ["one", "two"] and text.chunks == 2
    assert whole.left_out == (message("file.empty"), message("file.no_text"))


def test_parts_have_an_end() -> None:
    for parts in ([_words("a")] * 4, [_words("w" * (LONGEST_CHUNK // 2))] * 3, [DocumentText(), DocumentText()]):
        *fitting, last = parts
        text = TextAssembly(REQUEST)
        for part in fitting:
            text.add(part)
        with pytest.raises(WrongAnswer):
            text.add(last)


def test_an_end_without_a_beginning() -> None:
    with pytest.raises(WrongAnswer):
        TextAssembly(REQUEST).whole()


def test_what_came_before_it_was_cut_short() -> None:
    text = TextAssembly(REQUEST)
    assert text.cut_short(message("file.empty")) is None
    text.add(DocumentText("Title"))
    assert text.cut_short(message("file.empty")) is None
    text.add(_words("one"))
    cut = text.cut_short(message("extraction.crash"))
    assert cut is not None and cut.left_out == (message("extraction.crash"),) and cut.title == "Title"


def test_time_is_given_for_text() -> None:
    assert math.isclose(seconds_for_text(_words("w" * 5000), 10.0), 0.05)
