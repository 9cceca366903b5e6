"""Recordings made for tests: tags, and a little silence at most."""

from __future__ import annotations

import io
import struct
import wave
import zlib
from collections.abc import Sequence


def _without_sync(number: int) -> bytes:
    return bytes(number >> 7 * power & 127 for power in (3, 2, 1, 0))


def frame(name: bytes, said: bytes) -> bytes:
    return name + _without_sync(len(said)) + b"\0\0" + said


def text(name: bytes, said: str) -> bytes:
    return frame(name, b"\3" + said.encode())


def chapter(number: int, milliseconds: int, name: str) -> bytes:
    times = struct.pack(">IIII", milliseconds, milliseconds + 1, 0xFFFFFFFF, 0xFFFFFFFF)
    return frame(b"CHAP", b"ch%d\0" % number + times + text(b"TIT2", name))


def mp3(*frames: bytes) -> bytes:
    said = b"".join(frames)
    return b"ID3\4\0\0" + _without_sync(len(said)) + said + b"\xff\xfb\x90\x00" + bytes(413)


def lyrics(said: str) -> bytes:
    return frame(b"USLT", b"\3eng\0" + said.encode())


def remark(said: str) -> bytes:
    return frame(b"COMM", b"\3eng\0" + said.encode())


def box(kind: bytes, *inside: bytes) -> bytes:
    said = b"".join(inside)
    return struct.pack(">I", 8 + len(said)) + kind + said


def mp4(chapters: Sequence[tuple[float, str]] = (), **values: str) -> bytes:
    """With values by the last three letters of their names: nam, ART, alb, cmt, lyr."""
    said = [
        box(b"\xa9" + name.encode(), box(b"data", b"\0\0\0\1\0\0\0\0", value.encode()))
        for name, value in values.items()
    ]
    meta = box(b"meta", b"\0\0\0\0", box(b"hdlr", bytes(24)), box(b"ilst", *said))
    named = b"".join(
        struct.pack(">QB", round(at * 10_000_000), len(name.encode())) + name.encode() for at, name in chapters
    )
    listed = [box(b"chpl", b"\1\0\0\0\0\0\0\0" + bytes([len(chapters)]) + named)] if chapters else []
    return box(b"ftyp", b"M4A \0\0\0\0") + box(b"moov", box(b"udta", meta, *listed)) + box(b"mdat", bytes(100))


def flac(*comments: str) -> bytes:
    said = struct.pack("<I", 0) + struct.pack("<I", len(comments))
    said += b"".join(struct.pack("<I", len(each.encode())) + each.encode() for each in comments)
    information = b"\x10\0\x10\0" + bytes(6) + b"\x0a\xc4\x42\xf0" + bytes(20)
    return b"fLaC\0" + struct.pack(">I", 34)[1:] + information + b"\x84" + struct.pack(">I", len(said))[1:] + said


def wav() -> bytes:
    buffer = io.BytesIO()
    with wave.open(buffer, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(8000)
        sound.writeframes(bytes(800))
    return buffer.getvalue()


def avi(**names: str) -> bytes:
    listed = b"".join(
        name.encode() + struct.pack("<I", len(said)) + said + b"\0" * (len(said) % 2)
        for name, said in ((name, said.encode()) for name, said in names.items())
    )
    inside = b"AVI LIST" + struct.pack("<I", 4 + len(listed)) + b"INFO" + listed
    return b"RIFF" + struct.pack("<I", len(inside)) + inside


# ---- Matroska


def element(number: int, *inside: bytes | int) -> bytes:
    said = b"".join(each if isinstance(each, bytes) else each.to_bytes(8, "big") for each in inside)
    return number.to_bytes((number.bit_length() + 7) // 8, "big") + (1 << 56 | len(said)).to_bytes(8, "big") + said


def tag(name: str, said: str) -> bytes:
    return element(0x7373, element(0x67C8, element(0x45A3, name.encode()), element(0x4487, said.encode())))


def spoken(track: int, after: int, said: str, *, packed: bool = False) -> bytes:
    data = said.encode()
    return element(
        0xA1, bytes([0x80 | track]) + struct.pack(">h", after) + b"\0" + (zlib.compress(data) if packed else data)
    )


def mkv(
    title: str, tags: Sequence[bytes], chapters: Sequence[tuple[float, str]], clusters: Sequence[tuple[int, bytes]],
    *, packed: bool = False,
) -> bytes:  # fmt: skip
    """Its second track is of text; `clusters` have their times in milliseconds, and blocks."""
    track = element(0xAE, element(0xD7, 2), element(0x86, b"S_TEXT/UTF8"), *([element(0x6D80, b"")] if packed else []))
    atoms = [
        element(0xB6, element(0x91, round(at * 1e9)), element(0x80, element(0x85, name.encode())))
        for at, name in chapters
    ]
    return element(0x1A45DFA3, element(0x4282, b"matroska")) + element(
        0x18538067,
        element(0x1549A966, element(0x2AD7B1, 1_000_000), element(0x7BA9, title.encode())),
        element(0x1654AE6B, element(0xAE, element(0xD7, 1), element(0x86, b"V_VP9")), track),
        element(0x1043A770, element(0x45B9, *atoms)),
        *(element(0x1F43B675, element(0xE7, time), element(0xA0, block)) for time, block in clusters),
        element(0x1254C367, *tags),
    )


def timed(number: int, form: bytes, samples: Sequence[tuple[int, bytes]], place: int, chapters: int = 0) -> bytes:
    """A track of an MP4 file that begins at `place` in it: samples with their lengths in milliseconds, two a chunk;
    `chapters` is the number of the track that names the chapters."""
    sizes = [len(said) for _, said in samples]
    starts = [place + sum(sizes[:at]) for at in range(0, len(sizes), 2)]
    table = [
        box(b"stsd", struct.pack(">II", 0, 1), box(form, bytes(8))),
        box(b"stts", struct.pack(">II", 0, len(samples)), *(struct.pack(">II", 1, length) for length, _ in samples)),
        box(b"stsc", struct.pack(">IIIII", 0, 1, 1, 2, 1)),
        box(b"stsz", struct.pack(f">III{len(sizes)}I", 0, 0, len(sizes), *sizes)),
        box(b"stco", struct.pack(f">II{len(starts)}I", 0, len(starts), *starts)),
    ]
    media = [
        box(b"mdhd", struct.pack(">IIIII", 0, 0, 0, 1_000, 0)),
        box(b"hdlr", bytes(8) + b"text" + bytes(12)),
        box(b"minf", box(b"stbl", *table)),
    ]
    told = [box(b"tref", box(b"chap", struct.pack(">I", chapters)))] if chapters else []
    return box(b"trak", box(b"tkhd", struct.pack(">IIII", 0, 0, 0, number)), *told, box(b"mdia", *media))


def film(tracks: Sequence[tuple[int, bytes, Sequence[tuple[int, bytes]], int]]) -> bytes:
    """An MP4 file with tracks of text: number, form, samples, the track of its chapters."""
    head, place, made = box(b"ftyp", b"isom\0\0\0\0"), 0, []
    content = b"".join(said for _, _, samples, _ in tracks for _, said in samples)
    place = len(head) + 8
    for number, form, samples, chapters in tracks:
        made.append(timed(number, form, samples, place, chapters))
        place += sum(len(said) for _, said in samples)
    return head + box(b"mdat", content) + box(b"moov", *made)


def sample(said: str, encoding: str = "utf-8") -> bytes:
    text = said.encode(encoding)
    return struct.pack(">H", len(text)) + text + box(b"styl", bytes(2))
