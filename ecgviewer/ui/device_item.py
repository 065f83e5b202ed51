"""What a file says of its own beats and rhythms, read-only, at the foot of the sheet.

Letters and names stand behind the traces and in the ink of the scale: they are neither a reader's
finding nor a model's.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from ecgviewer.core.device_annotation import DeviceAnnotation
from ecgviewer.tasks.device_marks import DeviceMarks
from ecgviewer.ui.lettering import BESIDE, Lettering
from ecgviewer.ui.paper_grid import SheetLayer
from ecgviewer.ui.sheet_geometry import CellBox
from ecgviewer.ui.theme import qcolor, ui_font

LINE_PX = 14.0
_LEAST_APART_PX = 9.0
"""Closer than this only beats that are not normal are lettered, and closer still none."""


class DeviceItem(SheetLayer):
    """Beat letters in the last line above the foot, names of rhythms in the line over it."""

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
        self._letters = Lettering(ui_font("small"))

    def show_marks(self, marks: DeviceMarks | None, fs: float) -> None:
        """Show what a file says, None for nothing."""
        said: Sequence[DeviceAnnotation] = marks.annotations if marks is not None else ()
        self.fs = fs
        self.source = marks.source if marks is not None else ""
        self._beats = tuple(one for one in said if one.kind == "beat")
        self._at = np.array([one.start for one in self._beats], dtype=np.int64)
        self._rhythms = tuple(one for one in said if one.kind == "rhythm")
        self.update()
        self.changed.emit()

    @property
    def has_marks(self) -> bool:
        """Whether the file says anything that can be shown here."""
        return bool(self._beats or self._rhythms)

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

    def names(self, cell: CellBox) -> list[tuple[float, float, str]]:
        """Return first and last pixel and name of the rhythms in a cell."""
        out = []
        for one in self._rhythms:
            start_s, stop_s = one.start / self.fs, one.stop / self.fs
            if start_s < cell.stop_s and stop_s > cell.start_s:
                left = cell.x_of(max(start_s, cell.start_s))
                right = cell.x_of(min(stop_s, cell.stop_s))
                out.append((left, right, f"rhythm {one.label}"))
        return out

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Paint letters and names of the lowest row."""
        sheet = self.sheet
        if sheet is None or not sheet.cells or not (self.on and self.has_marks):
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        letters = self._letters
        bottom = sheet.foot_top - sheet.mark_lane - 2
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
            painter.setPen(qcolor(self.theme.ink2))
            for left, right, label in self.names(cell):
                top = bottom - 2 * LINE_PX
                painter.fillRect(QRectF(round(left), top, 1, 2 * LINE_PX), qcolor(self.theme.ink3))
                if letters.width(label) + 8 <= right - left:
                    box = QRectF(left + 5, top, right - left - 5, LINE_PX)
                    letters.draw(painter, box, label, BESIDE)


def _tightest(places: Sequence[tuple[float, str]]) -> float:
    return min((b[0] - a[0] for a, b in pairwise(places)), default=1e9)
