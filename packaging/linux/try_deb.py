"""Installs the .deb in a fresh Debian 12 and uses it there as a person would: try_deb.py OLD.deb NEW.deb PICTURE.png

Needs root, debootstrap, Xvfb and this environment's Qt (for the picture). Only the system and the packages that the
.deb depends on come over the network, before it is installed; from then on there is none. As an ordinary user: the
self-test, the demonstration, a library of two documents, the window. Then the upgrade, after which the library answers
still, and the removal, which leaves it. Ends at the first thing that is not so.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BASE = ROOT / "build" / "debian12.tar"  # kept: what a fresh system is unpacked from
DISPLAY = ":87"
PERSON = "person"
LIBRARY = f"/home/{PERSON}/.local/share/dragoman"
QUESTION = "dragoman search 'Where is the key?'"
_SIZE = "1280x800"
_WINDOW_LIMIT_S = 120
_NOTE = "The spare key lies under the third flower pot.\n"


def main(arguments: Sequence[str]) -> int:
    old, new, picture = map(Path, arguments)
    with tempfile.TemporaryDirectory(prefix="dragoman-debian-") as folder:
        system = Path(folder) / "system"
        unpack(system)
        with mounted(system):
            fetch_dependencies(system, old)
            use(system, old, new, picture)
    print("» All of it went as it should.")
    return 0


def unpack(system: Path) -> None:
    """A Debian 12 with nothing but what is essential, from where this machine has its own packages."""
    if not BASE.exists():
        say("A Debian 12 is fetched (once)")
        BASE.parent.mkdir(exist_ok=True)
        must(["debootstrap", "--variant=minbase", "bookworm", str(system), mirror()])
        made = BASE.with_suffix(".new")
        must(["tar", "--create", "--file", str(made), "--directory", str(system), "."])
        made.rename(BASE)
        return
    system.mkdir()
    must(["tar", "--extract", "--file", str(BASE), "--directory", str(system)])


def mirror() -> str:
    """As this machine's own apt is set up."""
    told = output(["apt-get", "indextargets", "--format", "$(SITE) $(COMPONENT)", "Created-By: Packages"])
    sites = [line.split()[0] for line in told.splitlines() if line.endswith(" main") and "security" not in line]
    if not sites:
        raise SystemExit("apt knows of no place that has Debian's packages.")
    return sites[0]


@contextmanager
def mounted(system: Path) -> Iterator[None]:
    places = [("--rbind", "/dev", system / "dev"), ("--bind", "/tmp/.X11-unix", system / "tmp" / ".X11-unix")]
    Path("/tmp/.X11-unix").mkdir(exist_ok=True)
    done: list[Path] = []
    try:
        for how, source, place in places:
            place.mkdir(exist_ok=True)
            must(["mount", how, source, str(place)])
            must(["mount", "--make-rslave", str(place)])
            done.append(place)
        must(["mount", "-t", "proc", "proc", str(system / "proc")])
        done.append(system / "proc")
        yield
    finally:
        for place in reversed(done):
            subprocess.run(["umount", "--recursive", "--lazy", str(place)], check=False)


def fetch_dependencies(system: Path, package: Path) -> None:
    """What the package depends on is fetched and not installed. (No fonts come with it: Qt warns, and draws none.)"""
    shutil.copy(package, system / "dragoman.deb")
    inside(system, "apt-get update --quiet", network=True)
    fetch = "apt-get install --quiet --yes --download-only --no-install-recommends"
    inside(system, f"{fetch} /dragoman.deb fonts-dejavu-core", network=True)


