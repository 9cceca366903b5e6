"""The command `dragoman`: the window when it is called alone, the command line otherwise.

Extraction workers import this module anew in their own process: keep it free of side effects and of heavy imports.
"""

from __future__ import annotations

import sys


def main() -> None:
    """Entry point of the console script."""
    from app.cli import run

    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    import multiprocessing

    multiprocessing.freeze_support()
    main()
