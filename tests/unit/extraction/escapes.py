"""What a process does that a document has taken over: run as a script, it confines itself and tries everything.

Given are the paths of a private file and a folder to write to, the id of the process to harm, and which of the barriers
this kernel is to lack; descriptor 0 is the document, 1 the way back. The answer is a table in JSON: the name of each
attempt, and what came of it.
"""

from __future__ import annotations

import ctypes
import errno
import fcntl
import json
import mmap
import os
import resource
import select
import socket
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

AS_SCRIPT = __name__ == "__main__"
PRIVATE, FOLDER, VICTIM = (Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])) if AS_SCRIPT else (Path(), Path(), 0)
DOCUMENT = 0
OF_FILES = ("read a", "read it", "read what", "read the memory", "list ", "write to the folder", "write to a", "make a")
libc = ctypes.CDLL(None, use_errno=True)
X86 = os.uname().machine == "x86_64"


def raw(number: int, *arguments: int | bytes | None) -> int:
    """A system call of x86-64."""
    given = [ctypes.c_long(each) if isinstance(each, int) else each for each in arguments]
    libc.syscall.restype = ctypes.c_long
    done: int = libc.syscall(ctypes.c_long(number), *given)
    if done < 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
    return done


def read(path: str | Path) -> None:
    os.read(os.open(path, os.O_RDONLY), 1)


def write(path: str | Path) -> None:
    os.write(os.open(path, os.O_WRONLY | os.O_CREAT), b"x")


def connect(family: int, kind: int, address: str | tuple[str, int]) -> None:
    with socket.socket(family, kind) as made:
        made.settimeout(1)
        made.connect(address)


def forked() -> None:
    if os.fork() == 0:
        os._exit(0)


def from_a_thread() -> None:
    """What one thread may not, none may."""
    caught: list[BaseException] = []

    def work() -> None:
        try:
            PRIVATE.read_bytes()
        except OSError as error:
            caught.append(error)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    if caught:
        raise caught[0]


def mapped_and_written() -> None:
    with mmap.mmap(DOCUMENT, 0, flags=mmap.MAP_SHARED, prot=mmap.PROT_READ | mmap.PROT_WRITE) as view:
        view[0] = 0


