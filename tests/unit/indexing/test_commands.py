import errno
import sqlite3
from pathlib import Path

import pytest

from app.domain.errors import StorageFault
from app.indexing.commands import Command, CommandQueue, Stale
from app.storage.catalogue import Catalogue
from app.storage.reader import CatalogueReader


class Disk:
    """Commands that write folders, and refuse to while the disk is full."""

    def __init__(self) -> None:
        self.full = False

    def command(self, name: str, stale: Stale = Stale.FOLDERS, *, low_priority: bool = False) -> Command:
        def write(catalogue: Catalogue) -> None:
            if self.full:
                raise OSError(errno.ENOSPC, "No space left on device")
            catalogue.add_folder(Path(f"/{name}"), [], None)

        return Command(write, stale, low_priority)


def _folders(reader: CatalogueReader) -> list[str]:
    return [folder.path.name for folder in sorted(reader.folders(), key=lambda folder: folder.id)]


@pytest.fixture
def queue(catalogue: Catalogue) -> CommandQueue:
    return CommandQueue(catalogue, lambda: None, retry_s=0)


def test_in_order_and_small_things_last(queue: CommandQueue, reader: CatalogueReader) -> None:
    assert not queue.waiting and list(queue.run()) == []
    disk = Disk()
    queue.submit(disk.command("small", Stale.PRIORITIES, low_priority=True))
    queue.submit(disk.command("a"))
    queue.submit(disk.command("b", Stale.MODELS))
    assert queue.waiting
    assert list(queue.run()) == [Stale.FOLDERS, Stale.MODELS, Stale.PRIORITIES]
    assert _folders(reader) == ["a", "b", "small"] and not queue.waiting


def test_whoever_submits_notifies(catalogue: Catalogue) -> None:
    notified: list[bool] = []
    made = CommandQueue(catalogue, lambda: notified.append(made.waiting), retry_s=0)
    made.submit(Disk().command("a"))
    assert notified == [True]


def test_one_that_fails_stays_first(queue: CommandQueue, reader: CatalogueReader) -> None:
    disk = Disk()
    for name in ("a", "b", "c"):
        queue.submit(disk.command(name))
    running = queue.run()
    next(running)
    disk.full = True
    with pytest.raises(StorageFault):
        next(running)
    assert _folders(reader) == ["a"] and queue.waiting
    queue.submit(disk.command("d"))
    disk.full = False
    assert len(list(queue.run())) == 3
    assert _folders(reader) == ["a", "b", "c", "d"]


def test_after_a_failure_it_is_not_tried_without_end(catalogue: Catalogue) -> None:
    queue = CommandQueue(catalogue, lambda: None, retry_s=60)
    disk = Disk()
    disk.full = True
    queue.submit(disk.command("a"))
    with pytest.raises(StorageFault):
        list(queue.run())
    assert not queue.waiting


def test_something_small_is_lost_when_the_disk_refuses_it(queue: CommandQueue, reader: CatalogueReader) -> None:
    disk = Disk()
    disk.full = True
    queue.submit(disk.command("small", Stale.PRIORITIES, low_priority=True))
    assert list(queue.run()) == [Stale.PRIORITIES]
    disk.full = False
    assert list(queue.run()) == [] and _folders(reader) == []


def test_a_mistake_of_ours_is_not_hidden(queue: CommandQueue) -> None:
    def write(catalogue: Catalogue) -> None:
        catalogue._connection.execute("wrong")

    queue.submit(Command(write, Stale.FOLDERS))
    with pytest.raises(sqlite3.OperationalError):
        list(queue.run())
