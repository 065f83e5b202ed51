"""The traces: every lead's stretch, and the 1 mV pulse of every row through the same transform."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from ecgviewer.core.paper import calibration_pulse
from ecgviewer.ui.dense_trace import DenseTrace, dense_trace
from ecgviewer.ui.lead_signal import EXACT_SAMPLES_PER_PX, LeadSignal
from ecgviewer.ui.paper_grid import SheetLayer, device_pixels
from ecgviewer.ui.sheet_geometry import CellBox, Sheet
from ecgviewer.ui.theme import Theme, qcolor

TICK_MM = 4.0
"""Lead change: an upright tick of 4 mm above and below the baseline."""

DENSE_SAMPLES_PER_PX = 24.0
"""Beyond so many samples on a device pixel a trace is columns of ink, and no line."""

_FAR_PX = 1e6
"""Beyond this a raster painter loses count; such a sample is off any screen."""


class LeadStrips(SheetLayer):
    """All traces of the sheet."""

    def __init__(self, order: int) -> None:
        super().__init__(order)
        self._signals: Mapping[str, LeadSignal] = {}
        self._runs: list[tuple[QRectF, list[QPolygonF]]] = []
        self._dense: list[DenseTrace] = []
        self._fixed: list[QPolygonF] = []
        self._waiting: Mapping[str, LeadSignal] | None = None
        self._points_per_px = 0.0
        self._inks: list[QImage] = []
        self._inked: list[tuple[int, int, QImage]] | None = None

    def set_signals(self, signals: Mapping[str, LeadSignal]) -> None:
        """Draw other leads; takes effect with the next sheet."""
        self._signals = signals

    def set_theme(self, theme: Theme) -> None:
        """Take over a theme."""
        super().set_theme(theme)
        self.set_sheet(self.sheet)

    def set_sheet(self, sheet: Sheet | None) -> None:
        """Take the samples that the sheet shows."""
        super().set_sheet(sheet)
        self._runs, self._dense, self._fixed = [], [], []
        self._inked = None
        # Traced when it is painted: a record that opens lays its sheet out several times before.
        self._waiting = None if sheet is None else self._signals

    def _trace(self, sheet: Sheet, signals: Mapping[str, LeadSignal]) -> None:
        """Make the lines of a sheet from the signals that it was laid out for."""
        # A pulse of 1 mV beside a lead that is not in millivolts would be a lie.
        self._fixed = [
            pulse(sheet, cell)
            for cell in sheet.cells
            if cell.column == 0 and signals[cell.lead].is_voltage
        ]
        self._fixed += [_lead_change(sheet, cell) for cell in sheet.cells if cell.column > 0]
        dpr = sheet.request.dpr
        fs = max((signal.fs for signal in signals.values()), default=0.0)
        samples_per_px = fs / (sheet.px_per_s * dpr)
        if samples_per_px > DENSE_SAMPLES_PER_PX:
            ink = qcolor(self.theme.trace)
            made = (_dense(sheet, cell, signals[cell.lead], ink) for cell in sheet.cells)
            self._dense = [one for one in made if one is not None]
            return
        # Where pixels stand for many samples their upright strokes are long, hence full, already.
        self._points_per_px = samples_per_px if samples_per_px <= EXACT_SAMPLES_PER_PX else 2.0
        for cell in sheet.cells:
            clip = QRectF(cell.x0, 0, cell.x1 - cell.x0 + 1.0 / dpr, sheet.foot_top)
            self._runs.append((clip, trace(sheet, cell, signals[cell.lead])))

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Draw the traces over everything painted so far."""
        if self.sheet is None:
            return
        if self._waiting is not None:
            self._trace(self.sheet, self._waiting)
            self._waiting = None
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # A cosmetic line of one device pixel is 10 times faster than any wider antialiased one.
        pen = QPen(qcolor(self.theme.trace), 0)
        painter.setPen(pen)
        dpr = self.sheet.request.dpr
        for offset in passes(dpr, 0.0):
            painter.translate(offset)
            for line in self._fixed:
                painter.drawPolyline(line)
            painter.translate(-offset)
        for columns in self._dense:
            columns.draw(painter)
        if _is_plain(painter, dpr):
            if self._inked is None:
                self._inked = list(self._ink(self.sheet, pen))
            with device_pixels(painter, dpr):
                for x, y, share in lays(dpr, self._points_per_px):
                    painter.setOpacity(share)
                    for left, top, image in self._inked:
                        painter.drawImage(QPointF(left + x, top + y), image)
            return
        for offset in passes(dpr, self._points_per_px):
            painter.save()
            painter.translate(offset)
            for clip, lines in self._runs:
                _draw(painter, clip, lines, -offset)
            painter.restore()

    def _ink(self, sheet: Sheet, pen: QPen) -> Iterator[tuple[int, int, QImage]]:
        """Yield left, top (device pixels) and picture of each cell's lines on clear ground.

        A stroke costs 40 times what it costs to lay its picture down; and one cell's picture stays
        in the processor's cache meanwhile, where the whole sheet's does not. The pictures of the
        last sheet are drawn on again.
        """
        dpr = sheet.request.dpr
        for number, (clip, lines) in enumerate(self._runs):
            boxes = [line.boundingRect() for line in lines]
            left = math.floor(clip.left() * dpr) - 1
            top = max(math.floor(min((one.top() for one in boxes), default=0.0) * dpr) - 2, 0)
            bottom = min(max((one.bottom() for one in boxes), default=0.0), clip.bottom()) * dpr + 3
            if not lines or bottom <= top:
                continue
            if number == len(self._inks):
                self._inks.append(QImage())
            size = QSize(math.ceil(clip.width() * dpr) + 4, math.ceil(bottom - top))
            self._inks[number] = image = _cleared(self._inks[number], size)
            painter = QPainter(image)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate(-left, -top)
            painter.scale(dpr, dpr)
            painter.setPen(pen)
            _draw(painter, clip, lines, QPointF(0, 0))
            painter.end()
            yield left, top, image


