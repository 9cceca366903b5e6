"""The full-text index (tantivy, BM25): a cache of the catalogue's chunks that follows it by replay.

tantivy sees tokens that `analysis` made, joined by blanks; what the index lacks is asked of the catalogue's logs,
so live indexing, a restart after a kill and a rebuild from nothing are the same loop.
"""

from __future__ import annotations

import logging
import math
import shutil
import threading
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import tantivy
from tantivy import Occur, Query

from app.domain.documents import StoredChunk
from app.domain.ids import ChunkId
from app.storage.faults import index_faults
from app.storage.indexes.checkpoint import Checkpoint
from app.storage.reader import CatalogueReader
from app.text.analysis import Tokens, analyse

log = logging.getLogger(__name__)

Ranking = list[tuple[ChunkId, float]]

LAYOUT = "full text 3"
_BATCH = 2000
_WRITER_HEAP = 64 << 20
_MAX_TERMS = 200
_COMMON, _COMMON_SHORT, _FEW_CHUNKS = 0.2, 0.05, 40  # shares of all chunks; of a handful they say nothing
# A share of all chunks: a large library has a word of every language in some chunk, as a name or a quotation.
_AT_HOME = 0.005
# Weights of the fields, chosen on XQuAD (12 languages); see tests/measure.
_FIELDS = (("words", 1.0), ("grams", 0.5), ("context", 0.3))
_SATURATION = 2.2  # BM25's k1 + 1: what a term gives at most is this times its inverse document frequency


