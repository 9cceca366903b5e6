from pathlib import Path

import pytest

from app.domain.messages import message
from app.watching.rules import IgnoreRules, is_clutter
from app.watching.walk import FoundFile, walk


def _tree(root: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


def _kept(root: Path, excludes: tuple[str, ...] = (), never: tuple[Path, ...] = ()) -> set[str]:
    items = list(walk(root, IgnoreRules(root, excludes, never)))
    kept = {item.path.relative_to(root).as_posix() for item in items if isinstance(item, FoundFile)}
    # Asking for a file alone must give the same answer as meeting it on a walk.
    rules = IgnoreRules(root, excludes, never)
    for path in root.rglob("*"):
        if path.is_file():
            name = path.relative_to(root).as_posix()
            assert (rules.reason_anywhere(path) is None) == (name in kept), name
    return kept


def test_clutter(tmp_path: Path) -> None:
    names = ["a.txt", "sub/b.txt", "Node_Modules.txt", "build/c.txt"]
    left_out = [
        ".hidden.txt", ".git/config", "sub/.cache/x.txt", "node_modules/a/readme.md", "sub/__pycache__/x.txt",
        "~$report.docx", "x.tmp", "download.part", "Thumbs.db", "backup~", "$RECYCLE.BIN/x.txt",
    ]  # fmt: skip
    _tree(tmp_path, dict.fromkeys([*names, *left_out], ""))
    assert _kept(tmp_path) == set(names)


def test_ignore_files_as_git_reads_them(tmp_path: Path) -> None:
    _tree(
        tmp_path,
        {
            ".gitignore": "*.log\n!keep.log\n/only_here.txt\nbuild/\n# comment\n\ndocs/**/draft.txt\n",
            "a.log": "", "keep.log": "", "only_here.txt": "", "sub/only_here.txt": "", "build/x.txt": "",
            "sub/build/x.txt": "", "docs/one/two/draft.txt": "", "docs/final.txt": "", "sub/b.log": "",
            "sub/.gitignore": "!b.log\n*.txt\n!good.txt\n", "sub/good.txt": "", "sub/bad.txt": "",
            "sub/deep/bad.txt": "", "file named build": "",
        },
    )  # fmt: skip
    assert _kept(tmp_path) == {"keep.log", "docs/final.txt", "sub/b.log", "sub/good.txt", "file named build"}


def test_our_own_ignore_file_has_the_last_word(tmp_path: Path) -> None:
    _tree(
        tmp_path,
        {".gitignore": "*.csv\n", ".dragomanignore": "!data.csv\nsecret/\n", "data.csv": "", "secret/x.txt": ""},
    )
    assert _kept(tmp_path) == {"data.csv"}


def test_what_a_left_out_folder_holds_cannot_come_back(tmp_path: Path) -> None:
    _tree(tmp_path, {".gitignore": "out/\n!out/keep.txt\n", "out/keep.txt": "", "out/.gitignore": "!*\n"})
    assert _kept(tmp_path) == set()


def test_patterns_of_the_user(tmp_path: Path) -> None:
    _tree(tmp_path, {"a.txt": "", "private/b.txt": "", "private/c.md": "", "x/private/d.txt": "", "e.md": ""})
    assert _kept(tmp_path, ("/private", "*.md")) == {"a.txt", "x/private/d.txt"}
    assert _kept(tmp_path, ("private/*", "!private/b.txt", "*.md")) == {"a.txt", "private/b.txt", "x/private/d.txt"}


def test_the_data_folder_is_never_read(tmp_path: Path) -> None:
    _tree(tmp_path, {"a.txt": "", "data/models/x.txt": ""})
    assert _kept(tmp_path, (), (tmp_path / "data",)) == {"a.txt"}


def test_an_ignore_file_that_is_not_text(tmp_path: Path) -> None:
    _tree(tmp_path, {"a.txt": "", "b.log": ""})
    (tmp_path / ".gitignore").write_bytes(b"\xff\xfe\x00\n*.log\n[\n")
    assert _kept(tmp_path) == {"a.txt"}
    (tmp_path / "sub" / ".gitignore").mkdir(parents=True)
    _tree(tmp_path, {"sub/c.txt": ""})
    assert _kept(tmp_path) == {"a.txt", "sub/c.txt"}


@pytest.mark.parametrize(
    ("name", "code"),
    [
        (".hidden.txt", "ignore.hidden"),
        ("x.tmp", "ignore.clutter_file"),
        ("a.log", "ignore.excluded"),
        ("a.csv", "ignore.file"),
        ("data", "ignore.own_data"),
    ],
)
def test_reasons(tmp_path: Path, name: str, code: str) -> None:
    (tmp_path / ".gitignore").write_text("*.csv\n")
    rules = IgnoreRules(tmp_path, ["*.log"], [tmp_path / "data"])
    reason = rules.reason_anywhere(tmp_path / name)
    assert reason is not None and reason.code == code


def test_what_lies_in_a_folder_that_is_left_out_is_told_so(tmp_path: Path) -> None:
    rules = IgnoreRules(tmp_path)
    assert rules.reason_anywhere(tmp_path / ".git" / "config") == message(
        "ignore.folder_above", folder=tmp_path / ".git", why=message("ignore.hidden")
    )
    assert rules.reason_anywhere(tmp_path / "node_modules" / "a" / "x.txt") == message(
        "ignore.folder_above",
        folder=tmp_path / "node_modules",
        why=message("ignore.clutter_folder", name="node_modules"),
    )


@pytest.mark.parametrize(
    ("name", "clutter"),
    [
        ("a.txt", False),
        ("sub/a.txt", False),
        (".gitignore", False),
        ("sub/.dragomanignore", False),
        (".cache/x", True),
        ("sub/.git/index", True),
        ("sub/node_modules", True),
        ("node_modules/a/readme.md", True),
        (".hidden.txt", True),
        ("", False),
    ],
)
def test_clutter_is_told_by_names_alone(tmp_path: Path, name: str, clutter: bool) -> None:
    assert is_clutter(tmp_path / name, tmp_path) is clutter
