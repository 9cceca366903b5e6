"""D-Bus by libdbus itself, for messages that QtDBus cannot put together from Python: arrays of structures.

Values are written by their signature: for "sa{sv}" they may be "id" and {"key": ("s", "text")}. A connection belongs to
the thread that uses it. libdbus comes with every Linux desktop, and with Qt's own use of it; where it is not there,
`connect` gives None.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from typing import Any, TypeAlias

Value: TypeAlias = Any  # str, int, list, tuple, dict or (signature, value), as its signature says

_SESSION = 0
_ITERATOR_BYTES = 256  # an opaque structure; more than it takes on any machine
_BASIC: dict[str, Any] = {
    "s": ctypes.c_char_p,
    "o": ctypes.c_char_p,
    "u": ctypes.c_uint32,
    "b": ctypes.c_uint32,
    "t": ctypes.c_uint64,
}


class _Error(ctypes.Structure):
    _fields_ = (
        ("name", ctypes.c_char_p),
        ("message", ctypes.c_char_p),
        ("bits", ctypes.c_uint),
        ("pad", ctypes.c_void_p),
    )


class Message:
    """Freed with its last reference. `fields` of those that have arrived: path, interface, member, and what they
    hold as far as it is texts and numbers at the top."""

    def __init__(self, library: Any, pointer: int) -> None:
        self._library = library
        self.pointer = pointer

    def __del__(self) -> None:
        self._library.dbus_message_unref(self.pointer)

    @property
    def path(self) -> str:
        return _text(self._library.dbus_message_get_path(self.pointer))

    @property
    def member(self) -> str:
        return _text(self._library.dbus_message_get_member(self.pointer))

    @property
    def signature(self) -> str:
        return _text(self._library.dbus_message_get_signature(self.pointer))

    def values(self) -> list[str | int | None]:
        """None stands for what is neither text nor number."""
        place = ctypes.create_string_buffer(_ITERATOR_BYTES)
        found: list[str | int | None] = []
        there = self._library.dbus_message_iter_init(self.pointer, place)
        while there:
            kind = _BASIC.get(chr(self._library.dbus_message_iter_get_arg_type(place)))
            if kind is None:
                found.append(None)
            else:
                value = kind()
                self._library.dbus_message_iter_get_basic(place, ctypes.byref(value))
                found.append(_text(value.value) if kind is ctypes.c_char_p else int(value.value))
            there = self._library.dbus_message_iter_next(place)
        return found


class Connection:
    """To the session's bus. Not shared with Qt's."""

    def __init__(self, library: Any, pointer: int) -> None:
        self._library = library
        self._pointer = pointer

    @property
    def name(self) -> str:
        return _text(self._library.dbus_bus_get_unique_name(self._pointer))

    def own(self, name: str) -> None:
        """Takes a well-known name."""
        self._library.dbus_bus_request_name(self._pointer, name.encode(), 0, None)

    def listen(self, rule: str) -> None:
        self._library.dbus_bus_add_match(self._pointer, rule.encode(), None)
        self._library.dbus_connection_flush(self._pointer)

    def call(
        self, service: str, path: str, interface: str, member: str, signature: str, *values: Value, limit_ms: int = 3000
    ) -> Message | None:
        """The reply; None where there is none, or an error."""
        strings = (text.encode() for text in (service, path, interface, member))
        call = Message(self._library, self._library.dbus_message_new_method_call(*strings))
        self._append(call, signature, values)
        error = _Error()
        self._library.dbus_error_init(ctypes.byref(error))
        reply = self._library.dbus_connection_send_with_reply_and_block(
            self._pointer, call.pointer, limit_ms, ctypes.byref(error)
        )
        self._library.dbus_error_free(ctypes.byref(error))
        return Message(self._library, reply) if reply else None

    def reply(self, call: Message, signature: str, *values: Value) -> None:
        answer = Message(self._library, self._library.dbus_message_new_method_return(call.pointer))
        self._send(answer, signature, values)

    def signal(self, path: str, interface: str, member: str, signature: str, *values: Value) -> None:
        strings = (text.encode() for text in (path, interface, member))
        self._send(Message(self._library, self._library.dbus_message_new_signal(*strings)), signature, values)

    def messages(self, wait_ms: int) -> Iterator[Message]:
        """What has arrived within that time."""
        self._library.dbus_connection_read_write(self._pointer, wait_ms)
        while pointer := self._library.dbus_connection_pop_message(self._pointer):
            yield Message(self._library, pointer)

    def close(self) -> None:
        self._library.dbus_connection_close(self._pointer)
        self._library.dbus_connection_unref(self._pointer)

    def _send(self, message: Message, signature: str, values: tuple[Value, ...]) -> None:
        self._append(message, signature, values)
        self._library.dbus_connection_send(self._pointer, message.pointer, None)
        self._library.dbus_connection_flush(self._pointer)

    def _append(self, message: Message, signature: str, values: tuple[Value, ...]) -> None:
        place = ctypes.create_string_buffer(_ITERATOR_BYTES)
        self._library.dbus_message_iter_init_append(message.pointer, place)
        for part, value in zip(split(signature), values, strict=True):
            self._write(place, part, value)

    def _write(self, place: Any, signature: str, value: Value) -> None:
        kind = signature[0]
        if kind in _BASIC:
            written = _BASIC[kind](value.encode() if isinstance(value, str) else value)
            self._library.dbus_message_iter_append_basic(place, ord(kind), ctypes.byref(written))
            return
        if kind == "v":
            inside, parts = value[0], [value]
        elif kind == "a":
            inside = signature[1:]
            parts = [(inside, each) for each in (value.items() if isinstance(value, dict) else value)]
        else:  # a structure, or an entry of a dictionary
            inside, parts = "", list(zip(split(signature[1:-1]), value, strict=True))
        below = ctypes.create_string_buffer(_ITERATOR_BYTES)
        code = {"(": "r", "{": "e"}.get(kind, kind)
        self._library.dbus_message_iter_open_container(place, ord(code), inside.encode() or None, below)
        for part, each in parts:
            self._write(below, part, each)
        self._library.dbus_message_iter_close_container(place, below)


def split(signature: str) -> list[str]:
    """The complete types in a signature: "sa{sv}o" is "s", "a{sv}", "o"."""
    found, depth, begin = [], 0, 0
    for place, sign in enumerate(signature):
        depth += (sign in "({") - (sign in ")}")
        if depth == 0 and sign != "a":
            found.append(signature[begin : place + 1])
            begin = place + 1
    return found


def connect() -> Connection | None:
    """A connection of one's own; None where there is no bus, or no library."""
    try:
        library = ctypes.CDLL("libdbus-1.so.3")
    except OSError:
        return None
    pointers = (
        "dbus_bus_get_private dbus_message_new_method_call dbus_message_new_method_return dbus_message_new_signal"
        " dbus_connection_send_with_reply_and_block dbus_connection_pop_message"
    )
    for name in pointers.split():
        getattr(library, name).restype = ctypes.c_void_p
    for name in ("path", "member", "signature"):
        getattr(library, f"dbus_message_get_{name}").restype = ctypes.c_char_p
    library.dbus_bus_get_unique_name.restype = ctypes.c_char_p
    first_is_pointer = (
        "dbus_message_unref dbus_message_get_path dbus_message_get_member dbus_message_get_signature"
        " dbus_bus_get_unique_name dbus_connection_pop_message dbus_connection_flush dbus_connection_close"
        " dbus_connection_unref dbus_message_new_method_return"
    )
    pointer, number, text = ctypes.c_void_p, ctypes.c_int, ctypes.c_char_p
    for name in first_is_pointer.split():
        getattr(library, name).argtypes = (pointer,)
    library.dbus_bus_request_name.argtypes = (pointer, text, ctypes.c_uint, pointer)
    library.dbus_bus_add_match.argtypes = (pointer, text, pointer)
    library.dbus_connection_set_exit_on_disconnect.argtypes = (pointer, number)
    library.dbus_connection_read_write.argtypes = (pointer, number)
    library.dbus_connection_send.argtypes = (pointer, pointer, pointer)
    library.dbus_connection_send_with_reply_and_block.argtypes = (pointer, pointer, number, pointer)
    library.dbus_message_iter_init.argtypes = library.dbus_message_iter_init_append.argtypes = (pointer, pointer)
    library.dbus_message_iter_get_basic.argtypes = (pointer, pointer)
    library.dbus_message_iter_append_basic.argtypes = (pointer, number, pointer)
    library.dbus_message_iter_open_container.argtypes = (pointer, number, text, pointer)
    library.dbus_message_iter_close_container.argtypes = (pointer, pointer)
    found = library.dbus_bus_get_private(_SESSION, None)
    if not found:
        return None
    library.dbus_connection_set_exit_on_disconnect(found, 0)  # the library would end the program
    return Connection(library, found)


def _text(found: bytes | None) -> str:
    return "" if found is None else found.decode(errors="replace")