class TantivyIndex:
    """Opens the index in `folder`; with `writable`, one that is missing, torn or foreign is emptied and refilled by
    the next `catch_up`. Searching and catching up may run on different threads."""

    def __init__(self, folder: Path, catalogue_id: str, *, writable: bool) -> None:
        self._folder = folder
        self._checkpoint_path = folder / "checkpoint.json"
        self._lock = threading.Lock()
        self._writer: tantivy.IndexWriter | None = None
        checkpoint = Checkpoint.read(self._checkpoint_path)
        index = self._open()
        fits = checkpoint is not None and (checkpoint.catalogue_id, checkpoint.layout) == (catalogue_id, LAYOUT)
        if writable and (index is None or not fits):
            log.info("the full-text index in %s is built anew", folder)
            index = checkpoint = None  # let go of the files first
            index = self._create()
        self._checkpoint = checkpoint or Checkpoint(catalogue_id, LAYOUT, 0, 0, {})
        self._index = index
        self._writable = writable

    @property
    def checkpoint(self) -> Checkpoint:
        """How far the index on disk has followed the catalogue."""
        return self._checkpoint

    @property
    def usable(self) -> bool:
        """Whether there is an index on disk that can be searched."""
        return self._index is not None

    def close(self) -> None:
        """Waits for merges in the background and lets go of the files."""
        with self._lock:
            if self._writer is not None:
                self._writer.wait_merging_threads()
                self._writer = None
            self._index = None

    def _open(self) -> tantivy.Index | None:
        try:
            if not tantivy.Index.exists(str(self._folder)):
                return None
            index = tantivy.Index.open(str(self._folder))
            _prepare(index)
            # A torn segment shows itself only when it is read.
            searcher = index.searcher()
            searcher.search(Query.all_query(), 1)
            for field, _ in _FIELDS:
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
        builder.add_text_field("context", tokenizer_name="blanks", index_option="freq")
        index = tantivy.Index(builder.build(), path=str(self._folder))
        _prepare(index)
        return index

    # ---- following the catalogue

    def catch_up(self, reader: CatalogueReader, check: Callable[[], None] = lambda: None) -> int:
        """Adds and removes what the catalogue has gained and lost since the checkpoint; returns chunks added.

        `check` is called between batches and may raise to stop; nothing is lost by that.
        """
        assert self._writable and self._index is not None
        last_chunk, last_removed, _, _ = reader.last_ids()
        if self._checkpoint.last_added > last_chunk or self._checkpoint.last_removed > last_removed:
            log.info("the full-text index is ahead of the catalogue (restored from a copy?) and is built anew")
            self._restart(reader.catalogue_id)
        added = 0
        while True:
            check()
            chunks = reader.chunks_after(self._checkpoint.last_added, _BATCH)
            removed = reader.removed_chunks_after(self._checkpoint.last_removed)
            if not chunks and not removed:
                return added
            with index_faults("full-text index"):
                self._replace(chunks, [chunk_id for _, chunk_id in removed])
            self._checkpoint = Checkpoint(
                self._checkpoint.catalogue_id,
                LAYOUT,
                chunks[-1].id if chunks else self._checkpoint.last_added,
                removed[-1][0] if removed else self._checkpoint.last_removed,
                {},
            )
            self._checkpoint.write(self._checkpoint_path)
            added += len(chunks)

    def _replace(self, chunks: Sequence[StoredChunk], removed: Sequence[ChunkId]) -> None:
        assert self._index is not None
        writer = self._ensure_writer()
        # What is added is removed first as well: a kill between commit and checkpoint repeats the batch.
        gone = [*removed, *(chunk.id for chunk in chunks)]
        writer.delete_documents_by_query(Query.term_set_query(self._index.schema, "chunk_id", gone))
        for chunk in chunks:
            writer.add_document(_document(self._index.schema, chunk.id, chunk.context, chunk.text))
        writer.commit()
        self._index.reload()

    def _ensure_writer(self) -> tantivy.IndexWriter:
        assert self._index is not None
        if self._writer is None:
            self._writer = self._index.writer(heap_size=_WRITER_HEAP, num_threads=1)
        return self._writer

    def _restart(self, catalogue_id: str) -> None:
        assert self._index is not None
        # First of all: were we killed here, nothing may claim that the emptied index holds something.
        self._checkpoint_path.unlink(missing_ok=True)
        writer = self._ensure_writer()
        writer.delete_all_documents()
        writer.commit()
        self._index.reload()
        self._checkpoint = Checkpoint(catalogue_id, LAYOUT, 0, 0, {})

    def refresh(self) -> None:
        """Makes what another process has committed visible."""
        if self._index is None:
            self._index = self._open()
        elif not self._writable:
            self._index.reload()

    # ---- searching

    def search(self, tokens: Tokens, limit: int) -> Ranking:
        """The best chunks, best first, each with its BM25 score as a share of what a perfect match would get.

        The share (0 to about 1) says how much of the question a chunk holds, rare words counting for more: that makes
        it comparable from one question to another.
        """
        if self._index is None:
            return []
        schema, searcher = self._index.schema, self._index.searcher()
        count = searcher.num_docs
        parts: list[tuple[Occur, Query]] = []
        perfect = 0.0
        terms = {"words": tokens.terms, "grams": tokens.grams, "context": tokens.terms + tokens.grams}
        for field, weight in _FIELDS:
            for term in list(dict.fromkeys(terms[field]))[:_MAX_TERMS]:
                query = Query.term_query(schema, field, term, "freq")
                parts.append((Occur.Should, Query.boost_query(query, weight)))
                if field != "context":
                    frequency = min(count, searcher.doc_freq(field, term))
                    perfect += weight * _SATURATION * math.log(1 + (count - frequency + 0.5) / (frequency + 0.5))
        if not perfect:
            return []
        return [(id_, score / perfect) for id_, score in self._run(Query.boolean_query(parts), limit)]

    def common_words(self, words: Iterable[str]) -> frozenset[str]:
        """Those that stand in so many chunks that they tell nothing: articles, prepositions, whatever the language."""
        if self._index is None:
            return frozenset()
        searcher = self._index.searcher()
        count = searcher.num_docs

        def share(word: str) -> float:
            return float(searcher.doc_freq("words", word)) / max(count, _FEW_CHUNKS)

        return frozenset(w for w in words if share(w) > (_COMMON_SHORT if len(w) <= 3 else _COMMON))

    def vocabulary_coverage(self, tokens: Tokens) -> float:
        """The share (0–1) of the distinct words and grams that are at home here: about one in two or more where the
        question is in a language of the library, few where it is not."""
        if self._index is None:
            return 0.0
        searcher = self._index.searcher()
        least = max(1, _AT_HOME * searcher.num_docs)
        terms = [("words", word) for word in set(tokens.terms)] + [("grams", gram) for gram in set(tokens.grams)]
        return sum(searcher.doc_freq(field, term) >= least for field, term in terms) / max(1, len(terms))

    def search_containing(self, letter: str, limit: int) -> Ranking:
        """Chunks with a word of one or two characters that contains this character (of a script without spaces)."""
        if self._index is None:
            return []
        pattern = f".?{letter}.?"
        return self._run(Query.regex_query(self._index.schema, "words", pattern), limit)

    def phrase_candidates(self, phrase: str, limit: int, share: float = 1.0) -> Ranking:
        """Chunks with at least this `share` (0–1) of a phrase's words; the caller confirms each against its text.

        The first and last word may be parts of longer ones, so their grams do as well as themselves.
        """
        if self._index is None:
            return []
        schema = self._index.schema
        words = analyse(phrase).words[:_MAX_TERMS]
        in_order: Ranking = []
        if len(words) > 1:
            in_order = self._run(Query.phrase_query(schema, "words", list(words)), limit)
        required: list[Query] = []
        helpful: list[Query] = []
        for position, word in enumerate(words):
            exact = Query.term_query(schema, "words", word, "freq")
            grams = analyse(word).grams
            if 0 < position < len(words) - 1:
                required.append(exact)
            elif grams:
                inside = [(Occur.Must, Query.term_query(schema, "grams", gram, "freq")) for gram in grams]
                required.append(
                    Query.boolean_query([(Occur.Should, exact), (Occur.Should, Query.boolean_query(inside))])
                )
            else:
                helpful.append(exact)  # too short to be looked for inside other words
        if not required:
            required, helpful = helpful, []
        if not required:
            return []
        enough = Query.boolean_query([(Occur.Should, query) for query in required], math.ceil(share * len(required)))
        loose = self._run(
            Query.boolean_query([(Occur.Must, enough), *((Occur.Should, query) for query in helpful)]), limit
        )
        return list({**dict(in_order), **dict(loose)}.items())

    def _run(self, query: Query, limit: int) -> Ranking:
        assert self._index is not None
        searcher = self._index.searcher()
        hits = searcher.search(query, limit, count=False).hits
        ids = searcher.fast_field_values("chunk_id", [address for _, address in hits])
        return [(ChunkId(int(id_)), score) for id_, (score, _) in zip(ids, hits, strict=True) if id_ is not None]


def _prepare(index: tantivy.Index) -> None:
    index.register_tokenizer("blanks", tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.whitespace()).build())


def _document(schema: tantivy.Schema, chunk_id: int, context: str, text: str) -> tantivy.Document:
    tokens, about = analyse(text), analyse(context)
    return tantivy.Document.from_dict(
        {
            "chunk_id": chunk_id,
            "words": _joined(tokens.positions),
            "grams": _joined(tokens.grams),
            "context": _joined(about.terms + about.grams),
        },
        schema,
    )


def _joined(tokens: Sequence[str]) -> str:
    return " ".join(tokens)
