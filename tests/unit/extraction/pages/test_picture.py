"""Pictures as pages: drawn and read in the worker's process, here in this one."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest
from picture_makers import bomb, exif, pages, picture, saved
from PIL import Image

from app.domain.errors import DamagedDocument, UnsupportedFormat
from app.extraction.pages.opening import OpenPages, open_pages

RED, GREEN, BLUE = (255, 0, 0), (0, 128, 0), (0, 0, 255)


def _opened(folder: Path, data: bytes) -> OpenPages:
    path = folder / "picture"
    path.write_bytes(data)
    return open_pages(os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0)), len(data))


def _corner(opened: OpenPages, number: int = 1, scale: float = 1.0, turns: int = 0) -> tuple[int, ...]:
    """The first pixel of a page as it is drawn."""
    *_, pixels = opened.draw(number, scale, turns)
    return tuple(pixels[:3])


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "TIFF", "WEBP", "GIF", "BMP"])
def test_each_kind_is_drawn(tmp_path: Path, kind: str) -> None:
    opened = _opened(tmp_path, picture(kind))
    assert list(opened.sizes()) == [pytest.approx((230.4, 172.8))], "100 dots to the inch"
    width, height, scale, pixels = opened.draw(1, 0.5)
    assert (width, height, scale, len(pixels)) == (115, 86, 0.5, 3 * 115 * 86)
    assert tuple(pixels[:3]) == pytest.approx(GREEN, abs=4)
    assert list(opened.pages_without_text(10)) == [1] and opened.text(1) == ("", [])
    opened.close()


def test_it_is_drawn_as_it_is_held(tmp_path: Path) -> None:
    """Its note says that the camera was turned."""
    image = Image.new("RGB", (40, 20), "red")
    image.paste(BLUE, (20, 0, 40, 20))
    opened = _opened(tmp_path, saved(image, "PNG", exif=exif({274: 6})))
    assert list(opened.sizes()) == [pytest.approx((14.4, 28.8))]
    width, height, _, pixels = opened.draw(1, 72 / 72)
    assert (width, height) == (14, 29)
    assert tuple(pixels[:3]) == RED and tuple(pixels[-3:]) == BLUE
    assert _corner(opened, turns=2) == BLUE, "and turned on when that is asked for"
    assert opened.draw(1, 1.0, 1)[:2] == (29, 14)
    opened.close()


def test_the_pictures_of_a_tiff_are_pages(tmp_path: Path) -> None:
    images = [Image.new("RGB", (200, 100 + 10 * n), colour) for n, colour in enumerate((RED, GREEN, BLUE))]
    images.append(Image.new("RGB", (20, 20)))
    opened = _opened(tmp_path, pages(images))
    assert [round(height, 1) for _, height in opened.sizes()] == [72.0, 79.2, 86.4, 14.4]
    assert [_corner(opened, number) for number in (3, 1, 2)] == [BLUE, RED, GREEN]
    assert list(opened.pages_without_text(10)) == [1, 2, 3], "on the smallest nobody writes"
    assert list(opened.pages_without_text(2)) == [1, 2]
    with pytest.raises(DamagedDocument):
        opened.draw(5, 1.0)
    opened.close()


def test_a_large_picture_is_a_sheet_of_paper(tmp_path: Path) -> None:
    opened = _opened(tmp_path, picture("JPEG", (4000, 3000)))
    ((width, height),) = opened.sizes()
    assert width * height == pytest.approx(842 * 595) and width / height == pytest.approx(4 / 3)
    opened.close()


@pytest.mark.parametrize(
    ("image", "expected"),
    [
        (Image.new("RGBA", (9, 9), (0, 0, 0, 0)), (255, 255, 255)),
        (Image.new("LA", (9, 9), (0, 255)), (0, 0, 0)),
        (Image.new("I;16", (9, 9), 40_000), (0, 0, 0)),
        (Image.new("1", (9, 9), 1), (255, 255, 255)),
        (Image.new("CMYK", (9, 9), (0, 0, 0, 0)), (255, 255, 255)),
    ],
    ids=["seen through", "grey with alpha", "16 bits", "one bit", "inks"],
)
def test_every_sort_of_pixels_becomes_colours(tmp_path: Path, image: Image.Image, expected: tuple[int, ...]) -> None:
    opened = _opened(tmp_path, saved(image, "TIFF"))
    assert _corner(opened) == expected
    opened.close()


def test_of_a_picture_that_breaks_off_there_is_the_beginning(tmp_path: Path) -> None:
    whole = saved(Image.effect_noise((300, 300), 90), "PNG")
    opened = _opened(tmp_path, whole[: len(whole) // 2])
    _, _, _, pixels = opened.draw(1, 1.0)
    assert len(set(pixels[:300])) > 10
    opened.close()


def test_a_bomb_is_not_unpacked(tmp_path: Path) -> None:
    opened = _opened(tmp_path, bomb())
    began = time.process_time()
    with pytest.raises(DamagedDocument) as raised:
        opened.draw(1, 1.0)
    assert raised.value.reason.code == "damaged.bomb" and time.process_time() - began < 1
    opened.close()


def test_of_ten_thousand_pages_there_are_the_first(tmp_path: Path) -> None:
    page = Image.new("1", (101, 101))
    data = bytearray(saved(page, "TIFF"))
    first = int.from_bytes(data[4:8], "little")
    count = int.from_bytes(data[first : first + 2], "little")
    listed = bytes(data[first : first + 2 + 12 * count])
    data[4:8] = (at := len(data)).to_bytes(4, "little")
    for _ in range(10_000):
        at += len(listed) + 4
        data += listed + at.to_bytes(4, "little")
    began = time.process_time()
    opened = _opened(tmp_path, bytes(data))
    assert len(list(opened.sizes())) == 2_000 and len(list(opened.pages_without_text(20_000))) == 2_000
    assert time.process_time() - began < 20
    opened.close()


def test_pages_in_a_circle_end(tmp_path: Path) -> None:
    data = bytearray(saved(Image.new("L", (120, 120)), "TIFF"))
    first = int.from_bytes(data[4:8], "little")
    end = first + 2 + 12 * int.from_bytes(data[first : first + 2], "little")
    data[end : end + 4] = data[4:8]
    opened = _opened(tmp_path, bytes(data))
    assert len(list(opened.sizes())) == 1
    opened.close()


def test_what_nothing_unpacks_says_so(tmp_path: Path) -> None:
    opened = _opened(tmp_path, b"\0\0\0\x18ftypheic" + bytes(100))
    assert list(opened.pages_without_text(9)) == [1], "it is told of as one that could not be read"
    with pytest.raises(UnsupportedFormat) as raised:
        opened.draw(1, 1.0)
    assert raised.value.reason.params["extension"] == "heic"


def test_noise_is_damaged(tmp_path: Path) -> None:
    with pytest.raises(DamagedDocument):
        _opened(tmp_path, b"\x89PNG\r\n\x1a\n" + os.urandom(1000))
