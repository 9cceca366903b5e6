"""The filter as it stands, on every processor that it is for: this computer's kernel runs only one of them."""

import errno
import re
import sys
from pathlib import Path

import pytest

if sys.platform != "linux":
    pytest.skip("a filter of Linux' system calls", allow_module_level=True)

from bpf_machine import ALLOW, judge

from app.extraction.sandbox.calls import NEWEST, PROCESSORS, Processor
from app.extraction.sandbox.syscall_filter import program

PID = 4711
HEADERS = {
    "x86_64": Path("/usr/include/x86_64-linux-gnu/asm/unistd_64.h"),
    "aarch64": Path("/usr/include/asm-generic/unistd.h"),
}
# Of a random choice of what there is: changes to files, sockets, processes and the system.
REFUSED = {
    "x86_64": (
        "41 42 43 46 49 50 53 57 58 59 76 77 82 83 84 85 86 87 88 90 92 101 105 165 175 188 200 246 248 250 "
        "258 263 264 265 266 268 272 280 285 298 304 308 310 311 316 319 321 322 323 425 428 434 442 443 447 "
        "448"
    ),
    "aarch64": (
        "5 33 34 35 36 37 38 40 45 46 47 51 52 53 54 55 88 97 117 130 146 198 199 200 203 211 217 219 221 241 "
        "265 270 271 276 279 280 281 282 425 428 434 442 447 448"
    ),
}


@pytest.fixture(params=["x86_64", "aarch64"])
def machine(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    return name


@pytest.fixture
def processor(machine: str) -> Processor:
    return PROCESSORS[machine]


def _judged(processor: Processor, name: str, *arguments: int) -> str | int:
    return judge(program(processor, PID), processor.architecture, processor.numbers[name], arguments)


def test_it_is_short_enough(processor: Processor) -> None:
    code = program(processor, PID)
    assert len(code) < 4096
    assert all(0 <= yes < 256 and 0 <= no < 256 for _, yes, no, _ in code)


def test_what_reading_needs(processor: Processor) -> None:
    for name in ("read", "write", "mmap", "futex", "fstat", "lseek", "exit_group", "getdents64", "recvmsg", "brk"):
        assert _judged(processor, name) == ALLOW


def test_changes_are_refused(processor: Processor, machine: str) -> None:
    code = program(processor, PID)
    for number in map(int, REFUSED[machine].split()):
        assert judge(code, processor.architecture, number) in (errno.EPERM, errno.ENOSYS), number
    for other in PROCESSORS.values():
        if other is not processor:
            assert judge(code, other.architecture, processor.numbers["read"]) == errno.EPERM


def test_files_are_opened_for_reading_alone(processor: Processor) -> None:
    cloexec, directory, large = 0o2000000, 0o200000, 0o400000
    for flags in (0, cloexec, cloexec | directory, large | cloexec):
        assert _judged(processor, "openat", -100, 1, flags) == ALLOW
    for flags in (1, 2, 3, 0o100, 0o1000, 0o102, 0o20000000 | 2, 0o10000000, cloexec | 1):
        assert _judged(processor, "openat", -100, 1, flags) == errno.EPERM
        assert _judged(processor, "openat", -100, 1, flags | 1 << 40) == errno.EPERM
    assert _judged(processor, "openat2", -100, 1, 0) == errno.ENOSYS


def test_threads_and_no_processes(processor: Processor) -> None:
    assert _judged(processor, "clone", 0x3D0F00) == ALLOW  # as pthread_create does
    for flags in (17, 0x4111, 0x100 | 0x4000 | 17, 0x10000000 | 17, 0x3D0F00 | 0x10000000, 0x3D0F00 | 0x40000000):
        assert _judged(processor, "clone", flags) == errno.EPERM
    assert _judged(processor, "clone3") == errno.ENOSYS


def test_signals_stay_inside(processor: Processor) -> None:
    for name in ("kill", "tgkill"):
        assert _judged(processor, name, PID, 6) == ALLOW
        for other in (1, 0, -1, -PID, PID + 1):
            assert _judged(processor, name, other, 9) == errno.EPERM


def test_the_socket_speaks_with_the_parent_alone(processor: Processor) -> None:
    assert _judged(processor, "sendto", 3, 1, 1, 0, 0, 0) == ALLOW
    assert _judged(processor, "sendto", 3, 1, 1, 0, 0x7FFD12345678, 16) == errno.EPERM


def test_limits_are_looked_at(processor: Processor) -> None:
    assert _judged(processor, "prlimit64", 0, 7, 0, 0x7FFD12345678) == ALLOW
    assert _judged(processor, "prlimit64", 0, 7, 0x7FFD12345678, 0) == errno.EPERM
    assert _judged(processor, "prlimit64", 1, 7, 0, 1) == errno.EPERM


def test_descriptors(processor: Processor) -> None:
    assert _judged(processor, "fcntl", 3, 3) == ALLOW
    assert _judged(processor, "fcntl", 3, 1030) == ALLOW
    for command in (5, 6, 8, 10, 1024, 1026, 1033):  # locks, owners, signals, leases, notices, seals
        assert _judged(processor, "fcntl", 3, command) == errno.EPERM
    assert _judged(processor, "ioctl", 1, 0x5401) == ALLOW
    for command in (0x5412, 0x40086602, 0x40049409, 0xC0185879):  # TIOCSTI, FS_IOC_SETFLAGS, FICLONE, FITRIM
        assert _judged(processor, "ioctl", 1, command) == errno.EPERM
    assert _judged(processor, "prctl", 15) == ALLOW
    for option in (4, 22, 24, 1499557217):  # PR_SET_DUMPABLE, PR_SET_SECCOMP, PR_CAPBSET_DROP, PR_SET_PTRACER
        assert _judged(processor, "prctl", option) == errno.EPERM


def test_the_numbers_are_those_of_the_kernel(processor: Processor, machine: str) -> None:
    if not HEADERS[machine].is_file():
        pytest.skip(f"there is no {HEADERS[machine]}")
    text = HEADERS[machine].read_text()
    known = {name: int(number) for name, number in re.findall(r"#define __NR(?:3264)?_(\w+)\s+(\d+)\b", text)}
    known.setdefault("newfstatat", known.get("fstatat", -1))
    assert {name: known[name] for name in processor.numbers} == dict(processor.numbers)
    assert known.get("futex_waitv", 449) <= NEWEST
