"""The painted part of the sheet: its layers in order, on pyqtgraph's raster graphics view."""

from __future__ import annotations

from collections.abc import Callable

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QGraphicsView, QWidget

from ecgviewer.ui.caliper_item import CaliperItem
from ecgviewer.ui.device_item import DeviceItem
from ecgviewer.ui.fiducial_item import FiducialItem
from ecgviewer.ui.heat_strip import HeatStrips
from ecgviewer.ui.lead_strip import LeadStrips
from ecgviewer.ui.paper_grid import PaperGrid, SheetLayer
from ecgviewer.ui.region_item import HandleItem, RegionItem
from ecgviewer.ui.sheet_geometry import Sheet
from ecgviewer.ui.sheet_labels import CursorItem, FootItem, LabelItem
from ecgviewer.ui.sheet_mouse import SheetMouse
from ecgviewer.ui.suggestion_item import SuggestionItem
from ecgviewer.ui.theme import Theme


class SheetCanvas(pg.GraphicsView):
    """Paper, heat, annotations, traces, labels, handles; one pixel of the scene is one logical px.

    Parameters
    ----------
    parent
        Owner.
    resized
        Called after the canvas has another size or stands on another screen.
    """

    suggestionClicked = Signal(str)

    def __init__(self, parent: QWidget, resized: Callable[[], None]) -> None:
        super().__init__(parent, useOpenGL=False, background=None)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.setOptimizationFlag(
            QGraphicsView.OptimizationFlag.DontAdjustForAntialiasing, enabled=True
        )
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(120, 80)
        # The grid covers all of it: Qt need not lay a ground under it in every frame.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._resized = resized
        self.mouse: SheetMouse | None = None
        self.keys_held = Qt.KeyboardModifier.NoModifier
        """As the last event of the mouse says; the application's own may be of another event."""
        self.take_beat: Callable[[int], bool] = lambda _sample: False
        """Adds a beat at a sample to a set, or takes it away; whether there is a set to change."""
        self.sheet: Sheet | None = None
        self.grid = PaperGrid(0)
        self.heat = HeatStrips(1)
        self.device = DeviceItem(1.5)
        self.regions = RegionItem(2)
        self.suggestions = SuggestionItem(2.5)
        self.cursor_item = CursorItem(3)
        self.fiducials = FiducialItem(3)
        self.calipers = CaliperItem(3.2)
        self.suggestions.avoid(self.calipers.boxes)
        self.traces = LeadStrips(4)
        self.labels = LabelItem(5, cramped_order=3.5)
        self.foot = FootItem(6)
        self.handles = HandleItem(7, self.regions)
        for layer in self.layers:
            self.addItem(layer)

    @property
    def layers(self) -> tuple[SheetLayer, ...]:
        """All layers, lowest first."""
        return (
            *(self.grid, self.heat, self.device, self.regions, self.suggestions),
            *(self.cursor_item, self.fiducials, self.calipers),
            *(self.traces, self.labels, self.foot, self.handles),
        )

    def set_sheet(self, sheet: Sheet | None) -> None:
        """Show another page, scale or size."""
        self.sheet = sheet
        for layer in self.layers:
            layer.set_sheet(sheet)
        self.viewport().update()

    def set_theme(self, theme: Theme) -> None:
        """Repaint in another theme."""
        for layer in self.layers:
            layer.set_theme(theme)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        """Lay out anew; pyqtgraph calls this without an event while it is being made."""
        super().resizeEvent(event)
        if event is not None:
            self._resized()

    def event(self, event: QEvent) -> bool:
        """Lay out anew on a screen of another pixel ratio."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._resized()
        return bool(super().event(event))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Hand over; pyqtgraph's own dragging of items is not wanted here."""
        self.keys_held = event.modifiers()
        if self.mouse:
            self.mouse.press(event.position(), event.button(), event.modifiers())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Hand over."""
        self.keys_held = event.modifiers()
        if self.mouse:
            self.mouse.move(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Hand over."""
        self.keys_held = event.modifiers()
        if self.mouse:
            self.mouse.release(event.position(), event.button())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Hand over."""
        if self.mouse:
            self.mouse.double_click(event.position())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Hand over."""
        if self.mouse:
            self.mouse.wheel(event)
        event.accept()

    def leaveEvent(self, event: QEvent) -> None:
        """Tell that the mouse is on no lead."""
        if self.mouse:
            self.mouse.move(QPointF(-1e5, -1e5))
