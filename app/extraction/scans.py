"""What was read on pages that are pictures (see extraction/ocr), put among the pages that have text. Pure, but for how
it is sent to the worker that cuts a document into chunks."""

from __future__ import annotations

import base64
import hashlib
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
from app.extraction.pdf.page_legibility import is_garbled, is_no_text

SHOWN_AS_PAGES = ("pdf", "picture")  # kinds of documents whose pages may be pictures
_PICTURES, _GARBLED = "left_out.picture_pages", "left_out.garbled_pages"
_LONGEST = 2 << 20  # bytes of what is sent, which is one frame; some 6 million characters
_LONGEST_UNPACKED = 64 << 20


def bytes_hash(data: bytes) -> bytes:
    """What a file of these bytes is known by in the catalogue (`file_hash` of storage/hashing.py)."""
    return hashlib.blake2b(data, digest_size=32).digest()


def pack_scanned(scanned: ScannedText | None) -> str:
    """As it is sent; of a document with more text than a frame holds, the first pages."""
    if scanned is None:
        return ""
    files = [("", scanned), *((hash_.hex(), text) for hash_, text in scanned.inside.items())]
    missing = {name: text.missing for name, text in files}
    pages = [(name, number, read) for name, text in files for number, read in text.pages]
    while True:
        data = json.dumps([missing, pages], ensure_ascii=False)
        packed = base64.b85encode(zlib.compress(data.encode("utf-8", "replace")))
        if len(packed) <= _LONGEST or not pages:
            return packed.decode()
        for name, _, _ in pages[len(pages) * 3 // 4 :]:
            missing[name] += 1
        pages = pages[: len(pages) * 3 // 4]


def unpack_scanned(packed: str) -> ScannedText | None:
    """What `pack_scanned` made."""
    if not packed:
        return None
    missing, pages = json.loads(zlib.decompressobj().decompress(base64.b85decode(packed), _LONGEST_UNPACKED))
    read: dict[str, list[tuple[int, str]]] = {name: [] for name in missing}
    for name, number, text in pages:
        read[name].append((number, text))
    itself, *within = (ScannedText(tuple(read[name]), missing[name]) for name in missing)
    return replace(
        itself, inside={bytes.fromhex(name): text for name, text in zip(list(missing)[1:], within, strict=True)}
    )


def with_scanned_pages(extraction: Extraction | None, scanned: ScannedText) -> Extraction:
    """The pages with text and those that were read, in order; None where no page has text. What was read takes the
    place of garbled text, unless it is no better. It says how many pictures are not read. Raises `NeedsOcr` where there
    is no text yet, `NoText` where there will be none."""
    found = extraction or Extraction(())
    garbled = {segment.page for segment in found.segments if segment.garbled}
    known = {segment.page for segment in found.segments} - garbled
    read = [(number, text) for number, text in scanned.pages if number not in known]
    read = [
        (number, text) for number, text in read if number not in garbled or not (is_no_text(text) or is_garbled(text))
    ]
    mended = garbled & {number for number, _ in read}
    kept = [segment for segment in found.segments if segment.page not in mended]
    texts = join_cut_words([text for _, text in read])
    pages = cleaned(Extraction(tuple(Segment(text, number) for (number, _), text in zip(read, texts, strict=True))))
    segments = sorted((*kept, *pages.segments), key=lambda segment: segment.page or 0)
    if not segments:
        raise NeedsOcr(message("no_text.pdf")) if scanned.missing else NoText(message("no_text.scan"))
    count = len(segments) + scanned.missing if extraction is None else None
    told = _left_out(found.left_out, _GARBLED, len(mended), len(garbled - mended))
    left_out = _left_out(told, _PICTURES, len(read) - len(mended), scanned.missing, count)
    return replace(found, segments=tuple(segments), left_out=left_out)


def _left_out(
    told: Sequence[Message], code: str, read: int, missing: int, count: int | None = None
) -> tuple[Message, ...]:
    """What is left out, with those pages alone of which this is said that are not read."""
    kept = []
    for each in told:
        if each.code == code:
            left = min(missing, int(str(each.params["n"])) - read)
            if left > 0:
                kept.append(message(code, n=left, count=each.params["count"]))
        else:
            kept.append(each)
    if count is not None and missing:
        kept.append(message(code, n=missing, count=count))
    return tuple(kept)
