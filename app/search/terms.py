"""What is looked up for a question: its text as the tokens of the full-text index, of the file names and of phrases."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from app.domain.query import Query, Term, TermKind
from app.ports import LexicalIndex, LexicalQuery, LexicalTerm
from app.text.analysis import Tokens, analyse, name_key
from app.text.folding import is_small_word, normalise
from app.text.joined import other_readings
from app.text.phrases import phrase_key
from app.text.spellings import halves, other_spellings, two_letters_for_one


@dataclass(frozen=True, slots=True)
class QueryTerms:
    """A question as its terms are looked up.

    `text` is what the embedder reads, `tokens` are its words for the marking of what matches, `lexical` is what the
    full-text index is asked. Of `phrases` (as `phrase_key` makes them) and `prefixes` (tokens) each stands in some
    group of `lexical.required`; `phrase_groups` tells in which. `name_words` are what a file name may contain. `common`
    are words that stand everywhere in this library, so that marking them would only hide the others; `rarity` says of
    each word how seldom it is there, from 0 to 1. `spellings` are what its words stand there as, too.
    """

    text: str
    tokens: Tokens
    lexical: LexicalQuery
    phrases: tuple[str, ...] = ()
    prefixes: tuple[str, ...] = ()
    name_words: tuple[str, ...] = ()
    phrase_groups: tuple[tuple[str, ...], ...] = ()
    common: frozenset[str] = frozenset()
    rarity: Mapping[str, float] = field(default_factory=dict)
    spellings: tuple[str, ...] = ()

    @property
    def empty(self) -> bool:
        """Whether there is nothing to look for: blanks, or punctuation alone. Its filters may still list documents."""
        return not self.tokens.words and not self.lexical.required

    @property
    def literal(self) -> bool:
        """Whether nothing is asked beyond terms that each passage of the answer is known to hold."""
        return bool(self.lexical.required) and self.required_tokens.issuperset(self.tokens.words)

    @property
    def required_tokens(self) -> frozenset[str]:
        """The words of the terms that must be there; those of alternatives are among them."""
        return frozenset(token for group in self.lexical.required for term in group for token in term.tokens)

    @property
    def telling(self) -> frozenset[str]:
        """The words, but for small ones and those that stand everywhere."""
        return frozenset(word for word in self.tokens.words if not is_small_word(word) and word not in self.common)


def lookup_terms(index: LexicalIndex, query: Query) -> QueryTerms:
    """What is looked up for a question in the library of this index, with what is known there of its words."""
    terms = terms_of(query)
    words = terms.tokens.words
    common = index.common_words(words)
    parts = terms.lexical.words[len(words) :]
    spellings = other_spellings(query.text, words, common)
    rarity = index.rarity([*words, *parts, *spellings])

    pairs = [pair for word in words if rarity.get(word, 1.0) == 1.0 for pair in halves(word)]
    if pairs:
        of_pairs = index.rarity({half for pair in pairs for half in pair})
        spellings += [half for pair in pairs if all(of_pairs.get(half, 1.0) < 1.0 for half in pair) for half in pair]
        rarity = {**rarity, **of_pairs}

    def known(others: Iterable[str]) -> Iterator[str]:
        """Those that stand somewhere: the others would only make every answer look poor."""
        return (word for word in others if rarity.get(word, 1.0) < 1.0)

    lexical = replace(terms.lexical, words=tuple(dict.fromkeys((*words, *known((*parts, *spellings))))))
    return replace(terms, lexical=lexical, common=common, rarity=rarity, spellings=tuple(known(spellings)))


def terms_of(query: Query) -> QueryTerms:
    """What is looked up for a question."""
    groups = [group for each in query.required if (group := _searchable(each))]
    excluded = tuple(found for _, found in _searchable(query.excluded))
    phrases = [tuple(phrase_key(term.text) for term, _ in group if term.kind is TermKind.PHRASE) for group in groups]
    prefixes = [found.tokens[-1] for group in groups for term, found in group if term.kind is TermKind.PREFIX]
    tokens = analyse(query.text)
    return QueryTerms(
        query.text,
        tokens,
        LexicalQuery(
            tuple(tokens.terms),
            tuple(tokens.asked_grams),
            tuple(tuple(found for _, found in group) for group in groups),
            excluded,
        ),
        tuple(dict.fromkeys(key for keys in phrases for key in keys)),
        tuple(dict.fromkeys(prefixes)),
        tuple(dict.fromkeys(name_key(query.text).split())),
        tuple(phrases),
    )


def _searchable(terms: Iterable[Term]) -> list[tuple[Term, LexicalTerm]]:
    """With what else the terms may stand as."""
    return [(each, found) for term in terms for each in _readings(term) if (found := lexical_term(each)) is not None]


def _readings(term: Term) -> list[Term]:
    normal = normalise(term.text)
    readings = dict.fromkeys((*other_readings(normal), *two_letters_for_one(normal)))
    return [term, *(replace(term, text=text) for text in readings if text != normal.lower())]


def lexical_term(term: Term) -> LexicalTerm | None:
    """A term as tokens that stand one after the other, the last of which a prefix only begins; None where it has none
    (punctuation alone)."""
    tokens = tuple(analyse(term.text).words)
    return LexicalTerm(term.kind, tokens) if tokens else None
