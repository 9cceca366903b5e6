"""What can be done with a hit: open it, show it in the file manager, copy, ask why it was found."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QMessageBox, QWidget

from app.domain.messages import AS_WRITTEN, message
from app.domain.progress import Banner
from app.domain.search import Hit
from app.gui import desktop
from app.gui.text import one_line


class HitActions(QObject):
    """One method per action. `fault_met` carries a `Banner` when the computer refuses one of them."""

    fault_met = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent

    @Slot(object)
    def open(self, hit: Hit | None) -> None:
        if hit is not None and not desktop.open_document(hit.path):
            self._complain(hit, self.tr("No program on this computer opens it."))

    @Slot(object)
    def reveal(self, hit: Hit | None) -> None:
        if hit is not None and not desktop.reveal(hit.path):
            self._complain(hit, self.tr("The file manager does not answer."))

    @Slot(object)
    def copy_path(self, hit: Hit) -> None:
        desktop.copy(str(hit.path))

    @Slot(object)
    def copy_passage(self, hit: Hit) -> None:
        desktop.copy(hit.snippet)

    @Slot(object)
    def explain(self, hit: Hit) -> None:
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(self.tr("Why this is found"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(one_line(hit.title) or hit.path.name)
        box.setInformativeText(self.reasons(hit))
        box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        box.open()

    def reasons(self, hit: Hit) -> str:
        """What each stage of the search made of the hit, one line each."""
        scores, lines = hit.scores, []
        if scores.full_text is not None:
            lines.append(self.tr("Words of the question stand in it: {score}").format(score=f"{scores.full_text:.2f}"))
        else:
            lines.append(self.tr("No word of the question weighs in it."))
        if scores.vector is not None:
            lines.append(self.tr("It means something similar: {score} of 1").format(score=f"{scores.vector:.2f}"))
        else:
            lines.append(self.tr("Its meaning was not compared, or is too far from the question."))
        lines.append(self.tr("Words and meaning together: {score}").format(score=f"{scores.fused:.4f}"))
        if scores.rerank is not None:
            lines.append(self.tr("On a second, closer reading: {score}").format(score=f"{scores.rerank:.3f}"))
        return "\n".join(lines)

    @Slot(object, QPoint)
    def show_menu(self, hit: Hit, place: QPoint) -> None:
        menu = self.menu(hit)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)

    def menu(self, hit: Hit) -> QMenu:
        menu = QMenu(self._window)
        for label, keys, act in (
            (self.tr("Open"), "Return", self.open),
            (self.tr("Show in folder"), "Ctrl+Return", self.reveal),
            ("", "", None),
            (self.tr("Copy passage"), "Ctrl+C", self.copy_passage),
            (self.tr("Copy path"), "", self.copy_path),
            ("", "", None),
            (self.tr("Why is this found?"), "", self.explain),
        ):
            if act is None:
                menu.addSeparator()
                continue
            action = menu.addAction(label)
            if keys:
                action.setShortcut(QKeySequence(keys))
                action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)  # shown here, handled by the list
                action.setShortcutVisibleInContextMenu(True)
            action.triggered.connect(lambda _checked=False, act=act: act(hit))
        return menu

    def _complain(self, hit: Hit, remedy: str) -> None:
        if hit.path.exists():
            self.fault_met.emit(_banner(self.tr("{name} cannot be opened.").format(name=hit.path.name), remedy))
        else:
            gone = self.tr("{name} is no longer there.").format(name=hit.path.name)
            self.fault_met.emit(_banner(gone, self.tr("Perhaps it was moved, or its drive is not connected.")))


def _banner(said: str, remedy: str) -> Banner:
    return Banner(message(AS_WRITTEN, text=said), message(AS_WRITTEN, text=remedy))
