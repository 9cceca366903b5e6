"""Compiles the module for every processor of this one's kind; the same source gives the same bytes."""

from __future__ import annotations

import sys
from pathlib import Path

from setuptools import Extension, setup

HERE = Path(__file__).parent
windows = sys.platform == "win32"
setup(
    py_modules=[],
    ext_modules=[
        Extension(
            "dragoman_native",
            sorted(path.name for path in HERE.glob("*.cpp")),
            depends=sorted(path.name for path in HERE.glob("*.h")),
            extra_compile_args=["/std:c++17", "/utf-8"] if windows else ["-std=c++17", "-O3", "-g0"],
            extra_link_args=["-Wl,--strip-all"] if sys.platform == "linux" else [],
            language="c++",
        )
    ],
)
