from __future__ import annotations

import pytest

from app.domain.documents import Extraction, Segment
from app.domain.errors import NeedsOcr, NoText
from app.domain.messages import message
from app.domain.scans import ScannedText
from app.extraction.scans import pack_scanned, unpack_scanned, with_scanned_pages

PICTURES = message("left_out.picture_pages", n=2, count=3)


def test_pages_come_in_their_order() -> None:
    typed = Extraction((Segment("typed", 2),), "A title", left_out=(PICTURES,))
    found = with_scanned_pages(typed, ScannedText(((1, "first"), (3, "third"))))
    assert [(each.page, each.text) for each in found.segments] == [(1, "first"), (2, "typed"), (3, "third")]
    assert (found.title, found.left_out) == ("A title", ())


def test_what_is_not_read_is_still_told() -> None:
    typed = Extraction((Segment("typed", 2),), left_out=(message("file.slow_pages", pages="9", n=1), PICTURES))
    found = with_scanned_pages(typed, ScannedText(((1, "first"),), missing=1))
    assert found.left_out == (typed.left_out[0], message("left_out.picture_pages", n=1, count=3))
    alone = with_scanned_pages(None, ScannedText(((1, "first"),), missing=5))
    assert alone.left_out == (message("left_out.picture_pages", n=5, count=6),)


def test_a_page_with_text_of_its_own_keeps_it() -> None:
    found = with_scanned_pages(Extraction((Segment("typed", 1),)), ScannedText(((1, "tvped"),)))
    assert [each.text for each in found.segments] == ["typed"]


GARBLED = message("left_out.garbled_pages", n=2, count=3)


def test_what_was_read_takes_the_place_of_garbled_letters() -> None:
    typed = Extraction(
        (Segment("typed", 1), Segment("uzqfe", 2, garbled=True), Segment("bhbjo", 3, garbled=True)),
        left_out=(PICTURES, GARBLED),
    )
    found = with_scanned_pages(typed, ScannedText(((1, "tvped"), (2, "typed too"), (3, " ")), missing=2))
    assert [(each.page, each.text, each.garbled) for each in found.segments] == [
        (1, "typed", False), (2, "typed too", False), (3, "bhbjo", True)
    ]  # fmt: skip
    assert found.left_out == (PICTURES, message("left_out.garbled_pages", n=1, count=3))


def test_what_was_read_no_better_does_not() -> None:
    told = message("left_out.garbled_pages", n=1, count=3)
    typed = Extraction((Segment("uzqfe", 1, garbled=True),), left_out=(told,))
    found = with_scanned_pages(typed, ScannedText(((1, "\ue054\ue068 컪픦 팢퓒 솒빪"),)))
    assert [each.text for each in found.segments] == ["uzqfe"] and found.left_out == (told,)


def test_a_word_that_a_line_cuts_is_joined_with_evidence_from_another_page() -> None:
    found = with_scanned_pages(None, ScannedText(((1, "the har-\nbour"), (2, "a harbour"))))
    assert found.segments[0].text.split() == ["the", "harbour"]


def test_pictures_without_letters() -> None:
    with pytest.raises(NoText) as refused:
        with_scanned_pages(None, ScannedText(((1, ""), (2, " \n"))))
    assert refused.value.reason == message("no_text.scan") and type(refused.value) is NoText
    with pytest.raises(NeedsOcr):
        with_scanned_pages(None, ScannedText(((1, ""),), missing=1))


def test_what_is_sent_comes_as_it_was() -> None:
    scanned = ScannedText(((1, "Größe"), (7, "日本\n\ud800")), 3)
    assert unpack_scanned(pack_scanned(scanned)) == ScannedText(((1, "Größe"), (7, "日本\n?")), 3)
    assert unpack_scanned(pack_scanned(None)) is None


def test_more_than_a_frame_holds_is_not_sent() -> None:
    import random

    letters = random.Random(1)
    pages = tuple((n, "".join(chr(letters.randrange(0x4E00, 0x9000)) for _ in range(30_000))) for n in range(1, 61))
    packed = pack_scanned(ScannedText(pages))
    found = unpack_scanned(packed)
    assert len(packed) < 3 << 20 and found is not None
    assert found.pages == pages[: len(found.pages)] and found.missing == 60 - len(found.pages) > 0
