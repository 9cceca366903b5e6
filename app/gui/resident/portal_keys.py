"""A key that is heard wherever the focus is, on desktops with the GlobalShortcuts portal: KDE, GNOME and others under
Wayland. The desktop asks the person, and may give another key than the one that was wished for."""

from __future__ import annotations

import secrets
import threading
from collections.abc import Callable

from app.gui.resident import dbus_wire
from app.gui.resident.dbus_wire import Connection

_SERVICE, _PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
_SHORTCUTS = "org.freedesktop.portal.GlobalShortcuts"
_REQUEST = "org.freedesktop.portal.Request"
_REGISTRY = "org.freedesktop.host.portal.Registry"
_APPLICATION, _SHORTCUT_ID = "dragoman", "launcher"
_BEAT_MS = 250  # how soon `stop` is heard
_ANSWER_S = 120  # the person may be asked
_MODIFIERS = {"ctrl": "CTRL", "alt": "ALT", "shift": "SHIFT", "meta": "LOGO"}


class PortalKeys:
    """Hears one key, which `purpose` describes to the person. `pressed` and `told` are called in the thread that
    listens: `told` once, with whether there is such a key."""

    def __init__(self, keys: str, purpose: str, pressed: Callable[[], object], told: Callable[[bool], object]) -> None:
        *modifiers, key = keys.split("+")
        name = {"Space": "space"}.get(key, key if len(key) > 1 else key.lower())
        self._trigger = "+".join([*(_MODIFIERS[each.lower()] for each in modifiers), name])
        self._purpose = purpose
        self._pressed, self._told = pressed, told
        self._stopped = threading.Event()
        self._telling = threading.Lock()
        self._thread = threading.Thread(target=self._listen, name="global shortcut", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """The thread ends at its next beat, and nothing is told any more."""
        with self._telling:
            self._stopped.set()

    def _listen(self) -> None:
        bus = dbus_wire.connect()
        if bus is None:
            self._tell(self._told, False)
            return
        try:
            session = self._bound(bus)
            self._tell(self._told, bool(session))
            while session and not self._stopped.is_set():
                for message in bus.messages(_BEAT_MS):
                    if message.member == "Activated" and message.values()[:2] == [session, _SHORTCUT_ID]:
                        self._tell(self._pressed)
        finally:
            bus.close()  # which ends the session

    def _tell(self, whom: Callable[..., object], *what: bool) -> None:
        with self._telling:
            if not self._stopped.is_set():
                whom(*what)

    def _bound(self, bus: Connection) -> str:
        """The session in which the key is heard; "" where there is none."""
        bus.listen(f"type='signal',interface='{_REQUEST}',member='Response'")
        bus.listen(f"type='signal',interface='{_SHORTCUTS}',member='Activated'")
        # Newer desktops want to know who asks; older ones have no such object.
        bus.call(_SERVICE, _PATH, _REGISTRY, "Register", "sa{sv}", _APPLICATION, {})
        token = f"dragoman{secrets.token_hex(6)}"
        options = {"handle_token": ("s", token), "session_handle_token": ("s", token)}
        if not self._granted(bus, "CreateSession", "a{sv}", options):
            return ""
        sender = bus.name.removeprefix(":").replace(".", "_")
        session = f"{_PATH}/session/{sender}/{token}"
        wish = (_SHORTCUT_ID, {"description": ("s", self._purpose), "preferred_trigger": ("s", self._trigger)})
        granted = self._granted(bus, "BindShortcuts", "oa(sa{sv})sa{sv}", session, [wish], "", {})
        return session if granted else ""

    def _granted(self, bus: Connection, member: str, signature: str, *values: object) -> bool:
        """Whether the portal, or the person, has agreed: its answer comes later than the reply."""
        reply = bus.call(_SERVICE, _PATH, _SHORTCUTS, member, signature, *values)
        request = reply.values()[0] if reply is not None and reply.values() else None
        for _ in range(_ANSWER_S * 1000 // _BEAT_MS if request else 0):
            if self._stopped.is_set():
                return False
            for message in bus.messages(_BEAT_MS):
                if message.member == "Response" and message.path == request:
                    return message.values()[:1] == [0]
        return False
