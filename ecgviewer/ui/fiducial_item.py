"""Corner marks of P, QRS and T on the sheet: of all leads together, or of one lead."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from ecgviewer.core.language import tr
from ecgviewer.core.measurement import WAVES, BeatMarks, Fiducials, Measurements, MedianBeat
from ecgviewer.tasks.fiducial_edits import BOUNDS, TITLES, TOGETHER, beats_shown
from ecgviewer.ui.lettering import Lettering
from ecgviewer.ui.paper_grid import SheetLayer
from ecgviewer.ui.sheet_geometry import CellBox, Sheet
from ecgviewer.ui.theme import qcolor, ui_font

BELOW_MM = 5.0
"""How far under the baseline the corners stand."""

CORNER_PX, STEM_PX, LABEL_PX = 5.0, 8.0, 14.0
HIT_X_PX = 5.0
LEAST_PX = 20.0
"""Marks of a beat that is narrower on the page would hide each other."""

_LEG_SHARE = 0.6


@dataclass(frozen=True, eq=False)
class ShownMarks:
    """What the layer draws.

    Parameters
    ----------
    found
        Has the beats and the median beat.
    marks
        In samples of the median beat.
    scope
        All leads together (empty), or a lead.
    beat_place
        Sample of the beat they stand at; None = one near the middle of the page.
    chosen
        The mark that keys move.
    edited
        Marks that a person moved.
    said
        What the chosen mark measures, e.g. ``"QRS 98 ms"``.
    """

    found: Measurements
    marks: Fiducials
    scope: str
    beat_place: int | None = None
    chosen: str | None = None
    edited: frozenset[str] = frozenset()
    said: str = ""

    @cached_property
    def beats(self) -> tuple[BeatMarks, ...]:
        """The beats that the marks may stand at, in order of time."""
        return tuple(sorted(beats_shown(self.found), key=lambda beat: beat.place))

    @cached_property
    def places(self) -> NDArray[np.int64]:
        """Samples of their R peaks."""
        return np.array([beat.place for beat in self.beats], dtype=np.int64)


@dataclass(frozen=True, slots=True)
class Placed:
    """Where marks stand on a sheet: at a beat in a cell."""

    cell: CellBox
    beat: BeatMarks
    y: float

    def x_of(self, median: MedianBeat, at: float) -> float:
        """Return the pixel of a sample of the median beat."""
        return self.cell.x_of((self.beat.place + at - median.place) / median.fs)

    def sample_of(self, median: MedianBeat, x: float) -> float:
        """Return the sample of the median beat at a pixel, also outside the cell."""
        time_s = self.cell.start_s + (x - self.cell.x0) / self.cell.px_per_s
        return time_s * median.fs - self.beat.place + median.place


def placed(sheet: Sheet, shown: ShownMarks) -> Placed | None:
    """Return where marks stand: in the lowest row that shows the beat.

    Marks of one lead stand in that lead. A chosen beat that the page does not show gives way to the
    one nearest to the middle of the row. None if the page shows no beat, or too narrow ones.
    """
    there = [at for name in BOUNDS if (at := getattr(shown.marks, name)) is not None]
    median, fs = shown.found.median, shown.found.fs
    if median is None or not there or (max(there) - min(there)) / fs * sheet.px_per_s < LEAST_PX:
        return None
    reach_s = (min(there) - median.place) / median.fs, (max(there) - median.place) / median.fs
    at_s = shown.places / fs
    rows = {cell.row for cell in sheet.cells if shown.scope in (TOGETHER, cell.lead)}
    for row in sorted(rows, reverse=True):
        cells = [cell for cell in sheet.row_cells(row) if shown.scope in (TOGETHER, cell.lead)]
        middle = (cells[0].x0 + cells[-1].x1) / 2
        best: tuple[tuple[bool, float], CellBox, int] | None = None
        for cell in cells:
            low = int(np.searchsorted(at_s, cell.start_s - reach_s[0], side="left"))
            high = int(np.searchsorted(at_s, cell.stop_s - reach_s[1], side="right"))
            if low >= high:
                continue
            away = np.abs(cell.x0 + (at_s[low:high] - cell.start_s) * cell.px_per_s - middle)
            chosen = np.flatnonzero(
                shown.places[low:high] == (-1 if shown.beat_place is None else shown.beat_place)
            )
            index = int(chosen[0]) if chosen.size else int(away.argmin())
            fit = not chosen.size, float(away[index])
            if best is None or fit < best[0]:
                best = fit, cell, low + index
        if best is not None:
            _, cell, index = best
            return Placed(cell, shown.beats[index], _height(sheet, cell, shown.scope))
    return None


def _height(sheet: Sheet, cell: CellBox, scope: str) -> float:
    """Return the pixel of the corners' feet: those of all leads in their lane where there is one.

    Else under their own trace, and over the lower lane of their row: what is under that is another
    lead's.
    """
    if sheet.mark_lane and scope == TOGETHER:
        return sheet.foot_top - LABEL_PX
    lowest = min(cell.bottom - sheet.lane_px, sheet.foot_top - 2) - LABEL_PX
    reach = sheet.request.reach_mm
    under = reach[cell.row][1] * sheet.px_per_mm + STEM_PX + 1 if cell.row < len(reach) else 0.0
    return min(cell.baseline + max(BELOW_MM * sheet.px_per_mm, under), lowest)


class FiducialItem(SheetLayer):
    """The corner marks, and an upright line over all rows at the one that is being moved."""

    def __init__(self, order: int) -> None:
        super().__init__(order)
        self.shown: ShownMarks | None = None
        self.place: Placed | None = None
        self._letters = Lettering(ui_font("small"))

    def set_sheet(self, sheet: Sheet | None) -> None:
        """Take over a sheet."""
        super().set_sheet(sheet)
        self.refresh()

    def show_marks(self, shown: ShownMarks | None) -> None:
        """Draw other marks, None for none."""
        self.shown = shown
        self.refresh()
        self.update()

    def refresh(self) -> None:
        """Find where the marks stand now."""
        self.place = None
        if self.sheet is not None and self.shown is not None and self.sheet.cells:
            self.place = placed(self.sheet, self.shown)

    def places(self) -> dict[str, float]:
        """Return the pixel of each mark that is there."""
        if self.place is None or self.shown is None or self.shown.found.median is None:
            return {}
        median, marks = self.shown.found.median, self.shown.marks
        return {
            name: self.place.x_of(median, at)
            for name in BOUNDS
            if (at := getattr(marks, name)) is not None
        }

    def hit(self, x: float, y: float) -> str | None:
        """Return the mark under a pixel."""
        if self.place is None:
            return None
        if not self.place.y - STEM_PX - 3 <= y <= self.place.y + LABEL_PX:
            return None
        near = {name: abs(at - x) for name, at in self.places().items()}
        # Between two marks that touch, the foot that points this way wins.
        best = min(near, key=lambda name: (near[name], name), default=None)
        return best if best is not None and near[best] <= HIT_X_PX else None

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Paint corners, names, and the line of the chosen mark."""
        sheet, shown, place = self.sheet, self.shown, self.place
        if sheet is None or shown is None or place is None:
            return
        places = self.places()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        if shown.chosen in places:
            self._paint_line(painter, sheet, shown, place)
        for name, x in places.items():
            self._paint_corner(painter, name, x, place.y)
        self._paint_names(painter, places, place.y)

    def _ink(self, shown: ShownMarks, name: str) -> str:
        mine = name in shown.edited or name == shown.chosen
        return self.theme.human if mine else self.theme.ink2

    def _paint_corner(self, painter: QPainter, name: str, x: float, y: float) -> None:
        assert self.shown is not None
        painter.setPen(QPen(qcolor(self._ink(self.shown, name)), _pen_px(self.shown, name)))
        at = round(x) + 0.5
        foot = at + CORNER_PX if name.endswith("_on") else at - CORNER_PX
        painter.drawPolyline([QPointF(at, y - STEM_PX), QPointF(at, y), QPointF(foot, y)])

    def _paint_names(self, painter: QPainter, places: dict[str, float], y: float) -> None:
        assert self.shown is not None
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        letters, right = self._letters, 0.0
        for wave in WAVES:
            ends = [
                places[name]
                for name in (f"{wave.lower()}_on", f"{wave.lower()}_off")
                if name in places
            ]
            if not ends:
                continue
            names = {f"{wave.lower()}_on", f"{wave.lower()}_off"}
            mine = bool(names & self.shown.edited)
            painter.setPen(qcolor(self.theme.human if mine else self.theme.ink2))
            width = letters.width(wave) + 2
            left = max(sum(ends) / len(ends) - width / 2, right)
            right = left + width + 3
            letters.draw(painter, QRectF(left, y + 1, width, LABEL_PX), wave)
        text = self._tag(self.shown)
        if text:
            width = letters.width(text) + 10
            left = max(places.values()) + 10
            assert self.place is not None
            if left + width > self.place.cell.x1:
                left = min(places.values()) - 10 - width
            box = QRectF(left, y - STEM_PX + 1, width, 15)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(qcolor(self.theme.human_tint))
            painter.drawRoundedRect(box, 3, 3)
            painter.setPen(qcolor(self.theme.human))
            letters.draw(painter, box, text)

    @staticmethod
    def _tag(shown: ShownMarks) -> str:
        """Return what stands beside the marks: the lead, or the mark being moved."""
        lead = shown.scope
        if shown.chosen is None:
            return lead
        parts = (f"{lead} {tr(TITLES[shown.chosen])}".strip(), shown.said)
        return " · ".join(part for part in parts if part)

    def _paint_line(
        self, painter: QPainter, sheet: Sheet, shown: ShownMarks, place: Placed
    ) -> None:
        median, at = shown.found.median, getattr(shown.marks, shown.chosen or "")
        assert median is not None
        time_s = (place.beat.place + at - median.place) / median.fs
        for cell in sheet.cells:
            mine = shown.scope in (TOGETHER, cell.lead)
            if mine and cell.start_s <= time_s <= cell.stop_s:
                share = 1.0 if cell == place.cell else _LEG_SHARE
                line = QRectF(round(cell.x_of(time_s)), cell.top, 1, cell.bottom - cell.top)
                painter.fillRect(line, qcolor(self.theme.human, share))


def _pen_px(shown: ShownMarks, name: str) -> float:
    return 2.0 if name == shown.chosen else 1.0
