"""The words for messages: English templates from resources/messages.toml, which each entry fills in its own manner.

A template is a sentence with the message's parameters in braces: `{path}`, or with a form, `{size:bytes}`, `{n:count}`,
`{share:percent}`, `{seconds:duration}`, `{since:date}`. One that depends on a number has two, `one` and `other`,
chosen by `{n}`.
"""

from __future__ import annotations

import logging
import string
import tomllib
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

from app.common.paths import resources_dir
from app.domain.messages import Message

log = logging.getLogger(__name__)

Template = str | Mapping[str, str]
Forms = Mapping[str, Callable[[Any], str]]


@cache
def templates() -> Mapping[str, Template]:
    """All templates by the code of their message."""
    with (resources_dir() / "messages.toml").open("rb") as file:
        return dict(_flat("", tomllib.load(file)))


def _flat(prefix: str, table: Mapping[str, Any]) -> list[tuple[str, Template]]:
    found: list[tuple[str, Template]] = []
    for name, value in table.items():
        if isinstance(value, str) or set(value) == {"one", "other"}:
            found.append((prefix + name, value))
        else:
            found += _flat(f"{prefix}{name}.", value)
    return found


def english(template: Template, message: Message) -> str:
    """The template itself, or that one of the two that goes with the message's number."""
    if isinstance(template, str):
        return template
    return template["one" if message.params.get("n") == 1 else "other"]


def fill(message: Message, forms: Forms, translate: Callable[[Template, Message], str] = english) -> str:
    """The message in words. `forms` say how parameters of each form are written; `translate` gets an English template
    and its message, and gives the sentence to be filled. A message without a template, which is a mistake of ours, is
    shown as it is."""
    template = templates().get(message.code)
    if template is None:
        log.error("there is no template for the message %s", message.code)
        return str(message)
    try:
        params = {
            name: fill(value, forms, translate) if isinstance(value, Message) else value
            for name, value in message.params.items()
        }
        return _Filler(forms).vformat(translate(template, message), (), params)
    except (KeyError, IndexError, ValueError, TypeError, OverflowError) as error:
        log.error("the template of %s does not fit its parameters: %r", message.code, error)
        return str(message)


class _Filler(string.Formatter):
    def __init__(self, forms: Forms) -> None:
        self._forms = forms

    def format_field(self, value: Any, format_spec: str) -> str:
        form = self._forms.get(format_spec)
        return form(value) if form is not None else str(super().format_field(value, format_spec))
