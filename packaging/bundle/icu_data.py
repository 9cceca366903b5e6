"""The data of ICU that Qt's wheels for Linux bring, without what Qt never asks for: a fifth of their 32 MB.

Qt sorts with ICU (QCollator) and names time zones with it; its own tables say the rest (QLocale, text boundaries,
encodings). So the rules of sorting stay, in every language, and the names of zones in the window's languages. What is
missing falls back to the root, as ICU does for any language that it does not know.
"""

from __future__ import annotations

import re
import struct
import subprocess
from collections.abc import Iterable, Iterator
from pathlib import Path

_DROPPED_FOLDERS = frozenset({"brkitr", "curr", "lang", "rbnf", "region", "translit", "unit"})
_DROPPED_SUFFIXES = (".cnv", ".cfu", ".spp")
_DROPPED_FILES = frozenset({"unames.icu"})
_NO_LANGUAGE = frozenset({"root", "pool", "res_index", "tzdbNames"})
_LOCALE = re.compile(r"(?P<language>[a-z]{2,3})(?:_\w+)?$")
_ALIGNMENT = 16
_HEADER = struct.Struct("<HBB")
_MAGIC = (0xDA, 0x27)


def shrink(inside: Path, work: Path, languages: Iterable[str]) -> None:
    """Puts a smaller library in the place of the one in the bundle's folder; what is unknown is left as it is."""
    libraries = sorted((inside / "PySide6" / "Qt" / "lib").glob("libicudata.so.*"))
    for library in libraries:
        version = library.suffix[1:]
        smaller = pruned(data_of(library), ["en", *languages])
        _compile(smaller, f"icudt{version}_dat", library, work)


def data_of(library: Path) -> bytes:
    """The archive, which is the only thing in the library."""
    whole = library.read_bytes()
    start = whole.find(b"CmnD") - 12
    if start < 0 or tuple(whole[start + 2 : start + 4]) != _MAGIC:
        raise ValueError(f"{library.name} holds no archive of ICU's")
    return whole[start:]


def pruned(archive: bytes, languages: Iterable[str]) -> bytes:
    """The archive with the items alone that are kept, in the order that ICU searches them."""
    codes = frozenset(languages)
    header_size, *_ = _HEADER.unpack_from(archive)
    kept = [(name, data) for name, data in items(archive) if is_kept(name.partition("/")[2], codes)]
    names = b"".join(name.encode() + b"\0" for name, _ in kept)
    contents_at = _aligned(4 + 8 * len(kept) + len(names))
    table = struct.pack("<I", len(kept))
    name_at = 4 + 8 * len(kept)
    chunks: list[bytes] = []
    data_at = contents_at
    for name, data in kept:
        table += struct.pack("<II", name_at, data_at)
        name_at += len(name.encode()) + 1
        padded = data + bytes(_aligned(len(data)) - len(data))
        chunks.append(padded)
        data_at += len(padded)
    contents = (table + names).ljust(contents_at, b"\0") + b"".join(chunks)
    return archive[:header_size] + contents


def items(archive: bytes) -> Iterator[tuple[str, bytes]]:
    """Name and bytes of each item of an archive (ICU's format CmnD, version 1)."""
    header_size, *_ = _HEADER.unpack_from(archive)
    toc = memoryview(archive)[header_size:]
    (count,) = struct.unpack_from("<I", toc)
    entries = [struct.unpack_from("<II", toc, 4 + 8 * number) for number in range(count)]
    for number, (name_at, data_at) in enumerate(entries):
        name = bytes(toc[name_at : name_at + 256]).split(b"\0", 1)[0].decode()
        end = entries[number + 1][1] if number + 1 < count else _end_of_last(toc, data_at)
        yield name, bytes(toc[data_at:end])


def _end_of_last(toc: memoryview, start: int) -> int:
    """The last item's end is not noted: all that is there, up to the zeros and tables that the linker adds. It is a
    bundle of resources or a small table; some bytes too many do no harm."""
    return min(len(toc), start + (1 << 20))


def is_kept(item: str, languages: frozenset[str]) -> bool:
    """Whether Qt, or ICU for itself, may ask for the item, which is named as in the archive without its version."""
    folder, _, name = item.rpartition("/")
    if folder in _DROPPED_FOLDERS or name.endswith(_DROPPED_SUFFIXES) or name in _DROPPED_FILES:
        return False
    stem, _, suffix = name.partition(".")
    if folder == "coll" or suffix != "res" or stem in _NO_LANGUAGE:
        return True
    locale = _LOCALE.match(stem)
    return locale is None or locale["language"] in languages


def _aligned(length: int) -> int:
    return -(-length // _ALIGNMENT) * _ALIGNMENT


def _compile(data: bytes, symbol: str, library: Path, work: Path) -> None:
    work.mkdir(parents=True, exist_ok=True)
    (work / "icu.dat").write_bytes(data)
    assembly = (
        f".section .rodata\n.balign {_ALIGNMENT}\n.globl {symbol}\n.type {symbol}, @object\n{symbol}:\n"
        f'.incbin "icu.dat"\n.size {symbol}, .-{symbol}\n.section .note.GNU-stack,"",@progbits\n'
    )
    (work / "icu.s").write_text(assembly, encoding="ascii")
    subprocess.run(
        ["cc", "-shared", "-nostdlib", f"-Wl,-soname,{library.name}", "-o", str(library.resolve()), "icu.s"],
        cwd=work,
        check=True,
    )
