"""A text to be read: its best sentence, the passage and the question's words marked, and one of these in sight.

What is laid out, and how, is told by `text_view.py` and `formatted_view.py`. Nothing is loaded from anywhere.
"""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QEvent, QPoint, Qt, QUrl, Signal, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QFont,
    QFontDatabase,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QTextBrowser, QWidget

from app.domain.spans import Span
from app.gui import theme
from app.gui.preview import text_marks, zoom
from app.gui.preview.marked_text import Layout, MarkedText, Piece, find_all, place_at
from app.gui.theme import marks

SHOWN_CHARACTERS = 24_000  # laid out at once; more would be felt when moving through the list
_TAB = 4  # blanks
_SIZE = 1.08  # beside the window's own letters
_HEIGHT_SHARE = 1 / 3  # where what is looked for stands


class ReadingView(QTextBrowser):
    """Read only; every paragraph runs in its own direction.

    `place_changed` tells which of how many places is the current one, counted from 1; `zoom_requested` by how many
    steps; `link_followed` what a link says, which somebody else is to ask about.
    """

    place_changed = Signal(int, int)
    zoom_requested = Signal(int)
    link_followed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marked = MarkedText()
        self._layout = Layout()
        self._bar: Span | None = None  # beside the passage, from one position of the document to another
        self._places: list[Span] = []
        self._finds: list[Span] | None = None
        self._current = 0
        self._anchor: Span = (0, 0)  # characters that stay where they are on the screen
        self._anchor_share = _HEIGHT_SHARE
        self._anchored_value = 0
        self._zoom = zoom.USUAL
        self._fixed_pitch = self._full_width = self._resizing = False
        self._wheel = zoom.WheelSteps()
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(self.viewport().backgroundRole())
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setAlignment(Qt.AlignmentFlag.AlignLeading)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)
        self.document().setDocumentMargin(theme.MARGIN + 4)
        self.anchorClicked.connect(self._on_anchor_clicked)
        self._set_sizes()

    def selected_text(self) -> str:
        """What the person has selected, not what was gone to."""
        cursor = self.textCursor()
        gone_to = tuple(map(self._layout.position, self._anchor))
        selected = (cursor.selectionStart(), cursor.selectionEnd())
        return "" if selected == gone_to else cursor.selection().toPlainText()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """With what others have added to the view."""
        menu = self.createStandardContextMenu(event.pos())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self.actions())
        menu.popup(event.globalPos())

    # ---- what is shown

    def show_marked(self, marked: MarkedText) -> None:
        """As much of the text as can be laid out at once, with what is looked for in sight."""
        self._marked, self._finds = marked, None
        self._places = marked.places()
        self._current = place_at(self._places, marked.target[0])
        self._go_to(marked.target, anew=True)
        self.tell_place()

    def show_nothing(self) -> None:
        self._marked, self._layout, self._bar = MarkedText(), Layout(), None
        self._places, self._finds = [], None
        self.setExtraSelections([])
        self.clear()

    def lay_out(self, text: str, around: Span) -> list[Piece]:
        """Fills the document with what of the text lies around these characters; returns where its parts are."""
        raise NotImplementedError

    # ---- going through it

    def step(self, forward: bool) -> None:
        """To the next place, or the one before; round at the end."""
        places = self._stops
        if places:
            self._current = (self._current + (1 if forward else -1)) % len(places)
            self._go_to(places[self._current], selected=True)
        self.tell_place()

    def seek(self, wanted: str) -> None:
        """Go to where this stands, from what is in sight on; steps go through its places then. With "" they go through
        the places of the question again."""
        self._remember_place()
        here = self._anchor[0]
        self._finds = find_all(self._marked.text, wanted) if wanted else None
        self._current = place_at(self._stops, here)
        if self._finds:
            self._go_to(self._finds[self._current], selected=True)
        self._tint()
        self.tell_place()

    @property
    def _stops(self) -> list[Span]:
        return self._places if self._finds is None else self._finds

    def tell_place(self) -> None:
        """Says again which place is the current one."""
        count = len(self._stops)
        self.place_changed.emit(self._current + 1 if count else 0, count)

    def lay_out_again(self) -> None:
        """As before, in the colours of now."""
        self._remember_place()
        share = self._anchor_share
        self._go_to(self._anchor, anew=True)
        self._anchor_share = share
        self._keep_place()

    def _go_to(self, span: Span, *, anew: bool = False, selected: bool = False) -> None:
        if anew or not (self._layout.holds(span[0]) and self._layout.holds(span[1])):
            self.setExtraSelections([])
            self._set_sizes()
            self._layout, self._bar = Layout(), None  # what is asked for meanwhile is not where it was
            self._layout = Layout(self.lay_out(self._marked.text, span))
            ranges = [] if self._marked.passage is None else self._layout.ranges(self._marked.passage)
            self._bar = (ranges[0][0], ranges[-1][1]) if ranges else None
            self._tint()
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._layout.position(span[0]))
        if selected:
            cursor.setPosition(self._layout.position(span[1]), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self._anchor, self._anchor_share = span, _HEIGHT_SHARE
        self._keep_place()

    # ---- what stays in sight

    def _cursor_at(self, character: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._layout.position(character))
        return cursor

    def _remember_place(self) -> None:
        """What the person has scrolled to is what stays; without scrolling, what was gone to."""
        if self.verticalScrollBar().value() != self._anchored_value:
            height = max(1, self.viewport().height())
            cursor = self.cursorForPosition(QPoint(self.viewport().width() // 2, round(height * _HEIGHT_SHARE)))
            character = self._layout.character(cursor.position())
            self._anchor = (character, character)
            self._anchor_share = self.cursorRect(cursor).top() / height
            self._anchored_value = self.verticalScrollBar().value()

    def _keep_place(self) -> None:
        self.document().documentLayout().pageCount()  # lays out all, so that there is something to scroll to
        bar, height = self.verticalScrollBar(), self.viewport().height()
        first, last = (self.cursorRect(self._cursor_at(character)) for character in self._anchor)
        top = first.top() + bar.value() - height * self._anchor_share
        least = last.bottom() + bar.value() + theme.MARGIN - height  # a long sentence is seen to its end, if it fits
        most = first.top() + bar.value() - theme.MARGIN
        bar.setValue(round(max(0.0, min(most, max(top, least)) if self._anchor[0] < self._anchor[1] else top)))
        self._anchored_value = bar.value()

    # ---- how it looks

    def set_zoom(self, factor: float) -> None:
        """How much larger the letters are than usual."""
        if factor != self._zoom:
            self._remember_place()
            self._zoom = factor
            self._set_sizes()
            self._keep_place()

    def set_fixed_pitch(self, fixed: bool) -> None:
        """Whether all letters are equally wide, as in a program's text; from the next text on."""
        self._fixed_pitch = fixed

    def set_full_width(self, full: bool) -> None:
        """Whether all the room is used, as wide tables need it; from the next text on."""
        self._full_width = full

    def _set_sizes(self) -> None:
        font = theme.sized(QApplication.font(self), _SIZE * self._zoom)
        if self._fixed_pitch:
            font.setFamilies(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).families())
            font.setStyleHint(QFont.StyleHint.Monospace)
        if font != self.font():
            self.setFont(font)
            self.setTabStopDistance(_TAB * self.fontMetrics().horizontalAdvance(" "))
        self._set_measure()

    def _set_measure(self) -> None:
        """No line is longer than can be read with ease; what is left of the width lies beside the text."""
        column = theme.measure(self.font()) + 2 * round(self.document().documentMargin())
        room = self.width() - self.verticalScrollBar().sizeHint().width()
        side = 0 if self._full_width else max(0, (room - column) // 2)
        if self.viewportMargins().left() != side:
            self.setViewportMargins(side, 0, side, 0)

    def recolour(self) -> None:
        """The palette has changed."""
        self._tint()

    def _tint(self) -> None:
        palette, marked = self.palette(), self._marked
        answers = [] if marked.answer is None else [marked.answer]
        words = text_marks.nearest(marked.words if self._finds is None else self._finds, marked.target[0])
        tints = ((answers, marks.answer_tint(palette)), (words, theme.word_tint(palette)))
        self.setExtraSelections(
            [each for spans, tint in tints for each in text_marks.made(self.document(), self._layout, spans, tint)]
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._bar is None:
            return
        first, last = QTextCursor(self.document()), QTextCursor(self.document())
        first.setPosition(self._bar[0])
        last.setPosition(self._bar[1])
        top, bottom = self.cursorRect(first).top(), self.cursorRect(last).bottom()
        right_to_left = first.block().textDirection() is Qt.LayoutDirection.RightToLeft
        edge = self.viewport().width() - 2 * marks.BAR_WIDTH if right_to_left else marks.BAR_WIDTH
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(marks.bar(self.palette()))
        painter.drawRoundedRect(edge, top, marks.BAR_WIDTH, bottom - top, marks.BAR_WIDTH / 2, marks.BAR_WIDTH / 2)
        painter.end()

    # ---- what Qt asks

    def resizeEvent(self, event: QResizeEvent) -> None:
        inner = self._resizing  # the margins at the sides have changed, which comes here again
        if not inner:
            self._remember_place()
        self._resizing = True
        super().resizeEvent(event)
        if not inner:
            self._set_measure()
            self._resizing = False
            self._keep_place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.recolour()
        elif event.type() in (QEvent.Type.ApplicationFontChange, QEvent.Type.StyleChange):
            self._remember_place()
            self._set_sizes()
            self._keep_place()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            steps = self._wheel.turned(event.angleDelta().y())
            if steps:
                self.zoom_requested.emit(steps)
            event.accept()
        else:
            super().wheelEvent(event)

    def loadResource(self, kind: int, name: QUrl | str) -> QByteArray:
        """Nothing is read because a document says so. Without an answer Qt would read the file itself."""
        return QByteArray()

    @Slot(QUrl)
    def _on_anchor_clicked(self, link: QUrl) -> None:
        self.link_followed.emit(link.toString(QUrl.ComponentFormattingOption.FullyDecoded))