ATTEMPTS: dict[str, Callable[[], object]] = {
    # to read
    "read a file of the folder": PRIVATE.read_bytes,
    "read it from a thread": from_a_thread,
    "read it through the working folder's link": lambda: read(f"/proc/self/cwd/{PRIVATE.name}"),
    "read it through the working folder": lambda: read(PRIVATE.name),
    "read it through the root of another process": lambda: read(f"/proc/{VICTIM}/root{PRIVATE}"),
    "list the folder": lambda: os.listdir(PRIVATE.parent),
    "list the root": lambda: os.listdir("/"),
    "list the home folder": lambda: os.listdir(Path.home()),
    "list the checkout": lambda: os.listdir(Path(__file__).parents[3]),
    "read what lies in the checkout": lambda: read(Path(__file__).parents[3] / "pyproject.toml"),
    "read /etc/passwd": lambda: read("/etc/passwd"),
    "read the environment of the parent": lambda: read(f"/proc/{VICTIM}/environ"),
    "read the memory of the parent": lambda: read(f"/proc/{VICTIM}/mem"),
    "read the own environment": lambda: read("/proc/self/environ"),
    "reopen the document": lambda: os.open(f"/proc/self/fd/{DOCUMENT}", os.O_RDONLY),
    "read the terminal": lambda: os.open("/dev/tty", os.O_RDONLY),
    "name a file without opening it": lambda: os.open(PRIVATE, os.O_PATH),
    # to write
    "write to the working folder": lambda: write("written"),
    "write to the folder": lambda: write(FOLDER / "written"),
    "write to a file that there is": lambda: write(PRIVATE),
    "write to /tmp": lambda: write("/tmp/dragoman-escape"),
    "write to /dev/shm": lambda: write("/dev/shm/dragoman-escape"),
    "write to the terminal": lambda: os.open("/dev/tty", os.O_WRONLY),
    "write to the program": lambda: write(Path(sys.prefix) / "escape.pth"),
    "make a file without a name": lambda: os.open(FOLDER, os.O_TMPFILE | os.O_RDWR),
    "make a folder": lambda: os.mkdir(FOLDER / "made"),
    "make a FIFO": lambda: os.mkfifo(FOLDER / "made"),
    "make a link": lambda: os.link(PRIVATE, FOLDER / "made"),
    "make a symbolic link": lambda: os.symlink("/etc/passwd", FOLDER / "made"),
    "remove a file": lambda: os.unlink(PRIVATE),
    "remove a folder": lambda: os.rmdir(FOLDER),
    "rename": lambda: os.rename(PRIVATE, FOLDER / "made"),
    "cut a file short": lambda: os.truncate(PRIVATE, 0),
    "cut the document short": lambda: os.ftruncate(DOCUMENT, 0),
    "write to the document": lambda: os.write(DOCUMENT, b"x"),
    "write to the document's memory": mapped_and_written,
    "reopen the document to write": lambda: os.open(f"/proc/self/fd/{DOCUMENT}", os.O_RDWR),
    "allocate room in the document": lambda: os.posix_fallocate(DOCUMENT, 0, 1 << 20),
    "change rights": lambda: os.chmod(PRIVATE, 0o777),
    "change the document's rights": lambda: os.chmod(DOCUMENT, 0o777),
    "change the owner": lambda: os.chown(PRIVATE, 1, 1),
    "change times": lambda: os.utime(PRIVATE),
    "change the document's times": lambda: os.utime(DOCUMENT),
    "set an attribute": lambda: os.setxattr(DOCUMENT, "user.escape", b"1"),
    "lock the document": lambda: fcntl.flock(DOCUMENT, fcntl.LOCK_EX),
    "take a lease on the document": lambda: fcntl.fcntl(DOCUMENT, fcntl.F_SETLEASE, fcntl.F_RDLCK),
    "have signals sent to the parent": lambda: fcntl.fcntl(DOCUMENT, fcntl.F_SETOWN, VICTIM),
    # the network and what else connects
    "an internet socket": lambda: connect(socket.AF_INET, socket.SOCK_STREAM, ("127.0.0.1", 9)),
    "an internet datagram": lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b"x", ("127.0.0.1", 9)),
    "an IPv6 socket": lambda: connect(socket.AF_INET6, socket.SOCK_STREAM, ("::1", 9)),
    "a unix socket": lambda: connect(socket.AF_UNIX, socket.SOCK_STREAM, str(FOLDER / "socket")),
    "an abstract socket": lambda: connect(socket.AF_UNIX, socket.SOCK_STREAM, f"\0dragoman-test-{VICTIM}"),
    "a netlink socket": lambda: socket.socket(socket.AF_NETLINK, socket.SOCK_RAW),
    "a packet socket": lambda: socket.socket(socket.AF_PACKET, socket.SOCK_RAW),
    "a pair of sockets": socket.socketpair,
    # other processes
    "fork": forked,
    "start a program": lambda: subprocess.run(["/bin/true"], check=True),
    "become a program": lambda: os.execv("/bin/true", ["true"]),
    "start a program by posix_spawn": lambda: os.posix_spawn("/bin/true", ["true"], {}),
    "become a program in memory": lambda: os.memfd_create("escape"),
    "ask whether the parent is there": lambda: os.kill(VICTIM, 0),
    "kill the parent": lambda: os.kill(VICTIM, 9),
    "kill the group": lambda: os.killpg(0, 9),
    "kill everybody": lambda: os.kill(-1, 9),
    "a descriptor of the parent": lambda: os.pidfd_open(VICTIM),
    "lead a group": os.setsid,
    "change the working folder": lambda: os.chdir("/"),
    "change the root": lambda: os.chroot(FOLDER),
    "become another user": lambda: os.setuid(1),
    "a higher priority": lambda: os.nice(-1),
    "raise a limit": lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 30, 1 << 30)),
    "limit the parent": lambda: resource.prlimit(VICTIM, resource.RLIMIT_NOFILE, (4, 4)),
    "pin the parent to a core": lambda: os.sched_setaffinity(VICTIM, {0}),
}
if X86:
    ATTEMPTS |= {
        "ptrace": lambda: raw(101, 16, VICTIM, 0, 0),
        "process_vm_readv": lambda: raw(310, VICTIM, None, 0, None, 0, 0),
        "process_vm_writev": lambda: raw(311, VICTIM, None, 0, None, 0, 0),
        "kcmp": lambda: raw(312, VICTIM, VICTIM, 0, 0, 0),
        "tkill": lambda: raw(200, VICTIM, 9),
        "tgkill": lambda: raw(234, VICTIM, VICTIM, 9),
        "rt_sigqueueinfo": lambda: raw(129, VICTIM, 9, bytes(128)),
        "pidfd_send_signal": lambda: raw(424, 3, 9, None, 0),
        "clone": lambda: raw(56, 17, 0, 0, 0, 0),
        "clone into a user namespace": lambda: raw(56, 0x10000000 | 17, 0, 0, 0, 0),
        "clone3": lambda: raw(435, (17).to_bytes(40, "little") + bytes(24), 64),
        "vfork": lambda: raw(58),
        "execveat": lambda: raw(322, DOCUMENT, b"", None, None, 0x1000),
        "openat2": lambda: raw(437, -100, os.fsencode(PRIVATE), bytes(24), 24),
        "open with a 32-bit call": lambda: raw(0x40000000 | 2, os.fsencode(PRIVATE), 0),
        "creat": lambda: raw(85, os.fsencode(FOLDER / "made"), 0o600),
        "open_by_handle_at": lambda: raw(304, 3, bytes(64), 0),
        "mount": lambda: raw(165, b"none", os.fsencode(FOLDER), b"tmpfs", 0, None),
        "umount2": lambda: raw(166, os.fsencode(FOLDER), 2),
        "unshare": lambda: raw(272, 0x10000000),
        "setns": lambda: raw(308, 3, 0),
        "bpf": lambda: raw(321, 0, bytes(128), 128),
        "keyctl": lambda: raw(250, 0, -3, 1),
        "add_key": lambda: raw(248, b"user", b"escape", b"x", 1, -3),
        "io_uring_setup": lambda: raw(425, 1, bytes(128)),
        "userfaultfd": lambda: raw(323, 0),
        "perf_event_open": lambda: raw(298, bytes(128), 0, -1, -1, 0),
        "shmget": lambda: raw(29, 0, 4096, 0o1600),
        "msgget": lambda: raw(68, 0, 0o1600),
        "semget": lambda: raw(64, 0, 1, 0o1600),
        "mq_open": lambda: raw(240, b"escape", 0o102, 0o600, None),
        "inotify_init": lambda: raw(253),
        "fanotify_init": lambda: raw(300, 0, 0),
        "name_to_handle_at": lambda: raw(303, -100, os.fsencode(PRIVATE), bytes(136), bytes(8), 0),
        "modify_ldt": lambda: raw(154, 0, None, 0),
        "iopl": lambda: raw(172, 3),
        "reboot": lambda: raw(169, 0, 0, 0),
        "swapoff": lambda: raw(168, b"/none"),
        "sethostname": lambda: raw(170, b"x", 1),
        "settimeofday": lambda: raw(164, bytes(16), None),
        "init_module": lambda: raw(175, None, 0, b""),
        "kexec_load": lambda: raw(246, 0, 0, None, 0),
        "quotactl": lambda: raw(179, 0, None, 0, None),
        "syslog": lambda: raw(103, 3, bytes(64), 64),
        "personality": lambda: raw(135, 0x0040000),
        "type into the terminal": lambda: raw(16, DOCUMENT, 0x5412, b"x"),
        "change the flags of the document": lambda: raw(16, DOCUMENT, 0x40086602, bytes(8)),
        "share the document's blocks": lambda: raw(16, 1, 0x40049409, DOCUMENT),
        "be pictured after a crash": lambda: raw(157, 4, 1, 0, 0, 0),
        "another filter": lambda: raw(317, 1, 0, None),
        "a socket by number": lambda: raw(41, 2, 1, 0),
        "bind what is there": lambda: raw(49, 1, bytes(16), 16),
        "send to somewhere else": lambda: raw(44, 1, b"x", 1, 0, bytes(16), 16),
        "send with rights": lambda: raw(46, 1, bytes(56), 0),
        "splice": lambda: raw(275, DOCUMENT, None, 1, None, 1, 0),
        "a new call": lambda: raw(452, -100, os.fsencode(PRIVATE), 0o777, 0),
    }


