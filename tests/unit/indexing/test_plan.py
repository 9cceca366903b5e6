import os
from pathlib import Path
from typing import Any

import pytest

from app.common.stamps import stamp_of
from app.domain.documents import DocumentState, Folder, KnownFile
from app.domain.errors import Cancelled
from app.domain.ids import FolderId
from app.indexing.plan import Plan, make_plan
from app.watching.rules import IgnoreRules


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for name in ("a.txt", "sub/b.txt", "sub/deep/c.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(name)
    return tmp_path


def _pipeline(path: Path) -> str:
    return "p"


def _known(root: Path, *names: str) -> dict[Path, KnownFile]:
    return {root / name: KnownFile(stamp_of(root / name), "p", DocumentState.INDEXED) for name in names}


def _plan(root: Path, known: dict[Path, KnownFile], scopes: list[Path] | None = None, **folder: bool) -> Plan:
    folders = [Folder(FolderId(1), root, (), **folder)]
    return make_plan(folders, {root: IgnoreRules(root)}, known, _pipeline, scopes)


def _names(root: Path, plan: Plan) -> tuple[list[str], list[str]]:
    read = sorted(file.path.relative_to(root).as_posix() for file in plan.to_extract)
    return read, sorted(path.relative_to(root).as_posix() for path in plan.to_remove)


ALL = ("a.txt", "sub/b.txt", "sub/deep/c.txt")


def test_new_changed_unchanged_gone(root: Path) -> None:
    assert _names(root, _plan(root, {})) == (list(ALL), [])
    known = _known(root, *ALL)
    plan = _plan(root, known)
    assert _names(root, plan) == ([], []) and plan.unchanged == 3
    (root / "a.txt").write_text("longer now")
    (root / "sub/b.txt").unlink()
    plan = _plan(root, known)
    assert _names(root, plan) == (["a.txt"], ["sub/b.txt"]) and plan.unchanged == 1


def test_the_same_size_at_another_time_is_a_change(root: Path) -> None:
    known = _known(root, *ALL)
    os.utime(root / "a.txt", ns=(0, 12345))
    assert _names(root, _plan(root, known)) == (["a.txt"], [])


def test_another_pipeline_reads_anew(root: Path) -> None:
    known = {path: KnownFile(row.stamp, "older", row.state) for path, row in _known(root, *ALL).items()}
    assert _names(root, _plan(root, known)) == (list(ALL), [])


def test_a_format_whose_pipeline_is_another_is_extracted_anew(root: Path) -> None:
    (root / "letter.eml").write_text("x")
    folders, known = [Folder(FolderId(1), root)], _known(root, *ALL, "letter.eml")
    plan = make_plan(folders, {root: IgnoreRules(root)}, known, lambda path: "p" if path.suffix == ".txt" else "p 2")
    assert _names(root, plan) == (["letter.eml"], []) and plan.unchanged == 3


def test_an_unplugged_folder_keeps_its_rows(root: Path) -> None:
    known = _known(root, *ALL)
    for name in ALL:
        (root / name).unlink()
    assert _names(root, _plan(root, known, available=False)) == ([], [])
    assert _names(root, _plan(root, known, [root / "a.txt"], available=False)) == ([], [])
    assert _names(root, _plan(root, known)) == ([], list(ALL))


def test_a_folder_that_is_searched_no_more_loses_its_rows(root: Path) -> None:
    known = _known(root, *ALL)
    assert sorted(make_plan([], {}, known, _pipeline, [root / "sub"]).to_remove) == [root / name for name in ALL[1:]]
    assert sorted(make_plan([], {}, known, _pipeline).to_remove) == sorted(root / name for name in ALL)


def test_scopes(root: Path) -> None:
    known = _known(root, "a.txt", "sub/b.txt")
    (root / "a.txt").unlink()
    (root / "sub/b.txt").write_text("changed it")
    assert _names(root, _plan(root, known, [root / "sub"])) == (["sub/b.txt", "sub/deep/c.txt"], [])
    assert _names(root, _plan(root, known, [root / "sub/deep/c.txt"])) == (["sub/deep/c.txt"], [])
    assert _names(root, _plan(root, known, [root / "a.txt"])) == ([], ["a.txt"])
    # A place above the folder, as when it was renamed, stands for all of it; one elsewhere for nothing.
    assert _names(root, _plan(root, known, [root.parent])) == (["sub/b.txt", "sub/deep/c.txt"], ["a.txt"])
    assert _names(root, _plan(root, known, [Path("/elsewhere")])) == ([], [])
    # A file where a folder was: all that lay in it has gone.
    (root / "sub/deep/c.txt").unlink()
    (root / "sub/deep").rmdir()
    (root / "sub/deep").write_text("x")
    known[root / "sub/deep/c.txt"] = known[root / "sub/b.txt"]
    assert _names(root, _plan(root, known, [root / "sub/deep/c.txt"])) == ([], ["sub/deep/c.txt"])


def test_a_scope_obeys_the_rules(root: Path) -> None:
    (root / "node_modules").mkdir()
    (root / "node_modules/x.txt").write_text("x")
    (root / ".gitignore").write_text("b.txt\n")
    known = _known(root, *ALL)
    places = [root / "node_modules/x.txt", root / "sub/b.txt"]
    assert _names(root, _plan(root, known, places)) == ([], ["sub/b.txt"])


@pytest.mark.parametrize("scoped", [False, True])
def test_an_unreadable_folder_keeps_its_rows(root: Path, monkeypatch: pytest.MonkeyPatch, scoped: bool) -> None:
    known = _known(root, *ALL)
    scandir = os.scandir

    def refuse(path: Path) -> object:
        if Path(path).name == "sub":
            raise PermissionError(13, "Permission denied")
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refuse)
    plan = _plan(root, known, [root / "sub"] if scoped else None)
    assert _names(root, plan) == ([], [])
    assert [place.path for place in plan.unreadable] == [root / "sub"]


