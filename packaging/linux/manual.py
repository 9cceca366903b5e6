"""The manual page, and what completes a command line in a shell, both made from the commands themselves."""

from __future__ import annotations

from collections.abc import Iterator

import click
from click.shell_completion import get_completion_class

from app.cli.main import COMPLETION_VARIABLE, main

_ABOUT = (
    "Dragoman finds the passage in your own files that answers a question, in any language, on your own computer. "
    "Nothing leaves it. Without a command the window opens; where no window can be shown, the program shows itself "
    "at work on its sample documents."
)
_FILES = (
    ("~/.local/share/dragoman", "The library: what was read, what you asked and collected, models, settings, the log."),
    ("DRAGOMAN_DATA_DIR", "Names another folder for it, as the option --data-dir does."),
)
_EXITS = (
    ("0", "Done."),
    ("1", "Some documents failed (index --strict), the library is damaged (check), or a step failed (--self-test)."),
    ("2", "The command was not understood."),
    ("3", "The surroundings do not allow it; a line says what to do."),
)


def completion(shell: str) -> str:
    """For "bash", "zsh" or "fish"; it asks the program, so that it knows what there is in the version installed."""
    made = get_completion_class(shell)
    assert made is not None
    asking = made(main, {}, "dragoman", COMPLETION_VARIABLE)
    return asking.source_template % asking.source_vars() + "\n"


def page(version: str, day: str) -> str:
    """In roff, for section 1."""
    lines = [
        f'.TH DRAGOMAN 1 "{day}" "Dragoman {version}" "User Commands"',
        ".SH NAME",
        "dragoman \\- find the passage that answers a question in your own files",
        ".SH SYNOPSIS",
        ".B dragoman",
        "[\\fIOPTIONS\\fR] [\\fICOMMAND\\fR [\\fIARGUMENTS\\fR]]",
        ".SH DESCRIPTION",
        _escaped(_ABOUT),
        ".SH OPTIONS",
        *_options(main, "dragoman"),
        ".SH COMMANDS",
        *_commands(main, "dragoman"),
        ".SH EXIT STATUS",
        *_list(_EXITS),
        ".SH FILES",
        *_list(_FILES),
    ]
    return "\n".join(lines) + "\n"


def _commands(group: click.Group, above: str) -> Iterator[str]:
    for name, command in sorted(group.commands.items()):
        path = f"{above} {name}"
        context = click.Context(command, info_name=path)
        yield ".SS " + _escaped(" ".join([path, *command.collect_usage_pieces(context)]))
        for paragraph in (command.help or "").split("\n\n"):
            yield _escaped(" ".join(paragraph.split()))
            yield ".PP"
        yield from _options(command, path)
        if isinstance(command, click.Group):
            yield from _commands(command, path)


def _options(command: click.Command, path: str) -> Iterator[str]:
    context = click.Context(command, info_name=path)
    records = (each.get_help_record(context) for each in command.get_params(context))
    yield from _list(record for record in records if record is not None)


def _list(rows: object) -> Iterator[str]:
    assert hasattr(rows, "__iter__")
    for term, meaning in rows:
        yield from (".TP", f"\\fB{_escaped(term)}\\fR", _escaped(meaning))


def _escaped(text: str) -> str:
    """A line of roff that says no more than it should."""
    safe = text.replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{safe}" if safe.startswith((".", "'")) else safe
