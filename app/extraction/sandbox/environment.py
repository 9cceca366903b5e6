"""The environment variables of a process that reads documents: what makes the program run, and nothing of the person.

Names of accounts and folders, tokens, proxies and the sockets of agents stay with the parent.
"""

from __future__ import annotations

import os
from collections.abc import Mapping

_NEEDED = frozenset(
    [
        # how text is encoded, and the time of day; where libraries lie
        *("LANG", "LANGUAGE", "TZ", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "DYLD_FALLBACK_LIBRARY_PATH"),
        # how Python was told to start
        *("PYTHONHOME", "PYTHONPATH", "PYTHONUTF8", "PYTHONIOENCODING", "PYTHONSAFEPATH", "PYTHONNOUSERSITE"),
        # Windows does not start a process without them; where temporary files belong
        *("SYSTEMROOT", "SYSTEMDRIVE", "WINDIR", "PATHEXT", "COMSPEC", "NUMBER_OF_PROCESSORS", "TEMP", "TMP", "TMPDIR"),
        # a program in one piece that starts itself again
        *("_PYI_ARCHIVE_FILE", "_PYI_PARENT_PROCESS_LEVEL", "_PYI_APPLICATION_HOME_DIR", "_MEIPASS2"),
    ]
)
# One document is read by one thread: pools of them would only take memory, and their threads would have to be shut off.
_FIXED = {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1", "MKL_NUM_THREADS": "1", "PYTHONDONTWRITEBYTECODE": "1"}


def forget_environment() -> None:
    """Leaves this process what `worker_environment` does, before a library looks at it."""
    kept = worker_environment(os.environ)
    for name in [name for name in os.environ if name not in kept]:
        del os.environ[name]
    os.environ.update(kept)


def worker_environment(environment: Mapping[str, str]) -> dict[str, str]:
    """What of `environment` such a process is started with, and keeps."""
    kept = {name: value for name, value in environment.items() if name.upper() in _NEEDED or name.startswith("LC_")}
    return {**kept, **_FIXED}
