"""What is said where there is no good answer, and which buttons help: decided here, shown by `state_page.py`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from app.domain.documents import FINDABLE, UNREAD, DocumentState
from app.domain.messages import message
from app.domain.progress import Activity, Progress
from app.domain.query import Query, Term, TermKind
from app.domain.search import SearchResults
from app.gui.library_watch import Contents
from app.gui.messages import render, time_left
from app.gui.results.summary import ALL
from app.gui.text import isolated

_WORKING = (Activity.CATCHING_UP, Activity.SCANNING, Activity.INDEXING, Activity.EMBEDDING)
_FEWEST_LETTERS = 3
_VERDICTS = ("search.nothing_found", "search.phrase_not_found", "query.")  # codes of what is a title
MOST_BUTTONS = 4
_MOST_WORDS = 2  # that are offered to be left out


class Remedy(StrEnum):
    """What a button does."""

    ASK = "ask"  # another question
    ADD_FOLDER = "add folder"
    SHOW_FOLDERS = "show folders"
    RESUME = "resume"
    SHOW_PROGRESS = "show progress"
    SHOW_FAILURES = "show failures"


@dataclass(frozen=True, slots=True)
class StateButton:
    """`query` is what ASK asks."""

    label: str
    remedy: Remedy
    query: Query | None = None


@dataclass(frozen=True, slots=True)
class State:
    """A title, what it means in a sentence or two, and what can be done; nothing of it is marked up. `sign` is the name
    of an icon."""

    title: str
    explanation: str = ""
    buttons: tuple[StateButton, ...] = ()
    sign: str = "search"


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the library holds and does, as far as it bears on an answer."""

    contents: Contents = field(default_factory=Contents)
    progress: Progress = field(default_factory=Progress)

    @property
    def waiting(self) -> int:
        return self.contents.count(DocumentState.WAITING)


def _tr(sentence: str) -> str:
    return QCoreApplication.translate("states", sentence)


def searching() -> State:
    """Nothing has come yet."""
    return State(_tr("Searching…"))


def without_answer(results: SearchResults, around: Surroundings) -> State:
    """For an answer without a single hit. That nothing was found is said only where everything has been read."""
    query = results.request.query
    if not around.contents.folders:
        add = StateButton(_tr("Choose folders…"), Remedy.ADD_FOLDER)
        return State(
            _tr("No folder is searched yet"), _tr("Choose one, and its documents can be asked."), (add,), "folder-add"
        )
    if query.empty:
        return State(_verdict(results), _faults(results))
    if _reading(results, around):
        return _still_reading(results, around)
    away = tuple(folder for folder in around.contents.folders if not folder.available)
    sign = "filter" if query.filters else "quote" if query.required else "search"
    if not away and not around.contents.count(*FINDABLE):
        return _nothing_to_find(results, around)
    buttons = tuple(_other_questions(query))
    explanation = " ".join(filter(None, (_faults(results), _explanation(query))))
    if away:
        names = ", ".join(isolated(folder.path.name or str(folder.path)) for folder in away)
        what = _tr("Not there now: {names}. What was read of it was searched, what is new on it was not.")
        explanation = " ".join(filter(None, (explanation, what.format(names=names))))
        buttons += (StateButton(_tr("Folders…"), Remedy.SHOW_FOLDERS),)
        if len(away) == len(around.contents.folders):
            title = _tr("Nothing was found, and no searched folder is there now.")
            return State(title, explanation, buttons, "warning")
    elif not buttons:
        buttons = (StateButton(_tr("Add a folder…"), Remedy.ADD_FOLDER),)
    return State(_verdict(results), explanation, buttons, sign)


def _nothing_to_find(results: SearchResults, around: Surroundings) -> State:
    """Where whatever is asked finds nothing: there are no documents, or none that could be read."""
    folders = StateButton(_tr("Folders…"), Remedy.SHOW_FOLDERS)
    add = StateButton(_tr("Add a folder…"), Remedy.ADD_FOLDER)
    if around.contents.count(*UNREAD):
        why = StateButton(_tr("Which and why"), Remedy.SHOW_FAILURES)
        return State(_tr("No document holds text that can be searched"), _faults(results), (why, folders), "warning")
    explanation = " ".join(filter(None, (_faults(results), _tr("What is put there later is found by itself."))))
    return State(_tr("There are no documents in the searched folders"), explanation, (folders, add), "folder")


