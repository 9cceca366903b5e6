"""The entry: which commands there are, and with which exit code each way of ending ends.

Scripts rely on it: DESIGN.md names the commands, their output and the exit codes.
"""

from __future__ import annotations

import logging
import os
import sys
from contextlib import suppress

import click

from app import __version__
from app.cli.demo import demo, show_demo
from app.cli.display import missing_display
from app.cli.exit_codes import ExitCode
from app.cli.index import index
from app.cli.inference import embed, rerank
from app.cli.models import models
from app.cli.options import SharedOptions, shared, shared_options, wants_json
from app.cli.output import tell, tell_error
from app.cli.search import search
from app.cli.status import explain, failures, status
from app.common.logs import Log
from app.domain.errors import EnvironmentFault, UsageError

log = logging.getLogger(__name__)


def run(arguments: list[str]) -> int:
    """Runs one command and returns its exit code."""
    for stream in (sys.stdout, sys.stderr):
        # File names need not be valid text, and a Windows console need not be UTF-8: never fail over printing.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="surrogateescape" if sys.platform != "win32" else "replace")
    with Log() as opened:
        return _run(arguments, SharedOptions(opened))


def _run(arguments: list[str], options: SharedOptions) -> int:
    try:
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
        if error.filename is not None:  # no stream, so a mistake of ours: the library converts what is not
            return _mistake()
        return _output_gone(error)
    except Exception:
        return _mistake()


def _mistake() -> int:
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
@shared_options
def main() -> int | None:
    """Finds the passage that answers a question, in any language, in your own files, on your own computer.

    Without a command the window opens. DRAGOMAN_DATA_DIR or --data-dir names where the library lives.
    """
    if click.get_current_context().invoked_subcommand is not None:
        return None
    missing = missing_display()
    if missing:
        click.echo(
            f"No window can be shown here ({missing}); this is Dragoman at work on its sample documents:",
            err=wants_json(),
        )
        show_demo()
        return None
    from app.gui.application import run as run_window

    return run_window(shared().data_dir)


for command in (index, search, status, failures, explain, models, embed, rerank, demo):
    main.add_command(command)
