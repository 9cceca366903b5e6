from pathlib import Path

from app.domain.documents import FileStamp
from app.indexing.backlog import Backlog
from app.watching.walk import FoundFile


def _files(*names: str) -> list[FoundFile]:
    return [FoundFile(Path("/") / name, FileStamp(1, 1)) for name in names]


def _rest(backlog: Backlog) -> list[str]:
    names = []
    while (file := backlog.take()) is not None:
        names.append(str(file.path)[1:])
    return names


def test_files_come_in_order_and_are_counted() -> None:
    backlog = Backlog(_files("a/1", "a/2"))
    assert (backlog.done, backlog.total) == (0, 2)
    first = backlog.take()
    assert first is not None and (backlog.done, backlog.total) == (0, 2)
    assert backlog.finish(first) and (backlog.done, backlog.total) == (1, 2)
    assert _rest(backlog) == ["a/2"] and backlog.take() is None
    assert Backlog().take() is None and Backlog().total == 0


def test_what_is_added_takes_turns_with_what_was_there() -> None:
    backlog = Backlog(_files("a/1", "a/2", "a/3", "a/4"))
    backlog.take()
    backlog.replace([Path("/b")], _files("b/1", "b/2"))
    assert backlog.total == 6
    assert _rest(backlog) == ["b/1", "a/2", "b/2", "a/3", "a/4"]
    backlog.replace([], _files("c/1"))  # also when all was handed out
    assert _rest(backlog) == ["c/1"]


def test_what_is_not_wanted_any_more_is_dropped() -> None:
    backlog = Backlog(_files("a/1", "b/1", "a/2", "b/2", "ab/3"))
    in_a, in_b = backlog.take(), backlog.take()
    assert in_a is not None and in_b is not None
    backlog.replace([Path("/a")], [])
    assert backlog.total == 4 and _rest(backlog) == ["b/2", "ab/3"]
    assert not backlog.wants(in_a) and backlog.wants(in_b)
    assert not backlog.finish(in_a)  # it was under way
    assert backlog.finish(in_b) and backlog.done == 1


def test_everything_can_be_planned_anew() -> None:
    backlog = Backlog(_files("a/1", "b/1"))
    under_way = backlog.take()
    assert under_way is not None
    backlog.replace(None, _files("c/1"))
    assert _rest(backlog) == ["c/1"] and not backlog.finish(under_way)


def test_what_is_under_way_is_not_handed_out_twice() -> None:
    backlog = Backlog(_files("a/1", "a/2", "a/3"))
    under_way = backlog.take()
    assert under_way is not None
    backlog.replace([Path("/a")], _files("a/1", "a/3"))
    assert backlog.total == 2 and _rest(backlog) == ["a/3"]
    assert backlog.finish(under_way)


def test_removed_and_added_again_while_it_is_under_way() -> None:
    backlog = Backlog(_files("a/1"))
    under_way = backlog.take()
    assert under_way is not None
    backlog.replace([Path("/a")], [])
    backlog.replace([Path("/b")], _files("b/1"))
    backlog.replace([Path("/a")], _files("a/1"))
    assert _rest(backlog) == ["b/1"] and backlog.finish(under_way)


def test_how_much_there_is_to_read() -> None:
    backlog = Backlog(FoundFile(Path(f"/{number}"), FileStamp(10, 1)) for number in range(4))
    assert (backlog.bytes_up_to(25), backlog.bytes_up_to(1000)) == (25, 40)
    backlog.take()
    assert backlog.bytes_up_to(1000) == 30 and Backlog().bytes_up_to(1000) == 0
