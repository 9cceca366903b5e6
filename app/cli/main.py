"""The entry: which commands there are, and with which exit code each way of ending ends.

Scripts rely on it: DESIGN.md names the commands, their output and the exit codes.
"""

from __future__ import annotations

import logging
import os
import sys
from contextlib import suppress

import click
from click.shell_completion import shell_complete

from app import __version__
from app.cli.check import check, restore
from app.cli.demo import demo, show_demo
from app.cli.display import missing_display
from app.cli.exit_codes import ExitCode
from app.cli.forget import forget
from app.cli.index import index, retry
from app.cli.inference import embed, rerank
from app.cli.models import models
from app.cli.options import SharedOptions, keep_temporary_files, shared, shared_options, wants_json
from app.cli.output import tell, tell_error
from app.cli.password import password
from app.cli.scans import scans
from app.cli.search import search
from app.cli.self_test import run_self_test
from app.cli.status import explain, failures, status
from app.common.logs import Log
from app.common.private_process import PrivateProcess
from app.common.shortage import shortage
from app.domain.errors import EnvironmentFault, UsageError

log = logging.getLogger(__name__)

# A shell asks with it for what could come next; packaging/linux writes what the shells load.
COMPLETION_VARIABLE = "_DRAGOMAN_COMPLETE"


def run(arguments: list[str]) -> int:
    """Runs one command and returns its exit code."""
    _fill_standard_descriptors()
    for stream in (sys.stdout, sys.stderr):
        # File names need not be valid text, and a Windows console need not be UTF-8: never fail over printing.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="surrogateescape" if sys.platform != "win32" else "replace")
    with PrivateProcess() as process, Log() as opened:
        return _run(arguments, SharedOptions(process, opened))


def _fill_standard_descriptors() -> None:
    """Where the program was started without input or output: else the next file that is opened would be taken for it,
    as the channel to a worker."""
    for descriptor in range(3):
        try:
            os.fstat(descriptor)
        except OSError:
            os.set_inheritable(os.open(os.devnull, os.O_RDWR), True)  # the lowest that is free


def _run(arguments: list[str], options: SharedOptions) -> int:
    try:
        if asked := os.environ.get(COMPLETION_VARIABLE):
            return shell_complete(main, {}, "dragoman", COMPLETION_VARIABLE, asked)
        # Not main.main(), which turns a reader that has gone away into exit code 1.
        with main.make_context("dragoman", list(arguments), obj=options) as context:
            result = main.invoke(context)
        for stream in (sys.stdout, sys.stderr):
            if stream is not None:
                stream.flush()
        return result if isinstance(result, int) else ExitCode.DONE
    except click.exceptions.Exit as exit_:
        return exit_.exit_code
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except UsageError as error:
        tell_error(error)
        return ExitCode.USAGE
    except EnvironmentFault as fault:
        tell_error(fault)
        return ExitCode.ENVIRONMENT
    except (click.Abort, KeyboardInterrupt):
        tell("dragoman: stopped")
        return ExitCode.STOPPED
    except OSError as error:
        if (
            error.filename is not None or shortage(error) is not None
        ):  # no stream: the library converts what is not ours
            return _mistake(error)
        return _output_gone(error)
    except Exception as error:
        return _mistake(error)


def _mistake(error: Exception) -> int:
    """Of ours, unless the surroundings are too short of something."""
    fault = shortage(error)
    if fault is not None:
        log.info("something is short: %s", error)
        with suppress(OSError):
            tell_error(fault)
        return ExitCode.ENVIRONMENT
    with suppress(OSError):
        log.exception("a mistake in the program")
    return ExitCode.MISTAKE


def _output_gone(error: OSError) -> int:
    """The stream that is printed to cannot be written."""
    gone = isinstance(error, BrokenPipeError)  # as in `dragoman search … | head`
    if not gone:
        tell(f"dragoman: The output cannot be written: {error.strerror or error}.")
    sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115 - for the rest of the process
    return ExitCode.DONE if gone else ExitCode.ENVIRONMENT


@click.group(invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="dragoman")
@click.option("--ask", metavar="TEXT", default="", help="Open the window, or come back to it, with this question.")
@click.option("--launcher", is_flag=True, help="Show the bar for a quick question; the window stays as it is.")
@click.option("--background", is_flag=True, help="Start without a window, in the tray where there is one.")
@click.option("--self-test", is_flag=True, help="Try the whole program on its sample documents, and say how it went.")
@shared_options
def main(ask: str, launcher: bool, background: bool, self_test: bool) -> int | None:
    """Finds the passage that answers a question, in any language, in your own files, on your own computer.

    Without a command the window opens. DRAGOMAN_DATA_DIR or --data-dir names where the library lives.
    """
    if click.get_current_context().invoked_subcommand is not None:
        if ask or launcher or background or self_test:
            raise click.UsageError(
                "--ask, --launcher, --background and --self-test are for the window, and go with no command."
            )
        return None
    if self_test:
        return ExitCode.DONE if run_self_test() else ExitCode.SELF_TEST_FAILED
    missing = missing_display()
    if missing and ask:
        raise click.UsageError(f"No window can be shown here ({missing}); dragoman search asks in the terminal.")
    if missing:
        click.echo(
            f"No window can be shown here ({missing}); this is Dragoman at work on its sample documents:",
            err=wants_json(),
        )
        show_demo()
        return None
    from app.gui.application import Aim, Wish
    from app.gui.application import run as run_window

    keep_temporary_files()
    aim = Aim.LAUNCHER if launcher else Aim.BACKGROUND if background else Aim.WINDOW
    return run_window(shared().data_dir, Wish(aim, ask))


_COMMANDS = (
    index, search, status, failures, explain, retry, password, scans, forget, check, restore, models, embed, rerank,
    demo,
)  # fmt: skip
for command in _COMMANDS:
    main.add_command(command)
