"""The colours of the window: a paper-like light set, a calm dark one, and what is made of the system's own palette
where the person has asked it for high contrast.

The accent is the blue-green of old tiles, the marker the yellow of a pen. Each pair of text and ground that is used
reaches 4.5 to 1; tests measure it.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtGui import QColor, QPalette

Role = QPalette.ColorRole
MARKER_ROLE = Role.LinkVisited  # no link here is ever "visited": the palette carries the marker's colour there


@dataclass(frozen=True, slots=True)
class Colours:
    """`window` is the ground of everything, `base` that of text and lists, `raised` that of buttons."""

    window: str
    base: str
    alternate: str
    raised: str
    text: str
    quiet: str
    disabled: str
    line: str
    accent: str
    on_accent: str
    marker: str


LIGHT = Colours(
    window="#f4efe6",
    base="#fffcf7",
    alternate="#f9f4ec",
    raised="#fdf9f2",
    text="#27221c",
    quiet="#655d51",
    disabled="#a59c8e",
    line="#dcd3c4",
    accent="#0b626c",
    on_accent="#ffffff",
    marker="#f7d57e",
)
DARK = Colours(
    window="#1d1c1b",
    base="#252422",
    alternate="#2a2927",
    raised="#32302d",
    text="#ebe5db",
    quiet="#b3ab9e",
    disabled="#77716a",
    line="#423f3a",
    accent="#6cc5c6",
    on_accent="#0a2528",
    marker="#75570f",
)


def palette_of(colours: Colours) -> QPalette:
    """The palette that all widgets take their colours from."""
    palette = QPalette()
    roles = {
        Role.Window: colours.window,
        Role.WindowText: colours.text,
        Role.Base: colours.base,
        Role.AlternateBase: colours.alternate,
        Role.Text: colours.text,
        Role.PlaceholderText: colours.quiet,
        Role.Button: colours.raised,
        Role.ButtonText: colours.text,
        Role.BrightText: colours.on_accent,
        Role.ToolTipBase: colours.raised,
        Role.ToolTipText: colours.text,
        Role.Highlight: colours.accent,
        Role.HighlightedText: colours.on_accent,
        Role.Accent: colours.accent,
        Role.Link: colours.accent,
        MARKER_ROLE: colours.marker,
        Role.Light: colours.raised,
        Role.Midlight: colours.alternate,
        Role.Mid: colours.line,
        Role.Dark: colours.disabled,
        Role.Shadow: colours.quiet,
    }
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    for role in (Role.WindowText, Role.Text, Role.ButtonText, Role.HighlightedText, Role.PlaceholderText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.disabled))
    palette.setColor(QPalette.ColorGroup.Disabled, Role.Highlight, QColor(colours.line))
    return palette


def high_contrast_palette(system: QPalette) -> QPalette:
    """The system's palette as it is, with a marker on which its text can be read."""
    palette = QPalette(system)
    base, text = system.color(Role.Base), system.color(Role.Text)
    share = 0.6
    marker = blend(base, system.color(Role.Highlight), share)
    while contrast(text, marker) < 4.5 and share > 0.05:
        share -= 0.05
        marker = blend(base, system.color(Role.Highlight), share)
    palette.setColor(MARKER_ROLE, marker)
    return palette


def blend(ground: QColor, colour: QColor, share: float) -> QColor:
    """`ground` with a `share` (0 to 1) of `colour` stirred in; opaque."""
    keep = 1.0 - share
    return QColor.fromRgbF(
        ground.redF() * keep + colour.redF() * share,
        ground.greenF() * keep + colour.greenF() * share,
        ground.blueF() * keep + colour.blueF() * share,
    )


def contrast(one: QColor, other: QColor) -> float:
    """From 1 to 21, as the Web Content Accessibility Guidelines 2.2 define it."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def readable(text: QColor, ground: QColor, share: float, least: float = 4.5) -> QColor:
    """`text` with up to a `share` of the ground stirred in, less where it could not be read any more."""
    return QColor(_readable(text.rgb(), ground.rgb(), share, least))


@lru_cache(256)  # every row that is painted asks for the same few
def _readable(text: int, ground: int, share: float, least: float) -> int:
    ink, paper = QColor(text), QColor(ground)
    while share > 0 and contrast(blend(ink, paper, share), paper) < least:
        share -= 0.02
    return blend(ink, paper, max(share, 0.0)).rgb()


def _luminance(colour: QColor) -> float:
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
