"""The little motion that there is: a panel fades in, a bar slides open. Off where the person or the system wants none.

What is shown is there at once for whoever asks (`isVisible`, the keyboard, a screen reader): only its look follows.
"""

from __future__ import annotations

from PySide6.QtCore import QAbstractAnimation, QEasingCurve, QPropertyAnimation
from PySide6.QtWidgets import QApplication, QGraphicsOpacityEffect, QStyle, QWidget

from app.gui.theme.tokens import MOTION_MS

_ALLOWED = "dragoman_motion"  # a property of the application
_UNLIMITED = 16_777_215  # QWIDGETSIZE_MAX


def allow(on: bool) -> None:
    """Whether the person wants motion."""
    application = QApplication.instance()
    if application is not None:
        application.setProperty(_ALLOWED, on)


def duration_ms(widget: QWidget) -> int:
    """0 where there is to be no motion."""
    application = QApplication.instance()
    if application is None or application.property(_ALLOWED) is not True:
        return 0
    of_system = widget.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, widget)
    return MOTION_MS if of_system > 0 else 0


def fade_in(widget: QWidget) -> None:
    """For a panel or a page that has just been shown."""
    time_ms = duration_ms(widget)
    if not time_ms or not widget.isVisible() or widget.graphicsEffect() is not None:
        return
    effect = QGraphicsOpacityEffect(widget)
    widget.setGraphicsEffect(effect)
    fading = QPropertyAnimation(effect, b"opacity", effect)
    fading.setDuration(time_ms)
    fading.setStartValue(0.0)
    fading.setEndValue(1.0)
    fading.finished.connect(lambda: widget.setGraphicsEffect(None))  # type: ignore[arg-type]  # None takes it away
    fading.start(QAbstractAnimation.DeletionPolicy.DeleteWhenStopped)


def slide_open(widget: QWidget) -> None:
    """Shows a bar, growing from its upper edge."""
    already = widget.isVisible()
    widget.setVisible(True)
    time_ms = duration_ms(widget)
    if already or not time_ms:
        return
    growing = QPropertyAnimation(widget, b"maximumHeight", widget)
    growing.setDuration(time_ms)
    growing.setStartValue(0)
    growing.setEndValue(max(1, widget.sizeHint().height()))
    growing.setEasingCurve(QEasingCurve.Type.OutCubic)
    growing.finished.connect(lambda: widget.setMaximumHeight(_UNLIMITED))
    growing.start(QAbstractAnimation.DeletionPolicy.DeleteWhenStopped)
