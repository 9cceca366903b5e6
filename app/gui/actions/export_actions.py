"""Saving what was collected as a file of another program's: Markdown, a document, a table."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from app.domain.quotes import CitationStyle, Collected, ExportFormat
from app.gui import desktop
from app.gui.background import Background
from app.gui.collection.collection_panel import CollectionPanel
from app.gui.dialogs.asking import ask
from app.gui.text import isolated, one_line

if TYPE_CHECKING:
    from app.gui.main_window import MainWindow


class ExportActions(QObject):
    """Acts on one window. Nothing that is there is replaced without a question."""

    def __init__(self, window: MainWindow, panel: CollectionPanel, background: Background) -> None:
        super().__init__(window)
        self._window = window
        self._panel = panel
        self._background = background

    @Slot()
    def save(self) -> None:
        """Asks where to, and in which format."""
        items = self._window.library.collection.now
        if not items:
            self._window.status.say(self.tr("Nothing is collected yet."))
            return
        names = {
            self.tr("Markdown (*.md)"): ExportFormat.MARKDOWN,
            self.tr("Word document (*.docx)"): ExportFormat.DOCX,
            self.tr("Table for spreadsheets (*.csv)"): ExportFormat.CSV,
        }
        title = self.tr("Save the collection")
        start = Path.home() / f"{self.tr('Collection')}.{ExportFormat.MARKDOWN}"
        chosen = desktop.choose_new_file(self._window, title, str(start), ";;".join(names))
        if chosen is not None:
            path, wanted = chosen
            self.write(items, with_ending(path, names.get(wanted)))

    def write(self, items: Sequence[Collected], path: Path, *, replacing: bool = False) -> None:
        """Writes them off the window's thread; asks where something is there already."""
        style, title = self._panel.citation_style, path.stem

        def failed(error: Exception) -> None:
            if isinstance(error, FileExistsError) and not replacing:
                self._ask_to_replace(items, path)
            elif isinstance(error, OSError):
                sentence = self.tr("{name} cannot be written.").format(name=one_line(path.name))
                self._window.banner.show_fault(sentence, self.tr("Choose another folder, or make room on the disk."))
            else:
                raise error

        def written(_: None) -> None:
            self._window.status.say(self.tr("Saved as {name}.").format(name=isolated(one_line(path.name))))

        self._background.run(
            lambda: _export(items, path, style, title, replacing=replacing), written, failed, owner=self
        )

    def _ask_to_replace(self, items: Sequence[Collected], path: Path) -> None:
        question = self.tr("{name} is there already. Replace it?").format(name=isolated(one_line(path.name)))
        title, agree = self.tr("Replace a file"), self.tr("Replace")
        ask(self._window, title, question, agree, lambda: self.write(items, path, replacing=True), careful=True)


def with_ending(path: Path, wanted: ExportFormat | None) -> Path:
    """The path with an ending that says a format: its own, else that of the chosen format."""
    endings = {f".{each}" for each in ExportFormat}
    if path.suffix.lower() in endings:
        return path
    return path.with_name(f"{path.name}.{wanted or ExportFormat.MARKDOWN}")


def _export(items: Sequence[Collected], path: Path, style: CitationStyle, title: str, *, replacing: bool) -> None:
    from app.quoting.export import export  # what writes documents is loaded for those who want one

    export(items, path, style, title, replacing=replacing)
