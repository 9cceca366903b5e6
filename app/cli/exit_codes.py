"""How a command ends, for the scripts that call it."""

from __future__ import annotations

from enum import IntEnum


class ExitCode(IntEnum):
    """DESIGN.md promises the first four."""

    DONE = 0
    DOCUMENTS_FAILED = 1  # `index --strict` alone
    DAMAGED = 1  # `check` alone
    SELF_TEST_FAILED = 1  # `--self-test` alone
    USAGE = 2
    ENVIRONMENT = 3
    MISTAKE = 70  # of ours; the number is that of sysexits.h
    STOPPED = 130  # by Ctrl+C, as shells count
