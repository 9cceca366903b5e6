"""What was read on pages that are pictures (see extraction/ocr), put among the pages that have text. Pure, but for how
it is sent to the worker that cuts a document into chunks."""

from __future__ import annotations

import base64
import json
import zlib
from collections.abc import Sequence
from dataclasses import replace

from app.domain.documents import Extraction, Segment
from app.domain.errors import NeedsOcr, NoText
from app.domain.messages import Message, message
from app.domain.scans import ScannedText
from app.extraction.cleaning import cleaned
from app.extraction.hyphenation import join_cut_words

_PICTURES = "left_out.picture_pages"
_LONGEST = 2 << 20  # bytes of what is sent, which is one frame; some 6 million characters
_LONGEST_UNPACKED = 64 << 20


def pack_scanned(scanned: ScannedText | None) -> str:
    """As it is sent; of a document with more text than a frame holds, the first pages."""
    if scanned is None:
        return ""
    pages = scanned.pages
    while True:
        data = json.dumps([scanned.missing + len(scanned.pages) - len(pages), pages], ensure_ascii=False)
        packed = base64.b85encode(zlib.compress(data.encode("utf-8", "replace")))
        if len(packed) <= _LONGEST or not pages:
            return packed.decode()
        pages = pages[: len(pages) * 3 // 4]


def unpack_scanned(packed: str) -> ScannedText | None:
    """What `pack_scanned` made."""
    if not packed:
        return None
    missing, pages = json.loads(zlib.decompressobj().decompress(base64.b85decode(packed), _LONGEST_UNPACKED))
    return ScannedText(tuple((number, text) for number, text in pages), missing)


def with_scanned_pages(extraction: Extraction | None, scanned: ScannedText) -> Extraction:
    """The pages with text and those that were read, in order; None where no page has text. It says how many pictures
    are not read. Raises `NeedsOcr` where there is no text yet, `NoText` where there will be none."""
    found = extraction or Extraction(())
    known = {segment.page for segment in found.segments}
    read = [(number, text) for number, text in scanned.pages if number not in known]
    texts = join_cut_words([text for _, text in read])
    pages = cleaned(Extraction(tuple(Segment(text, number) for (number, _), text in zip(read, texts, strict=True))))
    segments = sorted((*found.segments, *pages.segments), key=lambda segment: segment.page or 0)
    if not segments:
        raise NeedsOcr(message("no_text.pdf")) if scanned.missing else NoText(message("no_text.scan"))
    count = len(segments) + scanned.missing if extraction is None else None
    left_out = _left_out(found.left_out, len(read), scanned.missing, count)
    return replace(found, segments=tuple(segments), left_out=left_out)


def _left_out(told: Sequence[Message], read: int, missing: int, count: int | None) -> tuple[Message, ...]:
    """What is left out, with those pictures alone that are not read."""
    kept = []
    for each in told:
        if each.code == _PICTURES:
            left = min(missing, int(str(each.params["n"])) - read) if missing else 0
            if left > 0:
                kept.append(message(_PICTURES, n=left, count=each.params["count"]))
        else:
            kept.append(each)
    if count is not None and missing:
        kept.append(message(_PICTURES, n=missing, count=count))
    return tuple(kept)
