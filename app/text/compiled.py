"""Our own compiled code (native/), where the program was installed with that of its own version: pip upgrades one
without the other. Whoever uses it has the same in Python."""

from __future__ import annotations

from types import ModuleType

INTERFACE = 3  # raised here and in native/module.cpp whenever what is asked of it changes


def _native() -> ModuleType | None:
    try:
        import dragoman_native
    except ImportError:
        return None
    found: ModuleType = dragoman_native
    return found if getattr(found, "INTERFACE", None) == INTERFACE else None


native = _native()
