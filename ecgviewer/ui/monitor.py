"""How large a millimetre is on the monitor that the window stands on.

What the system says of a monitor's size is not to be trusted; only what somebody held a card or a
ruler to is. That belongs to one monitor at one resolution, and is kept in its device pixels.
"""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QRect, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from ecgviewer.core.language import tr

CARD_MM = (85.60, 53.98)
"""Width and height of a bank card (ISO/IEC 7810 ID-1)."""


class Screen(Protocol):
    """What is asked of a ``QScreen``."""

    def name(self) -> str:
        """Return the system's name of it, e.g. of its socket."""

    def manufacturer(self) -> str:
        """Return who made it, where that is known."""

    def model(self) -> str:
        """Return its model, where that is known."""

    def serialNumber(self) -> str:
        """Return its serial number, where that is known."""

    def geometry(self) -> QRect:
        """Return its place, in logical pixels."""

    def devicePixelRatio(self) -> float:
        """Return its device pixels in a logical one."""


def monitor_key(screen: Screen) -> str:
    """Return what a monitor is known by: make, serial number or else socket, device pixels."""
    dpr, size = screen.devicePixelRatio(), screen.geometry().size()
    pixels = f"{round(size.width() * dpr)}x{round(size.height() * dpr)}"
    one = screen.serialNumber() or screen.name()
    return "|".join((screen.manufacturer(), screen.model(), one, pixels))


def monitor_name(screen: Screen) -> str:
    """Return what the reader knows a monitor by."""
    made = " ".join(part for part in (screen.manufacturer(), screen.model()) if part)
    return made or screen.name() or tr("this monitor")


class MonitorScale(QObject):
    """Watches where a window stands, and knows the millimetre there.

    Parameters
    ----------
    parent
        Owner.
    """

    changed = Signal()
    """Another monitor, pixel ratio or calibration."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._window: QWidget | None = None
        self._watched: set[int] = set()
        self._screen: Screen | None = None
        self._known: dict[str, float] = {}
        self._otherwise = 0.0
        self._told: tuple[object, ...] = ()

    def watch(self, window: QWidget) -> None:
        """Follow a window from monitor to monitor."""
        self._window = window
        window.installEventFilter(self)
        self.move_to(QGuiApplication.primaryScreen())

    def set_known(self, calibrations: tuple[tuple[str, float], ...], otherwise: float) -> None:
        """Say what is known: device pixels of a millimetre by monitor; else logical pixels."""
        self._known, self._otherwise = dict(calibrations), otherwise
        self._tell()

    def move_to(self, screen: Screen) -> None:
        """Stand on a monitor from now on."""
        self._screen = screen
        self._tell()

    @property
    def key(self) -> str:
        """What the monitor is known by; empty without one."""
        return monitor_key(self._screen) if self._screen is not None else ""

    @property
    def name(self) -> str:
        """What the reader knows the monitor by."""
        return monitor_name(self._screen) if self._screen is not None else ""

    @property
    def dpr(self) -> float:
        """Device pixels in a logical one."""
        return self._screen.devicePixelRatio() if self._screen is not None else 1.0

    @property
    def is_calibrated(self) -> bool:
        """Whether somebody measured this monitor at this resolution."""
        return self.key in self._known

    @property
    def px_per_mm(self) -> float:
        """Logical pixels of a millimetre here; 0 fits the page to the window."""
        if self._screen is None or not self.is_calibrated:
            return self._otherwise
        return self._known[self.key] / self.dpr

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look again when the window is shown or its pixel ratio changes; take nothing away."""
        kinds = (QEvent.Type.Show, QEvent.Type.DevicePixelRatioChange)
        if watched is self._window and event.type() in kinds and self._window is not None:
            handle = self._window.windowHandle()
            if handle is not None and id(handle) not in self._watched:
                self._watched.add(id(handle))
                handle.screenChanged.connect(self.move_to)
            # Not QWidget.screen(): PySide ties its wrapper to the widget and both die together.
            place = self._window.frameGeometry().center()
            here = QGuiApplication.screenAt(place) or QGuiApplication.primaryScreen()
            self.move_to(here)
        return False

    def _tell(self) -> None:
        told = (self.key, self.is_calibrated, self.px_per_mm)
        if told != self._told:
            self._told = told
            self.changed.emit()
