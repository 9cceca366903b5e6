"""From bytes of unknown encoding to text. Owns the charset library (chardet).

The order is from sure to guessed: byte order mark, escape sequences, valid UTF-8, UTF-16 by what comes out, what the
file itself declares, each line for itself where some are UTF-8, the detector.
"""

from __future__ import annotations

import codecs
import re

from app.domain.errors import DamagedDocument
from app.extraction.charset.appended import decode_appended
from app.extraction.charset.escapes import decode_hz, decode_iso_2022, decode_utf_7
from app.extraction.charset.known_words import known_words
from app.extraction.charset.legacy import SUPERSETS, decode_legacy
from app.extraction.charset.plausible import mixed_share, odd_share
from app.extraction.charset.twice import undone
from app.extraction.charset.wide import decode_wide
from app.extraction.reasons import BINARY

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark is its beginning
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DECLARED = re.compile(
    rb"""(?:<\?xml[^>]{0,200}?encoding|<meta[^>]{0,200}?charset)\s*+=\s*+(?:["']\s*+)?([\w.:-]+)""", re.I
)
# Names that browsers know and Python does not.
_NAMES = {
    "iso-8859-8-i": "cp1255", "iso-8859-8-e": "cp1255", "logical": "cp1255", "visual": "cp1255", "x-gbk": "gbk",
    "x-mac-cyrillic": "mac_cyrillic", "x-mac-ukrainian": "mac_cyrillic", "x-mac-roman": "mac_roman",
    "x-euc-jp": "euc_jp", "x-x-big5": "big5", "cn-big5": "big5", "dos-874": "cp874", "windows-949": "cp949",
    "x-windows-949": "cp949", "cp-850": "cp850", "win-1251": "cp1251", "cp-1251": "cp1251", "cp-866": "cp866",
}  # fmt: skip
_CODED = {"utf-7": "utf-7", "unicode-1-1-utf-7": "utf-7", "hz-gb-2312": "hz", "hz": "hz"}  # in ASCII
_SAMPLE = 200_000
_CONTROLS = bytes(byte for byte in range(32) if byte not in b"\t\n\v\f\r\x1a\x1b")
_HIGH_CONTROL = re.compile("[\x80-\x9f]")
_ZEROS = re.compile(rb"\0++")
_FEW = 8  # letters beyond ASCII; of fewer only what mixes alphabets is surely not what was meant


