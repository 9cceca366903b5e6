"""What it costs that deleted text is overwritten, and what it takes to forget: `python tests/bench/forgetting.py`
[--json FOLDER].

Times are of the processor as well, for a machine that does other things meanwhile.
"""

from __future__ import annotations

import argparse
import random
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from record import Record, add_options

from app.domain.documents import Chunk, ContentKey, DocumentState, DocumentText, FileStamp
from app.storage.catalogue import Catalogue
from app.storage.follower import ChunkLog, Follower
from app.storage.indexes.tantivy_index import TantivyIndex
from app.storage.reader import CatalogueReader

WORDS = [
    f"{a}{b}{c}" for a in ("ka", "lo", "mi", "ten", "ru") for b in ("ri", "sta", "vo", "ne") for c in "aeioulmnrst"
]


@contextmanager
def timed(record: Record, what: str, secure_delete: str) -> Iterator[None]:
    began, processor = time.perf_counter(), time.process_time()
    yield
    record.add(what, "s", time.perf_counter() - began, secure_delete=secure_delete)
    record.add(f"{what}, processor", "s", time.process_time() - processor, secure_delete=secure_delete)


def add(catalogue: Catalogue, documents: int, chunks: int, seed: int) -> None:
    choose = random.Random(seed)
    for first in range(0, documents, 64):
        with catalogue.transaction():
            for n in range(first, min(first + 64, documents)):
                texts = [" ".join(choose.choices(WORDS, k=220)) + f" {n} {part}" for part in range(chunks)]
                whole = tuple(Chunk(text, 0, len(text), 0, None, "") for text in texts)
                text = DocumentText(f"Title {n}", "en", None, whole)
                content = catalogue.add_content(ContentKey(n.to_bytes(32, "big"), "txt", "p"), text)
                path, stamp = Path(f"/papers/{n % 97}/{n}.txt"), FileStamp(1, 1)
                catalogue.put_document(path, "text", stamp, "p", DocumentState.INDEXED, content_id=content)


def remove(catalogue: Catalogue, documents: int) -> None:
    for first in range(0, documents, 640):
        with catalogue.transaction():
            gone = range(first, min(first + 640, documents), 10)
            catalogue.remove_documents([Path(f"/papers/{n % 97}/{n}.txt") for n in gone])
            catalogue.remove_orphans()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--documents", type=int, default=5000)
    parser.add_argument("--chunks", type=int, default=10, help="of each document")
    add_options(parser)
    arguments = parser.parse_args()
    documents, chunks = arguments.documents, arguments.chunks
    record = Record("forgetting", __doc__, seed=arguments.seed)
    for secure in ("OFF", "ON", "OFF", "ON"):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "catalogue.sqlite3"
            catalogue = Catalogue(path)
            catalogue._connection.execute(f"PRAGMA secure_delete = {secure}")
            with timed(record, "written", secure):
                add(catalogue, documents, chunks, arguments.seed)
            with timed(record, "every tenth removed", secure):
                remove(catalogue, documents)
            catalogue.empty_log()
            record.add("catalogue", "MB", path.stat().st_size / 1e6, secure_delete=secure)
            if secure == "ON":
                with timed(record, "catalogue written anew", secure):
                    catalogue.rewrite()
                reader = CatalogueReader(path)
                index = TantivyIndex(Path(folder) / "full_text", writable=True)
                follower = Follower(ChunkLog(reader, index, searched=False))
                with timed(record, "full text filled anew", secure):
                    follower.catch_up()
                    follower.save()
                index.close()
                reader.close()
            catalogue.close()
    record.finish(arguments.json)


if __name__ == "__main__":
    main()