def _cleared(image: QImage, size: QSize) -> QImage:
    """Return a clear picture of a size or somewhat more: the one given if it fits."""
    spare = image.size() - size
    if min(spare.width(), spare.height()) < 0 or max(spare.width(), spare.height()) >= 64:
        image = QImage(size + QSize(16, 16), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    return image


def _draw(painter: QPainter, clip: QRectF, lines: list[QPolygonF], back: QPointF) -> None:
    painter.setClipRect(clip.translated(back))
    for line in lines:
        painter.drawPolyline(line)


def _is_plain(painter: QPainter, dpr: float) -> bool:
    """Whether a painter draws on a screen's own pixels, neither turned nor otherwise scaled."""
    at = painter.deviceTransform()
    return bool(at.m11() == at.m22() == dpr and at.m12() == at.m21() == 0.0)


def probes_shown(sheet: Sheet, signals: Mapping[str, LeadSignal]) -> bool:
    """Whether some trace may miss extremes: so far out, and still being read."""
    px_per_s = sheet.px_per_s * sheet.request.dpr
    return any(
        one.is_preliminary and one.fs / px_per_s > EXACT_SAMPLES_PER_PX for one in signals.values()
    )


def passes(dpr: float, points_per_px: float) -> list[QPointF]:
    """Return where a trace is drawn, and drawn again to be full and one logical pixel wide.

    Qt covers a pixel anew for each short segment: with four points on a pixel a line is 68 % ink
    after one pass and 97 % after three. On a fine screen the passes lie up to a pixel apart.
    """
    if dpr <= 1.0:
        return [QPointF(0, 0)] * (1 if points_per_px < 0.5 else 2 if points_per_px <= 2.0 else 3)
    apart = (dpr - 1.0) / dpr
    return [QPointF(x, y) for x in (0.0, apart) for y in (0.0, apart)]


def lays(dpr: float, points_per_px: float) -> list[tuple[int, int, float]]:
    """Return where the picture of a stroke is laid down: x, y (device pixels) and opacity.

    As wide as :func:`passes` draws, with one stroke: of a pass that lies a part of a pixel further
    the whole pixel is laid down at that part of its ink.
    """
    whole, part = divmod(max(dpr, 1.0) - 1.0, 1.0)
    steps = [(at, 1.0) for at in range(int(whole) + 1)]
    steps += [(int(whole) + 1, part)] if part > 1e-6 else []
    wide = [(x, y, min(across, down)) for x, across in steps for y, down in steps]
    # From two pixels on the pictures lie on one another already.
    again = len(passes(1.0, points_per_px)) - 1 if dpr < 2.0 else 0
    return [(0, 0, 1.0)] * again + wide


def value_y(sheet: Sheet, cell: CellBox, value_mv: float) -> float:
    """Return the pixel of a value above the cell's baseline: traces and pulse both go by it."""
    return cell.baseline - value_mv * cell.gain_mm_mv * sheet.px_per_mm


def trace(sheet: Sheet, cell: CellBox, signal: LeadSignal) -> list[QPolygonF]:
    """Return the polylines of a lead in a cell, one between gaps."""
    # Half a device pixel in: a line through a pixel's middle fills that pixel and no other.
    half = 0.5 / sheet.request.dpr
    x, y = _points(sheet, cell, signal)
    if not x.size:
        return []
    if np.isfinite(y).all():
        return [pg.functions.arrayToQPolygonF(x, y)]
    return [_polyline(x[run], y[run], half) for run in finite_runs(y)]


def _points(
    sheet: Sheet, cell: CellBox, signal: LeadSignal
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the points of a lead in a cell in logical pixels; y NaN in gaps."""
    dpr = sheet.request.dpr
    times, values = signal.curve(cell.start_s, cell.stop_s, signal.fs / (sheet.px_per_s * dpr))
    if not times.size:
        return times, values
    middle = signal.middle(sheet.request.page_start_s, sheet.request.page_start_s + sheet.page_s)
    half = 0.5 / dpr
    x = cell.x0 + (times - cell.start_s) * cell.px_per_s + half
    scale = cell.gain_mm_mv * sheet.px_per_mm
    return x, np.clip(cell.baseline - (values - middle) * scale + half, -_FAR_PX, _FAR_PX)


def _dense(sheet: Sheet, cell: CellBox, signal: LeadSignal, ink: QColor) -> DenseTrace | None:
    dpr = sheet.request.dpr
    x, y = _points(sheet, cell, signal)
    within = math.floor(cell.x0 * dpr), math.ceil(cell.x1 * dpr) + 1
    height = math.ceil(sheet.foot_top * dpr)
    return dense_trace(x * dpr, y * dpr, within=within, height=height, dpr=dpr, colour=ink)


def finite_runs(values: NDArray[np.float64]) -> list[slice]:
    """Return the stretches without NaN."""
    edges = np.flatnonzero(np.diff(np.isfinite(values).astype(np.int8), prepend=0, append=0))
    return [slice(int(a), int(b)) for a, b in edges.reshape(-1, 2)]


def _polyline(x: NDArray[np.float64], y: NDArray[np.float64], half: float) -> QPolygonF:
    if len(x) == 1:  # a lone sample between gaps would draw nothing
        x, y = np.array([x[0] - half, x[0] + half]), np.repeat(y, 2)
    polygon: QPolygonF = pg.functions.arrayToQPolygonF(x, y)
    return polygon


def pulse(sheet: Sheet, cell: CellBox) -> QPolygonF:
    """Return the 1 mV pulse before a cell's row."""
    half = 0.5 / sheet.request.dpr
    # Upright, also before a lead that is drawn upside down.
    gains = [abs(one.gain_mm_mv) for one in sheet.row_cells(cell.row)]
    per_mm = -sheet.px_per_mm
    return QPolygonF(
        [
            QPointF(
                sheet.pulse_x + x_mm * sheet.px_per_mm + half,
                cell.baseline + y_mm * per_mm + half,
            )
            for x_mm, y_mm in calibration_pulse(gains[0], gains[-1])
        ]
    )


def _lead_change(sheet: Sheet, cell: CellBox) -> QPolygonF:
    dpr, reach = sheet.request.dpr, TICK_MM * sheet.px_per_mm
    x = (math.floor(cell.x0 * dpr) + 0.5) / dpr
    return QPolygonF([QPointF(x, cell.baseline - reach), QPointF(x, cell.baseline + reach)])
