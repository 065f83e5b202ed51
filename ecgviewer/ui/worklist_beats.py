"""Median beats drawn small on ECG paper: in the rows of a list, and larger beside it."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from ecgviewer.core.beat_picture import AFTER_S, BEFORE_S, FS, LEADS, BeatPicture
from ecgviewer.core.language import tr
from ecgviewer.ui.style import theme_of
from ecgviewer.ui.theme import Theme, qcolor, ui_font

LIST_SPEED_MM_S, SIDE_SPEED_MM_S = 50.0, 25.0
GAINS_MM_MV = (10.0, 5.0, 2.5, 1.25)
SHARES = {10.0: "", 5.0: "½", 2.5: "¼", 1.25: "⅛"}
GAP_PX = 6
N_SHOWN = 3

_MINOR_FROM_PX = 3.0
_NAME_PX = 16.0
_EDGE_PX = 4.0
_KEPT = 400
_TOP = Qt.AlignmentFlag.AlignTop


def boxes_in(cell: QRectF, n: int = N_SHOWN) -> list[QRectF]:
    """Return the places of the beats of one row, on whole pixels."""
    width = (cell.width() - GAP_PX * (n - 1)) / n
    return [
        QRectF(round(cell.left() + k * (width + GAP_PX)), cell.top(), round(width), cell.height())
        for k in range(n)
    ]


def gain_for(values: NDArray[np.float32], room_mm: float) -> float:
    """Return the largest gain (mm/mV) at which a beat fits into a height."""
    known = values[np.isfinite(values)]
    span = float(known.max() - known.min()) if known.size else 0.0
    return next((gain for gain in GAINS_MM_MV if span * gain <= room_mm), GAINS_MM_MV[-1])


def paint_paper(painter: QPainter, theme: Theme, box: QRectF, px_per_mm: float) -> None:
    """Paint paper with lines of 5 mm, of 1 mm where they stand apart."""
    painter.fillRect(box, qcolor(theme.sheet))
    for every, token in ((1, theme.grid_minor), (5, theme.grid_major)):
        if every == 1 and px_per_mm < _MINOR_FROM_PX:
            continue
        light = every == 5 and px_per_mm < _MINOR_FROM_PX
        colour = qcolor(theme.grid_minor if light else token)
        step = every * px_per_mm
        for k in range(int(box.width() / step) + 1):
            painter.fillRect(
                QRectF(round(box.left() + k * step), box.top(), 1, box.height()), colour
            )
        for k in range(int(box.height() / step) + 1):
            painter.fillRect(
                QRectF(box.left(), round(box.top() + k * step), box.width(), 1), colour
            )


def paint_beat(
    painter: QPainter,
    theme: Theme,
    box: QRectF,
    values: NDArray[np.float32],
    *,
    px_per_mm: float,
    speed_mm_s: float,
    gain: float,
) -> None:
    """Paint a beat on paper that is there already.

    Parameters
    ----------
    values
        float32, shape (n,), at :data:`ecgviewer.core.beat_picture.FS`: mV, or a lead's own unit.
    gain
        mm/mV; 0 for a lead that is not in millivolts: it fills its box.
    """
    known = np.flatnonzero(np.isfinite(values))
    if known.size < 2:
        return
    low, high = float(values[known].min()), float(values[known].max())
    fills = (box.height() - _EDGE_PX) / max(high - low, 1e-9)
    per_unit = gain * px_per_mm if gain else fills
    zero = box.center().y() + (high + low) / 2 * per_unit
    per_sample = speed_mm_s * px_per_mm / FS
    left = box.left() + max(0.0, (box.width() - (values.size - 1) * per_sample) / 2)
    painter.save()
    painter.setClipRect(box)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(qcolor(theme.trace), 1.25)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    x, y = left + np.arange(values.size) * per_sample, zero - values.astype(float) * per_unit
    for run in np.split(known, np.flatnonzero(np.diff(known) > 1) + 1):
        painter.drawPolyline(pg.functions.arrayToQPolygonF(x[run], y[run]))
    painter.restore()


class RowBeats:
    """The beats of the rows of a list, kept as pictures while they are on the screen."""

    def __init__(self) -> None:
        self._kept: dict[tuple[object, ...], QPixmap] = {}

    def paint(
        self,
        painter: QPainter,
        theme: Theme,
        cell: QRectF,
        picture: BeatPicture | None,
        dpr: float,
    ) -> None:
        """Paint the beats of one row; paper alone where there is none."""
        size = cell.size().toSize()
        key = (picture, size.width(), size.height(), theme.name, dpr)
        if key not in self._kept:
            while len(self._kept) >= _KEPT:
                del self._kept[next(iter(self._kept))]
            drawn = QPixmap(size * dpr)
            drawn.setDevicePixelRatio(dpr)
            drawn.fill(Qt.GlobalColor.transparent)
            inside = QPainter(drawn)
            _paint_row(inside, theme, QRectF(0, 0, size.width(), size.height()), picture)
            inside.end()
            self._kept[key] = drawn
        painter.drawPixmap(cell.topLeft(), self._kept[key])


def _paint_row(painter: QPainter, theme: Theme, cell: QRectF, picture: BeatPicture | None) -> None:
    boxes = boxes_in(cell)
    px_per_mm = boxes[0].width() / ((BEFORE_S + AFTER_S) * LIST_SPEED_MM_S)
    for box in boxes:
        paint_paper(painter, theme, box, px_per_mm)
    if picture is None:
        return
    painter.setFont(ui_font("small"))
    rows = zip(boxes, picture.leads, picture.values, strict=False)
    for place, (box, lead, values) in enumerate(rows):
        gain = 0.0
        if picture.in_millivolts:
            gain = gain_for(values, (box.height() - _EDGE_PX) / px_per_mm)
        paint_beat(
            painter, theme, box, values, px_per_mm=px_per_mm, speed_mm_s=LIST_SPEED_MM_S, gain=gain
        )
        area = box.adjusted(3, 1, -3, -1)
        painter.setPen(qcolor(theme.ink2))
        if place >= len(LEADS) or lead != LEADS[place]:
            painter.drawText(area, _TOP | Qt.AlignmentFlag.AlignLeft, lead)
        painter.drawText(area, _TOP | Qt.AlignmentFlag.AlignRight, SHARES.get(gain, "?"))


class BeatsView(QWidget):
    """The median beats of one record, larger: one paper, one scale, a name over each."""

    def __init__(self) -> None:
        super().__init__()
        self._picture: BeatPicture | None = None
        self._empty = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Room as in the list's side panel."""
        return QSize(316, 168)

    def show_picture(self, picture: BeatPicture | None, *, empty: str = "") -> None:
        """Show beats, or a word in their place."""
        self._picture, self._empty = picture, empty
        names = ", ".join(picture.leads) if picture is not None else tr("none")
        self.setAccessibleName(tr("Median beats: {leads}", leads=names))
        self.update()

    @property
    def _px_per_mm(self) -> float:
        n = N_SHOWN if self._picture is None else max(len(self._picture.leads), 1)
        wide = (BEFORE_S + AFTER_S) * SIDE_SPEED_MM_S
        return self.width() / (n * wide)

    @property
    def gain(self) -> float:
        """The one gain of all beats, mm/mV; 0 where they are not in millivolts."""
        if self._picture is None:
            return GAINS_MM_MV[0]
        if not self._picture.in_millivolts:
            return 0.0
        room = (self.height() - _NAME_PX - _EDGE_PX) / self._px_per_mm
        return min(gain_for(row, room) for row in self._picture.values)

    @property
    def scale_text(self) -> str:
        """Speed and gain of the drawing, which is no true size."""
        gain = f"{self.gain:g} mm/mV" if self.gain else tr("amplitude unknown")
        speed = SIDE_SPEED_MM_S
        return tr("{speed:g} mm/s · {gain}, in proportion", speed=speed, gain=gain)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint paper, names and beats."""
        theme, picture = theme_of(self), self._picture
        painter = QPainter(self)
        px_per_mm = self._px_per_mm
        paint_paper(painter, theme, QRectF(self.rect()), px_per_mm)
        if picture is None:
            painter.setFont(ui_font("secondary"))
            painter.setPen(qcolor(theme.ink2))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._empty)
            painter.end()
            return
        gain = self.gain
        width = self.width() / len(picture.leads)
        for place, (lead, values) in enumerate(zip(picture.leads, picture.values, strict=True)):
            box = QRectF(place * width, _NAME_PX, width, self.height() - _NAME_PX)
            paint_beat(
                painter,
                theme,
                box,
                values,
                px_per_mm=px_per_mm,
                speed_mm_s=SIDE_SPEED_MM_S,
                gain=gain,
            )
            painter.setFont(ui_font("lead_label_small"))
            painter.setPen(qcolor(theme.ink1))
            painter.drawText(QPointF(box.left() + 6, 15), lead)
        painter.end()
