import sqlite3
import threading

import pytest
from builders import add_vectors, chunk_ids, drop, put, unit_vectors

from app.storage.catalogue import Catalogue
from app.storage.reader import CatalogueReader


def test_a_reader_cannot_write(reader: CatalogueReader) -> None:
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        reader._rows("DELETE FROM chunks")


def test_reading_while_another_thread_writes(catalogue: Catalogue, reader: CatalogueReader) -> None:
    embedder = catalogue.register_embedder("e", "d", 4)
    stop = threading.Event()
    errors: list[BaseException] = []

    def read() -> None:
        try:
            while not stop.is_set():
                ids = chunk_ids(reader)
                assert len(ids) % 3 == 0  # a document is there with all its chunks or not at all
                reader.documents_of_chunks(ids)
        except BaseException as error:
            errors.append(error)

    threads = [threading.Thread(target=read) for _ in range(3)]
    for thread in threads:
        thread.start()
    for number in range(60):
        put(catalogue, f"/{number}.txt", [f"{number} {part}" for part in "abc"])
        add_vectors(catalogue, embedder, unit_vectors(2, 4), first=2 * number)
        if number % 3 == 2:
            drop(catalogue, f"/{number - 1}.txt")
    stop.set()
    for thread in threads:
        thread.join()
    assert not errors
