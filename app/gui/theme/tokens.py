"""The one small set of measures: spacings, corners, type sizes, times. Pixels are the desktop's, scaled by Qt."""

from __future__ import annotations

# Spacings. Within a control, between controls that belong together, around groups, between parts of the window.
TIGHT = 4
GAP = 8
MARGIN = 12
LOOSE = 20
WIDE = 32

# Corners: of marks and rows, of controls, of cards and panels.
CORNER_SMALL = 4
CORNER = 8
CORNER_LARGE = 12

# Type sizes, as factors of the system's font.
SMALL = 0.92
BODY = 1.0
LEAD = 1.15
TITLE = 1.35
DISPLAY = 1.8

# A line of text is not wider than this many average letters.
MEASURE = 78

FOCUS_RING = 2
MOTION_MS = 140