def test_a_disk_error_is_no_deletion(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    known = _known(root, *ALL)
    lstat = os.lstat

    def fail(path: Path, *arguments: Any, **options: Any) -> os.stat_result:
        if Path(path).name == "a.txt":
            raise OSError(5, "Input/output error")
        return lstat(path, *arguments, **options)

    monkeypatch.setattr(os, "lstat", fail)
    monkeypatch.setattr(Path, "lstat", lambda self: fail(self))
    monkeypatch.setattr(Path, "stat", lambda self, **_: fail(self))
    plan = _plan(root, known, [root / "a.txt"])
    assert _names(root, plan) == ([], []) and len(plan.unreadable) == 1


def test_links_are_left_alone(root: Path) -> None:
    (root / "link.txt").symlink_to(root / "a.txt")
    (root / "linked").symlink_to(root / "sub")
    assert _names(root, _plan(root, {}, [root / "link.txt", root / "linked"])) == ([], [])


def test_a_folder_within_a_folder_is_walked_but_counted_once(root: Path) -> None:
    folders = [Folder(FolderId(1), root), Folder(FolderId(2), root / "sub")]
    rules = {folder.path: IgnoreRules(folder.path) for folder in folders}
    plan = make_plan(folders, rules, _known(root, "sub/b.txt"), _pipeline)
    assert _names(root, plan) == (["a.txt", "sub/deep/c.txt"], []) and plan.unchanged == 1


def test_it_can_be_stopped(root: Path) -> None:
    def check() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        make_plan([Folder(FolderId(1), root)], {root: IgnoreRules(root)}, {}, _pipeline, None, check)


def test_what_is_online_only_is_left_out_and_keeps_what_was_read(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.watching.walk.is_online_only", lambda status: status.st_size == len("sub/b.txt"))
    online = root / "sub/b.txt"

    plan = _plan(root, {})  # never read
    assert _names(root, plan) == (["a.txt", "sub/deep/c.txt"], [])
    assert [(place.path, place.reason.code) for place in plan.skipped] == [(online, "place.online_only")]

    known = _known(root, *ALL)
    os.utime(online, ns=(0, 12345))  # changed elsewhere since it was read
    plan = _plan(root, known)
    assert _names(root, plan) == ([], []) and plan.skipped == [] and plan.unchanged == 3

    known[online] = KnownFile(known[online].stamp, "p", DocumentState.WAITING)  # gone before it was read
    plan = _plan(root, known, [online])
    assert _names(root, plan) == ([], ["sub/b.txt"]) and [place.path for place in plan.skipped] == [online]

    monkeypatch.undo()  # it is here again
    assert _names(root, _plan(root, known)) == (["sub/b.txt"], [])
    skipped = {place.path: place for place in plan.skipped}
    folders, rules = [Folder(FolderId(1), root, ())], {root: IgnoreRules(root)}
    assert make_plan(folders, rules, known, _pipeline, known_skipped=skipped).no_longer_skipped == [online]
