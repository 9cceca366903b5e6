"""The full-text index in tantivy (BM25), which sees tokens that `analysis` made, joined by blanks."""

from __future__ import annotations

import logging
import shutil
import threading
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np
import tantivy
from tantivy import Occur, Query

from app.domain.ids import ChunkId
from app.domain.messages import message
from app.ports import Ids, IndexPosition, LexicalEntry, LexicalMatches, LexicalQuery
from app.storage.faults import index_faults, storage_faults
from app.storage.indexes.checkpoint import Checkpoint
from app.storage.indexes.tantivy_query import FIELDS, QueryBuilder, ScoredQuery, marked, unscored
from app.text.analysis import analyse

log = logging.getLogger(__name__)

_FORMAT = "full text 3"
_NAME = message("storage.full_text_index")
_WRITER_HEAP = 64 << 20
_COMMON, _COMMON_SHORT, _FEW_CHUNKS = 0.2, 0.05, 40  # shares of all chunks; of a handful they say nothing
# A share of all chunks: a large library has a word of every language in some chunk, as a name or a quotation.
_AT_HOME = 0.005


class TantivyIndex:
    """The index in `folder`. With `writable`, one that is missing, torn or in another format is made anew, empty; in
    a process that does not write, it is searched as the writer has left it, and holds nothing where there is none."""

    def __init__(self, folder: Path, *, writable: bool) -> None:
        self._folder = folder
        self._checkpoint_path = folder / "checkpoint.json"
        self._writable = writable
        self._lock = threading.Lock()
        self._writer: tantivy.IndexWriter | None = None
        self._index: tantivy.Index | None = None
        self._saved: Checkpoint | None = None
        self._changed = False  # since it was saved
        self.refresh()
        if writable and self._index is None:
            log.info("the full-text index in %s is made anew", folder)
            with storage_faults():
                self._index = self._create()

    @property
    def saved(self) -> IndexPosition | None:
        return None if self._saved is None else self._saved.position

    def __len__(self) -> int:
        index = self._index
        return 0 if index is None else int(index.searcher().num_docs)

    @property
    def worn_out(self) -> bool:
        return False  # merges tidy up

    # ---- what is on the disk

    def refresh(self) -> None:
        if self._index is not None and self._writable:
            return
        # Read first: what is opened after it is at least as new.
        checkpoint = Checkpoint.read(self._checkpoint_path, _FORMAT)
        if checkpoint is None:
            self._index = None
        elif self._index is None:
            self._index = self._open()
        else:
            self._index.reload()
        self._saved = None if self._index is None else checkpoint

    def _open(self) -> tantivy.Index | None:
        try:
            if not tantivy.Index.exists(str(self._folder)):
                return None
            index = tantivy.Index.open(str(self._folder))
            _prepare(index)
            # A torn segment shows itself only when it is read.
            searcher = index.searcher()
            searcher.search(Query.all_query(), 1)
            for field, _ in FIELDS:
                searcher.doc_freq(field, "x")
            return index
        except BaseException as error:  # a panic of tantivy's, which torn files bring about, is no Exception
            if isinstance(error, KeyboardInterrupt | SystemExit):
                raise
            log.info("the full-text index in %s cannot be opened: %s", self._folder, error)
            return None

    def _create(self) -> tantivy.Index:
        if self._folder.exists():
            # Aside first: merges that an unusable index still has under way may write into its folder.
            aside = self._folder.with_name(f"{self._folder.name}.old")
            shutil.rmtree(aside, ignore_errors=True)
            self._folder.replace(aside)
            shutil.rmtree(aside, ignore_errors=True)
        self._folder.mkdir(parents=True)
        builder = tantivy.SchemaBuilder()
        builder.add_integer_field("chunk_id", indexed=True, fast=True)
        builder.add_text_field("words", tokenizer_name="blanks", index_option="position")
        builder.add_text_field("grams", tokenizer_name="blanks", index_option="freq")
        builder.add_text_field("context", tokenizer_name="blanks", index_option="position")
        index = tantivy.Index(builder.build(), path=str(self._folder))
        _prepare(index)
        return index

    def clear(self) -> None:
        assert self._writable and self._index is not None
        with storage_faults(), index_faults(_NAME):
            # First of all: were we killed here, nothing may claim that the emptied index holds something.
            self._checkpoint_path.unlink(missing_ok=True)
            self._saved = None
            writer = self._ensure_writer()
            writer.delete_all_documents()
            writer.commit()
            self._index.reload()
            self._changed = False

    def checkpoint(self, position: IndexPosition) -> None:
        assert self._writable and self._index is not None
        with storage_faults(), index_faults(_NAME):
            if self._changed:
                self._ensure_writer().commit()
                self._index.reload()
                self._changed = False
            checkpoint = Checkpoint(_FORMAT, position)
            checkpoint.write(self._checkpoint_path)
        self._saved = checkpoint

    def close(self) -> None:
        """Waits for merges in the background and lets go of the files."""
        with self._lock:
            if self._writer is not None:
                self._writer.wait_merging_threads()
                self._writer = None
            self._index = None

    # ---- what it holds

    def add(self, entries: Sequence[LexicalEntry]) -> None:
        assert self._index is not None
        # A kill between tantivy's commit and the checkpoint has the same chunks added once more.
        self.remove(np.array([entry.id for entry in entries], dtype=np.int64))
        with index_faults(_NAME):
            writer = self._ensure_writer()
            for entry in entries:
                writer.add_document(_document(self._index.schema, entry))

    def remove(self, ids: Ids) -> None:
        assert self._index is not None
        if len(ids):
            with index_faults(_NAME):
                self._ensure_writer().delete_documents_by_query(_one_of(self._index.schema, ids))
            self._changed = True

    def _ensure_writer(self) -> tantivy.IndexWriter:
        assert self._index is not None
        if self._writer is None:
            self._writer = self._index.writer(heap_size=_WRITER_HEAP, num_threads=1)
        return self._writer

    # ---- searching

    def search(self, query: LexicalQuery, k: int, allowed: Ids | None = None) -> LexicalMatches:
        index = self._index
        if index is None:
            return LexicalMatches([], 0)
        searcher = index.searcher()
        built = QueryBuilder(index.schema, searcher).build(query)
        if built is None:
            return LexicalMatches([], 0)
        if allowed is None:
            return _matches(searcher, built, k)
        return _matches_allowed(index.schema, searcher, built, k, allowed)

    def common_words(self, words: Iterable[str]) -> frozenset[str]:
        """Articles, prepositions, whatever the language."""
        index = self._index
        if index is None:
            return frozenset()
        searcher = index.searcher()
        count = searcher.num_docs

        def share(word: str) -> float:
            return float(searcher.doc_freq("words", word)) / max(count, _FEW_CHUNKS)

        return frozenset(w for w in words if share(w) > (_COMMON_SHORT if len(w) <= 3 else _COMMON))

    def vocabulary_coverage(self, words: Iterable[str], grams: Iterable[str]) -> float:
        """About one in two or more where the question is in a language of the library, few where it is not."""
        index = self._index
        if index is None:
            return 0.0
        searcher = index.searcher()
        least = max(1, _AT_HOME * searcher.num_docs)
        terms = [("words", word) for word in set(words)] + [("grams", gram) for gram in set(grams)]
        return sum(searcher.doc_freq(field, term) >= least for field, term in terms) / max(1, len(terms))