def decode(data: bytes) -> str:
    """The text of `data`; DamagedDocument where it is no text. Bytes that do not decode become U+FFFD."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return (encoding == "utf-16" and decode_appended(data)) or undone(data.decode(encoding, "replace"))
    if b"\0" in data:
        return decode_wide(data) or decode_appended(data) or _decode_bytes(_without_zeros(data))
    return _decode_bytes(data)


def _decode_bytes(data: bytes) -> str:
    """Of text without zero bytes."""
    if data.isascii():
        coded = decode_iso_2022(data) or decode_hz(data) or decode_utf_7(data)
        return coded or (decode_wide(data) if _has_controls(data) else None) or data.decode("ascii")
    try:
        return undone(data.decode("utf-8"))
    except UnicodeDecodeError:
        pass
    if _has_controls(data):
        wide = decode_wide(data)
        if wide is None:
            raise DamagedDocument(BINARY)
        return wide
    return _as_declared(data) or _guessed(data)


def _guessed(data: bytes) -> str:
    return _line_by_line(data) or decode_wide(data) or _legacy(data)


def _has_controls(data: bytes) -> bool:
    """Whether it is no text of a byte for each character: they are halves of letters, maybe."""
    sample = data[:_SAMPLE]
    return len(sample.translate(None, _CONTROLS)) < 0.95 * len(sample)


def _legacy(data: bytes) -> str:
    """Lines in which control characters come out are read alone: some were in another encoding."""
    text = decode_legacy(data)
    if not _HIGH_CONTROL.search(text):
        return text
    read, lines = text.split("\n"), data.split(b"\n")
    if len(read) != len(lines):
        return text
    return "\n".join(
        decode_legacy(line) if _HIGH_CONTROL.search(each) else each for line, each in zip(lines, read, strict=True)
    )


def _without_zeros(data: bytes) -> bytes:
    """A text without the few zero bytes that an old editor, a broken copy or a list of names has left in it."""
    sample = data[:_SAMPLE]
    if len(_ZEROS.findall(sample)) * 10 > len(sample) - sample.count(0):
        raise DamagedDocument(BINARY)
    return _ZEROS.sub(b" ", data.rstrip(b"\0"))


def _as_declared(data: bytes) -> str | None:
    """As a page or an XML file says itself; None where it does not, or where its bytes contradict it."""
    declared = _DECLARED.search(data[:_SAMPLE])
    return _believed(data, declared.group(1).decode("ascii", "replace")) if declared else None


def _believed(data: bytes, charset: str) -> str | None:
    named = normal_encoding(charset)
    try:
        text = data.decode(named) if named else None
    except UnicodeDecodeError:
        return None
    return None if text is None or _is_contradicted(text, named or "", data) else text


def _is_contradicted(text: str, encoding: str, data: bytes) -> bool:
    """Whether text that decodes as declared was not meant so. Latin-1 is what broken programs declare for everything,
    and it decodes everything: in words of Western languages, most letters are ASCII."""
    beyond = sum(character > "\x7f" for character in text)
    known, words = known_words(text)
    return (
        (beyond >= _FEW and encoding == "cp1252" and beyond * 2 > sum(map(str.isalpha, text)))
        or (beyond >= _FEW and odd_share(text[:_SAMPLE]) > 0.3)
        or mixed_share(text[:_SAMPLE]) > 0.5
        or (known < words and known_words(_guessed(data))[0] > known)
    )


def _line_by_line(data: bytes) -> str | None:
    """A file that programs of several encodings have written to: the lines in UTF-8 as such, the others as what they
    are together. None where no line is UTF-8."""
    lines = data.split(b"\n")
    beyond = {line for line in lines if not line.isascii()}
    texts = {line: text for line in beyond if (text := _as_utf_8(line)) is not None}
    if len(texts) * 20 < len(beyond) or not texts:
        return None
    others = [line for line in beyond if line not in texts]
    if others:
        together = decode_legacy(b"\n".join(others)).split("\n")
        if len(together) != len(others):
            together = list(map(decode_legacy, others))
        texts.update(zip(others, map(_likelier, others, together), strict=True))
    return "\n".join(texts[line] if line in texts else line.decode("ascii") for line in lines)


def _likelier(line: bytes, read: str) -> str:
    """A line that was read with others, unless it looks more like what people write when it is read alone."""
    odd = odd_share(read)
    return alone if odd and odd_share(alone := decode_legacy(line)) < odd else read


def _as_utf_8(line: bytes) -> str | None:
    """A line that is UTF-8 but for a few bytes (a cut end, a broken copy)."""
    text = line.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    return text if not broken or broken * 20 < sum(character > "\x7f" for character in text) else None


def normal_encoding(name: str) -> str | None:
    """Python's codec for a declared charset name, widened as browsers do; None where it knows no such text codec."""
    name = name.strip().casefold()
    try:
        info = codecs.lookup(_NAMES.get(name, name))
    except (LookupError, ValueError):
        return normal_encoding(name[2:]) if name.startswith("x-") else None
    if not getattr(info, "_is_text_encoding", True):
        return None
    encoding = info.name
    if encoding.startswith(("utf-16", "utf-32", "utf-7")) or encoding in ("idna", "punycode", "undefined"):
        return None  # a file whose declaration can be read byte by byte is none of these
    return SUPERSETS.get(encoding, encoding)


def decode_declared(data: bytes, charset: str | None) -> str:
    """As `decode`, but what `charset` says (a mail header, say) is believed unless the bytes contradict it."""
    charset = (charset or "").strip()
    if data.isascii():
        if (coded := _CODED.get(charset.casefold())) is not None:
            return data.decode(coded, "replace")
    elif not _is_utf_8(data) and (text := _believed(data, charset)) is not None:
        return text
    try:
        return decode(data)
    except DamagedDocument:
        return data.decode("latin-1")


def _is_utf_8(data: bytes) -> bool:
    """Whether it decodes so, which what is not meant so seldom does."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
