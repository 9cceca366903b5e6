"""The pane of an answer: what it says, in which order, and the pages that stand where there is none."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from asking import asked
from PySide6.QtCore import Qt

from app.domain.answers import Confidence, MatchedTerm, Why
from app.domain.documents import DocumentState, Folder
from app.domain.ids import FolderId
from app.domain.messages import message
from app.domain.progress import Activity, Progress
from app.domain.query import Sort
from app.domain.search import SearchRequest, SearchResults, SearchStage
from app.gui.library_watch import Contents
from app.gui.results import states
from app.gui.results.state_page import StateView
from app.gui.results.states import Remedy, State, Surroundings
from app.gui.results.why_dialog import WhyDialog
from app.gui.results.why_words import reasons
from app.gui.text import isolated
from app.gui.theme.icons import Icons
from app.search.query.unparse import query_text

_PAPERS = Folder(FolderId(1), Path("/papers"))
_AWAY = Folder(FolderId(2), Path("/media/drive"), available=False)


def _nothing(question: str, code: str = "search.nothing_found", **more: Any) -> SearchResults:
    request = asked(question, group=True)
    return SearchResults(request, SearchStage.MERGED, (), total_is_exact=True, notices=(message(code),), **more)


def _around(
    *folders: Folder, waiting: int = 0, activity: Activity = Activity.IDLE, eta_s: float | None = None
) -> Surroundings:
    documents = {DocumentState.WAITING: waiting, DocumentState.INDEXED: 9}
    return Surroundings(Contents(folders, documents=documents), Progress(activity=activity, eta_s=eta_s))


def _offers(state: State) -> list[tuple[str, str]]:
    """Each button, and the question it asks or what else it does."""
    return [
        (button.label, query_text(button.query) if button.query is not None else str(button.remedy))
        for button in state.buttons
    ]


# ---- which page, and which buttons


def test_without_a_folder_one_is_offered() -> None:
    state = states.without_answer(_nothing("river"), Surroundings())
    assert state.title == "No folder is searched yet"
    assert _offers(state) == [("Choose folders…", "add folder")]


def test_nothing_with_these_filters_offers_to_search_without() -> None:
    results = _nothing('river type:pdf lang:german "old mill"', "search.phrase_not_found_filtered")
    state = states.without_answer(results, _around(_PAPERS))
    assert state.title == "No document contains this exact phrase with these filters."
    assert _offers(state) == [
        ("Search without filters", 'river "old mill"'),
        ("Without the quotation marks", "river old mill type:pdf lang:de"),
    ]


def test_what_is_left_out_can_be_let_in() -> None:
    state = states.without_answer(_nothing("river -draft"), _around(_PAPERS))
    assert state.title == "Nothing was found."
    assert _offers(state) == [("Without exclusions", "river")]


def test_nothing_at_all_offers_another_folder() -> None:
    state = states.without_answer(_nothing("river"), _around(_PAPERS))
    assert state.title == "Nothing was found." and state.explanation
    assert _offers(state) == [("Add a folder…", "add folder")]


@pytest.mark.parametrize(
    ("documents", "title", "offers"),
    [
        (
            {},
            "There are no documents in the searched folders",
            [("Folders…", "show folders"), ("Add a folder…", "add folder")],
        ),
        (
            {DocumentState.SKIPPED: 3},
            "There are no documents in the searched folders",
            [("Folders…", "show folders"), ("Add a folder…", "add folder")],
        ),
        (
            {DocumentState.NEEDS_OCR: 1, DocumentState.EMPTY: 2},
            "No document holds text that can be searched",
            [("Which and why", "show failures"), ("Folders…", "show folders")],
        ),
    ],
)
@pytest.mark.parametrize("question", ["river", '"old mill" type:pdf'])
def test_where_nothing_can_be_found_the_words_are_not_to_blame(
    question: str, documents: dict[DocumentState, int], title: str, offers: list[tuple[str, str]]
) -> None:
    """Known: "No document holds these words" of a folder without documents."""
    around = Surroundings(Contents((_PAPERS,), documents=documents), Progress(activity=Activity.IDLE))
    state = states.without_answer(_nothing(question), around)
    assert (state.title, _offers(state)) == (title, offers)
    assert "words" not in state.explanation


def test_a_drive_that_is_away_may_hold_what_is_asked_for() -> None:
    state = states.without_answer(_nothing("river"), Surroundings(Contents((_PAPERS, _AWAY)), Progress()))
    assert "drive" in state.explanation


def test_a_folder_that_is_away_is_named() -> None:
    state = states.without_answer(_nothing("river"), _around(_PAPERS, _AWAY))
    assert "drive" in state.explanation and "papers" not in state.explanation
    assert _offers(state) == [("Folders…", "show folders")]
    alone = states.without_answer(_nothing("river"), _around(_AWAY))
    assert "no searched folder is there now" in alone.title


@pytest.mark.parametrize(
    ("results", "around", "title"),
    [
        (
            _nothing("river mill", meaning_coverage=0.625),
            _around(_PAPERS),
            "Still reading: 62 % can be found by meaning",
        ),
        (_nothing("river mill"), _around(_PAPERS, waiting=7), "Still reading"),
        (_nothing("river mill"), _around(_PAPERS, activity=Activity.SCANNING), "Still reading"),
        (_nothing("river mill"), _around(_PAPERS, activity=Activity.CATCHING_UP), "Still reading"),
        (
            _nothing("river mill"),
            _around(_PAPERS, waiting=7, activity=Activity.PAUSED),
            "Nothing was found so far, and reading is paused",
        ),
        (_nothing("river mill"), _around(_PAPERS, activity=Activity.PAUSED), "Nothing was found."),
    ],
)
def test_nothing_is_said_to_be_found_only_when_all_is_read(
    results: SearchResults, around: Surroundings, title: str
) -> None:
    assert states.without_answer(results, around).title == title


def test_a_model_that_does_not_work_is_told_beside_the_verdict() -> None:
    fault = message("search.model_fault", what=message("as_written", text="It is broken."), remedy="Get it again.")
    results = replace(_nothing("river", meaning_coverage=0.0), notices=(fault, message("search.nothing_found")))
    state = states.without_answer(results, _around(_PAPERS))
    assert state.title == "Nothing was found."  # nobody will read the rest
    assert state.explanation.startswith("It is broken. Get it again.")


def test_still_reading_says_how_long_and_what_can_be_done_meanwhile() -> None:
    around = _around(_PAPERS, waiting=7, activity=Activity.EMBEDDING, eta_s=240.0)
    state = states.without_answer(_nothing("river mill type:pdf", meaning_coverage=0.5), around)
    assert "7 documents are still to be read." in state.explanation
    assert "about 4 minutes left" in state.explanation and "asked again by itself" in state.explanation
    assert _offers(state) == [
        ("How far it is", "show progress"),
        ("Search without filters", "river mill"),
        ("By words only", '"river" "mill" type:pdf'),
    ]
    paused = states.without_answer(_nothing("river"), _around(_PAPERS, waiting=7, activity=Activity.PAUSED))
    assert paused.buttons[0].remedy is Remedy.RESUME


def test_no_good_match_offers_what_may_find_more(make_hit: Any) -> None:
    request = asked("where is the zyzzyva of grandmother", group=True)
    results = SearchResults(request, SearchStage.MERGED, (make_hit(1, snippet="Where is the grandmother?"),))
    state = states.without_good_match(results)
    assert state.title == "No good match. These are the nearest passages."
    assert _offers(state) == [
        ("Without “zyzzyva”", "where is the of grandmother"),
        ("By words only", '"where" "the" "zyzzyva" "grandmother"'),
    ]


@pytest.mark.parametrize("strip", [False, True])
def test_buttons_that_have_no_room_beside_each_other_stand_below(qtbot: Any, strip: bool) -> None:
    view = StateView(Icons(), strip=strip)
    qtbot.addWidget(view)
    around = _around(_PAPERS, waiting=7, activity=Activity.PAUSED)
    view.show_state(states.without_answer(_nothing("river mill type:pdf", meaning_coverage=0.5), around))
    view.resize(240, 600)
    view.show()
    assert len(view.buttons) == 4
    assert all(button.width() >= button.sizeHint().width() for button in view.buttons)
    places = [button.geometry() for button in view.buttons]
    assert len({place.top() for place in places}) > 1
    assert not any(one.intersects(other) for one in places for other in places if one is not other)
    assert all(place.right() <= view.width() for place in places)


# ---- in the window


def _type(qtbot: Any, window: Any, question: str) -> None:
    window.question.field.setText(question)
    qtbot.answered(window)


def test_the_buttons_do_what_they_say(qtbot: Any, window: Any, library: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    library.hits, library.notices = (), (message("search.nothing_found_filtered"),)
    _type(qtbot, window, "river lang:de type:pdf")
    page = window.answers.page
    (without, *_) = page.buttons
    assert page.isVisible() and without.text() == "Search without filters"
    without.click()
    qtbot.waitUntil(lambda: library.asked[-1].query.filters == ())
    assert window.question.field.text() == "river" and window.question.field.hasFocus()

    library.progress_now = Progress(activity=Activity.PAUSED)
    library.documents = {DocumentState.WAITING: 3}
    library.pause()
    window.watch.expect_change()
    qtbot.waitUntil(lambda: bool(page.buttons) and page.buttons[0].text() == "Go on reading")
    page.buttons[0].click()
    qtbot.waitUntil(lambda: not library.paused)
    page.buttons[1].click()
    assert window.knowledge.dialog.isVisible()
    window.knowledge.dialog.close()


def test_where_nothing_could_be_read_the_reasons_are_a_click_away(qtbot: Any, window: Any, library: Any) -> None:
    library.hits, library.notices = (), (message("search.nothing_found"),)
    library.documents = {DocumentState.EMPTY: 1}
    qtbot.waitUntil(lambda: not window.watch._looks_on)  # known: at rest it expected nothing
    window.watch.expect_change()
    qtbot.waitUntil(lambda: window.watch.contents.documents == library.documents)
    _type(qtbot, window, "river")
    page = window.answers.page
    qtbot.waitUntil(lambda: bool(page.buttons) and page.buttons[0].text() == "Which and why")
    page.buttons[0].click()
    assert window.failures.dialog.isVisible()
    assert window.failures.dialog.groups.chosen == {DocumentState.EMPTY}
    window.failures.dialog.close()


def test_a_page_of_still_reading_follows_what_is_read(qtbot: Any, window: Any, library: Any) -> None:
    library.hits, library.notices = (), (message("search.nothing_found"),)
    library.progress_now = Progress(activity=Activity.INDEXING, done=1, total=9)
    _type(qtbot, window, "river")
    qtbot.waitUntil(lambda: window.answers.page.title.text() == "Still reading")
    library.progress_now = Progress(activity=Activity.INDEXING, done=2, total=9, eta_s=600.0)
    qtbot.waitUntil(lambda: "about 10 minutes left" in window.answers.page.explanation.text())
    library.progress_now = Progress(activity=Activity.IDLE)
    qtbot.waitUntil(lambda: window.answers.page.title.text() == "Nothing was found.")


def test_a_page_has_no_raw_text_as_markup(window: Any) -> None:
    for label in (window.answers.page.title, window.answers.page.explanation, window.answers.notice.title):
        assert label.textFormat() is Qt.TextFormat.PlainText


def test_the_order_is_chosen_beside_the_list_and_kept(qtbot: Any, window: Any, library: Any) -> None:
    _type(qtbot, window, "river")
    sort = window.answers.sort
    sort.setCurrentIndex(sort.findData(Sort.DATE))
    sort.activated.emit(sort.currentIndex())
    qtbot.waitUntil(lambda: library.asked[-1].query.sort is Sort.DATE)
    _type(qtbot, window, "lake")
    assert library.asked[-1].query.sort == "date"  # for the session
    _type(qtbot, window, "lake sort:name")
    assert library.asked[-1].query.sort == "name"
    assert sort.currentData() == Sort.NAME and not sort.isEnabled()
    _type(qtbot, window, "lake")
    assert sort.currentData() == Sort.DATE and sort.isEnabled()


def test_the_chosen_order_is_not_typed_into_the_question(qtbot: Any, window: Any, library: Any) -> None:
    window.session.choose_sort(Sort.DATE)
    library.hits = ()
    _type(qtbot, window, "river type:pdf")
    window.answers.page.buttons[0].click()
    assert window.question.field.text() == "river"


def test_further_passages_are_fetched_beside_the_search(qtbot: Any, window: Any, library: Any, make_hit: Any) -> None:
    one = make_hit(1)
    library.hits = (*(replace(one, chunk_id=number) for number in range(1, 6)), make_hit(9))
    _type(qtbot, window, "river")
    window.results.setFocus()
    for _ in range(3):
        qtbot.keyClick(window.results, Qt.Key.Key_Down)
    qtbot.keyClick(window.results, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(window.results.hits) == 6)
    asked_for = library.asked[-1]
    assert asked_for.query.filters[-1].field == "document" and asked_for.limit == 5 and not asked_for.group
    assert window.results.selected_hit().chunk_id == 4
    assert "MainThread" not in library.threads


def test_enter_in_the_field_unfolds_what_is_selected(
    qtbot: Any, window: Any, library: Any, make_hit: Any, opened_files: list[Path]
) -> None:
    library.hits = (make_hit(1, copies=(Path("/b/x.pdf"),)),)
    _type(qtbot, window, "river")
    qtbot.keyClick(window.question.field, Qt.Key.Key_Down)
    qtbot.keyClick(window.question.field, Qt.Key.Key_Return)
    assert opened_files == [] and window.results.model().rowCount() == 5
    qtbot.keyClick(window.question.field, Qt.Key.Key_Down)
    qtbot.keyClick(window.question.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: opened_files == [Path("/b/x.pdf")])


def test_the_answer_to_another_question_gets_no_passages_of_this_one(
    qtbot: Any, window: Any, library: Any, make_hit: Any
) -> None:
    reached, gate = threading.Event(), threading.Event()
    one = make_hit(1)
    library.hits = tuple(replace(one, chunk_id=number) for number in range(1, 6))
    _type(qtbot, window, "river")

    def hold(request: SearchRequest) -> None:
        if not request.group:
            reached.set()
            gate.wait(60)

    library.between_stages = hold
    window.results.setCurrentIndex(window.results.model().index(4, 0))
    assert window.results.unfold()
    qtbot.waitUntil(reached.is_set)
    _type(qtbot, window, "lake")
    gate.set()
    qtbot.at_rest(window.background)
    assert len(window.results.hits) == 3


def test_tab_goes_through_the_pane_as_it_is_seen(qtbot: Any, window: Any, library: Any) -> None:
    library.no_good_match = True
    _type(qtbot, window, "where is the zyzzyva")
    field, answers = window.question.field, window.answers
    assert answers.notice.buttons
    reached, widget = [], field.nextInFocusChain()
    while widget is not field:
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            reached.append(widget)
        widget = widget.nextInFocusChain()
    order = [answers.sort, *answers.notice.buttons, answers.list, window.preview.text_view]
    assert [widget for widget in reached if widget in order] == order
    panel = [widget for widget in reached if window.question_actions.panel.isAncestorOf(widget)]
    assert all(reached.index(widget) < reached.index(answers.sort) for widget in panel)


# ---- why


def test_why_is_told_in_words() -> None:
    terms = (MatchedTerm("passwords", ("password", "Passwords")), MatchedTerm("salt", ("salt",)), MatchedTerm("hash"))
    why = Why(
        terms,
        "Keep the password\nwith salt.",
        by_words=True,
        by_meaning=True,
        question_language="en",
        passage_language="de",
        moved_up=True,
        confidence=Confidence.STRONG,
    )
    told = {reason.heading: reason.lines for reason in reasons(why)}
    assert told["The sentence that answers best"] == ("Keep the password with salt.",)
    words = told["Words of the question in it"]
    assert words[0] == f"{isolated('passwords')}, as {isolated('password')}"
    assert words[1:] == (isolated("salt"), f"Not in it: {isolated('hash')}")
    ways = told["How it was found"]
    assert ways[0] == "By its meaning: the question is in English, the passage in German."
    assert ways[1] == "By its words." and told["How sure that is"] == ("Strong match",)
    assert not any(sign.isdigit() for lines in told.values() for line in lines for sign in line)


def test_what_is_not_known_is_not_told() -> None:
    assert reasons(Why()) == ()
    (only,) = reasons(Why((MatchedTerm("hash"),), by_meaning=True))  # no word of the question is no reason
    assert only.lines == ("By its meaning, which is near to that of the question.",)


@pytest.mark.parametrize("gone", [False, True])
def test_why_is_told_beside_the_window(qtbot: Any, window: Any, library: Any, make_hit: Any, gone: bool) -> None:
    library.hits = (make_hit(1, title="<b>One</b>"),)
    if gone:
        library.why_now = None
    _type(qtbot, window, "river")
    action = next(each for each in window.results.actions() if each.text() == "Why is this found?")
    action.trigger()
    qtbot.waitUntil(lambda: bool(window.findChildren(WhyDialog)))
    (dialog,) = window.findChildren(WhyDialog)
    assert dialog.text.startswith("<b>One</b>")
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in dialog.labels)
    assert ("no longer there" in dialog.text) is gone and ("river" in dialog.text) is not gone
    assert "MainThread" not in library.threads
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.findChildren(WhyDialog))
