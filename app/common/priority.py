"""Work that nobody waits for comes after everything else: in the queue for the processor, and in that for the disk.

A thread or process that has been put behind stays there: systems let nobody come forward again. So this is for threads
of their own; what answers a person never runs on one.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import platform
import sys
import threading

_NICE = 10
# Linux, ioprio_set(2), which the C library does not wrap; its number by the machine. The last of the common class: in
# that for idle disks each read would wait for seconds where a disk is never idle, and a worker would not start.
_IOPRIO_SET = {"x86_64": 251, "aarch64": 30, "riscv64": 30, "i686": 289, "armv7l": 314}
_WHO_PROCESS, _LAST_AT_THE_DISK = 1, 2 << 13 | 7
# Windows, SetPriorityClass and SetThreadPriority; and what stands for the process and the thread that ask
_BELOW_NORMAL, _THREAD_PRIORITY_LOWEST = 0x4000, -2
_THIS_PROCESS, _THIS_THREAD = ctypes.c_void_p(-1), ctypes.c_void_p(-2)
# macOS, setpriority(2): processor, disk and network in the background
_PRIO_DARWIN_THREAD, _PRIO_DARWIN_PROCESS, _PRIO_DARWIN_BACKGROUND = 3, 4, 0x1000


def lower_this_process() -> None:
    """For one in which nobody waits; what it starts is as low. Before it is shut off from the system."""
    with contextlib.suppress(OSError, AttributeError):
        if sys.platform == "win32":
            ctypes.windll.kernel32.SetPriorityClass(_THIS_PROCESS, _BELOW_NORMAL)
        elif sys.platform == "darwin":
            os.nice(_NICE)
            ctypes.CDLL(None).setpriority(_PRIO_DARWIN_PROCESS, 0, _PRIO_DARWIN_BACKGROUND)
        else:
            os.nice(_NICE)
            _come_last_at_the_disk()


def lower_this_thread() -> None:
    """For one that only computes, outside of Python's lock: who holds that while others come first keeps all
    waiting."""
    with contextlib.suppress(OSError, AttributeError):
        if sys.platform == "win32":
            ctypes.windll.kernel32.SetThreadPriority(_THIS_THREAD, _THREAD_PRIORITY_LOWEST)
        elif sys.platform == "linux":
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _NICE)
            _come_last_at_the_disk()
        elif sys.platform == "darwin":
            ctypes.CDLL(None).setpriority(_PRIO_DARWIN_THREAD, 0, _PRIO_DARWIN_BACKGROUND)


def lower_disk_of_this_thread() -> None:
    """For one that reads and writes much, and holds what others wait for now and then: the last among equals at the
    disk, and as all at the processor."""
    with contextlib.suppress(OSError, AttributeError):
        if sys.platform == "linux":
            _come_last_at_the_disk()


def _come_last_at_the_disk() -> None:
    number = _IOPRIO_SET.get(platform.machine())
    if number is not None:
        ctypes.CDLL(None).syscall(number, _WHO_PROCESS, 0, _LAST_AT_THE_DISK)
