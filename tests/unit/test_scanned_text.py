from __future__ import annotations

from app.document_views import lines_of
from app.domain.scans import PlacedWord, ScannedPage
from app.domain.views import PageSize
from app.scanned_text import text_of_scan

SIZE = PageSize(100, 200)


def test_each_letter_has_its_part_of_the_word() -> None:
    page = text_of_scan(ScannedPage(3, "ab c", (PlacedWord((0, 2), (0.1, 0.5, 0.3, 0.6)),)), SIZE)
    assert (page.number, page.text) == (3, "ab c")
    assert page.boxes == ((10, 100, 20, 120), (20, 100, 30, 120), None, None)
    assert lines_of(page, [(0, 2)]) == ((10, 100, 30, 120),)


def test_letters_that_run_from_the_right() -> None:
    page = text_of_scan(ScannedPage(1, "אב", (PlacedWord((0, 2), (0.1, 0.5, 0.3, 0.6)),), "Hebrew"), SIZE)
    assert page.boxes == ((20, 100, 30, 120), (10, 100, 20, 120))


def test_a_word_that_is_written_up_the_page_is_whole() -> None:
    page = text_of_scan(ScannedPage(1, "ab", (PlacedWord((0, 2), (0.1, 0.1, 0.12, 0.5)),)), SIZE)
    assert page.boxes == ((10, 20, 12, 100),) * 2