def outcome(attempt: Callable[[], object]) -> str:
    try:
        attempt()
    except OSError as error:
        return errno.errorcode.get(error.errno or 0, str(error.errno))
    except ValueError as error:  # how `resource` says that it is not permitted
        return "EPERM" if "not allowed" in str(error) else str(error)
    return "escaped"


def main() -> None:
    from app.domain.confinement import Barrier, encode_confinement
    from app.extraction.sandbox import confine, landlock, syscall_filter

    def lacking(*_: object) -> None:
        raise OSError(errno.ENOSYS, os.strerror(errno.ENOSYS))

    for module, function in ((landlock, "restrict"), (syscall_filter, "install")):
        if module.__name__.rpartition(".")[2] in sys.argv[4:]:
            setattr(module, function, lacking)
    _, confinement = confine(lambda: None, 1 << 30)
    # Most of it would do harm where no filter refuses it.
    filtered = {Barrier.NETWORK, Barrier.WRITING, Barrier.PROCESSES} <= set(confinement.confined)
    chosen = {name: attempt for name, attempt in ATTEMPTS.items() if filtered or name.startswith(OF_FILES)}
    outcomes = {name: outcome(attempt) for name, attempt in chosen.items()}
    done = json.dumps({"confinement": encode_confinement(confinement), "outcomes": outcomes}).encode()
    while done:
        select.select([], [1], [])
        done = done[os.write(1, done) :]


if AS_SCRIPT:
    main()
