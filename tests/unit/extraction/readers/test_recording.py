from __future__ import annotations

import contextlib
import time

import pytest
from recording_makers import (
    avi,
    box,
    chapter,
    element,
    film,
    flac,
    frame,
    lyrics,
    mkv,
    mp3,
    mp4,
    remark,
    sample,
    spoken,
    tag,
    text,
    wav,
)

from app.domain.documents import Extraction, Heading
from app.domain.errors import NoText
from app.extraction.formats import format_named
from app.extraction.inside import extract_documents
from app.extraction.readers.recording import extract_recording

FERRY = "Die letzte Fähre nach Bergen"


def _read(data: bytes) -> Extraction:
    return extract_recording(data, format_named("mp3"))


def _lines(data: bytes) -> list[str]:
    return _read(data).segments[0].text.split("\n")


@pytest.mark.parametrize(
    ("said", "encoding"),
    [("Песня о соловье", "cp1251"), ("Lied der Lärche", "cp1252"), ("黄鹂之歌", "gbk"), ("Größe", "utf-8")],
)
def test_tags_of_other_countries_say_latin_1(said: str, encoding: str) -> None:
    assert _lines(mp3(frame(b"TIT2", b"\0" + said.encode(encoding)))) == [said]


def test_mp3_says_who_plays_what_and_has_words_and_chapters() -> None:
    data = mp3(
        text(b"TIT2", FERRY),
        text(b"TPE1", "Anna Berg"),
        text(b"TALB", "Nordland"),
        remark("Aufgenommen im Hafen"),
        lyrics("Die Möwen schlafen\nüber dem Kai"),
        chapter(1, 0, "Abfahrt"),
        chapter(2, 754_000, "Im Sturm"),
    )
    assert _lines(data) == [
        FERRY,
        "Anna Berg",
        "Nordland",
        "Aufgenommen im Hafen",
        "Die Möwen schlafen",
        "über dem Kai",
        "0:00:00 Abfahrt",
        "0:12:34 Im Sturm",
    ]
    assert _read(data).title == FERRY


def test_mp4_says_the_same() -> None:
    data = mp4([(0.0, "Abfahrt"), (754.0, "Im Sturm")], nam=FERRY, ART="Anna Berg", alb="Nordland", lyr="Die Möwen")
    assert _lines(data) == [FERRY, "Anna Berg", "Nordland", "Die Möwen", "0:00:00 Abfahrt", "0:12:34 Im Sturm"]


def test_vorbis_comments_are_read_with_their_chapters() -> None:
    data = flac(
        f"TITLE={FERRY}", "ARTIST=Anna Berg", "DESCRIPTION=Am Kai", "CHAPTER001=00:12:34.5", "CHAPTER001NAME=Im Sturm"
    )
    assert _lines(data) == [FERRY, "Anna Berg", "Am Kai", "0:12:34 Im Sturm"]


def test_avi_is_read() -> None:
    assert _lines(avi(INAM=FERRY, IART="Anna Berg", ISFT="Lavf58")) == [FERRY, "Anna Berg"]


@pytest.mark.parametrize("packed", [False, True])
def test_matroska_is_read_with_its_subtitles_and_their_times(packed: bool) -> None:
    blocks = [
        (1_000, spoken(2, 500, "<i>Wo ist der Kapitän?</i>", packed=packed)),
        (1_000, spoken(1, 500, "a picture")),
        (754_000, spoken(2, 0, "0,0,Default,,0,0,0,,Er schläft in der Kajüte.", packed=packed)),
    ]
    found = _read(
        mkv(FERRY, [tag("DIRECTOR", "Anna Berg"), tag("ENCODER", "x264")], [(754.0, "Im Sturm")], blocks, packed=packed)
    )
    about, said = found.segments
    assert about.text.split("\n") == [FERRY, "Anna Berg", "0:12:34 Im Sturm"]
    assert said.text.split("\n") == ["Wo ist der Kapitän?", "Er schläft in der Kajüte."]
    assert said.headings == (Heading(0, 1, "0:00:01"), Heading(19, 1, "0:12:34"))


