"""Every regular expression of the program takes time in proportion to what it reads, however hostile that is.

They are found, not listed: those that modules and classes hold, and by the source those in calls.
"""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import regex

import app
from app.gui.preview.marked_text import find_all
from app.ports import LexicalQuery
from app.search.matches import find_matches
from app.search.query import dates
from app.search.terms import QueryTerms
from app.text.analysis import analyse
from app.text.rough import end_with
from app.watching.patterns import PatternList, typed_lines
from tests.project.attacks import attacks, scan, slowness

_ROOT = Path(app.__file__).parent
# Where a pattern is put together while the program runs: (module, function), each with a test of its own below.
_DYNAMIC = {
    ("app.gui.preview.marked_text", "find_all"),
    ("app.search.query.dates", "start_of_date"),
    ("app.text.folding", "_letter_tables"),  # one class of letters, again and again
    ("app.text.rough", "beginning_of"),
    ("app.text.rough", "end_with"),
    ("app.text.rough", "phrase_of"),
    ("app.watching.patterns", "__init__"),
}
_METHODS = {"compile", "sub", "subn", "match", "search", "fullmatch", "findall", "finditer", "split", "template"}


@cache
def _patterns() -> dict[str, Any]:
    """By where they are. What the window compiles is found by the source alone: its modules need Qt."""
    found: dict[str, tuple[str, Any]] = {}
    for name in _modules():
        module = importlib.import_module(name)
        classes = [each for each in vars(module).values() if isinstance(each, type) and each.__module__ == name]
        for holder in (module, *classes):
            for key, value in vars(holder).items():
                if isinstance(value, re.Pattern | regex.Pattern):
                    found.setdefault(f"{value.pattern!r} {value.flags}", (f"{name}.{key}", value))
    for name, function, call in _calls():
        if (value := _literal(call)) is not None:
            where = f"{name}.{function or call.lineno}"
            found.setdefault(f"{value.pattern!r} {value.flags}", (where, value))
    return dict(found.values())


def _modules() -> list[str]:
    found = [module.name for module in pkgutil.walk_packages(app.__path__, "app.")]
    return [name for name in found if not name.startswith("app.gui") and not name.endswith("__main__")]


def _calls() -> Iterator[tuple[str, str, ast.Call]]:
    """The calls of `re` and `regex` with their module and the function they stand in, "" where in none."""
    for path in sorted(_ROOT.rglob("*.py")):
        module = ".".join(path.relative_to(_ROOT.parent).with_suffix("").parts)
        yield from ((module, *found) for found in _calls_in(ast.parse(path.read_text(encoding="utf-8")), ""))


def _calls_in(node: ast.AST, function: str) -> Iterator[tuple[str, ast.Call]]:
    for child in ast.iter_child_nodes(node):
        inside = function
        if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef):
            inside = function or child.name
        elif isinstance(child, ast.Call) and isinstance(child.func, ast.Attribute):
            of = child.func.value
            if isinstance(of, ast.Name) and of.id in ("re", "regex") and child.func.attr in _METHODS:
                yield function, child
        yield from _calls_in(child, inside)


def _literal(call: ast.Call) -> Any:
    """What a call compiles, None where its pattern is put together."""
    if not isinstance(call.args[0], ast.Constant):
        return None
    assert isinstance(call.func, ast.Attribute)
    assert isinstance(call.func.value, ast.Name)
    library: Any = {"re": re, "regex": regex}[call.func.value.id]
    given = [each.value for each in call.keywords if each.arg == "flags"]
    if call.func.attr == "compile":
        given += call.args[1:2]
    names = [each.attr for flag in given for each in ast.walk(flag) if isinstance(each, ast.Attribute)]
    return library.compile(call.args[0].value, sum({getattr(library, name) for name in names}))


def test_those_that_are_put_together_while_the_program_runs_are_known() -> None:
    assert {(name, function) for name, function, call in _calls() if function and not _literal(call)} == _DYNAMIC


@pytest.mark.parametrize("where", sorted(_patterns()))
def test_a_pattern_is_linear(where: str) -> None:
    _check(_patterns()[where], where)


def _check(pattern: Any, where: str) -> None:
    of_bytes = isinstance(pattern.pattern, bytes)
    for attack in attacks(pattern):
        for run in (lambda text: scan(pattern, text), pattern.fullmatch):
            slow = slowness(run, attack, of_bytes=of_bytes)
            assert not slow, f"{where}: {pattern.pattern!r} on {attack}: {slow}"


@pytest.mark.parametrize("form", [pattern for pattern, _ in dates._FORMS])
def test_a_form_of_dates_is_linear(form: str) -> None:
    """Asked of a whole value alone."""
    for attack in attacks(pattern := re.compile(form)):
        assert not slowness(pattern.fullmatch, attack), attack


def test_what_a_question_makes_of_its_words_is_linear() -> None:
    tokens = analyse("aaaa aaab aab ((( ... " + "a" * 60)
    terms = QueryTerms("", tokens, LexicalQuery(()), phrases=(" aaaa ",), prefixes=("a", "(", "aaa."))
    for unit in ("a", "aaab", "aaaa ", "(", "a.", "\n", "é", "漢"):
        assert not slowness(lambda text: find_matches(text, terms), ("", unit, ""))


def test_what_is_looked_for_at_the_end_of_a_text_is_found_in_linear_time() -> None:
    pattern = end_with(frozenset({"a", "ab", "aaab"}))
    assert pattern is not None
    for unit in ("a", "a_", "aaab ", "(", "a..", "_"):
        assert not slowness(lambda text: scan(pattern, text), ("a", unit, "b"))


@pytest.mark.parametrize("wanted", ["a" * 40, "a a b", "aaab aab", "( ("])
def test_what_is_found_in_a_preview_is_found_in_linear_time(wanted: str) -> None:
    for unit in ("a", "a ", "a\n", " ", "aaab ", "(", "a\u00ad\n", "a\u00ad"):
        assert not slowness(lambda text: find_all(text, wanted), ("", unit, ""))


@pytest.mark.parametrize(
    "line", ["*a" * 20 + "*b", "**/a/" * 20 + "b", "a*" * 9 + "/**/*a*b", "*[a-z]*?*b", "?*" * 20 + "b"]
)
def test_what_an_ignore_file_says_is_linear(line: str) -> None:
    patterns = PatternList(typed_lines([line]), ignore_case=False)
    for unit in ("a", "a/", "aa/", "ab/a", "/"):
        slow = slowness(lambda path: patterns.decide(path, is_folder=False), ("", unit, ""), of_bytes=True)
        assert not slow, f"{line} on {unit}: {slow}"


@pytest.mark.parametrize("slow", [r"[.!]+[\"']*(?=\s)", r"[^\S\n]+(?=\n|$)", r"\S+@\S+", r"<!--.*?-->"])
def test_a_slow_pattern_would_be_found(slow: str) -> None:
    with pytest.raises(AssertionError):
        _check(re.compile(slow), "here")