def use(system: Path, old: Path, new: Path, picture: Path) -> None:
    install = "apt-get install --quiet --yes --no-install-recommends"
    inside(system, f"{install} /dragoman.deb fonts-dejavu-core")
    inside(system, f"useradd --create-home {PERSON}")
    tried = inside(system, "cat < /dev/tcp/192.0.2.1/80", person=True, may_fail=True)
    expect("no network", "Network is unreachable", tried)
    say(inside(system, "dragoman --version", person=True).strip())
    print(inside(system, "dragoman --self-test", person=True))
    expect("the demonstration", "30 documents indexed", inside(system, "dragoman demo", person=True))
    inside(system, f"mkdir Papers && printf '{_NOTE}' > Papers/keys.txt && dragoman index Papers", person=True)
    expect("a search", "flower pot", inside(system, QUESTION, person=True))
    asked = "env COMP_WORDS='dragoman se' COMP_CWORD=1 _DRAGOMAN_COMPLETE=bash_complete dragoman"
    expect("completion in a shell", "search", inside(system, asked, person=True))
    show(system, picture)

    shutil.copy(new, system / "newer.deb")
    inside(system, f"{install} /newer.deb")
    expect("the newer one", version_of(new), inside(system, "dpkg-query --show dragoman"))
    expect("a search after the upgrade", "flower pot", inside(system, QUESTION, person=True))

    said = inside(system, "apt-get remove --quiet --yes dragoman")
    expect("where the library is", "~/.local/share/dragoman", said)
    if not (system / LIBRARY[1:] / "catalogue.sqlite3").is_file():
        raise SystemExit("The removal has taken the person's library away.")
    left = [str(path) for path in (system / "usr").rglob("*dragoman*") if "doc" not in path.parts]
    if left:
        raise SystemExit(f"The removal has left {', '.join(left)}")
    say("removed; the library is still there")


def show(system: Path, picture: Path) -> None:
    """The window on a display without a screen, and a picture of it once it has its answer."""
    with display(), started(system, "dragoman --ask 'Where is the key?'") as window:
        ends_at = time.monotonic() + _WINDOW_LIMIT_S
        while time.monotonic() < ends_at and window.poll() is None:
            time.sleep(3)
            taken = output([sys.executable, str(Path(__file__).with_name("picture.py")), DISPLAY, str(picture)])
            if int(taken.strip() or 0) > 1000:  # colours: more than an empty display has
                time.sleep(5)  # the page beside the answer
                output([sys.executable, str(Path(__file__).with_name("picture.py")), DISPLAY, str(picture)])
                say(f"the window: {picture}")
                return
    raise SystemExit("No window was shown.")


@contextmanager
def display() -> Iterator[None]:
    process = subprocess.Popen(["Xvfb", DISPLAY, "-screen", "0", f"{_SIZE}x24", "-nolisten", "tcp", "-ac"])
    try:
        time.sleep(2)
        yield
    finally:
        process.terminate()
        process.wait()


@contextmanager
def started(system: Path, command: str) -> Iterator[subprocess.Popen[bytes]]:
    process = subprocess.Popen(_chroot(system, f"DISPLAY={DISPLAY} {command}", person=True, network=False))
    try:
        yield process
    finally:
        process.terminate()
        process.wait()


def inside(system: Path, command: str, *, person: bool = False, network: bool = False, may_fail: bool = False) -> str:
    """What the command prints in the system, as root or as the person, without a network unless it is said."""
    done = subprocess.run(
        _chroot(system, command, person=person, network=network),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
    )
    said = done.stdout.decode(errors="replace")
    if done.returncode and not may_fail:
        raise SystemExit(f"{said}\nThis failed ({done.returncode}): {command}")
    return said


def _chroot(system: Path, command: str, *, person: bool, network: bool) -> list[str]:
    home = f"/home/{PERSON}" if person else "/root"
    variables = [f"HOME={home}", "PATH=/usr/sbin:/usr/bin:/sbin:/bin", "LANG=C.UTF-8", "DEBIAN_FRONTEND=noninteractive"]
    proxies = [f"{name}={value}" for name, value in os.environ.items() if network and name.lower().endswith("_proxy")]
    who = ["setpriv", f"--reuid={PERSON}", f"--regid={PERSON}", "--init-groups"] if person else []
    alone = [] if network else ["unshare", "--net"]
    shell = ["/bin/bash", "-c", f"cd {home} && {command}"]
    return [*alone, "chroot", str(system), "env", "-i", *variables, *proxies, *who, *shell]


def version_of(package: Path) -> str:
    return output(["dpkg-deb", "--field", str(package), "Version"]).strip()


def expect(what: str, words: str, said: str) -> None:
    if words not in said:
        raise SystemExit(f"{said}\n{what}: {words!r} is not in it")
    say(what)


def output(command: Sequence[str]) -> str:
    return subprocess.run(command, stdout=subprocess.PIPE, check=True, text=True).stdout


def must(command: Sequence[str]) -> None:
    subprocess.run(command, check=True)


def say(text: str) -> None:
    print(f"» {text}", flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
