"""Paints a page with its marks: the picture as it is, marks multiplied with it as a highlighter's ink would be."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

from app.domain.views import Box, PageMarks
from app.gui.preview.page_geometry import PageLayout, passage_frames
from app.gui.theme import marks as colours

_FRAME_ROOM = 3.0  # points between a passage and its frame
_SAME_SIZE = 1.5  # pixels: a picture that fits so nearly is not stretched, which would blur it


@dataclass(frozen=True, slots=True)
class PaintedPage:
    """`image` is None while the page is not drawn; then `sentence` may say why. Boxes are in points."""

    number: int
    image: QImage | None = None
    marks: PageMarks | None = None
    finds: tuple[Box, ...] = ()
    selected: tuple[Box, ...] = ()
    current: Box | None = None
    sentence: str = ""


class PagePainter:
    """Paints on a view that has been moved so that the layout's pixels are its own."""

    def __init__(self, painter: QPainter, layout: PageLayout, device_pixel_ratio: float) -> None:
        self._painter = painter
        self._layout = layout
        self._ratio = device_pixel_ratio

    def paint(self, page: PaintedPage) -> None:
        left, top, right, bottom = self._layout.rect(page.number)
        paper = QRectF(left, top, right - left, bottom - top)
        self._painter.fillRect(paper, colours.PAPER)
        if page.image is not None:
            self._draw(page.image, paper)
        elif page.sentence:
            self._painter.setPen(colours.paper_text())
            self._painter.drawText(paper, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap), page.sentence)
        self._outline(paper, colours.paper_edge(), 1)
        if page.marks is not None:
            self._mark(page.marks, paper, page.number)
        self._tint(page.number, page.finds, colours.paper_word())
        self._tint(page.number, page.selected, colours.paper_selection())
        if page.current is not None:
            self._outline(self._rect(page.number, page.current).adjusted(-2, -2, 2, 2), colours.paper_bar(), 2)

    def _draw(self, image: QImage, paper: QRectF) -> None:
        wide, high = paper.width() * self._ratio, paper.height() * self._ratio
        if abs(wide - image.width()) < _SAME_SIZE and abs(high - image.height()) < _SAME_SIZE:
            image.setDevicePixelRatio(self._ratio)
            left, top = (round(edge * self._ratio) / self._ratio for edge in (paper.left(), paper.top()))
            self._painter.drawImage(QPointF(left, top), image)
        else:
            image.setDevicePixelRatio(1.0)
            self._painter.drawImage(paper, image)

    def _mark(self, marks: PageMarks, paper: QRectF, number: int) -> None:
        bar = colours.paper_bar()
        if not marks.exact:
            self._outline(paper.adjusted(1, 1, -1, -1), bar, colours.BAR_WIDTH)
        self._tint(number, marks.answer, colours.paper_answer(), but=marks.words)
        self._tint(number, marks.words, colours.paper_word())
        room = _FRAME_ROOM * self._layout.scale
        for frame in passage_frames(marks.passage):
            around = self._rect(number, frame).adjusted(-room, -room, room, room)
            self._outline(around, bar, 1)
            self._painter.fillRect(
                QRectF(around.left() - colours.BAR_WIDTH, around.top(), colours.BAR_WIDTH, around.height()), bar
            )

    def _tint(self, number: int, boxes: Iterable[Box], colour: QColor, *, but: Iterable[Box] = ()) -> None:
        """One ink does not run into the other: what lies in `but` gets one of its own."""
        path = self._path(number, boxes).subtracted(self._path(number, but)) if but else self._path(number, boxes)
        self._painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        self._painter.fillPath(path, colour)
        self._painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)

    def _path(self, number: int, boxes: Iterable[Box]) -> QPainterPath:
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        for box in boxes:
            path.addRect(self._rect(number, box))
        return path

    def _outline(self, rect: QRectF, colour: QColor, width: int) -> None:
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.setPen(QPen(colour, width))
        self._painter.drawRect(rect)

    def _rect(self, number: int, box: Box) -> QRectF:
        left, top, right, bottom = self._layout.box(number, box)
        return QRectF(left, top, right - left, bottom - top)
