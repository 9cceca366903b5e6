"""Passwords of archives, as 7-Zip locks them and as PKZIP has since 1989."""

from __future__ import annotations

import pytest
from archive_makers import AES, FILES, LZMA2, encrypted, raw, seven_zip, zip_crypto

from app.domain.errors import EncryptedDocument, UnsupportedFormat
from app.extraction.formats import format_named
from app.extraction.inside import extract_documents
from app.extraction.unlocking.unlock import check_password
from app.extraction.workers.budget import UNLIMITED

_WHOLE = b"".join(FILES.values())
_PACKED = raw(_WHOLE, LZMA2)
_STEPS = [AES, (b"\x21", b"\x08")]
_SIZES = [len(_PACKED), len(_WHOLE)]
_LOCKED = {
    "zip": zip_crypto("one.txt", b"The heron stands in the reeds.", "Reiher"),
    "7z": seven_zip(encrypted(_PACKED, "Reiher"), _STEPS, _SIZES),
}


@pytest.mark.parametrize("name", _LOCKED)
def test_a_password_is_tried_and_opens_what_is_in_the_archive(name: str) -> None:
    data = _LOCKED[name]
    check_password(data, "Reiher", UNLIMITED)
    with pytest.raises(EncryptedDocument, match=r"encrypted\.wrong_password"):
        check_password(data, "reiher", UNLIMITED)
    found = list(extract_documents(data, format_named(name), passwords=["reiher", "Reiher"], name=f"a.{name}"))
    assert found[0].segments[0].text.startswith("The heron stands") and not found[-1].left_out
    with pytest.raises(EncryptedDocument, match=r"encrypted\.password"):
        list(extract_documents(data, format_named(name), passwords=["reiher"], name=f"a.{name}"))


def test_an_archive_that_needs_none() -> None:
    with pytest.raises(UnsupportedFormat, match=r"encrypted\.no_password"):
        check_password(seven_zip(_PACKED, _STEPS[1:], _SIZES[1:]), "Reiher", UNLIMITED)
