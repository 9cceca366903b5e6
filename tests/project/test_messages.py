"""Each message has a template that its parameters fill, and each template is of a message that the program makes."""

from __future__ import annotations

import ast
import re
import string
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from app.common.message_templates import Template, templates

APP = Path(__file__).parents[2] / "app"


@cache
def _trees() -> dict[str, ast.Module]:
    return {
        str(path.relative_to(APP)): ast.parse(path.read_text(encoding="utf-8")) for path in sorted(APP.rglob("*.py"))
    }


def _messages() -> Iterator[tuple[str, str, set[str] | None]]:
    """Where `message("code", name=...)` stands, its code, and its parameters; None where these are a mapping."""
    for name, tree in _trees().items():
        for node in ast.walk(tree):
            if not (isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant)):
                continue
            called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if called == "message":
                keywords = [keyword.arg for keyword in node.keywords]
                params = None if None in keywords else {each for each in keywords if each is not None}
                yield f"{name}:{node.lineno}", str(node.args[0].value), params


def _fields(template: Template) -> set[str]:
    forms = [template] if isinstance(template, str) else template.values()
    return {field for form in forms for _, field, _, _ in string.Formatter().parse(form) if field}


def test_each_message_has_a_template_that_it_fills() -> None:
    wrong = []
    for place, code, params in _messages():
        template = templates().get(code)
        if template is None:
            wrong.append(f"{place}: {code} has no template")
        elif params is not None:
            wanted = _fields(template) | (set() if isinstance(template, str) else {"n"})
            if wanted != params:
                wrong.append(f"{place}: {code} has {sorted(params)}, its template wants {sorted(wanted)}")
    assert not wrong, "\n".join(wrong)


def test_each_template_is_used() -> None:
    """By its code, or by one that is put together: f"hub.{what}" may be any of that table."""
    named, patterns = set(), set()
    for tree in _trees().values():
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                named.add(node.value)
            elif isinstance(node, ast.JoinedStr):
                patterns.add("".join(_pattern(part) for part in node.values))
    codes = [re.compile(pattern) for pattern in patterns if re.fullmatch(r"[a-z_]{3,}", re.sub(r"\W", "", pattern))]
    unused = [code for code in sorted(set(templates()) - named) if not any(each.fullmatch(code) for each in codes)]
    assert unused == []


def test_each_sentence_has_one_code() -> None:
    codes: dict[str, list[str]] = {}
    for code, template in templates().items():
        codes.setdefault(str(template), []).append(code)
    assert [each for each in codes.values() if len(each) > 1] == []


def _pattern(part: ast.expr) -> str:
    return re.escape(part.value) if isinstance(part, ast.Constant) and isinstance(part.value, str) else ".*"
