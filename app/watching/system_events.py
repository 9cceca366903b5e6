"""What live events come from: inotify on Linux, watchdog elsewhere."""

from __future__ import annotations

import sys

from app.watching.live import LiveEvents, OnLost, OnPath


def live_events(on_path: OnPath, on_lost: OnLost) -> LiveEvents:
    """The best that this system has."""
    if sys.platform == "linux":
        from app.watching.inotify import InotifyEvents

        return InotifyEvents(on_path, on_lost)
    from app.watching.observed import ObservedEvents

    return ObservedEvents(on_path, on_lost)
