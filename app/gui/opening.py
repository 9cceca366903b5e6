"""Opening files and showing them in their folders, all in the background. Whether a file is there, whether it would
run, and which program shows its page is looked at no longer than a person waits: it may lie on a drive that sleeps."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.common.bounded import within
from app.common.default_viewer import default_viewer
from app.common.programs import ProgramKind, program_kind
from app.common.viewers import page_command, read_viewers, viewer_of
from app.domain.messages import message
from app.gui import desktop
from app.gui.background import Background
from app.gui.dialogs.asking import ask
from app.gui.messages import render
from app.gui.text import isolated, one_line, shown_name

MOST_UNASKED = 5  # files that are opened at once without a question
_PATIENCE_S = 4.0
_GIVES_UP_WITHIN_S = 1.5  # a program that does not understand what it is told
_PAGED = ".pdf"


@dataclass(frozen=True, slots=True)
class Place:
    """A file, and the page of it that is wanted."""

    path: Path
    page: int | None = None


@dataclass(frozen=True, slots=True)
class Look:
    """What was seen of a file: whether it is `there` (None: its drive does not answer), whether the folder that it lies
    in is, what would run, and the words that open it at its page, where there are any."""

    there: bool | None = True
    folder_there: bool = True
    runs: ProgramKind | None = None
    command: tuple[str, ...] = ()


def look_at(place: Place) -> Look:
    """Waits for the drive, and for what the system says of its programs, but not for ever."""
    try:
        runs = within(_PATIENCE_S, lambda: program_kind(place.path))
    except TimeoutError:
        return Look(there=None, folder_there=False)
    except (OSError, ValueError):
        return Look(there=False, folder_there=_is_folder(place.path.parent))
    return Look(runs=runs, command=() if runs else _command_at_page(place))


def _is_folder(path: Path) -> bool:
    try:
        return within(_PATIENCE_S, path.is_dir)
    except (OSError, ValueError):
        return False


def _command_at_page(place: Place) -> tuple[str, ...]:
    if place.page is None or place.path.suffix.lower() != _PAGED or not place.path.is_absolute():
        return ()
    program = default_viewer()
    viewer = None if program is None else viewer_of(program, sys.platform, read_viewers())
    return () if program is None or viewer is None else tuple(page_command(program, viewer, place.path, place.page))


class FileOpener(QObject):
    """`opened` carries a path, `fault_met` what is wrong and what to do."""

    opened = Signal(object)
    fault_met = Signal(str, str)

    def __init__(self, window: QWidget, background: Background) -> None:
        super().__init__(window)
        self._window = window
        self._background = background

    def open(self, places: Sequence[Place]) -> None:
        """In the programs that the person has for them; asks first where they are many."""
        if len(places) <= MOST_UNASKED:
            self._look(places)
            return
        question = render(message("window.open_many", n=len(places)))
        title, agree = self.tr("Open many files"), self.tr("Open them")
        ask(self._window, title, question, agree, lambda: self._look(places), careful=True)

    def reveal(self, path: Path) -> None:
        """Shows a file in its folder, or where it is gone the folder that it lay in."""
        self._background.run(partial(look_at, Place(path)), partial(self._on_looked_to_reveal, path), owner=self)

    # ---- what comes of it

    def _look(self, places: Sequence[Place]) -> None:
        for place in places:
            self._background.run(partial(look_at, place), partial(self._on_looked, place), owner=self)

    def _on_looked(self, place: Place, look: Look) -> None:
        if not look.there:
            self._complain(place.path, look, "")
        elif look.runs is None:
            self._open(place, look)
        else:
            self._ask_to_run(place, look)

    def _open(self, place: Place, look: Look) -> None:
        def tell(opened: bool) -> None:
            if opened:
                self.opened.emit(place.path)
            else:
                self._complain(place.path, look, self.tr("No program on this computer opens it."))

        self._background.run(partial(_is_opened, place, look), tell, owner=self)

    def _on_looked_to_reveal(self, path: Path, look: Look) -> None:
        def tell(shown: bool) -> None:
            if not shown:
                self._complain(path, look, self.tr("The file manager does not answer."))

        self._background.run(partial(_is_shown, path, look), tell, owner=self)

    def _complain(self, path: Path, look: Look, remedy: str) -> None:
        name = shown_name(path)
        if look.there:
            self.fault_met.emit(self.tr("{name} cannot be opened.").format(name=name), remedy)
        elif look.there is None:
            sentence = self.tr("The drive with {name} does not answer.").format(name=name)
            self.fault_met.emit(sentence, self.tr("Perhaps it sleeps, or its computer is off."))
        else:
            gone = self.tr("{name} is no longer there.").format(name=name)
            self.fault_met.emit(gone, self.tr("Perhaps it was moved, or its drive is not connected."))

    # ---- what is asked

    def _ask_to_run(self, place: Place, look: Look) -> None:
        sentences = {
            ProgramKind.PROGRAM: self.tr("{name} is a program. Opening it runs it on this computer."),
            ProgramKind.SCRIPT: self.tr("{name} is a script. Opening it may run it on this computer."),
            ProgramKind.SHORTCUT: self.tr("{name} is a shortcut. Opening it starts whatever it names."),
            ProgramKind.MACROS: self.tr(
                "{name} is a document that may hold programs, which may run when it is opened."
            ),
        }
        kind = look.runs or ProgramKind.PROGRAM
        told = sentences[kind].format(name=shown_name(place.path))
        question = f"{told}\n{isolated(one_line(str(place.path.parent)))}\n\n" + self.tr(
            "Open it only if you know where it is from."
        )
        title, agree = self.tr("Open what can run?"), self.tr("Open it")
        ask(self._window, title, question, agree, lambda: self._open(place, look), careful=True)


def _is_opened(place: Place, look: Look) -> bool:
    """Opened at its page, or else as ever; False where no program does it."""
    started = desktop.start(look.command) if look.command else None
    return (started is not None and not _gives_up(started)) or desktop.open_document(place.path)


def _is_shown(path: Path, look: Look) -> bool:
    """Shown in its folder, or where it is gone the folder."""
    return desktop.reveal(path) if look.there else look.folder_there and desktop.open_folder(path.parent)


def _gives_up(started: subprocess.Popen[bytes]) -> bool:
    """Whether a program ends at once because it could not do what it was told."""
    try:
        return started.wait(_GIVES_UP_WITHIN_S) != 0
    except subprocess.TimeoutExpired:
        return False
