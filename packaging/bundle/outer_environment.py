"""Runs in the bundle before the program: gives the environment back that it was started with.

The loader of a bundle names the bundle's own libraries in LD_LIBRARY_PATH. They have been found by then, and the
programs that Dragoman starts (a viewer, the file manager) must not find them: theirs are others.
"""

import os

for _name in ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"):
    _before = os.environ.pop(f"{_name}_ORIG", None)
    if _before is not None:
        os.environ[_name] = _before
    elif _name in os.environ and "_PYI_ARCHIVE_FILE" in os.environ:
        del os.environ[_name]
