"""The dialog of models and what is done when its buttons are pressed."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from app.domain.coverage import Coverage, EmbedderCoverage
from app.domain.errors import DownloadFault
from app.domain.messages import AS_WRITTEN, message
from app.domain.models import ModelInfo, ModelState, Role, TransferPhase, TransferProgress
from app.gui import desktop
from app.gui.dialogs.model_card import Prospect
from app.gui.dialogs.models_dialog import ModelsDialog


def model(id_: str, state: ModelState = ModelState.ABSENT, **more: Any) -> ModelInfo:
    values: dict[str, Any] = {
        "role": Role.EMBEDDER,
        "title": id_.upper(),
        "installed": state is ModelState.INSTALLED,
        "active": False,
        "dimension": None,
        "size_bytes": 569_958_496,
        "licence": "MIT",
        "languages": "many",
        "downloadable": True,
        "memory": 900_000_000,
    }
    return ModelInfo(**{"id": id_, "state": state, **values, **more})


BUILT_IN = model("e5-small", ModelState.INSTALLED, active=True, built_in=True, downloadable=False)
RERANKER = model("reranker", role=Role.RERANKER)


@pytest.fixture
def dialog(qtbot: Any) -> ModelsDialog:
    shown = ModelsDialog()
    qtbot.addWidget(shown)
    return shown


def select(dialog: ModelsDialog, id_: str) -> None:
    shown = dialog.advanced.tree.findItems("", Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive)
    (item,) = (item for item in shown if item.data(0, Qt.ItemDataRole.UserRole) == id_)
    dialog.advanced.tree.setCurrentItem(item)


def able(dialog: ModelsDialog) -> set[str]:
    """The names of the buttons that can be pressed."""
    buttons = {
        "get": dialog.advanced.get_button,
        "import": dialog.advanced.import_button,
        "use": dialog.advanced.use_button,
        "verify": dialog.advanced.verify_button,
        "remove": dialog.advanced.remove_button,
    }
    return {name for name, button in buttons.items() if button.isEnabled()}


def test_what_can_be_done_with_each(dialog: ModelsDialog) -> None:
    models = (
        BUILT_IN,
        model("absent", notice="Read the terms."),
        model("half", ModelState.PARTIAL),
        model("there", ModelState.INSTALLED, digests={"model.onnx": "0123"}),
        model("broken", ModelState.BROKEN, problem=message("file.empty")),
        model("by-hand", downloadable=False),
        RERANKER,
    )
    dialog.show_models(models, "auto")
    expected = {
        "e5-small": set(),
        "absent": {"get", "import"},
        "half": {"get", "import", "remove"},
        "there": {"import", "use", "verify", "remove"},
        "broken": {"get", "import", "verify", "remove"},
        "by-hand": {"import"},
        "reranker": {"get", "import"},
    }
    for id_, buttons in expected.items():
        select(dialog, id_)
        assert able(dialog) == buttons, id_
    select(dialog, "half")
    assert dialog.advanced.get_button.text() == "Go on"
    select(dialog, "absent")
    assert "Read the terms." in dialog.advanced.details.text() and "900.0 MB" in dialog.advanced.details.text()
    select(dialog, "there")
    assert "sha256 0123" in dialog.advanced.details.text()
    select(dialog, "broken")
    assert "The file is empty." in dialog.advanced.details.text()


def test_going_back_to_the_built_in_model(dialog: ModelsDialog, qtbot: Any) -> None:
    dialog.show_models((BUILT_IN, model("bge-m3", ModelState.INSTALLED, active=True)), "auto")
    select(dialog, "e5-small")
    assert able(dialog) == {"use"}
    with qtbot.waitSignal(dialog.use_requested) as asked:
        dialog.advanced.use_button.click()
    assert asked.args == ["e5-small"]


def test_enter_in_the_list_downloads_nothing(dialog: ModelsDialog, qtbot: Any) -> None:
    dialog.show()
    dialog.show_models((BUILT_IN, model("bge-m3")), "auto")
    select(dialog, "bge-m3")
    with qtbot.assertNotEmitted(dialog.offer_requested, wait=30):
        qtbot.keyClick(dialog.advanced.tree, Qt.Key.Key_Return)


def test_the_selection_stays(dialog: ModelsDialog) -> None:
    dialog.show_models((BUILT_IN, model("one"), model("two")), "auto")
    select(dialog, "two")
    dialog.show_models((BUILT_IN, model("one"), model("two", ModelState.PARTIAL)), "auto")
    selected = dialog.advanced.selected()
    assert selected is not None and selected.id == "two" and dialog.advanced.get_button.text() == "Go on"


def test_who_puts_in_order(dialog: ModelsDialog, qtbot: Any) -> None:
    dialog.show_models((BUILT_IN, RERANKER), "auto")
    shown = [dialog.advanced.reranker.itemData(row) for row in range(dialog.advanced.reranker.count())]
    assert shown == ["auto", "off", "multi-vector"] and dialog.advanced.reranker.currentData() == "auto"
    there = model("reranker", ModelState.INSTALLED, role=Role.RERANKER, active=True)
    dialog.show_models((BUILT_IN, there), "auto")
    assert dialog.advanced.reranker.currentData() == "reranker"
    with qtbot.waitSignal(dialog.use_requested) as asked:
        dialog.advanced.reranker.setCurrentIndex(dialog.advanced.reranker.findData("off"))
        dialog.advanced.reranker.activated.emit(dialog.advanced.reranker.currentIndex())
    assert asked.args == ["off"]


def test_a_transfer(dialog: ModelsDialog) -> None:
    dialog.show_models((BUILT_IN, model("bge-m3")), "auto")
    dialog.show_transfer("bge-m3", None)
    assert dialog.transfer.words.text() == "Connecting…" and dialog.transfer.bar.maximum() == 0
    dialog.show_transfer("bge-m3", TransferProgress("model.onnx", 250, 1000, 5e6, 94.0, TransferPhase.DOWNLOADING))
    assert dialog.transfer.bar.value() == 250 and "5.0 MB a second" in dialog.transfer.words.text()
    assert "about 2 minutes left" in dialog.transfer.words.text()
    select(dialog, "bge-m3")
    assert able(dialog) == set() and not dialog.pause_button.isHidden()
    dialog.show_transfer(None, None)
    assert dialog.transfer.isHidden() and dialog.pause_button.isHidden() and "get" in able(dialog)


@pytest.fixture
def opened(window: Any, library: Any, qtbot: Any) -> ModelsDialog:
    """The dialog of the whole window."""
    library.models.known = (BUILT_IN, model("bge-m3"), model("there", ModelState.INSTALLED), RERANKER)
    window.models.show_dialog()
    qtbot.waitUntil(lambda: window.models.dialog.advanced.selected() is not None)
    dialog: ModelsDialog = window.models.dialog
    return dialog


def offer_of(dialog: ModelsDialog, qtbot: Any) -> QMessageBox:
    qtbot.waitUntil(lambda: bool(dialog.findChildren(QMessageBox)))
    return dialog.findChildren(QMessageBox)[0]


def test_a_download_is_offered_shown_paused_and_taken_up(
    opened: ModelsDialog, window: Any, library: Any, qtbot: Any
) -> None:
    select(opened, "bge-m3")
    opened.advanced.get_button.click()
    box = offer_of(opened, qtbot)
    assert "570.0 MB" in box.text() and "MIT" in box.informativeText() and "It is large." in box.informativeText()
    assert library.models.calls == []
    next(b for b in box.buttons() if box.buttonRole(b) is QMessageBox.ButtonRole.AcceptRole).click()
    qtbot.waitUntil(lambda: "MB a second" in opened.transfer.words.text())
    opened.pause_button.click()
    qtbot.waitUntil(lambda: opened.transfer.isHidden())
    assert not window.banner.isVisible()  # a wish is no error
    library.models.finish.set()
    window.models.download("bge-m3")
    qtbot.waitUntil(lambda: library.models.calls == [("download", "bge-m3")] * 2 and opened.transfer.isHidden())


def test_a_download_that_fails_is_told(opened: ModelsDialog, window: Any, library: Any, qtbot: Any) -> None:
    library.models.error = DownloadFault(
        message(AS_WRITTEN, text="The connection was lost."), message(AS_WRITTEN, text="Download again to go on.")
    )
    library.models.finish.set()
    window.models.download("bge-m3")
    qtbot.waitUntil(opened.fault.isVisible)
    assert opened.fault.text() == "The connection was lost.\nDownload again to go on."
    assert not window.banner.isVisible(), "behind the dialog nobody would see it"
    library.models.error = None
    window.models.download("bge-m3")
    assert not opened.fault.isVisible(), "it is tried again"
    qtbot.waitUntil(lambda: len(library.models.calls) == 2 and opened.transfer.isHidden())


def test_without_the_dialog_the_bar_tells_it(opened: ModelsDialog, window: Any, library: Any, qtbot: Any) -> None:
    opened.close()
    library.models.error = DownloadFault(message(AS_WRITTEN, text="Lost."), message(AS_WRITTEN, text="Again."))
    library.models.finish.set()
    window.models.download("bge-m3")
    qtbot.waitUntil(window.banner.isVisible)
    assert window.banner.message.text() == "Lost."


def test_closing_the_window_stops_a_download(opened: ModelsDialog, window: Any, library: Any, qtbot: Any) -> None:
    window.models.download("bge-m3")
    qtbot.waitUntil(lambda: library.models.calls == [("download", "bge-m3")])
    window.close()
    assert window.wait_for_work()
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("background")]


def test_importing_checking_removing_using(
    opened: ModelsDialog, window: Any, library: Any, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desktop, "choose_folder", lambda *_: Path("/stick"))
    monkeypatch.setattr(desktop, "choose_zip", lambda *_: None)
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Yes)
    select(opened, "bge-m3")
    folder, archive = opened.advanced.import_button.menu().actions()
    archive.trigger()
    folder.trigger()
    qtbot.waitUntil(
        lambda: library.models.calls == [("import", "bge-m3", Path("/stick"))] and opened.transfer.isHidden()
    )
    select(opened, "there")
    qtbot.waitUntil(opened.advanced.use_button.isEnabled)
    opened.advanced.use_button.click()
    qtbot.waitUntil(lambda: ("use", "there") in library.models.calls)
    library.models.problems_found = (message("file.empty"),)
    qtbot.waitUntil(opened.advanced.verify_button.isEnabled)
    opened.advanced.verify_button.click()
    assert "The file is empty." in offer_of(opened, qtbot).text()
    qtbot.waitUntil(opened.advanced.remove_button.isEnabled)
    opened.advanced.remove_button.click()
    qtbot.waitUntil(lambda: ("remove", "there") in library.models.calls)


def test_the_models_in_use_are_named_in_about(window: Any, library: Any, qtbot: Any) -> None:
    library.models.known = (BUILT_IN, model("bge-m3"))
    window.window_actions.show_about()
    qtbot.waitUntil(lambda: window.findChild(QMessageBox) is not None)
    box = window.findChild(QMessageBox)
    qtbot.waitUntil(lambda: "E5-SMALL" in box.text())
    assert "BGE-M3" not in box.text()


def test_about_is_there_before_the_models_are_known(window: Any, library: Any, qtbot: Any) -> None:
    """They are looked for on the disk, which may take a while."""
    looked = threading.Event()
    library.models.list = lambda: looked.wait(60) and ()
    window.window_actions.show_about()
    box = window.findChild(QMessageBox)
    assert box.isVisible() and "Dragoman" in box.text()
    looked.set()


@pytest.mark.usefixtures("opened_files")
def test_what_is_opened_is_recorded(window: Any, library: Any, qtbot: Any) -> None:
    window.results.open_requested.emit(library.hits[0])
    qtbot.waitUntil(lambda: ("opened", library.hits[0].path) in library.calls)


def test_what_there_is_to_know_is_said_before_an_import(
    dialog: ModelsDialog, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    answers = iter([QMessageBox.StandardButton.No, QMessageBox.StandardButton.Yes])

    def question(parent: object, title: str, text: str) -> QMessageBox.StandardButton:
        asked.append(text)
        return next(answers)

    monkeypatch.setattr(QMessageBox, "question", question)
    monkeypatch.setattr(desktop, "choose_zip", lambda *_: Path("/model.zip"))
    dialog.show_models((BUILT_IN, model("gemma", notice="It takes 12 GB.", downloadable=False)), "auto")
    select(dialog, "gemma")
    sent: list[Any] = []
    dialog.import_requested.connect(lambda *arguments: sent.append(arguments))
    archive = dialog.advanced.import_button.menu().actions()[1]
    archive.trigger()
    assert sent == [] and "It takes 12 GB." in asked[0]
    archive.trigger()
    assert sent == [("gemma", Path("/model.zip"))]


def test_two_cards_say_what_each_model_is_and_what_happens(dialog: ModelsDialog, qtbot: Any) -> None:
    better = model("bge-m3", preferred=1, languages="more than 100 languages")
    english = model("english", size_bytes=1)
    known = {"e5-small": Prospect(29.4, 900, 1000)}
    dialog.show_models((BUILT_IN, english, better), "auto", known)
    assert (dialog.built_in.title.text(), dialog.better.title.text()) == ("Built in", "Better (570 MB)")
    assert dialog.better.languages.text() == "more than 100 languages"
    assert dialog.built_in.speed.text() == "29 passages a second"
    assert dialog.built_in.prospect.text() == "It has read 90 % of your library; less than a minute left."
    assert dialog.better.speed.text() == "not measured yet"
    assert not dialog.built_in.act_button.isEnabled() and dialog.built_in.act_button.text() == "In use"
    with qtbot.waitSignal(dialog.offer_requested) as asked:
        dialog.better.act_button.click()
    assert asked.args == ["bge-m3"]


def test_the_card_of_a_model_that_is_there_has_it_used(dialog: ModelsDialog, qtbot: Any) -> None:
    dialog.show_models((BUILT_IN, model("bge-m3", ModelState.INSTALLED)), "auto", {"bge-m3": Prospect(0.5, 0, 3600)})
    assert dialog.better.speed.text() == "30 passages a minute"
    assert "It reads 3,600 passages" in dialog.better.prospect.text()
    assert "2 hours" in dialog.better.prospect.text() and "downloaded" not in dialog.better.prospect.text()
    with qtbot.waitSignal(dialog.use_requested) as asked:
        dialog.better.act_button.click()
    assert asked.args == ["bge-m3"]
    dialog.show_models((BUILT_IN, model("bge-m3", ModelState.INSTALLED, active=True)), "auto", {})
    assert dialog.better.act_button.text() == "In use"
    with qtbot.waitSignal(dialog.use_requested) as asked:
        dialog.built_in.act_button.click()
    assert asked.args == ["e5-small"], "it alone"


def test_all_models_are_behind_advanced(dialog: ModelsDialog) -> None:
    dialog.show()
    assert not dialog.advanced.isVisible()
    dialog.advanced_button.click()
    assert dialog.advanced.isVisible()


def test_the_cards_show_what_was_measured(opened: ModelsDialog, window: Any, library: Any, qtbot: Any) -> None:
    library.speeds = {"E5-SMALL": 12.0}
    library.covered = Coverage(5, 0, 80, (EmbedderCoverage("e5-small", "E5-SMALL", True, 80, 80),))
    window.models.show_dialog()
    qtbot.waitUntil(lambda: opened.built_in.speed.text() == "12 passages a second")
    assert opened.built_in.prospect.text() == "It has read all of your library."
