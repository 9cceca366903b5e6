"""Why a passage is found, in words: what stands in it of the question, and how it came up. No number among them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.domain.answers import MatchedTerm, Why
from app.gui import display_names
from app.gui.results import row_words
from app.gui.text import isolated, one_line


@dataclass(frozen=True, slots=True)
class Reason:
    """A heading, and what is to be said under it, a paragraph each."""

    heading: str
    lines: tuple[str, ...]


def _tr(sentence: str) -> str:
    return QCoreApplication.translate("why_words", sentence)


def reasons(why: Why) -> tuple[Reason, ...]:
    """What there is to say, the most telling first; headings without anything under them are left out."""
    found = tuple(_term(term) for term in why.terms if term.found)
    missing = ", ".join(isolated(term.typed) for term in why.terms if not term.found)
    words = (*found, _tr("Not in it: {words}").format(words=missing)) if missing and found else found
    sentence = () if why.sentence is None else (one_line(why.sentence),)
    all_reasons = (
        Reason(_tr("The sentence that answers best"), sentence),
        Reason(_tr("Words of the question in it"), words),
        Reason(_tr("How it was found"), tuple(_ways(why))),
        Reason(_tr("How sure that is"), () if why.confidence is None else (row_words.sureness(why.confidence),)),
    )
    return tuple(reason for reason in all_reasons if reason.lines)


def _term(term: MatchedTerm) -> str:
    forms = [form for form in term.found if form.casefold() != term.typed.casefold()]
    if not forms:
        return isolated(term.typed)
    return _tr("{word}, as {forms}").format(word=isolated(term.typed), forms=", ".join(map(isolated, forms)))


def _ways(why: Why) -> list[str]:
    ways = []
    if why.by_meaning and why.across_languages:
        asked = display_names.language_name(why.question_language)
        written = display_names.language_name(why.passage_language)
        sentence = _tr("By its meaning: the question is in {asked}, the passage in {written}.")
        ways.append(sentence.format(asked=asked, written=written))
    elif why.by_meaning:
        ways.append(_tr("By its meaning, which is near to that of the question."))
    if why.by_words:
        ways.append(_tr("By its words."))
    if why.by_name:
        ways.append(_tr("By the name of its file."))
    if why.by_title:
        ways.append(_tr("Its title holds words of the question."))
    if why.moved_up:
        ways.append(_tr("Read once more together with the question, it was put further up."))
    return ways
