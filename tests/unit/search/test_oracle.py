"""Whatever the library, the filters and the terms: an answer holds all passages that it should, and no others.

A plain reading of the documents says which these are.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from small_library import Document, SmallLibrary, vector

from app.domain.ids import ChunkId
from app.domain.query import Filter, FilterValue, Query, Sort, Term, TermKind
from app.domain.search import SearchRequest
from app.search import scope as scope_module
from app.search.dense import embed_question, search_dense
from app.search.scope import Scope
from app.text.analysis import analyse
from app.text.phrases import find_phrase, phrase_key

WORDS = ["hedgehog", "winter", "sleep", "nest", "leaf", "hedge", "river", "train", "noon", "garden"]
FOLDERS = ["/home/Me/Docs", "/home/Me/Docs/2024", "/home/Me/Ärger/2024", "/mnt/ÄRGER", "/mnt/docs2024/x"]
MANY_WORDS = [f"{a}{b}" for a in ("ba", "ke", "li", "mo", "nu") for b in ("ro", "sta", "vi", "xen", "zul", "do")]
NAMES = ["report", "Tax return", "invoice_2024", "notes"]


def random_documents(chance: random.Random, count: int) -> list[Document]:
    documents: list[Document] = []
    for number in range(count):
        if documents and chance.random() < 0.2:  # a copy elsewhere
            original = chance.choice(documents)
            path = f"{chance.choice(FOLDERS)}/copy of {number}{Path(original.path).suffix}"
            documents.append(replace(original, path=path, modified_s=chance.randrange(10), kind=original.kind))
            continue
        kind, extension = chance.choice([("pdf", "pdf"), ("text", "txt"), ("text", "MD"), ("document", "docx")])
        passages = [" ".join(chance.choices(WORDS, k=chance.randint(2, 5))) for _ in range(chance.randint(1, 6))]
        documents.append(
            Document(
                f"{chance.choice(FOLDERS)}/{chance.choice(NAMES)} {number}.{extension}",
                passages,
                [place // 2 + 1 for place in range(len(passages))] if kind == "pdf" else (),
                kind,
                chance.choice(["en", "de", None]),
                float(chance.randrange(10)),
                chance.choice([None, "Ärztin <a@example.org>", "bob@example.org"]),
                chance.choice([None, None, "garden river"]),
                chance.random() < 0.7,
                languages=[chance.choice([None, None, None, "fr", "de"]) for _ in passages],
            )
        )
    return documents


FILTERS: dict[str, list[FilterValue]] = {
    "type": ["pdf", "text", "md", "docx", ".TXT", "xlsx"],
    "in": ["/home/Me/Docs", "/home", "docs", "2024", "ärger/2024", "ÄRGER", "nowhere"],
    "name": ["report", "TAX RETURN", "2024", "zzz"],
    "lang": ["en", "de", "fr"],
    "from": ["ärztin", "EXAMPLE.org", "carol"],
    "after": [2.0, 5.0, 50.0],
    "before": [3.0, 8.0],
    "page": ["1", "2-3", "3-", "-2", 2],
}


def random_filter(chance: random.Random) -> Filter:
    field = chance.choice(list(FILTERS))
    return Filter(field, tuple(chance.sample(FILTERS[field], chance.randint(1, 2))), chance.random() < 0.3)


def passes(each: Filter, document: Document, place: int) -> bool:
    page, language = document.chunk(place).page, document.language_of(place)
    path = Path(document.path)

    def one(value: FilterValue) -> bool:
        text = str(value).casefold()
        match each.field:
            case "type":
                return text.strip(".") in (document.kind, path.suffix.strip(".").casefold())
            case "in" if text.startswith("/"):
                return Path(str(value)) in path.parents
            case "in":
                wanted = text.split("/")
                parts = [part.casefold() for part in path.parent.parts]
                return any(parts[start : start + len(wanted)] == wanted for start in range(len(parts)))
            case "name":
                return all(word in path.name.casefold() for word in text.split())
            case "lang":
                return language == value
            case "from":
                return document.sender is not None and text in document.sender.casefold()
            case "after":
                return document.modified_s >= float(value)
            case "before":
                return document.modified_s < float(value)
            case _:
                first, dash, last = text.partition("-")
                lowest, highest = int(first or 0), int((last or 99) if dash else first)
                return page is not None and lowest <= page <= highest

    return any(map(one, each.values)) is not each.excluded


def holds(term: Term, text: str, context: str, following: str | None) -> bool:
    match term.kind:
        case TermKind.PHRASE:
            key = phrase_key(term.text)
            return bool(find_phrase(text, key) or find_phrase(context, key)) or runs_on(text, following, term.text)
        case TermKind.WORD:
            return term.text in analyse(f"{text}\n{context}").terms
        case TermKind.PREFIX:
            return any(word.startswith(term.text) for word in analyse(f"{text}\n{context}").terms)


def runs_on(text: str, following: str | None, phrase: str) -> bool:
    first, wanted = text.split(), phrase.split()
    words = first + (following or "").split()
    starts = range(max(0, len(first) - len(wanted) + 1), len(first))
    return any(words[start : start + len(wanted)] == wanted for start in starts)


def random_terms(chance: random.Random, count: int) -> tuple[Term, ...]:
    terms = []
    for _ in range(count):
        kind = chance.choice(list(TermKind))
        word = chance.choice([*WORDS, "absent"])
        text = {
            TermKind.WORD: word,
            TermKind.PREFIX: word[: chance.randint(2, 5)],
            TermKind.PHRASE: " ".join(chance.choices(WORDS, k=chance.randint(1, 3))),
        }[kind]
        terms.append(Term(kind, text))
    return tuple(terms)


def expected(library: SmallLibrary, query: Query) -> set[ChunkId]:
    """The passages that are to be found, whatever their order."""
    wanted = analyse(query.text)
    embedded = {(each.title, text) for each in library.documents if each.embedded for text in each.passages}
    found = set()
    for document in library.documents:
        for place, chunk in enumerate(document.chunks):
            text = document.passages[place]
            following = document.passages[place + 1] if place + 1 < len(document.passages) else None
            context = document.title or ""
            if not all(passes(each, document, place) for each in query.filters):
                continue
            if any(holds(term, text, context, None) for term in query.excluded):
                continue
            if query.required:
                answers = all(any(holds(term, text, context, following) for term in group) for group in query.required)
            else:
                own = analyse(f"{text}\n{context}")
                named = all(word in Path(document.path).name.casefold() for word in query.text.split())
                answers = (
                    (document.title, text) in embedded
                    or (named and place == 0)
                    or bool({*wanted.terms, *wanted.grams} & {*own.terms, *own.grams})
                )
            if answers:
                found.add(chunk)
    return found


def random_query(chance: random.Random, *, text: bool, terms: bool) -> Query:
    filters = tuple(random_filter(chance) for _ in range(chance.randint(0, 3)))
    return Query(
        "made up",
        " ".join(chance.choices(WORDS, k=2)) if text else "",
        tuple(random_terms(chance, chance.randint(1, 2)) for _ in range(chance.randint(1, 2))) if terms else (),
        random_terms(chance, 1) if chance.random() < 0.3 else (),
        filters,
        chance.choice(list(Sort)) if chance.random() < 0.3 else Sort.RELEVANCE,
    )


def all_pages(library: SmallLibrary, query: Query, limit: int, *, group: bool = False) -> list[ChunkId]:
    """Every passage of an answer, page by page; none comes twice, and the total is what it says."""
    found: list[ChunkId] = []
    offset = 0
    while True:
        page = library.last(SearchRequest(query, limit, offset, group=group))
        assert len(page.groups if group else page.hits) <= limit
        found += [hit.chunk_id for hit in page.hits]
        offset += limit
        if not page.hits:
            break
        assert page.total >= offset - limit + len(page.groups if group else page.hits)
    assert page.total_is_exact
    assert len(found) == len(set(found))
    if not group:
        assert page.total == len(found)
    return found


@pytest.mark.parametrize("at_once", [0, 1000])
@pytest.mark.parametrize("seed", range(12))
def test_all_passages_and_no_others(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seed: int, at_once: int) -> None:
    monkeypatch.setattr(scope_module, "_AT_ONCE", at_once)
    chance = random.Random(seed)
    with SmallLibrary(tmp_path, random_documents(chance, chance.choice([1, 5, 30, 90]))) as library:
        for _ in range(25):
            text = chance.random() < 0.7
            query = random_query(chance, text=text, terms=not text or chance.random() < 0.5)
            wanted = expected(library, query)
            limit = chance.choice([3, 10, 1000])
            assert set(all_pages(library, query, limit)) == wanted, query
            assert set(all_pages(library, query, limit, group=True)) <= wanted, query


@pytest.mark.parametrize("seed", range(6))
def test_phrases_in_scripts_without_spaces(tmp_path: Path, seed: int) -> None:
    """There every stretch of letters is a phrase, also one that a page's end parts."""
    chance = random.Random(seed)

    def some(count: int) -> str:
        return "".join(chance.choice("東京都に住" if n % 2 else ["東", "京", "都", "abc", "12"]) for n in range(count))

    documents = [Document(f"/{n}.txt", [some(chance.randint(1, 5)) for _ in range(4)]) for n in range(15)]
    with SmallLibrary(tmp_path, documents) as library:
        for _ in range(40):
            phrase = some(chance.randint(1, 4))
            query = Query("made up", required=((Term(TermKind.PHRASE, phrase),),))
            wanted, units = set(), phrase_key(phrase).split()
            for document in library.documents:
                for chunk, text, following in zip(
                    document.chunks, document.passages, [*document.passages[1:], ""], strict=True
                ):
                    own, after = phrase_key(text).split(), phrase_key(f"{text}\n\n{following}").split()
                    starts = [n for n in range(len(after)) if after[n : n + len(units)] == units]
                    if any(n + len(units) <= len(own) or n < len(own) for n in starts) and own == after[: len(own)]:
                        wanted.add(chunk)
            assert set(all_pages(library, query, 7)) == wanted, phrase


