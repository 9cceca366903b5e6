"""The buttons for what can be done about files that are not found, beside a list of them or an explanation."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.gui import theme
from app.gui.dialogs.password_dialog import PasswordButton
from app.gui.remedies import Remedy, Trouble


class RemedyButtons(QWidget):
    """Asks for what is to be done with the troubles that are shown; who owns the library does it."""

    password_requested = Signal(object)  # a path
    retry_requested = Signal(object)  # a tuple of paths
    exclude_requested = Signal(object)  # a tuple of paths
    rule_requested = Signal(object)  # a Trouble
    reveal_requested = Signal(object)  # a path
    folder_requested = Signal(object)  # the path of a file whose folder is to be searched

    def __init__(self, parent: QWidget | None = None, *, only_able: bool = False) -> None:
        """`only_able`: what cannot be done is not there, in place of being greyed out."""
        super().__init__(parent)
        self._only_able = only_able
        self._troubles: Sequence[Trouble] = ()
        self.password_button = PasswordButton()
        self.retry_button = self._button(Remedy.RETRY)
        self.add_button = self._button(Remedy.ADD_FOLDER)
        self.exclude_button = self._button(Remedy.EXCLUDE)
        self.rule_button = self._button(Remedy.SHOW_RULE)
        self.reveal_button = self._button(Remedy.REVEAL)
        self.password_button.clicked.connect(self._on_password_clicked)
        self.retry_button.clicked.connect(self._on_retry_clicked)
        self.add_button.clicked.connect(self._on_add_clicked)
        self.exclude_button.clicked.connect(self._on_exclude_clicked)
        self.rule_button.clicked.connect(self._on_rule_clicked)
        self.reveal_button.clicked.connect(self._on_reveal_clicked)
        self.exclude_button.setToolTip(self.tr("Adds a pattern to the folder's; it can be taken away under Folders"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GAP)
        for button in self.buttons:
            layout.addWidget(button)
        layout.addStretch()
        self.show_troubles((), chosen=False, may_change=True)

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        return (
            self.password_button,
            self.retry_button,
            self.add_button,
            self.exclude_button,
            self.rule_button,
            self.reveal_button,
        )

    def _button(self, remedy: Remedy) -> QPushButton:
        names = {
            Remedy.RETRY: self.tr("Try again"),
            Remedy.ADD_FOLDER: self.tr("Search its folder"),
            Remedy.EXCLUDE: self.tr("Leave out"),
            Remedy.SHOW_RULE: self.tr("Show the rule"),
            Remedy.REVEAL: self.tr("Show in folder"),
        }
        button = QPushButton(names[remedy])
        button.setAutoDefault(False)  # Enter in a field beside it is no wish to do this
        return button

    def show_troubles(self, troubles: Sequence[Trouble], *, chosen: bool, may_change: bool) -> None:
        """`chosen`: these are the ones that the person has chosen, and not all that there are; only then can they be
        left out. `may_change`: this process may have files read again and folders changed."""
        self._troubles = troubles
        one = troubles[0] if chosen and len(troubles) == 1 else None
        able = one.remedies if one is not None else frozenset[Remedy]()
        self.retry_button.setText(self.tr("Try again") if chosen else self.tr("Try all again"))
        self.retry_button.setEnabled(may_change and bool(self._with(Remedy.RETRY)))
        self.exclude_button.setEnabled(may_change and chosen and bool(self._with(Remedy.EXCLUDE)))
        self.rule_button.setEnabled(Remedy.SHOW_RULE in able)
        self.reveal_button.setEnabled(Remedy.REVEAL in able)
        for button, remedy in ((self.password_button, Remedy.PASSWORD), (self.add_button, Remedy.ADD_FOLDER)):
            button.setVisible(remedy in able)  # what few files want is not there for others
            button.setEnabled(may_change)
        if self._only_able:
            for button in (self.retry_button, self.exclude_button, self.rule_button, self.reveal_button):
                button.setVisible(button.isEnabled())

    def _with(self, remedy: Remedy) -> tuple[Trouble, ...]:
        return tuple(each for each in self._troubles if remedy in each.remedies)

    @Slot()
    def _on_password_clicked(self) -> None:
        self.password_requested.emit(self._troubles[0].path)

    @Slot()
    def _on_retry_clicked(self) -> None:
        self.retry_requested.emit(tuple(each.path for each in self._with(Remedy.RETRY)))

    @Slot()
    def _on_exclude_clicked(self) -> None:
        self.exclude_requested.emit(tuple(each.path for each in self._with(Remedy.EXCLUDE)))

    @Slot()
    def _on_rule_clicked(self) -> None:
        self.rule_requested.emit(self._troubles[0])

    @Slot()
    def _on_reveal_clicked(self) -> None:
        self.reveal_requested.emit(self._troubles[0].path)

    @Slot()
    def _on_add_clicked(self) -> None:
        self.folder_requested.emit(self._troubles[0].path)
