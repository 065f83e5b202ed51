"""The median beat of each lead with the marks of all leads together."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ecgviewer.core.language import tr
from ecgviewer.core.leads import display_order
from ecgviewer.core.measurement import Measurements, MedianBeat
from ecgviewer.tasks.fiducial_edits import BOUNDS
from ecgviewer.ui.style import theme_of
from ecgviewer.ui.theme import Theme, qcolor, ui_font

SPEED_MM_S = 25.0
GAINS_MM_MV = (10.0, 5.0, 2.5)
_EDGE_PX, _NAME_PX = 4.0, 16.0
_MANY = 6


class MedianBeats(QWidget):
    """Small multiples of one scale: a lead beside the other, height to width as on paper."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Median beat of each lead with the marks of all leads together"))
        self._found: Measurements | None = None
        self._edited: frozenset[str] = frozenset()

    def show_beat(self, found: Measurements | None, edited: frozenset[str]) -> None:
        """Show a median beat; marks that a person moved are blue."""
        self._found, self._edited = found, edited
        self.update()

    def sizeHint(self) -> QSize:
        """Room for two rows."""
        return QSize(700, 240)

    @property
    def scale_text(self) -> str:
        """Speed and gain of the drawing, which is no true size."""
        return tr(
            "{speed_mm_s:g} mm/s · {gain:g} mm/mV in proportion",
            speed_mm_s=SPEED_MM_S,
            gain=self._gain(),
        )

    def _cells(self) -> list[tuple[int, QRectF]]:
        """Return row of the median beat and place of each lead."""
        median = self._found.median if self._found is not None else None
        if median is None:
            return []
        names = display_order(median.leads)
        columns = min(len(names), _MANY)
        rows = -(-len(names) // columns)
        width, height = self.width() / columns, self.height() / rows
        return [
            (
                median.leads.index(name),
                QRectF(place % columns * width, place // columns * height, width, height),
            )
            for place, name in enumerate(names)
        ]

    def _px_per_mm(self, median: MedianBeat, box: QRectF) -> float:
        seconds = median.values.shape[1] / median.fs
        return float(max(0.5, (box.width() - 2 * _EDGE_PX) / (seconds * SPEED_MM_S)))

    def _gain(self) -> float:
        """Return the largest gain at which all leads fit; one for all, so that they compare."""
        cells = self._cells()
        median = self._found.median if self._found is not None else None
        if median is None or not cells:
            return GAINS_MM_MV[0]
        box = cells[0][1]
        room_mm = (box.height() - 2 * _EDGE_PX) / self._px_per_mm(median, box)
        reach = float(np.nanmax(np.nanmax(median.values, 1) - np.nanmin(median.values, 1)))
        fitting = [gain for gain in GAINS_MM_MV if reach * gain <= room_mm]
        return fitting[0] if fitting else GAINS_MM_MV[-1]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint all leads."""
        theme = theme_of(self)
        painter = QPainter(self)
        painter.fillRect(self.rect(), qcolor(theme.sheet))
        found = self._found
        median = found.median if found is not None else None
        if median is None:
            painter.setPen(qcolor(theme.ink2))
            text = tr("No beat was found") if found is not None else tr("Measuring …")
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, text)
        else:
            gain = self._gain()
            for row, box in self._cells():
                painter.save()
                painter.setClipRect(box)
                self._paint_lead(painter, theme, median, row, box, gain)
                painter.restore()
        painter.end()

    def _paint_lead(
        self,
        painter: QPainter,
        theme: Theme,
        median: MedianBeat,
        row: int,
        box: QRectF,
        gain: float,
    ) -> None:
        per_mm = self._px_per_mm(median, box)
        per_s = per_mm * SPEED_MM_S
        left = box.left() + _EDGE_PX
        values = median.values[row].astype(np.float64)
        if not median.in_millivolts[row]:
            values = values / max(float(np.nanmax(np.abs(values))), 1e-12)
        top, low = float(np.nanmax(values)), float(np.nanmin(values))
        zero = box.center().y() + (top + low) / 2 * gain * per_mm
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(QPen(qcolor(theme.grid_minor), 1))
        for place in np.arange(left, box.right(), 5 * per_mm):
            painter.drawLine(QPointF(place, box.top()), QPointF(place, box.bottom()))
        step = 5 * per_mm
        for place in np.arange(
            zero - np.floor((zero - box.top()) / step) * step, box.bottom(), step
        ):
            painter.drawLine(QPointF(box.left(), place), QPointF(box.right(), place))
        painter.setPen(QPen(qcolor(theme.grid_major), 1))
        painter.drawLine(QPointF(box.left(), round(zero)), QPointF(box.right(), round(zero)))
        painter.drawLine(box.topRight(), box.bottomRight())
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        for name in BOUNDS:
            at = getattr(median.together, name)
            if at is not None:
                ink = theme.human if name in self._edited else theme.ink3
                painter.setPen(QPen(qcolor(ink), 1, Qt.PenStyle.DashLine))
                x = round(left + at / median.fs * per_s) + 0.5
                painter.drawLine(QPointF(x, box.top() + _NAME_PX), QPointF(x, box.bottom()))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(qcolor(theme.trace), 1))
        x = left + np.arange(len(values)) / median.fs * per_s
        kept = np.isfinite(values)
        line = pg.functions.arrayToQPolygonF(x[kept], (zero - values * gain * per_mm)[kept])
        painter.drawPolyline(line)
        painter.setFont(ui_font("lead_label_small"))
        painter.setPen(qcolor(theme.ink1))
        name_box = QRectF(box.left() + 5, box.top() + 1, box.width() - 8, _NAME_PX)
        lead = median.leads[row]
        unit = "" if median.in_millivolts[row] else tr(" (no mV)")
        painter.drawText(name_box, Qt.AlignmentFlag.AlignVCenter, lead + unit)
