"""Keeping the window on a screen that is there: not every desktop does it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

SEEN_PX = 120
"""So much of a window must lie on a screen in both directions, or it is brought back."""


def placed(wanted: QRect, rooms: Sequence[QRect]) -> QRect:
    """Return where a window goes: as wanted, but whole on one screen.

    Parameters
    ----------
    wanted
        With its frame, in logical pixels of the desktop.
    rooms
        What the screens have free, the main one first.
    """
    if not rooms:
        return wanted
    shared = [room.intersected(wanted) for room in rooms]
    best = max(range(len(rooms)), key=lambda i: shared[i].width() * shared[i].height())
    seen = shared[best].width() >= SEEN_PX and shared[best].height() >= SEEN_PX
    room = rooms[best if seen else 0]
    size = wanted.size().boundedTo(room.size())
    if not seen:
        out = QRect(room.topLeft(), size)
        out.moveCenter(room.center())
        return out
    left = min(max(wanted.left(), room.left()), room.right() + 1 - size.width())
    top = min(max(wanted.top(), room.top()), room.bottom() + 1 - size.height())
    return QRect(left, top, size.width(), size.height())


def keep_on_screen(window: QWidget) -> None:
    """Bring a window back that is larger than its screen, or was on one that is gone."""
    if window.isMaximized() or window.isFullScreen():
        return
    main = QGuiApplication.primaryScreen()
    screens = sorted(QGuiApplication.screens(), key=lambda screen: screen is not main)
    frame, inside = window.frameGeometry(), window.geometry()
    goal = placed(frame, [screen.availableGeometry() for screen in screens])
    if goal != frame:
        window.resize(goal.size() - (frame.size() - inside.size()))
        window.move(goal.topLeft())
