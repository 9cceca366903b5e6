"""The command `dragoman`: the window when it is called alone, the command line otherwise.

Extraction workers import this module anew in their own process: keep it free of side effects and of heavy imports.
"""

from __future__ import annotations

import sys


def main() -> None:
    """Entry point of the console script."""
    try:
        from app.cli.main import run

        code = run(sys.argv[1:])
    except KeyboardInterrupt:  # while the program was still being loaded
        sys.stderr.write("dragoman: stopped\n")
        code = 130
    sys.exit(code)


if __name__ == "__main__":
    import multiprocessing

    multiprocessing.freeze_support()
    main()
