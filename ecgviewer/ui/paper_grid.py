"""ECG paper: the ground of the sheet, with lines on whole device pixels."""

from __future__ import annotations

import math
from collections.abc import Iterator
from contextlib import contextmanager

import pyqtgraph as pg
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from ecgviewer.ui.sheet_geometry import Sheet
from ecgviewer.ui.theme import THEMES, Theme, qcolor

MINOR_MIN_PX_PER_MM = 3.0
"""Below this the 1 mm lines would be a tint; they are left out."""


class SheetLayer(pg.GraphicsObject):
    """What all layers of the sheet share: the sheet laid out, the theme, a place in the stack."""

    def __init__(self, order: float) -> None:
        super().__init__()
        self.sheet: Sheet | None = None
        self.theme: Theme = THEMES["paper"]
        self.setZValue(order)

    def set_sheet(self, sheet: Sheet | None) -> None:
        """Take over a sheet laid out anew (also on every step of a pan)."""
        size = self.sheet and (self.sheet.request.width, self.sheet.request.height)
        if sheet is None or (sheet.request.width, sheet.request.height) != size:
            self.prepareGeometryChange()
        self.sheet = sheet

    def set_theme(self, theme: Theme) -> None:
        """Take over a theme."""
        self.theme = theme

    def boundingRect(self) -> QRectF:
        """Return the whole sheet: traces are never cut at a row's edge."""
        if self.sheet is None:
            return QRectF()
        return QRectF(0, 0, self.sheet.request.width, self.sheet.request.height)


class PaperGrid(SheetLayer):
    """Sheet colour and grid, kept as one picture until size, scale or theme change."""

    def __init__(self, order: float) -> None:
        super().__init__(order)
        self._picture: QPixmap | None = None
        self._picture_of: tuple[object, ...] = ()

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Paint the kept picture."""
        if self.sheet is None:
            return
        request = self.sheet.request
        key = (
            *(request.width, request.height, request.dpr, self.sheet.px_per_mm),
            *(self.sheet.grid_origin, self.theme.name),
        )
        if self._picture is None or key != self._picture_of:
            self._picture, self._picture_of = draw_paper(self.sheet, self.theme), key
            self._picture.setDevicePixelRatio(1.0)
        with device_pixels(painter, request.dpr):
            painter.drawPixmap(0, 0, self._picture)


def draw_paper(sheet: Sheet, theme: Theme) -> QPixmap:
    """Return paper of a sheet's size and scale, with its grid."""
    dpr = sheet.request.dpr
    width, height = math.ceil(sheet.request.width * dpr), math.ceil(sheet.request.height * dpr)
    picture = QPixmap(max(width, 1), max(height, 1))
    picture.fill(qcolor(theme.sheet))
    painter = QPainter(picture)
    step = sheet.px_per_mm * dpr
    line = max(1, math.floor(dpr + 0.25))
    for every, token in ((1, theme.grid_minor), (5, theme.grid_major)):
        if every == 1 and sheet.px_per_mm < MINOR_MIN_PX_PER_MM:
            continue
        colour = qcolor(token)
        for axis, (origin, length) in enumerate(
            zip(sheet.grid_origin, (width, height), strict=True)
        ):
            for place in grid_lines(origin * dpr, step * every, length):
                at = place - line // 2
                if axis == 0:
                    painter.fillRect(at, 0, line, height, colour)
                else:
                    painter.fillRect(0, at, width, line, colour)
    painter.end()
    picture.setDevicePixelRatio(dpr)
    return picture


@contextmanager
def device_pixels(painter: QPainter, dpr: float) -> Iterator[None]:
    """Let a painter work in device pixels for a while; its pen, clip and opacity come back too.

    Qt lays a picture down whole only there: at 150 % it would scale it, with the same result, in
    five times the time.
    """
    painter.save()
    painter.scale(1.0 / dpr, 1.0 / dpr)
    try:
        yield
    finally:
        painter.restore()


def grid_lines(origin: float, step: float, length: int) -> list[int]:
    """Return the device pixels of the lines through ``origin`` at every ``step``, inside a length.

    Each is rounded by itself, so that an odd step never adds up to an error.
    """
    first, last = math.ceil(-origin / step), math.floor((length - origin) / step)
    return [math.floor(origin + index * step + 1e-6) for index in range(first, last + 1)]
