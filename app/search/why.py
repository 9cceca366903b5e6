"""Why a passage answers, in terms that a person knows: the words of the question and how they stand in it, the best
sentence, the languages."""

from __future__ import annotations

from dataclasses import replace

from app.domain.answers import MatchedTerm, Why
from app.domain.query import Query, Term, TermKind
from app.domain.search import Hit
from app.search.best_sentence import best_sentence
from app.search.matches import find_matches, named_matches
from app.search.stack import SearchStack
from app.search.terms import QueryTerms, lookup_terms, terms_of
from app.text.language import detect_language
from app.text.places import placed_tokens
from app.text.readable import is_markdown, readable


def why(stack: SearchStack, hit: Hit, query: Query) -> Why | None:
    """Why `hit` answers; None when the passage has gone."""
    chunk = stack.reader.chunks([hit.chunk_id]).get(hit.chunk_id)
    if chunk is None:
        return None
    terms = lookup_terms(stack.lexical, query)
    asked = [(typed, each) for typed, each in _typed(query, terms) if _is_wanted(each)] or _typed(query, terms)
    answer = best_sentence(chunk, terms, list(named_matches(chunk.text, terms)), stack.sentences, known_only=False)
    matched = tuple(MatchedTerm(typed, _forms(chunk.text, each)) for typed, each in asked)
    detector = stack.detector
    return Why(
        matched,
        None if answer is None else _sentence(chunk.text[slice(*answer)], hit),
        by_words=any(term.found for term in matched),
        by_meaning=hit.scores.vector is not None,
        by_name=hit.by_name or any(find_matches(hit.path.stem, each) for _, each in asked),
        by_title=any(find_matches(f"{hit.title}\n{chunk.context}", each) for _, each in asked),
        question_language=detect_language(query.text)
        or (detector.language_of(terms) if detector is not None else None),
        passage_language=hit.language,
        moved_up=hit.moved_up > 0,
        confidence=hit.confidence,
    )


def _sentence(text: str, hit: Hit) -> str:
    """As it reads, on one line."""
    return " ".join(readable(text, markdown=is_markdown(hit.path, hit.inside))[0].split())


def _typed(query: Query, terms: QueryTerms) -> list[tuple[str, QueryTerms]]:
    """Each word and each term of a question as it was typed, with what is looked up for it alone."""
    found: dict[str, QueryTerms] = {}
    for offset, token in placed_tokens(query.text):
        typed = query.text[offset + token.words[0].start : offset + token.words[-1].end]
        alone = replace(terms_of(Query(text=typed)), common=terms.common)
        if not terms.required_tokens.issuperset(alone.tokens.words):
            found.setdefault(typed, alone)
    for term in (each for group in query.required for each in group):
        found.setdefault(_as_typed(term), terms_of(Query(required=((term,),))))
    return list(found.items())


def _as_typed(term: Term) -> str:
    return f"{term.text}*" if term.kind is TermKind.PREFIX else term.text


def _is_wanted(terms: QueryTerms) -> bool:
    """Whether it is a term that tells anything: no small word, and none that stands everywhere."""
    return bool(terms.lexical.required) or bool(terms.telling)


def _forms(text: str, terms: QueryTerms) -> tuple[str, ...]:
    return tuple(dict.fromkeys(" ".join(text[start:end].split()) for start, end in find_matches(text, terms)))
