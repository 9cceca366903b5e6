"""Where everything stands in a row of the results, and how high the row is, for one font."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QFont, QFontMetrics

from app.gui import display_names, theme
from app.gui.results.rows import Row, RowKind
from app.gui.results.snippet_layout import Marked, line_step, lines_needed, natural_size

MOST_LINES = 4  # of a document's best passage
FURTHER_LINES = 2  # of those after it
_ICON_LINES = 1.5  # how high an icon is
_REMEMBERED = 20_000  # snippets
_HIGHEST_PAGE = 888


class RowLayout:
    """Sizes in pixels, all derived from the font. A snippet is measured once, whatever width it is shown in later."""

    def __init__(self, font: QFont) -> None:
        self.font = font
        self.title_font = theme.sized(font, 1.05, bold=True)
        self.small_font = theme.sized(font, theme.SMALL)
        self.step = line_step(font)
        # Not the height of the letters alone: some fonts draw an underscore on the last line of it, or below.
        self.title_height = QFontMetrics(self.title_font).height() + 2
        self.small_height = QFontMetrics(self.small_font).height() + 4
        self.sign = max(8, round(self.step * 0.45))  # the chevron, and the mark of confidence
        self.icon = round(self.step * _ICON_LINES)
        page = QFontMetrics(self.small_font).horizontalAdvance(display_names.page_name(_HIGHEST_PAGE))
        self.gutter = max(self.sign + theme.GAP + self.icon, self.sign + theme.TIGHT + page) + theme.GAP
        self._letter = QFontMetrics(font).averageCharWidth()
        self.measure = theme.measure(font)
        self._natural: dict[tuple[str, object], tuple[float, float]] = {}

    def height(self, row: Row, width: int) -> int:
        """How high a row is in a list of this width."""
        match row.kind:
            case RowKind.DOCUMENT:
                below = theme.MARGIN if row.folded else theme.TIGHT
                return theme.MARGIN + self.title_height + self.small_height + below
            case RowKind.PASSAGE:
                lines, step = self.lines(row, width)
                return lines * step + theme.GAP + (theme.TIGHT if row.number == row.of else 0)
            case RowKind.END:
                return self.small_height + 2 * theme.MARGIN
        return self.small_height + theme.GAP

    def lines(self, row: Row, width: int) -> tuple[int, int]:
        """On how many lines the row's passage is shown, and how high each is."""
        marked = snippet_of(row)
        key = (marked.text, marked.answer)
        if key not in self._natural:
            if len(self._natural) >= _REMEMBERED:
                self._natural.clear()
            self._natural[key] = natural_size(marked, self.font)
        natural, height = self._natural[key]
        most = MOST_LINES if row.number == 1 else FURTHER_LINES
        lines = lines_needed(natural, self.column(QRect(0, 0, width, 0)).width(), self._letter)
        return max(1, min(most, lines)), max(self.step, round(height))

    def column(self, row: QRect) -> QRect:
        """Where the text stands, from left to right: no wider than can be read well."""
        left = row.left() + theme.MARGIN + self.gutter
        width = min(row.right() - theme.MARGIN - left, self.measure)
        return QRect(left, row.top(), max(40, width), row.height())

    def sign_box(self, row: QRect, line: int) -> QRect:
        """The chevron's place, and that of the mark of confidence: beside a line that is so high."""
        return QRect(row.left() + theme.MARGIN, row.top() + (line - self.sign) // 2, self.sign, self.sign)

    def icon_box(self, row: QRect) -> QRect:
        left = row.left() + theme.MARGIN + self.sign + theme.GAP
        return QRect(left, row.top() + theme.MARGIN, self.icon, self.icon)

    def page_box(self, row: QRect, line: int) -> QRect:
        left = row.left() + theme.MARGIN + self.sign + theme.TIGHT
        right = row.left() + theme.MARGIN + self.gutter - theme.GAP
        return QRect(left, row.top(), right - left, line)


def snippet_of(row: Row) -> Marked:
    """The passage of a row, as it is to be shown."""
    hit = row.hit
    return Marked("") if hit is None else Marked(hit.snippet, hit.highlights, hit.answer)
