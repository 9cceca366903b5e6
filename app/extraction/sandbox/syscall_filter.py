"""Which system calls a process that reads documents may still make, and the filter that refuses all others.

What it may: read what is open, open for reading, use memory, start threads, wait, and speak with its parent through the
descriptors that it has. Not: make sockets or processes, open for writing, change anything that has a name, look into or
signal other processes, and all that is not listed here. What is refused ends with EPERM, so that a library goes on
without; nothing that a document can bring about ends the process.
"""

from __future__ import annotations

import ctypes
import errno
import os
import struct
import sys
from collections.abc import Mapping

from app.extraction.sandbox.bpf import Check, Program, Rule, any_of, assemble, bit, encode, is_null, no_bit_of
from app.extraction.sandbox.calls import NEWEST, PROCESSORS, Processor
from app.extraction.sandbox.libc import syscall

assert sys.platform == "linux"

# Their arguments stand in memory, where they cannot be judged; the C library does without them.
_ABSENT = ("clone3", "openat2")

# Bits of open(2), the same on both processors: writing in any way, making, cutting short, and descriptors that only
# name a place.
_OPEN_TO_CHANGE = 0o3 | 0o100 | 0o1000 | 0o20000000 | 0o10000000
_CLONE_THREAD = 0x10000
_CLONE_NEW_NAMESPACES = 0x7E020000
# Duplicates and flags of descriptors. Not: leases, and signals to whomever F_SETOWN names.
_FCNTL = (0, 1, 2, 3, 4, 1030)  # F_DUPFD, F_GETFD, F_SETFD, F_GETFL, F_SETFL, F_DUPFD_CLOEXEC
# What terminals and pipes are asked. Not: TIOCSTI, which types into a terminal; flags of files; anything of devices.
_IOCTL = (0x5401, 0x5413, 0x541B, 0x5421, 0x5450, 0x5451)  # TCGETS, TIOCGWINSZ, FIONREAD, FIONBIO, FIONCLEX, FIOCLEX
_PRCTL = (3, 15, 16, 21, 23, 39, 0x53564D41)  # names of threads and of memory, and what only asks

_SET_MODE_FILTER, _ALL_THREADS = 1, 1  # SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_TSYNC


def program(processor: Processor, pid: int) -> Program:
    """The filter for a process with this id."""
    conditional: Mapping[str, tuple[Check, ...]] = {
        "open": (no_bit_of(1, _OPEN_TO_CHANGE),),
        "openat": (no_bit_of(2, _OPEN_TO_CHANGE),),
        "fcntl": (any_of(1, _FCNTL),),
        "ioctl": (any_of(1, _IOCTL),),
        "sendto": (is_null(4),),  # to where the socket is connected, and nowhere else
        "clone": (bit(0, _CLONE_THREAD), no_bit_of(0, _CLONE_NEW_NAMESPACES)),
        "kill": (any_of(0, (pid,)),),
        "tgkill": (any_of(0, (pid,)),),
        "prctl": (any_of(0, _PRCTL),),
        "prlimit64": (any_of(0, (0, pid)), is_null(2)),  # what the limits are, not others
    }
    numbers = processor.numbers
    rules = [Rule(number) for number in processor.harmless]
    rules += [Rule(numbers[name], checks) for name, checks in conditional.items() if name in numbers]
    absent = [numbers[name] for name in _ABSENT]
    return assemble(
        processor.architecture, rules, refusal=errno.EPERM, unknown=errno.ENOSYS, absent=absent, newest=NEWEST
    )


def install() -> None:
    """Has the kernel judge every system call of every thread of this process from now on, for good (seccomp(2)).

    The process must have given up new privileges. Raises OSError where the kernel refuses; with ENOTSUP where there is
    no filter for this processor.
    """
    processor = processor_here()
    if processor is None:
        raise OSError(errno.ENOTSUP, os.strerror(errno.ENOTSUP))
    instructions = program(processor, os.getpid())
    code = ctypes.create_string_buffer(encode(instructions))
    head = struct.pack("@HP", len(instructions), ctypes.addressof(code))  # struct sock_fprog
    if syscall(processor.numbers["seccomp"], _SET_MODE_FILTER, _ALL_THREADS, head):
        raise OSError(errno.EBUSY, os.strerror(errno.EBUSY))  # a thread that has another filter


def processor_here() -> Processor | None:
    """This computer's, as far as this process is one of 64 bits."""
    return PROCESSORS.get(os.uname().machine) if struct.calcsize("P") == 8 else None
