import random
from pathlib import Path

import pytest
from git_oracle import HAS_GIT, verdicts

from app.domain.messages import Message, message
from app.watching.ignore_files import split_lines
from app.watching.patterns import PatternList, typed_lines

asks_git = pytest.mark.skipif(not HAS_GIT, reason="git is not there to be compared with")

# What people and machines write, and what breaks other programs: (an ignore file, why a line of it is passed over).
WRONG_LINES = [
    (b"!", "names_nothing"),
    (b"/", "names_nothing"),
    (b"!/", "names_nothing"),
    (b"\\", "backslash_at_end"),
    (b"drafts\\", "backslash_at_end"),
    (b"a\\/", "backslash_at_end"),
    (b"[", "open_bracket"),
    (b"[]", "open_bracket"),
    (b"[!]", "open_bracket"),
    (b"[a", "open_bracket"),
    (b"[a-", "open_bracket"),
    (b"[a\\", "open_bracket"),
    (b"[[:alpha:]", "open_bracket"),
    (b"[/]", "only_slash"),
    (b"[[:nope:]]", "unknown_class"),
    (b"[[::]]", "unknown_class"),
    (b"//", "empty_part"),
    (b"a//b", "empty_part"),
    (b"*//b", "empty_part"),
    (b"**//", "empty_part"),
    (b"./a", "dots"),
    (b"a/../b", "dots"),
    (b"x" * 5000, "too_long"),
]
# These say something.
FINE = [
    b"", b" ", b"#", b"# [", b"\\#", b"\\!", b"*", b"**", b"a", b"a/", b"/a", b"a\\ ", b"[]]", b"[a-z]",
    b"[]-a]", b"]", b"a**b", b"foo**/bar", b"a\\b", b"\xff", b"\\*", b"[[:alpha:]]", b"{a,b}", b"...", b"a\tb",
]  # fmt: skip
_ATOMS = [
    b"a", b"b", b"A", b"ab", b"foo", b"*", b"*", b"**", b"***", b"?", b"/", b"/", b"/", b"//", b"\\", b"\\/", b"\\*",
    b"\\a", b"[ab]", b"[!a]", b"[^a]", b"[a-z]", b"[z-a]", b"[", b"]", b"[]a]", b"[a-\\]]", b"[[:alpha:]]", b"[A]",
    b"[[:upper:]]", b"[[:nope:]]", b"[[:]", b"[[::]]", b"[a-]", b"[-a]", b"[a/b]", b"[A-Z]", b"[!A]", b"[\\]]", b"[/]",
    b"[!]a]", b" ", b"\\ ", b"!", b"#", b".", b"..", b"-", b"**/", b"/**", b"/**/", b"*/", b"\xc3\xa9", b"\xff",
    b"[\x80-\xff]", b"\t", b"$", b"(", b"{a,b}", b"+", b"|", b"^", b"[[:punct:]]", b"[[:space:]]", b"[!-~]", b"[a-c-e]",
]  # fmt: skip
_PATHS = [
    b"a", b"b", b"A", b"B", b"ab", b"aB", b"foo", b"Foo", b"fooa", b"a/b", b"a/b/a", b"foo/a", b"foo/a/b", b"b/foo",
    b"a/foo/b", b"a/a/a/b", b"b/b/b/b", b"foob/a", b"fooab/b", b"]", b"[", b"-", b"a]", b"!a", b"#a", b" ", b"a ",
    b"a b", b"\\", b"a\\", b"*", b"a*", b"ab/ab/ab", b"\xc3\xa9", b"\xff", b"a\xff", b"a/\xc3\xa9/b", b"$", b"(a",
    b"{a,b}", b"a+", b"\t", b"A/B", b"c", b"d/e", b"a.b", b".a", b"aa", b"aab", b"abab", b"foofoo", b"x/y/z/foo",
    b"x/a", b"x/a/b", b"a/ab", b"drafts/a", b"x",
]  # fmt: skip


def _list(content: bytes, *, ignore_case: bool = False) -> PatternList:
    return PatternList(split_lines(content), ignore_case=ignore_case)


def _left_out_by(patterns: PatternList, path: bytes) -> int | None:
    """The number of the line that leaves a file out, or a folder above it."""
    parts = path.split(b"/")
    for n in range(1, len(parts) + 1):
        pattern = patterns.decide(b"/".join(parts[:n]), is_folder=n < len(parts))
        if pattern is not None and not pattern.negated:
            return pattern.line
    return None


def _disagreements(tmp_path: Path, files: list[bytes], *, ignore_case: bool = False) -> list[str]:
    return [
        f"{content!r} on {path!r}: line {wanted} for git"
        for content, answers in zip(files, verdicts(tmp_path, files, _PATHS, ignore_case=ignore_case), strict=True)
        for path, wanted in zip(_PATHS, answers, strict=True)
        if _left_out_by(_list(content, ignore_case=ignore_case), path) != wanted
    ]


