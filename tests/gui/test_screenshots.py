"""The pictures of the window: the driver that takes them, kept small, and compared."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from screen_driver import Driver
from screen_material import date_files
from screen_pictures import compare_folders, differing_share, save

from app.library import Library


def _picture(colour: str, width: int = 10) -> QImage:
    picture = QImage(width, 10, QImage.Format.Format_RGB888)
    picture.fill(QColor(colour))
    return picture


def test_the_driver_takes_pictures_of_the_real_window(
    qtbot: Any, qapp: QApplication, tmp_path: Path, data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    folder = tmp_path / "papers"
    folder.mkdir()
    (folder / "brooch.txt").write_text("Grandmother sewed the silver brooch into her winter coat.", encoding="utf-8")
    date_files(folder)
    with Library.open(data_dir) as library:
        library.start()
        driver = Driver(qapp, library, data_dir)
        try:
            driver.show(800, 600)
            driver.take("begin")
            driver.window.folders.add(folder)
            driver.indexed()
            driver.ask("silver brooch")
            driver.take("answer")
            assert driver.window.results.hits[0].path == folder / "brooch.txt"
        finally:
            driver.close()
    begin, answer = driver.pictures["begin"], driver.pictures["answer"]
    assert begin.width() == answer.width() >= 800
    assert differing_share(begin, answer) > 0.02


def test_a_picture_is_kept_small_and_compared(qapp: QApplication, tmp_path: Path) -> None:
    kept, taken = tmp_path / "kept", tmp_path / "taken"
    for place in (kept, taken):
        place.mkdir()
        save(_picture("#336699", width=9), place / "same.png")  # 9: a line of it is padded
    other = _picture("#336699")
    save(other, kept / "changed.png")
    for across in range(5):
        for down in range(10):
            other.setPixelColor(across, down, QColor("white"))
    save(other, taken / "changed.png")
    save(other, taken / "new.png")
    assert QImage(str(kept / "same.png")).pixelColor(8, 9) == QColor("#336699")
    assert dict(compare_folders(kept, taken)) == {"changed.png": 0.5, "new.png": 1.0, "same.png": 0.0}
    assert differing_share(_picture("#808080"), _picture("#888888")) == 0.0  # letters differ so from font to font
