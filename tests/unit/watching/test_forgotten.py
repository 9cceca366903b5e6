from pathlib import Path

import pytest

from app.watching.forgotten import Forgotten, with_forgotten, without_forgotten
from app.watching.rules import IgnoreRules
from app.watching.walk import FoundFile, walk

ROOT = Path("/papers")


def test_a_line_stands_for_a_place_and_names_nothing_of_it() -> None:
    excludes = with_forgotten(ROOT, ["*.log"], ROOT / "taxes" / "letter [1].txt")
    assert excludes[0] == "*.log" and len(excludes) == 2
    assert "letter" not in excludes[1] and "taxes" not in excludes[1]
    forgotten = Forgotten(ROOT, excludes)
    assert forgotten.line_of(ROOT / "taxes" / "letter [1].txt") == excludes[1]
    for other in ("letter [1].txt", "taxes", "taxes/letter 1.txt", "taxes/letter [1].txt/x"):
        assert forgotten.line_of(ROOT / other) is None
    assert with_forgotten(ROOT, excludes, ROOT / "taxes" / "letter [1].txt") == excludes


def test_each_folder_has_a_salt_of_its_own() -> None:
    first, second = with_forgotten(ROOT, (), ROOT / "a"), with_forgotten(ROOT, (), ROOT / "a")
    assert first != second
    both = with_forgotten(ROOT, first, ROOT / "b")
    assert both[0].rsplit("-", 1)[0] == both[1].rsplit("-", 1)[0], "one digest of a path is enough for all lines"
    joined = Forgotten(ROOT, [*both, *second])  # somebody has put two lists together
    assert joined.line_of(ROOT / "a") and joined.line_of(ROOT / "b")


def test_a_line_can_be_taken_out() -> None:
    excludes = with_forgotten(ROOT, with_forgotten(ROOT, ["x"], ROOT / "a"), ROOT / "b")
    assert without_forgotten(ROOT, excludes, ROOT / "a") == ("x", excludes[2])
    assert without_forgotten(ROOT, excludes, ROOT / "c") == excludes
    assert without_forgotten(ROOT, excludes, Path("/elsewhere/a")) == excludes


@pytest.mark.parametrize("odd", ["ä\udcff.txt", "two\nlines.txt", "forgotten-0123456789abcdef-x"])
def test_names_that_are_odd(odd: str) -> None:
    assert Forgotten(ROOT, with_forgotten(ROOT, (), ROOT / odd)).line_of(ROOT / odd)


def test_what_was_forgotten_is_left_out_and_told_without_its_name(tmp_path: Path) -> None:
    for name in ("secret.txt", "open.txt", "drawer/a.txt", "drawer/b.txt", "other/secret.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x")
    excludes = with_forgotten(tmp_path, with_forgotten(tmp_path, (), tmp_path / "secret.txt"), tmp_path / "drawer")
    found = list(walk(tmp_path, IgnoreRules(tmp_path, excludes)))
    assert [each.path.relative_to(tmp_path).as_posix() for each in found if isinstance(each, FoundFile)] == [
        "open.txt",
        "other/secret.txt",
    ]
    left_out = [each for each in found if not isinstance(each, FoundFile)]
    assert sorted(getattr(each, "files", 0) for each in left_out) == [1, 2], "and counted"
    assert "drawer" not in repr(left_out) and "secret" not in repr(left_out)


@pytest.mark.parametrize(("system", "same"), [("win32", True), ("darwin", True), ("linux", False)])
def test_another_spelling_of_what_is_forgotten_stays_away_where_it_is_the_same_file(
    monkeypatch: pytest.MonkeyPatch, system: str, same: bool
) -> None:
    monkeypatch.setattr("sys.platform", system)
    excludes = with_forgotten(ROOT, (), ROOT / "Briefe" / "Ärzte.txt")
    for spelling in ("briefe/ärzte.txt", "Briefe/A\u0308rzte.txt"):
        assert (Forgotten(ROOT, excludes).line_of(ROOT / spelling) is not None) is same
