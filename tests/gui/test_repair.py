"""A library that is damaged is repaired from the window: asked for in it, or at the start."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QMessageBox

from app.common.paths import DataDir
from app.domain.errors import DamagedCatalogue
from app.domain.messages import message
from app.gui import repair
from app.gui.repair import RepairDialog, offer_repair
from app.library import Library


@pytest.fixture
def damaged(tmp_path: Path, data_dir: Path) -> Path:
    papers = tmp_path / "papers"
    papers.mkdir()
    (papers / "a.txt").write_text("The silver brooch is in the coat.")
    with Library.open(data_dir) as library:
        library.add_folder(papers)
        library.index_now()
    with sqlite3.connect(DataDir(data_dir).catalogue) as connection:
        connection.execute("UPDATE counts SET n = 99 WHERE what = 'chunks'")
    connection.close()
    return data_dir


def test_what_is_damaged_is_repaired_and_told(qtbot: Any, damaged: Path) -> None:
    dialog = RepairDialog(damaged)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.start()
    qtbot.waitUntil(lambda: dialog.report is not None)
    assert dialog.doing.text() == "All of it is repaired."
    assert "1 count that is kept is wrong. (repaired: made again from the catalogue)" in dialog.found.toPlainText()
    assert dialog.close_button.text() == "Open the library"
    dialog.close_button.click()
    again = RepairDialog(damaged)
    qtbot.addWidget(again)
    again.start()
    qtbot.waitUntil(lambda: again.report is not None)
    assert again.doing.text() == "The library is sound."
    again.reject()


def test_while_somebody_writes_nothing_is_repaired(qtbot: Any, damaged: Path) -> None:
    with Library.open(damaged):
        dialog = RepairDialog(damaged)
        qtbot.addWidget(dialog)
        dialog.start()
        qtbot.waitUntil(lambda: "Another Dragoman" in dialog.doing.text())
        assert dialog.report is None
        dialog.reject()


def test_closing_it_stops_it(qtbot: Any, damaged: Path) -> None:
    dialog = RepairDialog(damaged)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.start()
    dialog.reject()
    assert not dialog.isVisible()


@pytest.mark.parametrize("answer", ["Repair", "Close"])
def test_at_the_start_repair_is_offered(
    qtbot: Any, data_dir: Path, monkeypatch: pytest.MonkeyPatch, answer: str
) -> None:
    repaired: list[Path] = []

    def press(box: QMessageBox) -> int:
        button = next(each for each in box.buttons() if each.text().replace("&", "") == answer)
        button.click()
        return 0

    def note(place: Path) -> bool:
        repaired.append(place)
        return True

    monkeypatch.setattr(QMessageBox, "exec", press)
    monkeypatch.setattr(repair, "repair_library", note)
    fault = DamagedCatalogue(message("storage.catalogue_damaged"), message("storage.repair"))
    assert offer_repair(data_dir, fault) == (answer == "Repair")
    assert repaired == ([data_dir] if answer == "Repair" else [])


def test_repair_is_asked_for_in_the_window_which_then_closes(qtbot: Any, window: Any) -> None:
    window.repairs.repair()
    (box,) = window.findChildren(QMessageBox)
    assert "Your documents are not touched" in box.informativeText() and not window.repairs.wanted
    next(each for each in box.buttons() if each.text().replace("&", "") == "Check and repair").click()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert window.repairs.wanted
