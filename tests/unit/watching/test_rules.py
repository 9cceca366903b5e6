import os
from pathlib import Path
from types import SimpleNamespace

import pytest

from app.domain.documents import SkippedPlace
from app.domain.messages import Message, message
from app.watching.rules import IgnoreRules, is_clutter, pattern_problems
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


# What git accepts and what stopped everything: none of it keeps the line after it from counting.
@pytest.mark.parametrize(
    "line", ["!", "\\", "drafts\\", "[a-\\]]", "[z-a]", "[", "/", "//", "*a" * 20 + "*b", "**/" * 500 + "b", "x" * 9000]
)
@pytest.mark.parametrize("name", [".gitignore", ".dragomanignore", "sub/.gitignore"])
def test_no_line_stops_the_others(tmp_path: Path, line: str, name: str) -> None:
    _tree(tmp_path, {name: f"{line}\n*.log\n", "a.txt": "", "sub/" + "a" * 200: "", "sub/b.log": ""})
    assert _kept(tmp_path) == {"a.txt", "sub/" + "a" * 200}
    assert _kept(tmp_path, (line, "*.txt")) == {"sub/" + "a" * 200}


@pytest.mark.skipif(os.name != "posix", reason="the system has no such files")
@pytest.mark.timeout(20)
def test_an_ignore_file_that_is_no_file(tmp_path: Path) -> None:
    _tree(tmp_path, {"a.txt": "", "one/b.txt": "", "two/c.txt": ""})
    os.mkfifo(tmp_path / ".gitignore")
    (tmp_path / "one" / ".gitignore").symlink_to("/dev/zero")
    os.mkfifo(tmp_path / "two" / ".dragomanignore")
    assert _kept(tmp_path) == {"a.txt", "one/b.txt", "two/c.txt"}
    skipped = {
        item.path: item.reason.code for item in walk(tmp_path, IgnoreRules(tmp_path)) if isinstance(item, SkippedPlace)
    }
    assert skipped == dict.fromkeys(
        [tmp_path / ".gitignore", tmp_path / "one" / ".gitignore", tmp_path / "two" / ".dragomanignore"],
        "ignore.rules_with_mistakes",
    )


def test_folders_nested_deeper_than_python_calls(tmp_path: Path) -> None:
    (tmp_path / ".gitignore").write_text("*.log\n")
    path = tmp_path.joinpath(*["d"] * 1100)
    assert IgnoreRules(tmp_path).reason(path / "a.txt", is_folder=False) is None
    assert IgnoreRules(tmp_path).reason(path / "a.log", is_folder=False) is not None


def test_case_counts_where_the_system_says_so(tmp_path: Path) -> None:
    (tmp_path / ".gitignore").write_text("Build/\n*.LOG\n")
    for ignore_case in (False, True):
        rules = IgnoreRules(tmp_path, ["Private"], ignore_case=ignore_case)
        for name, is_folder in (("build", True), ("a.log", False), ("private", False)):
            assert (rules.reason(tmp_path / name, is_folder=is_folder) is not None) is ignore_case
        assert rules.reason(tmp_path / "Build", is_folder=True) is not None


def test_mistakes_are_told_of_the_ignore_file_and_of_what_lies_below(tmp_path: Path) -> None:
    _tree(tmp_path, {".gitignore": "*.log\n!\n[z-a]\n", "sub/.dragomanignore": "\\\n", "sub/a.txt": ""})
    rules = IgnoreRules(tmp_path, ["*.md", "["])
    below = rules.problems_above(tmp_path / "sub" / "a.txt")
    places = [(problem.code, problem.params.get("path"), problem.params["problem"]) for problem in below]
    lines = [problem.params["line"] for _, _, problem in places if isinstance(problem, Message)]
    assert lines == [2, 2, 3, 1]
    assert [path for _, path, _ in places] == [
        None, tmp_path / ".gitignore", tmp_path / ".gitignore", tmp_path / "sub" / ".dragomanignore",
    ]  # fmt: skip
    assert len(rules.problems_above(tmp_path / "b.txt")) == 3
    told = rules.reason(tmp_path / ".gitignore", is_folder=False)
    assert told is not None and (told.code, told.params["n"]) == ("ignore.rules_with_mistakes", 2)
    (tmp_path / "sub" / ".dragomanignore").write_text("*.log\n")
    assert IgnoreRules(tmp_path).reason(tmp_path / "sub" / ".dragomanignore", is_folder=False) == message(
        "ignore.hidden"
    )


def test_patterns_are_looked_at_before_they_are_kept() -> None:
    assert pattern_problems(["*.log", "drafts/"]) == ()
    (problem,) = pattern_problems(["*.log", "drafts\\"])
    assert (problem.params["line"], problem.params["text"]) == (2, "drafts\\")


def test_the_line_that_leaves_a_file_out_is_named(tmp_path: Path) -> None:
    _tree(tmp_path, {"sub/.gitignore": "# mine\n*.log  \n"})
    rules = IgnoreRules(tmp_path, ["/drafts/"])
    assert rules.reason(tmp_path / "sub" / "a.log", is_folder=False) == message(
        "ignore.file", path=tmp_path / "sub" / ".gitignore", line=2, pattern="*.log"
    )
    assert rules.reason(tmp_path / "drafts", is_folder=True) == message("ignore.excluded", pattern="/drafts/")


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


@pytest.mark.parametrize(
    ("system", "status", "hidden"),
    [
        ("darwin", {"st_flags": 0x8000}, True),  # the folder Library
        ("darwin", {"st_flags": 0x20}, False),
        ("win32", {"st_file_attributes": 0x2}, True),
        ("win32", {"st_file_attributes": 0x20}, False),
        ("linux", {"st_flags": 0x8000}, False),
    ],
)
def test_what_other_systems_hide_by_a_sign(
    monkeypatch: pytest.MonkeyPatch, system: str, status: dict[str, int], hidden: bool
) -> None:
    monkeypatch.setattr("sys.platform", system)
    monkeypatch.setattr("os.lstat", lambda _: SimpleNamespace(**status))
    reason = IgnoreRules(Path("/home")).reason(Path("/home/Library"), is_folder=True)
    monkeypatch.undo()
    assert (reason is not None and reason.code == "ignore.hidden") is hidden
