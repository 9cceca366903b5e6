"""The panel at the side: saved searches, and what the question can be narrowed to, with counts. What is chosen in it is
written into the question, and what it shows as chosen is read from there."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.domain.query import Query
from app.domain.search import SearchRequest
from app.gui import theme
from app.gui.facets import periods
from app.gui.facets.counted import Counted
from app.gui.facets.day_range import DayRange
from app.gui.facets.facet_model import FacetModel
from app.gui.facets.facet_rows import FIELDS, MORE, Group, GroupRows, Shown, groups, is_within
from app.gui.facets.facet_view import FacetView
from app.gui.facets.row import Choice, Row
from app.gui.question.question_bar import QuestionBar
from app.gui.question.saved_list import SavedList

_NARROWEST = 190


class FacetPanel(QWidget):
    """Changes the question of a bar."""

    def __init__(self, question: QuestionBar, saved: SavedList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question = question
        self._base: Counted | None = None
        self._found: Counted | None = None
        self._query = Query()
        self._shown = Shown()
        self._unfolded = False
        self.saved = saved
        self.model = FacetModel(self)
        self.view = FacetView(self.model)
        self.days = DayRange()
        self.empty = QLabel(self.tr("Nothing to narrow down yet"), wordWrap=True)
        self.empty.setVisible(False)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.empty.setContentsMargins(theme.MARGIN, theme.GAP, theme.GAP, theme.GAP)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for widget, stretch in ((saved, 0), (self.empty, 1), (self.view, 1), (self.days, 0)):
            layout.addWidget(widget, stretch)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.setMinimumWidth(min(_NARROWEST, self.fontMetrics().averageCharWidth() * 26))
        self.setFocusProxy(self.view)
        self.view.row_toggled.connect(self._on_row_toggled)
        self.view.row_excluded.connect(self._on_row_excluded)
        self.view.row_alone.connect(self._on_row_alone)
        self.view.cleared.connect(self._on_cleared)
        self.view.row_opened.connect(self._on_row_opened)
        self.days.days_chosen.connect(question.set_period)
        question.query_changed.connect(self._on_query_changed)

    # ---- what is shown

    @Slot(object)
    def show_base(self, base: Counted) -> None:
        """What the library holds. A single folder is open at first: there is nothing to choose among but what lies in
        it."""
        self._base = base
        if len(base.folders) == 1 and not self._unfolded:
            self._unfolded = True
            key = ("in", str(base.folders[0].path))
            self._shown = Shown(self._shown.whole, self._shown.opened | {key})
            self.view.open_row(key)
        self._show()

    @Slot(object, object)
    def show_found(self, request: SearchRequest | None, found: Counted | None) -> None:
        """What a question finds; without one everything is counted."""
        if request is None or request.query.source == self._query.source:  # its order may be another
            self._found = found if request is not None else self._base
            self._show()

    def _on_query_changed(self, query: Query) -> None:
        before, self._query = self._query, query
        written = [(each.field, each.written) for each in query.parts]
        if query.filters != before.filters or written != [(each.field, each.written) for each in before.parts]:
            self._show()  # words alone are typed without it

    def _show(self) -> None:
        base = self._base or Counted()
        shown = groups(base, self._found, self._query, self._shown, self._question.parse, Path.home())
        self.model.show_groups(shown)
        self.view.rows_shown()
        self.view.setVisible(bool(shown))
        self.empty.setVisible(not shown and self._base is not None)
        start, end = periods.limits(self._query)
        dates = next((group.rows for group in shown if group.group is Group.DATES), ())
        chosen = any(row.value == periods.RANGE and row.choice is Choice.ON for row in dates)
        self.days.setVisible(chosen)
        if chosen:
            self.days.show_limits(start, end)

    # ---- what is chosen in it

    @Slot(object, bool)
    def _on_row_toggled(self, row: Row, keep: bool) -> None:
        if row.field == MORE:
            group = Group[row.value]
            self._shown = Shown(self._shown.whole | {group}, self._shown.opened)
            self._show()
        elif row.field == periods.PERIOD:
            self._choose_period(row, keep=keep)
        elif row.choice is Choice.OFF or row.choice is Choice.PARTLY:
            self._question.add_value(row.field, row.value, written=row.written)
        elif row.choice is Choice.EXCLUDED:
            self._question.remove_values(row.field, (row.value,), excluded=True)
        elif row.value in self._chosen(row.field):
            self._question.remove_values(row.field, (row.value,))
        else:
            self._narrow_to_folder(row)

    def _choose_period(self, row: Row, *, keep: bool) -> None:
        if row.value == periods.RANGE:
            if row.choice is Choice.ON:
                self._question.set_period("", "")
            else:
                self.days.choose()
        elif periods.is_exactly(row.value, self._query) and not keep:
            self._question.set_period("", "")
        else:
            limits = periods.stretched(row.value, self._query) if keep else periods.written(row.value)
            self._question.set_period(*limits)

    def _narrow_to_folder(self, row: Row) -> None:
        """A folder within one that is chosen: that one is not meant any more."""
        above = [value for value in self._chosen("in") if is_within(row.value, value)]
        self._question.remove_values("in", above)
        self._question.add_value("in", row.value, written=row.written)

    def _chosen(self, field: str) -> tuple[str, ...]:
        filters = (each for each in self._query.filters if each.field == field and not each.excluded)
        return tuple(str(value) for each in filters for value in each.values)

    @Slot(object)
    def _on_row_excluded(self, row: Row) -> None:
        if row.field in (MORE, periods.PERIOD):
            return
        if row.choice is Choice.EXCLUDED:
            self._question.remove_values(row.field, (row.value,), excluded=True)
        else:
            self._question.add_value(row.field, row.value, excluded=True, written=row.written)

    @Slot(object)
    def _on_row_alone(self, row: Row) -> None:
        if row.field == periods.PERIOD:
            self._choose_period(row, keep=False)
            return
        self._question.clear_fields(row.field)
        self._question.add_value(row.field, row.value, written=row.written)

    @Slot(object)
    def _on_cleared(self, what: Row | GroupRows) -> None:
        if isinstance(what, GroupRows):
            self._question.clear_fields(*FIELDS[what.group])
        elif what.field == periods.PERIOD:
            self._question.set_period("", "")
        elif what.field != MORE:
            self._question.remove_values(what.field, (what.value,), excluded=what.choice is Choice.EXCLUDED)

    @Slot(object, bool)
    def _on_row_opened(self, row: Row, opened: bool) -> None:
        key, before = frozenset([row.key]), self._shown.opened
        self._shown = Shown(self._shown.whole, before | key if opened else before - key)
        if opened:
            self._show()