def _prepare(index: tantivy.Index) -> None:
    index.register_tokenizer("blanks", tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.whitespace()).build())


def _document(schema: tantivy.Schema, entry: LexicalEntry) -> tantivy.Document:
    text, context = analyse(entry.text), analyse(entry.context)
    about = [*context.positions, *map(marked, context.grams)]
    fields = {"words": text.positions, "grams": text.grams, "context": about}
    return tantivy.Document.from_dict(
        {"chunk_id": entry.id, **{name: " ".join(tokens) for name, tokens in fields.items()}}, schema
    )


def _one_of(schema: tantivy.Schema, ids: Ids) -> Query:
    return Query.term_set_query(schema, "chunk_id", ids.tolist())


def _matches(searcher: tantivy.Searcher, scored: ScoredQuery, k: int) -> LexicalMatches:
    found = searcher.search(scored.query, max(k, 1), count=True)
    hits = found.hits[:k]
    ids = searcher.fast_field_values("chunk_id", [address for _, address in hits])
    best = [(ChunkId(int(id_ or 0)), score / scored.perfect) for id_, (score, _) in zip(ids, hits, strict=True)]
    return LexicalMatches(best, _count(found))


def _count(found: tantivy.SearchResult) -> int:
    return int(found.count)  # type: ignore[attr-defined]  # which tantivy's stubs have forgotten


def _matches_allowed(
    schema: tantivy.Schema, searcher: tantivy.Searcher, scored: ScoredQuery, k: int, allowed: Ids
) -> LexicalMatches:
    """Whichever of three exact ways has the fewest to go through: all matches, the allowed, or those that are not."""
    matching = _count(searcher.search(scored.query, 1, count=True))
    if not matching or not len(allowed):
        return LexicalMatches([], 0)
    ((last, _),) = searcher.search(Query.all_query(), 1, count=False, order_by_field="chunk_id").hits
    others = np.ones(last + 1, np.bool_)
    others[allowed[allowed <= last]] = False
    fewest = min(matching, len(allowed), int(np.count_nonzero(others)))
    if fewest == matching:
        every = _matches(searcher, scored, matching).best
        mask = np.isin(np.array([id_ for id_, _ in every]), allowed, assume_unique=True)
        best = [match for match, is_allowed in zip(every, mask.tolist(), strict=True) if is_allowed]
        return LexicalMatches(best[:k], len(best))
    if fewest == len(allowed):
        within = (Occur.Must, unscored(_one_of(schema, allowed)))
    else:
        within = (Occur.MustNot, _one_of(schema, np.flatnonzero(others)))
    query = Query.boolean_query([(Occur.Must, scored.query), within])
    return _matches(searcher, ScoredQuery(query, scored.perfect), k)
