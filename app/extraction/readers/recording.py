"""Recordings of sound and film: what they say of themselves in words, and their subtitles where those are text."""

from __future__ import annotations

from app.domain.documents import Extraction, Segment
from app.extraction.formats import Format
from app.extraction.reasons import no_text
from app.extraction.workers.budget import UNLIMITED, Budget

_MATROSKA = b"\x1a\x45\xdf\xa3"


def extract_recording(data: bytes, format: Format, budget: Budget = UNLIMITED) -> Extraction:
    """What is told of the recording, whatever its name says of what sort of file it is. Raises NoText where that is
    nothing, also for a damaged file: what is heard in it nobody reads."""
    from app.extraction.readers.subtitles import segment_of
    from app.extraction.recordings import chapters
    from app.extraction.recordings.told import Told

    told, segments = Told(), []
    if data.startswith(_MATROSKA):
        from app.extraction.recordings.matroska import Matroska

        subtitles = segment_of(Matroska(data, budget).read(told))
        segments += [subtitles] if subtitles.text else []
    elif data.startswith(b"RIFF") and data[8:12] == b"AVI ":
        chapters.add_avi_names(told, data)
    else:
        from app.extraction.recordings.tags import add_tags

        add_tags(told, data, budget)
        chapters.add_mp3_chapters(told, data)
        if data[4:8] == b"ftyp":
            from app.extraction.recordings.mp4_tracks import TextTracks

            chapters.add_mp4_chapters(told, data)
            subtitles = segment_of(TextTracks(data, budget).read(told))
            segments += [subtitles] if subtitles.text else []
    if text := told.text():
        segments.insert(0, Segment(text, None))
    if not segments:
        raise no_text(format.kind)
    return Extraction(tuple(segments), told.title)


# Version 2: in libraries that know such files as of no format they are to be read.
FORMATS = (
    Format("mp3", "recording", "MP3 recording", extract_recording, ("mp2", "mpga"), version=2),
    Format(
        "m4a", "recording", "MPEG-4 recording", extract_recording, ("m4b", "m4r", "mp4", "m4v", "mov", "3gp"), version=3
    ),
    Format("ogg", "recording", "Ogg recording", extract_recording, ("oga", "ogv", "opus", "spx"), version=2),
    Format("flac", "recording", "FLAC recording", extract_recording, version=2),
    Format("wav", "recording", "WAV recording", extract_recording, ("wave",), version=2),
    Format("aiff", "recording", "AIFF recording", extract_recording, ("aif", "aifc"), version=2),
    Format("wma", "recording", "Windows Media recording", extract_recording, ("wmv", "asf"), version=2),
    Format("mkv", "recording", "Matroska recording", extract_recording, ("mka", "webm"), version=2),
    Format("avi", "recording", "AVI film", extract_recording, version=2),
)
