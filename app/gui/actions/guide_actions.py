"""The guide, opened at the page that fits where the person is, and the page of releases, which somebody asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from app import __version__
from app.common.project_page import releases_page
from app.gui import desktop, translation
from app.gui.actions.action import Action
from app.gui.guide.facts import Facts
from app.gui.guide.guide_window import GuideWindow
from app.gui.guide.pages import FIRST, read_pages

if TYPE_CHECKING:
    from app.gui.main_window import MainWindow

OPERATORS = "question-language"
# What is read about in which page, by the name of the class; what lies in another part is as that.
_ABOUT = {
    "StartPage": FIRST,
    "QuestionBar": "asking",
    "FacetPanel": "asking",
    "AnswerPane": "found",
    "PreviewPane": "found",
    "CollectionPanel": "found",
    "StatusLine": "not-found",
    "FoldersDialog": "not-found",
    "FailuresDialog": "not-found",
    "ExplainDialog": "not-found",
    "KnowledgeDialog": "not-found",
    "ModelsDialog": "models",
    "SettingsDialog": "privacy",
    "ShortcutsDialog": "keys",
    "AboutDialog": "privacy",
}


def page_about(widget: QWidget | None) -> str:
    """The page about the part of the program that a widget is in."""
    while widget is not None:
        page = _ABOUT.get(type(widget).__name__)
        if page is not None:
            return page
        widget = widget.parentWidget()
    return FIRST


class GuideActions(QObject):
    """Of one window, which has one guide."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._guide: GuideWindow | None = None
        self.table = (Action(self.tr("&Guide"), self.show, ("F1",)),)
        self.releases = releases_page()
        self.versions_table = (
            (Action(self.tr("Look for a &new version…"), self.look_for_version),) if self.releases else ()
        )

    def install(self) -> None:
        """After the menus were made: the key is there in dialogs as well."""
        entry = self._window.registry.entry("guide.show")
        for action in entry.actions if entry is not None else ():
            action.setShortcutContext(Qt.ShortcutContext.ApplicationShortcut)

    @Slot()
    def show(self) -> None:
        """At the page about what has the focus; where the guide is open already, it comes to the front."""
        focused = QApplication.focusWidget()
        if self._guide is None or focused is None or focused.window() is not self._guide:
            self._show(page_about(focused))

    @Slot()
    def look_for_version(self) -> None:
        """The browser opens the page, when the person has agreed; nothing is asked or sent by this program."""
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(self.tr("Look for a new version"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(
            self.tr("You have version {version}. The newest one stands on this page:").format(version=__version__)
        )
        box.setInformativeText(
            self.releases + "\n\n" + self.tr("Your browser opens it. Dragoman itself asks nobody, and sends nothing.")
        )
        opened = box.addButton(self.tr("Open in the browser"), QMessageBox.ButtonRole.AcceptRole)
        opened.clicked.connect(lambda: desktop.open_link(QUrl(self.releases)))
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.open()

    @Slot()
    def show_operators(self) -> None:
        self._show(OPERATORS)

    def _show(self, page: str) -> None:
        window = self._window
        if self._guide is None:
            menus = [
                (title, [row.identity for row in rows if row.label]) for title, rows in window.window_actions.table
            ]
            facts = Facts(window.registry, menus, window.library.operators(), window.data_dir)
            self._guide = GuideWindow(read_pages(translation.current()), facts.value, window)
            self._guide.finished.connect(self._on_guide_closed)
        self._guide.show_page(page)
        self._guide.show()
        self._guide.raise_()
        self._guide.activateWindow()
        self._guide.list.setFocus()

    @Slot()
    def _on_guide_closed(self) -> None:
        self._guide = None