@pytest.mark.parametrize("share", [0.0005, 0.003, 0.03, 0.3, 0.9, 1.0])
def test_the_nearest_passages_whatever_the_selectivity(big_library: SmallLibrary, share: float) -> None:
    chance = random.Random(str(share))
    chunks = [chunk for document in big_library.documents for chunk in document.chunks]
    allowed = np.sort(np.array(chance.sample(chunks, max(1, round(share * len(chunks)))), dtype=np.int64))
    texts = dict(pair for each in big_library.documents for pair in zip(each.chunks, each.passages, strict=True))
    vectors = np.stack([vector(texts[ChunkId(chunk)]) for chunk in allowed.tolist()])
    for _ in range(5):
        question = " ".join(chance.choices(MANY_WORDS, k=3))
        found = search_dense(
            big_library.reader, embed_question(big_library.stack.dense, question), Scope(chunks=allowed), 10
        )
        cosines = dict(zip(allowed.tolist(), (vectors @ vector(question)).tolist(), strict=True))
        best = sorted(cosines.values(), reverse=True)[:10]
        assert [cosines[chunk] for chunk in found.cosines] == pytest.approx(best, abs=2e-3)


def test_every_passage_is_reached_in_a_large_library(big_library: SmallLibrary) -> None:
    query = Query("made up", " ".join(MANY_WORDS[:2]), filters=(Filter("type", ("pdf",)),))
    wanted = {chunk for each in big_library.documents if each.kind == "pdf" for chunk in each.chunks}
    assert set(all_pages(big_library, query, 500)) == wanted


@pytest.fixture(scope="module")
def big_library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SmallLibrary]:
    chance = random.Random(1)
    documents = [
        Document(
            f"/{number}.{kind}",
            [" ".join(chance.choices(MANY_WORDS, k=8)) + f" {number} {n}" for n in range(8)],
            kind=kind,
        )
        for number, kind in enumerate(chance.choices(["pdf", "text"], k=500))
    ]
    with SmallLibrary(tmp_path_factory.mktemp("big"), documents) as library:
        yield library
