"""The archive of ICU's data without what Qt does not ask for, on a small archive of the same form."""

from __future__ import annotations

import struct

import icu_data
import pytest

LANGUAGES = frozenset({"en", "de", "zh"})


def _archive(items: dict[str, bytes]) -> bytes:
    """As ICU's own tools write one: a header of 32 bytes, the table of what is there, names, contents."""
    header = struct.pack("<HBBHHBBBB4s4s4s", 32, 0xDA, 0x27, 20, 0, 0, 0, 2, 0, b"CmnD", b"\1\0\0\0", b"\0\0\0\0")
    header = header.ljust(32, b"\0")
    names = b"".join(name.encode() + b"\0" for name in items)
    table, name_at = struct.pack("<I", len(items)), 4 + 8 * len(items)
    data_at = -(-(name_at + len(names)) // 16) * 16
    contents = b""
    for name, data in items.items():
        table += struct.pack("<II", name_at, data_at + len(contents))
        name_at += len(name) + 1
        contents += data.ljust(-(-len(data) // 16) * 16, b"\0")
    return header + (table + names).ljust(data_at, b"\0") + contents


def test_items_that_are_kept_are_the_same_in_the_same_order() -> None:
    every = {
        "icudt73l/coll/sv.res": b"sorting in Swedish, which any person may want",
        "icudt73l/curr/de.res": b"names of currencies",
        "icudt73l/de.res": b"German",
        "icudt73l/ibm-37.cnv": b"an encoding",
        "icudt73l/root.res": b"the root",
        "icudt73l/sv.res": b"Swedish",
        "icudt73l/zone/zh_Hant.res": b"names of zones",
    }
    whole = _archive(every)
    assert {name: data.rstrip(b"\0") for name, data in icu_data.items(whole)} == every
    smaller = icu_data.pruned(whole, LANGUAGES)
    kept = {name: data.rstrip(b"\0") for name, data in icu_data.items(smaller)}
    assert list(kept) == [
        "icudt73l/coll/sv.res",
        "icudt73l/de.res",
        "icudt73l/root.res",
        "icudt73l/zone/zh_Hant.res",
    ]
    assert all(every[name] == data for name, data in kept.items())
    assert smaller[:32] == whole[:32] and len(smaller) < len(whole)


@pytest.mark.parametrize(
    ("item", "kept"),
    [
        ("supplementalData.res", True),
        ("coll/ucadata.icu", True),
        ("zone/tzdbNames.res", True),
        ("en_GB.res", True),
        ("zu.res", False),
        ("brkitr/thaidict.dict", False),
        ("unames.icu", False),
    ],
)
def test_items_by_name(item: str, kept: bool) -> None:
    assert icu_data.is_kept(item, LANGUAGES) is kept
