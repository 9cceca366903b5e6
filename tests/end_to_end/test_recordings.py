"""Sound, film and subtitles through the command line."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from recording_makers import chapter, lyrics, mkv, mp3, spoken, tag, text, wav


def test_recordings(dragoman: Any, tmp_path: Path) -> None:
    folder = tmp_path / "recordings"
    folder.mkdir()
    song = mp3(
        text(b"TIT2", "The ferry to Bergen"),
        text(b"TPE1", "Anna Berg"),
        lyrics("The gulls are asleep above the harbour"),
        chapter(1, 754_000, "In the storm"),
    )
    film = mkv(
        "A year at the lighthouse", [tag("DIRECTOR", "Ada Lund")], [], [(61_000, spoken(2, 0, "Who lit the lamp?"))]
    )
    subtitles = "".join(
        f"{n}\n00:{n:02}:00,000 --> 00:{n:02}:04,000\nIn winter number {n} the keeper counted {n * 7} ships "
        "and wrote it down in the long book of the lighthouse, as he had done in every winter before.\n\n"
        for n in range(1, 30)
    )
    for name, data in {
        "song.mp3": song,
        "film.mkv": film,
        "film.srt": subtitles.encode(),
        "rehearsal in march.wav": wav(),
    }.items():
        (folder / name).write_bytes(data)
    dragoman("index", folder)
    assert dragoman.status()["documents"] == {"indexed": 4}
    assert dragoman.failures() == {}
    for question, name in (
        ("gulls asleep", "song.mp3"),
        ("Anna Berg", "song.mp3"),
        ("in the storm", "song.mp3"),
        ("Ada Lund", "film.mkv"),
        ("who lit the lamp?", "film.mkv"),
        ("rehearsal in march", "rehearsal in march.wav"),
        ("ships that the keeper counted", "film.srt"),
    ):
        assert dragoman.found(question)[0].name == name, question
    (late, *_) = dragoman.search("winter number 29")
    assert "-->" not in late["snippet"] and late["kind"] == "text"
    assert all(path.suffix != ".srt" for path in dragoman.found("type:recording"))
