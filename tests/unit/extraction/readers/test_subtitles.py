from __future__ import annotations

import contextlib
import time

import pytest

from app.domain.documents import Extraction, Heading
from app.domain.errors import NoText, UnsupportedFormat
from app.extraction.cleaning import cleaned
from app.extraction.formats import format_named
from app.extraction.readers.subtitles import extract_subtitles

SRT = """1
00:00:01,000 --> 00:00:03,000
<i>Where is</i>
the captain?

2
00:00:03,500 --> 00:00:05,000
- He sleeps.
- In a cold cabin?

3
00:12:34,000 --> 00:12:36,000
{\\an8}The ferry is late.
"""


def _read(text: str | bytes, name: str = "srt") -> Extraction:
    data = text if isinstance(text, bytes) else text.encode()
    return extract_subtitles(data, format_named(name))


def test_what_is_said_without_times_of_which_one_a_minute_is_kept() -> None:
    (segment,) = _read(SRT).segments
    lines = ["Where is the captain?", "- He sleeps.", "- In a cold cabin?", "The ferry is late."]
    assert segment.text.split("\n") == lines
    assert segment.headings == (Heading(0, 1, "0:00:01"), Heading(segment.text.index("\nThe"), 1, "0:12:34"))
    assert cleaned(Extraction((segment,))).segments == (segment,), "the times stay where they are"


def test_webvtt_is_read_with_its_speakers_and_without_what_is_for_players() -> None:
    said = _read(
        "WEBVTT - a ferry\n\nSTYLE\n::cue { color: red }\n\nNOTE for us\n\nfirst\n00:01.000 --> 00:02.000 align:start\n"
        "<v.loud Anna>Rain &amp; <c.yellow>wind</c></v>\n\n01:00:00.000 --> 01:00:01.000\nRain & wind\nand snow\n"
    )
    (segment,) = said.segments
    assert segment.text.split("\n") == ["Anna: Rain & wind", "Rain & wind and snow"]
    assert [each.text for each in segment.headings] == ["0:00:01", "1:00:00"]


def test_captions_that_roll_on_are_said_once() -> None:
    rolling = "".join(
        f"00:00:0{n}.000 --> 00:00:0{n + 1}.000\n{said}\n\n" for n, said in enumerate(["one", "one", "two", "one"])
    )
    assert _read("WEBVTT\n\n" + rolling, "srt").segments[0].text == "one\ntwo"


def test_substation_is_read() -> None:
    said = _read(
        "[Script Info]\nTitle: The ferry\n[V4+ Styles]\nStyle: Default,Arial\n[Events]\n"
        "Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text\n"
        "Dialogue: 0,0:00:01.00,0:00:02.00,Default,,0,0,0,,{\\i1}Rain,\\Nand wind\n"
        "Dialogue: 0,0:00:02.00,0:00:03.00,Default,,0,0,0,,{\\p1}m 0 0 l 9 9{\\p0}\nComment: 0,0:00:02.00,x\n"
    )
    assert said.title == "The ferry" and said.segments[0].text == "Rain, and wind"


def test_frames_are_times() -> None:
    (segment,) = _read("{1}{1}50.000\n{100}{150}{y:i}Rain|and wind\n{50000}{50100}Snow\n").segments
    assert segment.text == "Rain and wind\nSnow" and [each.text for each in segment.headings] == ["0:00:02", "0:16:40"]


def test_subviewer_is_read() -> None:
    assert _read("00:00:01.00,00:00:02.00\nRain[br]and wind\n").segments[0].text == "Rain and wind"


def test_song_texts_are_read() -> None:
    said = _read("[ti:The ferry]\n[ar:Anna Berg]\n[00:01.00][01:10.00]Rain and wind\n[00:05.00]Snow\n", "lrc")
    assert said.title == "The ferry" and said.segments[0].text == "Rain and wind\nSnow"


def test_what_is_none_stands_as_it_is() -> None:
    assert _read("A letter that is called so.\nIt has two lines.").segments[0].text.count("\n") == 1


def test_pictures_of_words_say_so() -> None:
    with pytest.raises(UnsupportedFormat):
        _read(b"\0\0\1\xba" + bytes(100))


@pytest.mark.parametrize("text", ["", "1\n00:00:01,000 --> 00:00:02,000\n<i></i>\n"])
def test_where_nothing_is_said_there_is_no_text(text: str) -> None:
    with pytest.raises(NoText):
        _read(text)


@pytest.mark.parametrize(
    "text",
    ["00:00:01,000 --> " * 100_000, "1\n00:00:01,000 --> 00:00:02,000\n" * 30_000, "<v " * 500_000, "{1}{2}" * 200_000,
     "Dialogue: " + "," * 1_000_000 + "\nDialogue:", "[00:01.00]" * 200_000,
     "00:00:01,000 --> 00:00:02,000\n" + "<" * 1_000_000],
    ids=["times", "numbers", "speakers", "frames", "commas", "sung", "marks"],
)  # fmt: skip
def test_hostile_subtitles_cost_little(text: str) -> None:
    began = time.process_time()
    with contextlib.suppress(NoText):
        _read(text)
    assert time.process_time() - began < 3
