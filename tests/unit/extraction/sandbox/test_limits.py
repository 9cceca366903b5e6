import subprocess
import sys

import pytest

if sys.platform != "linux":
    pytest.skip("limits that Linux heeds", allow_module_level=True)

_BEGINNING = "import resource\nfrom app.extraction.sandbox.limits import memory_is_limited, set_limits\n"


def _said(code: str) -> str:
    return subprocess.run(
        [sys.executable, "-c", _BEGINNING + code], capture_output=True, text=True, check=True, timeout=60
    ).stdout.strip()


def test_memory_is_refused_before_it_is_used() -> None:
    code = (
        "set_limits(300 << 20)\n"
        "held = []\n"
        "try:\n"
        "    while True: held.append(bytearray(10 << 20))\n"
        "except MemoryError: print(len(held) * 10)\n"
    )
    assert 150 <= int(_said(code)) <= 300


def test_memory_that_is_shared_with_nobody_counts_as_well() -> None:
    code = (
        "import mmap\nset_limits(300 << 20)\nheld = []\n"
        "try:\n"
        "    while True: held.append(mmap.mmap(-1, 100 << 20))\n"
        "except OSError: print(len(held) / 10)\n"
    )
    assert float(_said(code)) <= 2.6, "gigabytes"


def test_what_else_is_limited() -> None:
    code = (
        "set_limits(1 << 30)\n"
        "names = ('CORE', 'FSIZE', 'NOFILE', 'STACK', 'MEMLOCK')\n"
        "print(*(resource.getrlimit(getattr(resource, 'RLIMIT_' + name))[0] for name in names), memory_is_limited())"
    )
    core, fsize, nofile, stack, memlock, limited = _said(code).split()
    assert (core, fsize, memlock, limited) == ("0", "0", "0", "True")
    assert int(nofile) <= 128 and 0 < int(stack) <= 8 << 20


def test_tighter_limits_stay() -> None:
    code = (
        "resource.setrlimit(resource.RLIMIT_NOFILE, (20, 40))\n"
        "set_limits(1 << 30)\n"
        "print(*resource.getrlimit(resource.RLIMIT_NOFILE))"
    )
    assert _said(code) == "20 20"


def test_without_limits_none_is_claimed() -> None:
    assert _said("print(memory_is_limited())") == "False"
