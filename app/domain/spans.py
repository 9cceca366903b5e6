"""A stretch of a text, as everything speaks of it."""

from __future__ import annotations

Span = tuple[int, int]  # [start, end) in characters
