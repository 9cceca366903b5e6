"""Picture files: what they say of themselves in words, with when and where they were taken. What is written on them is
read by recognising its letters, as on scanned pages (extraction/ocr), and put here among the rest; what their pixels
are is not looked at here."""

from __future__ import annotations

from app.domain.documents import Extraction, Segment
from app.domain.errors import DamagedDocument
from app.extraction.formats import Format
from app.extraction.left_out import LeftOut
from app.extraction.reasons import incomplete, no_text
from app.extraction.workers.budget import UNLIMITED, Budget

_MOST_PAGES = 10_000  # that are looked for


def extract_picture(data: bytes, format: Format, budget: Budget = UNLIMITED) -> Extraction:
    """What is said of the picture, on no page, for it is on none; whatever its name says of what sort of file it is. It
    tells of pages torn off. Raises NoText where there is not a word, DamagedDocument for what is no picture."""
    from app.extraction.pictures.blocks import blocks_of, kind_of
    from app.extraction.pictures.exif import Tiff
    from app.extraction.pictures.notes import notes_of

    kind = kind_of(data)
    if kind is None:
        raise DamagedDocument(incomplete(format.label))
    notes = notes_of(blocks_of(data, kind), budget)
    text = "\n".join(filter(None, [notes.words(), notes.numbers()]))
    left_out = LeftOut()
    left_out.unread_part(Tiff(data).is_torn(_MOST_PAGES))
    said = left_out.messages()
    if not text and not said:
        raise no_text(format.kind)
    return Extraction((Segment(text, None),) if text else (), notes.title, left_out=said, dated=notes.taken())


# Version 2: in libraries that know such files as of no format they are to be read.
FORMATS = (
    Format("jpg", "picture", "JPEG picture", extract_picture, ("jpeg", "jpe", "jfif"), version=2),
    Format("png", "picture", "PNG picture", extract_picture, ("apng",), version=2),
    Format("tif", "picture", "TIFF picture", extract_picture, ("tiff",), version=2),
    Format("webp", "picture", "WebP picture", extract_picture, version=2),
    Format("gif", "picture", "GIF picture", extract_picture, version=2),
    Format("bmp", "picture", "BMP picture", extract_picture, ("dib",), version=2),
    Format("heic", "picture", "HEIF picture", extract_picture, ("heif", "hif", "avif"), version=2),
)
