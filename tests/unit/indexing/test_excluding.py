"""Single files are left out by a pattern each, which leaves out them and nothing else."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import pytest

from app.domain.errors import UsageError
from app.library import Library
from app.watching.patterns import PatternList, pattern_of, typed_lines


@pytest.mark.parametrize(
    "name",
    ["a.pdf", "deep/er/a.pdf", "100% [draft]*.txt", "what?.txt", "back\\slash.txt", "#1!.txt", "blank ", "é 漢.txt"],
)
def test_a_pattern_leaves_out_just_its_file(name: str) -> None:
    patterns = PatternList(typed_lines([pattern_of(PurePosixPath(name))]), ignore_case=False)
    assert not patterns.problems
    assert patterns.decide(name.encode(), is_folder=False) is not None
    for other in (f"x{name}", f"deep/{name}", "a.pdg", name.replace("[draft]*", "d and more"), name.rstrip() + "x"):
        assert other == name or patterns.decide(other.encode(), is_folder=False) is None


@pytest.mark.parametrize("name", ["two\nlines.txt", "odd\udcff.txt"])
def test_what_a_line_cannot_hold_is_written_as_any_character(name: str) -> None:
    line = pattern_of(PurePosixPath(name))
    assert line.isprintable() and "?" in line
    found = PatternList(typed_lines([line]), ignore_case=False).decide(
        name.encode("utf-8", "surrogateescape"), is_folder=False
    )
    assert found is not None


def test_files_are_left_out_of_every_folder_they_lie_in(tmp_path: Path) -> None:
    papers = tmp_path / "papers"
    papers.mkdir()
    for name in ("a.txt", "b [1].txt"):
        (papers / name).write_text(f"The text of {name}.")
    with Library.open(tmp_path / "data") as library:
        library.add_folder(papers, ["*.log"])
        library.index_now()
        library.exclude(papers / "b [1].txt")
        library.exclude(papers / "b [1].txt")
        (folder,) = library.folders()
        assert folder.excludes == ("*.log", "/b \\[1].txt")
        assert library.index_now().removed == 1
        explained = library.explain(papers / "b [1].txt")
        assert not explained.found and explained.reason is not None
        assert explained.reason.code == "ignore.excluded"
        assert library.explain(papers / "a.txt").found
        with pytest.raises(UsageError):
            library.exclude(tmp_path / "elsewhere.txt")
        with pytest.raises(UsageError):
            library.exclude(papers)
