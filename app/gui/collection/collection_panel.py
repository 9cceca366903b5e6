"""The panel of what was collected: the list, a note about the current passage, the style of citations, and what can be
done with all of it. What buttons want is done by `actions/collection_actions.py`."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDockWidget,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.messages import message
from app.domain.quotes import CitationStyle, Collected
from app.gui import theme
from app.gui.collection.collection_list import CollectionList
from app.gui.collection.style_names import style_name
from app.gui.messages import render
from app.gui.theme.icons import Icons
from app.gui.theme.labels import SecondaryLabel

_NOTE_LINES = 3
_NOTE_SETTLES_MS = 700
_LETTERS = 44  # how wide it is at first


class CollectionPanel(QDockWidget):
    """`note_written` carries an id and the note; `style_chosen` the style."""

    note_written = Signal(str, str)
    style_chosen = Signal(object)
    export_wanted = Signal()
    clear_wanted = Signal()
    undo_wanted = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("collection")
        self.setWindowTitle(self.tr("Collection"))
        self.setAllowedAreas(Qt.DockWidgetArea.RightDockWidgetArea | Qt.DockWidgetArea.BottomDockWidgetArea)
        self.setFeatures(
            QDockWidget.DockWidgetFeature.DockWidgetClosable | QDockWidget.DockWidgetFeature.DockWidgetMovable
        )
        self._about: str | None = None  # whose note stands in the field
        self._filling = self._unsaved = False
        self.list = CollectionList()
        self.count = SecondaryLabel()
        self.undo_button = _sign(icons, "undo", self.tr("Undo"))
        self.clear_button = _sign(icons, "remove", self.tr("Remove all"))
        self.note = QPlainTextEdit(tabChangesFocus=True)
        self.note.setPlaceholderText(self.tr("Note on this passage"))
        self.note.setAccessibleName(self.tr("Note on this passage"))
        self.note.setFixedHeight(_NOTE_LINES * self.fontMetrics().lineSpacing() + 2 * theme.GAP + theme.TIGHT)
        self.style_choice = QComboBox()
        for style in CitationStyle:
            self.style_choice.addItem(style_name(style), style)
        self.style_choice.setAccessibleName(self.tr("Style of the citations"))
        self.export_button = QPushButton(self.tr("Save as…"))
        self.export_button.setIcon(icons.named("export"))
        self._settle = QTimer(self, singleShot=True, interval=_NOTE_SETTLES_MS)
        self._build()
        self._connect()
        self.show_items((), can_undo=False)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(theme.MARGIN, theme.TIGHT, theme.GAP, theme.TIGHT)
        head.addWidget(self.count, 1)
        head.addWidget(self.undo_button)
        head.addWidget(self.clear_button)
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.GAP, theme.GAP, theme.GAP, theme.GAP)
        foot.setSpacing(theme.GAP)
        label = QLabel(self.tr("Cite as"))
        label.setBuddy(self.style_choice)
        foot.addWidget(label)
        foot.addWidget(self.style_choice)
        foot.addStretch()
        foot.addWidget(self.export_button)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        about = QHBoxLayout()
        about.setContentsMargins(theme.GAP, theme.GAP, theme.GAP, 0)
        about.addWidget(self.note)
        column.addLayout(about)
        column.addLayout(foot)
        self.setWidget(inside)

    def _connect(self) -> None:
        self.list.chosen_changed.connect(self._on_chosen_changed)
        self.note.textChanged.connect(self._on_note_changed)
        self.note.installEventFilter(self)
        self._settle.timeout.connect(self.save_note)
        self.style_choice.activated.connect(lambda _: self.style_chosen.emit(self.citation_style))
        self.export_button.clicked.connect(self.export_wanted)
        self.clear_button.clicked.connect(self.clear_wanted)
        self.undo_button.clicked.connect(self.undo_wanted)

    def sizeHint(self) -> QSize:
        return QSize(_LETTERS * self.fontMetrics().averageCharWidth(), super().sizeHint().height())

    @property
    def citation_style(self) -> CitationStyle:
        return CitationStyle(self.style_choice.currentData())

    # ---- what is shown

    def show_items(self, items: Sequence[Collected], *, can_undo: bool) -> None:
        self.list.show_items(items)
        self.count.setText(render(message("window.collected", n=len(items))) if items else "")
        self.undo_button.setEnabled(can_undo)
        self.clear_button.setEnabled(bool(items))
        self.export_button.setEnabled(bool(items))

    def show_style(self, style: CitationStyle) -> None:
        self.style_choice.setCurrentIndex(list(CitationStyle).index(style))

    @Slot()
    def _on_chosen_changed(self) -> None:
        current = self.list.current
        id_ = None if current is None else current.id
        if id_ == self._about and (self.note.hasFocus() or self._unsaved):
            return  # what is being written is newer
        self.save_note()
        self._about = id_
        self._filling = True
        if self.note.toPlainText() != (current.note if current else ""):
            self.note.setPlainText(current.note if current else "")
        self._filling = False
        self.note.setEnabled(current is not None)

    # ---- the note

    def unsaved_note(self) -> tuple[str, str] | None:
        """The id and the note that have not been told yet; they are then taken for told."""
        unsaved, self._unsaved = self._unsaved, False
        self._settle.stop()
        return (self._about, self.note.toPlainText()) if unsaved and self._about is not None else None

    @Slot()
    def save_note(self) -> None:
        """What was written is not waited for any longer."""
        written = self.unsaved_note()
        if written is not None:
            self.note_written.emit(*written)

    @Slot()
    def _on_note_changed(self) -> None:
        if not self._filling:
            self._unsaved = True
            self._settle.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.note and event.type() is QEvent.Type.FocusOut:
            self.save_note()
        return super().eventFilter(watched, event)


def _sign(icons: Icons, name: str, says: str) -> QToolButton:
    button = QToolButton(autoRaise=True)
    button.setIcon(icons.named(name))
    button.setToolTip(says)
    button.setAccessibleName(says)
    return button
