"""The manual page and the completion of shells say what the commands say."""

from __future__ import annotations

import re

import manual
import pytest

from app.cli.main import COMPLETION_VARIABLE, main


def test_the_manual_page_names_each_command_and_option() -> None:
    page = manual.page("1.2.3", "2026-11-26")
    plain = page.replace("\\-", "-")
    assert plain.startswith('.TH DRAGOMAN 1 "2026-11-26" "Dragoman 1.2.3"')
    for name, command in main.commands.items():
        assert f".SS dragoman {name}" in plain
        for option in command.params:
            if option.opts[0].startswith("--"):
                assert option.opts[0] in plain
    assert ".SS dragoman models download" in plain
    requests = {line.split()[0] for line in page.splitlines() if line.startswith((".", "'"))}
    assert requests <= {".TH", ".SH", ".SS", ".TP", ".PP", ".B"}


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_a_shell_asks_the_program(shell: str) -> None:
    assert re.search(rf"{COMPLETION_VARIABLE}={shell}_complete", manual.completion(shell))