def without_good_match(results: SearchResults) -> State:
    """Above the nearest passages."""
    query = results.request.query
    found = " ".join(f"{hit.title} {hit.snippet}" for hit in results.hits).casefold()
    unknown = [word for word in _removable_words(query) if word.casefold() not in found]
    buttons = [_without_word(query, word) for word in unknown[:_MOST_WORDS]]
    if (by_words := _by_words(query)) is not None:
        buttons.append(by_words)
    return State(_tr("No good match. These are the nearest passages."), "", tuple(buttons))


def _verdict(results: SearchResults) -> str:
    """That nothing was found, or why nothing could be."""
    said = [render(notice) for notice in results.notices if notice.code.startswith(_VERDICTS)]
    return " ".join(said) or _tr("Nothing was found.")


def _faults(results: SearchResults) -> str:
    """What else is to be known, as that a model took no part."""
    return " ".join(render(notice) for notice in results.notices if not notice.code.startswith(_VERDICTS))


# ---- still reading


def _reading(results: SearchResults, around: Surroundings) -> bool:
    """Whether what is asked for may be among what has not been read. A model that does not work will read nothing."""
    unread = results.meaning_coverage < ALL and not _faults(results)
    return around.progress.activity in _WORKING or around.waiting > 0 or unread


def _still_reading(results: SearchResults, around: Surroundings) -> State:
    progress, query = around.progress, results.request.query
    if progress.activity is Activity.PAUSED:
        title = _tr("Nothing was found so far, and reading is paused")
    elif results.meaning_coverage < ALL and not _faults(results):
        title = render(message("window.still_reading_meaning", share=results.meaning_coverage))
    else:
        title = _tr("Still reading")
    parts = [faults] if (faults := _faults(results)) else []
    if around.waiting:
        parts.append(render(message("window.still_waiting", n=around.waiting)))
    if progress.eta_s is not None and progress.activity in _WORKING:
        parts.append(_tr("The rest will be there soon: {when}.").format(when=time_left(progress.eta_s)))
    if progress.activity is not Activity.PAUSED:
        parts.append(_tr("Nothing was found so far; the question is asked again by itself as more is read."))
    buttons = [StateButton(_tr("Go on reading"), Remedy.RESUME)] if progress.activity is Activity.PAUSED else []
    buttons.append(StateButton(_tr("How far it is"), Remedy.SHOW_PROGRESS))
    if query.filters:
        buttons.append(_without_filters(query))
    if (by_words := _by_words(query)) is not None and results.meaning_coverage < ALL:
        buttons.append(by_words)
    return State(title, " ".join(parts), tuple(buttons), "pause" if progress.activity is Activity.PAUSED else "history")


# ---- other questions


def _other_questions(query: Query) -> Iterator[StateButton]:
    if query.filters:
        yield _without_filters(query)
    if any(term.kind is TermKind.PHRASE for group in query.required for term in group):
        yield StateButton(_tr("Without the quotation marks"), Remedy.ASK, _loosened(query))
    if query.excluded:
        yield StateButton(_tr("Without exclusions"), Remedy.ASK, replace(query, excluded=()))


def _explanation(query: Query) -> str:
    if query.filters:
        return _tr("Perhaps it is there, but of another kind, folder, language or date.")
    if query.required:
        return _tr("What stands in quotation marks must be found letter for letter.")
    if query.excluded:
        return _tr("Perhaps it is there, together with what is left out.")
    return _tr("No document holds these words or anything like them.")


def _without_filters(query: Query) -> StateButton:
    return StateButton(_tr("Search without filters"), Remedy.ASK, replace(query, filters=()))


def _loosened(query: Query) -> Query:
    """With its required words as words like others."""
    missing = [
        term.text for group in query.required for term in group if term.text.casefold() not in query.text.casefold()
    ]
    return replace(query, text=" ".join(filter(None, (query.text, *missing))), required=())


def _removable_words(query: Query) -> list[str]:
    words = [word.strip(".,;:?!") for word in query.text.split()]
    required = " ".join(term.text for group in query.required for term in group).casefold()
    long = [word for word in words if len(word) >= _FEWEST_LETTERS and word.casefold() not in required]
    return list(dict.fromkeys(long)) if len(words) > 1 else []


def _without_word(query: Query, word: str) -> StateButton:
    left = " ".join(each for each in query.text.split() if each.strip(".,;:?!") != word)
    label = _tr("Without “{word}”").format(word=word)
    return StateButton(label, Remedy.ASK, replace(query, text=left))


def _by_words(query: Query) -> StateButton | None:
    """Every word of the question required: what is only near in meaning is left out then."""
    words = _removable_words(query)
    if query.required or not words:
        return None
    required = tuple((Term(TermKind.PHRASE, word),) for word in words)
    asked = replace(query, text=" ".join(words), required=required)
    return StateButton(_tr("By words only"), Remedy.ASK, asked)
