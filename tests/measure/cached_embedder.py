"""The product's embedder with a memory on disk: what it has embedded once is not embedded again, in no later run.

The memory is a file in the user's cache folder (DRAGOMAN_EVAL_CACHE names another), one for the model's files and for
what the embedder makes of a probe: neither another model nor a change in how vectors are made finds those of before.
Dense vectors are kept as they are, token vectors in half precision.
"""

from __future__ import annotations

import hashlib
import os
import sqlite3
import threading
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path

import numpy as np
import platformdirs

from app.domain.embedding import HEADS, Embedding
from app.domain.models import ModelSpec
from app.inference.embedder import OnnxEmbedder
from app.models.identity import identified

_BATCH = 64  # texts that are looked up together; those that are missing are embedded side by side
# Of several scripts, with what tokenizers treat apart: a change in any of it is to be seen in the probe's vectors.
_PROBE = (
    "Where did the ﬁrst dragoman lead 12,5 % of us? Ou\u0300 est l’été; где мост? 翻訳者はどこ。"
    " المترجم ไปที่ไหน 🙂\u200d🙂 x\ty"
)
_SCHEMA = """
CREATE TABLE IF NOT EXISTS dense (key BLOB PRIMARY KEY, truncated INTEGER NOT NULL, vector BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS non_text (key BLOB PRIMARY KEY);
CREATE TABLE IF NOT EXISTS tokens (key BLOB PRIMARY KEY, vectors BLOB NOT NULL);
"""


def cache_folder() -> Path:
    """Where vectors are kept between runs."""
    named = os.environ.get("DRAGOMAN_EVAL_CACHE")
    return Path(named) if named else platformdirs.user_cache_path("dragoman") / "evaluation"


class CachedEmbedder(OnnxEmbedder):
    """An embedder of dense and token vectors; safe for several threads, and for several processes on one folder.

    `close` it at the end.
    """

    def __init__(self, spec: ModelSpec, folder: Path | None = None) -> None:
        super().__init__(identified(spec))
        if "sparse" in self.heads:
            raise ValueError(f"{spec.id} gives token weights, which are not kept")
        probe = hashlib.sha256(self.digest.encode())
        for embedding in (OnnxEmbedder.embed_query(self, _PROBE, HEADS), *OnnxEmbedder.embed(self, [_PROBE], HEADS)):
            for vectors in (embedding.dense, embedding.colbert):
                probe.update(b"" if vectors is None else vectors.tobytes())
        folder = folder or cache_folder()
        folder.mkdir(parents=True, exist_ok=True)
        self._lock = threading.Lock()
        self._store = sqlite3.connect(
            folder / f"{spec.id} {probe.hexdigest()[:16]}.sqlite3", timeout=60, check_same_thread=False
        )
        self._store.execute("PRAGMA journal_mode = WAL")
        self._store.execute("PRAGMA synchronous = OFF")  # it can all be made anew
        self._store.executescript(_SCHEMA)

    def close(self) -> None:
        with self._lock:
            self._store.close()

    def embed_query(self, text: str, heads: Collection[str] = ("dense",)) -> Embedding:
        def compute(texts: Sequence[str]) -> list[Embedding]:
            return [OnnxEmbedder.embed_query(self, each, heads) for each in texts]

        (embedding,) = self._remembered("query", [text], heads, compute)
        return embedding

    def embed(self, texts: Iterable[str], heads: Collection[str] = ("dense",)) -> Iterator[Embedding]:
        def compute(missing: Sequence[str]) -> list[Embedding]:
            return list(OnnxEmbedder.embed(self, missing, heads))

        waiting = iter(texts)
        while batch := list(islice(waiting, _BATCH)):
            yield from self._remembered("passage", batch, heads, compute)

    def _remembered(
        self,
        kind: str,
        texts: Sequence[str],
        heads: Collection[str],
        compute: Callable[[Sequence[str]], list[Embedding]],
    ) -> list[Embedding]:
        with_tokens = "colbert" in self._wanted(heads)
        found = {text: self._find(_key(kind, text), with_tokens) for text in texts}
        missing = [text for text, embedding in found.items() if embedding is None]
        if missing:
            new = dict(zip(missing, compute(missing), strict=True))
            self._keep(kind, new)
            found |= new
        return [embedding for text in texts if (embedding := found[text]) is not None]

    def _find(self, key: bytes, with_tokens: bool) -> Embedding | None:
        with self._lock:
            row = self._store.execute("SELECT truncated, vector FROM dense WHERE key = ?", (key,)).fetchone()
            non_text = self._store.execute("SELECT 1 FROM non_text WHERE key = ?", (key,)).fetchone() is not None
            tokens = None
            if row is not None and with_tokens:
                tokens = self._store.execute("SELECT vectors FROM tokens WHERE key = ?", (key,)).fetchone()
        if row is None or (with_tokens and tokens is None):
            return None
        colbert = None
        if tokens is not None:
            colbert = np.frombuffer(tokens[0], dtype=np.float16).reshape(-1, self.dimension).astype(np.float32)
        return Embedding(np.frombuffer(row[1], dtype=np.float32), None, colbert, bool(row[0]), non_text)

    def _keep(self, kind: str, new: dict[str, Embedding]) -> None:
        dense, tokens, non_text = [], [], []
        for text, embedding in new.items():
            assert embedding.dense is not None
            key = _key(kind, text)
            dense.append((key, embedding.truncated, embedding.dense.astype(np.float32).tobytes()))
            if embedding.non_text:
                non_text.append((key,))
            if embedding.colbert is not None:
                tokens.append((key, embedding.colbert.astype(np.float16).tobytes()))
        with self._lock, self._store:
            self._store.executemany("INSERT OR REPLACE INTO dense VALUES (?, ?, ?)", dense)
            self._store.executemany("INSERT OR REPLACE INTO tokens VALUES (?, ?)", tokens)
            self._store.executemany("INSERT OR REPLACE INTO non_text VALUES (?)", non_text)


def _key(kind: str, text: str) -> bytes:
    return hashlib.blake2b(f"{kind}\n{text}".encode("utf-8", "surrogatepass"), digest_size=16).digest()
