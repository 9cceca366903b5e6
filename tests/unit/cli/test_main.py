"""How a command ends: exit codes, and one line for each trouble."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest
from library_stand_in import LibraryStandIn, Told

from app.cli import main
from app.domain.errors import StorageFault, UsageError
from app.domain.messages import message

Command = Callable[..., Told]
FULL = StorageFault(message("explain.no_such_file"), message("remedy.start_again_see_log"))


@pytest.mark.parametrize(
    ("error", "code", "line"),
    [
        (UsageError(message("explain.no_such_file")), 2, "dragoman: There is no such file.\n"),
        (FULL, 3, "dragoman: There is no such file. Start Dragoman again; the log says more.\n"),
        (KeyboardInterrupt(), 130, "dragoman: stopped\n"),
    ],
)
def test_troubles(command: Command, library: LibraryStandIn, error: BaseException, code: int, line: str) -> None:
    library.raising = error
    assert command("search", "bees") == Told(code, "", line)


@pytest.mark.parametrize("error", [ValueError("a pangolin"), FileNotFoundError(2, "No such file", "/papers/a.txt")])
@pytest.mark.expected_log("a mistake in the program")
def test_a_mistake_of_ours_is_logged_without_its_words(
    command: Command, library: LibraryStandIn, data_dir: Path, error: Exception
) -> None:
    library.raising = error
    data_dir.mkdir()
    told = command("search", "bees", "--data-dir", data_dir)
    logged = (data_dir / "dragoman.log").read_text(encoding="utf-8")
    assert told.code == 70 and told.out == ""
    assert type(error).__name__ in told.err and type(error).__name__ in logged
    assert "pangolin" not in told.err + logged


def test_a_path_that_breaks_a_line_does_not_break_the_message(command: Command, library: LibraryStandIn) -> None:
    library.raising = UsageError(message("library.no_folder", path=Path("/pa\npers")))
    assert command("search", "bees").err == "dragoman: There is no folder /pa\\npers.\n"


@pytest.mark.parametrize("place", [["-v", "search", "bees"], ["search", "bees", "--verbose"]])
def test_verbose_before_or_after_the_command(command: Command, place: list[str]) -> None:
    told = command(*place)
    assert [line.split(",")[0] for line in told.err.splitlines()] == [
        "INFO app.cli.search: merged: 0 hits",
        "INFO app.cli.search: reranked: 1 hit",
    ]


def test_the_window_logs_to_the_same_file(command: Command, data_dir: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def run_window(place: Path, wish: tuple[object, ...]) -> int:
        assert wish == ("window", "")
        place.mkdir(exist_ok=True)
        logging.getLogger("app.gui").info("the window was shown")
        return 0

    monkeypatch.setattr(main, "missing_display", lambda: None)
    aims = SimpleNamespace(WINDOW="window", LAUNCHER="launcher", BACKGROUND="background")
    application = SimpleNamespace(run=run_window, Aim=aims, Wish=lambda *wish: wish)
    monkeypatch.setitem(sys.modules, "app.gui.application", application)
    assert command("--data-dir", data_dir) == Told(0, "", "")
    assert "INFO app.gui: the window was shown" in (data_dir / "dragoman.log").read_text(encoding="utf-8")


@pytest.mark.parametrize("group", [(), ("models",)])
def test_what_a_command_does_is_told_whole_in_the_list(command: Command, group: tuple[str, ...]) -> None:
    listed = command(*group, "--help").out.partition("Commands:")[2].splitlines()
    assert len(listed) > 5 and not [line for line in listed if line.endswith("...")]
