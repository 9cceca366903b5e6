"""Keys that work everywhere: on X11, over the portal, on Windows."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.gui.resident import dbus_wire, global_shortcut
from app.gui.resident.global_shortcut import GlobalShortcut, Held
from app.gui.resident.portal_keys import PortalKeys
from app.gui.resident.windows_keys import virtual_key

ROOT = Path(__file__).resolve().parents[2]
_LIMIT_S = 240  # only a program that hangs is waited for as long


def test_where_there_are_none_it_is_said(qtbot: Any) -> None:
    shortcut = GlobalShortcut()
    shortcut.set_keys("Ctrl+Alt+Space")
    seen = [shortcut.held]
    shortcut.set_keys("")
    assert [*seen, shortcut.held] == [Held.NOT_HERE, Held.OFF]


def test_all_that_are_offered_can_be_named_to_windows() -> None:
    for keys in global_shortcut.OFFERED:
        assert virtual_key(keys.split("+")[-1]) in {0x20, *range(ord("A"), ord("Z") + 1)}
    assert virtual_key("F5") == 0x74 and virtual_key("7") == ord("7")


@pytest.fixture
def x_display() -> Iterator[str]:
    """A screen of our own, where keys can be pressed."""
    server, presser = shutil.which("Xvfb"), shutil.which("xdotool")
    if server is None or presser is None:
        pytest.skip("there is no Xvfb, or no xdotool, here")
    read, write = os.pipe()
    with subprocess.Popen([server, "-displayfd", str(write), "-nolisten", "tcp"], pass_fds=(write,)) as process:
        os.close(write)
        yield ":" + os.read(read, 16).decode().strip()
        os.close(read)
        process.terminate()


_HEARS = """
import subprocess
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from app.gui.resident.global_shortcut import GlobalShortcut

application = QGuiApplication([])
one, other, happened = GlobalShortcut(), GlobalShortcut(), []

def press():
    happened.append(f"one {one.held.name}")
    other.held_changed.connect(told)
    other.set_keys("Ctrl+Alt+Space")

def told():
    if other.held.name != "ASKED":
        happened.append(f"other {other.held.name}")
        one.pressed.connect(heard)
        subprocess.Popen(["xdotool", "key", "ctrl+alt+space"])

def heard():
    happened.append("pressed")
    other.close()
    one.close()
    application.quit()

one.held_changed.connect(lambda: press() if one.held.name != "ASKED" else None)
QTimer.singleShot(0, lambda: one.set_keys("Ctrl+Alt+Space"))
QTimer.singleShot(200_000, application.quit)
application.exec()
print("; ".join(happened))
"""


def test_a_shortcut_is_heard_on_x11_and_belongs_to_one(x_display: str) -> None:
    environment = {**os.environ, "DISPLAY": x_display, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(ROOT)}
    environment.pop("XDG_SESSION_TYPE", None)
    said = subprocess.run(
        [sys.executable, "-c", _HEARS], env=environment, capture_output=True, text=True, timeout=_LIMIT_S, check=True
    )
    assert said.stdout.strip() == "one OURS; other TAKEN; pressed"


# The portal of a desktop: agrees to all, or to nothing, and presses the key at once.
_PORTAL = """
import sys
from app.gui.resident import dbus_wire

bus, seen = dbus_wire.connect(), []
bus.own("org.freedesktop.portal.Desktop")
print("ready", flush=True)
number, session = 0, ""
while True:
    for message in bus.messages(100):
        if message.member not in ("CreateSession", "BindShortcuts"):
            continue
        number += 1
        request = f"/org/freedesktop/portal/desktop/request/{number}"
        print(message.member, message.signature, flush=True)
        bus.reply(message, "o", request)
        agreed = 0 if sys.argv[1] == "agrees" else 1
        bus.signal(request, "org.freedesktop.portal.Request", "Response", "ua{sv}", agreed, {})
        if message.member == "BindShortcuts":
            session = message.values()[0]
            where, what = "/org/freedesktop/portal/desktop", "org.freedesktop.portal.GlobalShortcuts"
            bus.signal(where, what, "Activated", "osta{sv}", session, "another", 1, {})
            bus.signal(where, what, "Activated", "osta{sv}", session, "launcher", 2, {})
"""


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no portals")
@pytest.mark.parametrize(("portal", "held"), [("agrees", True), ("refuses", False), ("absent", False)])
def test_a_shortcut_is_heard_over_the_portal(
    session_bus: str, monkeypatch: pytest.MonkeyPatch, portal: str, held: bool
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", session_bus)
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", _PORTAL, portal]
    told, pressed, lines = threading.Event(), threading.Event(), []
    answers: list[bool] = []

    def tell(is_held: bool) -> None:
        answers.append(is_held)
        told.set()

    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as desktop:
        assert desktop.stdout is not None
        desktop.stdout.readline()
        if portal == "absent":
            desktop.terminate()
            desktop.wait()
        keys = PortalKeys("Ctrl+Alt+Space", "Ask", pressed.set, tell)
        keys.start()
        assert told.wait(60) and answers == [held]
        if held:
            assert pressed.wait(60)
            lines = [desktop.stdout.readline().split() for _ in range(2)]
        keys.stop()
        desktop.terminate()
    if held:
        assert lines == [["CreateSession", "a{sv}"], ["BindShortcuts", "oa(sa{sv})sa{sv}"]]


def test_signatures_are_taken_apart() -> None:
    assert dbus_wire.split("oa(sa{sv})sa{sv}") == ["o", "a(sa{sv})", "s", "a{sv}"]
    assert dbus_wire.split("") == []
