"""What a file says of its own beats, waves and rhythms, read-only, at the foot of the sheet.

Letters and names stand behind the traces and in the ink of the scale: they are neither a reader's
finding nor a model's.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from ecgviewer.core.device_annotation import DeviceAnnotation
from ecgviewer.core.language import tr
from ecgviewer.tasks.device_marks import DeviceMarks
from ecgviewer.ui.device_waves import WaveBound, names_between, tightest_wave, wave_bounds
from ecgviewer.ui.lettering import BESIDE, Lettering
from ecgviewer.ui.paper_grid import SheetLayer
from ecgviewer.ui.sheet_geometry import MARK_LANE_PX, CellBox
from ecgviewer.ui.theme import qcolor, ui_font

LINE_PX, WAVES_PX = 14.0, 19.0
_LEAST_APART_PX = 9.0
"""Closer than this only beats that are not normal are lettered, and closer still none."""

_LEAST_WAVE_PX = 5.0
"""Bounds of waves closer than this on the average would be a tint; they are left out."""

_CORNER_PX, _STEM_PX = 4.0, 6.0


class DeviceItem(SheetLayer):
    """Beat letters in the last line above the foot, over it waves, over them names of rhythms.

    Bounds of waves are corners that hang from above: the reader's own marks stand.
    """

    changed = Signal()
    """What the file says, or whether it is shown."""

    def __init__(self, order: float) -> None:
        super().__init__(order)
        self.fs = 1.0
        self.on = True
        """Whether they are shown, for all records until the window is closed."""
        self.source = ""
        self._beats: tuple[DeviceAnnotation, ...] = ()
        self._at = np.zeros(0, dtype=np.int64)
        self._rhythms: tuple[DeviceAnnotation, ...] = ()
        self._waves: tuple[WaveBound, ...] = ()
        self._waves_at = np.zeros(0, dtype=np.int64)
        self._letters = Lettering(ui_font("small"))

    def show_marks(self, marks: DeviceMarks | None, fs: float) -> None:
        """Show what a file says, None for nothing."""
        said: Sequence[DeviceAnnotation] = marks.annotations if marks is not None else ()
        self.fs = fs
        self.source = marks.source if marks is not None else ""
        self._beats = tuple(one for one in said if one.kind == "beat")
        self._at = np.array([one.start for one in self._beats], dtype=np.int64)
        self._rhythms = tuple(one for one in said if one.kind == "rhythm")
        self._waves = wave_bounds(said, fs)
        self._waves_at = np.array([one.at for one in self._waves], dtype=np.int64)
        self.update()
        self.changed.emit()

    @property
    def has_marks(self) -> bool:
        """Whether the file says anything that can be shown here."""
        return bool(self._beats or self._rhythms or self._waves)

    @property
    def height_px(self) -> float:
        """Height that what is shown takes at the foot of the page."""
        if not self.on:
            return 0.0
        lines = (len(self._beats) > 0) + (len(self._rhythms) > 0)
        return lines * LINE_PX + (len(self._waves) > 0) * WAVES_PX

    def toggle(self) -> None:
        """Show them, or not."""
        self.on = not self.on
        self.update()
        self.changed.emit()

    def letters(self, cell: CellBox) -> list[tuple[float, str]]:
        """Return pixel and letter of the beats that have room in a cell."""
        first, last = np.searchsorted(self._at, [cell.start_s * self.fs, cell.stop_s * self.fs])
        inside = self._beats[int(first) : int(last)]
        places = [(cell.x_of(one.start / self.fs), one.label) for one in inside]
        if _tightest(places) < _LEAST_APART_PX:
            places = [(x, label) for x, label in places if label != "N"]
        return places if _tightest(places) >= _LEAST_APART_PX else []

    def waves(self, cell: CellBox, *, together: bool) -> list[tuple[float, WaveBound]]:
        """Return pixel and bound of the waves in a cell: its lead's own, or those of all leads."""
        first, last = np.searchsorted(
            self._waves_at, [cell.start_s * self.fs, cell.stop_s * self.fs]
        )
        inside = self._waves[int(first) : int(last)]
        places = [
            (cell.x_of(one.at / self.fs), one)
            for one in inside
            if (together and not one.leads) or cell.lead in one.leads
        ]
        return places if tightest_wave(places) >= _LEAST_WAVE_PX else []

    def names(self, cell: CellBox) -> list[tuple[float, float, str]]:
        """Return first and last pixel and name of the rhythms in a cell."""
        out = []
        for one in self._rhythms:
            start_s, stop_s = one.start / self.fs, one.stop / self.fs
            if start_s < cell.stop_s and stop_s > cell.start_s:
                left = cell.x_of(max(start_s, cell.start_s))
                right = cell.x_of(min(stop_s, cell.stop_s))
                out.append((left, right, tr("rhythm {label}", label=one.label)))
        return out

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Paint letters and names of the lowest row, and the waves of all."""
        sheet = self.sheet
        if sheet is None or not sheet.cells or not (self.on and self.has_marks):
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        letters = self._letters
        bottom = sheet.foot_top - 2 - (MARK_LANE_PX if sheet.mark_lane else 0)
        lowest = sheet.row_cells(max(cell.row for cell in sheet.cells))
        # Whose letters these are: in line with what the foot's own rows are called.
        painter.setPen(qcolor(self.theme.ink2))
        whose = QRectF(4, bottom - LINE_PX, max(lowest[0].x0 - 12, 0), LINE_PX)
        beside = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(letters.font)
        painter.drawText(whose, beside, self.source)
        for cell in lowest:
            for x, label in self.letters(cell):
                painter.setPen(qcolor(self.theme.ink3 if label == "N" else self.theme.ink1))
                box = QRectF(x - 20, bottom - LINE_PX, 40, LINE_PX)
                letters.draw(painter, box, label)
        over = bottom - LINE_PX * (len(self._beats) > 0)
        for cell in sheet.cells if self._waves else ():
            last = cell.row == lowest[0].row
            self._paint_waves(painter, cell, over if last else cell.bottom, last=last)
        over -= WAVES_PX * (len(self._waves) > 0)
        for cell in lowest:
            painter.setPen(qcolor(self.theme.ink2))
            for left, right, label in self.names(cell):
                top = over - LINE_PX
                line = QRectF(round(left), top, 1, bottom - top)
                painter.fillRect(line, qcolor(self.theme.ink3))
                if letters.width(label) + 8 <= right - left:
                    box = QRectF(left + 5, top, right - left - 5, LINE_PX)
                    letters.draw(painter, box, label, BESIDE)

    def _paint_waves(self, painter: QPainter, cell: CellBox, bottom: float, *, last: bool) -> None:
        """Paint corners that hang where waves begin and end, and the waves' names."""
        places = self.waves(cell, together=last)
        if not places:
            return
        top = bottom - WAVES_PX + 1
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(QPen(qcolor(self.theme.ink3), 1.0))
        for x, bound in places:
            at = round(x) + 0.5
            foot = at + _CORNER_PX if bound.is_onset else at - _CORNER_PX
            painter.drawPolyline(
                [QPointF(at, top + _STEM_PX), QPointF(at, top), QPointF(foot, top)]
            )
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        widths = {name: self._letters.width(name) for name in ("P", "QRS", "T")}
        for left, name in names_between(places, widths):
            box = QRectF(left, bottom - LINE_PX + 1, widths[name], LINE_PX)
            self._letters.draw(painter, box, name, BESIDE)


def _tightest(places: Sequence[tuple[float, str]]) -> float:
    return min((b[0] - a[0] for a, b in pairwise(places)), default=1e9)
