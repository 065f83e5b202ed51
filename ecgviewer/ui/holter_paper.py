"""ECG paper under strips and beats of long recordings: grid, pulse, lines, at one scale."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from ecgviewer.core.paper import PULSE_FEET_MM, PULSE_WIDTH_MM, calibration_pulse
from ecgviewer.ui.lead_strip import finite_runs
from ecgviewer.ui.paper_grid import MINOR_MIN_PX_PER_MM, grid_lines
from ecgviewer.ui.theme import Theme, qcolor

PULSE_MM = PULSE_WIDTH_MM + 2 * PULSE_FEET_MM
LARGE_PX_PER_MM, SMALL_PX_PER_MM = 5.0, 4.0
"""Of a millimetre where the monitor is not calibrated: in a large and in a small window."""


@dataclass(frozen=True, slots=True)
class PaperScale:
    """Logical pixels of a second and of a millivolt.

    Parameters
    ----------
    px_per_mm
        Of a millimetre.
    speed_mm_s, gain_mm_mv
        As on paper.
    """

    px_per_mm: float
    speed_mm_s: float = 25.0
    gain_mm_mv: float = 10.0

    @property
    def px_per_s(self) -> float:
        """Pixels of a second."""
        return self.px_per_mm * self.speed_mm_s

    @property
    def px_per_mv(self) -> float:
        """Pixels of a millivolt."""
        return self.px_per_mm * self.gain_mm_mv

    @property
    def words(self) -> str:
        """How it is told."""
        return f"{self.speed_mm_s:g} mm/s · {self.gain_mm_mv:g} mm/mV"


def whole_px_per_mm(widget: QWidget, known: float, *, small: bool) -> float:
    """Return the millimetre of a monitor, else one of whole device pixels."""
    dpr = widget.devicePixelRatioF()
    return known or math.floor((SMALL_PX_PER_MM if small else LARGE_PX_PER_MM) * dpr) / dpr


def paint_paper(
    painter: QPainter,
    theme: Theme,
    box: QRectF,
    px_per_mm: float,
    dpr: float,
    origin: tuple[float, float],
) -> None:
    """Fill a box with paper; lines lie on whole device pixels and go through the origin."""
    painter.fillRect(box, qcolor(theme.sheet))
    line = max(1, math.floor(dpr + 0.25))
    left, top = math.floor(box.left() * dpr), math.floor(box.top() * dpr)
    width, height = math.ceil(box.width() * dpr), math.ceil(box.height() * dpr)
    painter.save()
    painter.setClipRect(box)
    painter.scale(1 / dpr, 1 / dpr)
    for every, token in ((1, theme.grid_minor), (5, theme.grid_major)):
        if every == 1 and px_per_mm < MINOR_MIN_PX_PER_MM:
            continue
        colour, step = qcolor(token), px_per_mm * dpr * every
        for at in grid_lines(origin[0] * dpr - left, step, width):
            painter.fillRect(left + at - line // 2, top, line, height, colour)
        for at in grid_lines(origin[1] * dpr - top, step, height):
            painter.fillRect(left, top + at - line // 2, width, line, colour)
    painter.restore()


def trace_pen(theme: Theme) -> QPen:
    """Return the pen of a trace."""
    pen = QPen(qcolor(theme.trace), 1.0)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


def paint_pulse(painter: QPainter, x: float, baseline: float, scale: PaperScale) -> None:
    """Paint the 1 mV pulse through the scale of the traces."""
    px = scale.px_per_mm
    corners = calibration_pulse(scale.gain_mm_mv)
    painter.drawPolyline(QPolygonF([QPointF(x + a * px, baseline - b * px) for a, b in corners]))


def paint_line(painter: QPainter, x: NDArray[np.float64], y: NDArray[np.float64]) -> None:
    """Paint a line, broken at gaps."""
    for run in finite_runs(y):
        painter.drawPolyline(pg.functions.arrayToQPolygonF(x[run] + 0.5, y[run] + 0.5))


def middle_of(values: NDArray[np.float32]) -> float:
    """Return what lies on the baseline: the median of what is known."""
    known = values[np.isfinite(values)]
    return float(np.median(known)) if known.size else 0.0


def reach_of(values: NDArray[np.float32]) -> tuple[float, float]:
    """Return how far a line goes above and below its middle."""
    known = values[np.isfinite(values)]
    if not known.size:
        return 0.5, 0.5
    middle = float(np.median(known))
    return max(0.3, float(known.max()) - middle), max(0.2, middle - float(known.min()))


def fitting_gain(spans_mv: Sequence[float], room_px: float, px_per_mm: float) -> float:
    """Return the largest gain at which most of several beats fit into a height."""
    tall = float(np.quantile(spans_mv, 0.9)) if len(spans_mv) else 1.0
    for gain in (10.0, 5.0, 2.5):
        if tall * gain * px_per_mm <= room_px:
            return gain
    return 1.25


def baselines_of(
    values: NDArray[np.float32], scale: PaperScale, top: float, room: float
) -> tuple[float, ...]:
    """Return one baseline a row, on lines of the grid; each trace in the middle of its room.

    Where there is too little room rows are even, from a first one that is not cut off above to a
    last one that is not below, and traces reach into each other's.

    Parameters
    ----------
    values
        Shape (n_leads, n), in mV about their middles.
    top, room
        Where the first row begins, and height of all, in logical pixels.
    """
    reach = [reach_of(row) for row in values]
    tall = [(up + down) * scale.px_per_mv for up, down in reach]
    spare = (room - sum(tall)) / max(len(tall), 1)
    pitch = room / max(len(tall), 1)
    out: list[float] = []
    at = top
    if spare < 0 and len(tall) > 1:
        first = top + reach[0][0] * scale.px_per_mv
        last = top + room - reach[-1][1] * scale.px_per_mv
        if last > first:
            grid, pitch = scale.px_per_mm, (last - first) / (len(tall) - 1)
            begin = math.ceil(first)
            return tuple(begin + math.floor(row * pitch / grid) * grid for row in range(len(tall)))
    for (up, _), size in zip(reach, tall, strict=True):
        step = size + spare if spare >= 0 else pitch
        baseline = at + (step - size) / 2 + up * scale.px_per_mv if spare >= 0 else at + step / 2
        if out:
            grid = scale.px_per_mm
            baseline = out[0] + round((baseline - out[0]) / grid) * grid
        out.append(baseline if out else math.floor(baseline))
        at += step
    return tuple(out)