@pytest.mark.parametrize(
    "data", [wav(), mp3(), mp4(), mp3(remark(" 00001FA3 00001B2C 0000")), mp3(text(b"TIT2", "Track 03"))]
)
def test_a_recording_without_a_word_is_found_by_its_name(data: bytes) -> None:
    with pytest.raises(NoText):
        _read(data)
    (found,) = extract_documents(data, format_named("mp3"), name="rehearsal.mp3")
    assert found.by_name and found.segments[0].text == "\u266a"


HOSTILE = {
    "a huge tag": b"ID3\4\0\0\x7f\x7f\x7f\x7f" + text(b"TIT2", FERRY),
    "many frames": mp3(*[text(b"TXXX", "a\0b")] * 100_000),
    "chapters in chapters": mp3(frame(b"CHAP", b"a\0" + bytes(16) + chapter(1, 0, "x") * 50_000)),
    "boxes of no length": b"\0\0\0\x18ftypM4A " + bytes(12) + b"\0\0\0\0moov" * 100_000,
    "boxes in boxes": b"\0\0\0\x18ftypM4A " + bytes(12) + b"\0\1\0\0moov" * 10_000,
    "elements in elements": b"\x1a\x45\xdf\xa3\x80" + b"\x18\x53\x80\x67\xff" * 100_000,
    "elements of no length": b"\x1a\x45\xdf\xa3\x80" + b"\xec\x80" * 1_000_000,
    "no end of tags": element(0x1A45DFA3) + element(0x1254C367, *[tag("COMMENT", f"{n}") for n in range(20_000)]),
    "noise": bytes(range(256)) * 4_000,
    "avi": avi() + b"LIST\0\0\0\0" * 100_000,
    "ogg": b"OggS" + bytes(22) + b"\xff" * 100_000,
    "wma": b"\x30\x26\xb2\x75\x8e\x66\xcf\x11\xa6\xd9\x00\xaa\x00\x62\xce\x6c"
    + b"\xff" * 13
    + b"\2"
    + b"\xff" * 100_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_recording_costs_little(name: str) -> None:
    began = time.process_time()
    with contextlib.suppress(NoText):
        _read(HOSTILE[name])
    assert time.process_time() - began < 3


@pytest.mark.parametrize(
    "whole", [mp3(text(b"TIT2", FERRY)), mp4(nam=FERRY), flac(f"TITLE={FERRY}"), mkv(FERRY, [], [], [])]
)
def test_one_that_breaks_off_anywhere_is_read_as_far_as_it_goes(whole: bytes) -> None:
    for end in range(len(whole)):
        with contextlib.suppress(NoText):
            assert FERRY.startswith(_lines(whole[:end])[0])


def _film() -> bytes:
    spoken_here = [(90_000, sample("The ferry leaves.")), (500, sample("")), (2_000, sample("Möwen überall", "utf-16"))]
    cue = box(b"vttc", box(b"sttg", b"x"), box(b"payl", b"Wind & waves"))
    return film(
        [
            (1, b"tx3g", spoken_here, 3),
            (2, b"wvtt", [(1_000, box(b"vtte")), (1_000, cue)], 0),
            (3, b"text", [(60_000, sample("Departure")), (60_000, sample("Storm"))], 0),
        ]
    )


def test_text_in_the_tracks_of_a_film_is_read_as_subtitles_and_as_chapters() -> None:
    told, subtitles = extract_recording(_film(), format_named("m4a")).segments
    assert told.text.split("\n") == ["0:00:00 Departure", "0:01:00 Storm"]
    assert subtitles.text.split("\n") == ["The ferry leaves.", "Möwen überall", "Wind & waves"]
    assert [heading.text for heading in subtitles.headings] == ["0:00:00", "0:01:30", "0:00:01"]


def test_a_film_with_damage_anywhere_is_read_as_far_as_it_goes() -> None:
    whole = _film()
    for at in range(0, len(whole), 7):
        for torn in (whole[:at], whole[:at] + b"\xff\xff\xff\xff" + whole[at + 4 :]):
            with contextlib.suppress(NoText):
                extract_recording(torn, format_named("m4a"))
