"""UTF-16 and UTF-32 without a mark: told by what comes out."""

from __future__ import annotations

import regex

from app.extraction.charset.plausible import is_of_one_writing

_SAMPLE = 20_000  # bytes
_FEWEST = 4  # characters
_EAST_ASIAN = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}]")
# What shows that Chinese or Japanese was read the right way round where no zero byte does: any two bytes make a Han
# character, but not these.
_TELLING = regex.compile(r"[\u3001-\u3011\u3040-\u30ff\uff01-\uff1f]|[的一是不了在人有我他这個们中来上大]")


def decode_wide(data: bytes) -> str | None:
    """The text, with U+FFFD for what is broken; None where it is neither of both."""
    sample = data[:_SAMPLE]
    zeros = b"\0" in sample
    # Two ASCII letters make a Han character. (Kana are in row 0x30, the digit 0.)
    if not zeros and sum(0x20 <= byte < 0x7F for byte in sample) - 2 * sample.count(0x30) > 0.7 * len(sample):
        return None
    if zeros and (text := _utf_32(data, sample)) is not None:
        return text
    for encoding in ("utf-16-le", "utf-16-be"):
        read = sample[: len(sample) // 2 * 2].decode(encoding, "replace")
        # A pair may be cut at the end of the sample.
        if len(read) < _FEWEST or read[:-1].count("\ufffd") * 50 > len(read) or "\0" in read:
            continue
        if not is_of_one_writing(read):
            continue
        if not zeros and min(len(_TELLING.findall(read)) * 6, len(_EAST_ASIAN.findall(read))) * 2 < len(read):
            continue
        return data.decode(encoding, "replace")
    return None


def _utf_32(data: bytes, sample: bytes) -> str | None:
    lanes = [sample[lane::4].count(0) * 4 / len(sample) for lane in range(4)]
    for encoding, empty in (("utf-32-le", (2, 3)), ("utf-32-be", (1, 0))):
        # The planes beyond the first are seldom.
        if lanes[empty[1]] > 0.99 and lanes[empty[0]] > 0.9 and len(sample) % 4 == 0:
            try:
                return data.decode(encoding)
            except UnicodeDecodeError:
                continue
    return None