@asks_git
def test_bad_lines_and_good_ones_are_taken_as_git_takes_them(tmp_path: Path) -> None:
    lines = [line for line, _ in WRONG_LINES] + FINE + [b"[z-a]", b"[!z-a]", b"[a-\\]]"]
    files = [content for line in lines for content in (line, b"*\n!" + line + b"\r\n")]
    assert _disagreements(tmp_path, files) == []


@asks_git
@pytest.mark.parametrize("ignore_case", [False, True])
def test_any_pattern_is_taken_as_git_takes_it(tmp_path: Path, ignore_case: bool) -> None:
    """Patterns put together at random, of what has a meaning and of what has none."""
    rng = random.Random(11)
    files = [
        b"\n".join(
            rng.choice((b"", b"", b"!")) + b"".join(rng.choices(_ATOMS, k=rng.randint(1, 8)))
            for _ in range(rng.choice((1, 1, 3)))
        )
        for _ in range(150)
    ]
    assert _disagreements(tmp_path, files, ignore_case=ignore_case) == []


@pytest.mark.parametrize(("line", "why"), WRONG_LINES, ids=lambda each: repr(each)[:20])
def test_a_line_that_is_passed_over_is_told_with_its_place(line: bytes, why: str) -> None:
    patterns = _list(b"*.log\n" + line + b"\n/x\n")
    assert _left_out_by(patterns, b"a.log") == 1 and _left_out_by(patterns, b"x") == 3
    (problem,) = patterns.problems
    assert (problem.code, problem.params["line"]) == ("pattern.passed_over", 2)
    reason = problem.params["why"]
    assert isinstance(reason, Message) and reason.code == f"pattern.{why}"
    assert str(problem.params["text"])[:80] == line.decode()[:80]


@pytest.mark.parametrize("line", [b"[z-a]", b"x[!z-a]y", b"[a-\\]]", b"!**/[a-z9-0]"])
def test_a_range_that_runs_backwards_counts_as_in_git_and_is_told(line: bytes) -> None:
    (problem,) = _list(b"\n" + line).problems
    assert problem == message("pattern.range_backwards", line=2, text=line.decode())


@pytest.mark.parametrize("line", FINE, ids=repr)
def test_a_line_that_says_something_is_no_problem(line: bytes) -> None:
    assert _list(line).problems == ()


@pytest.mark.timeout(60)
@pytest.mark.parametrize(
    ("pattern", "path"),
    [
        (b"*a" * 20 + b"*b", b"a" * 255),
        (b"*a" * 2000 + b"*b", b"a" * 4000),
        (b"[!a]*" * 800 + b"a", b"b" * 4000),
        (b"*[!b]" * 800 + b"b", b"a" * 4000),
        (b"*?" * 2000 + b"b", b"a" * 4000),
        (b"**/" * 1300 + b"b", b"a/" * 2000 + b"a"),
        (b"**/a/" * 800 + b"b", b"a/" * 2000 + b"a"),
        (b"**/*a*/" * 500 + b"b", b"aaa/" * 1000 + b"a"),
        (b"a**/" * 1000 + b"b", b"a/" * 2000 + b"a"),
        (b"*/" * 2000 + b"b", b"a/" * 2000 + b"a"),
        (b"**/" + b"a*/" * 900 + b"b", b"aaa/" * 1000 + b"a"),
    ],
    ids=lambda each: repr(each[:12]),
)
def test_the_worst_pattern_on_its_worst_path(pattern: bytes, path: bytes) -> None:
    """Each would take longer than there is time for, if it took exponential time, or even that of the length cubed."""
    patterns = _list(pattern)
    assert patterns.problems == ()
    assert patterns.decide(path, is_folder=False) is None
    matching = path[:-1] + pattern[-1:]
    for _ in range(10):
        patterns.decide(path, is_folder=False)
        patterns.decide(matching, is_folder=False)


@pytest.mark.timeout(60)
def test_what_a_list_may_cost_is_limited() -> None:
    patterns = PatternList([(n, b"*%d*%d" % (n, n)) for n in range(1, 50_000)], ignore_case=False)
    assert patterns.decide(b"7x7", is_folder=False) is not None
    assert patterns.decide(b"49000x49000", is_folder=False) is None
    *told, more = patterns.problems
    assert len(told) == 100 and more.code == "pattern.more_lines"
    names = PatternList([(n, b"/%d" % n) for n in range(1, 50_000)], ignore_case=False)  # which are looked up
    assert names.problems == () and names.decide(b"49000", is_folder=False) is not None


def test_what_is_typed_may_hold_any_sign() -> None:
    patterns = PatternList(typed_lines(["\ufeff*.log", "\udcff", "\ud800", "caf\u00e9", "x\r"]), ignore_case=False)
    assert patterns.problems == ()
    for name in (b"a.log", b"\xff", "caf\u00e9".encode(), b"x"):
        assert patterns.decide(name, is_folder=False) is not None, name
