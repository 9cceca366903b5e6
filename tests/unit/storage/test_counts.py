"""Whatever is written, the counts that are kept are those that would be counted."""

from __future__ import annotations

import contextlib
import itertools
import sqlite3
import tempfile
from pathlib import Path

import pytest
from builders import chunk, unit_vectors
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from app.domain.documents import ContentKey, DocumentState, DocumentText, FileStamp
from app.domain.ids import ContentId
from app.domain.messages import message
from app.storage import schema
from app.storage.catalogue import Catalogue
from app.storage.connection import connect
from app.storage.counts import COUNTED

NAMES = [Path(f"/{name}") for name in "abcde"]
TEXTS = ["one", "two", "three", "four"]
EMBEDDERS = ["first", "second"]


def counted(connection: sqlite3.Connection) -> set[tuple[str, str, int]]:
    rows = itertools.chain.from_iterable(connection.execute(each).fetchall() for each in COUNTED)
    return {row for row in rows if row[2]}


def kept(connection: sqlite3.Connection) -> set[tuple[str, str, int]]:
    rows = connection.execute("SELECT what, value, n FROM counts").fetchall()
    assert all(n >= 0 for _, _, n in rows)
    return {row for row in rows if row[2]}


class Writing(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.catalogue = Catalogue(Path(self.folder.name) / "catalogue.sqlite3")
        self.catalogue._connection.execute("PRAGMA synchronous = OFF")
        self.embedders = {name: self.catalogue.register_embedder(name, "1", 4) for name in EMBEDDERS}
        self.digests = itertools.count(2)

    @rule(
        path=st.sampled_from(NAMES),
        texts=st.lists(st.sampled_from(TEXTS), max_size=3),
        language=st.sampled_from([None, "de", "en"]),
        sender=st.sampled_from([None, "anna@example.org"]),
        kind=st.sampled_from(["text", "pdf"]),
    )
    def index(self, path: Path, texts: list[str], language: str | None, sender: str | None, kind: str) -> None:
        content = self._content(texts, language, sender)
        state = DocumentState.INDEXED if texts else DocumentState.EMPTY
        self.catalogue.put_document(path, kind, FileStamp(1, 1), "p", state, content_id=content)

    def _content(self, texts: list[str], language: str | None, sender: str | None = None) -> ContentId:
        key = ContentKey(repr((texts, language, sender)).encode(), "txt", "p")
        return self.catalogue.add_content(key, DocumentText(None, language, sender, tuple(map(chunk, texts))))

    @rule(path=st.sampled_from(NAMES), settled=st.booleans(), kind=st.sampled_from(["text", "folder"]))
    def fail(self, path: Path, settled: bool, kind: str) -> None:
        self.catalogue.put_document(
            path, kind, FileStamp(1, 1), "p" * settled, DocumentState.FAILED, reason=message("file.no_text")
        )

    @rule(paths=st.sets(st.sampled_from(NAMES)), tidy=st.booleans())
    def remove(self, paths: set[Path], tidy: bool) -> None:
        self.catalogue.remove_documents(paths)
        if tidy:
            self.catalogue.remove_orphans()

    @rule(name=st.sampled_from(EMBEDDERS), count=st.integers(1, 4))
    def embed(self, name: str, count: int) -> None:
        rows = self.catalogue._connection.execute("SELECT DISTINCT text_hash FROM chunks LIMIT ?", (count,)).fetchall()
        self.catalogue.add_vectors(self.embedders[name], [digest for (digest,) in rows], unit_vectors(len(rows), 4))

    @rule(name=st.sampled_from(EMBEDDERS), gone=st.booleans())
    def replace_embedder(self, name: str, gone: bool) -> None:
        if gone:
            self.catalogue.remove_embedder(name)
        self.embedders[name] = self.catalogue.register_embedder(name, str(next(self.digests)), 4)

    @rule(texts=st.lists(st.sampled_from(TEXTS), min_size=1, max_size=3))
    def fail_in_the_middle(self, texts: list[str]) -> None:
        with contextlib.suppress(ZeroDivisionError), self.catalogue.transaction():
            self._content([*texts, "half"], "de")
            raise ZeroDivisionError

    @invariant()
    def kept_as_counted(self) -> None:
        assert kept(self.catalogue._connection) == counted(self.catalogue._connection)

    @invariant()
    def chunks_are_known(self) -> None:
        rows = self.catalogue._connection.execute(
            "SELECT first_chunk, chunk_count, min(c.id), max(c.id), count(*) FROM contents"
            " JOIN chunks c ON c.content_id = contents.id GROUP BY contents.id"
        ).fetchall()
        assert all((first, count) == (least, n) and last == least + n - 1 for first, count, least, last, n in rows)

    def teardown(self) -> None:
        self.catalogue.close()
        self.folder.cleanup()


TestWriting = Writing.TestCase
TestWriting.settings = settings(max_examples=40, stateful_step_count=20)


def test_an_older_catalogue_is_counted_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "catalogue.sqlite3"
    with monkeypatch.context() as patched:
        patched.setattr(schema, "MIGRATIONS", schema.MIGRATIONS[:3])
        connection = connect(path, read_only=False)
        schema.migrate(connection)
    connection.executescript(
        """
        INSERT INTO contents (hash, format, pipeline, language) VALUES ('a', 'txt', 'p', 'de'), ('b', 'txt', 'p', NULL);
        INSERT INTO documents (path, name_key, kind, size, modified_ns, pipeline, state, content_id) VALUES
            ('/a', 'a', 'text', 1, 1, 'p', 'indexed', 1), ('/b', 'b', 'pdf', 1, 1, 'p', 'indexed', 2),
            ('/c', 'c', 'pdf', 1, 1, 'p', 'failed', NULL);
        INSERT INTO chunks (content_id, ordinal, segment, start, "end", context, text, text_hash) VALUES
            (1, 0, 0, 0, 1, '', 'x', x'01'), (1, 1, 0, 0, 1, '', 'y', x'02'), (2, 0, 0, 0, 1, '', 'x', x'01');
        INSERT INTO embedders (name, digest, dimension) VALUES ('e', 'd', 1), ('f', 'd', 1);
        INSERT INTO vectors (embedder_id, text_hash, dense) VALUES (1, x'01', x'0000');
        """
    )
    schema.migrate(connection)
    assert kept(connection) == counted(connection)
    assert {("chunks", "", 3), ("texts", "", 2), ("vectors", 1, 1), ("state", "failed", 1)} <= kept(connection)
    assert connection.execute("SELECT first_chunk, chunk_count FROM contents").fetchall() == [(1, 2), (3, 1)]
    connection.close()
